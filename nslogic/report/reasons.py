"""The argument of a derived law as a paper tells it: which law is used, how, and what stands afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.derivation.argument import Step
from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.pieces import substituted
from nslogic.orders.evaluation import Evaluation
from nslogic.orders.exponents import Choice, Exponents
from nslogic.orders.formulas import Coefficient, OrderAtom, OrderForm, compare_form, plain
from nslogic.orders.projection import coefficient_of
from nslogic.orders.system import System
from nslogic.report.labels import meaning
from nslogic.report.products import auxiliary_parts
from nslogic.theory import terms

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


@dataclass(frozen=True)
class Reason:
    """One step: the law behind a label, the form `here = 0` that it has in this case, and what stands afterwards.

    `replaced` is the unknown that the step puts something in the place of, as `replacement`; None where the law is
    multiplied instead: `ratio` is of order 1 and is raised to `power`. `dominating` is the term of a sum, or the
    argument of an extreme, that the law comes to, and `least` says that it is the argument of a `min`; None where there
    is none. `as_written` says that the law is one product beside another, so that it needs no retelling; `is_optimum`
    that it is no law but an optimum.
    """

    label: str
    law: str
    source: str
    as_written: bool
    is_optimum: bool
    dominating: terms.OrderExpression | None
    least: bool
    replaced: str | None
    replacement: OrderForm
    ratio: OrderForm
    power: Coefficient
    after: OrderForm


def reasons_of(derivation: Derivation, case: Case) -> tuple[Reason, ...]:
    """Return the steps to the law of a case; none where it follows from bounds on both sides."""
    if case.argument is None:
        return ()
    stands, found = OrderForm.unknown(derivation.question.target), []
    for step in _merged(case.argument.steps):
        found.append(_reason(derivation, step, stands))
        stands = step.remaining
    return tuple(found)


def _merged(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Join two steps of one law that only bring in the order of a sum inside it, and take it out again."""
    merged: list[Step] = []
    for step in steps:
        before = merged[-1] if merged else None
        if before is not None and before.label == step.label and _names(before.remaining) & _own(step):
            equation = before.equation.scaled(plain(before.multiplier / step.multiplier)) + step.equation
            merged[-1] = Step(step.label, equation, step.multiplier, step.remaining)
        else:
            merged.append(step)
    return tuple(merged)


def _names(form: OrderForm) -> set[str]:
    return {name for name, _ in form.coefficients}


def _own(step: Step) -> set[str]:
    """Return the auxiliary orders of a step's law that it takes out."""
    own = {name for name in _names(step.equation) if (parts := auxiliary_parts(name)) and parts[0] == step.label}
    return own - _names(step.remaining)


def _reason(derivation: Derivation, step: Step, stands: OrderForm) -> Reason:
    theory, regime = derivation.system.theory, derivation.system.regime
    laws = [one.law for axiom in theory.axioms if axiom.id == step.label for one in axiom.laws]
    source = next((axiom.source for axiom in theory.axioms if axiom.id == step.label), "")
    dominating, least = _dominating(derivation, laws, step.equation)
    replaced, replacement = _replaced(step, stands, derivation.question.base)
    return Reason(
        step.label,
        meaning(theory, regime, step.label).text,
        source,
        (len(laws) == 1 and _is_plain(laws[0])) or step.label.startswith("trend("),
        any(axiom.id == step.label and axiom.optimum is not None for axiom in theory.axioms),
        dominating,
        least,
        replaced,
        replacement,
        -step.equation,
        step.multiplier,
        step.remaining,
    )


def _replaced(step: Step, stands: OrderForm, base: str) -> tuple[str | None, OrderForm]:
    """Return the one unknown that a step removes without changing what stands beside it."""
    gone = [
        name
        for name, power in stands.coefficients
        if name != base and power and not coefficient_of(step.remaining, name) and coefficient_of(step.equation, name)
    ]
    others = {name for name, _ in step.equation.coefficients} - set(gone)
    if len(gone) != 1 or any(coefficient_of(stands, name) for name in others - {base}):
        return None, OrderForm()
    (name,) = gone
    slope = coefficient_of(step.equation, name)
    rest = step.equation - OrderForm.unknown(name).scaled(slope)
    return name, rest.scaled(-1 / slope)


def _is_plain(law: terms.Law) -> bool:
    match law:
        case terms.OrderLaw(left, "~", right, _):
            return _is_product(left) and _is_product(right)
    return False


def _is_product(expression: terms.OrderExpression) -> bool:
    match expression:
        case terms.Product(factors):
            return all(map(_is_product, factors))
        case terms.Power(base, _):
            return _is_product(base)
        case terms.Quantity() | terms.Scalar():
            return True
    return False


def _dominating(
    derivation: Derivation, laws: list[terms.Law], equation: OrderForm
) -> tuple[terms.OrderExpression | None, bool]:
    """Return the part of a sum or an extreme that an equation sets equal to the other side, and whether of a `min`."""
    solved = dict(derivation.solved)
    for law in laws:
        if not isinstance(law, terms.OrderLaw):
            continue
        for many, one in ((law.left, law.right), (law.right, law.left)):
            for part in _parts(many) if _is_product(one) else ():
                if _is_product(part) and _is_between(derivation.system, part, one, equation, solved):
                    return part, isinstance(many, terms.Extreme) and many.function == "min"
    return None, False


def _parts(expression: terms.OrderExpression) -> tuple[terms.OrderExpression, ...]:
    match expression:
        case terms.Sum(parts) | terms.Extreme(_, parts):
            return parts
    return ()


def _is_between(
    system: System,
    part: terms.OrderExpression,
    other: terms.OrderExpression,
    equation: OrderForm,
    solved: dict[str, RationalFunction],
) -> bool:
    evaluation = Evaluation(Exponents(system.field), Choice({}, compare_form(OrderForm(), "=")), iter(()))
    try:
        difference = evaluation.form(part) - evaluation.form(other)
    except (KeyError, ZeroDivisionError):  # an exponent with `min` or `max` has no one value here
        return False
    said = substituted(compare_form(difference, "="), solved)
    if not isinstance(said, OrderAtom):
        return False
    return said.form in (equation, -equation) or _is_multiple(said.form, equation)


def _is_multiple(one: OrderForm, two: OrderForm) -> bool:
    """Return whether two forms are multiples of each other."""
    if not one.coefficients or not two.coefficients:
        return False
    name, power = one.coefficients[0]
    other = coefficient_of(two, name)
    return bool(other) and one.scaled(plain(other / power)) == two
