"""Styled text: the lines of every text report, safe to print, with or without colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

Style: TypeAlias = Literal["plain", "strong", "dim", "good", "bad", "unsure", "name"]


class Span(NamedTuple):
    """A piece of a line in one style."""

    text: str
    style: Style = "plain"


class Quoted(NamedTuple):
    """The columns of a quoted line: where it begins and ends, from where to where it has to be seen, and what a cut shows."""

    begin: int
    end: int
    seen_from: int
    seen_to: int
    ellipsis: str = "…"


class Grid(NamedTuple):
    """The columns of a row of a table of signs: the end of its number, the end of its name, and what each sign takes."""

    number: int
    name: int
    sign: int


class PageLine(NamedTuple):
    """One line; if it is too long it is wrapped, with the continuation indented by `hang`.

    A line of something quoted is cut instead, and rows of signs that follow each other are split into tables that fit.
    """

    spans: tuple[Span, ...]
    hang: int = 0
    layout: Quoted | Grid | None = None

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


def line(*pieces: str | Span, hang: int = 0, layout: Quoted | Grid | None = None) -> PageLine:
    """Return a line of pieces, each made safe to print."""
    spans = (Span(piece) if isinstance(piece, str) else piece for piece in pieces)
    return PageLine(tuple(Span(visible(span.text), span.style) for span in spans), hang, layout)


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
