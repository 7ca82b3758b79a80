"""Curves of a fit, drawn from its JSON: what the legend says, and that lines and bands are the numbers of the JSON."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from matplotlib.figure import Figure

from nslogic.report.fit.curves import draw_losses, draw_term, letter

ALPHA = {"estimate": 0.2, "error": 0.01, "sides": [0.01, 0.01], "level": 0.95, "determined": True}
BAND: list[list[float | None]] = [[1e18, 2.0, 1.9, 2.1], [1e20, 1.5, 1.4, None], [1e22, 1.2, 1.1, 1.3]]


def data(**runs: list[Any]) -> dict[str, Any]:
    return {"parameters": {"alpha": ALPHA}, "fitted_runs": {"line": [2, 3, 4], "flop": [1e18, 1e20, 1e22], **runs}}


def words(axes: Any) -> list[str]:
    return [text.get_text() for text in axes.get_legend().get_texts()]


def test_one_form_has_its_runs_its_fit_and_its_band() -> None:
    axes = Figure().add_subplot()
    draw_losses(axes, data(loss=[2.01, 1.49, 1.21]), [{"scale": "flop", "points": BAND}])
    assert words(axes) == ["runs", "fit, $\\alpha$ = 0.200 ± 0.010", "95 % band of resamples"]
    points, curve = axes.get_lines()
    assert list(np.asarray(points.get_ydata())) == [2.01, 1.49, 1.21]
    assert list(np.asarray(curve.get_ydata())) == [2.0, 1.5, 1.2]
    assert len(axes.collections) == 1
    assert axes.get_ylabel() == "loss"


def test_families_have_a_line_of_the_legend_each_and_differ_without_colour() -> None:
    axes = Figure().add_subplot()
    curves = [{"scale": "flop", "points": BAND, "family": name} for name in ("a_b", "c")]
    draw_losses(axes, data(loss=[2.0, 3.0, 4.0], family=["c", "a_b", "c"]), curves)
    assert words(axes) == ["a_b", "c", "95 % band of resamples"]
    legend = axes.get_legend()
    assert legend is not None
    assert legend.get_title().get_text() == "fit, $\\alpha$ = 0.200 ± 0.010 of all"
    named = [line for line in axes.get_lines() if line.get_label() in ("a_b", "c")]
    assert len({(str(line.get_linestyle()), str(line.get_marker())) for line in named}) == 2
    drawn = [list(np.asarray(line.get_ydata())) for line in axes.get_lines()]
    assert [3.0] in drawn
    assert [2.0, 4.0] in drawn


def test_a_curve_without_resamples_has_no_band() -> None:
    axes = Figure().add_subplot()
    plain = [[*point[:2], None, None] for point in BAND]
    draw_losses(axes, data(loss=[2.0, 1.5, 1.2]), [{"scale": "flop", "points": plain}])
    assert not axes.collections


def test_what_is_left_below_0_is_counted_and_what_is_not_determined_said() -> None:
    axes = Figure().add_subplot()
    curve = {"scale": "flop", "points": BAND, "factor": "A", "exponent": "alpha", "rest": [0.3, -0.1, None]}
    loose = {**data(loss=[2.0, 1.5, 1.2]), "parameters": {"alpha": {**ALPHA, "determined": False}}}
    draw_term(axes, loose, curve)
    assert words(axes)[:2] == ["runs (and 2 below 0)", "fit, $\\alpha$ = not determined"]
    assert axes.get_ylabel() == "loss less the other terms: $A/C^{\\alpha}$"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("alpha", r"\alpha"), ("E", "E"), ("A[llama_7]", r"A_{\mathrm{llama 7}}"), ("gamma", r"\gamma")],
)
def test_parameters_are_written_as_mathematics(name: str, letters: str) -> None:
    assert letter(name) == letters
