"""The labelled constraints of one regime: the form in which a theory is decided, derived from and proved."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from nslogic.algebra.signs import Sign
from nslogic.language.scope import Trend
from nslogic.language.terms import Law
from nslogic.memory import remembered
from nslogic.orders.constraints import Constraint
from nslogic.orders.duplicates import Twins, without_duplicates
from nslogic.orders.exponents import Exponents
from nslogic.orders.formulas import (
    TRUE,
    Coefficient,
    Formula,
    OrderForm,
    ParameterAtom,
    compare_form,
    compare_parameters,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.laws import Laws
from nslogic.orders.optimum import Beaten, beaten_by, no_better_formula, unknowns
from nslogic.orders.region_signs import signs_from
from nslogic.records import Record, replace
from nslogic.theory.model import Axiom, ParameterDeclaration, QuantityDeclaration, Regime, Theory

if TYPE_CHECKING:
    from nslogic.algebra.functions import Field


_Where: TypeAlias = Literal["declared", "signs", "everywhere"]

MOST_THEORIES = 32
"""The number of theories whose field of parameters is cached."""

MOST_CONSTRAINTS = 1024
"""The number of compiled constraints that are cached: regimes of one theory share most of theirs."""


class System(Record):
    """The constraints of one regime, in label order; `field` is None where the theory has no parameters.

    Of labels that say the same after an import, one stands for all; `twins` has the groups, that one first.
    """

    theory: Theory
    regime: Regime
    quantities: tuple[str, ...]
    parameters: tuple[str, ...]
    field: Field | None
    constraints: tuple[Constraint, ...]
    twins: Twins = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Return every label, in label order."""
        return tuple(constraint.label for constraint in self.constraints)

    def constraint(self, label: str) -> Constraint:
        """Return the constraint of a label; KeyError if there is none."""
        for constraint in self.constraints:
            if constraint.label == label:
                return constraint
        raise KeyError(label)

    def holds(self, law: Law, label: str) -> Formula:
        """Return the formula of a law; its auxiliary orders are named after the label."""
        return Laws(Exponents(self.field), label).holds(law)

    def fails(self, law: Law, label: str) -> Formula:
        """Return the formula of the negation of a law."""
        return Laws(Exponents(self.field), label).fails(law)


def stated_everywhere(system: System) -> System:
    """Return a system whose formulas say all that their labels do, wherever its own labels let the parameters lie.

    Raises:
        LimitReachedError: an optimum has too many alternatives where the parameters are not as they are declared to be.
    """
    constraints = tuple(_stated(system, constraint) for constraint in system.constraints)
    return system if constraints == system.constraints else replace(system, constraints=constraints)


def _stated(system: System, constraint: Constraint) -> Constraint:
    """Return a constraint worked out wherever the labels of a system let the parameters and the powers lie."""
    if is_stated(constraint.within, system.constraints):
        return constraint
    signs = conjunction(part for part in conjuncts(constraint.within) if isinstance(part, ParameterAtom))
    return _axiom(system.theory, constraint.label, "signs" if is_stated(signs, system.constraints) else "everywhere")


def everywhere(system: System) -> System:
    """Return a system whose formulas say all that their labels do, whatever the parameters are.

    Raises:
        LimitReachedError: an optimum has too many alternatives there.
    """
    constraints = (
        constraint if constraint.within == TRUE else _axiom(system.theory, constraint.label, "everywhere")
        for constraint in system.constraints
    )
    return replace(system, constraints=tuple(constraints))


def is_stated(conditions: Formula, constraints: Iterable[Constraint]) -> bool:
    """Return whether each of some conditions is part of a constraint, word for word."""
    asked = set(conjuncts(conditions))
    return not asked or asked <= {part for constraint in constraints for part in conjuncts(constraint.formula)}


def build_system(theory: Theory, regime: Regime, *, sigma: Fraction = Fraction(2)) -> System:
    """Return the labelled constraints of a regime.

    Args:
        theory: The whole theory.
        regime: One of its regimes.
        sigma: How many standard errors a measured value may be off.

    Raises:
        LimitReachedError: a law has too many alternatives.
    """
    exponents = _exponents(theory)
    field = exponents.field
    constraints = [_axiom(theory, identifier, "declared") for identifier in regime.axioms]
    overrides = dict(regime.trends)
    for quantity in theory.quantities:
        trend = overrides.get(quantity.name, quantity.trend)
        if trend != "free":
            constraints.append(_trend(quantity, trend))
    for parameter in theory.parameters:
        constraints.extend(_parameter(theory, parameter, sigma))
    for condition in regime.where:
        label = f"where({condition.name})"
        laws = Laws(exponents, label)
        formula = conjunction(laws.holds(statement.law) for statement in condition.laws)
        constraints.append(Constraint(label, "where", formula, False, Fraction(1), condition.origin))
    quantities = tuple(quantity.name for quantity in theory.quantities)
    names = () if field is None else field.names
    kept, twins = without_duplicates(constraints)
    in_order = tuple(sorted(kept, key=lambda constraint: constraint.label))
    return System(theory, regime, quantities, names, field, in_order, twins)


@remembered(MOST_THEORIES)
def _exponents(theory: Theory) -> Exponents:
    """Return the evaluation of exponents in the field of the parameters, which all regimes of a theory share."""
    return Exponents(_field(tuple(parameter.name for parameter in theory.parameters if parameter.same_as is None)))


def _field(names: tuple[str, ...]) -> Field | None:
    if not names:
        return None
    from nslogic.algebra.functions import Field  # only theories with parameters pay for the algebra of polynomials

    return Field(names)


@remembered(MOST_CONSTRAINTS)
def _axiom(theory: Theory, identifier: str, where: _Where) -> Constraint:
    """Return the constraint of an axiom, which is the same in each regime that has it.

    An optimum may be stated where signs of parameters and trends are as declared alone, or signs of parameters.
    """
    axiom = theory.axiom(identifier)
    laws = Laws(_exponents(theory), axiom.id)
    within: Formula = TRUE
    if axiom.optimum is None:
        content = conjunction(laws.holds(statement.law) for statement in axiom.laws)
    else:
        program = program_of(theory, axiom)
        declared = () if where == "everywhere" else _declared(theory)
        trends = _declared_trends(theory) if where == "declared" else {}
        no_better, within = no_better_formula(axiom.optimum, program.beaten, declared, trends)
        content = conjunction((program.known, no_better))
    formula = _under(axiom, content, laws)
    return Constraint(axiom.id, "axiom", formula, axiom.kind == "definition", axiom.cost, axiom.origin, within)


class OptimumProgram(NamedTuple):
    """The program of an optimum: that an assignment beats its own, and what is known of the auxiliary orders outside."""

    beaten: Beaten
    known: Formula


def program_of(theory: Theory, axiom: Axiom) -> OptimumProgram:
    """Return the program of the axiom of an optimum."""
    optimum = axiom.optimum
    assert optimum is not None, "the axiom of an optimum"
    laws = Laws(_exponents(theory), axiom.id)
    competitor = laws.of_competitor((*optimum.over, optimum.target))
    members = [theory.axiom(identifier) for identifier in optimum.subject_to]
    formula = conjunction((*(guarded(member, competitor) for member in members), competitor.known_inside(members)))
    auxiliaries = frozenset(name for name in unknowns(formula) if name.startswith(f"{axiom.id}@"))
    return OptimumProgram(beaten_by(optimum, formula, auxiliaries), laws.known_outside(competitor, members))


def under_guard(theory: Theory, axiom: Axiom, content: Formula) -> Formula:
    """Return that a formula holds where the guard of an axiom does."""
    return _under(axiom, content, Laws(_exponents(theory), axiom.id))


def _declared(theory: Theory) -> tuple[ParameterAtom, ...]:
    """Return the conditions on parameters that a theory declares, as far as they are signs of one factor."""
    domains = (
        constraint
        for parameter in theory.parameters
        for constraint in _parameter(theory, parameter, Fraction(2))
        if constraint.sort == "domain"
    )
    parts = (part for constraint in domains for part in conjuncts(constraint.formula))
    return tuple(part for part in parts if isinstance(part, ParameterAtom) and signs_from(part))


def _declared_trends(theory: Theory) -> dict[str, Sign]:
    """Return the signs of powers that a theory declares."""
    signs: dict[Trend, Sign] = {"grows": 1, "falls": -1}
    return {quantity.name: signs[quantity.trend] for quantity in theory.quantities if quantity.trend in signs}


def guarded(axiom: Axiom, laws: Laws) -> Formula:
    """Return the formula of an axiom made of laws, its guard included."""
    return _under(axiom, conjunction(laws.holds(statement.law) for statement in axiom.laws), laws)


def _under(axiom: Axiom, content: Formula, laws: Laws) -> Formula:
    if not axiom.when:
        return content
    guard = conjunction(laws.holds(statement.law) for statement in axiom.when)
    silent = (laws.fails(statement.law) for statement in axiom.when)
    return disjunction((conjunction((guard, content)), *silent))


def _trend(quantity: QuantityDeclaration, trend: Trend) -> Constraint:
    form = OrderForm.unknown(quantity.name)
    formula = {
        "grows": compare_form(-form, "<", powers_only=True),
        "falls": compare_form(form, "<", powers_only=True),
        "fixed": compare_form(form, "="),
    }[trend]
    return Constraint(f"trend({quantity.name})", "trend", formula, False, Fraction(1), quantity.origin)


@remembered(MOST_CONSTRAINTS)
def _parameter(theory: Theory, parameter: ParameterDeclaration, sigma: Fraction) -> tuple[Constraint, ...]:
    exponents = _exponents(theory)
    field = exponents.field
    assert field is not None, "a theory with parameters has a field"
    constraints = []
    this: Coefficient = field.generator(parameter.same_as or parameter.name)
    cost = Fraction(1)
    if parameter.where:
        label = f"domain({parameter.name})"
        laws = Laws(exponents, label)
        formula = conjunction(laws.holds(statement.law) for statement in parameter.where)
        constraints.append(Constraint(label, "domain", formula, False, cost, parameter.origin))
    interval = parameter.interval
    if interval is None and parameter.value is not None and parameter.error is not None:
        interval = (parameter.value - sigma * parameter.error, parameter.value + sigma * parameter.error)
    if interval is not None:
        low, high = interval
        formula = conjunction((compare_parameters(low - this, "<="), compare_parameters(this - high, "<=")))
        constraints.append(
            Constraint(f"measured({parameter.name})", "measured", formula, False, cost, parameter.origin)
        )
    elif parameter.value is not None:
        formula = compare_parameters(this - parameter.value, "=")
        constraints.append(Constraint(f"value({parameter.name})", "value", formula, False, cost, parameter.origin))
    return tuple(constraints)
