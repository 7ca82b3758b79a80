"""Decomposition of a parameter space into cells with one outcome each, and short conditions for their unions.

Each split is by the sign of one polynomial (below, at, above zero), so the cells exclude each other and cover the
space by construction; signs that the space rules out are dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from nslogic import deadline
from nslogic.algebra.signs import SIGNS, Sign
from nslogic.derivation.exponent_ranges import Interval, Outcome, RangePiece, interval_of, join, same
from nslogic.derivation.line_sets import LineFormula
from nslogic.derivation.space import Cell, SplitNeededError, sign_condition
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import Formula, conjunction, disjunction

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

CellSigns: TypeAlias = frozenset[Sign]
Bounds: TypeAlias = "tuple[tuple[RationalFunction, CellSigns], ...]"


@dataclass(frozen=True)
class Region:
    """A part of the space with one outcome: for each polynomial, the signs it has there.

    `cell` is the part of the region in which the formulas of the outcome were computed, `cells` are all its parts.
    """

    bounds: Bounds
    outcome: Outcome
    cell: Cell
    cells: tuple[Cell, ...] = ()


TargetPiece: TypeAlias = RangePiece | LineFormula
"""What a regime says of target and base: one alternative, or a formula."""


def outcome_in(pieces: tuple[TargetPiece, ...], cell: Cell) -> Outcome | None:
    """Return the outcome of all alternatives together in a cell.

    Raises:
        SplitNeededError: it differs within the cell.
    """
    intervals: list[Interval] = []
    for piece in pieces:
        if isinstance(piece, LineFormula):
            intervals.extend(piece.intervals(cell))
        elif (interval := interval_of(piece, cell)) is not None:
            intervals.append(interval)
    return join(intervals, cell)


@dataclass(frozen=True)
class Regions:
    """Regions that exclude each other; they cover every parameter value at which some alternative holds.

    Where a limit was reached, `undecided` says which, and the regions cover only what was decided before. In the
    `empty` cells no alternative holds.
    """

    found: tuple[Region, ...]
    undecided: str = ""
    empty: tuple[Cell, ...] = ()


@dataclass(frozen=True)
class Leaves:
    """The cells of a decision tree, each with its outcome, those without one, and those left undecided, with a reason."""

    decided: list[tuple[Cell, Outcome]]
    open_cells: list[Cell]
    undecided: str = ""
    empty: tuple[Cell, ...] = ()


def regions_of(pieces: tuple[TargetPiece, ...], whole: Cell) -> Regions:
    """Return regions of the space with one outcome each."""
    leaves = leaves_of(pieces, whole)
    # Formulas computed in an open cell may hold at its edge too; those of an edge hold only there.
    ordered = sorted(leaves.decided, key=lambda leaf: sum(sign == 0 for _, sign in leaf[0].signs))
    classes: list[list[tuple[Cell, Outcome]]] = []
    for cell, outcome in ordered:
        for members in classes:
            if _same(members[0][1], outcome, cell):
                members.append((cell, outcome))
                break
        else:
            classes.append([(cell, outcome)])
    cells = [[cell for cell, _ in members] for members in classes]
    descriptions = CellDescriptions(whole)
    regions: list[Region] = []
    for place, members in enumerate(classes):
        others = [*leaves.open_cells, *(c for i, other in enumerate(cells) if i != place for c in other)]
        described = descriptions.described(cells[place], others)
        for bounds, cell in described:
            parts = tuple(cells[place]) if len(described) == 1 else (cell,)
            regions.append(Region(bounds, dict(members)[cell], cell, parts))
    return Regions(tuple(regions), leaves.undecided, leaves.empty)


def leaves_of(pieces: tuple[TargetPiece, ...], whole: Cell) -> Leaves:
    """Return the cells of a decision tree over the signs of polynomials, each with its outcome."""
    leaves: list[tuple[Cell, Outcome]] = []
    empty: list[Cell] = []
    undecided_cells: list[Cell] = []
    undecided = ""
    most = whole.space.limits.derivation.cells
    pending = [whole]
    count = 0
    while pending:
        if count == most:
            limit = f"the parameter space falls into more than {most} cells;"
            reason = LimitReachedError(limit, "fix some parameters with `--given`.")
            return Leaves(leaves, [*undecided_cells, *pending], str(reason))
        deadline.check_time()
        cell = pending.pop()
        count += 1
        try:
            outcome = outcome_in(pieces, cell)
        except SplitNeededError as needed:
            try:
                possible = cell.possible(needed.polynomial)
            except UndecidedError as problem:
                undecided_cells, undecided = [*undecided_cells, cell], undecided or str(problem)
                continue
            pending.extend(cell.with_sign(needed.polynomial, sign) for sign in reversed(possible))
            continue
        except UndecidedError as problem:
            undecided_cells, undecided = [*undecided_cells, cell], undecided or str(problem)
            continue
        if outcome is not None:
            leaves.append((cell, outcome))
        else:
            empty.append(cell)
    return Leaves(leaves, undecided_cells, undecided, tuple(empty))


def _same(first: Outcome, second: Outcome, cell: Cell) -> bool:
    """Return whether the outcome of another cell is certain to hold in this one, where its values must be defined."""
    try:
        return same(first, second, cell)
    except (SplitNeededError, UndecidedError, ZeroDivisionError):
        return False


class CellDescriptions:
    """Find the fewest bounds that tell cells from others, as far as a count of questions allows."""

    def __init__(self, whole: Cell) -> None:
        self._whole = whole
        self._remaining = whole.space.limits.derivation.shortening_questions

    def described(self, cells: list[Cell], others: list[Cell]) -> list[tuple[Bounds, Cell]]:
        """Return cells with one outcome as few bounds, each with a cell inside them.

        One suffices if the signs that occur in the cells tell them from all others exactly.
        """
        bounds = _hull(cells, self._whole)
        if not self._meets(bounds, others):
            return [(self._minimal(bounds, others), cells[0])]
        descriptions: list[tuple[Bounds, Cell]] = []
        for cell in cells:
            rest = [other for other in cells if other is not cell]
            own = tuple((polynomial, frozenset((sign,))) for polynomial, sign in cell.signs)
            descriptions.append((self._minimal(own, [*others, *rest]), cell))
        return descriptions

    def required(self, region: Region, empty: Iterable[Cell]) -> Bounds:
        """Return what a region's description leaves open, and holds in all its parts, so that no empty cell is in it.

        Nothing is returned where the description says it all, or where it cannot be said by signs alone.
        """
        inside = [cell for cell in empty if self._remaining > 0 and self._meets(region.bounds, [cell])]
        further = [bound for bound in _hull(list(region.cells), self._whole) if bound not in region.bounds]
        if not inside or self._remaining <= 0 or self._meets([*region.bounds, *further], inside):
            return ()
        for bound in sorted(further, key=lambda bound: (-len(str(bound[0])), str(bound[0]))):
            rest = [other for other in further if other != bound]
            if self._remaining > 0 and not self._meets([*region.bounds, *rest], inside):
                further = rest
        return tuple(further)

    def _meets(self, bounds: Iterable[tuple[RationalFunction, CellSigns]], others: list[Cell]) -> bool:
        """Return whether the bounds may intersect another cell."""
        signs = dict(bounds)
        within = conjunction(map(bound_formula, signs.items()))
        try:
            for other in others:
                if any(sign not in signs.get(polynomial, SIGNS) for polynomial, sign in other.signs):
                    continue
                self._remaining -= 1
                if self._whole.space.feasible(conjunction((within, other.formula()))):
                    return True
        except UndecidedError:
            return True
        return False

    def _minimal(self, bounds: Bounds, others: list[Cell]) -> Bounds:
        """Drop the bounds that are not needed to exclude every other cell, the longest first."""
        kept = list(bounds)
        for bound in sorted(bounds, key=lambda bound: (-len(str(bound[0])), str(bound[0]))):
            if self._remaining <= 0:
                break
            rest = [other for other in kept if other != bound]
            if not self._meets(rest, others):
                kept = rest
        return tuple(kept)


def _hull(cells: list[Cell], whole: Cell) -> Bounds:
    polynomials = dict.fromkeys(polynomial for cell in cells for polynomial, _ in cell.signs)
    hull = []
    for polynomial in polynomials:
        signs = frozenset(sign for cell in cells for sign in _possible(cell, polynomial))
        if signs != frozenset(whole.possible(polynomial)):
            hull.append((polynomial, signs))
    return tuple(hull)


def _possible(cell: Cell, polynomial: RationalFunction) -> tuple[Sign, ...]:
    known = dict(cell.signs).get(polynomial)
    return cell.possible(polynomial) if known is None else (known,)


def bound_formula(bound: tuple[RationalFunction, CellSigns]) -> Formula:
    """Return that a polynomial has one of some signs."""
    polynomial, signs = bound
    return disjunction(sign_condition(polynomial, sign) for sign in sorted(signs))
