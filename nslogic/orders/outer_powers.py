"""What the signs of some powers decide: the cells of the orders that an elimination leaves.

A logarithm has another order where its argument is a power of `log t`, which with symbolic exponents makes 3^n
alternatives of a program with n logarithms. Where the powers of the other quantities have known signs, nearly all of
them clash at once, so such a program is eliminated in each of these cells.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import prod
from typing import TYPE_CHECKING

from nslogic import limits
from nslogic.algebra.signs import ALLOWED, ANY, NEGATIVE, POSITIVE, PRODUCT, ZERO, Signs
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.formulas import (
    FALSE,
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    Some,
    atoms,
    compare_form,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.projection import coefficient_in

if TYPE_CHECKING:
    from nslogic.orders.region_signs import RegionSigns

LEAST_ALTERNATIVES = limits.SPLIT_ALTERNATIVES
"""The number of alternatives of logarithms from which on an elimination looks at each sign of the other powers."""

MOST_SPLIT = limits.POWERS_SPLIT
"""The greatest number of quantities whose powers are split by their signs."""


def split_names(formula: Formula, unknowns: tuple[str, ...]) -> tuple[str, ...]:
    """Return the quantities by whose powers the elimination of unknowns is split; none where that does not help."""
    choices = [part for part in conjuncts(formula) if isinstance(part, Some)]
    logarithms = [choice for choice in choices if any(map(_compares_powers, choice.parts))]
    if prod(len(choice.parts) for choice in logarithms) < LEAST_ALTERNATIVES:
        return ()
    orders = (atom.form.coefficients for atom in atoms(formula) if isinstance(atom, OrderAtom))
    names = {name for coefficients in orders for name, _ in coefficients}.difference(unknowns, {LOG_LOG_NAME})
    return tuple(sorted(names)) if len(names) <= MOST_SPLIT else ()


def _compares_powers(formula: Formula) -> bool:
    return any(isinstance(part, OrderAtom) and part.powers_only for part in conjuncts(formula))


def by_powers(
    names: tuple[str, ...], within: Callable[[OuterPowers], Formula], powers: Mapping[str, Signs] | None = None
) -> Formula:
    """Return a formula that says in each cell of the powers of some names what it says there."""
    known = powers or {}
    if not names:
        return within(OuterPowers(known))
    name, *rest = names
    form = OrderForm.unknown(name)
    merged: dict[Formula, list[Formula]] = {}
    for signs, outside in (
        (NEGATIVE, compare_form(-form, "<=", powers_only=True)),
        (ZERO, disjunction(compare_form(side, "<", powers_only=True) for side in (form, -form))),
        (POSITIVE, compare_form(form, "<=", powers_only=True)),
    ):
        merged.setdefault(by_powers(tuple(rest), within, {**known, name: signs}), []).append(outside)
    if len(merged) == 1:
        return next(iter(merged))
    return conjunction(disjunction((conjunction(outside), formula)) for formula, outside in merged.items())


class OuterPowers:
    """The signs of the powers of some quantities; the order of `log log t` is at least 1 and below `log t`."""

    def __init__(self, powers: Mapping[str, Signs]) -> None:
        self._powers = {**powers, LOG_LOG_NAME: ZERO} if powers else {}

    def __bool__(self) -> bool:
        return bool(self._powers)

    def holds(self, atom: OrderAtom, cell: RegionSigns) -> bool | None:
        """Return whether a comparison holds in a cell of the parameter space, None where that is open."""
        if not self._powers:
            return None
        bits = self._power(atom.form, cell) if atom.powers_only else self.signs(atom.form, cell)
        allowed = ALLOWED[atom.relation]
        return False if not bits & allowed else True if not bits & ~allowed else None

    def decided(self, atom: OrderAtom, cell: RegionSigns) -> Formula:
        """Return a comparison, or whether it holds where that is known."""
        holds = self.holds(atom, cell)
        return atom if holds is None else TRUE if holds else FALSE

    def scales(self, form: OrderForm) -> bool:
        """Return whether all quantities of a form are known to have powers that are not zero."""
        return bool(self._powers) and all(
            not self._powers.get(name, ANY) & ZERO for name, _ in form.coefficients if name != LOG_LOG_NAME
        )

    def falls(self, form: OrderForm, cell: RegionSigns) -> bool:
        """Return whether the power of a form is certain to be negative in a cell."""
        return self._power(form, cell) == NEGATIVE

    def signs(self, form: OrderForm, cell: RegionSigns) -> Signs:
        """Return the signs that a form may have in a cell."""
        bits = self._power(form, cell)
        return bits & ~ZERO | self._log(form, cell) if bits & ZERO else bits

    def _power(self, form: OrderForm, cell: RegionSigns) -> Signs:
        """Return the signs that the power of a form may have."""
        terms = [PRODUCT[cell.signs(value)][self._powers.get(name, ANY)] for name, value in form.coefficients]
        bits = ZERO
        for term in terms:
            bits |= term
        if bits & NEGATIVE and bits & POSITIVE:
            return ANY
        # terms of one sign, one of them certainly not zero, have no sum that is zero
        return bits if all(term & ZERO for term in terms) else bits & ~ZERO

    @staticmethod
    def _log(form: OrderForm, cell: RegionSigns) -> Signs:
        """Return the signs that a form may have where its power is zero."""
        if any(name != LOG_LOG_NAME for name, _ in form.coefficients):
            return ANY
        least = cell.signs(form.logs)
        bound = cell.signs(
            form.logs + coefficient_in(form, LOG_LOG_NAME)
        )  # not reached, unless it is the least as well
        bits = least | bound
        if bits & NEGATIVE and bits & POSITIVE:
            return ANY
        return bits if least & ZERO else bits & ~ZERO


NO_POWERS = OuterPowers({})
"""Powers of which nothing is known."""

LOG_LOG_ALONE = OuterPowers({LOG_LOG_NAME: ZERO})
"""Nothing is known but that `log log t` is at least 1 and below `log t`."""
