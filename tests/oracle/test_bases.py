"""The steps to laws in several bases are replayed by the oracle: in bundled theories, and in random ones."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from nslogic.questions.several_bases import derive_bases
from nslogic.report.derive.bases_data import bases_data
from nslogic.testing.samples import read
from nslogic.theory.library import bundled
from tests.derivation.test_random_bases import drawn
from tests.oracle.bases import compare_bases
from tests.oracle.report import Report
from tests.oracle.seed import seed_of_today
from tests.oracle.tables import Answer, tables
from tests.oracle.test_oracle import axioms
from tests.oracle.theory import read_theory

LIBRARY = {
    "kaplan": [("N_p", "D"), ("N_p", "S")],
    "chinchilla": [("N_p", "D"), ("C", "N_p")],
    "resource": [("N_p", "L")],
}
DRAWN, LEAST_ARGUED = 24, 6


@pytest.mark.slow
@pytest.mark.parametrize("name", LIBRARY)
def test_steps_of_bundled_theories_follow(name: str) -> None:
    theory = read_theory(Path(dict(bundled())[name]).read_text(encoding="utf-8"))
    regimes = {regime.name: regime for regime in theory.regimes}
    total = Report()
    for bases in LIBRARY[name]:
        for answer in tables(bases_data(derive_bases(name, bases))):
            total.add(compare_bases(theory, regimes[str(answer["regime"])], answer, []))
    assert not total.disagreements, "\n".join(total.disagreements)
    assert total.drawn["argued laws"] == total.drawn["laws"]


@pytest.mark.slow
@pytest.mark.parametrize("symbolic", [False, True])
def test_steps_of_random_theories_follow(*, symbolic: bool) -> None:
    total = Report()
    for place in range(DRAWN):
        text = drawn(Random(f"bases/{seed_of_today()}/{place}"), symbolic=symbolic)
        answers = tables(bases_data(derive_bases(read(text.text), tuple(text.trends), regimes=("default",))))
        theory = read_theory(text.text)
        for answer in answers:
            total.add(compare_bases(theory, theory.regimes[0], answer, []))
    assert not total.disagreements, "\n".join(total.disagreements)
    assert total.drawn["argued laws"] >= LEAST_ARGUED
    assert total.compared["step leaves"] + total.open["step leaves"] >= total.drawn["argued laws"]


SUM = read_theory(axioms("Y ~ X + Z"))
STEPS: list[Answer] = [
    {"rests_on": ["A0"], "says": "Y ~ X", "leaves": "Y ~ X", "bound": "equal", "where": ["Z <~ X"]},
    {"rests_on": ["A0"], "says": "Y ~ Z", "leaves": "Y ~ Z", "bound": "equal", "where": ["X <~ Z"]},
    {"rests_on": [], "says": "Y ~ X + Z", "leaves": "Y ~ X + Z", "bound": "equal", "where": []},
]


def disagreements(*steps: Answer) -> list[str]:
    case: Answer = {"when": [], "law": "Y ~ X + Z", "rests_on": ["A0"], "steps": list(steps), "argument": []}
    report = compare_bases(SUM, SUM.regimes[0], {"cases": [case]}, [])
    assert report.compared["step says"] == report.compared["step leaves"] == len(steps)
    return report.disagreements


def test_right_steps_pass() -> None:
    assert disagreements(*STEPS) == []


@pytest.mark.parametrize(
    ("place", "change", "kinds"),
    [
        (0, {"where": ["X <~ Z^2"]}, {"step says", "step leaves"}),
        (1, {"says": "Y ~ X", "leaves": "Y ~ X"}, {"step says", "step leaves"}),
        (2, {"leaves": "Y ~ X"}, {"step leaves", "steps end in the law"}),
    ],
)
def test_a_wrong_step_is_found(place: int, change: Answer, kinds: set[str]) -> None:
    steps = [{**step, **change} if number == place else step for number, step in enumerate(STEPS)]
    assert {found.split(":")[0] for found in disagreements(*steps)} == kinds


def test_a_term_that_is_left_out_is_found() -> None:
    assert {found.split(":")[0] for found in disagreements(STEPS[0], STEPS[2])} == {"step says", "step leaves"}
