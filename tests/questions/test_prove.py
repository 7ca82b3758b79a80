"""What is proved of a theory, in which order, and what is said of the rest."""

from __future__ import annotations

from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.questions.prove import Proving, prove
from tests.report.prove.answers import proofs

SMALL = """
theory     = { name = "small", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" }, Z = { trend = "free" } }
parameters = { a = { where = ["a > 0"] } }
axioms     = [{ id = "law", law = "Y ~ X^a" }, { id = "other", law = "Y ~ X^-1" }]

[regimes.good]
axioms = ["law"]

[regimes.bad]
axioms = ["law", "other"]
expect = "degenerate"

[[claims]]
id     = "squared"
law    = "Y^2 ~ X^(2*a)"
regime = "good"

[[claims]]
id     = "wrong"
law    = "Y ~ X^-1"
regime = "good"
expect = "refuted"

[[claims]]
id     = "open"
law    = "Z ~ X"
regime = "good"
expect = "open"
"""
THEORY = nslogic.loads(SMALL)


def kinds(regime: str) -> list[tuple[str, str]]:
    return [(proof.theorem.kind, proof.theorem.states) for proof in prove(THEORY, regimes=regime).proofs]


def test_a_consistent_regime_has_a_model_its_claims_and_its_derived_laws() -> None:
    assert kinds("good") == [
        ("model", "good can hold"),
        ("claim", "Y^2 ~ X^(2*a)"),
        ("claim", "not: Y ~ X^-1"),
        ("open", "Z ~ X can hold"),
        ("open", "Z ~ X can fail"),
        ("law", "Y ~ X^a"),
    ]


def test_a_degenerate_regime_has_a_contradiction_and_a_model_without_trends() -> None:
    assert kinds("bad") == [
        ("core", "domain(a), law, other, trend(X) cannot hold together"),
        ("model", "bad can hold but for its trends"),
    ]


def test_all_regimes_are_proved_unless_some_are_named() -> None:
    result = prove(THEORY)
    assert [proof.theorem.regime.name for proof in result.proofs] == ["good"] * 6 + ["bad"] * 2
    assert (result.unproved, result.skipped, result.unfinished, result.trusted) == ((), (), (), 0)
    assert repr(result) == "<ProveResult small: 8 proved, 0 unproved, 0 left out>"


def test_each_theorem_is_announced() -> None:
    words: list[str] = []
    prove(THEORY, regimes="good", progress=words.append)
    assert [word.removeprefix("small, regime 1 of 1, good: ") for word in words] == [
        "can it hold?",
        "a model",
        "what follows?",
        "derived law Y ~ X^a",
        "claim squared",
        "claim wrong",
        "claim open",
    ]


def test_what_is_finished_is_available_at_any_time() -> None:
    proving = Proving(THEORY)
    steps = proving.run()
    assert proving.result().proofs == ()
    assert proving.result().unfinished == ("good", "bad")
    for words in steps:
        if "regime 2 of 2" in words:
            break
    result = proving.result()
    assert {proof.theorem.regime.name for proof in result.proofs} == {"good"}
    assert result.unfinished == ("bad",)


def test_processes_change_no_proof() -> None:
    alone, beside = prove(THEORY), prove(THEORY, jobs=2)
    assert [proof.proof for proof in alone.proofs] == [proof.proof for proof in beside.proofs]


def test_a_theory_without_a_target_has_no_derived_laws() -> None:
    bare = nslogic.loads(SMALL.replace(', target = "Y", base = "X"', ""))
    assert "law" not in {proof.theorem.kind for proof in prove(bare, regimes="good").proofs}


def test_unknown_names_are_refused() -> None:
    unknown: dict[str, Any] = {"job": 2}
    with pytest.raises(InvalidInputError, match="small has no regime `goood`"):
        prove(THEORY, regimes="goood")
    with pytest.raises(InvalidInputError, match="prove has no option `job`"):
        prove(THEORY, **unknown)


def test_every_proof_of_the_shown_theory_is_verified() -> None:
    result, verified = proofs()
    assert [answer.states for answer in verified] == [proof.theorem.states for proof in result.proofs]
    assert {answer.verdict for answer in verified} == {"verified"}
