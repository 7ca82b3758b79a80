"""Diagnostics for people, with the line of the file and a caret, and as JSON data."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.errors import Diagnostic, Location
from nslogic.report.page import Page, PageLine, Quoted, Span, Style, line, visible
from nslogic.report.paths import shown_path, whole_path
from nslogic.report.wrapping import width_of

LONGEST_EXCERPT = 100
"""How many characters of a line of a file are shown around the caret."""


def diagnostics_page(diagnostics: Iterable[Diagnostic]) -> Page:
    """Return diagnostics as a page, in the order given."""
    lines: list[PageLine] = []
    for diagnostic in diagnostics:
        lines.extend(_diagnostic(diagnostic))
    return tuple(lines)


def diagnostics_data(diagnostics: Iterable[Diagnostic]) -> list[dict[str, object]]:
    """Return diagnostics as JSON data; lines and columns count from 1."""
    return [
        {
            "code": diagnostic.code,
            "severity": diagnostic.severity,
            "message": diagnostic.message,
            **_place(diagnostic.location),
            "help": diagnostic.help,
            "related": [{**_place(related.location), "role": related.role} for related in diagnostic.related],
        }
        for diagnostic in diagnostics
    ]


def _place(location: Location | None) -> dict[str, object]:
    if location is None:
        return {"file": None, "line": None, "column": None, "length": None}
    return {
        "file": whole_path(location.file),
        "line": location.line,
        "column": location.column,
        "length": location.length,
    }


def position(location: Location) -> str:
    """Return a location as compilers write it: `theories/resource.toml:14:7`."""
    return f"{shown_path(location.file)}:{location.line}:{location.column}"


def _diagnostic(diagnostic: Diagnostic) -> list[PageLine]:
    bad = diagnostic.severity == "error"
    head = Span(f"{diagnostic.severity} {diagnostic.code}:", "bad" if bad else "unsure")
    where = "" if diagnostic.location is None else f"{position(diagnostic.location)}: "
    lines = [line(Span(where, "strong"), head, " ", diagnostic.message, hang=4)]
    related = [place for place in diagnostic.related if place.location.line > 0]
    shown = [place.location for place in related] + ([diagnostic.location] if diagnostic.location else [])
    margin = max((len(str(location.line)) for location in shown), default=1) + 4
    if diagnostic.location is not None:
        lines += _excerpt(diagnostic.location, margin, bad=bad)
    for place in related:
        lines.append(line(" " * (margin - 3), Span(f"{position(place.location)}: {place.role}", "dim"), hang=margin))
        lines += _excerpt(place.location, margin, bad=False)
    if diagnostic.help:
        lines.append(line(" " * (margin - 3), Span("help:", "good"), " ", diagnostic.help, hang=margin + 3))
    return lines


def _excerpt(location: Location, margin: int, *, bad: bool) -> list[PageLine]:
    """Return the line of a file and the caret under it; a long line is cut around the caret."""
    if not location.text.strip():
        return []
    column = min(max(location.column, 1), len(location.text) + 1) - 1
    start = max(0, column - LONGEST_EXCERPT // 2) if len(location.text) > LONGEST_EXCERPT else 0
    end = start + LONGEST_EXCERPT
    before = visible(("…" if start else "") + location.text[start:column])
    marked = visible(location.text[column : min(column + max(location.length, 1), end)])
    after = visible(location.text[column + max(location.length, 1) : end] + ("…" if end < len(location.text) else ""))
    style: Style = "bad" if bad else "name"
    caret = "^" * max(1, width_of(marked))
    begin = margin + 2
    seen = begin + width_of(before)
    end = width_of(f"{'':{begin}}{before}{marked}{after}".rstrip())
    quoted = Quoted(begin, max(end, seen + len(caret)), seen, seen + len(caret))
    under = quoted._replace(ellipsis=" ")
    return [
        line(Span(f"{location.line:>{margin - 1}} | ", "dim"), before, Span(marked, "strong"), after, layout=quoted),
        line(Span(f"{'':>{margin - 1}} | ", "dim"), " " * width_of(before), Span(caret, style), layout=under),
    ]
