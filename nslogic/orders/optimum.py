"""Optimum axioms as formulas without quantifiers.

`minimise m over z subject to P` says that no competing assignment of z and m meets P with a smaller m. Eliminating the
competitor from `P and better` gives the condition under which one exists; its negation is the axiom. An unbounded
program gives `true`, so the axiom cannot hold; an infeasible one gives `false`, so it says nothing (language.md §3.5).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from nslogic.algebra.signs import Sign, set_of
from nslogic.limits import PARAMETERS_DECLARED
from nslogic.orders.critical_regions import no_orders
from nslogic.orders.formulas import (
    ONE,
    All,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    atoms,
    compare_form,
    conjunction,
    disjunction,
)
from nslogic.orders.laws import negation
from nslogic.orders.names import names_in
from nslogic.orders.outer_powers import split_names
from nslogic.orders.projection import coefficient_in
from nslogic.orders.sign_conditions import powers_condition
from nslogic.theory.model import Optimum

MARK = "'"
"""The suffix that names the competing assignment of a quantity."""


class Beaten(NamedTuple):
    """That a competing assignment meets the program of an optimum and is better, and the orders it chooses."""

    formula: Formula
    chosen: tuple[str, ...]


def beaten_by(optimum: Optimum, program: Formula, auxiliaries: frozenset[str]) -> Beaten:
    """Return that some assignment beats that of an optimum.

    Args:
        optimum: The optimum of the axiom.
        program: The formula of its program, about the quantities under their own names.
        auxiliaries: The auxiliary orders of the program, which compete as well.
    """
    competing = {name: name + MARK for name in (*optimum.over, optimum.target, *sorted(auxiliaries))}
    target, competitor = OrderForm.unknown(optimum.target), OrderForm.unknown(optimum.target + MARK)
    difference = competitor - target if optimum.direction == "minimise" else target - competitor
    better = compare_form(difference, "<", powers_only=optimum.ignoring_logs)
    return Beaten(conjunction((rename_unknowns(program, competing), better)), tuple(competing.values()))


def no_better_formula(
    optimum: Optimum,
    beaten: Beaten,
    declared: Iterable[ParameterAtom] = (),
    trends: Mapping[str, Sign] = MappingProxyType({}),
) -> tuple[Formula, Formula]:
    """Return that no competing assignment is better, and the conditions within which it says so.

    A program with several logarithms, or with many parameters of declared signs, is looked at where these signs are as
    declared alone, and with logarithms where trends are, too: elsewhere it can be a hundred times as large, and hardly
    ever matters.

    Args:
        optimum: The optimum of the axiom.
        beaten: That some assignment beats it.
        declared: The conditions on single parameters that the theory declares.
        trends: The signs of powers that it declares.

    Raises:
        LimitReachedError: the elimination grew too large.
    """
    signs = tuple(each for each in declared if names_in(each) <= names_in(beaten.formula))
    split = split_names(*beaten)
    parameters = frozenset[str]().union(*map(names_in, signs))
    if len(parameters) < PARAMETERS_DECLARED and not split:
        signs = ()
    powers = {name: trends[name] for name in split if name in trends} if signs else {}
    return no_better_where(optimum, beaten, signs, powers), conjunction((*signs, powers_condition(powers)))


def no_better_where(
    optimum: Optimum, beaten: Beaten, signs: tuple[ParameterAtom, ...], powers: Mapping[str, Sign]
) -> Formula:
    """Return that no competing assignment is better in a part of the space; elsewhere it says nothing.

    Args:
        optimum: The optimum of the axiom.
        beaten: That some assignment beats it.
        signs: The conditions.
        powers: The signs that the powers of other quantities have there.

    Raises:
        LimitReachedError: the elimination grew too large.
    """
    known = {name: set_of(sign) for name, sign in powers.items()}
    no_better = no_orders(beaten.formula, beaten.chosen, signs, known)
    elsewhere = negation(conjunction(signs)), negation(powers_condition(powers))
    return disjunction((*elsewhere, _bounds_of(optimum.target, no_better)))


def _bounds_of(target: str, formula: Formula) -> Formula:
    """Return a formula in which the target has the coefficient 1 or -1, where it has a number: rows read as bounds."""
    match formula:
        case All(parts):
            return conjunction(_bounds_of(target, part) for part in parts)
        case Some(parts):
            return disjunction(_bounds_of(target, part) for part in parts)
        case OrderAtom(form, relation, powers_only):
            value = coefficient_in(form, target)
            if not isinstance(value, Fraction) or not value:
                return formula
            return OrderAtom(form.scaled(ONE / abs(value)), relation, powers_only)
        case ParameterAtom():
            return formula


def rename_unknowns(formula: Formula, names: dict[str, str]) -> Formula:
    """Return a formula with some unknowns renamed."""
    match formula:
        case All(parts):
            return conjunction(rename_unknowns(part, names) for part in parts)
        case Some(parts):
            return disjunction(rename_unknowns(part, names) for part in parts)
        case OrderAtom(form, relation, powers_only):
            coefficients = {names.get(name, name): value for name, value in form.coefficients}
            return OrderAtom(OrderForm.build(coefficients, form.logs), relation, powers_only)
        case ParameterAtom():
            return formula


def unknowns(formula: Formula) -> frozenset[str]:
    """Return the names of all unknown orders of a formula."""
    return frozenset(
        name for atom in atoms(formula) if isinstance(atom, OrderAtom) for name, _ in atom.form.coefficients
    )
