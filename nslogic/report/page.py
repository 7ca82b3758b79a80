"""Styled text: the lines of every text report, safe to print, with or without colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, zip_longest
from typing import Literal, NamedTuple, TypeAlias

from nslogic.report.wrapping import width_of

Style: TypeAlias = Literal["plain", "strong", "dim", "good", "bad", "unsure", "name"]


class Span(NamedTuple):
    """A piece of a line in one style."""

    text: str
    style: Style = "plain"


class PageLine(NamedTuple):
    """One line; if it has to be wrapped, the continuation is indented by `hang` (None: it is never wrapped)."""

    spans: tuple[Span, ...]
    hang: int | None = 0

    @property
    def text(self) -> str:
        """Return the line without its styles."""
        return "".join([span.text for span in self.spans]).rstrip()


Page: TypeAlias = tuple[PageLine, ...]

BLANK = PageLine(())


def visible(text: str) -> str:
    r"""Return text that cannot steer a terminal: white space becomes a space, other unprintables are escaped.

    >>> visible("a\x1b[31mb\tc")
    'a\\x1b[31mb c'
    """
    if text.isprintable():
        return text
    return "".join(_visible_character(character) for character in text)


def _visible_character(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    return character.encode("unicode_escape").decode("ascii")


def line(*pieces: str | Span, hang: int | None = 0) -> PageLine:
    """Return a line of pieces, each made safe to print."""
    spans = (Span(piece) if isinstance(piece, str) else piece for piece in pieces)
    return PageLine(tuple(Span(visible(span.text), span.style) for span in spans), hang)


class Cells(NamedTuple):
    """The cells of a row, safe to print, and how many columns of a terminal all but the last take."""

    spans: tuple[Span, ...]
    widths: tuple[int, ...]


def aligned(rows: Sequence[Sequence[str | Span]], *, indent: int = 0, gap: int = 3) -> Page:
    """Return rows as lines with aligned columns; the last column wraps within itself."""
    return in_columns([cells_of(row) for row in rows], indent=indent, gap=gap)


def cells_of(row: Sequence[str | Span]) -> Cells:
    """Return a row for `in_columns`, with its cells made safe to print."""
    spans = line(*row).spans
    return Cells(spans, tuple(width_of(cell.text) for cell in spans[:-1]))


def in_columns(rows: Sequence[Cells], *, indent: int = 0, gap: int = 3) -> Page:
    """Return rows as lines with aligned columns: thousands of lines may share a row."""
    widths = [max(column) for column in zip_longest(*(row.widths for row in rows), fillvalue=0)]
    margin, blanks = Span(" " * indent), [Span(" " * (gap + more)) for more in range(max(widths, default=0) + 1)]
    hangs = [indent, *accumulate((width + gap for width in widths), initial=indent)]
    lines = []
    for spans, own in rows:
        placed = [margin]
        for cell, width, widest in zip(spans, own, widths, strict=False):
            placed += (cell, blanks[widest - width])
        placed += spans[-1:]
        lines.append(PageLine(tuple(placed), hangs[len(spans)]))
    return tuple(lines)


def enumeration(items: Sequence[str], last: str = "and") -> str:
    """Return items as an English list.

    >>> enumeration(["A1", "A2", "A3"], last="or")
    'A1, A2 or A3'
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def count(number: int, noun: str) -> str:
    """Return a number of things: `1 regime`, `2 regimes`."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"
