"""The argument of a derived law as a paper tells it: which law is used, how, and what stands afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.dominance import is_product
from nslogic.derivation.steps import Argument, DerivationStep
from nslogic.language import terms
from nslogic.language.terms import OrderRelation
from nslogic.orders.formulas import ONE, Coefficient, OrderAtom, OrderForm
from nslogic.orders.projection import coefficient_in
from nslogic.report.labels import meaning

_RELATIONS: dict[str, OrderRelation] = {"=": "~", "<=": "<~", "<": "<<"}
_MIRRORED: dict[OrderRelation, OrderRelation] = {"~": "~", "<~": ">~", "<<": ">>"}


@dataclass(frozen=True)
class StatedRelation:
    """`name REL product`, of powers alone with `ignoring_logs`."""

    name: str
    relation: OrderRelation
    product: OrderForm
    ignoring_logs: bool = False


@dataclass(frozen=True)
class LawFactor:
    """What a law is multiplied by: a product, which compares with 1 as `relation` says, to some power."""

    ratio: OrderForm
    relation: OrderRelation
    power: Coefficient
    ignoring_logs: bool = False


@dataclass(frozen=True)
class Reason:
    """One step: the law behind a label, what it says in this case, and what stands afterwards.

    `beside` are the other lines that it takes to say so. `replaces` is what the step puts in the place of an unknown;
    None where what stands is multiplied by the `factor` instead. `dominating` is the term of a sum, or the argument of
    an extreme, that the law comes to, and `least` says that it is the argument of a `min`; None where there is none.
    `as_written` says that the law is one product beside another, so that it needs no retelling; `is_optimum` that it is
    no law but an optimum. `bound` is what the step leaves of the target. The last step is where the law is reached
    (`concludes`), from below together with the bound from above of the step `meets` (counted from 1).
    """

    label: str
    beside: tuple[str, ...]
    law: str
    source: str
    as_written: bool
    is_optimum: bool
    dominating: terms.OrderExpression | None
    least: bool
    replaces: StatedRelation | None
    factor: LawFactor
    bound: StatedRelation
    concludes: bool
    meets: int | None

    @property
    def lines(self) -> tuple[str, ...]:
        """Return every line that the step stands on, in label order."""
        return tuple(sorted((self.label, *self.beside)))


def reasons_of(derivation: Derivation, case: Case) -> tuple[Reason, ...]:
    """Return the steps to the law of a case; none where none were found that could be checked."""
    if case.argument is None:
        return ()
    reasons: list[Reason] = []
    for place in range(len(case.argument.steps)):
        starts = place in (0, case.argument.turn)
        stands = OrderForm.unknown(derivation.question.target) if starts else reasons[-1].bound.product
        reasons.append(_reason(derivation, case.argument, place, stands))
    return tuple(reasons)


def turn_of(case: Case) -> int | None:
    """Return how many steps lead to the bound from above, None where there is one chain of equations."""
    return None if case.argument is None else case.argument.turn


def _reason(derivation: Derivation, argument: Argument, place: int, stands: OrderForm) -> Reason:
    theory, regime, question = derivation.system.theory, derivation.system.regime, derivation.question
    step, turn = argument.steps[place], argument.turn
    is_below = turn is not None and place >= turn
    last = place == len(argument.steps) - 1
    axiom = next((axiom for axiom in theory.axioms if axiom.id == step.label), None)
    laws = [] if axiom is None else [law.law for law in axiom.laws]
    bound = _bound(step.bound, question.target, is_below=is_below)
    return Reason(
        step.label,
        tuple(label for label in step.lines if label != step.label),
        meaning(theory, regime, step.label).text,
        "" if axiom is None else axiom.source,
        (len(laws) == 1 and _is_plain(laws[0])) or step.label.startswith("trend("),
        axiom is not None and axiom.optimum is not None,
        None if step.dominance is None else step.dominance.term,
        step.dominance is not None and step.dominance.least,
        _replaced(step, stands, bound.product, question.base),
        _factor(step, is_below=is_below),
        bound,
        last,
        turn if last else None,
    )


def _bound(relation: OrderAtom, target: str, *, is_below: bool) -> StatedRelation:
    """Return a relation `target - product REL 0`, or `product - target REL 0`, as one about the target."""
    sign = _RELATIONS[relation.relation]
    product = relation.form + OrderForm.unknown(target) if is_below else OrderForm.unknown(target) - relation.form
    return StatedRelation(target, _MIRRORED[sign] if is_below else sign, product, relation.powers_only)


def _factor(step: DerivationStep, *, is_below: bool) -> LawFactor:
    """Return what a step multiplies the product by that stands: a bound from below by what is at most 1."""
    lemma, factor = step.lemma, step.factor
    sign = _RELATIONS[lemma.relation]
    if is_below and sign != "~":
        return LawFactor(lemma.form, sign, factor, lemma.powers_only)
    return LawFactor(-lemma.form, _MIRRORED[sign], -factor if is_below else factor, lemma.powers_only)


def _replaced(step: DerivationStep, stands: OrderForm, after: OrderForm, base: str) -> StatedRelation | None:
    """Return what stands in the place of the one unknown that a step removes, if it changes nothing beside it.

    A law is not solved for what it may not tell: `Z ~ Y^(a-1)` says nothing of `Y` where `a` is 1.
    """
    form = step.lemma.form
    gone = [
        name
        for name, power in stands.coefficients
        if name != base and power and not coefficient_in(after, name) and coefficient_in(form, name)
    ]
    others = {name for name, _ in form.coefficients} - set(gone)
    if len(gone) != 1 or gone[0] not in step.solvable or any(coefficient_in(stands, name) for name in others - {base}):
        return None
    (name,) = gone
    slope = coefficient_in(form, name)
    sign = _RELATIONS[step.lemma.relation]
    if sign != "~" and not isinstance(slope, Fraction):
        return None  # which of the two is greater depends on the parameters
    rest = form - OrderForm.unknown(name).scaled(slope)
    mirrored = isinstance(slope, Fraction) and slope < 0
    return StatedRelation(
        name, _MIRRORED[sign] if mirrored else sign, rest.scaled(-ONE / slope), step.lemma.powers_only
    )


def _is_plain(law: terms.Law) -> bool:
    match law:
        case terms.OrderLaw(left, _, right, _):
            return is_product(left) and is_product(right)
    return False
