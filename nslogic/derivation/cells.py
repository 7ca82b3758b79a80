"""Decomposition of a parameter space into cells with one outcome each, and short conditions for their unions.

Each split is by the sign of one polynomial (below, at, above zero), so the cells exclude each other and cover the
space by construction; signs that the space rules out are dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from nslogic import deadline
from nslogic.algebra.signs import SIGNS, Sign
from nslogic.derivation.exponent_ranges import Interval, Outcome, RangePiece, interval_of, join, same
from nslogic.derivation.line_sets import LineFormula
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import Formula, conjunction, disjunction
from nslogic.orders.sign_conditions import sign_condition

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
    ordered = sorted(leaves.decided, key=lambda leaf: _zeros(leaf[0]))
    classes: list[list[tuple[Cell, Outcome]]] = []
    for cell, outcome in ordered:
        for members in classes:
            if _same(members[0][1], outcome, cell):
                members.append((cell, outcome))
                break
        else:
            classes.append([(cell, outcome)])
    merged = _merged(classes, [*leaves.empty, *leaves.open_cells], len(whole.signs))
    descriptions = CellDescriptions(whole)
    regions: list[Region] = []
    for place, members in enumerate(classes):
        others = [*leaves.open_cells, *(part for i, other in enumerate(merged) if i != place for part in other)]
        for bounds, parts in descriptions.described(merged[place], others):
            inside = [member for member in members if any(part.contains(member[0]) for part in parts)]
            cell, outcome = _spokesman(inside, members[0][1])
            regions.append(Region(bounds, outcome, cell, parts))
    return Regions(tuple(regions), leaves.undecided, leaves.empty)


def _merged(classes: list[list[tuple[Cell, Outcome]]], apart: list[Cell], depth: int) -> list[list[Cell]]:
    """Return the cells of each class, where all leaves below a node of the decision tree are of one class as one cell."""
    merged: list[list[Cell]] = [[] for _ in classes]
    pending = [
        (
            depth,
            [
                *((place, cell) for place, members in enumerate(classes) for cell, _ in members),
                *((None, cell) for cell in apart),
            ],
        )
    ]
    while pending:
        depth, leaves = pending.pop()
        (place, cell), *_ = leaves
        if place is not None and all(other == place for other, _ in leaves):
            merged[place].append(Cell(cell.space, cell.signs[:depth]))
        elif len(leaves) > 1:
            children: dict[Sign, list[tuple[int | None, Cell]]] = {}
            for leaf in leaves:
                children.setdefault(leaf[1].signs[depth][1], []).append(leaf)
            pending.extend((depth + 1, children[sign]) for sign in sorted(children, reverse=True))
    return [sorted(cells, key=_zeros) for cells in merged]


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


def _zeros(cell: Cell) -> int:
    """Return how many polynomials are zero in a cell."""
    return sum(sign == 0 for _, sign in cell.signs)


def _spokesman(members: list[tuple[Cell, Outcome]], general: Outcome) -> tuple[Cell, Outcome]:
    """Return the first cell whose outcome holds in all others; without one, that of their class holds in each of them."""
    for cell, outcome in members:
        if all(_same(outcome, other, place) for place, other in members if place is not cell):
            return cell, outcome
    return members[0][0], general


def _same(first: Outcome, second: Outcome, cell: Cell) -> bool:
    """Return whether the outcome of another cell is certain to hold in this one, where its values must be defined."""
    try:
        return same(first, second, cell)
    except (SplitNeededError, UndecidedError, ZeroDivisionError):
        return False


class CellDescriptions:
    """Find the fewest bounds that distinguish cells from others, as far as a count of questions allows."""

    def __init__(self, whole: Cell) -> None:
        self._whole = whole
        self._remaining = whole.space.limits.derivation.shortening_questions
        self._signs: dict[tuple[tuple[tuple[RationalFunction, Sign], ...], RationalFunction], CellSigns] = {}

    def described(self, cells: list[Cell], others: list[Cell]) -> list[tuple[Bounds, tuple[Cell, ...]]]:
        """Return cells with one outcome in groups, each with as few bounds as distinguish it from all other cells.

        One group suffices if the signs that occur in the cells distinguish them from all others exactly.
        """
        groups = [tuple(cells)] if not self._meets(self._hull(cells), others) else self._groups(cells, others)
        return [
            (self._minimal(self._hull(group), [*others, *(cell for cell in cells if cell not in group)]), group)
            for group in groups
        ]

    def _groups(self, cells: list[Cell], others: list[Cell]) -> list[tuple[Cell, ...]]:
        """Return the cells in few groups that signs distinguish from all other cells.

        A group grows from one cell by the nearest other, and by those that the signs of both let in, as long as no
        cell of another outcome, or of a group before it, is let in.
        """
        free, barred = list(cells), list(others)
        groups: list[list[Cell]] = []
        while free:
            group = [free.pop(0)]
            tried: set[int] = set()
            while self._remaining > 0 and (near := _nearest(group, [cell for cell in free if id(cell) not in tried])):
                tried.add(id(near))
                wider = self._widened([*group, near], free, barred)
                if wider is not None:
                    group = wider
                    free = [cell for cell in free if cell not in group]
            groups.append(group)
            barred += group
        return [tuple(group) for group in self._joined(groups, others)]

    def _joined(self, groups: list[list[Cell]], others: list[Cell]) -> list[list[Cell]]:
        """Return groups, of which two are one where their signs together let no other cell in."""
        pairs = [(first, other) for place, first in enumerate(groups) for other in groups[place + 1 :]]
        for first, other in pairs:
            if self._remaining <= 0:
                break
            rest = [cell for group in groups if group is not first and group is not other for cell in group]
            if self._widened([*first, *other], [], [*others, *rest]) is not None:
                both = [*first, *other]
                return self._joined(
                    [both if group is first else group for group in groups if group is not other], others
                )
        return groups

    def _widened(self, group: list[Cell], free: list[Cell], barred: list[Cell]) -> list[Cell] | None:
        """Return a group with all free cells that its signs let in; None where they let in one that is barred."""
        while True:
            hull = self._hull(group)
            if self._meets(hull, barred):
                return None
            inside = [cell for cell in free if cell not in group and self._meets(hull, [cell])]
            if not inside:
                return group
            group = [*group, *inside]

    def required(self, region: Region, empty: Iterable[Cell]) -> Bounds:
        """Return what a region's description leaves open, and holds in all its parts, so that no empty cell is in it.

        Nothing is returned where the description is complete, or where signs alone cannot express it.
        """
        inside = [cell for cell in empty if self._remaining > 0 and self._meets(region.bounds, [cell])]
        further = [bound for bound in self._hull(region.cells) if bound not in region.bounds]
        if not inside or self._remaining <= 0 or self._meets([*region.bounds, *further], inside):
            return ()
        for bound in sorted(further, key=lambda bound: (-len(str(bound[0])), str(bound[0]))):
            rest = [other for other in further if other != bound]
            if self._remaining > 0 and not self._meets([*region.bounds, *rest], inside):
                further = rest
        return tuple(further)

    def _meets(self, bounds: Iterable[tuple[RationalFunction, CellSigns]], others: Iterable[Cell]) -> bool:
        """Return whether the bounds may intersect another cell; a known point that decides it costs no question."""
        signs = dict(bounds)
        within = conjunction(map(bound_formula, signs.items()))
        near = [
            conjunction((within, other.formula()))
            for other in others
            if all(sign in signs.get(polynomial, SIGNS) for polynomial, sign in other.signs)
        ]
        space = self._whole.space
        if any(map(space.known_to_meet, near)):
            return True
        try:
            for both in near:
                self._remaining -= 1
                if space.feasible(both):
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

    def _hull(self, cells: Iterable[Cell]) -> Bounds:
        """Return the signs that occur in some cells, of the polynomials that bound them."""
        parts = list(cells)
        hull = []
        for polynomial in dict.fromkeys(polynomial for cell in parts for polynomial, _ in cell.signs):
            signs = frozenset[Sign]().union(*(self._possible(cell, polynomial) for cell in parts))
            if signs != self._possible(self._whole, polynomial):
                hull.append((polynomial, signs))
        return tuple(hull)

    def _possible(self, cell: Cell, polynomial: RationalFunction) -> CellSigns:
        """Return the signs that a polynomial takes in a cell."""
        known = dict(cell.signs).get(polynomial)
        if known is not None:
            return frozenset((known,))
        key = cell.signs, polynomial
        if key not in self._signs:
            self._signs[key] = frozenset(cell.possible(polynomial))
        return self._signs[key]


def _nearest(group: Sequence[Cell], cells: Sequence[Cell]) -> Cell | None:
    """Return the cell that differs by the fewest signs from one of a group, None where there is none."""

    def distance(cell: Cell) -> int:
        signs = dict(cell.signs)
        return min(sum(signs.get(factor, sign) != sign for factor, sign in member.signs) for member in group)

    return min(cells, key=distance, default=None)


def bound_formula(bound: tuple[RationalFunction, CellSigns]) -> Formula:
    """Return that a polynomial has one of some signs."""
    polynomial, signs = bound
    return disjunction(sign_condition(polynomial, sign) for sign in sorted(signs))
