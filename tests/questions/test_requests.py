"""What people hand in from Python: read as the command line reads it, and refused with what to write instead."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import click
import pytest

import nslogic
from nslogic.cli.commands import check as check_command
from nslogic.cli.commands import derive as derive_command
from nslogic.cli.commands import fit as fit_command
from nslogic.cli.commands import plan as plan_command
from nslogic.cli.commands import prove as prove_command
from nslogic.cli.commands import simulate as simulate_command
from nslogic.questions import check, derive, fit_options, plan, prove, simulate

ROOT = Path(__file__).parents[2]
RESOURCE = nslogic.load("resource")
HERE: Any = {"regimes": "redundancy"}

NOT_FROM_PYTHON = {
    *("theories", "theory", "data", "name", "regimes", "settings"),  # arguments of their own
    *("output_format", "color", "verbose", "quiet", "fixing"),  # how an answer is shown, and what is written
    *("plot", "ablate", "sensitivity", "as_theory", "against", "beside", "force", "no_cache", "formats", "folder"),
    *("stdin_name", "watch"),  # how files are read
}
"""What a command takes that is no option of its question."""


@pytest.mark.parametrize(
    ("command", "options", "own"),
    [
        (check_command.command, check.CHECK_OPTIONS, {}),
        (derive_command.command, derive.DERIVE_OPTIONS, {"over": "plot"}),  # what a picture spans
        (
            plan_command.command,
            plan.PLAN_OPTIONS,
            {"values": "set", "quantities": "quantity", "sizes": "start"},
        ),
        (prove_command.command, prove.PROVE_OPTIONS, {}),
        (fit_command.command, fit_options.FIT_OPTIONS, {}),
        (simulate_command.command, simulate.RUN_OPTIONS, {}),
    ],
    ids=["check", "derive", "plan", "prove", "fit", "simulate"],
)
def test_options_are_named_as_on_the_command_line(
    command: click.Command, options: dict[str, object], own: dict[str, str]
) -> None:
    named = {own.get(one.name or "", one.name) for one in command.params} - NOT_FROM_PYTHON
    assert set(options) == named


@pytest.mark.parametrize(
    ("options", "fields"),
    [
        (nslogic.CheckOptions(), check.CHECK_FIELDS),
        (nslogic.DeriveOptions(), derive.DERIVE_FIELDS),
        (nslogic.PlanOptions("C", Fraction(2)), plan.PLAN_FIELDS),
        (nslogic.FitOptions(), fit_options.FIT_FIELDS),
        (nslogic.RunOptions(), simulate.RUN_FIELDS),
    ],
    ids=["check", "derive", "plan", "fit", "simulate"],
)
def test_every_field_of_an_options_object_is_read(options: object, fields: dict[str, object]) -> None:
    assert vars(options).keys() == fields.keys()


@pytest.mark.parametrize(
    "theory", ["resource", RESOURCE, ROOT / "theories" / "resource.toml", str(ROOT / "theories" / "resource.toml")]
)
def test_a_theory_is_a_name_a_path_or_what_was_read(theory: Any) -> None:
    assert nslogic.check(theory, **HERE).as_expected
    assert nslogic.derive(theory, **HERE)[0].derivation is not None
    assert nslogic.show(theory).name == "resource"


def test_one_regime_is_named_by_a_text() -> None:
    one, several = nslogic.derive(RESOURCE, regimes="redundancy"), nslogic.derive(RESOURCE, regimes=["redundancy"])
    assert [law.regime.name for law in one] == ["redundancy"]
    assert one == several
    assert one.regimes == tuple(one)


def test_options_by_name_are_those_of_the_options_object() -> None:
    asked = nslogic.DeriveOptions(target="N_w", given=("L ~ N_w",), without=("A2",), sigma=Fraction(3))
    by_name = nslogic.derive(RESOURCE, target="N_w", given="L ~ N_w", without=["A2"], sigma=3, **HERE)
    assert by_name == nslogic.derive(RESOURCE, options=asked, **HERE)
    assert nslogic.check(RESOURCE, repairs="all", cores="all", timeout=60, **HERE).options == nslogic.CheckOptions(
        repairs=None, cores="all", limits=nslogic.Limits(seconds=60.0)
    )
    options = nslogic.CheckOptions(cores="all", repairs=3)
    assert nslogic.check(RESOURCE, options=options, repairs="none", **HERE).options.cores == "all"


@pytest.mark.parametrize("sigma", [1.96, "1.96", Decimal("1.96"), Fraction(49, 25), "49/25"])
def test_a_number_is_the_decimal_that_it_prints_as(sigma: Any) -> None:
    assert nslogic.check(RESOURCE, sigma=sigma, **HERE).options.sigma == Fraction(49, 25)


def test_processes_change_no_answer() -> None:
    assert nslogic.check(RESOURCE, jobs=2) == nslogic.check(RESOURCE)


def test_a_plan_needs_no_options_object() -> None:
    plain = nslogic.plan("chinchilla", scale={"C": 10}, set={"alpha": 0.34, "beta": "0.28"}, regimes="compute-optimal")
    same = nslogic.PlanOptions("C", Fraction(10), (("alpha", Fraction(17, 50)), ("beta", Fraction(7, 25))))
    assert plain == nslogic.plan("chinchilla", same, regimes="compute-optimal")
    assert plain == nslogic.plan("chinchilla", scale="C=10", set=["alpha=.34", "beta=0.28"], regimes="compute-optimal")


def test_several_bases_may_be_derived_in_all_regimes() -> None:
    (joint,) = nslogic.derive_bases("kaplan", ["N_p", "D"], regimes="joint")
    assert joint.derivation is not None
    assert {result.regime.name for result in nslogic.derive_bases("resource", ("N_p", "L"))} == {
        regime.name for regime in RESOURCE.regimes if regime.expect == "consistent"
    }


def test_explain_takes_codes_numbers_and_verdicts() -> None:
    assert nslogic.explain("nsl202") == nslogic.explain(202) == nslogic.explain("202")
    assert repr(nslogic.explain("Degenerate")) == "<VerdictMeaning degenerate>"


API: Any = nslogic  # what is asked here is what a type checker would refuse

WRONG: dict[str, tuple[Callable[[], object], str, str]] = {
    "name of an option": (lambda: API.check(RESOURCE, siga=2), "NSL101", "sigma"),
    "option of another": (lambda: API.derive(RESOURCE, cores="all"), "NSL101", "there are"),
    "word": (lambda: API.check(RESOURCE, cores="al"), "NSL104", "all"),
    "number": (lambda: API.check(RESOURCE, sigma="two"), "NSL111", "5/2"),
    "not a number": (lambda: API.check(RESOURCE, sigma=float("nan")), "NSL111", "5/2"),
    "denominator": (lambda: API.check(RESOURCE, sigma="1/0"), "NSL111", "5/2"),
    "truth as a number": (lambda: API.check(RESOURCE, sigma=True), "NSL111", "5/2"),
    "negative": (lambda: API.check(RESOURCE, sigma=-1), "NSL105", "positive"),
    "count": (lambda: API.check(RESOURCE, repairs=-1), "NSL105", "such a number"),
    "no processes": (lambda: API.check(RESOURCE, jobs=0), "NSL105", "leave it out"),
    "flag": (lambda: API.check(RESOURCE, certificate=1), "NSL103", "one of them"),
    "options": (lambda: API.check(RESOURCE, options={"sigma": 2}), "NSL103", "by name"),
    "regime": (lambda: API.check(RESOURCE, regimes="redundncy"), "NSL303", "redundancy"),
    "regimes": (lambda: API.check(RESOURCE, regimes=7), "NSL103", "two"),
    "theory": (lambda: API.check("resorce"), "NSL009", "resource"),
    "no theory": (lambda: API.check(None), "NSL009", "a dict"),
    "dict": (lambda: API.derive({"name": "x", "quantites": {}}), "NSL101", "quantities"),
    "target": (lambda: API.derive(RESOURCE, target="N_pp"), "NSL304", "N_p"),
    "not a target": (lambda: API.derive(RESOURCE, target=3), "NSL103", "quotation"),
    "law": (lambda: API.derive(RESOURCE, given=3), "NSL103", "two"),
    "axiom": (lambda: API.derive(RESOURCE, without="A22"), "NSL302", "A2"),
    "axiom of an ablation": (lambda: API.ablate(RESOURCE, without="A22"), "NSL302", "A2"),
    "target of a sensitivity": (lambda: API.sensitivity(RESOURCE, target="N_pp"), "NSL304", "N_p"),
    "bases": (lambda: API.derive_bases(RESOURCE, 3), "NSL103", "two"),
    "base": (lambda: API.derive_bases(RESOURCE, ("N_pp", "L")), "NSL304", "N_p"),
    "nothing to plan": (lambda: API.plan(RESOURCE), "NSL102", "scale="),
    "scale": (lambda: API.plan(RESOURCE, scale="N_p"), "NSL103", "alpha"),
    "scale of none": (lambda: API.plan(RESOURCE, scale={"N_pp": 2}), "NSL304", "N_p"),
    "scales": (lambda: API.plan(RESOURCE, scale={"N_p": 2, "L": 2}), "NSL105", "scale="),
    "scale by nothing": (lambda: API.plan(RESOURCE, scale={"N_p": 0}), "NSL105", "scale="),
    "parameter": (lambda: API.plan("chinchilla", scale={"C": 2}, set={"alhpa": 1}), "NSL202", "alpha"),
    "diagram": (lambda: API.phase_diagram("chinchilla", "compute-optimal", parameters="alhpa"), "NSL202", "alpha"),
    "regime of a diagram": (
        lambda: API.phase_diagram("chinchilla", "optimal", parameters="alpha"),
        "NSL303",
        "-optimal",
    ),
    "regimes of a diagram": (
        lambda: API.phase_diagram("chinchilla", ["a", "b"], parameters="alpha"),
        "NSL103",
        "quotation",
    ),
    "no regimes": (lambda: API.check(RESOURCE, regimes=[]), "NSL106", "redundancy"),
    "no regimes to derive in": (lambda: API.derive(RESOURCE, regimes=()), "NSL106", "leave `regimes` out"),
    "no bases": (lambda: API.derive_bases(RESOURCE, []), "NSL106", "bases="),
    "nothing of a diagram": (lambda: API.phase_diagram("chinchilla"), "NSL106", "alpha"),
    "no regime of a diagram": (lambda: API.phase_diagram("chinchilla", parameters="alpha"), "NSL303", "printed-fit"),
    "parameter twice": (
        lambda: API.phase_diagram("quanta", "parameters", parameters=["alpha", "alpha"]),
        "NSL309",
        "",
    ),
    "load": (lambda: API.load(3), "NSL009", "a path"),
    "axiom of a theory": (lambda: RESOURCE.axiom("A22"), "NSL302", "A2"),
    "regime of a theory": (lambda: RESOURCE.regime("redundncy"), "NSL303", "redundancy"),
    "proof": (lambda: API.verify(None), "NSL501", "nslogic prove"),
    "option of a proof": (lambda: API.prove(RESOURCE, second=1), "NSL101", "timeout"),
    "code": (lambda: API.explain("degenrate"), "NSL104", "degenerate"),
    "not a code": (lambda: API.explain(None), "NSL103", "quotation"),
    "table": (lambda: API.fit(None), "NSL002", ".csv"),
    "level": (lambda: API.fit("runs.csv", level=2), "NSL105", "0.95"),
    "what a loss depends on": (lambda: API.fit("runs.csv", over="ND"), "NSL104", "N,D"),
    "run": (lambda: API.simulate("clusters", sed=3), "NSL101", "seeds"),
    "experiment": (lambda: API.simulate("cluster"), "NSL607", "nslogic simulate"),
    "no experiment": (lambda: API.simulate(3), "NSL103", "quotation"),
    "settings": (lambda: API.simulate("clusters", settings=3), "NSL103", "trees"),
    "spot check": (lambda: API.spotcheck("quanta", seeds=-3), "NSL105", "such a number"),
    "text": (lambda: API.loads(b"x"), "NSL007", "load"),
    "show": (lambda: API.show(3), "NSL009", "a dict"),
    "what is set against theories": (lambda: API.against(3), "NSL103", "nslogic.fit"),
    "theories that are compared": (lambda: API.compare(3), "NSL103", "a list"),
    "theories to decide between": (lambda: API.decide(3, "quanta"), "NSL009", "a dict"),
    "theories that differ": (lambda: API.diff("quanta", 3), "NSL009", "a dict"),
    "theories of a landscape": (lambda: API.landscape(3), "NSL103", "a list"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_argument_is_refused_with_what_to_write(what: str) -> None:
    ask, code, remedy = WRONG[what]
    with pytest.raises(nslogic.InvalidInputError) as raised:
        ask()
    assert raised.value.diagnostics[0].code == code
    assert remedy in raised.value.diagnostics[0].help


def test_every_question_is_asked_wrongly() -> None:
    source = inspect.getsource(inspect.getmodule(test_every_question_is_asked_wrongly) or nslogic)
    questions = [name for name in nslogic.__all__ if name[0].islower() and name != "theory"]
    assert all(f"API.{name}(" in source for name in questions)
