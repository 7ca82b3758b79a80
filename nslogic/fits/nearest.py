"""The parameters of a theory at which its exponents are nearest to measured ones, in standard errors."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from nslogic.experiments.optional_imports import need
from nslogic.fits.closing_in import SearchConditions, closer
from nslogic.fits.slopes import NumericFunction, ValueAndSlopes, numeric

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.algebra.functions import RationalFunction

    Array = NDArray[np.float64]
    Squares = Callable[[Array], tuple[float, Array]]

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

DESCENTS = 3
"""How often SLSQP begins from a start: where it gave up, the squares are scaled."""

DESCENT_STEPS = 50
"""How many steps it makes each time; what it finds at all, it finds in less."""

NO_DISTANCE = 1e-9
"""How many standard errors are rounding errors, and none."""

OUT_OF_REACH = 1e12
"""The sum of squares at a point where a theory gives no exponents."""

MOVED_BY = 0.05
"""By which part of a standard error an estimate is moved to see how implied parameters follow."""


@dataclass(frozen=True)
class TheoryExponent:
    """An exponent of a theory beside the measured one.

    Args:
        value: The theory's, as a function of its parameters.
        measured: The estimate.
        exact: Whether they are to be equal; else the theory says that the measured one is at least `value`.
    """

    value: Fraction | RationalFunction
    measured: float
    exact: bool


@dataclass(frozen=True)
class ParameterCondition:
    """A condition on parameters: a polynomial compared with zero."""

    value: RationalFunction
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
    equal = all(each.exact for each in search.exponents)
    moving = _implied(search, measured, at, determined) if implied and equal and any(determined) else ()
    known = _exact(search.names, at)
    predicted = tuple(float(_value(each.value, known)) for each in search.exponents)
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
    squares = _squares(search, measured)
    if not search.names:
        return [(squares(np.zeros(0))[0] ** 0.5, [])]
    conditions = _constraints(search)
    ends: dict[tuple[float, ...], tuple[float, list[float]]] = {}
    for start in dict.fromkeys(map(tuple, starts)):  # all are one where a theory has estimates of all its parameters
        at = _descended(squares, np.array(start), conditions)
        at = closer(squares, conditions, at, beyond=OUT_OF_REACH)
        far = squares(at)[0]
        if far < OUT_OF_REACH and all(_met(search, each, at) for each in search.conditions):
            ends[start] = far**0.5 if far > NO_DISTANCE**2 else 0.0, at.tolist()
    return list(ends.values())


def _descended(squares: Squares, start: Array, conditions: Sequence[SearchConditions]) -> Array:
    """Return where SLSQP ends; where it gives up, it begins once more with squares that are of the size of one.

    Errors that are small make slopes steep, and the first steps, for which it knows no curvature, far too long.
    """
    from scipy.optimize import minimize

    at, scale = start, 1.0
    constraints: Any = [{"type": each.sort, "fun": each.values, "jac": each.slopes} for each in conditions]

    def scaled(point: Array) -> tuple[float, Array]:
        value, slopes = squares(point)
        return value * scale, slopes * scale

    for tried in range(DESCENTS):
        end = minimize(
            scaled,
            at,
            jac=True,
            method="SLSQP",
            constraints=constraints,
            options={"maxiter": DESCENT_STEPS, "ftol": 1e-12},
        )
        if end.success:
            return end.x
        if tried:
            at = end.x
        scale = 1 / max(1.0, squares(at)[0])
    return end.x


def _squares(search: Search, measured: Sequence[float]) -> Squares:
    """Return the sum of squares at a point, with its slopes."""
    import numpy as np

    inverse = np.linalg.inv(search.covariance)
    exponents = [numeric(each.value, search.names) for each in search.exponents]
    own = [
        (search.names.index(name), value, error)
        for name, (value, error) in search.own.items()
        if name in search.names and error > 0
    ]

    def squares(at: Array) -> tuple[float, Array]:
        point = at.tolist()
        try:
            rows = [_apart(search, number, value(point), measured[number]) for number, value in enumerate(exponents)]
        except (ZeroDivisionError, OverflowError):
            return OUT_OF_REACH, np.zeros(len(point))
        apart = np.array([row[0] for row in rows])
        weighed = inverse @ apart
        total = float(apart @ weighed)
        slopes = 2 * weighed @ np.array([row[1] for row in rows]).reshape(len(rows), len(point))
        for place, value, error in own:
            off = (point[place] - value) / error
            total += off**2
            slopes[place] += 2 * off / error
        return total, slopes

    return squares


def _apart(search: Search, number: int, at: ValueAndSlopes, measured: float) -> ValueAndSlopes:
    """Return how far an exponent is off, with slopes; nothing where a bound is kept."""
    value, slopes = at
    if not search.exponents[number].exact and measured >= value:
        return 0.0, [0.0] * len(slopes)
    if search.reciprocal:
        return 1 / value - 1 / measured, [-slope / value**2 for slope in slopes]
    return measured - value, [-slope for slope in slopes]


def _exact(names: Sequence[str], at: Sequence[float] | Array) -> dict[str, Fraction]:
    return {name: Fraction(float(value)).limit_denominator(10**12) for name, value in zip(names, at, strict=True)}


def _constraints(search: Search) -> Sequence[SearchConditions]:
    """Return the conditions as searches take them: all equations at once, and all others."""
    equations = [each for each in search.conditions if each.sign == "="]
    others = [each for each in search.conditions if each.sign != "="]
    sorts: tuple[tuple[Literal["eq", "ineq"], list[ParameterCondition]], ...] = (("eq", equations), ("ineq", others))
    return [SearchConditions(sort, _column(search, each, 0), _column(search, each, 1)) for sort, each in sorts if each]


def _column(search: Search, conditions: Sequence[ParameterCondition], place: Literal[0, 1]) -> Callable[[Array], Array]:
    """Return the function that gives what is zero, or not negative, where conditions are met; or the slopes of that."""
    import numpy as np

    asked = [(each.sign, numeric(each.value, search.names)) for each in conditions]
    return lambda at: np.array([_kept(sign, value, at.tolist())[place] for sign, value in asked])


def _kept(sign: ConditionSign, function: NumericFunction, at: Sequence[float]) -> ValueAndSlopes:
    try:
        value, slopes = function(at)
    except (ZeroDivisionError, OverflowError):
        return -1.0, [0.0] * len(at)
    if sign == "=":
        return value, slopes
    if sign == "!=":
        return abs(value) - MARGIN, slopes if value > 0 else [-slope for slope in slopes]
    return -value - (MARGIN if sign == "<" else 0.0), [-slope for slope in slopes]


def _met(search: Search, condition: ParameterCondition, at: Array) -> bool:
    try:
        number = float(condition.value.evaluate(_exact(search.names, at)))
    except ZeroDivisionError:
        return False
    return abs(number) < MET if condition.sign == "=" else condition.sign == "!=" or number <= MET


def _value(value: Fraction | RationalFunction, known: ParameterValues) -> Fraction:
    return value if isinstance(value, Fraction) else value.evaluate(known)


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
