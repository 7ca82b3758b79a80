"""The parameters of a theory at which its exponents are nearest to measured ones, in standard errors."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from nslogic.experiments.optional_imports import need

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

ParameterValues: TypeAlias = Mapping[str, Fraction]
ConditionSign: TypeAlias = Literal["=", "!=", "<", "<="]

STARTS_FOR_PARAMETERS = (0.1, 0.3, 1.0, 3.0, 10.0)
"""ParameterValues from which each parameter is looked for."""

UNLIKE = 0.37
"""By which part the value from which one parameter is looked for differs from that of the one before."""

MARGIN = 1e-9
"""How far beyond zero a condition with `<` or `!=` is kept."""

MET = 1e-6
"""By how much a condition may be missed in numbers and still count as met."""

SAME_DISTANCE = 1e-3
"""By how many standard errors points may differ in distance and still be equally near."""

ALIKE = 1e-3
"""By which part parameters at such points may differ and still be the same."""

POINTS_KEPT = 64
"""How many points of a search are kept in exact numbers."""

MOVED_BY = 0.05
"""By which part of a standard error an estimate is moved to see how implied parameters follow."""


@dataclass(frozen=True)
class TheoryExponent:
    """An exponent of a theory beside the measured one.

    Args:
        value: The theory's, as a function of its parameters; a ZeroDivisionError says that it has none there.
        measured: The estimate.
        exact: Whether they are to be equal; else the theory says that the measured one is at least `value`.
    """

    value: Callable[[ParameterValues], Fraction]
    measured: float
    exact: bool


@dataclass(frozen=True)
class ParameterCondition:
    """A condition on parameters: a polynomial compared with zero."""

    value: Callable[[ParameterValues], Fraction]
    sign: ConditionSign


@dataclass(frozen=True)
class Nearest:
    """Where a theory is nearest to measured exponents.

    Args:
        distance: In standard errors; 0 where the exponents are met.
        predicted: The theory's exponents there.
        parameters: The parameters there.
        implied: Of these, the ones that the measured exponents determine, with standard errors.
        undetermined: Parameters that are not the same wherever the theory is as near.
    """

    distance: float
    predicted: tuple[float, ...]
    parameters: Mapping[str, float]
    implied: tuple[tuple[str, float, float | None], ...]
    undetermined: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Search:
    """What is searched: exponents with their covariance, conditions, and what the theory measured itself.

    Args:
        exponents: The exponents.
        covariance: (exponents, exponents) of the estimates, or of their reciprocals.
        conditions: On the parameters.
        own: Estimates and standard errors that the theory gives parameters of its own.
        names: The parameters.
        reciprocal: Whether exponents are compared by their reciprocals, and `covariance` is of these.
    """

    exponents: tuple[TheoryExponent, ...]
    covariance: Array
    conditions: tuple[ParameterCondition, ...]
    own: Mapping[str, tuple[float, float]]
    names: tuple[str, ...]
    reciprocal: bool = False


def nearest(search: Search, *, implied: bool = True) -> Nearest | None:
    """Return where a theory is nearest; None where no values of its parameters were found.

    The sum of squares is minimised by SLSQP from several starts: (x - f(p))' S^-1 (x - f(p)), and ((p - v)/e)^2 for
    each parameter of which the theory gives an estimate of its own.

    Args:
        search: What is looked for.
        implied: Whether to find the errors of the parameters, too, which takes more searches.
    """
    measured = [each.measured for each in search.exponents]
    ends = _ends(search, measured, _starts(search))
    if not ends:
        return None
    distance = min(far for far, _ in ends)
    same = [end for far, end in ends if far - distance < SAME_DISTANCE]
    at = same[0]  # of the first start: which of them is nearer by a rounding error differs between machines
    determined = [_alike([end[place] for end in same]) for place in range(len(at))]
    exact = all(each.exact for each in search.exponents)
    moving = _implied(search, measured, at, determined) if implied and exact and any(determined) else ()
    predicted = tuple(float(each.value(_exact(search.names, at))) for each in search.exponents)
    parameters = dict(zip(search.names, at, strict=True))
    undetermined = frozenset(name for name, known in zip(search.names, determined, strict=True) if not known)
    return Nearest(distance, predicted, parameters, moving, undetermined)


def nearest_of(answers: Iterable[Nearest | None]) -> Nearest | None:
    """Return the nearest of several searches; the first of those that are equally near.

    What differs between these is not determined either. None is returned where no search found anything.
    """
    ends = [answer for answer in answers if answer is not None]
    if not ends:
        return None
    distance = min(end.distance for end in ends)
    first, *others = (end for end in ends if end.distance - distance < SAME_DISTANCE)
    undetermined = first.undetermined.union(*(end.undetermined for end in others))
    differing = (
        name
        for name, value in first.parameters.items()
        if not _alike([value, *(end.parameters.get(name, math.nan) for end in others)])
    )
    undetermined = undetermined.union(differing)
    implied = tuple(each for each in first.implied if each[0] not in undetermined)
    return replace(first, distance=distance, implied=implied, undetermined=undetermined)


def _alike(values: Sequence[float]) -> bool:
    """Return whether a parameter has the same value at points that are equally near."""
    return max(values) - min(values) <= ALIKE * max(abs(values[0]), 1.0)


def _starts(search: Search) -> Iterator[list[float]]:
    """Yield the points from which the parameters are looked for; their own estimates where the theory gives them."""
    for start in STARTS_FOR_PARAMETERS:
        # not the same for all, so that what only their combination tells shows in different ends
        yield [search.own.get(name, (start * (1 + UNLIKE * place), 0.0))[0] for place, name in enumerate(search.names)]


def _ends(
    search: Search, measured: Sequence[float], starts: Iterable[Sequence[float]]
) -> list[tuple[float, list[float]]]:
    """Return where each start ends that meets the conditions, with its distance, in the order of the starts."""
    import numpy as np

    need("scipy.optimize", "Comparing with theories")
    from scipy.optimize import minimize

    inverse = np.linalg.inv(search.covariance)
    exact = _remembering(search.names)

    def squares(at: Array) -> float:
        values = exact(at)
        try:
            apart = np.array([_apart(search, *each, values) for each in zip(search.exponents, measured, strict=True)])
        except ZeroDivisionError:
            return 1e12
        own = sum(
            ((float(values[name]) - value) / error) ** 2
            for name, (value, error) in search.own.items()
            if name in values and error > 0
        )
        return float(apart @ inverse @ apart) + own

    if not search.names:
        return [(squares(np.zeros(0)) ** 0.5, [])]
    conditions = [_for_scipy(each, exact) for each in search.conditions]
    ends: list[tuple[float, list[float]]] = []
    for start in starts:
        first = np.array(start)
        end = minimize(squares, first, method="SLSQP", constraints=conditions, options={"maxiter": 300, "ftol": 1e-12})
        if np.isfinite(end.fun) and all(_met(search, each, end.x) for each in search.conditions):
            ends.append((max(float(end.fun), 0.0) ** 0.5, [float(value) for value in end.x]))
    return ends


def _apart(search: Search, exponent: TheoryExponent, measured: float, values: ParameterValues) -> float:
    """Return how far an exponent is off; nothing where a bound is kept."""
    value = float(exponent.value(values))
    if not exponent.exact and measured >= value:
        return 0.0
    return 1 / value - 1 / measured if search.reciprocal else measured - value


def _exact(names: Sequence[str], at: Sequence[float] | Array) -> dict[str, Fraction]:
    return {name: Fraction(float(value)).limit_denominator(10**12) for name, value in zip(names, at, strict=True)}


def _remembering(names: Sequence[str]) -> Callable[[Array], ParameterValues]:
    """Return what gives a point in exact numbers; each condition is asked about the same few points, one after the other."""
    points: dict[tuple[float, ...], ParameterValues] = {}

    def exact(at: Array) -> ParameterValues:
        point = tuple(map(float, at))
        if point not in points:
            if len(points) == POINTS_KEPT:
                points.clear()
            points[point] = _exact(names, at)
        return points[point]

    return exact


def _for_scipy(condition: ParameterCondition, exact: Callable[[Array], ParameterValues]) -> Any:
    def value(at: Array) -> float:
        try:
            number = float(condition.value(exact(at)))
        except ZeroDivisionError:
            return -1.0
        if condition.sign == "=":
            return number
        return abs(number) - MARGIN if condition.sign == "!=" else -number - (MARGIN if condition.sign == "<" else 0.0)

    return {"type": "eq" if condition.sign == "=" else "ineq", "fun": value}


def _met(search: Search, condition: ParameterCondition, at: Array) -> bool:
    try:
        number = float(condition.value(_exact(search.names, at)))
    except ZeroDivisionError:
        return False
    return abs(number) < MET if condition.sign == "=" else condition.sign == "!=" or number <= MET


def _moved(search: Search, measured: float, by: float) -> float:
    """Return an exponent that was moved by so much, or whose reciprocal was."""
    return 1 / (1 / measured + by) if search.reciprocal else measured + by


def _implied(
    search: Search, measured: Sequence[float], at: Sequence[float], determined: Sequence[bool]
) -> tuple[tuple[str, float, float | None], ...]:
    """Return the parameters that move with the measured exponents, with the errors that follow from their covariance.

    A parameter that a theory measured itself is no news, and one that no exponent moves is not implied.
    """
    import numpy as np

    errors = np.sqrt(np.diag(search.covariance))
    slopes = []
    for number, error in enumerate(errors):
        moved = list(measured)
        moved[number] = _moved(search, measured[number], MOVED_BY * error)
        moved_ends = _ends(search, moved, [at])
        if not moved_ends:
            return ()
        slopes.append(
            [(after - before) / (MOVED_BY * error) for before, after in zip(at, moved_ends[0][1], strict=True)]
        )
    jacobian = np.array(slopes).reshape(len(errors), len(at))
    implied = []
    for place, name in enumerate(search.names):
        slope = jacobian[:, place]
        spread = float(slope @ search.covariance @ slope) ** 0.5
        if determined[place] and spread > MET * max(abs(at[place]), 1.0) and name not in search.own:
            implied.append((name, at[place], spread))
    return tuple(implied)
