"""What one proof file can hold: as much as `nslogic verify` reads, and nothing that it would not verify."""

from __future__ import annotations

from collections.abc import Sequence

from nslogic import limits
from nslogic.proof.documents import Proved, document_of, document_text, proof_text
from nslogic.questions.verify import verdicts
from nslogic.theory.model import Theory

TOO_LARGE = f"a proof file holds no more than {limits.PROOF_FILE_BYTES >> 20} MiB"
NO_LEMMA = "a lemma of it is not in the file"


def within_a_file(theory: Theory, proofs: Sequence[Proved]) -> tuple[tuple[Proved, ...], dict[int, str]]:
    """Return the proofs of a theory that one file can hold, the first of them; of others, by place, why it cannot."""
    reasons: dict[int, str] = {}
    size = len(document_text(theory, ()).encode())
    for place, one in enumerate(proofs):
        more = len(proof_text(one).encode())
        if size + more > limits.PROOF_FILE_BYTES:
            reasons[place] = TOO_LARGE
        else:
            size += more
    while True:
        _without_lemmas(proofs, reasons)
        kept = [place for place in range(len(proofs)) if place not in reasons]
        if not kept:
            return (), reasons
        found = verdicts(theory, document_of(document_text(theory, [proofs[place] for place in kept])))
        failed = {place: one.reason for place, one in zip(kept, found, strict=True) if one.verdict == "failed"}
        if not failed:
            return tuple(proofs[place] for place in kept), reasons
        reasons |= failed


def _without_lemmas(proofs: Sequence[Proved], reasons: dict[int, str]) -> None:
    """Note the proofs that use what is left out; lemmas have no lemmas themselves."""
    left = {proofs[place].theorem.subject for place in reasons}
    for place, one in enumerate(proofs):
        if place not in reasons and any(lemma.subject in left for lemma in one.theorem.lemmas):
            reasons[place] = NO_LEMMA
