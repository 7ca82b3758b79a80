"""The answer of `simulate` as JSON data, and its curves as a CSV table."""

from __future__ import annotations

from math import isfinite

from nslogic.evidence.measurement import Measurement, RealNumber
from nslogic.evidence.simulation import Simulation
from nslogic.experiments.experiment import Experiment
from nslogic.report.simulate.axes import axes_data


def simulation_data(result: Simulation) -> dict[str, object]:
    """Return a simulation as JSON data."""
    return {
        "experiment": result.experiment.name,
        "seeds": result.seeds,
        "settings": {
            name: list(value) if isinstance(value, tuple) else value for name, value in result.settings.items()
        },
        "exponents": [measurement_data(measurement, result.experiment) for measurement in result.measurements],
    }


def measurement_data(measurement: Measurement, experiment: Experiment) -> dict[str, object]:
    """Return a measured exponent as JSON data; infinities and NaN are null."""
    return {
        "name": measurement.name,
        "estimate": _finite(measurement.estimate.value),
        "error": _finite(measurement.estimate.error),
        "theory": measurement.theory,
        "tolerance": measurement.tolerance,
        "distance": measurement.distance,
        "verdict": measurement.verdict,
        "window": list(measurement.window),
        "estimator": measurement.estimator,
        "corrected": measurement.corrected,
        "raw": _number(measurement.raw),
        "last_local": _number(measurement.local),
        "relative": _number(measurement.relative),
        "largest_deviation": None if measurement.ratio is None else _finite(measurement.ratio),
        "curvature": _number(measurement.curvature),
        "straight": measurement.straight,
        "scale": list(measurement.scale),
        "mean": [_finite(value) for value in measurement.mean],
        "spread": [_finite(value) for value in measurement.spread],
        "seeds": measurement.seeds,
        "fit": [[_finite(value) for value in point] for point in measurement.line],
        "reference": None if measurement.reference is None else [_finite(value) for value in measurement.reference],
        "shape": [_finite(value) for value in measurement.shape],
        "axes": axes_data(measurement.name, experiment.units),
    }


def simulation_csv(result: Simulation) -> str:
    """Return the measured curves as a CSV table with a row for each point; exponents are in the other formats."""
    rows = ["exponent,scale,mean,standard_error"]
    for measurement in result.measurements:
        name = '"' + measurement.name.replace('"', '""') + '"'
        points = zip(measurement.scale, measurement.mean, measurement.spread, strict=True) if measurement.mean else ()
        rows += [f"{name},{scale:g},{mean!r},{spread!r}" for scale, mean, spread in points]
    return "\n".join(rows) + "\n"


def _number(number: RealNumber | None) -> dict[str, float | None] | None:
    return None if number is None else {"estimate": _finite(number.value), "error": _finite(number.error)}


def _finite(value: float) -> float | None:
    return value if isfinite(value) else None
