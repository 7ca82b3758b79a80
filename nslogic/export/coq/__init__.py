"""Proofs for Coq."""

from collections.abc import Sequence

from nslogic.export.coq.theorem_text import CoqTheorem
from nslogic.export.coq.write import PRELUDE, coq_file, coq_theorem, coq_theorems, prelude
from nslogic.proof.witnesses import Proof
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory

__all__ = ["PRELUDE", "CoqTheorem", "coq", "coq_file", "coq_requiring", "coq_theorem", "coq_theorems", "prelude"]


def coq(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return a file that Coq checks on its own: the prelude, and a theorem for each proof."""
    return coq_file(theory.name, proofs, whole=True)


def coq_requiring(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return a file that requires the compiled prelude, with a theorem for each proof."""
    return coq_file(theory.name, proofs)
