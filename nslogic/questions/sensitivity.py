"""How an error of each measured parameter moves a derived exponent, to first order, from exact derivatives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import sqrt
from typing import TYPE_CHECKING

from nslogic.algebra.derivatives import derivative
from nslogic.derivation.cases import Case
from nslogic.derivation.phase_diagram import holds_at
from nslogic.memory import with_memory
from nslogic.orders.formulas import Coefficient, as_constant
from nslogic.printing import Brief, Printed
from nslogic.questions.answers import Answers
from nslogic.questions.derive import DeriveOptions, LawResult, derive, derive_options
from nslogic.questions.requests import RegimeNames, TheoryLike
from nslogic.records import Record
from nslogic.theory.central_values import central_value, standard_error
from nslogic.theory.model import ParameterDeclaration, Theory

if TYPE_CHECKING:
    from typing import Unpack

    from nslogic.questions.derive import DeriveNames


class ParameterEffect(Brief, Record):
    """What one parameter does to an exponent.

    Args:
        name: The parameter.
        derivative: The partial derivative of the exponent, exactly, as a function of the parameters.
        value: The central value of the parameter, None where the file gives none.
        error: Its standard error, None where it has none.
        slope: The derivative at the central values, None where some value is missing.
        share: The part of the variance of the exponent that comes from this parameter: the slope times its covariance
            with the exponent. Shares add up to 1; one is negative where correlated errors cancel.
    """

    name: str
    derivative: Coefficient
    value: Fraction | None = None
    error: float | None = None
    slope: Fraction | None = None
    share: float | None = None

    @property
    def moves(self) -> float | None:
        """Return by how much one standard error moves the exponent."""
        return None if self.slope is None or self.error is None else float(self.slope) * self.error

    def in_short(self) -> str:
        """Return the parameter, and how much its error moves the exponent."""
        return f"{self.name}: {'no error' if self.moves is None else f'{self.moves:+.3g}'}"


class CaseSensitivity(Brief, Record):
    """An exponent at the central values of its parameters, with its standard error, and what each parameter does to it."""

    case: Case
    exponent: Fraction | None
    error: float | None
    effects: tuple[ParameterEffect, ...]

    def in_short(self) -> str:
        """Return the law, and what each parameter does."""
        return f"{self.case.law}: {'; '.join(effect.in_short() for effect in self.effects)}"


class SensitivityResult(Printed, Record):
    """How errors of parameters move the exponents of a law.

    `cases` are those that hold at the central values, or all where some value is missing; `missing` are the parameters
    that would be needed and have no value. `reason` says why there is no answer.
    """

    law: LawResult
    cases: tuple[CaseSensitivity, ...] = ()
    missing: tuple[str, ...] = ()
    reason: str = ""

    def in_short(self) -> str:
        """Return the law, and what each parameter does."""
        return self.reason or "; ".join(case.in_short() for case in self.cases)


@with_memory
def sensitivity(
    theory: TheoryLike,
    *,
    regimes: RegimeNames = None,
    options: DeriveOptions | None = None,
    **named: Unpack[DeriveNames],
) -> Answers[SensitivityResult]:
    """Derive laws, and say how an error of each measured parameter moves their exponents.

    An exponent is a function of the parameters; its derivatives are exact, and are taken at the central values. The
    variance is that of first order, g' C g, with the gradient g and the covariance C of the errors (`[[correlations]]`).

    Args:
        theory: A theory, its path, the name of a bundled one, or a dict as its TOML.
        regimes: The name of a regime, or several; by default those that are expected to hold.
        options: What to derive.
        named: The same options under their command-line names, as of `derive`.

    Raises:
        InvalidInputError: there is no such theory, regime, quantity, axiom or option, or a law cannot be read.
    """
    asked = derive_options("sensitivity", options, named)
    return Answers(sensitivity_of(law) for law in derive(theory, regimes=regimes, options=asked))


def sensitivity_of(law: LawResult) -> SensitivityResult:
    """Return how errors of parameters move the exponents of a derived law."""
    if law.derivation is None:
        return SensitivityResult(law, reason="there is no law")
    values = _values(law.theory)
    determined = [case for case in law.derivation.cases if case.power is not None]
    if not determined:
        return SensitivityResult(law, reason="the exponent depends on the trajectory")
    cases = [case for case in determined if _holds(case, values)]
    if not cases:
        return SensitivityResult(law, reason="at the central values the exponent depends on the trajectory")
    case_effects = tuple(_case(case, law.theory, values) for case in cases)
    if not any(case.effects for case in case_effects):
        return SensitivityResult(law, case_effects, reason="the exponent depends on no parameter")
    names = dict.fromkeys(effect.name for case in case_effects for effect in case.effects if effect.value is None)
    return SensitivityResult(law, case_effects, tuple(names))


def _values(theory: Theory) -> dict[str, Fraction]:
    """Return the central values of parameters, by the names that laws use."""
    values: dict[str, Fraction] = {}
    for parameter in theory.parameters:
        value = central_value(parameter)
        if value is not None:
            values.setdefault(parameter.same_as or parameter.name, value)
    return values


def _holds(case: Case, values: Mapping[str, Fraction]) -> bool:
    """Return whether the conditions of a case hold at the central values, as far as these decide it."""
    try:
        return holds_at(case.conditions, values)
    except KeyError:
        return True


def _case(case: Case, theory: Theory, values: Mapping[str, Fraction]) -> CaseSensitivity:
    power = as_constant(case.power if case.power is not None else Fraction(0))
    if isinstance(power, Fraction):
        return CaseSensitivity(case, power, 0.0, ())
    names = power.names()
    known = all(name in values for name in names)
    errors = {name: error for name in names if (error := standard_error(_declared(theory, name))) is not None}
    slopes = {name: derivative(power, name) for name in names}
    at = {name: slope.evaluate(values) for name, slope in slopes.items()} if known else {}
    with_errors = {name: float(at[name]) * error for name, error in errors.items()} if known else {}
    shares = dict(_shares(theory, with_errors))
    variance = sum(shares.values())
    return CaseSensitivity(
        case,
        power.evaluate(values) if known else None,
        sqrt(max(variance, 0.0)) if known else None,
        tuple(
            ParameterEffect(
                name, slopes[name].simplified(), values.get(name), errors.get(name), at.get(name),
                shares[name] / variance if name in shares and variance > 0 else None,
            )
            for name in names
        ),
    )  # fmt: skip


def _shares(theory: Theory, moves: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """Yield the part of the variance that each parameter brings, with its correlations to the others."""
    correlations = {frozenset((each.first, each.second)): float(each.value) for each in theory.correlations}
    for name, move in moves.items():
        yield (
            name,
            sum(
                move * other_move * (1.0 if other == name else correlations.get(frozenset((name, other)), 0.0))
                for other, other_move in moves.items()
            ),
        )


def _declared(theory: Theory, name: str) -> ParameterDeclaration:
    """Return the declaration of a parameter that has its value: its own, or one that shares it."""
    same = [each for each in theory.parameters if (each.same_as or each.name) == name]
    return next((each for each in same if central_value(each) is not None), same[0])
