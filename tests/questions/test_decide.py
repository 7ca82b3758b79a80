"""Where predictions part: against least squares by hand, drawn runs, and theories whose predictions are known."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from nslogic.errors import InvalidInputError, LimitReachedError
from nslogic.limits import DerivationLimits, Limits
from nslogic.questions.decide import DecideResult, Parting, decades, decide, difference_of
from nslogic.questions.predictions import Prediction

COVARIANCE = np.array([[0.0154**2, -0.26 * 0.0154 * 0.0206], [-0.26 * 0.0154 * 0.0206, 0.0206**2]])
MEASURED = np.array([0.3478, 0.3658])


def parting(result: DecideResult, law: str, along: str = "") -> Parting:
    (only,) = (each for each in result.partings if (each.measurable.law, each.measurable.along) == (law, along))
    return only


def test_the_duality_stands_at_the_weighted_mean_and_quanta_at_their_own() -> None:
    result = decide("quanta", "solvable")
    quanta, solvable = result.fits
    inverse = np.linalg.inv(COVARIANCE)
    mean = inverse.sum(axis=0) @ MEASURED / inverse.sum()
    assert dict(solvable.parameters)["alpha"] == pytest.approx(mean, abs=1e-5)
    alpha = dict(quanta.parameters)["alpha"]
    best = parting(result, "loss ~ D^-alpha_D")
    assert result.partings[0] == best
    assert best.first.value == pytest.approx(alpha / (1 + alpha), abs=1e-6)
    assert best.second.value == pytest.approx(mean, abs=1e-5)
    assert best.apart == pytest.approx(abs(best.difference) / (0.02**2 + best.error**2) ** 0.5)
    assert [each.apart for each in result.partings] == sorted((each.apart for each in result.partings), reverse=True)


def test_the_error_of_a_difference_is_that_of_fits_to_drawn_measurements() -> None:
    """Of the duality and of a theory that has both exponents for its own: the difference is linear in what is measured."""
    free = numbers("free", {"alpha_N": "a", "alpha_D": "b"})
    best = parting(decide("solvable", free), "loss ~ D^-alpha_D")
    inverse = np.linalg.inv(COVARIANCE)
    weights = inverse.sum(axis=0) / inverse.sum()
    drawn = np.random.default_rng(0).multivariate_normal(MEASURED, COVARIANCE, 100_000)
    assert best.difference == pytest.approx(weights @ MEASURED - MEASURED[1], abs=1e-5)
    assert best.error == pytest.approx(float(np.std(drawn @ weights - drawn[:, 1])), rel=0.02)


def numbers(name: str, laws: dict[str, str], *, bound: str = "exact") -> dict[str, Any]:
    bases = {"alpha_N": "N_p", "alpha_D": "D", "alpha_w": "N_w"}
    return {
        "theory": {"name": name},
        "quantities": {
            "loss": {"trend": "falls"},
            **{base: {"trend": "grows"} for exponent, base in bases.items() if exponent in laws},
        },
        "parameters": {"a": {"where": ["a > 0"]}, "b": {"where": ["b > 0"]}},
        "axioms": [{"id": exponent, "law": f"loss ~ {bases[exponent]}^-({value})"} for exponent, value in laws.items()],
        "regimes": {exponent: {"axioms": [exponent]} for exponent in laws},
        "exponents": [{"name": exponent, "regime": exponent, "bound": bound} for exponent in laws],
    }


def test_theories_that_fit_alike_part_in_what_was_not_measured() -> None:
    """Both have alpha_N = 0.3478 exactly; in width one predicts twice, the other three times as much."""
    twice, thrice = (
        numbers("twice", {"alpha_N": "a", "alpha_w": "2*a"}),
        numbers("thrice", {"alpha_N": "a", "alpha_w": "3*a"}),
    )
    result = decide(twice, thrice)
    assert [fit.distance for fit in result.fits] == pytest.approx([0, 0], abs=1e-5)
    (best,) = result.partings
    assert best.measurable.law == "loss ~ N_w^-alpha_w"
    assert best.difference == pytest.approx(-0.3478, abs=1e-5)
    assert best.error == pytest.approx(0.0154, rel=1e-3)
    assert [each.law for each in result.same] == ["loss ~ N_p^-alpha_N"]


def test_what_nothing_determines_is_no_prediction() -> None:
    open_theory = numbers("open", {"alpha_N": "a", "alpha_w": "b"})
    result = decide(open_theory, numbers("twice", {"alpha_N": "a", "alpha_w": "2*a"}))
    assert result.partings == ()
    assert [each.law for each in result.same] == ["loss ~ N_p^-alpha_N"]


def test_a_bound_parts_from_what_breaks_it_alone() -> None:
    least = numbers("least", {"alpha_w": "1/2"}, bound="at-least")
    assert decide(least, numbers("more", {"alpha_w": "1"})).partings == ()
    (best,) = decide(least, numbers("less", {"alpha_w": "1/4"})).partings
    assert best.difference == pytest.approx(0.25)
    assert best.first == Prediction(">=", 0.5)


@pytest.mark.parametrize(
    ("first", "second", "gap"),
    [
        ("=", "=", 0.25),
        (">=", "=", 0.25),
        ("<=", "=", 0.0),
        ("=", ">=", 0.0),
        ("=", "<=", 0.25),
        (">=", "<=", 0.25),
        ("<=", ">=", 0.0),
        (">=", ">=", 0.0),
    ],
)
def test_a_difference_is_what_both_cannot_have(first: Any, second: Any, gap: float) -> None:
    assert difference_of(Prediction(first, 0.5), Prediction(second, 0.25)) == gap
    assert difference_of(Prediction(second, 0.25), Prediction(first, 0.5)) == -gap


def test_topals_phases_part_along_the_trajectory_of_depth_with_width() -> None:
    """With N ~ N_w the loss falls as N_p^(-1/(2+delta)), with N ~ N_w L as N_p^(-(1+delta)/(2+delta))."""
    result = decide("resource:any-shape", "critical-depth:structural")
    assert [each.measurable.along for each in result.partings] == ["L ~ N_w"]
    (best,) = result.partings
    assert (best.first.value, best.second.value) == pytest.approx((1 / 3, 2 / 3))
    assert best.error == 0


def test_a_range_of_decades_is_that_of_drawn_runs() -> None:
    """The slope of a line through n runs over R decades has the error of the formula, so the difference is sigma of it."""
    for runs in (2, 5, 40):
        needed = decades(0.1, 0.0, scatter=0.05, runs=runs, sigma=3)
        assert needed is not None
        logs = np.linspace(0, needed * np.log(10), runs)
        noise = np.random.default_rng(1).normal(0, 0.05, (runs, 40_000))
        slopes = np.polyfit(logs, -0.3 * logs[:, None] + noise, 1)[0]
        assert float(np.std(slopes)) == pytest.approx(0.1 / 3, rel=0.02)


def test_where_predictions_are_too_uncertain_no_range_decides() -> None:
    assert decades(0.1, 0.04, scatter=0.01, runs=10, sigma=3) is None
    shorter, longer = (decades(0.1, 0.0, scatter=scatter, runs=10, sigma=3) or 0 for scatter in (0.01, 0.02))
    assert longer == pytest.approx(2 * shorter)
    assert (decades(0.1, 0.03, scatter=0.01, runs=10, sigma=3) or 0) > shorter


def test_a_theory_without_exponents_and_a_file_without_measurements_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="names no exponent"):
        decide("width-depth", "quanta")
    with pytest.raises(InvalidInputError, match="measured nothing"):
        decide("solvable", "quanta", measurements="quanta")


def test_options_change_what_decides() -> None:
    usual = decide("quanta", "solvable").partings[0]
    better = decide("quanta", "solvable", error=0.001, runs=100, scatter=0.001).partings[0]
    assert better.apart > 2 * usual.apart
    assert (better.decades or 1) < (usual.decades or 0)


def of_few(**limits: int) -> Limits:
    return Limits(derivation=DerivationLimits(**limits))


def test_what_a_search_could_not_decide_is_told() -> None:
    """What is missing beside the whole answer is what is told, each trajectory with its regime and the limit."""
    whole, cut = (decide("quanta", "associative-memory", limits=limits) for limits in (Limits(), of_few(cells=1)))
    assert whole.undecided == ()
    assert cut.partings == tuple(each for each in whole.partings if not each.measurable.along)
    assert {(each.theory, each.measurable.law, each.measurable.along) for each in cut.undecided} >= {
        (theory, "loss ~ N_p^-x", "D ~ N_p^y") for theory in ("quanta", "associative-memory")
    }
    assert all("more than 1 cells" in each.reason and each.regime for each in cut.undecided)


def test_a_named_exponent_that_was_not_derived_is_told_or_stops_the_question() -> None:
    with pytest.raises(LimitReachedError, match=r"No exponent of `solvable` was derived: .* more than 1 alternatives"):
        decide("solvable", "quanta", limits=of_few(pieces=1))
    several = numbers("several", {"alpha_N": "a", "alpha_D": "b"})
    several["axioms"][1]["law"] = "loss ~ D^-a + D^-b"
    (undecided,) = decide(several, numbers("twice", {"alpha_N": "2*a"}), limits=of_few(pieces=1)).undecided
    assert (undecided.theory, undecided.regime, undecided.measurable.law) == ("several", "alpha_D", "loss ~ D^-alpha_D")


def test_too_many_combinations_of_alternatives_are_refused_and_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nslogic.questions.joint.COMPARED_VARIANTS", 1)
    with pytest.raises(LimitReachedError, match=r"`resource` has more than 1 combinations .* `THEORY:REGIME`"):
        decide("resource", "quanta")
    assert decide("resource:redundancy", "quanta").partings
