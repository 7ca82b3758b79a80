"""The answer of `prove` as JSON data."""

from __future__ import annotations

from pathlib import Path

from nslogic.proof.unproved import Unproved
from nslogic.records import replace
from nslogic.report.prove.data import prove_data
from tests.oracle.tables import tables
from tests.report.prove.answers import proofs


def test_each_proof_has_its_theorem_its_hypotheses_and_its_lemmas() -> None:
    result, _ = proofs()
    (data,) = prove_data([result], Path("proofs"))
    assert (data["name"], data["file"], data["unproved"], data["skipped"]) == ("proved", "proofs/proved.json", [], [])
    assert [(proof["regime"], proof["kind"], proof["states"]) for proof in tables(data["proofs"])] == [
        ("good", "model", "good can hold"),
        ("good", "claim", "loss^2 ~ N^(-2*alpha)"),
        ("good", "open", "D ~ N can hold"),
        ("good", "open", "D ~ N can fail"),
        ("good", "law", "loss ~ N^-alpha"),
        ("bad", "core", "F, trend(loss) cannot hold together"),
        ("bad", "model", "bad can hold but for its trends"),
    ]
    assert tables(data["proofs"])[5] == {
        "regime": "bad",
        "kind": "core",
        "states": "F, trend(loss) cannot hold together",
        "hypotheses": ["F", "trend(loss)"],
        "lemmas": [],
        "trusted": [],
    }


def test_a_theorem_without_a_proof_has_its_reason_and_no_file_is_named_where_none_is_written() -> None:
    result, _ = proofs()
    theorem = result.proofs[1].theorem
    unproved = replace(result, proofs=(), unproved=(Unproved(theorem, "no certificate"),), skipped=("one thing",))
    (data,) = prove_data([unproved], Path("proofs"))
    assert data["file"] is None
    assert data["unproved"] == [{"regime": "good", "states": "loss^2 ~ N^(-2*alpha)", "reason": "no certificate"}]
    assert data["skipped"] == ["one thing"]
    (unwritten,) = prove_data([result], None)
    assert unwritten["file"] is None
