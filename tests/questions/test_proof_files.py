"""What a proof file holds: no more than can be verified, and proofs of other regimes as long as they are right."""

from __future__ import annotations

from pathlib import Path

import pytest

import nslogic
from nslogic import limits
from nslogic.proof.documents import Proved, document_text
from nslogic.questions.proof_files import (
    NO_LEMMA,
    TOO_LARGE,
    in_order,
    is_proof_file_of,
    other_proofs,
    regimes_in,
    within_a_file,
)
from nslogic.questions.prove import prove
from nslogic.records import replace
from nslogic.theory.model import Theory

TWO = """
theory     = { name = "two", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
axioms     = [{ id = "square", law = "Y ~ X^2" }, { id = "cube", law = "Y ~ X^3" }]

[regimes.first]
axioms = ["square"]

[regimes.second]
axioms = ["cube"]
"""
THEORY = nslogic.loads(TWO)
PROOFS = prove(THEORY).proofs


def of_regime(name: str) -> tuple[Proved, ...]:
    return tuple(proof for proof in PROOFS if proof.theorem.regime.name == name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with all proofs of the theory."""
    path = tmp_path / "two.json"
    path.write_text(document_text(THEORY, PROOFS), encoding="utf-8")
    return path


def test_all_proofs_fit_that_can_be_verified() -> None:
    assert within_a_file(THEORY, PROOFS) == (PROOFS, {})


def test_what_does_not_fit_is_left_out_with_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    room = len(document_text(THEORY, PROOFS[:2]).encode())
    monkeypatch.setattr(limits, "PROOF_FILE_BYTES", room)
    kept, reasons = within_a_file(THEORY, PROOFS)
    assert 0 < len(kept) < len(PROOFS)
    assert len(document_text(THEORY, kept).encode()) <= room
    assert set(reasons.values()) == {TOO_LARGE}
    assert tuple(PROOFS[place] for place in range(len(PROOFS)) if place not in reasons) == kept


def test_a_proof_whose_lemma_is_left_out_is_left_out_too(monkeypatch: pytest.MonkeyPatch) -> None:
    lemma, *_ = [proof for proof in PROOFS if proof.theorem.kind == "law"]
    using = replace(lemma, theorem=replace(lemma.theorem, lemmas=(lemma.theorem,)))
    small = len(document_text(THEORY, ()).encode())
    monkeypatch.setattr(limits, "PROOF_FILE_BYTES", small)
    _, reasons = within_a_file(THEORY, [lemma, using])
    assert reasons[0] == TOO_LARGE
    assert set(reasons.values()) <= {TOO_LARGE, NO_LEMMA}


def test_proofs_of_other_regimes_are_kept_as_long_as_the_theory_is_the_same(file: Path) -> None:
    kept = other_proofs(THEORY, file, ("first",))
    assert [proof.theorem.states for proof in kept] == [proof.theorem.states for proof in of_regime("second")]
    changed = nslogic.loads(TWO.replace("X^2", "X^4"))
    assert other_proofs(changed, file, ("first",)) == ()
    assert other_proofs(THEORY, file.with_name("missing.json"), ("first",)) == ()


def test_proofs_stand_in_the_order_of_the_regimes() -> None:
    assert in_order(THEORY, (*of_regime("second"), *of_regime("first"))) == (*of_regime("first"), *of_regime("second"))


def test_a_file_is_known_by_the_name_of_its_theory_whatever_its_state(file: Path) -> None:
    assert is_proof_file_of("two", file)
    assert not is_proof_file_of("three", file)
    file.write_text("{}", encoding="utf-8")
    assert not is_proof_file_of("two", file)


def test_the_regimes_of_a_file_are_in_the_order_of_the_theory(file: Path) -> None:
    assert regimes_in(THEORY, file) == ("first", "second")
    file.write_text(document_text(THEORY, of_regime("second")), encoding="utf-8")
    assert regimes_in(THEORY, file) == ("second",)
    assert regimes_in(other_theory(), file) == ()
    assert regimes_in(THEORY, file.with_name("missing.json")) == ()


def other_theory() -> Theory:
    return nslogic.loads(TWO.replace('name = "two"', 'name = "other"'))
