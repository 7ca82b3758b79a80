"""The answer of `verify` as JSON data."""

from __future__ import annotations

from nslogic.records import replace
from nslogic.report.prove.verify_data import verify_counts, verify_data
from tests.report.prove.answers import proofs


def test_each_proof_has_the_keys_of_the_page() -> None:
    _, verified = proofs()
    data = verify_data(verified)
    assert len(data) == 7
    assert data[1] == {
        "file": "proofs/proved.json",
        "theory": "proved",
        "theory_file": "proved.toml",
        "digest": verified[1].digest,
        "bundled_digest": None,
        "regime": "good",
        "kind": "claim",
        "claim": "halved",
        "states": "loss^2 ~ N^(-2*alpha)",
        "verdict": "verified",
        "trusted": [],
        "steps": 6,
        "reason": "",
        "unproved_claims": [],
    }


def test_verdicts_and_trusted_steps_are_counted() -> None:
    _, verified = proofs()
    answers = (
        verified[0],
        replace(verified[1], verdict="failed", reason="step 3"),
        replace(verified[2], verdict="trusted", trusted=("step 3", "step 5")),
        replace(verified[3], verdict="stale"),
    )
    assert verify_counts(answers) == {
        "proofs": 4,
        "verified": 1,
        "trusted": 1,
        "failed": 1,
        "stale": 1,
        "trusted_steps": 2,
    }
    assert verify_counts(()) == {
        "proofs": 0,
        "verified": 0,
        "trusted": 0,
        "failed": 0,
        "stale": 0,
        "trusted_steps": 0,
    }
