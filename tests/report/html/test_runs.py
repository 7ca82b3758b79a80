"""Laws as runs of text, for pictures."""

from __future__ import annotations

import pytest

from nslogic.report.html.runs import Run, law_runs, runs_svg, width_of_runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("N_p ~ C", [Run("N", 0, True), Run("p", -1, True), Run(" ∼ ", 0), Run("C", 0, True)]),
        (
            "loss ~ N^(-1/3)",
            [Run("loss ∼ ", 0), Run("N", 0, True), Run("−1/3", 1)],
        ),
        ("not a law", [Run("not a law")]),
    ],
)
def test_runs_have_heights(text: str, runs: list[Run]) -> None:
    assert list(law_runs(text, {})) == runs


def test_symbols_of_the_file_are_used() -> None:
    shown = law_runs("loss^2 ~ N", {"loss": "L - E", "N": r"\hat n"})
    assert "".join(run.text for run in shown) == "(L−E)2 ∼ n"


def test_a_power_of_a_symbol_with_a_power_is_in_parentheses() -> None:
    shown = law_runs("loss ~ P^(-1/2)", {"P": "d^2"})
    assert shown == (Run("loss ∼ ("), Run("d", 0, True), Run("2", 1), Run(")"), Run("−1/2", 1))


def test_heights_are_steps_from_run_to_run() -> None:
    svg = runs_svg([Run("a"), Run("<b>", 1), Run("c")])
    assert svg == 'a<tspan dy="-0.36em" class="s">&lt;b&gt;</tspan><tspan dy="0.36em">c</tspan>'


def test_longer_text_is_wider_and_small_text_is_narrower() -> None:
    assert width_of_runs([Run("alpha")]) < width_of_runs([Run("alphabet")])
    assert width_of_runs([Run("alpha", 1)]) < width_of_runs([Run("alpha")])
