"""Proofs for Coq."""

from nslogic.proof.coq.write import PRELUDE, CoqTheorem, coq_file, coq_theorem, coq_theorems, prelude

__all__ = ["PRELUDE", "CoqTheorem", "coq_file", "coq_theorem", "coq_theorems", "prelude"]
