"""The axes of a plotted curve say what they show, and points without a spread are no mean."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.axes import Axes

from nslogic.evidence.measurement import Measurement, measure
from nslogic.experiments.experiment import Target
from nslogic.experiments.registry import experiment
from nslogic.report.simulate import plots
from nslogic.report.simulate.axes import axis_names
from nslogic.report.simulate.data import measurement_data
from nslogic.report.simulate.plots import curves_figure, scale_symbol, with_greek
from tests.report.simulate.measurements import SUPPORTED

LINE = ((1.0, 0.3, 0.29, 0.31), (10.0, 0.1, 0.09, 0.11))
DRAWN = replace(SUPPORTED, line=LINE, shape=(0.3, 0.0949))


def axes_of(*curves: tuple[str, Measurement]) -> list[Axes]:
    known = experiment("random-features")
    return curves_figure([(title, measurement_data(curve, known)) for title, curve in curves]).axes


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("loss in sites, Bayesian", ("loss", "sites")),
        ("squared error in copies", ("squared error", "copies")),
        ("loss of linear pieces, d = 2", ("loss", "linear pieces")),
        ("loss at N = T, best ridge, alpha = 1", ("loss", "N = T")),
        ("spread", ("spread", "")),
        ("P(>=s), slope", ("P(≥s)", "s")),
    ],
)
def test_the_axes_are_named_after_the_exponent(name: str, labels: tuple[str, str]) -> None:
    assert axis_names(name) == labels
    several = replace(DRAWN, name=name)
    exact = replace(several, spread=(0.0, 1e-15))
    first, second = axes_of(("several", several), ("exact", exact))
    units = experiment("random-features").units
    shown = [scale_symbol(label) + (f" ({units[label]})" if label in units else "") for label in labels]
    assert [first.get_ylabel(), first.get_xlabel()] == shown
    words = [axes.get_legend_handles_labels()[1] for axes in (first, second)]
    assert "mean of 64 seeds" in words[0]
    assert "95 % band over resampled seeds" in words[0]
    assert "exact curve" in words[1]
    assert not any("band" in text for text in words[1])


def test_a_long_title_is_broken_and_styles_differ_without_colour() -> None:
    title = "a theory of some length · an axiom that was measured: the loss of many linear pieces"
    (axes,) = axes_of((title, DRAWN))
    assert max(map(len, axes.get_title().split("\n"))) <= plots.WIDEST_TITLE
    words, _, exponent = axes.get_title().rpartition("\n")
    assert (words.replace("\n", " "), exponent) == (title, "exponent −0.4994 ± 0.0010; theory −0.5")
    fit, theory = (line for line in axes.get_lines() if "slope" in str(line.get_label()))
    assert fit.get_linestyle() != theory.get_linestyle()
    assert fit.get_linewidth() > theory.get_linewidth()


def test_letters_are_mathematics() -> None:
    assert [scale_symbol(name) for name in ("D", "N_p", "N = T", "linear pieces", "")] == [
        *("$D$", "$N_{p}$", "$N = T$", "linear pieces", "")
    ]
    assert with_greek("loss in n, alpha = 0.5") == r"loss in n, $\alpha$ = 0.5"


def test_the_theory_is_drawn_with_its_logarithm() -> None:
    """For `D^-0.5` times a logarithm the dotted curve is that law, and not the power alone."""
    scale = np.geomspace(10, 1000, 7)
    values = 3 * scale**-0.5 * np.log(scale)
    target = Target("loss in D", -0.5, "loss", tuple(scale), (10, 1000), "slope", factor=tuple(1 / np.log(scale)))
    measured = measure("percolation-data", {}, target, [{"loss": values}, {"loss": values}])
    (axes,) = axes_of(("with a logarithm", measured))
    curve = next(line for line in axes.get_lines() if "theory" in str(line.get_label()))
    assert str(curve.get_label()) == "theory: slope −0.5, with its correction"
    assert np.asarray(curve.get_ydata()) == pytest.approx(values)
    plain = Target("loss in D", -0.5, "loss", tuple(scale), (10, 1000), "slope")
    measured = measure("percolation-data", {}, plain, [{"loss": values}, {"loss": values}])
    (axes,) = axes_of(("without", measured))
    curve = next(line for line in axes.get_lines() if "theory" in str(line.get_label()))
    assert str(curve.get_label()) == "theory: slope −0.5"
    ratios = np.asarray(curve.get_ydata()) * scale**0.5
    assert ratios == pytest.approx(np.full(7, ratios[0]))
