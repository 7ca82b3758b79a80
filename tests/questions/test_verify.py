"""Which theory a proof file is checked against, and what becomes of each proof."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import nslogic
from nslogic.errors import InvalidInputError
from nslogic.proof.documents import document_text
from nslogic.questions.proof_theories import is_found
from nslogic.questions.prove import prove
from nslogic.questions.verify import unproved_claims, verify
from nslogic.records import replace

SMALL = """
theory     = { name = "small", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
parameters = { a = { where = ["a > 0"] } }
axioms     = [{ id = "law", law = "Y ~ X^a" }]
claims     = [{ id = "squared", law = "Y^2 ~ X^(2*a)" }]
"""
PROOFS = json.loads(document_text(nslogic.loads(SMALL), prove(nslogic.loads(SMALL)).proofs))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a working folder with the theory and its proofs in a folder of their own."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "proofs").mkdir()
    return tmp_path


def write(folder: Path, *, theory: str | None = None, **changes: Any) -> Path:
    """Write the proofs, with the digest of the theory that lies in the folder."""
    digest = nslogic.load(folder / "small.toml").digest
    document = {**PROOFS, "theory": {"name": theory or "small", "digest": digest}, **changes}
    file = folder / "proofs" / "small.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_every_proof_is_verified_with_its_theorem_and_its_steps(folder: Path) -> None:
    answers = verify(write(folder))
    assert [(answer.kind, answer.claim, answer.states, answer.verdict) for answer in answers] == [
        ("model", None, "default can hold", "verified"),
        ("claim", "squared", "Y^2 ~ X^(2*a)", "verified"),
        ("law", None, "Y ~ X^a", "verified"),
    ]
    assert [answer.steps > 0 for answer in answers] == [False, True, True]
    assert {answer.unproved_claims for answer in answers} == {()}
    assert repr(answers[1]) == "<Verified small·default: Y^2 ~ X^(2*a) (verified)>"


def test_the_theory_is_looked_for_beside_the_folder_of_the_proofs(folder: Path) -> None:
    (answer, *_) = verify(write(folder))
    assert Path(answer.theory_file).resolve() == (folder / "small.toml").resolve()
    assert answer.other_digest is None


def test_a_theory_that_is_given_goes_first(folder: Path) -> None:
    file = write(folder)
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "small.toml").write_text(SMALL + "\n# another file with the same laws\n", encoding="utf-8")
    (answer, *_) = verify(file, theory=elsewhere / "small.toml")
    assert Path(answer.theory_file).parent.name == "elsewhere"
    assert answer.verdict == "stale"


def test_of_several_theories_of_the_name_the_one_of_the_digest_is_taken(folder: Path) -> None:
    file = write(folder)
    (folder / "proofs" / "small.toml").write_text(SMALL + "\n# changed\n", encoding="utf-8")
    (answer, *_) = verify(file)
    assert Path(answer.theory_file).resolve() == (folder / "small.toml").resolve()


def test_a_theory_that_has_changed_makes_every_proof_stale(folder: Path) -> None:
    file = write(folder)
    (folder / "small.toml").write_text(SMALL.replace("a > 0", "a > 1"), encoding="utf-8")
    answers = verify(file)
    assert {answer.verdict for answer in answers} == {"stale"}
    assert {answer.reason for answer in answers} == {"the theory has changed since; prove it again"}


def test_a_proof_that_states_something_else_fails(folder: Path) -> None:
    proofs = [dict(proof) for proof in PROOFS["proofs"]]
    proofs[1]["states"] = "Y^2 ~ X^(3*a)"
    _, claim, _ = verify(write(folder, proofs=proofs))
    assert claim.verdict == "failed"
    assert claim.reason == "it states `Y^2 ~ X^(2*a)`, and the file claims that it states something else"
    assert claim.unproved_claims == ("squared",)


def test_a_step_that_is_changed_fails_and_says_which(folder: Path) -> None:
    proofs = json.loads(json.dumps(PROOFS["proofs"]))
    proofs[2]["steps"] = proofs[2]["steps"][:-1]
    *_, law = verify(write(folder, proofs=proofs))
    assert law.verdict == "failed"
    assert "the proof does not end" in law.reason


def test_a_regime_that_the_theory_has_not_fails_by_its_name(folder: Path) -> None:
    proofs = [dict(proof) for proof in PROOFS["proofs"]]
    proofs[0]["regime"] = "missing"
    first, *_ = verify(write(folder, proofs=proofs))
    assert (first.verdict, first.reason) == ("failed", "small has no regime 'missing'")


@pytest.mark.parametrize(
    ("name", "message"),
    [("unheard-of", "there is no theory 'unheard-of'"), ("../small", "'../small' names no theory")],
)
def test_a_theory_that_cannot_be_found_is_refused(folder: Path, name: str, message: str) -> None:
    file = write(folder, theory=name)
    with pytest.raises(InvalidInputError) as refusal:
        verify(file)
    (diagnostic,) = refusal.value.diagnostics
    assert diagnostic.message == f"{file}: {message}"
    assert diagnostic.help == "name it with --theory, or keep it beside the proof or its folder"


def test_a_file_that_is_no_proof_file_is_refused(folder: Path) -> None:
    file = folder / "proofs" / "small.json"
    file.write_text("[]", encoding="utf-8")
    with pytest.raises(InvalidInputError) as refusal:
        verify(file)
    (diagnostic,) = refusal.value.diagnostics
    assert diagnostic.message.startswith(f"{file}: ")
    assert diagnostic.help == "write it with `nslogic prove`"


def test_only_verified_proofs_decide_a_claim_and_an_open_one_needs_both_models(folder: Path) -> None:
    theory = nslogic.load(folder / "small.toml")
    claim = verify(write(folder))[1]
    assert unproved_claims(theory, [claim]) == ()
    assert unproved_claims(theory, [replace(claim, verdict="trusted")]) == ("squared",)
    model = replace(claim, kind="open")
    assert unproved_claims(theory, [model]) == ("squared",)
    assert unproved_claims(theory, [model, model]) == ()
    assert unproved_claims(theory, []) == ("squared",)


def test_whether_a_theory_would_be_found_without_being_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    theory = nslogic.load(folder / "small.toml")
    assert is_found(theory, folder / "proofs" / "small.json")
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert not is_found(theory, folder / "proofs" / "deeper" / "small.json")
