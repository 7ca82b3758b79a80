"""The outcome of a search: a proof that the kernel has checked, or the reason why there is none."""

from __future__ import annotations

from nslogic.kernel import ProofError, TooLargeError, TwoLogarithmsError
from nslogic.printing import Brief
from nslogic.proof.documents import Proved
from nslogic.proof.witnesses import Proof, proof_data
from nslogic.records import Record
from nslogic.statements.theorems import Theorem, check_theorem


class Unproved(Brief, Record):
    """A theorem without a proof, and the reason; `refused` where the kernel says that the proof that was found is none."""

    theorem: Theorem
    reason: str
    refused: bool = False

    def in_short(self) -> str:
        """Return the regime, the statement and the reason."""
        return f"{self.theorem.regime.name}: {self.theorem.states} ({self.reason})"


def checked_proof(theorem: Theorem, proof: Proof) -> Proved | Unproved:
    """Return a theorem as proved if the kernel accepts the proof, and as unproved with its reason otherwise."""
    try:
        return Proved(theorem, proof, check_theorem(theorem, proof_data(proof)).trusted)
    except TwoLogarithmsError as problem:
        return Unproved(theorem, f"no proof has a witness in which logarithms of one order differ: {problem}")
    except TooLargeError as problem:
        return Unproved(theorem, f"the proof that was found is too large for the kernel: {problem}")
    except ProofError as problem:
        return Unproved(theorem, f"the kernel refuses the proof that was found: {problem}", refused=True)
