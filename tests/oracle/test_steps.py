"""The oracle finds a step that does not follow from the lines it names, and one that does not lead to the law."""

from __future__ import annotations

import pytest

from tests.oracle.derive import compare_derive
from tests.oracle.tables import Answer
from tests.oracle.test_oracle import axioms
from tests.oracle.theory import read_theory

SQUEEZED = read_theory(axioms("Y <~ X^a", "Y + Z >~ X^a", "Z << X^a"))
STEPS: list[Answer] = [
    {"rests_on": ["A0"], "says": "Y <~ X^a", "leaves": "Y <~ X^a", "bound": "above"},
    {"rests_on": ["A1", "A2"], "says": "Y >~ X^a", "leaves": "Y ~ X^a", "bound": "below"},
]


def disagreements(*steps: Answer) -> list[str]:
    case: Answer = {"when": [], "power": "a", "log": "0", "law": "Y ~ X^a", "rests_on": ["A0", "A1", "A2"]}
    answer: Answer = {"cases": [{**case, "steps": list(steps)}], "complete": True}
    report = compare_derive(SQUEEZED, SQUEEZED.regimes[0], answer, [])
    assert report.compared["step says"] == report.compared["step leaves"] == len(steps)
    return report.disagreements


def test_right_steps_pass() -> None:
    assert disagreements(*STEPS) == []


@pytest.mark.parametrize(
    ("place", "change", "kinds"),
    [
        (1, {"rests_on": ["A1"]}, {"step says", "step leaves", "steps use what a law rests on"}),
        (0, {"says": "Y ~ X^a", "leaves": "Y ~ X^a"}, {"step says", "step leaves"}),
        (1, {"leaves": "Y >~ X^a"}, {"steps end in the law"}),
        (1, {"says": "Y >> X^a"}, {"step says"}),
        (0, {"leaves": "Y << X^a"}, {"step leaves"}),
        (0, {"rests_on": ["A0", "domain(a)"]}, {"steps use what a law rests on"}),
    ],
)
def test_a_wrong_step_is_found(place: int, change: Answer, kinds: set[str]) -> None:
    steps = [{**step, **change} if number == place else step for number, step in enumerate(STEPS)]
    assert {found.split(":")[0] for found in disagreements(*steps)} == kinds
