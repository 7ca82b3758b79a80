"""The landscape as a picture."""

from __future__ import annotations

import pytest

from nslogic.questions.landscape import landscape
from nslogic.report.landscape.data import landscape_data
from nslogic.report.landscape.plots import landscape_figure, landscape_plot, panel_rows
from nslogic.report.pictures import AnswerData
from nslogic.theory.folders import bundled_measurements


@pytest.fixture(scope="module")
def result() -> AnswerData:
    paths = {path.stem: str(path) for _, path in bundled_measurements()}
    measured = [paths["besiroglu-refit"], paths["hoffmann"]]
    return landscape_data(landscape(["quanta", "manifold", "resource"], measurements=measured))


def test_a_panel_has_what_was_measured_then_what_theories_give(result: AnswerData) -> None:
    rows = panel_rows(result, "alpha_N")
    assert [row.label for row in rows] == [
        "besiroglu-refit: alpha",
        "hoffmann: alpha",
        "quanta",
        "manifold (linear-squared)",
        "manifold (constant-squared)",
        "resource (redundancy)",
        "resource (width-only)",
    ]
    assert [row.measured for row in rows] == [True] * 2 + [False] * 5
    assert rows[0].parts[0] == pytest.approx((0.3478 - 0.0308, 0.3478 + 0.0308))
    assert rows[2].parts == ((0.0, None),)
    assert rows[5].parts == ((1 / 3, 1 / 3),)


def test_only_exponents_that_are_measured_and_derived_have_a_panel(result: AnswerData) -> None:
    text = landscape_plot(result, "svg").decode()
    assert "how the loss falls with data" in text
    assert "how the best model size grows" not in text  # measured, and none of these theories derives it
    assert "how the loss falls with width" not in text  # derived, and not measured


def test_the_picture_is_the_same_each_time_and_says_what_its_marks_are(result: AnswerData) -> None:
    drawn = landscape_plot(result, "svg")
    assert landscape_plot(result, "svg") == drawn
    assert all(words in drawn.decode() for words in ("2 standard errors", "without an end", "resource (width-only)"))


def test_the_legend_names_the_marks_that_occur_and_no_others(result: AnswerData) -> None:
    def words(data: AnswerData) -> list[str]:
        return [text.get_text() for text in landscape_figure(data).legends[0].get_texts()]

    assert "without an end" in words(result)
    assert "measured, without an error" in words(result)
    certain = [{**each, "error": 0.01} for each in result["measurements"][0]["exponents"]]
    fewer = {
        **result,
        "measurements": [{**result["measurements"][0], "exponents": certain}],
        "theories": [row for row in result["theories"] if row["theory"] == "resource"],
    }
    assert words(fewer) == ["measured, ± 2 standard errors", "derived"]


def test_a_range_without_a_least_value_has_an_arrow_there() -> None:
    part = {"low": None, "high": ["1/2", "1/2"], "with_low": False, "with_high": True}
    ranges = [{"name": "alpha_N", "intervals": [part]}]
    data = {
        "measurements": [
            {"name": "runs", "exponents": [{"name": "alpha_N", "parameter": "a", "estimate": 0.3, "error": 0.1}]}
        ],
        "theories": [{"theory": "any", "alternatives": [], "ranges": ranges}],
    }
    assert panel_rows(data, "alpha_N")[1].parts == ((None, 0.5),)
    (axes,) = landscape_figure(data).axes
    assert "<" in [line.get_marker() for line in axes.get_lines()]
