"""Proof files are read with every check of their format: what is there, what is missing, what is there twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from nslogic import limits
from nslogic.kernel import FORMAT
from nslogic.proof.document_reading import DocumentError, document_of, read_document, theorems
from nslogic.statements.theorems import TheoremError
from nslogic.theory.in_memory import loads

CLAIM = {"kind": "claim", "id": "T", "verdict": "proved"}
ENTRY: dict[str, Any] = {
    "regime": "default",
    "states": "X ~ Y",
    "about": CLAIM,
    "hypotheses": ["A"],
    "steps": [],
}
LAW: dict[str, Any] = {"kind": "law", "when": [], "law": "X ~ Y", "base": None}


def document(*entries: dict[str, Any], **changes: Any) -> str:
    data = {"format": FORMAT, "theory": {"name": "t", "digest": "d"}, "proofs": list(entries) or [ENTRY]}
    return json.dumps(data | changes)


def test_a_file_is_read_as_it_is_written() -> None:
    found = document_of(document(ENTRY, {**ENTRY, "hypotheses": [], "steps": [{"id": "1"}]}))
    assert (found.theory, found.digest, len(found.entries)) == ("t", "d", 2)
    first, second = found.entries
    assert (first.regime, first.states, first.about, first.hypotheses) == ("default", "X ~ Y", CLAIM, ("A",))
    assert (first.model, first.proof, first.lemmas) == (False, [], ())
    assert second.proof == [{"id": "1"}]


def test_a_witness_is_the_proof_of_a_model() -> None:
    entry = {key: value for key, value in ENTRY.items() if key != "steps"} | {"witness": {"orders": {}}}
    (found,) = document_of(document(entry)).entries
    assert found.model
    assert found.proof == {"orders": {}}


WITHOUT = [{key: value for key, value in ENTRY.items() if key != name} for name in ENTRY]
REFUSED: list[tuple[str, str]] = [
    ("", "not JSON"),
    ("[]", "a proof file has `format`, `theory` and `proofs`"),
    ("{}", "a proof file has `format`, `theory` and `proofs`"),
    (document(more=1), "a proof file has `format`, `theory` and `proofs`"),
    (document(format=2), "the format 2 is not known; this is format 1"),
    (document(format="1"), "the format is not known; this is format 1"),
    (document(format=True), "the format is not known"),
    (document(theory="t"), "`theory` has a `name` and a `digest`"),
    (document(theory={"name": "t"}), "`theory` has a `name` and a `digest`"),
    (document(theory={"name": "t", "digest": 3}), "`theory` has a `name` and a `digest`"),
    (document(theory={"name": "t", "digest": "d", "x": "y"}), "`theory` has a `name` and a `digest`"),
    (document(proofs=[]), "`proofs` is a list of proofs"),
    (document(proofs={}), "`proofs` is a list of proofs"),
    (document(proofs=["x"]), "proof 1 has `regime`"),
    *((document(entry), "proof 1 has `regime`") for entry in WITHOUT),
    (document(ENTRY, {**ENTRY, "more": 1}), "proof 2 has `regime`"),
    (document({**ENTRY, "witness": {}}), "proof 1 has `regime`"),
    (document({**ENTRY, "regime": 1}), "proof 1: `regime` and `states` are texts"),
    (document({**ENTRY, "states": None}), "proof 1: `regime` and `states` are texts"),
    (document({**ENTRY, "about": "core"}), "`about` is an object"),
    (document({**ENTRY, "hypotheses": "A"}), "proof 1: `hypotheses` are labels"),
    (document({**ENTRY, "hypotheses": [1]}), "proof 1: `hypotheses` are labels"),
    (document({**ENTRY, "lemmas": {}}), "proof 1: `lemmas` are objects"),
    (document({**ENTRY, "lemmas": ["x"]}), "proof 1: `lemmas` are objects"),
    (document({**ENTRY, "lemmas": [LAW]}), "proof 1: a lemma is not proved in this file"),
    (document({**ENTRY, "steps": 0.5}), "a proof has no floating-point numbers: 0.5"),
    (document({**ENTRY, "steps": 1e400}).replace("Infinity", "1e400"), "no floating-point numbers: 1e400"),
    (document().replace('"d"', "NaN"), "no floating-point numbers: NaN"),
    (document().replace('{"name": "t"', '{"name": "t", "name": "u"'), "an object has the key 'name' twice"),
    (document() + "x", "not JSON"),
    ("[" * 100_000, "it is nested too deeply"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_what_is_no_proof_file_is_refused_with_a_reason(text: str, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        document_of(text)
    assert reason in str(caught.value)


@pytest.mark.parametrize(("extra", "fits"), [(0, True), (1, False)])
def test_an_integer_has_so_many_digits(extra: int, fits: bool) -> None:
    number = "7" * (limits.PROOF_INTEGER_DIGITS + extra)
    text = document({**ENTRY, "steps": "NUMBER"}).replace('"NUMBER"', number)
    if fits:
        assert document_of(text).entries[0].proof == int(number)
    else:
        with pytest.raises(DocumentError, match="an integer is too long"):
            document_of(text)


@pytest.mark.parametrize(("extra", "fits"), [(0, True), (1, False)])
def test_a_proof_has_so_many_lemmas(extra: int, fits: bool) -> None:
    lemma = {**ENTRY, "about": LAW}
    user = {**ENTRY, "lemmas": [LAW] * (limits.PROOF_LEMMAS + extra)}
    if fits:
        assert document_of(document(lemma, user)).entries[1].lemmas == (0,) * limits.PROOF_LEMMAS
    else:
        with pytest.raises(DocumentError, match=f"at most {limits.PROOF_LEMMAS}"):
            document_of(document(lemma, user))


def test_a_lemma_is_the_first_proof_about_the_same_that_has_no_lemmas_itself() -> None:
    other = {**LAW, "law": "X << Y"}
    lemma = {**ENTRY, "about": LAW}
    user = {**ENTRY, "lemmas": [LAW]}
    same_with_lemmas = {**lemma, "lemmas": [other]}
    found = document_of(document(same_with_lemmas, {**ENTRY, "about": other}, lemma, lemma, user))
    assert [entry.lemmas for entry in found.entries] == [(1,), (), (), (), (2,)]


def test_a_lemma_is_of_the_same_regime() -> None:
    lemma = {**ENTRY, "about": LAW, "regime": "another"}
    with pytest.raises(DocumentError, match="proof 2: a lemma is not proved"):
        document_of(document(lemma, {**ENTRY, "lemmas": [LAW]}))


def test_descriptions_are_the_same_in_any_order_of_their_keys() -> None:
    lemma = {**ENTRY, "about": dict(reversed(LAW.items()))}
    assert document_of(document(lemma, {**ENTRY, "lemmas": [LAW]})).entries[1].lemmas == (0,)


def test_files_are_read_up_to_a_size_and_as_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "proofs.json"
    text = document()
    path.write_text(text + " " * (limits.PROOF_FILE_BYTES - len(text)), encoding="utf-8")
    assert read_document(path).theory == "t"
    path.write_text(text + " " * (limits.PROOF_FILE_BYTES - len(text) + 1), encoding="utf-8")
    with pytest.raises(DocumentError, match="larger than 8 MiB"):
        read_document(path)
    path.write_bytes(text.encode().replace(b"X ~ Y", b"X \xff Y"))
    with pytest.raises(DocumentError, match="it is not UTF-8 text"):
        read_document(path)
    with pytest.raises(DocumentError, match="there is no such file"):
        read_document(tmp_path / "missing.json")
    with pytest.raises(DocumentError, match="not a regular file"):
        read_document(tmp_path)


THEORY = loads(
    '[theory]\nname = "t"\n[quantities]\nX = { trend = "grows" }\nY = { trend = "grows" }\n'
    '[[axioms]]\nid = "A"\nlaw = "X ~ Y"\n[[claims]]\nid = "T"\nlaw = "X ~ Y"\n'
)


def test_the_theorems_of_a_file_are_rebuilt_with_their_lemmas() -> None:
    lemma = {**ENTRY, "about": LAW}
    user = {**ENTRY, "lemmas": [LAW], "hypotheses": []}
    (first, entry), (second, _) = theorems(THEORY, document_of(document(lemma, user)))
    assert (first.kind, first.states, entry.states) == ("law", "X ~ Y", "X ~ Y")
    assert (second.kind, second.lemmas) == ("claim", (first,))
    assert list(second.assumptions) == ["A"]


@pytest.mark.parametrize(
    ("change", "error"),
    [({"regime": "no"}, KeyError), ({"hypotheses": ["B"]}, TheoremError), ({"about": {"kind": "magic"}}, TheoremError)],
)
def test_a_theorem_that_the_theory_does_not_have_is_refused(change: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        list(theorems(THEORY, document_of(document({**ENTRY, **change}))))
