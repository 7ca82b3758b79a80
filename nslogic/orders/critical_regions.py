"""Orders eliminated from formulas with parameters: a tree of critical regions, each with its projection.

A region is a cell in which the signs of some polynomials are known. It is split by one more of them only where its
projection depends on it (multi-parametric programming: Gal and Nedoma 1972; the facets of a region are the signs that
decide its basis), so regions exclude each other and cover the parameter space by construction.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nslogic import deadline, limits
from nslogic.algebra.signs import NEGATIVE, NONZERO, POSITIVE, ZERO, Signs
from nslogic.errors import LimitReachedError
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    All,
    AtomRelation,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    atoms,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    denominators_of,
    disjunction,
)
from nslogic.orders.laws import negation
from nslogic.orders.names import names_in
from nslogic.orders.program_rows import has_numbers, without_implied
from nslogic.orders.projection import ProjectionWork
from nslogic.orders.quantifiers import Quantified
from nslogic.orders.region_signs import RegionSigns, SignNeededError, signs_from

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

MOST_ROWS_OF_REGIONS = limits.REGION_ROWS
"""The greatest number of rows and alternatives of all regions together."""

MOST_REGIONS = limits.ELIMINATION_CASES
"""The greatest number of critical regions of one elimination."""

_RELATIONS: dict[Signs, tuple[AtomRelation, int]] = {
    NEGATIVE: ("<", 1),
    ZERO: ("=", 1),
    POSITIVE: ("<", -1),
    NONZERO: ("!=", 1),
    NEGATIVE | ZERO: ("<=", 1),
    POSITIVE | ZERO: ("<=", -1),
}


def project(formula: Formula, unknowns: tuple[str, ...]) -> Formula:
    """Return that a formula holds for some orders of the unknowns: cases of signs that exclude each other.

    What mentions none of them stays as it is, and no region is split for it: it may have regions of its own, as the
    axiom of an optimum has. Its conditions on parameters hold in all regions.

    Raises:
        LimitReachedError: there are too many regions, alternatives or rows.
    """
    inside = [part for part in conjuncts(formula) if not names_in(part).isdisjoint(unknowns)]
    outside = [part for part in conjuncts(formula) if part not in inside]
    cell = RegionSigns(pair for part in outside if isinstance(part, ParameterAtom) for pair in signs_from(part))
    regions = _Regions(unknowns, conjunction(inside), lambda projected: projected)
    return conjunction((*outside, regions.within(cell)))


def no_orders(formula: Formula, unknowns: tuple[str, ...]) -> Formula:
    """Return that a formula holds for no orders of the unknowns, in the same cases.

    Raises:
        LimitReachedError: there are too many regions, alternatives or rows.
    """
    return _Regions(unknowns, formula, lambda projected: negation(tightened(projected))).within(RegionSigns())


def sign_formula(factor: RationalFunction, signs: Signs) -> Formula:
    """Return that a polynomial has one of some signs."""
    relation, unit = _RELATIONS[signs]
    return compare_parameters(factor * unit, relation)


class _Regions:
    """The critical regions of one elimination."""

    def __init__(self, unknowns: tuple[str, ...], formula: Formula, finish: Callable[[Formula], Formula]) -> None:
        self._unknowns = unknowns
        self._formula = formula
        self._finish = finish
        self._count = 0
        self._work = ProjectionWork(MOST_ROWS_OF_REGIONS)  # of all regions together, since each may take as much as one

    def within(self, cell: RegionSigns) -> Formula:
        """Return the projection in a cell."""
        deadline.check_time()
        self._count += 1
        if self._count > MOST_REGIONS:
            raise LimitReachedError(
                f"an elimination has more than {MOST_REGIONS} cases;", "state the signs of the exponents."
            )
        need = self._need(cell)
        if not isinstance(need, SignNeededError):
            return need
        cases = [(signs, self.within(cell.with_signs(need.factor, signs))) for signs in need.signs]
        return _joined(need.factor, cases)

    def _need(self, cell: RegionSigns) -> Formula | SignNeededError:
        """Return the projection in a cell, or the sign that it depends on."""
        try:
            formula = decided(self._formula, cell)
            projected = Quantified(self._unknowns, cell, self._work).exists(formula)
        except SignNeededError as need:
            return need
        return self._finish(projected)


def _joined(factor: RationalFunction, cases: list[tuple[Signs, Formula]]) -> Formula:
    """Return cases by the sign of a polynomial; those that say the same are one."""
    merged: dict[Formula, Signs] = {}
    for signs, formula in cases:
        merged[formula] = merged.get(formula, 0) | signs
    if len(merged) == 1:
        return next(iter(merged))
    return disjunction(conjunction((sign_formula(factor, signs), formula)) for formula, signs in merged.items())


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
    return _defined(known, cell)


def _defined(formula: Formula, cell: RegionSigns) -> Formula:
    match formula:
        case All(parts):
            return conjunction(_defined(part, cell) for part in parts)
        case Some(parts):
            return disjunction(_defined(part, cell) for part in parts)
        case OrderAtom(form, relation, powers_only):
            if any(cell.vanishing(factor) for factor in denominators_of(form)):
                return FALSE
            if not cell.has_zeros:
                return formula
            kept = tuple(pair for pair in form.coefficients if cell.signs(pair[1]) != ZERO)
            if len(kept) == len(form.coefficients):
                return formula
            form = OrderForm(kept, form.logs)
            return compare_form(form, relation, powers_only=powers_only)
        case ParameterAtom():
            return formula


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
