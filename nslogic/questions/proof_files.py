"""What one proof file can hold: as much as `nslogic verify` reads, and nothing that it would not verify."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from nslogic import limits
from nslogic.kernel import ProofError
from nslogic.proof.document_reading import DocumentError, document_of, read_document, theorems
from nslogic.proof.documents import Proved, document_text, proof_text
from nslogic.proof.witnesses import proof_from_data
from nslogic.questions.verify import verdicts
from nslogic.statements.theorems import TheoremError
from nslogic.theory.model import Theory

TOO_LARGE = f"a proof file holds no more than {limits.PROOF_FILE_BYTES >> 20} MiB"
NO_LEMMA = "a lemma of it is not in the file"


def within_a_file(theory: Theory, proofs: Sequence[Proved]) -> tuple[tuple[Proved, ...], dict[int, str]]:
    """Return the proofs of a theory that one file can hold, the first of them; of others, by place, why it cannot."""
    reasons: dict[int, str] = {}
    size = len(document_text(theory, ()).encode())
    for place, proof in enumerate(proofs):
        more = len(proof_text(proof).encode())
        if size + more > limits.PROOF_FILE_BYTES:
            reasons[place] = TOO_LARGE
        else:
            size += more
    while True:
        _without_lemmas(proofs, reasons)
        kept = [place for place in range(len(proofs)) if place not in reasons]
        if not kept:
            return (), reasons
        verified = verdicts(theory, document_of(document_text(theory, [proofs[place] for place in kept])))
        failed = {
            place: answer.reason for place, answer in zip(kept, verified, strict=True) if answer.verdict == "failed"
        }
        if not failed:
            return tuple(proofs[place] for place in kept), reasons
        reasons |= failed


def other_proofs(theory: Theory, path: Path, regimes: Collection[str]) -> tuple[Proved, ...]:
    """Return the proofs of other regimes that a proof file of the theory, as it is now, holds; none of another state.

    What steps they left to a solver is not looked up: the file that they come to lie in is checked as any other.
    """
    try:
        document = read_document(path)
        if document.theory != theory.name or document.digest != theory.digest:
            return ()
        return tuple(
            Proved(theorem, proof_from_data(entry.proof), ())
            for theorem, entry in theorems(theory, document)
            if entry.regime not in regimes
        )
    except (DocumentError, TheoremError, ProofError, KeyError):
        return ()


def regimes_in(theory: Theory, path: Path) -> tuple[str, ...]:
    """Return the regimes of a theory of which a file holds proofs, in whatever state, in the order of the theory."""
    try:
        document = read_document(path)
    except DocumentError:
        return ()
    proved = {entry.regime for entry in document.entries} if document.theory == theory.name else set()
    return tuple(regime.name for regime in theory.regimes if regime.name in proved)


def is_proof_file_of(theory: str, path: Path) -> bool:
    """Say whether a file holds proofs of the theory of a name, in whatever state."""
    try:
        return read_document(path).theory == theory
    except DocumentError:
        return False


def in_order(theory: Theory, proofs: Iterable[Proved]) -> tuple[Proved, ...]:
    """Return proofs in the order of the theory's regimes."""
    places = {regime.name: place for place, regime in enumerate(theory.regimes)}
    return tuple(sorted(proofs, key=lambda proof: places[proof.theorem.regime.name]))


def _without_lemmas(proofs: Sequence[Proved], reasons: dict[int, str]) -> None:
    """Note the proofs that use what is left out; lemmas have no lemmas themselves."""
    missing = {proofs[place].theorem.subject for place in reasons}
    for place, proof in enumerate(proofs):
        if place not in reasons and any(lemma.subject in missing for lemma in proof.theorem.lemmas):
            reasons[place] = NO_LEMMA
