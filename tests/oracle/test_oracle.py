"""The oracle itself: what it says of laws, that it finds what is wrong, and that it shares nothing with the package."""

from __future__ import annotations

import ast
from copy import deepcopy
from fractions import Fraction
from pathlib import Path

import pytest
import z3

from tests.oracle.check import compare_check
from tests.oracle.derive import compare_derive
from tests.oracle.generator import draw
from tests.oracle.models import Models
from tests.oracle.sets import every_minimal, hitting_sets, smallest
from tests.oracle.tables import Answer, tables
from tests.oracle.theory import read_theory

ASKS_THE_PACKAGE = {"agreement.py", "optima.py", "test_agreement.py", "test_bases.py"}
"""The modules that ask nslogic; they read no theory."""

HEAD = """
[theory]
name = "small"
target = "Y"
base = "X"
[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
Z = { trend = "free" }
[parameters]
a = { where = ["a >= 0"] }
"""


def axioms(*laws: str) -> str:
    """Return a theory of laws."""
    return HEAD + "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws))


def entails(laws: tuple[str, ...], law: str) -> bool:
    """Return whether laws and the trends of `HEAD` entail a law."""
    theory = read_theory(axioms(*laws))
    models = Models(theory, theory.regimes[0], lambda world: world.state_law("law", law))
    return not models.can_hold(models.labels, ("law",))


@pytest.mark.parametrize(
    ("laws", "law"),
    [
        (("Y ~ X^2 * X^-1/2",), "Y ~ X"),
        (("Y ~ X + X^2", "Z ~ 1/(1/X + 1/Y)"), "Y*Z ~ X^3"),
        (("Y ~ log(X)",), "1 << Y"),
        (("Y ~ log(X)", "Z^2 ~ Y"), "Z^4 ~ log(X)^2"),
        (("Y ~ sum(k = 1..X, k^-(1/2))",), "Y ~ X^(1/2)"),
        (("Y ~ sum(k = 1..X, Z * (k^(1/2))^-2)",), "Y ~ Z*log(X)"),
        (("Y ~ sum(k = X..inf, k^-(1+a))",), "Y ~ X^-a"),
        (("Y ~ sum(k = X..inf, k^-(1+a))",), "a > 0"),
        (("Y ~ sum(k = X..X^2, k^-2 + k^-1)",), "Y ~ log(X)"),
        (("forall k: X * k^-a <~ Y * k^-1",), "a >= 1"),
        (("Y ~ X^(1/a)",), "a != 0"),
        (("Y ~ X^(a/a)", "Y ~ X or a = 0"), "Y ~ X"),
        (("Y ~ X^2 or Y ~ X^3", "Y << X^3"), "Y ~ X^2"),
        (("Y ~ X ignoring logs", "Y*log(X) << X"), "Y << X"),
    ],
)
def test_what_laws_mean(laws: tuple[str, ...], law: str) -> None:
    assert entails(laws, law)


@pytest.mark.parametrize(
    ("laws", "law"),
    [
        (("Y ~ X ignoring logs",), "Y ~ X"),
        (("Y ~ log(Z)",), "Y >> 1"),
        (("Y ~ X^a",), "Y >> 1"),
        (("Y ~ X^2 or Y ~ X^3",), "Y ~ X^2"),
        (("Y ~ X^(a/a)",), "a = 1"),
    ],
)
def test_what_does_not_follow(laws: tuple[str, ...], law: str) -> None:
    assert not entails(laws, law)


OPTIMAL = axioms("Y ~ Z^-1 + V^(-1/2)", "X ~ Z*V").replace("Z = {", 'V = { trend = "free" }\nZ = {') + (
    '[[axioms]]\nid = "best"\nminimise = "Y"\nover = ["Z", "V"]\nsubject_to = ["A0", "A1"]\n'
)


@pytest.mark.parametrize(("law", "follows"), [("Y ~ X^(-1/3)", True), ("Z ~ X^(1/3)", True), ("Z ~ X^(1/2)", False)])
def test_what_an_optimum_means(law: str, follows: bool) -> None:
    theory = read_theory(OPTIMAL)
    models = Models(theory, theory.regimes[0], lambda _: None)
    world = models.at({"a": Fraction(0)}, lambda world: world.state_law("law", law))
    assert world.can_hold(world.labels, denied=("law",)) is not follows
    assert world.can_hold([*world.labels, "law"]) is follows


@pytest.mark.parametrize(("power", "follows"), [("k^-2", True), ("k^-1", False), ("k^(-1/2)", True)])
def test_a_sum_has_a_logarithm_for_one_exponent_alone(power: str, follows: bool) -> None:
    """A competitor below `log t` is considered unless a logarithm of it has to be known."""
    laws = axioms("Y ~ V^-1", "V^4 <~ log(X)", f"Z ~ sum(k = 1..V, V * {power})")
    theory = read_theory(
        laws.replace("Z = {", 'V = { trend = "free" }\nZ = {')
        + '[[axioms]]\nid = "best"\nminimise = "Y"\nover = ["V", "Z"]\nsubject_to = ["A0", "A1", "A2"]\n'
    )
    models = Models(theory, theory.regimes[0], lambda _: None)
    world = models.at({"a": Fraction(0)}, lambda world: world.state_law("law", "Y ~ log(X)^(-1/4)"))
    assert world.can_hold(world.labels, denied=("law",)) is not follows


def test_minimal_sets() -> None:
    contradictory = [frozenset("ab"), frozenset("bc"), frozenset("cde")]

    def model(labels: frozenset[str]) -> frozenset[str] | None:
        return None if any(one <= labels for one in contradictory) else labels

    assert set(every_minimal(frozenset("abcdef"), model)) == set(contradictory)
    assert smallest(frozenset("bcdef"), model) == frozenset("bc")
    assert set(hitting_sets(contradictory)) == {frozenset(hit) for hit in ("ac", "bc", "bd", "be")}


CLASH = read_theory(
    axioms("Y ~ X", "Y ~ X^2", "Z ~ X", "Y << Z")
    + '[[claims]]\nid = "T"\nlaw = "Y ~ X"\n[regimes.all]\n[regimes.some]\n'
    'axioms = ["A0", "A2"]\n'
)
OF_ALL: Answer = {
    "verdict": "inconsistent",
    "witness": None,
    "cores": [["A0", "A1", "trend(X)"], ["A0", "A2", "A3"], ["A1", "A2", "A3", "trend(X)"]],
    "cores_complete": True,
    "repairs": [["A0", "A1"], ["A0", "A2"], ["A0", "A3"], ["A1", "A2"], ["A1", "A3"]],
    "repairs_complete": True,
    "repair_costs": ["2"] * 5,
    "claims": [{"id": "T", "verdict": "vacuous"}],
}
OF_SOME: Answer = {
    "verdict": "consistent",
    "witness": {"orders": {"X": ["1", "0"], "Y": ["1", "0"], "Z": ["1", "0"]}, "parameters": {"a": "0"}},
    "claims": [{"id": "T", "verdict": "proved", "rests_on": ["A0"], "plays_no_part": ["A2"]}],
}
LAWS = read_theory(axioms("Y ~ X + X^a"))
DERIVED: Answer = {
    "cases": [
        {"when": ["a <= 1"], "power": "1", "log": "0", "law": "Y ~ X", "rests_on": ["A0", "trend(X)"]},
        {"when": ["a > 1"], "power": "a", "log": "0", "law": "Y ~ X^a", "rests_on": ["A0", "trend(X)"]},
    ],
    "complete": True,
}
AT = [{"a": Fraction(value)} for value in ("0", "1", "2", "1/2")]


def test_right_answers_pass() -> None:
    for regime, answer in zip(CLASH.regimes, (OF_ALL, OF_SOME), strict=True):
        assert compare_check(CLASH, regime, answer, AT).disagreements == []
    report = compare_derive(LAWS, LAWS.regimes[0], DERIVED, AT)
    assert report.disagreements == []
    assert report.compared["law"] == 6  # four points that were given, and one of each case


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"verdict": "degenerate"}, "verdict"),
        ({"cores": [["A0", "A1", "trend(X)"], ["A0", "A2", "A3"]]}, "all cores"),
        ({"cores": [["A0", "A2", "A3"]]}, "all cores"),
        ({"cores": [["A0", "A1"]]}, "cores"),
        ({"cores": [["A0", "A1", "trend(X)"], ["A0", "A1", "A2", "trend(X)"]]}, "order of cores"),
        ({"cores": list(reversed([["A0", "A1", "trend(X)"], ["A0", "A2", "A3"]]))}, "order of cores"),
        ({"repairs": [["A0", "A1"]]}, "repairs"),
        ({"repair_costs": ["2", "2", "2", "2", "1"]}, "costs"),
        ({"claims": [{"id": "T", "verdict": "refuted", "rests_on": ["A1"]}]}, "claim refuted"),
    ],
)
def test_a_wrong_answer_is_found(change: dict[str, object], kind: str) -> None:
    report = compare_check(CLASH, CLASH.regimes[0], {**OF_ALL, **change}, AT)
    assert any(disagreement.startswith(kind) for disagreement in report.disagreements), report.disagreements


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"rests_on": ["A2"]}, "rests_on entails"),
        ({"rests_on": ["A0", "A2"]}, "rests_on minimal"),
        ({"plays_no_part": []}, "plays no part"),
        ({"verdict": "refuted"}, "claim refuted"),
        ({"verdict": "vacuous"}, "claim vacuous"),
    ],
)
def test_a_wrong_claim_is_found(change: dict[str, object], kind: str) -> None:
    answer = deepcopy(dict(OF_SOME))
    answer["claims"] = [{"id": "T", "verdict": "proved", "rests_on": ["A0"], "plays_no_part": ["A2"], **change}]
    report = compare_check(CLASH, CLASH.regimes[1], answer, AT)
    assert any(disagreement.startswith(kind) for disagreement in report.disagreements), report.disagreements


def test_a_wrong_witness_is_found() -> None:
    witness = {"orders": {"X": ["1", "0"], "Y": ["1", "1"], "Z": ["1", "0"]}, "parameters": {"a": "0"}}
    report = compare_check(CLASH, CLASH.regimes[1], {**OF_SOME, "witness": witness}, AT)
    assert [disagreement.split(":")[0] for disagreement in report.disagreements] == ["witness"]


@pytest.mark.parametrize(
    ("place", "change", "kind"),
    [
        (1, {"power": "1/a", "law": "Y ~ X^(1/a)"}, "law"),
        (1, {"log": "1", "law": "Y ~ X^a*log(X)"}, "law"),
        (0, {"when": ["a < 1"]}, "exactly one case"),
        (0, {"when": ["a <= 2"]}, "exactly one case"),
        (1, {"when": ["a < -1"]}, "a case has a model"),
        (0, {"rests_on": ["trend(X)"]}, "case rests_on entails"),
        (0, {"rests_on": ["A0", "domain(a)", "trend(X)"]}, "case rests_on minimal"),
        (1, {"range": {"low": "0", "low_attained": True, "high": "a", "high_attained": True}}, "end reached"),
        (1, {"range": {"low": "0", "low_attained": False, "high": None, "high_attained": False}}, "end approached"),
        (1, {"range": {"low": "a", "low_attained": True, "high": None, "high_attained": False}}, "no end"),
        (
            1,
            {"range": {"low": "1", "low_attained": True, "high": "a", "high_attained": True}, "values": ["1", "a"]},
            "isolated",
        ),
    ],
)
def test_a_wrong_law_is_found(place: int, change: dict[str, object], kind: str) -> None:
    cases = [dict(case) for case in tables(DERIVED["cases"])]
    cases[place].update(change)
    if "range" in change:
        del cases[place]["power"], cases[place]["log"]
    report = compare_derive(LAWS, LAWS.regimes[0], {"cases": cases, "complete": True}, AT)
    assert any(disagreement.startswith(kind) for disagreement in report.disagreements), report.disagreements


def test_a_seed_draws_the_same_theory_again_and_another_one_another() -> None:
    assert draw("2026-01-31/0") == draw("2026-01-31/0") != draw("2026-01-31/1")


def test_the_oracle_shares_nothing_with_the_package() -> None:
    for file in Path(__file__).parent.glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        imported |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        asks = any(module.split(".")[0] == "nslogic" for module in imported)
        assert asks is (file.name in ASKS_THE_PACKAGE), file.name


def test_an_optimum_that_the_solver_does_not_project_in_time_is_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def gives_up(_: object, __: object) -> None:
        raise z3.Z3Exception("canceled")

    monkeypatch.setattr(z3.Tactic, "__call__", gives_up)
    theory = read_theory(OPTIMAL)
    world = Models(theory, theory.regimes[0], lambda _: None).at({"a": Fraction(0)})
    assert world.can_hold(world.labels) is None
    assert world.can_hold(set(world.labels) - {"best"})
