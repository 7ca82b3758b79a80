"""The axes of a plotted curve say what they show, and points without a spread are no mean."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from nslogic.report.simulate import plots
from nslogic.report.simulate.plots import axis_labels, curves_plot
from tests.report.simulate.measurements import SUPPORTED


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("loss in sites, Bayesian", ("loss", "sites")),
        ("squared error in copies", ("squared error", "copies")),
        ("loss of linear pieces, d = 2", ("loss", "linear pieces")),
        ("loss at N = T, best ridge, alpha = 1", ("loss", "N = T")),
        ("spread", ("spread", "")),
    ],
)
def test_the_axes_are_named_after_the_exponent(
    name: str, labels: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert axis_labels(name) == labels
    drawn: list[Any] = []
    monkeypatch.setattr(plots, "saved", lambda *given: drawn.append(given[0]))
    several = replace(SUPPORTED, name=name, line=((1.0, 0.3, 0.29, 0.31), (10.0, 0.1, 0.09, 0.11)))
    exact = replace(several, spread=tuple(0.0 for _ in several.spread))
    curves_plot([("several", several), ("exact", exact)], "svg")
    first, second = drawn[0].axes[:2]
    assert (first.get_ylabel(), first.get_xlabel()) == labels
    words = [[text.get_text() for text in axes.get_legend().get_texts()] for axes in (first, second)]
    assert any("seeds" in text for text in words[0])
    assert "exact curve" in words[1]


def test_a_long_title_is_broken_and_styles_differ_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Any] = []
    monkeypatch.setattr(plots, "saved", lambda *given: drawn.append(given[0]))
    curve = replace(SUPPORTED, line=((1.0, 0.3, 0.29, 0.31), (10.0, 0.1, 0.09, 0.11)))
    title = "a theory of some length · an axiom that was measured: the loss of many linear pieces"
    curves_plot([(title, curve)], "svg")
    (axes,) = drawn[0].axes
    assert max(map(len, axes.get_title().split("\n"))) <= plots.WIDEST_TITLE
    assert axes.get_title().replace("\n", " ").startswith(f"{title}: ")
    fit, theory = (line for line in axes.get_lines() if "slope" in str(line.get_label()))
    assert fit.get_linestyle() != theory.get_linestyle()
    assert fit.get_linewidth() > theory.get_linewidth()
