"""The contents of a proof file: no more than `nslogic verify` reads, and nothing that it would not verify."""

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

TOO_LARGE = f"a proof file holds at most {limits.PROOF_FILE_BYTES >> 20} MiB"
NO_LEMMA = "a lemma that it uses is not in the file"


def within_a_file(theory: Theory, proofs: Sequence[Proved]) -> tuple[tuple[Proved, ...], dict[int, str]]:
    """Return the proofs of a theory that fit in one file, in order, and by place the reasons why others do not."""
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
    """Return the proofs of other regimes in a proof file; none if the theory has changed since it was written.

    The steps that they leave to a solver are not looked up, since the new file is checked as any other.
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
    """Return whether a file is a proof file of a theory of that name, up to date or not."""
    try:
        return read_document(path).theory == theory
    except DocumentError:
        return False


def in_order(theory: Theory, proofs: Iterable[Proved]) -> tuple[Proved, ...]:
    """Return proofs in the order of the theory's regimes."""
    places = {regime.name: place for place, regime in enumerate(theory.regimes)}
    return tuple(sorted(proofs, key=lambda proof: places[proof.theorem.regime.name]))


def _without_lemmas(proofs: Sequence[Proved], reasons: dict[int, str]) -> None:
    """Add a reason for each proof whose lemma is left out; lemmas have no lemmas themselves."""
    missing = {proofs[place].theorem.subject for place in reasons}
    for place, proof in enumerate(proofs):
        if place not in reasons and any(lemma.subject in missing for lemma in proof.theorem.lemmas):
            reasons[place] = NO_LEMMA
