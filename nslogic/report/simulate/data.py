"""The answer of `simulate` for programs: JSON data, and the curves as rows of a table."""

from __future__ import annotations

from math import isfinite

from nslogic.evidence.measurement import Measurement, RealNumber
from nslogic.evidence.simulation import Simulation


def simulation_data(result: Simulation) -> dict[str, object]:
    """Return a simulation as JSON data."""
    return {
        "experiment": result.experiment.name,
        "seeds": result.seeds,
        "settings": {name: list(one) if isinstance(one, tuple) else one for name, one in result.settings.items()},
        "exponents": [measurement_data(one) for one in result.measurements],
    }


def measurement_data(one: Measurement) -> dict[str, object]:
    """Return a measured exponent as JSON data; what is no number is null."""
    return {
        "name": one.name,
        "estimate": _finite(one.estimate.value),
        "error": _finite(one.estimate.error),
        "theory": one.theory,
        "tolerance": one.tolerance,
        "verdict": one.verdict,
        "window": list(one.window),
        "estimator": one.estimator,
        "raw": _number(one.raw),
        "last_local": _number(one.local),
        "relative": _number(one.relative),
        "largest_deviation": None if one.ratio is None else _finite(one.ratio),
        "curvature": _number(one.curvature),
        "straight": one.straight,
        "scale": list(one.scale),
        "mean": [_finite(value) for value in one.mean],
        "spread": [_finite(value) for value in one.spread],
    }


def simulation_csv(result: Simulation) -> str:
    """Return the measured curves as a table: one row for each point, exponents are in the other formats."""
    rows = ["exponent,scale,mean,standard_error"]
    for one in result.measurements:
        name = '"' + one.name.replace('"', '""') + '"'
        points = zip(one.scale, one.mean, one.spread, strict=True) if one.mean else ()
        rows += [f"{name},{scale:g},{mean!r},{spread!r}" for scale, mean, spread in points]
    return "\n".join(rows) + "\n"


def _number(one: RealNumber | None) -> dict[str, float | None] | None:
    return None if one is None else {"estimate": _finite(one.value), "error": _finite(one.error)}


def _finite(value: float) -> float | None:
    return value if isfinite(value) else None
