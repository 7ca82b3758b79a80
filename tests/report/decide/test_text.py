"""Where predictions part, as people read it."""

from __future__ import annotations

import pytest

from nslogic.limits import DerivationLimits, Limits
from nslogic.questions.decide import DecideResult, decide
from nslogic.report.decide.text import decide_page
from nslogic.report.rendering import render


@pytest.fixture(scope="module")
def result() -> DecideResult:
    return decide("quanta", "solvable")


def test_each_theory_and_each_measurement_has_a_line(result: DecideResult) -> None:
    lines = render(decide_page(result)).splitlines()
    assert lines[:3] == [
        "quanta or solvable, each fitted to besiroglu-refit: alpha_N = 0.348 ± 0.015 and alpha_D = 0.366 ± 0.021",
        "  quanta     4.5 standard errors away   at alpha = 0.386",
        "  solvable   0.6 standard errors away   at alpha = 0.355",
    ]
    assert lines[5].split() == ["loss", "~", "D^-alpha_D", "0.279", "0.355", "3.7", "0.17", "decades"]
    assert lines[-1] == "Decides over: 10 runs spread evenly, each with a scatter of 1 %, give 3 standard errors."


def test_few_measurements_are_shown_unless_all_are_asked_for(
    result: DecideResult, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nslogic.report.decide.text.SHOWN_PARTINGS", 3)
    few, every = (render(decide_page(result, verbose=verbose)) for verbose in (False, True))
    assert "  and 5 more (-v)\n" in few
    assert every.count(" decades\n") == 8


def test_theories_that_predict_alike_say_so() -> None:
    text = render(decide_page(decide("resource", "critical-depth")))
    assert (
        "They predict nothing in which they part.\nAlike: loss ~ N_p^-alpha_N and loss ~ N_p^-x along L ~ N_w\n" in text
    )


def test_a_range_that_is_not_there_and_a_theory_without_known_exponents() -> None:
    text = render(decide_page(decide("chinchilla", "solvable")))
    assert " no range\n" in text
    assert "  resource:any-shape          none of these\n" in render(
        decide_page(decide("resource:any-shape", "critical-depth:structural"))
    )


def test_what_is_not_decided_is_told_last() -> None:
    cut = decide("quanta", "solvable", limits=Limits(derivation=DerivationLimits(cells=1)))
    lines = render(decide_page(cut)).splitlines()
    told = [place for place, line in enumerate(lines) if line.startswith("Not decided: ")]
    assert told
    assert lines[told[0]].startswith("Not decided: loss ~ N_p^-x along D ~ N_p^y in quanta (")
    assert "Alike" not in "".join(lines[told[0] :])
    assert "Not decided" not in render(decide_page(decide("quanta", "solvable")))
