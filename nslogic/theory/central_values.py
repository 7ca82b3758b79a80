"""The central value of a measured parameter, and its standard error."""

from __future__ import annotations

from fractions import Fraction

from nslogic.theory.model import ParameterDeclaration


def central_value(parameter: ParameterDeclaration) -> Fraction | None:
    """Return the value of a parameter, or the middle of its interval; None where the file gives neither."""
    if parameter.interval is not None:
        return (parameter.interval[0] + parameter.interval[1]) / 2
    return parameter.value


def standard_error(parameter: ParameterDeclaration) -> float | None:
    """Return one standard error; of an interval with a level that of a normal distribution, None where there is none."""
    if parameter.interval is not None:
        if parameter.level is None:
            return None
        from statistics import NormalDist

        low, high = map(float, parameter.interval)
        return (high - low) / 2 / NormalDist().inv_cdf((1 + float(parameter.level)) / 2)
    return None if parameter.error is None else float(parameter.error)
