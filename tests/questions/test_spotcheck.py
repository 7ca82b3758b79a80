"""Spot checks: which exponent is compared with which, and what is wrong with one that cannot run."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.simulate import RunOptions
from nslogic.questions.spotcheck import run_spotcheck, spotcheck
from nslogic.questions.spotcheck_plans import plan_spotchecks

COPIES = """
theory     = { name = "copies" }
quantities = { err = { trend = "falls" }, copies = { trend = "grows" } }
parameters = { p = { value = "1/2" } }
axioms     = [{ id = "averaging", law = "err ~ copies^-p" }, { id = "sum", law = "err ~ copies^(-1/2) + copies^-1" }]
claims     = [{ id = "half", law = "err ~ copies^(-1/2)" }]
"""
SMALL = RunOptions(seeds=4, small=True)


def with_checks(*rows: str) -> str:
    return COPIES + "spotchecks = [" + ", ".join(rows) + "]\n"


def planned_exponents(text: str) -> list[list[str]]:
    return [[target.name for target in check.chosen] for check in plan_spotchecks(nslogic.loads(text), SMALL)]


def test_a_check_measures_all_exponents_or_those_that_are_named() -> None:
    text = with_checks(
        '{ id = "all", axiom = "averaging", experiment = "averaging" }',
        '{ id = "one", claim = "half", experiment = "averaging", settings = { exponent = "amplitude" } }',
    )
    assert planned_exponents(text) == [["squared error in copies", "amplitude in copies"], ["amplitude in copies"]]


def test_the_number_of_seeds_is_that_of_the_options_or_of_the_experiment() -> None:
    text = with_checks('{ id = "one", axiom = "averaging", experiment = "averaging" }')
    theory = nslogic.loads(text)
    assert [check.seeds for check in plan_spotchecks(theory, SMALL)] == [4]
    assert [check.seeds for check in plan_spotchecks(theory, RunOptions())] == [64]


def test_the_exponent_of_the_law_is_compared_where_it_is_one_power() -> None:
    text = with_checks(
        '{ id = "axiom", axiom = "averaging", experiment = "averaging", settings = { exponent = "amplitude" } }',
        '{ id = "claim", claim = "half", experiment = "averaging", settings = { exponent = "amplitude" } }',
        '{ id = "sum", axiom = "sum", experiment = "averaging", settings = { exponent = "amplitude" } }',
    )
    results = spotcheck(nslogic.loads(text), options=SMALL)
    assert [(result.check.id, result.stated, result.law) for result in results] == [
        ("axiom", -0.5, "err ~ copies^-p"),
        ("claim", -0.5, "err ~ copies^(-1/2)"),
        ("sum", None, "err ~ copies^(-1/2) + copies^-1"),
    ]
    assert {result.measurement.theory for result in results} == {-0.5}
    assert {result.measurement.name for result in results} == {"amplitude in copies"}
    assert repr(results[0]).startswith("<SpotResult copies·axiom: amplitude in copies: -0.")


def test_each_seed_is_a_step() -> None:
    text = with_checks('{ id = "one", axiom = "averaging", experiment = "averaging" }')
    (check,) = plan_spotchecks(nslogic.loads(text), SMALL)
    steps: list[None] = []
    run_spotcheck(check, SMALL, step=lambda: steps.append(None))
    assert len(steps) == 4


def test_the_tolerance_of_the_check_is_that_of_the_measurement() -> None:
    text = with_checks('{ id = "wide", axiom = "averaging", experiment = "averaging", tolerance = 0.25 }')
    results = spotcheck(nslogic.loads(text), options=SMALL)
    assert {result.measurement.tolerance for result in results} == {0.25}


def test_all_problems_are_reported_at_once_with_their_places() -> None:
    text = with_checks(
        '{ id = "first", axiom = "averaging", experiment = "averagin" }',
        '{ id = "second", axiom = "averaging", experiment = "averaging", settings = { exponent = "missing" } }',
        '{ id = "third", axiom = "averaging", experiment = "averaging", settings = { coppies = 3 } }',
    )
    with pytest.raises(InvalidInputError) as refusal:
        plan_spotchecks(nslogic.loads(text), SMALL)
    messages = [diagnostic.message for diagnostic in refusal.value.diagnostics]
    assert len(messages) == 3
    assert messages[0].startswith("no experiment")
    assert messages[1] == (
        "the experiment averaging measures no exponent `missing`; it measures `squared error in copies`,"
        " `amplitude in copies`"
    )
    assert "coppies" in messages[2]
    assert all(diagnostic.location is not None for diagnostic in refusal.value.diagnostics)
    assert {diagnostic.help for diagnostic in refusal.value.diagnostics} == {
        "`nslogic simulate` lists experiments and settings"
    }


def test_a_theory_without_checks_has_no_answers() -> None:
    assert repr(spotcheck(nslogic.loads(COPIES), options=SMALL)) == "<Answers>"
