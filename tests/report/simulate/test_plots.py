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
