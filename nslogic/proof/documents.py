"""Proof files: their content, and how to read them without trusting them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from nslogic import limits
from nslogic.kernel import FORMAT
from nslogic.printing import Brief
from nslogic.proof.witnesses import Proof, proof_data
from nslogic.records import Record
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory

MOST_LEMMAS = limits.PROOF_LEMMAS
"""The greatest number of lemmas of a proof."""


class Proved(Brief, Record):
    """A theorem with its proof: a list of steps, or a witness."""

    theorem: Theorem
    proof: Proof
    trusted: tuple[str, ...]

    def in_short(self) -> str:
        """Return the regime and the statement."""
        return f"{self.theorem.regime.name}: {self.theorem.states}"

    def data(self) -> dict[str, object]:
        """Return the entry of the proof in a file."""
        lemmas = [lemma.about for lemma in self.theorem.lemmas]
        return {
            "regime": self.theorem.regime.name,
            "states": self.theorem.states,
            "about": self.theorem.about,
            "hypotheses": [label for label in self.theorem.hypotheses if not label.startswith("(")],
            **({"lemmas": lemmas} if lemmas else {}),
            "witness" if self.theorem.model else "steps": proof_data(self.proof),
        }


def document_text(theory: Theory, proofs: Iterable[Proved]) -> str:
    """Return the text of a proof file: a line for each proof, the same bytes for the same proofs."""
    head = json.dumps({"name": theory.name, "digest": theory.digest})
    lines = "".join(map(proof_text, proofs)).removesuffix(",\n")
    return f'{{"format": {FORMAT}, "theory": {head}, "proofs": [\n{lines}\n]}}\n'


def proof_text(proof: Proved) -> str:
    """Return the line of one proof in a file."""
    return f"  {json.dumps(proof.data(), separators=(',', ':'))},\n"
