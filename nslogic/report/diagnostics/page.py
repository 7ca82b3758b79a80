"""What a diagnostic means, with a before and an after."""

from __future__ import annotations

from nslogic.diagnostics.catalogue import CatalogueEntry, explain, known_codes
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
from nslogic.report.page import BLANK, Page, PageLine, Span, Style, aligned, line


def explanation_page(entry: CatalogueEntry) -> Page:
    """Return an explanation as people read it."""
    lines = [line(Span(entry.code, "strong"), f"   {entry.title}", hang=9), BLANK]
    lines += [line(text) for text in entry.explanation.splitlines()]
    for name, text in entry.files:
        lines += _example(f"beside it, {name}", text, "plain")
    lines += _example("before", entry.before, "bad")
    lines += _example("after", entry.after, "good")
    return tuple(lines)


def entry_data(entry: CatalogueEntry) -> dict[str, object]:
    """Return an explanation as JSON data."""
    return {
        "code": entry.code,
        "title": entry.title,
        "explanation": entry.explanation,
        "before": entry.before,
        "after": entry.after,
        "files": dict(entry.files),
    }


def verdict_page(verdict: str, meaning: str) -> Page:
    """Return what a verdict means as people read it."""
    return (line(Span(verdict, "strong")), BLANK, line(meaning))


def contents_page() -> Page:
    """Return all codes with their titles, and all verdicts."""
    codes = aligned(
        [(Span(entry.code, "name"), entry.title) for entry in map(explain, known_codes()) if entry is not None]
    )
    verdicts = line(f"Verdicts: {', '.join(VERDICT_MEANINGS)}")
    return (*codes, BLANK, verdicts)


def contents_data() -> dict[str, object]:
    """Return all codes with their titles, and all verdicts with what they mean, as JSON data."""
    entries = [entry for entry in map(explain, known_codes()) if entry is not None]
    return {"codes": {entry.code: entry.title for entry in entries}, "verdicts": VERDICT_MEANINGS}


def _example(title: str, text: str, style: Style) -> list[PageLine]:
    body = [line(f"  {row}", hang=None) for row in text.strip("\n").splitlines()]
    return [BLANK, line(Span(f"{title}:", style)), *body]
