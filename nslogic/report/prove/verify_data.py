"""The answer of `verify` as JSON data."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.questions.verify import Verified
from nslogic.report.paths import whole_path


def verify_data(proofs: Sequence[Verified]) -> list[dict[str, object]]:
    """Return an object for each proof, with the keys listed in docs/command-line.md."""
    return [
        {
            "file": proof.file,
            "theory": proof.theory,
            "theory_file": whole_path(proof.theory_file),
            "digest": proof.digest,
            "bundled_digest": proof.other_digest,
            "regime": proof.regime,
            "kind": proof.kind,
            "claim": proof.claim,
            "states": proof.states,
            "verdict": proof.verdict,
            "trusted": list(proof.trusted),
            "steps": proof.steps,
            "reason": proof.reason,
            "unproved_claims": list(proof.unproved_claims),
        }
        for proof in proofs
    ]


def verify_counts(proofs: Sequence[Verified]) -> dict[str, int]:
    """Return the number of proofs with each verdict, and of steps left to a solver."""
    return {
        "proofs": len(proofs),
        **{
            verdict: sum(proof.verdict == verdict for proof in proofs)
            for verdict in ("verified", "trusted", "failed", "stale")
        },
        "trusted_steps": sum(len(proof.trusted) for proof in proofs),
    }
