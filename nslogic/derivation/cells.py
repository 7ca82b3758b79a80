"""Split a parameter space until every cell has one outcome, then merge what needed no split.

Each split is by the sign of one polynomial (below, at, above zero), so the cells exclude each other and cover the
space by construction; signs that the space rules out are left away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from nslogic.derivation.outcomes import Outcome, Piece, interval_of, join, same
from nslogic.derivation.space import Cell, Sign, SplitNeededError
from nslogic.errors import LimitReachedError

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

MOST_CELLS = 600
"""How many cells a derivation may split its parameter space into."""

Signs: TypeAlias = frozenset[Sign]


@dataclass(frozen=True)
class Region:
    """A part of the space with one outcome: for each polynomial, the signs it may have there.

    `cell` is the part of the region in which the outcome's formulas were read off.
    """

    bounds: tuple[tuple[RationalFunction, Signs], ...]
    outcome: Outcome
    cell: Cell


Evaluate: TypeAlias = Callable[[Cell], Outcome | None]


def outcome_in(pieces: tuple[Piece, ...], cell: Cell) -> Outcome | None:
    """Return what all alternatives allow together in a cell.

    Raises:
        SplitNeededError: that differs within the cell.
    """
    found = (interval_of(piece, cell) for piece in pieces)
    return join((interval for interval in found if interval is not None), cell)


def regions_of(pieces: tuple[Piece, ...], whole: Cell) -> tuple[Region, ...]:
    """Return regions that exclude each other and cover every parameter value at which some alternative holds.

    Raises:
        LimitReachedError: the space falls into more than MOST_CELLS cells.
        UndecidedError: a condition on the parameters could not be decided.
    """
    leaves = _Splitter(lambda cell: outcome_in(pieces, cell)).split(whole, ())
    return tuple(leaf for leaf in leaves if leaf.outcome is not None)


class _Splitter:
    """Build the decision tree; siblings with the same outcome become one again."""

    def __init__(self, evaluate: Evaluate) -> None:
        self._evaluate = evaluate
        self._cells = 0

    def split(self, cell: Cell, bounds: tuple[tuple[RationalFunction, Signs], ...]) -> list[Region]:
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise LimitReachedError(
                f"the parameter space falls into more than {MOST_CELLS} cells;", "fix some parameters with `--given`."
            )
        try:
            outcome = self._evaluate(cell)
        except SplitNeededError as needed:
            return self._branch(cell, bounds, needed.polynomial)
        return [] if outcome is None else [Region(bounds, outcome, cell)]

    def _branch(
        self, cell: Cell, bounds: tuple[tuple[RationalFunction, Signs], ...], polynomial: RationalFunction
    ) -> list[Region]:
        branches: dict[Sign, list[Region]] = {}
        for sign in cell.possible(polynomial):
            inner = (*bounds, (polynomial, frozenset((sign,))))
            branches[sign] = self.split(cell.with_sign(polynomial, sign), inner)
        return merge([region for sign in (-1, 1, 0) for region in branches.get(sign, [])])


def merge(regions: list[Region]) -> list[Region]:
    """Join regions that differ in the signs of one polynomial only and have the same outcome there."""
    done = False
    while not done:
        done = True
        for i, one in enumerate(regions):
            for j in range(i + 1, len(regions)):
                joined = _joined(one, regions[j])
                if joined is not None:
                    regions = [*regions[:i], joined, *regions[i + 1 : j], *regions[j + 1 :]]
                    done = False
                    break
            if not done:
                break
    return regions


def _joined(one: Region, two: Region) -> Region | None:
    left, right = dict(one.bounds), dict(two.bounds)
    names = dict.fromkeys((*left, *right))
    different = [name for name in names if left.get(name) != right.get(name)]
    if len(different) != 1:
        return None
    (name,) = different
    if name not in left or name not in right:
        return None
    # Formulas read off where a polynomial is zero hold only there; those of an open cell may hold at its edge too.
    general, special = (two, one) if _is_edge(one, name) else (one, two)
    try:
        if not same(general.outcome, special.outcome, special.cell):
            return None
        if not _is_edge(special, name) and not same(general.outcome, special.outcome, general.cell):
            return None
    except SplitNeededError:
        return None
    signs = left[name] | right[name]
    bounds = tuple((other, signs if other == name else kept) for other, kept in general.bounds)
    return Region(tuple(pair for pair in bounds if len(pair[1]) < 3), general.outcome, general.cell)


def _is_edge(region: Region, name: RationalFunction) -> bool:
    return dict(region.bounds).get(name) == frozenset((0,))
