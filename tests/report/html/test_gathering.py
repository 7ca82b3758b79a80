"""What a page shows is what the commands answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from nslogic.cli.program import program
from nslogic.report.html.gathering import Asked, Gathered, gather, questions_of
from nslogic.theory.library import load

NAMES = ("quanta", "critical-depth")
PROOFS = Path(__file__).parents[3] / "proofs"


def chosen(*names: str) -> list[tuple[Any, tuple[str, ...]]]:
    theories = [load(name) for name in names]
    return [(theory, tuple(regime.name for regime in theory.regimes)) for theory in theories]


def answered(*arguments: str) -> Any:
    return json.loads(CliRunner().invoke(program, [*arguments, "--format", "json"]).stdout)


@pytest.fixture(scope="module")
def gathered() -> Gathered:
    return gather(chosen(*NAMES), Asked(proofs=PROOFS, processes=1))


def test_verdicts_are_those_of_check(gathered: Gathered) -> None:
    for answers, told in zip(gathered.theories, answered("check", *NAMES)["theories"], strict=True):
        assert [regime.check for regime in answers.regimes] == told["regimes"]


def test_laws_are_those_of_derive(gathered: Gathered) -> None:
    laws = [regime.law for answers in gathered.theories for regime in answers.regimes if regime.law]
    assert laws == answered("derive", *NAMES)["laws"]


def test_phases_are_those_that_derive_draws(gathered: Gathered) -> None:
    (told,) = answered("derive", "critical-depth:phases", "--over", "delta", "--over", "gamma")["phases"]
    drawn = [regime.phases for answers in gathered.theories for regime in answers.regimes if regime.phases]
    assert drawn == [told]


def test_the_first_determined_law_is_ablated(gathered: Gathered) -> None:
    ablated = [regime.ablation for answers in gathered.theories for regime in answers.regimes if regime.ablation]
    asked = answered("derive", "quanta:parameters", "critical-depth:structural", "--ablate")["ablations"]
    assert ablated == asked


def test_several_theories_are_compared_and_measured_and_decided(gathered: Gathered) -> None:
    assert gathered.comparison == answered("compare", *NAMES, "--sets", "2")["comparison"]
    told = answered("landscape", *NAMES)["landscape"]
    for exponent in (exponent for row in told["theories"] for exponent in row["exponents"]):
        exponent["rests_on"] = []  # the page does not say it, so it does not ask for it
    assert gathered.landscape == told
    assert list(gathered.decisions) == [answered("decide", *NAMES)["decision"]]
    assert gathered.left_out == ()


def test_proofs_are_those_that_the_kernel_checked(gathered: Gathered) -> None:
    answers = answered("verify", str(PROOFS / "quanta.json"))["proofs"]
    told = [
        {**proof, "file": answer["file"]} for proof, answer in zip(gathered.theories[0].proofs, answers, strict=True)
    ]
    assert told == answers


def test_one_theory_is_not_compared_and_has_the_proofs_that_there_are(tmp_path: Path) -> None:
    steps: list[int] = []
    asked = Asked("none", proofs=tmp_path, processes=1)
    alone = gather(chosen("resource"), asked, step=lambda: steps.append(1))
    assert (alone.comparison, alone.landscape, alone.decisions) == (None, None, ())
    assert alone.theories[0].proofs == ()
    assert not any(regime.ablation for regime in alone.theories[0].regimes)
    assert len(steps) == questions_of(chosen("resource"), asked) == 1


def test_answers_are_the_same_in_several_processes() -> None:
    one, two = (gather(chosen("resource"), Asked("all", processes=processes)) for processes in (1, 2))
    assert one == two


def test_theories_without_exponents_are_not_compared_and_say_so() -> None:
    together = gather(chosen("transfer", "width-depth"), Asked("none", processes=1))
    assert together.comparison is None
    assert "needs two theories that name exponents" in together.left_out[0]
    assert together.decisions == ()


def test_spot_checks_are_run_where_they_are_asked_for(tmp_path: Path) -> None:
    (theory, names) = chosen("critical-depth")[0]
    answers = gather([(theory, names[:1])], Asked("none", spotchecks=True, cache=tmp_path, processes=1)).theories[0]
    ids = dict.fromkeys(check["id"] for check in answers.spotchecks)  # an experiment may measure several exponents
    assert list(ids) == [check.id for check in theory.spotchecks]
