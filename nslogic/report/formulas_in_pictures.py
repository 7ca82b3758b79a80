"""Formulas in pictures, each read and set by Matplotlib once.

To lay a picture out, to measure its words and to write them, Matplotlib sets every formula and every number of an axis
again, since each of these steps has a parser of its own: half of the time that a picture takes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

FORMULAS_KEPT = 1024
"""How many formulas stay set; a page of all bundled theories has 300 in their fonts and sizes."""

_set: dict[Hashable, object] = {}


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
        parser: object, s: str, dpi: float = 72, prop: FontProperties | None = None, *, antialiased: bool | None = None
    ) -> object:
        font = None if prop is None else prop.copy()  # the caller may change it
        key = (*sorted(vars(parser).items()), s, dpi, font, antialiased)
        if key not in _set:
            if len(_set) == FORMULAS_KEPT:
                _set.clear()
            _set[key] = parse(parser, s, dpi, prop, antialiased=antialiased)
        return _set[key]

    return remembering


def _exchange(owner: type, name: str, value: object) -> None:
    setattr(owner, name, value)
