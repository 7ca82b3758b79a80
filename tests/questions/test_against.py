"""Measured exponents against theories: who is how far off, what is implied, and who says nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import nslogic
from nslogic.questions.against import AgainstRegime, against, measured_exponents
from nslogic.questions.fit import FitResult, fit
from nslogic.report.fit.against import against_data, against_page
from nslogic.report.rendering import render
from tests.fits.data import columns, write


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> FitResult:
    return fit(write(tmp_path_factory.mktemp("runs") / "runs.csv", columns(120)), bootstrap=60)


def by_regime(rows: tuple[AgainstRegime, ...]) -> dict[str, AgainstRegime]:
    return {row.regime.name: row for row in rows}


def distance(row: AgainstRegime) -> float:
    assert row.distance is not None
    return row.distance


def test_one_theory_or_several_are_given_as_elsewhere(both: FitResult) -> None:
    rows = nslogic.against(both, "resource")
    assert rows == nslogic.against(both, [nslogic.load("resource")])
    assert {row.theory.name for row in nslogic.against(both, ["resource", "explaining"])} == {"resource", "explaining"}
    assert str(rows) == render(against_page(rows)).rstrip("\n")
    assert rows.to_dict() == {"against": against_data(rows)}
    assert rows[0].to_dict() == against_data(rows)[0]
    assert repr(rows[-1]) == "<AgainstRegime resource·any-shape: says nothing about these runs>"


def test_what_is_no_fit_is_refused() -> None:
    ask: Any = against
    with pytest.raises(nslogic.InvalidInputError, match=r"`runs\.csv` is not a fit"):
        ask("runs.csv", "resource")


def test_exponents_are_named_after_their_scales(both: FitResult) -> None:
    measured = measured_exponents(both)
    assert measured.names == ("alpha_N", "alpha_D", "alpha_C")
    alpha, beta, compute = measured.values
    assert compute == pytest.approx(alpha * beta / (alpha + beta))


def test_numbers_that_a_theory_prints_are_so_many_standard_errors_off(both: FitResult) -> None:
    rows = by_regime(against(both, ["resource"]))
    third, half = rows["redundancy"], rows["width-only"]
    (prediction,) = third.predictions
    assert (prediction.name, prediction.formula, prediction.exact) == ("alpha_N", "1/3", True)
    cloud = measured_exponents(both).cloud((0,))
    assert cloud.reciprocal
    (((variance,),),) = (cloud.covariance.tolist(),)
    assert distance(third) == pytest.approx(abs(1 / cloud.centre[0] - 3) / variance**0.5)
    # the mean of the resamples lies near the estimate, and the error of a reciprocal is that over the square
    assert distance(third) == pytest.approx(abs(prediction.measured - 1 / 3) / prediction.error, abs=0.5)
    assert distance(half) > distance(third)
    assert rows["any-shape"].reason == "says nothing about these runs"


def test_a_relation_between_exponents_is_a_test_without_numbers(both: FitResult) -> None:
    """alpha_D = alpha_N, and not "consistent" for want of a comparison; quanta: 1/alpha_D = 1/alpha_N + 1."""
    duality = by_regime(against(both, ["explaining"]))["duality"]
    assert [each.name for each in duality.predictions] == ["alpha_N", "alpha_D"]
    assert distance(duality) < 3
    quanta = by_regime(against(both, ["quanta"]))["both"]
    assert distance(quanta) > 5


def test_a_parameter_is_implied(both: FitResult) -> None:
    row = by_regime(against(both, ["manifold"]))["linear-squared"]
    ((name, value, error),) = row.implied
    alpha = both.by_name["alpha"].value
    assert name == "d"
    assert value == pytest.approx(4 / measured_exponents(both).cloud((0,)).centre[0], rel=1e-3)
    assert value == pytest.approx(4 / alpha, abs=error or 0)
    assert error is not None
    assert 0 < error < value / 5
    assert distance(row) == pytest.approx(0, abs=1e-3)


def test_a_theory_of_ones_own_is_compared_too(both: FitResult) -> None:
    theory = nslogic.theory(
        {
            "name": "mine",
            "target": "loss",
            "base": "N_p",
            "quantities": {"loss": "falls", "N_p": "grows"},
            "axioms": {"A": "loss ~ N_p^(-1/5)"},
        }
    )
    (row,) = against(both, [theory])
    assert row.predictions[0].value == pytest.approx(0.2)
    assert distance(row) > 4


def test_the_page_has_a_row_for_each_and_names_who_says_nothing(both: FitResult) -> None:
    text = render(against_page(against(both, ["resource", "width-depth"])))
    assert "resource · redundancy" in text
    assert "alpha_N = 1/3 = 0.333" in text
    assert "loss ~ N^-alpha_N" in text
    assert (
        "Not compared, since they say nothing about these runs: resource (composite, any-shape) and width-depth ("
        in text
    )


def test_the_data_has_the_same(both: FitResult) -> None:
    rows = against(both, ["resource"])
    data = {row["regime"]: row for row in against_data(rows)}
    assert data["redundancy"]["distance"] == by_regime(rows)["redundancy"].distance
    assert data["any-shape"]["distance"] is None
    assert data["any-shape"]["reason"] == "says nothing about these runs"


def test_the_nearest_alternative_of_conditions_counts(both: FitResult) -> None:
    theory = nslogic.loads(
        """
theory     = { name = "either", target = "loss", base = "N_p" }
quantities = { N_p = { trend = "grows" }, loss = { trend = "falls" } }
parameters = { a = { where = ["a > 0"] } }
axioms     = [{ id = "law", law = "loss ~ N_p^-a" }, { id = "far", law = "a >= 2 or a <= 1/5" }]
"""
    )
    (row,) = against(both, [theory])
    (prediction,) = row.predictions
    assert prediction.value == pytest.approx(0.2, abs=1e-4)
    cloud = measured_exponents(both).cloud((0,))
    assert distance(row) == pytest.approx((5 - 1 / cloud.centre[0]) / cloud.covariance[0, 0] ** 0.5, rel=1e-3)


def test_a_bound_has_no_value(both: FitResult) -> None:
    row = by_regime(against(both, ["explaining"]))["resolution-data"]
    (prediction,) = row.predictions
    assert (prediction.exact, prediction.value, prediction.formula) == (False, None, "1/d")


SHARED = Path(__file__).parents[3] / "shared" / "data" / "chinchilla_runs.csv"

PUBLISHED_DISTANCES = {
    ("explaining", "duality"): 0.8,
    ("associative-memory", "memory"): 1.5,
    ("quanta", "both"): 5.4,
    ("resource", "redundancy"): 0.9,
}
"""How far the exponents of the 240 published runs are from what theories say of them, as docs/evidence.md has it."""


@pytest.mark.skipif(not SHARED.exists(), reason="the published runs are not part of the project")
def test_the_published_runs_are_as_far_from_theories_as_the_page_says() -> None:
    rows = against(fit(SHARED, drop_highest=5), sorted({theory for theory, _ in PUBLISHED_DISTANCES}))
    distances = {(row.theory.name, row.regime.name): row.distance for row in rows}
    assert {regime: distances[regime] for regime in PUBLISHED_DISTANCES} == pytest.approx(PUBLISHED_DISTANCES, abs=0.05)


def test_a_distance_is_that_of_the_relation_by_the_delta_method(both: FitResult) -> None:
    """Duality, 1/alpha_N - 1/alpha_D = 0, and the quanta, 1/alpha_D - 1/alpha_N = 1, are linear in reciprocals."""
    inverse = 1 / measured_exponents(both).sample[:, :2]
    apart = inverse[:, 1] - inverse[:, 0]
    rows = against(both, ["explaining", "quanta"])
    distances = {(row.theory.name, row.regime.name): distance(row) for row in rows if row.distance is not None}
    assert distances["explaining", "duality"] == pytest.approx(abs(apart.mean()) / apart.std(), rel=0.05)
    assert distances["quanta", "both"] == pytest.approx(abs(apart.mean() - 1) / apart.std(), rel=0.05)
