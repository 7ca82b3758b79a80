"""The answer of `prove` for programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nslogic.questions.prove import ProveResult


def prove_data(results: Sequence[ProveResult], folder: Path | None) -> list[dict[str, Any]]:
    """Return one object for each theory: its file (None where nothing was written), its proofs, and what has none."""
    return [
        {
            "name": result.theory.name,
            "file": str(folder / f"{result.theory.name}.json") if folder is not None and result.proofs else None,
            "proofs": [
                {
                    "regime": one.theorem.regime.name,
                    "kind": one.theorem.kind,
                    "states": one.theorem.states,
                    "hypotheses": sorted(one.theorem.assumptions),
                    "lemmas": [lemma.states for lemma in one.theorem.lemmas],
                    "trusted": list(one.trusted),
                }
                for one in result.proofs
            ],
            "unproved": [
                {"regime": one.theorem.regime.name, "states": one.theorem.states, "reason": one.reason}
                for one in result.unproved
            ],
            "skipped": list(result.skipped),
        }
        for result in results
    ]
