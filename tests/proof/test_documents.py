"""The text of a proof file: one line for each proof, the same bytes for the same proofs, read back as it is."""

from __future__ import annotations

import json

from nslogic.kernel import FORMAT
from nslogic.proof.document_reading import document_of
from nslogic.proof.documents import Proved, document_text, proof_text
from nslogic.proof.step_data import body_data
from nslogic.proof.witnesses import proof_from_data
from tests.proof.bodies import proofs_of, theory_of, witnesses_of

PROVED = [Proved(theorem, body, ()) for theorem, body in proofs_of("resource")[:3]]
MODELS = [Proved(theorem, proof, ()) for theorem, proof in witnesses_of("resource")[:1]]


def test_a_file_has_a_head_and_a_line_for_each_proof() -> None:
    theory = theory_of("resource")
    text = document_text(theory, [*PROVED, *MODELS])
    head, *lines, end = text.splitlines()
    assert head.startswith(f'{{"format": {FORMAT}, "theory": {{"name": "resource", "digest": "{theory.digest}"}}')
    assert end == "]}"
    assert len(lines) == len(PROVED) + len(MODELS)
    assert all(line.endswith(",") for line in lines[:-1])
    assert not lines[-1].endswith(",")
    assert json.loads(text)["format"] == FORMAT


def test_the_same_proofs_have_the_same_bytes() -> None:
    theory = theory_of("resource")
    assert document_text(theory, PROVED) == document_text(theory, tuple(PROVED))
    assert document_text(theory, PROVED) != document_text(theory, PROVED[::-1])


def test_what_is_written_is_read_back() -> None:
    found = document_of(document_text(theory_of("resource"), [*PROVED, *MODELS])).entries
    for proved, entry in zip([*PROVED, *MODELS], found, strict=True):
        assert entry.regime == proved.theorem.regime.name
        assert entry.states == proved.theorem.states
        assert entry.about == proved.theorem.about
        assert set(entry.hypotheses) == set(proved.theorem.hypotheses)
        assert entry.model == proved.theorem.model
        assert proof_from_data(entry.proof) == proved.proof


def test_an_entry_has_labels_alone_and_lemmas_only_where_there_are_some() -> None:
    data = PROVED[0].data()
    assert list(data) == ["regime", "states", "about", "hypotheses", "steps"]
    assert isinstance(PROVED[0].proof, tuple)
    assert data["steps"] == body_data(PROVED[0].proof)
    assert "witness" in MODELS[0].data()
    assert "steps" not in MODELS[0].data()
    line = proof_text(PROVED[0])
    assert line.startswith('  {"regime":')
    assert line.endswith("},\n")


def test_a_proof_shows_its_regime_and_its_statement() -> None:
    proved = PROVED[0]
    assert proved.in_short() == f"{proved.theorem.regime.name}: {proved.theorem.states}"
