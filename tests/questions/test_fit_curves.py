"""A fit between its runs: curves are those of the fit and of each resample, family by family, at the places of pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nslogic.questions.fit import FitResult, fit
from nslogic.questions.fit_curves import MOST_BUDGETS, PLACES_OF_CURVE, curves_of, fitted_losses, shown_runs

X = np.geomspace(1e18, 1e23, 14)
BUDGETS = np.geomspace(1e19, 1e22, 10)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> FitResult:
    loss = (1.7 + (X / 1e18) ** -0.2) * np.exp(0.003 * np.random.default_rng(0).standard_normal(14))
    path = tmp_path_factory.mktemp("runs") / "runs.csv"
    path.write_text("C,loss\n" + "".join(f"{x!r},{y!r}\n" for x, y in zip(X.tolist(), loss.tolist(), strict=True)))
    return fit(path, floor=True, bootstrap=5)


@pytest.fixture(scope="module")
def families(tmp_path_factory: pytest.TempPathFactory) -> FitResult:
    rows = [(x, name, 1 + k + (2 + k) * (x / 1e18) ** -0.3) for k, name in enumerate(("a_b", "c")) for x in X.tolist()]
    path = tmp_path_factory.mktemp("runs") / "runs.csv"
    path.write_text("C,model,loss\n" + "".join(f"{x!r},{name},{y!r}\n" for x, name, y in rows))
    return fit(path, family="model", floor=True, bootstrap=5)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> FitResult:
    """Return a fit to ten budgets with seven sizes each."""
    generator, rows = np.random.default_rng(5), []
    for budget in BUDGETS.tolist():
        for size in (0.1 * budget**0.5 * np.geomspace(0.2, 5, 7)).tolist():
            tokens = budget / (6 * size)
            loss = (1.8 + 480 / size**0.35 + 2100 / tokens**0.37) * float(np.exp(0.002 * generator.standard_normal()))
            rows.append(f"{size!r},{tokens!r},{loss!r}\n")
    path = tmp_path_factory.mktemp("runs") / "runs.csv"
    path.write_text("N,D,loss\n" + "".join(rows))
    return fit(path, bootstrap=6)


def test_a_loss_over_one_scale_is_the_form_and_its_band_that_of_the_resamples(alone: FitResult) -> None:
    (curve,) = curves_of(alone)
    assert (curve.of, curve.scale, len(curve.at)) == ("loss", "flop", PLACES_OF_CURVE)
    assert (curve.at[0], curve.at[-1]) == pytest.approx((X[0], X[-1]))
    losses = [floor + factor / curve.at**exponent for floor, factor, exponent in [alone.values, *alone.sample.tolist()]]
    assert curve.values == pytest.approx(losses[0])
    assert curve.band == pytest.approx(np.quantile(losses[1:], [0.025, 0.975], axis=0))


def test_the_losses_of_runs_lie_on_the_curve(alone: FitResult) -> None:
    floor, factor, exponent = alone.values
    assert fitted_losses(alone) == pytest.approx(floor + factor / X**exponent)


def test_each_family_has_a_curve_and_runs_of_its_own(families: FitResult) -> None:
    for curve, name, (floor, factor) in zip(curves_of(families), ("a_b", "c"), [(1, 2), (2, 3)], strict=True):
        assert curve.family == name
        assert curve.values == pytest.approx(floor + factor * (curve.at / 1e18) ** -0.3, rel=1e-3)
        assert curve.runs is not None
        assert set(families.runs.others["model"][curve.runs]) == {name}


def test_without_resamples_there_is_no_band(alone: FitResult) -> None:
    (curve,) = curves_of(fit(Path(alone.runs.file), floor=True, bootstrap=0))
    assert curve.band is None


def test_one_term_of_several_is_what_is_left_without_the_others(both: FitResult) -> None:
    curve = curves_of(both)[0]
    floor, a, b, alpha, beta = both.values
    columns = both.runs.columns
    assert (curve.of, curve.term) == ("term", ("A", "alpha"))
    assert curve.values == pytest.approx(a / curve.at**alpha)
    assert curve.rest == pytest.approx(columns["loss"] - floor - b / columns["tokens"] ** beta)


def test_runs_of_equal_compute_and_the_best_sizes_have_curves(both: FitResult) -> None:
    curves = curves_of(both)
    slices = [curve for curve in curves if curve.of == "equal compute"]
    assert len(slices) == MOST_BUDGETS
    columns, (floor, a, b, alpha, beta) = both.runs.columns, both.values
    for curve in slices:
        assert curve.runs is not None
        assert curve.budget is not None
        assert len(curve.runs) == 7
        assert columns["flop"][curve.runs] == pytest.approx(curve.budget)
        tokens = curve.budget / (6 * curve.at)
        assert curve.values == pytest.approx(floor + a / curve.at**alpha + b / tokens**beta)
    through, best = curves[-2:]
    assert (through.of, best.of) == ("best size of runs", "best size")
    slope = np.log(through.values[1] / through.values[0]) / np.log(through.at[1] / through.at[0])
    assert slope == pytest.approx(next(each.a.value for each in both.splits if each.approach == "isoflop"))


def test_of_very_many_runs_as_many_are_shown_from_the_cheapest_to_the_dearest(both: FitResult) -> None:
    assert list(shown_runs(both, 70)) == list(range(70))
    shown = shown_runs(both, 10)
    assert list(shown) == sorted(set(shown.tolist()))
    assert len(shown) == 10
    cost = both.runs.columns["flop"]
    assert {cost[shown].min(), cost[shown].max()} == {cost.min(), cost.max()}
