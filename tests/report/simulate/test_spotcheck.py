"""What `spotcheck` says: the law, the run, and the measurement beside what the theory states."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.questions.spotcheck import SpotResult
from nslogic.report.rendering import render
from nslogic.report.simulate.spotcheck import spotcheck_data, spotcheck_page
from tests.report.simulate.measurements import CONTRADICTED, SUPPORTED

THEORY = nslogic.loads("""
theory     = { name = "copies" }
quantities = { err = { trend = "falls" }, copies = { trend = "grows" } }
axioms     = [{ id = "averaging", law = "err ~ copies^(-1/2)" }]
claims     = [{ id = "whole", law = "err ~ copies^(-1/2) + copies^-1" }]
spotchecks = [
    { id = "independent", axiom = "averaging", experiment = "averaging" },
    { id = "sum", claim = "whole", experiment = "averaging" },
]
""")
FIRST, SECOND = THEORY.spotchecks
RESULTS = (
    SpotResult(THEORY, FIRST, SUPPORTED, -0.5, "err ~ copies^(-1/2)"),
    SpotResult(THEORY, SECOND, CONTRADICTED, None, "err ~ copies^(-1/2) + copies^-1"),
)


def test_each_check_has_its_law_its_run_and_its_measurement() -> None:
    assert render(spotcheck_page(RESULTS)) == (
        "copies · independent   averaging: err ~ copies^(-1/2)\n"
        "  averaging, 64 seeds: copies=1000 noise=0.3 alphas=0.5,1\n"
        "✓ amplitude in copies   -0.4994 ± 0.0010   theory -0.5   supported\n"
        "    slope of the mean over seeds; from 1 to 1000\n"
        "    within the tolerance 0.02, 0.6 standard errors off\n"
        "    plain slope -0.4994 ± 0.0010; last two points -0.4895 ± 0.0091\n"
        "\n"
        "copies · sum   whole: err ~ copies^(-1/2) + copies^-1\n"
        "  averaging, 1 seed: copies=1000\n"
        '· loss "in" N   -0.2500 ± 0.0010   experiment -0.5   differs\n'
        "    relative slope; from 10 to 1e+06\n"
        "    off by 0.25, more than the tolerance 0.02, 250 standard errors off\n"
        "    plain slope -0.3000 ± 0.0020; relative 0.500 ± 0.020; at most 3.5 % off the exact formula;"
        " not straight: curvature 0.04000 ± 0.00030\n"
        "    the law is not one power of one quantity; the exponent beside it is the experiment's own, and says nothing"
        " for or against the theory by itself\n"
        "\n"
        "2 exponents: 1 supported, 1 beside the experiment's own.\n"
    )


@pytest.mark.parametrize(
    ("law", "why"), [("N ~ 1 + L", "the law is not one power of one quantity"), ("", "no axiom or claim is named")]
)
def test_what_agrees_with_the_experiment_alone_is_not_marked_as_supporting_the_theory(law: str, why: str) -> None:
    text = render(spotcheck_page((SpotResult(THEORY, SECOND, SUPPORTED, None, law),)), width=200)
    assert "✓" not in text
    assert "supported" not in text
    assert "· amplitude in copies   -0.4994 ± 0.0010   experiment -0.5   agrees\n" in text
    assert f"    {why}; the exponent beside it is the experiment's own, and says nothing" in text
    assert text.endswith("\n1 exponent: 1 beside the experiment's own.\n")


def test_several_exponents_of_one_check_stand_under_one_head() -> None:
    lines = render(spotcheck_page((RESULTS[0], RESULTS[0]))).splitlines()
    assert sum(line.startswith("copies · independent") for line in lines) == 1
    assert lines[-1] == "2 exponents: 2 supported."


def test_theories_without_spot_checks_say_so() -> None:
    page = render(spotcheck_page(()), width=200)
    assert page.startswith(
        "These theories name no simulation. Of those that come with nslogic, associative-memory, critical-depth, "
    )


def test_the_data_have_what_is_stated_and_what_was_measured() -> None:
    first, second = spotcheck_data(RESULTS)
    measured = first.pop("measured")
    assert first.pop("place") == {"file": "<text>", "line": 7}
    assert first == {
        "theory": "copies",
        "id": "independent",
        "axiom": "averaging",
        "claim": None,
        "law": "err ~ copies^(-1/2)",
        "stated": -0.5,
        "experiment": "averaging",
        "seeds": 64,
        "verdict": "supported",
    }
    assert isinstance(measured, dict)
    assert measured["estimate"] == -0.4994
    assert (second["claim"], second["axiom"], second["stated"]) == ("whole", None, None)
