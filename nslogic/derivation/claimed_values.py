"""Values of parameters that a regime leaves in place of a claim about them, by its conditions or by its orders."""

from __future__ import annotations

from fractions import Fraction

from nslogic.derivation.branches import Question, reduce_parameters, scales
from nslogic.derivation.cases import reading
from nslogic.derivation.derive import derive_law
from nslogic.derivation.opposed_ranges import intervals_in, range_text
from nslogic.engines.engine import Engine
from nslogic.language.terms import Parameter, ParameterLaw
from nslogic.language.walk import within
from nslogic.limits import Limits
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import Coefficient, OrderAtom, as_constant, atoms, conjunction
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.system import System


def values_left(law: ParameterLaw, system: System, engine: Engine, limits: Limits) -> tuple[str, ...]:
    """Return laws for the parameters of a law: for one that stands alone on a side, or else for all of them.

    Each is the value that the regime determines, or else the range that it leaves, and the engine confirms it. Nothing is
    returned for a parameter of which the regime says nothing.

    Raises:
        UndecidedError: something was not decided within the limits.
        LimitReachedError: there are too many alternatives.
    """
    alone = [side.name for side in law.sides if isinstance(side, Parameter)]
    every = dict.fromkeys(part.name for side in law.sides for part in within(side) if isinstance(part, Parameter))
    beside_numbers = len(every) == 1
    laws = []
    for name in alone[:1] or every:
        text = _law_for(name, system, engine, limits, beside_numbers=beside_numbers)
        if text is not None:
            laws.append(text)
    return tuple(laws)


def _law_for(name: str, system: System, engine: Engine, limits: Limits, *, beside_numbers: bool) -> str | None:
    """Return the value of a parameter; beside numbers its range, unless its value is a number."""
    formula = conjunction(constraint.formula for constraint in system.constraints)
    others = frozenset(system.parameters) - {name}
    value: Coefficient | None = dict(reduce_parameters(formula, others, limits).solved).get(name)
    if not _is_number(value) and _is_exponent(name, system):
        value = _by_orders(name, system, engine, limits) or value
    if beside_numbers and not _is_number(value):
        intervals = intervals_in(system, limits).get(name, ())
        text = _confirmed(range_text(name, intervals, most=limits.derivation.opposed_intervals), system, engine)
        if text is not None:
            return text
    return None if value is None else _confirmed(f"{name} = {format_coefficient(value)}", system, engine)


def _is_number(value: Coefficient | None) -> bool:
    return value is not None and isinstance(as_constant(value), Fraction)


def _is_exponent(name: str, system: System) -> bool:
    """Return whether a parameter occurs in an exponent of a law."""
    return any(
        isinstance(atom, OrderAtom) and PARAMETER_MARK + name in names_in(atom)
        for constraint in system.constraints
        for atom in atoms(constraint.formula)
    )


def _by_orders(name: str, system: System, engine: Engine, limits: Limits) -> Coefficient | None:
    """Return the value that laws between orders give a parameter, as deriving a law in powers of a base finds it."""
    trends = {quantity.name: quantity.trend for quantity in system.theory.quantities} | dict(system.regime.trends)
    bases = dict.fromkeys(base for base in (system.theory.base, *system.quantities) if base is not None)
    for base in bases:
        target = next((quantity for quantity in system.quantities if quantity != base), None)
        question = Question(target or base, base, -1 if trends[base] == "falls" else 1)
        if (
            trends[base] in ("grows", "falls")
            and engine.ask(system.labels, scales(question), with_model=False).model is not None
        ):
            derivation = derive_law(system, engine, question, reasons=False, limits=limits)
            return dict(derivation.solved).get(name)
    return None


def _confirmed(text: str | None, system: System, engine: Engine) -> str | None:
    """Return a law that the engine says follows, None for any other."""
    law = None if text is None else reading(text, system)
    if law is None:
        return None
    implied = engine.ask(system.labels, system.fails(law, "instead"), with_model=False).model is None
    return text if implied else None
