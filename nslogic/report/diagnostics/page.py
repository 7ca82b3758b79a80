"""The pages of `explain`: a diagnostic with an example before and after, a verdict, and the list of both."""

from __future__ import annotations

from nslogic.diagnostics.catalogue import CatalogueEntry, explain, known_codes
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
from nslogic.report.columns import aligned
from nslogic.report.page import BLANK, Page, PageLine, Span, Style, line


def explanation_page(entry: CatalogueEntry) -> Page:
    """Return the explanation of a diagnostic as a page."""
    lines = [line(Span(entry.code, "strong"), f"   {entry.title}", hang=9), BLANK]
    lines += [line(text) for text in entry.explanation.splitlines()]
    for name, text in entry.files:
        lines += _example(f"beside it, {name}", text, "plain")
    lines += _example("before", entry.before, "bad")
    lines += _example("after", entry.after, "good")
    return tuple(lines)


def entry_data(entry: CatalogueEntry) -> dict[str, object]:
    """Return the explanation of a diagnostic as JSON data."""
    return {
        "code": entry.code,
        "title": entry.title,
        "explanation": entry.explanation,
        "before": entry.before,
        "after": entry.after,
        "files": dict(entry.files),
    }


def verdict_page(verdict: str, meaning: str) -> Page:
    """Return the meaning of a verdict as a page."""
    return (line(Span(verdict, "strong")), BLANK, line(meaning))


def contents_page() -> Page:
    """Return a page of all codes with their titles, and all verdicts."""
    codes = aligned(
        [(Span(entry.code, "name"), entry.title) for entry in map(explain, known_codes()) if entry is not None]
    )
    verdicts = line(f"Verdicts: {', '.join(VERDICT_MEANINGS)}")
    return (*codes, BLANK, verdicts)


def contents_data() -> dict[str, object]:
    """Return all codes with their titles, and all verdicts with their meanings, as JSON data."""
    entries = [entry for entry in map(explain, known_codes()) if entry is not None]
    return {"codes": {entry.code: entry.title for entry in entries}, "verdicts": VERDICT_MEANINGS}


def _example(title: str, text: str, style: Style) -> list[PageLine]:
    body = [line(f"  {row}", hang=6) for row in text.strip("\n").splitlines()]
    return [BLANK, line(Span(f"{title}:", style)), *body]
