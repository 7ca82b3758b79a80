"""Tables in text: rows whose columns begin at the same place, each cell safe to print."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from nslogic.report.page import Page, PageLine, Span, line
from nslogic.report.wrapping import width_of


class Cells(NamedTuple):
    """The cells of a row, safe to print, and how many columns of a terminal all but the last take."""

    spans: tuple[Span, ...]
    widths: tuple[int, ...]


def aligned(rows: Sequence[Sequence[str | Span]], *, indent: int = 0, gap: int = 3) -> Page:
    """Return rows as lines with aligned columns; the last column wraps within itself."""
    cells = [cells_of(row) for row in rows]
    widths = widest(cells)
    return tuple([in_columns(row, widths, indent=indent, gap=gap) for row in cells])


def cells_of(row: Sequence[str | Span]) -> Cells:
    """Return a row for `in_columns`, with its cells made safe to print."""
    spans = line(*row).spans
    return Cells(spans, tuple(width_of(cell.text) for cell in spans[:-1]))


def widest(rows: Sequence[Cells]) -> tuple[int, ...]:
    """Return how wide the columns of rows have to be; the last cell of a row needs no width."""
    return tuple(map(max, zip_longest(*[row.widths for row in rows], fillvalue=0)))


def in_columns(row: Cells, widths: Sequence[int], *, indent: int = 0, gap: int = 3) -> PageLine:
    """Return a row as a line with columns of these widths; its last cell wraps within itself."""
    placed, hang = [Span(" " * indent)], indent
    for cell, own, width in zip(row.spans, row.widths, widths, strict=False):
        placed += (cell, Span(" " * (width - own + gap)))
        hang += width + gap
    return PageLine((*placed, *row.spans[-1:]), hang)
