"""Formulas in pictures, each read and set by Matplotlib once.

To lay a picture out, to measure its words and to write them, Matplotlib sets every formula and every number of an axis
again, since each of these steps has a parser of its own: half of the time that a picture takes. What is set is kept in
the memory that is open.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING

from nslogic.memory import remembered

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

FORMULAS_KEPT = 1024
"""How many formulas stay set; a page of all bundled theories has 300 in their fonts and sizes."""


@contextmanager
def formulas_set_once() -> Iterator[None]:
    """Let all parsers of Matplotlib share what they have set.

    The settings of Matplotlib on which formulas depend have to be the same whenever this is used.
    """
    from matplotlib.mathtext import MathTextParser

    parse = MathTextParser.parse
    _exchange(MathTextParser, "parse", _remembering(parse))
    try:
        yield
    finally:
        _exchange(MathTextParser, "parse", parse)


def _remembering(parse: Callable[..., object]) -> Callable[..., object]:
    """Return what parses as `parse`, and remembers what it returned to a parser of the same sort."""

    @wraps(parse)
    def remembering(
        parser: object, s: str, dpi: float = 72, prop: FontProperties | None = None, **options: Hashable
    ) -> object:  # the options that there are depend on the release
        font = None if prop is None else prop.copy()  # the caller may change it
        return _set_by(parse, _Parser(parser), s, dpi, font, tuple(sorted(options.items())))

    return remembering


class _Parser:
    """A parser, which is equal to the others of its class with the same settings."""

    def __init__(self, parser: object) -> None:
        self.parser = parser
        self._settings = type(parser), *sorted(vars(parser).items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Parser) and self._settings == other._settings

    def __hash__(self) -> int:
        return hash(self._settings)


@remembered(FORMULAS_KEPT)
def _set_by(
    parse: Callable[..., object],
    parser: _Parser,
    formula: str,
    dpi: float,
    font: FontProperties | None,
    options: tuple[tuple[str, Hashable], ...],
) -> object:
    return parse(parser.parser, formula, dpi, font, **dict(options))


def _exchange(owner: type, name: str, value: object) -> None:
    setattr(owner, name, value)
