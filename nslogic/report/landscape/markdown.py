"""Theories against measured exponents, as Markdown tables."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.questions.landscape import LandscapeResult
from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.landscape.text import (
    derived_rows,
    distance_rows,
    landscape_left_out,
    measured_rows,
    relation_rows,
)
from nslogic.report.page import Span
from nslogic.theory.exponent_names import VOCABULARY


def landscape_markdown(result: LandscapeResult) -> str:
    """Return a section with a table for each exponent, then the distances, and the relations that are tested."""
    lines: list[str] = []
    for name, entry in VOCABULARY.items():
        rows = [*measured_rows(result, name), *derived_rows(result, name)]
        if rows:
            lines += [f"## {name}", "", f"`{entry.law}`, {markdown_escaped(entry.meaning)}.", ""]
            lines += _table(("theory", "exponent", "range, or where it was measured"), rows, code=1)
    distances = list(distance_rows(result))
    if distances:
        lines += ["## Distances", "", "In standard errors, minimised over the parameters of each theory.", ""]
        lines += _table(("theory", "measurements", "exponents", "distance", "at"), distances)
    relations = list(relation_rows(result))
    if relations:
        lines += ["## Relations", "", "Tests without free parameters, in standard errors of the difference.", ""]
        lines += _table(("theory", "relation", "measurements", "both sides", "distance"), relations, code=1)
    lines += [text for each in landscape_left_out(result) for text in (markdown_escaped(each.text), "")]
    return "\n".join(lines[:-1]) + "\n" if lines else ""


def _table(head: tuple[str, ...], rows: Iterable[tuple[str | Span, ...]], code: int | None = None) -> list[str]:
    """Return a table and a blank line; the column of the number `code` is code."""
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in rows:
        texts = [cell.text if isinstance(cell, Span) else cell for cell in row]
        cells = [
            f"`{text}`" if number == code and text else markdown_escaped(text) for number, text in enumerate(texts)
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]
