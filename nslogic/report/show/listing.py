"""The list of bundled theories."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.report.columns import aligned
from nslogic.report.page import Page, Span, line
from nslogic.report.paths import whole_path
from nslogic.theory.model import Theory


def list_page(theories: Iterable[Theory]) -> Page:
    """Return theories with their titles and regimes as a page."""
    lines = []
    for theory in theories:
        source = f" ({theory.cite})" if theory.cite else ""
        lines.append(line(Span(theory.name, "strong"), f"   {theory.title}", Span(source, "dim"), hang=4))
        lines += aligned([[", ".join(regime.name for regime in theory.regimes)]], indent=4)
    return tuple(lines)


def list_data(theories: Iterable[Theory]) -> list[dict[str, object]]:
    """Return theories with their titles and regimes as JSON data."""
    return [
        {
            "name": theory.name,
            "title": theory.title,
            "cite": theory.cite,
            "file": whole_path(theory.file),
            "regimes": [
                {"name": regime.name, "title": regime.title, "expect": regime.expect} for regime in theory.regimes
            ],
        }
        for theory in theories
    ]
