"""Pages as text: in terminal colours or without, wrapped to a width or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypedDict

from nslogic.report.narrow import cut, in_parts
from nslogic.report.page import Grid, PageLine, Quoted, Span, Style
from nslogic.report.wrapping import width_of, wrapped_text


class ClickStyle(TypedDict, total=False):
    """The arguments of `click.style` for a style on a terminal."""

    bold: bool
    dim: bool
    fg: str


STYLES: dict[Style, ClickStyle] = {
    "plain": {},
    "strong": {"bold": True},
    "dim": {"dim": True},
    "good": {"fg": "green"},
    "bad": {"bold": True, "fg": "red"},
    "unsure": {"fg": "yellow"},
    "name": {"fg": "cyan"},
}


NARROWEST_PAGE = 20


def render(page: Iterable[PageLine], *, color: bool = False, width: int | None = None) -> str:
    """Return a page as text: in terminal colours if `color`, wrapped if there is a `width`."""
    lines = list(page)
    if width is not None:
        lines = list(_fitted(lines, max(width, NARROWEST_PAGE)))
    if not color:
        return "".join(f"{line.text}\n" for line in lines)
    return "".join(f"{_colored(line)}\n" for line in lines)


def _colored(shown: PageLine) -> str:
    import click  # only a terminal pays for it

    return "".join(
        click.style(span.text, **STYLES[span.style]) if STYLES[span.style] else span.text for span in shown.spans
    ).rstrip()


def _fitted(lines: Sequence[PageLine], width: int) -> Iterator[PageLine]:
    """Yield lines that fit a width: wrapped, cut or split as their layout says."""
    for layout, alike in groupby(lines, key=lambda line: line.layout):
        if isinstance(layout, Quoted):
            yield from (cut(line, layout, width) for line in alike)
            continue
        rows = list(alike)
        shown = in_parts(rows, layout, width) if isinstance(layout, Grid) else rows
        yield from (part for row in shown for part in _wrapped(row, width))


def _wrapped(long: PageLine, width: int) -> list[PageLine]:
    """Break a line into lines that fit a width; every character keeps its style."""
    if width_of(long.text) <= width:
        return [long]
    hang, own = long.hang, len(long.text) - len(long.text.lstrip())
    if own > width // 2:  # the first column of a table is empty here
        long, own = _less_indented(long, own - min(4, width // 4)), min(4, width // 4)
    hang = max(hang, own + 2 if own else 0)
    hang = hang if hang <= width // 2 else min(4, width // 4)
    styles = [span.style for span in long.spans for _ in span.text]
    lines, place = [], 0
    for number, body in enumerate(wrapped_text(long.text, width, hang)):
        place = long.text.index(body, place)
        lines.append(_restyled(" " * (hang if number else 0), body, styles[place : place + len(body)]))
        place += len(body)
    return lines


def _less_indented(long: PageLine, less: int) -> PageLine:
    """Return a line without so many of the blanks that it begins with."""
    spans = []
    for span in long.spans:
        cut = min(less, len(span.text) - len(span.text.lstrip()))
        spans.append(Span(span.text[cut:], span.style))
        less -= cut
    return PageLine(tuple(spans), long.hang)


def _restyled(indent: str, body: str, styles: Sequence[Style]) -> PageLine:
    spans = [Span(indent)]
    for character, style in zip(body, styles, strict=True):
        if spans[-1].style == style:
            spans[-1] = Span(spans[-1].text + character, style)
        else:
            spans.append(Span(character, style))
    return PageLine(tuple(spans))
