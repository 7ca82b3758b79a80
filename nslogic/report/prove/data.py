"""The answer of `prove` as JSON data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nslogic.questions.prove import ProveResult


def prove_data(results: Sequence[ProveResult], folder: Path | None) -> list[dict[str, object]]:
    """Return an object for each theory: its file (None if none was written), its proofs, and the unproved theorems."""
    return [
        {
            "name": result.theory.name,
            "file": str(folder / f"{result.theory.name}.json") if folder is not None and result.proofs else None,
            "proofs": [
                {
                    "regime": proof.theorem.regime.name,
                    "kind": proof.theorem.kind,
                    "states": proof.theorem.states,
                    "hypotheses": sorted(proof.theorem.assumptions),
                    "lemmas": [lemma.states for lemma in proof.theorem.lemmas],
                    "trusted": list(proof.trusted),
                }
                for proof in result.proofs
            ],
            "unproved": [
                {"regime": attempt.theorem.regime.name, "states": attempt.theorem.states, "reason": attempt.reason}
                for attempt in result.unproved
            ],
            "skipped": list(result.skipped),
        }
        for result in results
    ]
