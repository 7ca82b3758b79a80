"""Conditions on parameters as text in the law language, in the shortest form that means the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nslogic.algebra.linear_forms import linear_in
from nslogic.algebra.signs import Sign
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.orders.coefficient_text import FLIPPED, format_coefficient, format_comparison

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

SOLVED_BONUS = 3
"""The additional length that a relation may have for being solved for one parameter."""

_RELATIONS: dict[frozenset[Sign], str] = {
    frozenset((-1,)): "<",
    frozenset((-1, 0)): "<=",
    frozenset((0,)): "=",
    frozenset((0, 1)): ">=",
    frozenset((1,)): ">",
    frozenset((-1, 1)): "!=",
}


def format_condition(polynomial: RationalFunction, signs: frozenset[Sign], whole: Cell) -> str:
    """Return that a polynomial has one of some signs, as the shortest relation between named parameters.

    It is solved for a parameter where the sign of what it is divided by is the same in the whole space.
    """
    relation = _RELATIONS[signs]
    names = polynomial.field.names
    candidates: list[tuple[int, int, str]] = []
    for name in polynomial.names():
        slope, rest = linear_in(polynomial, name)
        if slope is None or rest is None:
            continue
        try:
            sign = whole.sign(slope)
        except SplitNeededError:
            continue
        if sign:
            comparison = relation if sign > 0 else FLIPPED[relation]
            text = f"{name} {comparison} {format_coefficient(-rest / slope)}"
            candidates.append((len(text) - SOLVED_BONUS, names.index(name), text))
    text = format_comparison(polynomial, relation)
    candidates.append((len(text), len(names), text))
    return min(candidates)[2]
