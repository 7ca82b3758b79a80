"""Styled text: the lines of every text report, safe to print, with or without colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias, TypedDict

from nslogic.report.wrapping import width_of, wrapped_text

Style: TypeAlias = Literal["plain", "strong", "dim", "good", "bad", "unsure", "name"]


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
        return "".join(span.text for span in self.spans).rstrip()


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


def aligned(rows: Sequence[Sequence[str | Span]], *, indent: int = 0, gap: int = 3) -> Page:
    """Return rows as lines with aligned columns; the last column wraps within itself."""
    safe = [[line(cell).spans[0] for cell in row] for row in rows]
    columns = max((len(row) for row in safe), default=0)
    widths = [max((width_of(row[c].text) for row in safe if c < len(row) - 1), default=0) for c in range(columns)]
    lines = []
    for row in safe:
        spans = [Span(" " * indent)]
        for column, cell in enumerate(row):
            spans.append(cell)
            if column < len(row) - 1:
                spans.append(Span(" " * (widths[column] - width_of(cell.text) + gap)))
        hang = indent + sum(width + gap for width in widths[: len(row) - 1])
        lines.append(PageLine(tuple(spans), hang))
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


def render(page: Iterable[PageLine], *, color: bool = False, width: int | None = None) -> str:
    """Return a page as text: in terminal colours if `color`, wrapped if there is a `width`."""
    lines = list(page)
    if width is not None:
        lines = [part for line in lines for part in _wrapped(line, max(width, NARROWEST_PAGE))]
    if not color:
        return "".join(f"{line.text}\n" for line in lines)
    return "".join(f"{_colored(line)}\n" for line in lines)


def _colored(shown: PageLine) -> str:
    import click  # only a terminal pays for it

    return "".join(
        click.style(span.text, **STYLES[span.style]) if STYLES[span.style] else span.text for span in shown.spans
    ).rstrip()


def _wrapped(long: PageLine, width: int) -> list[PageLine]:
    """Break a line into lines that fit a width; every character keeps its style."""
    if long.hang is None or width_of(long.text) <= width:
        return [long]
    own = len(long.text) - len(long.text.lstrip())
    hang = max(long.hang, own + 2 if own else 0)
    hang = hang if hang <= width // 2 else min(4, width // 4)
    styles = [span.style for span in long.spans for _ in span.text]
    lines, place = [], 0
    for number, body in enumerate(wrapped_text(long.text, width, hang)):
        place = long.text.index(body, place)
        lines.append(_restyled(" " * (hang if number else 0), body, styles[place : place + len(body)]))
        place += len(body)
    return lines


def _restyled(indent: str, body: str, styles: Sequence[Style]) -> PageLine:
    spans = [Span(indent)]
    for character, style in zip(body, styles, strict=True):
        if spans[-1].style == style:
            spans[-1] = Span(spans[-1].text + character, style)
        else:
            spans.append(Span(character, style))
    return PageLine(tuple(spans))
