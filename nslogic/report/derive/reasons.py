"""The argument for a derived law as a paper gives it: each step names its law, how it is used, and the result."""

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
    """The relation `name REL product`; with `ignoring_logs`, between powers alone."""

    name: str
    relation: OrderRelation
    product: OrderForm
    ignoring_logs: bool = False


@dataclass(frozen=True)
class LawFactor:
    """The factor that a step multiplies by: `ratio^power`, where the law says `ratio REL 1`."""

    ratio: OrderForm
    relation: OrderRelation
    power: Coefficient
    ignoring_logs: bool = False


@dataclass(frozen=True)
class Reason:
    """One step: the law behind a label, what it says in this case, and the bound on the target that it gives.

    `beside` are the other labels that the step uses. `replaces` is the relation that substitutes for an unknown; None
    if the bound is multiplied by `factor` instead. `dominating` is the term of a sum, or the argument of an extreme,
    that the law reduces to, None if there is none; `least` says that the extreme is a `min`. `as_written` says that the
    law is already a relation between two products and need not be restated; `is_optimum` that the label is an optimum.
    `bound` is the relation between the target and a product after the step. The last step `concludes`: it gives the
    law, for a bound from below together with the bound from above of the step `meets` (counted from 1).
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
        """Return every label that the step uses, in order."""
        return tuple(sorted((self.label, *self.beside)))


def reasons_of(derivation: Derivation, case: Case) -> tuple[Reason, ...]:
    """Return the steps to the law of a case; empty if no argument could be found and checked."""
    if case.argument is None:
        return ()
    reasons: list[Reason] = []
    for place in range(len(case.argument.steps)):
        starts = place in (0, case.argument.turn)
        stands = OrderForm.unknown(derivation.question.target) if starts else reasons[-1].bound.product
        reasons.append(_reason(derivation, case.argument, place, stands))
    return tuple(reasons)


def turn_of(case: Case) -> int | None:
    """Return how many steps lead to the bound from above, None if there is one chain of equations."""
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
    """Return a relation `target - product REL 0`, or `product - target REL 0`, as a bound on the target."""
    sign = _RELATIONS[relation.relation]
    product = relation.form + OrderForm.unknown(target) if is_below else OrderForm.unknown(target) - relation.form
    return StatedRelation(target, _MIRRORED[sign] if is_below else sign, product, relation.powers_only)


def _factor(step: DerivationStep, *, is_below: bool) -> LawFactor:
    """Return the factor of a step; a bound from below is multiplied by a factor of order 1 at most."""
    lemma, factor = step.lemma, step.factor
    sign = _RELATIONS[lemma.relation]
    if is_below and sign != "~":
        return LawFactor(lemma.form, sign, factor, lemma.powers_only)
    return LawFactor(-lemma.form, _MIRRORED[sign], -factor if is_below else factor, lemma.powers_only)


def _replaced(step: DerivationStep, stands: OrderForm, after: OrderForm, base: str) -> StatedRelation | None:
    """Return the relation that a step substitutes for an unknown, None unless it replaces one unknown and nothing else.

    A law is solved only for unknowns that it determines: `Z ~ Y^(a-1)` says nothing about `Y` where `a` is 1.
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
        return None  # the direction of the relation depends on the parameters
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
