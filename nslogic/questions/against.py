"""How far are measured runs from what theories predict? Exponents of a fit against those of every regime."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.fits.exponents import Measured, MeasuredName
from nslogic.fits.nearest import SAME_DISTANCE, ParameterCondition, Search, TheoryExponent, nearest
from nslogic.memory import with_memory
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import TRUE, Coefficient, Formula, ParameterAtom, conjunction
from nslogic.orders.names import names_in
from nslogic.orders.system import System, build_system
from nslogic.printing import Brief, Printed
from nslogic.questions.answers import Answers
from nslogic.questions.readers import action, refuse, shown
from nslogic.questions.regime_conditions import (
    AlternativesError,
    comparisons,
    conditions_on_parameters,
    determined_parameters,
    loss_powers,
    tied_parameters,
)
from nslogic.questions.requests import TheoryLike, theory_from
from nslogic.theory.folders import bundled
from nslogic.theory.model import Regime, Theory

if TYPE_CHECKING:
    from nslogic.questions.fit import FitResult

BASES: Mapping[MeasuredName, str] = {"alpha_N": "N_p", "alpha_D": "D", "alpha_C": "C"}
"""The quantity with which the loss falls, for each exponent; theories name it so."""

NAMED: tuple[MeasuredName, ...] = ("alpha_N", "alpha_D", "alpha_C")
"""Parameters that are such an exponent by their name, where no law of the loss stands in the regime."""


@dataclass(frozen=True, repr=False)
class Predicted(Brief):
    """A regime's prediction of one measured exponent.

    Args:
        name: Which exponent.
        formula: Its value, as text.
        exact: Whether that is its value; else the exponent is at least that.
        measured: The estimate of the runs.
        error: Its standard error.
        value: The value of the formula at the parameters that are nearest to the runs; None for a bound, which many
            parameters keep, and where nothing was compared.
    """

    name: MeasuredName
    formula: str
    exact: bool
    measured: float
    error: float
    value: float | None


@dataclass(frozen=True, repr=False)
class AgainstRegime(Printed):
    """One case of one regime against the runs.

    Args:
        theory: The theory.
        regime: The regime.
        when: The conditions of the case.
        predictions: The exponents that it predicts; empty where it says nothing about these runs.
        distance: How many standard errors the runs are from the nearest prediction, with the covariance of the
            estimates and the errors that the theory gives its own parameters; None where nothing can be compared:
            the parameters can have any exponents that were measured.
        implied: The free parameters that the runs then stand for, with their standard errors where those are known.
        reason: Why nothing was compared.
    """

    theory: Theory
    regime: Regime
    when: tuple[str, ...]
    predictions: tuple[Predicted, ...]
    distance: float | None
    implied: tuple[tuple[str, float, float | None], ...]
    reason: str = ""

    def in_short(self) -> str:
        """Return the regime, and how far it is."""
        far = self.reason or ("any" if self.distance is None else f"{self.distance:.2g} standard errors")
        return f"{self.theory.name}·{self.regime.name}: {far}"


def measured_exponents(result: FitResult) -> Measured:
    """Return the exponents that a fit gives: of the scales that it has, and with N and D of compute.

    With both, the loss above its floor falls as C^-(alpha beta/(alpha + beta)) at the best split (Hoffmann et al. 2022,
    Eq. 4).
    """
    import numpy as np

    scales: dict[str, MeasuredName] = {"parameters": "alpha_N", "tokens": "alpha_D", "flop": "alpha_C"}
    exponents = [
        (scales[parameter.scale], number)
        for number, parameter in enumerate(result.form.parameters)
        if parameter.kind == "exponent" and parameter.name in ("alpha", "beta") and parameter.scale in scales
        if result.parameters[number].determined
    ]
    names = [name for name, _ in exponents]
    places = [number for _, number in exponents]
    values = np.array(result.values)[places]
    sample = result.sample[:, places]
    if names == ["alpha_N", "alpha_D"]:
        names.append("alpha_C")
        values = np.append(values, values[0] * values[1] / (values[0] + values[1]))
        with np.errstate(all="ignore"):
            both = sample[:, 0] * sample[:, 1] / (sample[:, 0] + sample[:, 1])
        sample = np.column_stack([sample, np.nan_to_num(both, nan=0.0, posinf=0.0, neginf=0.0)])
    return Measured(tuple(names), values, sample)


@with_memory
def against(
    result: FitResult,
    theories: TheoryLike | Iterable[TheoryLike] | None = None,
    *,
    step: Callable[[str], None] = lambda _: None,
) -> Answers[AgainstRegime]:
    """Compare a fit with theories: every regime that is expected to hold, theory by theory, case by case.

    Args:
        result: A fit with errors.
        theories: One, or several: theories, paths, names of bundled ones, dicts as their TOML; all bundled ones if None.
        step: Called with the name of each theory.

    Raises:
        InvalidInputError: there is no such theory, or it cannot be read.
    """
    from nslogic.questions.fit import FitResult

    if not isinstance(result, FitResult):
        refuse(codes.WRONG_TYPE, f"{shown(result)} is not a fit", "give what nslogic.fit returned")
    step = action("step", step)
    asked = list(_theories(theories))
    measured = measured_exponents(result)
    rows: list[AgainstRegime] = []
    for theory in asked:
        step(theory.name)
        for regime in theory.regimes:
            if regime.expect == "consistent":
                rows += _compared(theory, regime, measured)
    return Answers(rows)


def _theories(given: object) -> Iterator[Theory]:
    """Yield the theories that an argument names."""
    if given is None:
        given = [name for name, _ in bundled()]
    several = isinstance(given, Iterable) and not isinstance(given, (str, bytes, Mapping))
    yield from map(theory_from, given if isinstance(given, Iterable) and several else (given,))


def _compared(theory: Theory, regime: Regime, measured: Measured) -> Iterator[AgainstRegime]:
    """Yield the comparisons of one regime, one for each case of its parameters."""
    nothing = AgainstRegime(theory, regime, (), (), None, (), "says nothing about these runs")
    try:
        system = build_system(theory, regime, sigma=Fraction(2))
        laws = list(_laws(system, measured))
    except (UndecidedError, LimitReachedError) as problem:
        yield AgainstRegime(theory, regime, (), (), None, (), f"undecided: {str(problem).removesuffix('.')}")
        return
    if not laws:
        yield nothing
        return
    conditions = conditions_on_parameters(system)
    for when, extra, exponents in laws:
        try:
            alternatives = comparisons(conjunction((conditions, extra)))
        except AlternativesError:
            reason = "its conditions on parameters have too many alternatives"
            yield AgainstRegime(theory, regime, when, (), None, (), reason)
            continue
        rows = [_nearest(theory, regime, measured, when, exponents, list(each)) for each in alternatives]
        least = min(math.inf if row.distance is None else row.distance for row in rows)
        # the first of those that are equally near: which is nearer by a rounding error differs between machines
        near = (row for row in rows if row.distance is not None and row.distance - least < SAME_DISTANCE)
        yield next(near, rows[0])


Law = tuple[tuple[str, ...], Formula, dict[MeasuredName, tuple[Coefficient, bool]]]


def _laws(system: System, measured: Measured) -> Iterator[Law]:
    """Yield a regime's predictions of the measured exponents, case by case.

    The exponent of a scale is that of the law of the loss, or the steepest one that is reached where the loss depends on
    other quantities as well: these are plenty there. Compute is asked only where neither N nor D is.
    """
    names = frozenset(
        name for constraint in system.constraints if constraint.sort == "axiom" for name in names_in(constraint.formula)
    )
    derived: dict[MeasuredName, list[tuple[tuple[str, ...], Formula, Coefficient, bool]]] = {}
    if "loss" in names:
        for name in measured.names:
            if BASES[name] in names and (name != "alpha_C" or not derived):
                cases = loss_powers(system, BASES[name])
                if cases:
                    derived[name] = cases
    if not derived:
        field = system.field
        named = [name for name in measured.names if name in NAMED and name in system.parameters]
        used = tied_parameters(system)
        solved = determined_parameters(system) if named else {}
        exponents: dict[MeasuredName, tuple[Coefficient, bool]] = {
            name: (solved.get(name, field.generator(name)), True)
            for name in named
            if field is not None and (name in used or name in solved)
        }
        if exponents:
            yield (), TRUE, exponents
        return
    if all(len(cases) == 1 for cases in derived.values()):
        whole: dict[MeasuredName, tuple[Coefficient, bool]] = {}
        formulas: list[Formula] = []
        when: tuple[str, ...] = ()
        for name, ((texts, conditions, power, exact),) in derived.items():
            whole[name] = (-power, exact)
            when += tuple(text for text in texts if text not in when)
            formulas.append(conditions)
        yield when, conjunction(formulas), whole
        return
    for name, cases in derived.items():
        for texts, conditions, power, exact in cases:
            yield texts, conditions, {name: (-power, exact)}


def _nearest(
    theory: Theory,
    regime: Regime,
    measured: Measured,
    when: tuple[str, ...],
    exponents: Mapping[MeasuredName, tuple[Coefficient, bool]],
    conditions: list[ParameterAtom],
) -> AgainstRegime:
    """Return how near a case comes to the measured exponents."""
    places = tuple(measured.names.index(name) for name in exponents)
    cloud = measured.cloud(places)
    own = {
        parameter.name: (float(parameter.value), float(parameter.error))
        for parameter in theory.parameters
        if parameter.value is not None and parameter.error is not None and parameter.same_as is None
    }
    names = _connected(exponents, conditions)
    search = Search(
        tuple(
            TheoryExponent(value, float(centre), exact)
            for centre, (value, exact) in zip(cloud.centre, exponents.values(), strict=True)
        ),
        cloud.covariance,
        tuple(ParameterCondition(atom.value, atom.relation) for atom in conditions if set(atom.value.names()) <= names),
        {name: value for name, value in own.items() if name in names},
        tuple(sorted(names)),
        cloud.reciprocal,
    )
    answer = nearest(search)
    predictions = tuple(
        Predicted(
            name,
            format_coefficient(value),
            exact,
            float(measured.values[place]),
            float(measured.errors[place]),
            answer.predicted[number] if answer is not None and exact else None,
        )
        for number, (place, (name, (value, exact))) in enumerate(zip(places, exponents.items(), strict=True))
    )
    if answer is None:
        return AgainstRegime(theory, regime, when, predictions, None, (), "no values of its parameters were found")
    return AgainstRegime(theory, regime, when, predictions, answer.distance, answer.implied)


def _connected(
    exponents: Mapping[MeasuredName, tuple[Coefficient, bool]], conditions: Iterable[ParameterAtom]
) -> frozenset[str]:
    """Return the parameters that the exponents mention, and those that conditions tie to them."""
    atoms = [atom.value.names() for atom in conditions]
    reached: set[str] = set()
    for value, _ in exponents.values():
        reached |= set() if isinstance(value, Fraction) else set(value.names())
    growing = True
    while growing:
        more = {name for names in atoms if reached & set(names) for name in names}
        growing = not more <= reached
        reached |= more
    return frozenset(reached)
