"""The landscape as a picture."""

from __future__ import annotations

import pytest

from nslogic.questions.landscape import LandscapeResult, landscape
from nslogic.report.landscape.plots import landscape_plot, panel_rows
from nslogic.theory.folders import bundled_measurements


@pytest.fixture(scope="module")
def result() -> LandscapeResult:
    paths = {path.stem: str(path) for _, path in bundled_measurements()}
    return landscape(["quanta", "manifold", "resource"], measurements=[paths["besiroglu-refit"], paths["hoffmann"]])


def test_a_panel_has_what_was_measured_then_what_theories_give(result: LandscapeResult) -> None:
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


def test_only_exponents_that_are_measured_and_derived_have_a_panel(result: LandscapeResult) -> None:
    text = landscape_plot(result, "svg").decode()
    assert "how the loss falls with data" in text
    assert "how the best model size grows" not in text  # measured, and none of these theories derives it
    assert "how the loss falls with width" not in text  # derived, and not measured


def test_the_picture_is_the_same_each_time_and_says_what_its_marks_are(result: LandscapeResult) -> None:
    drawn = landscape_plot(result, "svg")
    assert landscape_plot(result, "svg") == drawn
    assert all(words in drawn.decode() for words in ("2 standard errors", "without an end", "resource (width-only)"))
