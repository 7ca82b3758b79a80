"""Orders eliminated from formulas with parameters: a tree of critical regions, each with its projection.

A region is a cell in which the signs of some polynomials are known. It is split by one more of them only where its
projection depends on it (multi-parametric programming: Gal and Nedoma 1972; the facets of a region are the signs that
decide its basis), so regions exclude each other and cover the parameter space by construction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from nslogic import deadline, limits
from nslogic.algebra.signs import Signs
from nslogic.errors import LimitReachedError
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    All,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    atoms,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.implied_atoms import without_implied_atoms
from nslogic.orders.laws import negation
from nslogic.orders.names import names_in
from nslogic.orders.outer_powers import NO_POWERS, OuterPowers, by_powers, split_names
from nslogic.orders.program_rows import has_numbers, without_implied
from nslogic.orders.projection import ProjectionWork
from nslogic.orders.quantifiers import Quantified
from nslogic.orders.region_formulas import defined, joined
from nslogic.orders.region_signs import RegionSigns, SignNeededError, signs_from
from nslogic.records import Record

MOST_ROWS_OF_REGIONS = limits.REGION_ROWS
"""The greatest number of rows and alternatives of all regions together."""

MOST_REGIONS = limits.ELIMINATION_CASES
"""The greatest number of critical regions of one elimination."""


class RegionLimits(Record):
    """Where the elimination of orders stops: regions, and rows and alternatives of all of them (the usual ones if None)."""

    regions: int = MOST_REGIONS
    rows: int | None = None


NO_FURTHER_LIMITS = RegionLimits()
"""The limits of every elimination."""


def project(
    formula: Formula,
    unknowns: tuple[str, ...],
    *,
    powers: Mapping[str, Signs] | None = None,
    split: tuple[str, ...] = (),
    most: RegionLimits = NO_FURTHER_LIMITS,
) -> Formula:
    """Return that a formula holds for some orders of the unknowns: cases of signs that exclude each other.

    What mentions none of them stays as it is, and no region is split for it: it may have regions of its own, as the
    axiom of an optimum has. Its conditions on parameters hold in all regions.

    Args:
        formula: What holds.
        unknowns: The orders to eliminate.
        powers: Signs of the powers of other orders, which hold wherever what is returned is asked about.
        split: Other orders by the signs of whose powers there are cases, beside these.
        most: Where the elimination stops.

    Raises:
        LimitReachedError: there are too many regions, alternatives or rows.
    """
    inside = [part for part in conjuncts(formula) if not names_in(part).isdisjoint(unknowns)]
    outside = [part for part in conjuncts(formula) if part not in inside]
    cell = RegionSigns(pair for part in outside if isinstance(part, ParameterAtom) for pair in signs_from(part))

    def within(outer: OuterPowers) -> Formula:
        return _Regions(unknowns, conjunction(inside), lambda projected, *_: projected, outer, most).within(cell)

    return conjunction((*outside, by_powers(split, within, powers)))


def no_orders(
    formula: Formula,
    unknowns: tuple[str, ...],
    conditions: Iterable[ParameterAtom] = (),
    powers: Mapping[str, Signs] | None = None,
) -> Formula:
    """Return that a formula holds for no orders of the unknowns, in the same cases, wherever `0 <= log log t < log t`.

    That the order of `log log t` lies there has to be said beside what is returned.

    Args:
        formula: What is to hold for none.
        unknowns: The orders.
        conditions: Signs of parameters; where these are others, what is returned says nothing of use.
        powers: Signs of the powers of other orders, of which the same is true.

    Raises:
        LimitReachedError: there are too many regions, alternatives or rows.
    """
    cell = RegionSigns(pair for condition in conditions for pair in signs_from(condition))

    def within(outer: OuterPowers) -> Formula:
        return _Regions(unknowns, formula, _denied, outer).within(cell)

    known = powers or {}
    return by_powers(tuple(name for name in split_names(formula, unknowns) if name not in known), within, known)


def _denied(projected: Formula, cell: RegionSigns, outer: OuterPowers) -> Formula:
    return without_implied_atoms(negation(tightened(projected)), cell, outer)


class _Regions:
    """The critical regions of one elimination."""

    def __init__(
        self,
        unknowns: tuple[str, ...],
        formula: Formula,
        finish: Callable[[Formula, RegionSigns, OuterPowers], Formula],
        outer: OuterPowers = NO_POWERS,
        most: RegionLimits = NO_FURTHER_LIMITS,
    ) -> None:
        self._outer = outer
        self._most = most.regions
        self._unknowns = unknowns
        self._formula = formula
        self._finish = finish
        self._count = 0
        self._work = ProjectionWork(
            MOST_ROWS_OF_REGIONS if most.rows is None else most.rows
        )  # of all regions together, since each may take as much as one

    def within(self, cell: RegionSigns) -> Formula:
        """Return the projection in a cell."""
        deadline.check_time()
        self._count += 1
        if self._count > self._most:
            raise LimitReachedError(
                f"an elimination has more than {self._most} cases;", "state the signs of the exponents."
            )
        need = self._need(cell)
        if not isinstance(need, SignNeededError):
            return need
        cases = [(signs, self.within(cell.with_signs(need.factor, signs))) for signs in need.signs]
        return joined(need.factor, cases)

    def _need(self, cell: RegionSigns) -> Formula | SignNeededError:
        """Return the projection in a cell, or the sign that it depends on."""
        try:
            formula = decided(self._formula, cell)
            projected = Quantified(self._unknowns, cell, self._work, self._outer).exists(formula)
        except SignNeededError as need:
            return need
        return self._finish(projected, cell, self._outer)


def decided(formula: Formula, cell: RegionSigns) -> Formula:
    """Return a formula without its conditions on parameters, which the cell decides.

    An atom with a denominator that vanishes is false: only conditions that the cell has denied can have kept it.

    Raises:
        SignNeededError: the cell leaves one open.
    """
    known = _known(formula, cell)
    for atom in atoms(known):
        if isinstance(atom, ParameterAtom):
            if atom.relation in ("=", "!="):
                cell.vanishing(atom.value)
            raise cell.needed(atom.value)
    return defined(known, cell)


def _known(formula: Formula, cell: RegionSigns) -> Formula:
    match formula:
        case All(parts):
            return conjunction(_known(part, cell) for part in parts)
        case Some(parts):
            return disjunction(_known(part, cell) for part in parts)
        case ParameterAtom():
            holds = cell.holds(formula)
            return formula if holds is None else TRUE if holds else FALSE
        case OrderAtom():
            return formula


def tightened(formula: Formula) -> Formula:
    """Return a formula without rows that others imply, where they have rational coefficients."""
    match formula:
        case All(parts):
            rational = [part for part in parts if isinstance(part, OrderAtom) and has_numbers(part)]
            rest = [tightened(part) for part in parts if not (isinstance(part, OrderAtom) and has_numbers(part))]
            return (
                conjunction((*without_implied(rational), *rest))
                if len(rational) > 1
                else conjunction((*rational, *rest))
            )
        case Some(parts):
            return disjunction(map(tightened, parts))
        case _:
            return formula
