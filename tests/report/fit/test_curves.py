"""A form of one scale as curves: the losses that are drawn are those of the fit and of each resample, family by family."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure

from nslogic.questions.fit import FitResult, fit
from nslogic.report.fit.curves import draw_curves, letter, loss_curves

X = np.geomspace(1e18, 1e23, 14)
GRID = np.geomspace(1e18, 1e25, 9)


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


def test_the_first_curve_is_the_fit_and_each_other_one_a_resample(alone: FitResult) -> None:
    curves = loss_curves(alone, GRID, 0)
    assert curves.shape == (1 + len(alone.sample), len(GRID))
    for row, (floor, factor, exponent) in zip(curves, [alone.values, *alone.sample.tolist()], strict=True):
        assert row == pytest.approx(floor + factor / GRID**exponent)


def test_each_family_has_a_curve_of_its_own(families: FitResult) -> None:
    for number, (floor, factor) in enumerate([(1, 2), (2, 3)]):
        curve = loss_curves(families, GRID, number)[0]
        assert curve == pytest.approx(floor + factor * (GRID / 1e18) ** -0.3, rel=1e-3)


def test_one_form_has_its_runs_its_fit_and_its_band(alone: FitResult) -> None:
    axes = Figure().add_subplot()
    draw_curves(axes, alone, alone.runs.columns["flop"], alone.runs.columns["loss"])
    legend = axes.get_legend()
    assert legend is not None
    words = [text.get_text() for text in legend.get_texts()]
    assert words[0] == "runs"
    assert words[1].startswith("fit, $\\alpha$ = ")
    assert words[2] == "95 % band of resamples"
    points, curve = axes.get_lines()[:2]
    assert np.asarray(points.get_xdata()) == pytest.approx(X)
    assert np.asarray(curve.get_ydata())[0] == pytest.approx(loss_curves(alone, X[:1], 0)[0, 0])
    assert axes.get_ylabel() == "loss"


def test_families_have_a_line_of_the_legend_each_and_differ_without_colour(families: FitResult) -> None:
    axes = Figure().add_subplot()
    draw_curves(axes, families, families.runs.columns["flop"], families.runs.columns["loss"])
    legend = axes.get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()] == ["a_b", "c", "95 % band of resamples"]
    assert legend.get_title().get_text().startswith("fit, $\\alpha$ = ")
    named = [line for line in axes.get_lines() if line.get_label() in ("a_b", "c")]
    assert len({(str(line.get_linestyle()), str(line.get_marker())) for line in named}) == 2


def test_without_resamples_there_is_no_band(alone: FitResult) -> None:
    plain = fit(Path(alone.runs.file), floor=True, bootstrap=0)
    axes = Figure().add_subplot()
    draw_curves(axes, plain, plain.runs.columns["flop"], plain.runs.columns["loss"])
    assert not axes.collections


@pytest.mark.parametrize(
    ("name", "letters"),
    [("alpha", r"\alpha"), ("E", "E"), ("A[llama_7]", r"A_{\mathrm{llama 7}}"), ("gamma", r"\gamma")],
)
def test_parameters_are_written_as_mathematics(name: str, letters: str) -> None:
    assert letter(name) == letters
