"""The page of all spot checks is what its stored results say, and these are of the spot checks that the theories name."""

from __future__ import annotations

import re
from itertools import pairwise
from math import isclose
from typing import Any

import pytest

from benchmarks.spotchecks import FOLDER, PAGE, page_of, planned_checks, settings_of, stored
from nslogic.questions.simulate import RunOptions
from nslogic.questions.spotcheck import run_spotcheck
from nslogic.report.simulate.markdown import grouped, has_picture, picture_name
from nslogic.report.simulate.spotcheck import spotcheck_data

RESULTS = stored()
FAST = ("shapes", "averaging")
"""Experiments of less than a second at their full size."""


def test_the_page_is_what_the_results_say() -> None:
    """`python benchmarks/spotchecks.py --write` writes it again."""
    assert page_of(RESULTS) == PAGE.read_text(encoding="utf-8")


def test_every_spot_check_of_the_theories_has_its_results_and_no_other() -> None:
    """`python benchmarks/spotchecks.py --run` measures them."""
    planned = [
        (check.theory.name, check.check.id, check.experiment.name, settings_of(check), check.seeds, target.name)
        for check in planned_checks(RunOptions())
        for target in check.chosen
    ]
    assert planned == [
        (
            result["theory"],
            result["id"],
            result["experiment"],
            result["settings"],
            result["seeds"],
            result["measured"]["name"],
        )
        for result in RESULTS
    ]


def test_pictures_are_those_that_the_page_shows() -> None:
    shown = re.findall(r"!\[[^]]*\]\(spotchecks/([^)]+)\)", PAGE.read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(path.name for path in FOLDER.glob("*.svg"))
    assert shown == [picture_name(checks[0]) for checks in grouped(RESULTS).values() if has_picture(checks)]


def test_links_of_the_table_lead_to_a_heading() -> None:
    text = PAGE.read_text(encoding="utf-8")
    headings = {title.lower().replace(" ", "-") for title in re.findall(r"^## (.+)$", text, re.MULTILINE)}
    links = re.findall(r"\]\(#([^)]+)\)", text)
    assert links
    assert set(links) <= headings


@pytest.mark.parametrize("result", RESULTS, ids=lambda result: f"{result['theory']}-{result['measured']['name']}")
def test_verdicts_follow_the_rule(result: dict[str, Any]) -> None:
    measured = result["measured"]
    off, error = abs(measured["estimate"] - measured["theory"]), measured["error"]
    if off > measured["tolerance"] and off > 2 * error:
        assert measured["verdict"] == "contradicted"
    elif 2 * error > measured["tolerance"] and 2 * error > abs(measured["theory"]) / 4:
        assert measured["verdict"] == "inconclusive"
    else:
        assert measured["verdict"] == "supported"
    assert measured["distance"] is None or isclose(measured["distance"], off / error)


@pytest.mark.parametrize(
    "check",
    [check for check in planned_checks(RunOptions()) if check.experiment.name in FAST],
    ids=lambda check: f"{check.theory.name}-{check.check.id}",
)
def test_fast_ones_give_the_stored_figures_again(check: Any) -> None:
    kept = grouped(RESULTS)[check.theory.name, check.check.id]
    results: list[Any] = spotcheck_data(run_spotcheck(check, RunOptions()))
    for again, before in zip(results, kept, strict=True):
        for name in ("estimate", "error", "theory", "tolerance"):
            assert isclose(again["measured"][name], before["measured"][name], rel_tol=1e-6, abs_tol=1e-9)
        assert again["verdict"] == before["verdict"]


BY_MUST_HOLD = {
    # what must hold of the papers' experiments: the estimate, and how far it may be from the theory's
    ("percolation", "model-measured"): 0.06 * 0.5,
    ("percolation", "allocation-measured"): 0.15,
    ("associative-memory", "width-measured"): 0.05,
    ("associative-memory", "data-measured"): 0.05,
    ("critical-depth", "averaging-measured"): 0.05,
    ("solvable", "plateau-measured"): 0.02,
    ("solvable", "below-measured"): 0.05,
}


@pytest.mark.parametrize("name", BY_MUST_HOLD, ids="-".join)
def test_figures_are_as_near_to_their_theory_as_they_were_asked_to_be(name: tuple[str, str]) -> None:
    for result in grouped(RESULTS)[name]:
        measured = result["measured"]
        assert abs(measured["estimate"] - measured["theory"]) <= BY_MUST_HOLD[name]
        assert measured["error"] >= 0


def test_the_exponent_of_a_subtask_depends_on_the_protocol() -> None:
    trained = [result["measured"]["estimate"] for result in grouped(RESULTS)["resource", "H1-trained"]]
    assert trained[0] > -0.7
    assert trained[-1] < -2
    assert all(longer < shorter for shorter, longer in pairwise(trained))
    (splines,) = grouped(RESULTS)["resource", "H1-splines"]
    (averages,) = grouped(RESULTS)["resource", "H1-averages"]
    assert splines["measured"]["estimate"] < -3.9
    assert averages["verdict"] == "supported"
