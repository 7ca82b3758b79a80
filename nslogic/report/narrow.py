"""What is not wrapped where it is too long: quoted lines are cut, tables of signs split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.report.page import BLANK, Grid, PageLine, Quoted, Span
from nslogic.report.wrapping import width_of


def cut(long: PageLine, quoted: Quoted, width: int) -> PageLine:
    """Return the part of a quoted line that fits a width and has to be seen, with a sign where it is cut.

    Where lines with the same columns are cut, what stood below each other does so again.
    """
    room = width - quoted.begin
    if quoted.end - quoted.begin <= room:
        return long
    begin, end = _window(quoted, room)
    left, right = begin > quoted.begin, end < quoted.end
    within = columns_of(long, begin + left, end - right)
    before, after = Span(quoted.ellipsis * left), Span(quoted.ellipsis * right)
    return PageLine((*columns_of(long, 0, quoted.begin), before, *within, after), long.hang)


def _window(quoted: Quoted, room: int) -> tuple[int, int]:
    """Return from where to where a quoted line is shown: what has to be seen in the middle, as far as it fits."""
    seen = min(quoted.seen_to, quoted.seen_from + room - 2) - quoted.seen_from
    begin = quoted.seen_from - 1 - (room - 2 - seen) // 2
    begin = max(quoted.begin, min(begin, quoted.end - room))
    return begin, begin + room


def columns_of(long: PageLine, begin: int, end: int) -> tuple[Span, ...]:
    """Return what a line shows from one column of the terminal to another; half a sign becomes a blank."""
    spans: list[Span] = []
    place = 0
    for span in long.spans:
        shown = ""
        for character in span.text:
            size = width_of(character)
            if begin <= place and place + size <= end and (size or place > begin):
                shown += character
            else:
                shown += " " * (min(place + size, end) - max(place, begin))
            place += size
        spans += [Span(shown, span.style)] * bool(shown)
    return tuple(spans)


def in_parts(rows: Sequence[PageLine], grid: Grid, width: int) -> Iterator[PageLine]:
    """Yield rows of signs as tables that fit a width, each with some of the columns; the rows have the same columns.

    Where the names would leave less than half of a line, they come first, and the tables have the numbers alone.
    """
    ends = [width_of(row.text) for row in rows]
    if max(ends) <= width:
        yield from rows
        return
    head = grid.name
    if head > width // 2:
        head = grid.number
        yield from (PageLine(columns_of(row, 0, grid.name), grid.number + 1) for row in rows)
        yield BLANK
    step = max(1, (width - head) // grid.sign) * grid.sign
    for number, begin in enumerate(range(grid.name, max(ends), step)):
        if number:
            yield BLANK
        for row, end in zip(rows, ends, strict=True):
            if end > begin:
                yield PageLine((*columns_of(row, 0, head), *columns_of(row, begin, min(begin + step, end))))
