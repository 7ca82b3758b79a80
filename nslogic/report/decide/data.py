"""Where the predictions of two theories part, as JSON data with keys that are stable within a version."""

from __future__ import annotations

from nslogic.questions.decide import DecideResult, Parting
from nslogic.questions.predictions import FittedTheory, Measurable, Prediction


def decide_data(result: DecideResult) -> dict[str, object]:
    """Return what was fitted, and each measurement with both predictions; figures are numbers."""
    return {
        "theories": [_fit(fit) for fit in result.fits],
        "measured": [
            {"name": each.name, "value": each.estimate, "error": each.error} for each in result.group.with_errors()
        ],
        "group": result.group.title,
        "error": result.error,
        "scatter": result.scatter,
        "runs": result.runs,
        "sigma": result.sigma,
        "partings": [_parting(parting) for parting in result.partings],
        "same": [_measurable(measurable) for measurable in result.same],
        "undecided": [
            {"theory": each.theory, "regime": each.regime, **_measurable(each.measurable), "reason": each.reason}
            for each in result.undecided
        ],
    }


def _fit(fit: FittedTheory) -> dict[str, object]:
    return {
        "name": fit.variant.theory.name,
        "alternatives": list(fit.variant.choices),
        "exponents": list(fit.names),
        "distance": fit.distance,
        "parameters": dict(fit.parameters),
    }


def _parting(parting: Parting) -> dict[str, object]:
    return {
        **_measurable(parting.measurable),
        "predicted": [_prediction(parting.first), _prediction(parting.second)],
        "difference": parting.difference,
        "error": parting.error,
        "apart": parting.apart,
        "decades": parting.decades,
    }


def _measurable(measurable: Measurable) -> dict[str, object]:
    return {"law": measurable.law, "along": measurable.along or None}


def _prediction(prediction: Prediction) -> dict[str, object]:
    return {"relation": prediction.relation, "value": prediction.value}
