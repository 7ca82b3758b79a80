"""The exponents that a theory names, derived case by case: formulas in its parameters, and what each rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.derivation.cases import Case
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits
from nslogic.memory import remembered, with_memory
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import TRUE, Coefficient, Formula
from nslogic.printing import Brief
from nslogic.questions.derive import derive_within
from nslogic.questions.session import Session
from nslogic.records import Record
from nslogic.theory.exponent_names import VOCABULARY
from nslogic.theory.model import ExponentDeclaration, Theory

ExponentRelation: TypeAlias = Literal["=", ">=", "<="]
KEPT_THEORIES = 128
"""The theories whose exponents are remembered."""

NOT_COMPLETE = "its cases are not known to cover all parameters"
"""Why a derivation whose cases may leave parameters out is not decided."""

_BOUNDED: dict[str, ExponentRelation] = {"exact": "=", "at-least": ">=", "at-most": "<="}


class ExponentCase(Brief, Record):
    """What a theory says of an exponent where `when` holds: that it is equal to a value, or at least or at most that."""

    when: tuple[str, ...]
    conditions: Formula
    relation: ExponentRelation
    value: Coefficient

    @property
    def formula(self) -> str:
        """Return the value as text."""
        return format_coefficient(self.value)


class DerivedExponent(Brief, Record):
    """A named exponent of a theory, with the cases in which it is derived.

    `space` is what the regime says of the parameters, and `solved` are those that it determines. `reason` says why there
    are no cases; `is_undecided` that a search stopped at its limits, so that there may be some. `rests_on` is empty where
    reasons were not asked for.
    """

    theory: Theory
    declaration: ExponentDeclaration
    cases: tuple[ExponentCase, ...] = ()
    space: Formula = TRUE
    solved: tuple[tuple[str, Coefficient], ...] = ()
    rests_on: tuple[str, ...] = ()
    reason: str = ""
    is_undecided: bool = False

    @property
    def name(self) -> str:
        """Return its name in the vocabulary."""
        return self.declaration.name

    def in_short(self) -> str:
        """Return its name and formulas."""
        return f"{self.theory.name}·{self.name}: " + ("; ".join(case.formula for case in self.cases) or self.reason)


@with_memory
def derived_exponents(
    theory: Theory, *, sigma: Fraction = Fraction(2), reasons: bool = True, limits: Limits | None = None
) -> tuple[DerivedExponent, ...]:
    """Return the exponents that a theory names, in the order of its file.

    Args:
        theory: The theory.
        sigma: How many standard errors a measured value may be off.
        reasons: Whether to find out what each exponent rests on, which takes most of the time.
        limits: Where searches stop.
    """
    return _all_derived(theory, sigma, reasons, limits or Limits())


@remembered(KEPT_THEORIES)
def _all_derived(theory: Theory, sigma: Fraction, reasons: bool, limits: Limits) -> tuple[DerivedExponent, ...]:  # noqa: FBT001
    """Return the exponents; a comparison and a landscape of the same theories ask for the same."""
    regimes = dict.fromkeys(each.regime for each in theory.exponents if each.parameter is None)
    sessions = {name: Session(theory, theory.regime(name), sigma=sigma, limits=limits) for name in regimes}
    return tuple(_derived(theory, declaration, sessions, reasons=reasons) for declaration in theory.exponents)


def _derived(
    theory: Theory, declaration: ExponentDeclaration, sessions: Mapping[str, Session], *, reasons: bool
) -> DerivedExponent:
    if declaration.parameter is not None:
        return _measured(theory, declaration)
    session = sessions[declaration.regime]
    try:
        checked = session.check(claims=False, cores="none", explain=False, reasons=False)
        law = derive_within(session, checked, declaration.target, declaration.base, reasons=reasons, steps=False)
    except (UndecidedError, LimitReachedError) as problem:
        reason = f"undecided: {str(problem).removesuffix('.')}"
        return DerivedExponent(theory, declaration, reason=reason, is_undecided=True)
    if law.derivation is None:
        reason = law.undecided.removesuffix(".") or law.refused or f"its regime is {checked.verdict}"
        return DerivedExponent(theory, declaration, reason=reason, is_undecided=bool(law.undecided))
    if law.derivation.undecided or not law.derivation.complete:
        return DerivedExponent(theory, declaration, reason=NOT_COMPLETE, is_undecided=True)
    cases = tuple(_cases(law.derivation.cases, declaration))
    if len(cases) < len(law.derivation.cases):
        return DerivedExponent(theory, declaration, reason="it depends on the trajectory")
    rests_on = dict.fromkeys(label for case in law.derivation.cases for label in case.rests_on)
    return DerivedExponent(
        theory, declaration, cases, law.derivation.space, law.derivation.solved, tuple(sorted(rests_on))
    )


def _measured(theory: Theory, declaration: ExponentDeclaration) -> DerivedExponent:
    from nslogic.algebra.functions import Field

    names = tuple(parameter.name for parameter in theory.parameters if parameter.same_as is None)
    named = {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters}
    value = Field(names).generator(named[declaration.parameter or ""])
    case = ExponentCase((), TRUE, _BOUNDED[declaration.bound], value)
    return DerivedExponent(theory, declaration, (case,))


def _cases(cases: tuple[Case, ...], declaration: ExponentDeclaration) -> Iterator[ExponentCase]:
    """Yield the value in each case that has one.

    Where the power depends on a trajectory, the exponent of a loss is the steepest one that is reached: all else is
    plenty. A bound of a regime is a bound on the exponent whatever the declaration says.
    """
    falls = VOCABULARY[declaration.name].falls
    relation = _BOUNDED[declaration.bound]
    for case in cases:
        if case.power is not None:
            yield ExponentCase(case.when, case.conditions, relation, -case.power if falls else case.power)
        elif case.range is not None and falls:
            low, high = case.range.low, case.range.high
            if low is not None and low.attained and not case.range.values:
                yield ExponentCase(case.when, case.conditions, relation, -low.value)
            elif low is None and high is not None and high.attained and declaration.bound == "at-least":
                yield ExponentCase(case.when, case.conditions, ">=", -high.value)
