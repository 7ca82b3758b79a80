"""Every axiom of a law left out in turn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nslogic.errors import LimitReachedError
from nslogic.limits import Limits
from nslogic.proof.documents import Proved
from nslogic.proof.proving import prove_theorem
from nslogic.questions.ablate import AblationResult, ablate
from nslogic.questions.derive import DeriveOptions


def ablated(theory: Any, regime: str | None = None, **named: Any) -> AblationResult:
    (result,) = ablate(theory, regimes=regime, **named)
    return result


def test_what_becomes_of_songs_law_without_each_axiom() -> None:
    result = ablated("resource", "redundancy")
    becomes = {each.axioms: (each.becomes, each.law.in_short().partition(": ")[2]) for each in result.left_out}
    assert becomes == {
        ("H1",): ("range", "loss ~ N_p^x, x < 0"),
        ("H2",): ("range", "loss ~ N_p^x, -1/3 <= x < 0"),
        ("H3",): ("range", "loss ~ N_p^x, x < 0"),
        ("resource",): ("range", "loss ~ N_p^x, x < 0"),
        ("A1",): ("range", "loss ~ N_p^x, x < 0"),
        ("A2",): ("range", "loss ~ N_p^x, -1/2 < x < 0"),
        ("A3",): ("range", "loss ~ N_p^x, x < 0"),
    }
    assert [support.axioms for support in result.supports] == [("A1", "A2", "A3", "H1", "H2", "H3", "resource")]


def test_another_formula_is_another_value() -> None:
    result = ablated("chinchilla", "printed-fit")
    becomes = {each.axioms[0]: each for each in result.left_out}
    assert becomes["printed"].becomes == "other"
    assert becomes["printed"].law.in_short().endswith("loss ~ C^(-alpha*beta/(alpha+beta))")
    assert becomes["split"].becomes == "same"
    assert not any(each.axiom == "split" for each in result.weakened)


NAMES = ("resource", "critical-depth", "chinchilla", "solvable", "manifold", "quanta", "associative-memory")


@pytest.mark.parametrize("name", NAMES)
def test_the_law_stays_exactly_where_the_derivation_without_the_axiom_gives_it_again(name: str) -> None:
    """Two ways: the engine says that the law follows, and a derivation without the axiom finds it."""
    for result in ablate(name):
        if result.law.derivation is None or not result.supports or not result.supports[0].axioms:
            continue
        laws = [(case.law, case.when) for case in result.law.derivation.cases]
        for each in result.left_out:
            assert each.law.derivation is not None
            again = [(case.law, case.when) for case in each.law.derivation.cases]
            assert (again == laws) == (each.becomes == "same"), each.axioms


@pytest.mark.parametrize(("name", "regime"), [("resource", "redundancy"), ("chinchilla", "compute-optimal")])
def test_the_kernel_proves_the_law_from_each_set(name: str, regime: str) -> None:
    result = ablated(name, regime)
    assert result.law.derivation is not None
    (case,) = result.law.derivation.cases
    theory = result.law.theory
    declared = [each.label for each in result.law.derivation.system.constraints if each.sort != "axiom"]
    stated: dict[str, object] = {"kind": "law", "when": list(case.when), "law": case.law, "base": None}
    for support in result.supports:
        proof = prove_theorem(theory, theory.regime(regime), stated, (*support.axioms, *declared))
        assert isinstance(proof, Proved)
        assert not proof.trusted
        assert set(proof.theorem.hypotheses) <= {*support.axioms, *declared}
        assert set(support.axioms) <= set(proof.theorem.hypotheses)


def test_a_law_that_rests_on_no_axiom_has_the_empty_set() -> None:
    result = ablated("chinchilla", "approach-1-estimate")
    assert [support.axioms for support in result.supports] == [()]
    assert {each.becomes for each in result.left_out} == {"same"}


def test_where_nothing_is_left_any_power_is() -> None:
    theory = {
        "name": "free",
        "quantities": {"X": "grows", "Y": "free", "Z": "free"},
        "axioms": {"first": "Y ~ X^2", "idle": "Z ~ X"},
        "target": "Y",
        "base": "X",
    }
    result = ablated(theory)
    assert {each.axioms[0]: each.becomes for each in result.left_out} == {"first": "nothing", "idle": "same"}


def test_a_regime_without_a_model_tells_what_follows_without_each_axiom() -> None:
    theory = {
        "name": "clash",
        "quantities": {"X": "grows", "Y": "grows"},
        "axioms": {"one": "Y ~ X", "two": "Y ~ X^2", "three": "Y <~ X^3"},
        "target": "Y",
        "base": "X",
    }
    result = ablated(theory, "default")
    assert result.law.derivation is None
    becomes = {each.axioms[0]: (each.becomes, each.law.in_short().partition(": ")[2]) for each in result.left_out}
    assert becomes["one"] == ("other", "Y ~ X^2")
    assert becomes["two"] == ("other", "Y ~ X")
    assert becomes["three"][0] == "nothing"
    assert result.supports == ()


PART = """
theory = {{ name = "{name}" }}
quantities = {{ loss = {{ trend = "falls" }}, N = {{ trend = "grows" }}, W = {{ trend = "grows" }} }}
axioms = [{{ id = "size", law = "N ~ W^2" }}, {{ id = "{law}", law = "loss ~ W^-1" }}]
"""
WHOLE = """
theory = { name = "whole", target = "loss", base = "N" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, W = { trend = "grows" } }
[[imports]]
theory = "p.toml"
as = "p"
quantities = { loss = "loss", N = "N", W = "W" }
[[imports]]
theory = "q.toml"
as = "q"
quantities = { loss = "loss", N = "N", W = "W" }
"""


def test_imports_that_say_the_same_are_left_out_together(tmp_path: Path) -> None:
    for name, law in (("p", "falls"), ("q", "loss")):
        (tmp_path / f"{name}.toml").write_text(PART.format(name=name, law=law), encoding="utf-8")
    (tmp_path / "whole.toml").write_text(WHOLE, encoding="utf-8")
    result = ablated(tmp_path / "whole.toml")
    assert [(each.axioms, each.becomes) for each in result.left_out] == [
        (("p.size", "q.size"), "range"),
        (("p.falls", "q.loss"), "range"),
    ]
    assert [support.axioms for support in result.supports] == [("p.falls", "p.size")]


def test_given_laws_are_left_out_in_turn_too() -> None:
    result = ablated("resource", "any-shape", given=["L ~ N_w^delta"])
    assert {each.axioms[0]: each.becomes for each in result.left_out}["given-1"] == "range"


def test_limits_make_it_undecided() -> None:
    result = ablated("resource", "redundancy", options=DeriveOptions(limits=Limits(questions=1)))
    assert result.undecided
    assert not result.complete


def test_a_law_with_too_many_alternatives_is_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise LimitReachedError("a law has too many alternatives.")

    monkeypatch.setattr("nslogic.questions.ablate.LawGrounds", refuse)
    result = ablated("resource", "redundancy")
    assert result.undecided == "a law has too many alternatives"
    assert result.supports == ()
    assert not result.complete
