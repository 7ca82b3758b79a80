"""Pictures of fits: which panels there are, what their axes say, and that the numbers drawn are those of the fit."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from matplotlib.axes import Axes

from nslogic.questions.fit import FitResult, fit
from nslogic.questions.fit_curves import MOST_BUDGETS
from nslogic.report.fit import curves, plots
from nslogic.report.fit.curves_data import drawn_data
from nslogic.report.fit.data import fit_data
from nslogic.report.fit.plots import fit_plot
from nslogic.report.pictures import across, power_of_ten, rows_for

BUDGETS = np.geomspace(1e19, 1e22, 10)


@pytest.fixture(scope="module")
def isoflop(tmp_path_factory: pytest.TempPathFactory) -> FitResult:
    """Return a fit to ten budgets with seven sizes each."""
    rows = []
    generator = np.random.default_rng(5)
    for budget in BUDGETS:
        best = 0.1 * budget**0.5
        for size in best * np.geomspace(0.2, 5, 7):
            tokens = budget / (6 * size)
            loss = (1.8 + 480 / size**0.35 + 2100 / tokens**0.37) * np.exp(0.002 * generator.standard_normal())
            rows.append(f"{size!r},{tokens!r},{loss!r}")
    path = tmp_path_factory.mktemp("runs") / "runs.csv"
    path.write_text("N,D,loss\n" + "\n".join(rows).replace("np.float64(", "").replace(")", "") + "\n")
    return fit(path, bootstrap=6)


def drawn(result: FitResult, monkeypatch: pytest.MonkeyPatch, **shown: int) -> list[Axes]:
    pictures: list[Any] = []
    monkeypatch.setattr(plots, "saved", lambda figure, _: pictures.append(figure))
    data = {**fit_data(result), **drawn_data(result, **shown)}
    fit_plot(json.loads(json.dumps(data)), "svg")  # what somebody can draw who has the JSON alone
    axes: list[Axes] = pictures[0].axes
    return axes


def test_every_axis_says_what_it_shows_with_its_unit(isoflop: FitResult, monkeypatch: pytest.MonkeyPatch) -> None:
    labels = [(axes.get_xlabel(), axes.get_ylabel()) for axes in drawn(isoflop, monkeypatch)]
    assert labels == [
        ("$N$ (parameters)", "loss less the other terms: $A/N^{\\alpha}$"),
        ("$D$ (tokens)", "loss less the other terms: $B/D^{\\beta}$"),
        ("$C$ (FLOP)", "measured/fitted loss $-$ 1 (%)"),
        ("$N$ (parameters)", "loss"),
        ("$C$ (FLOP)", "best $N$ (parameters)"),
        ("loss predicted from the 56 cheapest runs", "measured loss"),
    ]


def test_a_term_is_what_is_left_without_the_others(isoflop: FitResult, monkeypatch: pytest.MonkeyPatch) -> None:
    axes = drawn(isoflop, monkeypatch)[0]
    floor, _, factor, _, exponent = isoflop.values
    columns = isoflop.runs.columns
    rest = columns["loss"] - floor - factor / columns["tokens"] ** exponent
    points = next(line for line in axes.get_lines() if str(line.get_label()).startswith("runs"))
    assert np.asarray(points.get_ydata()) == pytest.approx(rest[rest > 0])


def test_residuals_are_shares_of_the_loss(isoflop: FitResult, monkeypatch: pytest.MonkeyPatch) -> None:
    axes = drawn(isoflop, monkeypatch)[2]
    fitted = [
        isoflop.values[0] + isoflop.values[1] / n ** isoflop.values[3] + isoflop.values[2] / d ** isoflop.values[4]
        for n, d in zip(isoflop.runs.columns["parameters"], isoflop.runs.columns["tokens"], strict=True)
    ]
    shares = 100 * (isoflop.runs.columns["loss"] / np.array(fitted) - 1)
    assert np.asarray(axes.get_lines()[0].get_ydata()) == pytest.approx(shares, abs=1e-6)


def test_of_many_budgets_some_are_drawn_with_the_fit_through_them(
    isoflop: FitResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    axes = drawn(isoflop, monkeypatch)[3]
    dots = [line for line in axes.get_lines() if line.get_marker() == "o"]
    assert len(dots) == MOST_BUDGETS
    assert str(dots[0].get_label()) == "$1.0\\times10^{19}$ FLOP"
    lines = [line for line in axes.get_lines() if line.get_marker() != "o"]
    for runs, curve in zip(dots, lines, strict=True):
        # the curve goes through sizes in order, and is within the noise of the runs at its ends
        ends = np.asarray(curve.get_ydata())[[0, -1]]
        assert np.asarray(runs.get_ydata())[[0, -1]] == pytest.approx(ends, rel=0.02)


def test_the_frontier_is_the_best_split_of_the_form(isoflop: FitResult, monkeypatch: pytest.MonkeyPatch) -> None:
    axes = drawn(isoflop, monkeypatch)[4]
    line = next(each for each in axes.get_lines() if str(each.get_label()).startswith("the form"))
    compute, sizes = np.asarray(line.get_xdata())[30], np.asarray(line.get_ydata())[30]
    allocated = fit(isoflop.runs.file, bootstrap=0, budget=float(compute)).allocations[0]
    assert sizes == pytest.approx(allocated.parameters.value, rel=1e-6)


def test_a_part_of_very_many_runs_is_drawn_and_the_picture_says_so(
    isoflop: FitResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    axes = drawn(isoflop, monkeypatch, most=30)
    assert axes[0].figure.get_suptitle() == "30 of 70 runs, spread over what they cost"
    assert len(np.asarray(axes[2].get_lines()[0].get_xdata())) == 30


def test_many_runs_are_an_image_in_the_picture(isoflop: FitResult, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any(line.get_rasterized() for line in drawn(isoflop, monkeypatch)[2].get_lines())
    monkeypatch.setattr(curves, "MOST_POINTS", 50)
    dots, zero = drawn(isoflop, monkeypatch)[2].get_lines()
    assert (dots.get_rasterized(), zero.get_rasterized()) == (True, False)


def test_nothing_is_drawn_in_colour(isoflop: FitResult, monkeypatch: pytest.MonkeyPatch) -> None:
    from matplotlib.colors import to_rgb

    for axes in drawn(isoflop, monkeypatch):
        for line in axes.get_lines():
            assert len(set(to_rgb(line.get_color()))) == 1


@pytest.mark.parametrize(
    ("panels", "shape"), [(1, (1, 1)), (3, (3, 1)), (4, (2, 2)), (5, (3, 2)), (6, (3, 2)), (7, (3, 3))]
)
def test_panels_stand_in_rows(panels: int, shape: tuple[int, int]) -> None:
    assert (across(panels), rows_for(panels)) == shape


def test_a_power_of_ten_is_mathematics() -> None:
    assert power_of_ten(5.76e23) == "$5.8\\times10^{23}$"
    assert power_of_ten(1e19, 1) == "$1\\times10^{19}$"
