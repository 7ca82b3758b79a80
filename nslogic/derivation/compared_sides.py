"""The quotient of the two sides of a law in powers of a base: what a regime says where a law says that it is a constant.

The quotient is a further unknown, named as it is written, whose definition excludes no model: a law in which a sum or a
logarithm may have no meaning in the regime is not treated like this.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from nslogic.derivation.branches import Question, scales
from nslogic.derivation.derive import Derivation, derive_law
from nslogic.engines.engine import Engine
from nslogic.language import terms
from nslogic.language.logarithms import is_logarithm, quantities_in
from nslogic.language.writing import format_order
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.constraints import Constraint
from nslogic.orders.system import System
from nslogic.records import replace

DEFINITION = "what is compared"
"""The label of the definition of a quotient; no axiom has a blank in its name."""


def derived_quotient(law: terms.Law, system: System, engine: Engine, limits: Limits) -> Derivation | None:
    """Return the quotient of the sides of a law in powers of the theory's base, or of the first quantity that scales.

    None if the law has no two sides, if a side may have no meaning, or if no base scales.

    Raises:
        UndecidedError: something was not decided within the limits.
        LimitReachedError: there are too many alternatives.
    """
    sides = sides_of(law)
    for base, direction in () if sides is None else _bases(sides, system):
        quotient = _quotient(*sides, base) if sides is not None else None
        question = None if quotient is None else _question(quotient, base, direction, system, engine)
        if quotient is not None and question is not None:
            return _derived(quotient, question, system, engine, limits)
    return None


def _derived(
    quotient: terms.OrderExpression, question: Question, system: System, engine: Engine, limits: Limits
) -> Derivation | None:
    defining = terms.OrderLaw(terms.Quantity(question.target), "~", quotient)
    never_without_meaning = system.fails(terms.OrderLaw(quotient, "~", quotient), DEFINITION)
    if engine.ask(system.labels, never_without_meaning, with_model=False).model is not None:
        return None
    origin = system.constraints[0].origin
    definition = Constraint(DEFINITION, "axiom", system.holds(defining, DEFINITION), True, Fraction(1), origin)
    constraints = tuple(sorted((*system.constraints, definition), key=lambda constraint: constraint.label))
    extended = replace(system, quantities=(*system.quantities, question.target), constraints=constraints)
    return derive_law(extended, engine_for(extended, limits), question, reasons=False, limits=limits)


def sides_of(law: terms.Law) -> tuple[terms.OrderExpression, terms.OrderExpression] | None:
    """Return the two sides of a law; of several laws those of the first between orders."""
    match law:
        case terms.OrderLaw(left, _, right):
            return left, right
        case terms.AnyOf(alternatives):
            return next((sides for alternative in alternatives if (sides := sides_of(alternative)) is not None), None)
    return None


def _quotient(left: terms.OrderExpression, right: terms.OrderExpression, base: str) -> terms.OrderExpression:
    """Return the left side over the right one; the left side alone where the right one is a power of the base."""
    if set(quantities_in(right)) <= {base}:
        return left
    return terms.Product((left, terms.Power(right, terms.Constant(Fraction(-1)))))


def _question(
    quotient: terms.OrderExpression, base: str, direction: int, system: System, engine: Engine
) -> Question | None:
    name = format_order(quotient)
    if is_logarithm(name) or "@" in name or name == base:
        return None
    question = Question(name, base, direction)
    scaling = engine.ask(system.labels, scales(question), with_model=False).model
    return None if scaling is None else question


def _bases(sides: tuple[terms.OrderExpression, terms.OrderExpression], system: System) -> Iterator[tuple[str, int]]:
    """Yield the base of the theory, then the quantities of a law that are declared to scale, each with its direction."""
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    names = [] if system.theory.base is None else [system.theory.base]
    for name in dict.fromkeys((*names, *quantities_in(sides[1]), *quantities_in(sides[0]))):
        if trends[name] in ("grows", "falls"):
            yield name, -1 if trends[name] == "falls" else 1
