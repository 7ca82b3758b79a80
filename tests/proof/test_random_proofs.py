"""Random theories, in which a law or a contradiction was planted: what is proved is verified from its file."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import event, given, settings

from nslogic.kernel import ProofError
from nslogic.proof.documents import Proved, document_text
from nslogic.proof.proving import prove_theorem as prove_one
from nslogic.proof.witnesses import proof_data
from nslogic.questions.prove import ProveResult, prove
from nslogic.questions.verify import verify
from nslogic.statements.theorems import check_theorem, theorem_of
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Sample, planted_cores, planted_models

FEW = settings(max_examples=25)


def proved(sample: Sample) -> ProveResult:
    """Prove all of a theory, and verify what was proved from its JSON."""
    theory = sample.theory()
    found = prove(theory)
    assert found.trusted == 0 or sample.parameters
    for one in found.unproved:
        event("unproved")
        assert "the kernel refuses" not in one.reason, one.reason
    if found.proofs:
        with TemporaryDirectory() as folder:
            path = Path(folder, "sample.json")
            path.write_text(document_text(theory, found.proofs), encoding="utf-8")
            verdicts = [(one.verdict, one.reason) for one in verify(path, theories=(theory,))]
        assert verdicts == [("verified", "")] * len(found.proofs)
    return found


@FEW
@given(planted_cores(POWER_LAWS, claims=1))
def test_a_theory_with_a_contradiction_is_proved(sample: Sample) -> None:
    assert "core" in [one.theorem.kind for one in proved(sample).proofs]


@FEW
@given(planted_cores(EVERYTHING))
def test_a_planted_contradiction_is_proved(sample: Sample) -> None:
    """A minimal contradiction is proved from itself; without any one of its labels there is nothing to prove."""
    theory = sample.theory()
    found = prove_one(theory, theory.regimes[0], {"kind": "core"}, sample.core)
    assert isinstance(found, Proved)
    assert tuple(found.theorem.hypotheses) == sample.core
    again = theorem_of(theory, theory.regimes[0], {"kind": "core"}, sample.core)
    assert check_theorem(again, json.loads(json.dumps(proof_data(found.proof)))).trusted == ()
    for label in sample.core:
        less = theorem_of(theory, theory.regimes[0], {"kind": "core"}, tuple(set(sample.core) - {label}))
        with pytest.raises(ProofError):
            check_theorem(less, proof_data(found.proof))


@FEW
@given(planted_models(POWER_LAWS, claims=2))
def test_a_planted_model_is_proved(sample: Sample) -> None:
    kinds = [one.theorem.kind for one in proved(sample).proofs]
    assert "model" in kinds
    assert "core" not in kinds


@FEW
@given(planted_models(WITHOUT_PARAMETERS, most_axioms=2, claims=1))
def test_what_is_proved_of_sums_logarithms_and_guards_is_verified(sample: Sample) -> None:
    assert "core" not in [one.theorem.kind for one in proved(sample).proofs]
