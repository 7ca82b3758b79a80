"""What a theory predicts once its parameters are fitted to measured exponents: named exponents, and trajectories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from nslogic.derivation.phase_diagram import holds_at
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.fits.nearest import nearest, nearest_of
from nslogic.fits.published import PublishedExponent, PublishedGroup
from nslogic.limits import Limits
from nslogic.orders.coefficient_text import format_power_law
from nslogic.orders.formulas import TRUE, Coefficient, Formula, ParameterAtom, atoms, conjunction, conjuncts
from nslogic.printing import Brief
from nslogic.questions.derive import LawResult, derive_within
from nslogic.questions.exponents import NOT_COMPLETE, DerivedExponent, ExponentCase, ExponentRelation
from nslogic.questions.joint import Variant
from nslogic.questions.regime_conditions import AlternativesError
from nslogic.questions.searches import searches_of
from nslogic.questions.session import Session
from nslogic.records import Record
from nslogic.theory.central_values import central_value
from nslogic.theory.exponent_names import VOCABULARY
from nslogic.theory.model import Theory
from nslogic.theory.variants import with_given

TRAJECTORIES = (("L", "N_w", "loss", "N_p"), ("D", "N_p", "loss", "N_p"), ("D", "N_p", "loss", "C"))
"""What may grow in which powers, and the exponent that is asked for then: of the loss, in parameters or in compute."""

TRAJECTORY_POWERS = tuple(map(Fraction, ("0", "1/3", "1/2", "2/3", "1", "3/2", "2")))
"""The powers of trajectories that are tried."""

FREE = "along"


class Measurable(Brief, Record):
    """Something that can be measured: a named exponent, or how a target falls where something grows as prescribed.

    Args:
        law: The law with the exponent: `loss ~ N_w^-alpha_w`, or `loss ~ N_p^-x`.
        along: The trajectory, `L ~ N_w^(1/2)`; empty for a named exponent.
    """

    law: str
    along: str = ""

    def in_short(self) -> str:
        """Return the law, and the trajectory."""
        return self.law + (f" along {self.along}" if self.along else "")


class Prediction(Brief, Record):
    """An exponent that a theory predicts, or a bound on it."""

    relation: ExponentRelation
    value: float

    def in_short(self) -> str:
        """Return the value."""
        return f"{self.relation} {self.value:.3g}"


@dataclass(frozen=True, repr=False)
class FittedTheory(Brief):
    """A theory at the parameters that are nearest to what was measured.

    Args:
        variant: The combination of its alternatives that is nearest.
        names: The measured exponents that it has.
        distance: How far it is from them, in standard errors; None where it has none of them.
        parameters: The parameters there, with those that the file gives.
    """

    variant: Variant
    names: tuple[str, ...] = ()
    distance: float | None = None
    parameters: tuple[tuple[str, float], ...] = ()

    def in_short(self) -> str:
        """Return the theory, and its distance."""
        far = "" if self.distance is None else f", {self.distance:.2g} standard errors away"
        return f"{self.variant.in_short()}{far}"


def fitted_theory(variant: Variant, group: PublishedGroup, moved: Mapping[str, float] | None = None) -> FittedTheory:
    """Return a theory at the parameters nearest to measured exponents, some of these moved by an amount.

    A parameter that is not the same wherever the theory is as near has no value. Where the theory has none of the
    exponents, or only an upper bound, its parameters have the values that its file gives.
    """
    own = {
        each.name: float(value)
        for each in variant.theory.parameters
        if each.same_as is None and (value := central_value(each)) is not None
    }
    common = _common(variant, group)
    shifted = [replace(each, estimate=each.estimate + (moved or {}).get(each.name, 0.0)) for each in common]
    try:
        best = nearest_of(map(nearest, searches_of(variant, group, shifted))) if common else None
    except AlternativesError:
        best = None
    if best is None:
        return FittedTheory(variant, parameters=tuple(own.items()))
    near = {name: value for name, value in best.parameters.items() if name not in best.undetermined}
    parameters = {name: value for name, value in own.items() if name not in best.undetermined} | near
    return FittedTheory(variant, tuple(each.name for each in common), best.distance, tuple(parameters.items()))


def _common(variant: Variant, group: PublishedGroup) -> list[PublishedExponent]:
    exponents = {each.name: each for each in variant.exponents}
    bounded = {name for name, each in exponents.items() if any(case.relation == "<=" for case in each.cases)}
    return [each for each in group.with_errors() if each.name in exponents and each.name not in bounded]


@dataclass(frozen=True)
class Offer:
    """The cases of something measurable in one theory; `power` is that of its trajectory, `given` its parameter."""

    measurable: Measurable
    cases: tuple[ExponentCase, ...]
    solved: tuple[tuple[str, Coefficient], ...] = ()
    tied: Formula = TRUE
    given: str = ""
    power: Fraction | None = None

    def predicted(self, values: Mapping[str, Fraction]) -> Prediction | None:
        """Return what is predicted at values of the parameters; None where it depends on others, or on a trajectory."""
        known = dict(values)
        try:
            if self.power is not None:
                known[self.given] = self.power
                if any(_at(value, known) != self.power for name, value in self.solved if name == self.given):
                    return None
                if not holds_at(self.tied, known):
                    return None
            for case in self.cases:
                if holds_at(case.conditions, known):
                    return Prediction(case.relation, float(_at(case.value, known)))
        except (KeyError, ZeroDivisionError):
            return None
        return None


def _at(value: Coefficient, values: Mapping[str, Fraction]) -> Fraction:
    return value if isinstance(value, Fraction) else value.evaluate(values)


class Undecided(Brief, Record):
    """Something measurable of which it is not known what a theory predicts, because a search stopped at its limits.

    Args:
        theory: The name of the theory.
        regime: Its regime.
        measurable: What was asked for; a trajectory has the power `x`, since none was decided.
        reason: Why it is not known.
    """

    theory: str
    regime: str
    measurable: Measurable
    reason: str

    def in_short(self) -> str:
        """Return the theory, and what is not decided."""
        return f"{self.theory} ({self.regime}): {self.measurable.in_short()}"


def offers_of(variant: Variant, limits: Limits) -> Iterator[Offer | Undecided]:
    """Yield what of a theory can be measured: its named exponents, and the loss along trajectories in their regimes.

    What is not decided is yielded as such. A trajectory that a regime excludes, or along which the loss is no power, has
    no prediction, and nothing is yielded.
    """
    for exponent in variant.exponents:
        yield Offer(Measurable(VOCABULARY[exponent.name].law), exponent.cases)
    regimes = dict.fromkeys(each.declaration.regime for each in variant.exponents if each.declaration.regime)
    for follower, leader, target, base in TRAJECTORIES:
        for regime in regimes:
            yield from _along(variant.theory, regime, (follower, leader), (target, base), limits)


def undecided_exponents(exponents: Sequence[DerivedExponent]) -> Iterator[Undecided]:
    """Yield the named exponents of a theory whose derivation stopped at its limits."""
    for each in exponents:
        if each.is_undecided:
            measurable = Measurable(VOCABULARY[each.name].law)
            yield Undecided(each.theory.name, each.declaration.regime, measurable, each.reason)


def _along(
    theory: Theory, regime: str, trajectory: tuple[str, str], asked: tuple[str, str], limits: Limits
) -> Iterator[Offer | Undecided]:
    declared = {quantity.name for quantity in theory.quantities}
    if not declared.issuperset((*trajectory, *asked)):
        return
    given = FREE
    while given in {parameter.name for parameter in theory.parameters} | declared:
        given += "_"
    follower, leader = trajectory
    law, reason = _law(theory, regime, f"{follower} ~ {leader}^{given}", asked, limits)
    if reason:
        measurable = Measurable(f"{asked[0]} ~ {asked[1]}^-x", f"{follower} ~ {leader}^y")
        yield Undecided(theory.name, regime, measurable, reason)
    if law is None or law.derivation is None or reason:
        return
    cases = tuple(
        ExponentCase(case.when, case.conditions, "=", -case.power)
        for case in law.derivation.cases
        if case.power is not None
    )
    tied = conjunction(
        part
        for part in conjuncts(law.derivation.space)
        if any(given in atom.value.names() for atom in atoms(part) if isinstance(atom, ParameterAtom))
    )
    for power in TRAJECTORY_POWERS if cases else ():
        along = format_power_law(follower, leader, power, Fraction(0))
        measurable = Measurable(f"{asked[0]} ~ {asked[1]}^-x", along)
        yield Offer(measurable, cases, law.derivation.solved, tied, given, power)


def _law(
    theory: Theory, regime: str, given: str, asked: tuple[str, str], limits: Limits
) -> tuple[LawResult | None, str]:
    """Return what is derived along a trajectory, and why it is not decided if it is not."""
    changed, _ = with_given(theory, (given,), ())
    session = Session(changed, changed.regime(regime), limits=limits)
    try:
        checked = session.check(claims=False, cores="none", explain=False, reasons=False)
        law = derive_within(session, checked, *asked, steps=False)
    except (UndecidedError, LimitReachedError) as problem:
        return None, str(problem).removesuffix(".")
    if law.derivation is not None and (law.derivation.undecided or not law.derivation.complete):
        return law, NOT_COMPLETE
    return law, law.undecided.removesuffix(".")


def predicted_by(offers: Sequence[Offer], fit: FittedTheory) -> dict[Measurable, Prediction]:
    """Return what a fitted theory predicts; of several regimes the first that predicts something."""
    values = {name: Fraction(value).limit_denominator(10**12) for name, value in fit.parameters}
    predictions: dict[Measurable, Prediction] = {}
    for offer in offers:
        prediction = offer.predicted(values)
        if prediction is not None:
            predictions.setdefault(offer.measurable, prediction)
    return predictions
