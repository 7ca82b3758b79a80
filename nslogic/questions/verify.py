"""Are these proofs right? Proof files are checked against the theories they name, by the kernel alone."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from nslogic import kernel, limits
from nslogic.diagnostics import codes
from nslogic.kernel import Checked, Effort, ProofError, Statement
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.proof.document_reading import Document, DocumentError, WrittenProof, read_document
from nslogic.questions.answers import Answers
from nslogic.questions.proof_theories import proof_file_problem, theory_of_proofs
from nslogic.questions.readers import refuse, shown
from nslogic.questions.requests import TheoryLike, theory_from
from nslogic.records import Record, replace
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import Theorem, TheoremError, check_theorem, theorem_of
from nslogic.theory.library import bundled, load
from nslogic.theory.model import Theory

ProofVerdict: TypeAlias = Literal["verified", "trusted", "failed", "stale"]


class Verified(Printed, Record):
    """The result of checking one proof, and its theory.

    `states` is rebuilt from the theory if possible, and is the file's own text otherwise; `kind` and `claim` give the
    sort of theorem. `trusted` names the steps that were left to a solver: if there are any, the verdict is `trusted`.
    `steps` counts all steps. `theory_file` is the file that the theory was read from, `digest` its digest, and
    `other_digest` that of the bundled theory of this name if it differs. `unproved_claims` are the claims of the theory
    that this file does not decide in each of their regimes.
    """

    file: str
    theory: str
    regime: str
    states: str
    verdict: ProofVerdict
    trusted: tuple[str, ...] = ()
    steps: int = 0
    reason: str = ""
    kind: str = ""
    claim: str | None = None
    theory_file: str = ""
    digest: str = ""
    other_digest: str | None = None
    unproved_claims: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return the statement of the proof and its verdict."""
        return f"{self.theory}·{self.regime}: {self.states} ({self.verdict})"


@with_memory
def verify(
    path: str | os.PathLike[str], *, theory: TheoryLike | None = None, theories: Iterable[TheoryLike] = ()
) -> Answers[Verified]:
    """Check every proof of a file.

    The theory is looked up by its name: among those given, beside the proof and its folder, in the current folder, in a
    folder `theories` of either, and among the bundled ones. Of several, the one with the digest in the file is taken.

    Args:
        path: A proof file.
        theory: A theory to consider first: a Theory, its path, or the name of a bundled one.
        theories: Several of these.

    Raises:
        InvalidInputError: the file is not a proof file, or its theory cannot be found or read.
    """
    if not isinstance(path, (str, os.PathLike)):
        raise proof_file_problem(Path(), "a proof file should be given by its path", _WRITE_IT)
    path = Path(path)
    if isinstance(theories, (Theory, str, os.PathLike, Mapping)):
        theories = (theories,)
    if not isinstance(theories, Iterable):
        refuse(
            codes.WRONG_TYPE, f"theories should be a list, not {shown(theories)}", "give a list of them, or theory=…"
        )
    given = [theory_from(entry) for entry in (*(() if theory is None else (theory,)), *theories)]
    try:
        document = read_document(path)
    except DocumentError as problem:
        raise proof_file_problem(path, str(problem), _WRITE_IT) from problem
    read = theory_of_proofs(path, document.theory, document.digest, given)
    digest = read.digest
    checking = _Checking(path, read, document)
    verify_one = checking.verified if digest == document.digest else checking.stale
    answers = [verify_one(place) for place in range(len(document.entries))]
    unproved = unproved_claims(read, answers)
    if len(answers) * sum(len(claim) for claim in unproved) > limits.PROOF_FILE_BYTES:
        raise proof_file_problem(
            path, "it has too many proofs, and its theory too many claims, to be answered", _WRITE_IT
        )
    beside = {"theory_file": read.file, "digest": digest, "other_digest": _other_digest(read, digest)}
    return Answers(replace(answer, **beside, unproved_claims=unproved) for answer in answers)


def verdicts(theory: Theory, document: Document) -> tuple[Verified, ...]:
    """Check the proofs of a document that is not written to a file yet."""
    checking = _Checking(Path(theory.name), theory, document)
    return tuple(checking.verified(place) for place in range(len(document.entries)))


def unproved_claims(theory: Theory, answers: Iterable[Verified]) -> tuple[str, ...]:
    """Return the claims that some regime has no verified proof for; an open claim needs a model each way."""
    decided: Counter[tuple[str | None, str]] = Counter()
    for answer in answers:
        if answer.verdict == "verified" and answer.kind in ("claim", "open"):
            decided[answer.claim, answer.regime] += 2 if answer.kind == "claim" else 1
    return tuple(claim.id for claim in theory.claims if any(decided[claim.id, regime] < 2 for regime in claim.regimes))


def _other_digest(theory: Theory, digest: str) -> str | None:
    """Return the digest of the bundled theory of the same name, None if it is the same theory or there is none."""
    file = dict(bundled()).get(theory.name)
    if file is None or Path(theory.file).resolve() == file.resolve():
        return None
    other = load(file).digest
    return None if other == digest else other


_WRITE_IT = "write it with `nslogic prove`"

FILE_WORK = limits.PROOF_FILE_WORK
"""The most work that is done for one file: proof files of the bundled theories take a hundredth of it."""


class _Checking:
    """The proofs of one file, each checked once; a lemma is checked before the first proof that uses it."""

    def __init__(self, path: Path, theory: Theory, document: Document) -> None:
        self._path = path
        self._theory = theory
        self._document = document
        self._remaining = FILE_WORK
        self._names = sum(map(len, (theory.quantities, theory.parameters, theory.claims, theory.regimes)))
        self._length = sum(len(text) for _, text in theory.sources)
        self._statements: dict[str, dict[str, Statement]] = {}
        self._done: dict[int, tuple[Verified, Theorem | None]] = {}

    def stale(self, place: int) -> Verified:
        """Return the verdict that a proof is about an earlier version of the theory."""
        verified = self._unchecked(self._document.entries[place])
        return replace(verified, verdict="stale", reason="the theory has changed since; prove it again")

    def verified(self, place: int) -> Verified:
        """Check a proof and the lemmas that it uses."""
        return self._checked(place)[0]

    def _checked(self, place: int) -> tuple[Verified, Theorem | None]:
        known = self._done.get(place)
        if known is None:
            known = self._done[place] = self._verify(self._document.entries[place])
        return known

    def _unchecked(self, entry: WrittenProof) -> Verified:
        kind, claim = entry.about.get("kind"), entry.about.get("id")
        failure = Verified(str(self._path), self._theory.name, _short(entry.regime), _short(entry.states), "failed")
        return replace(
            failure,
            kind=_short(kind) if isinstance(kind, str) else "",
            claim=_short(claim) if isinstance(claim, str) else None,
        )

    def _verify(self, entry: WrittenProof) -> tuple[Verified, Theorem | None]:
        verified = self._unchecked(entry)
        try:
            lemmas, trusted = self._lemmas(entry)
            effort = Effort(min(self._remaining, kernel.MOST_WORK))
            given = effort.left
            try:
                theorem, checked = self._check(entry, lemmas, effort)
            finally:
                self._remaining = max(0, self._remaining - given + max(0, effort.left))
        except (TheoremError, ProofError) as problem:
            return replace(verified, reason=_short(str(problem))), None
        except RecursionError:
            return replace(verified, reason="it is nested too deeply"), None
        trusted = (*trusted, *checked.trusted)
        verdict = "trusted" if trusted else "verified"
        about = {"kind": theorem.kind, "claim": theorem.about.get("id"), "regime": theorem.regime.name}
        fields = about | {"states": theorem.states, "verdict": verdict, "trusted": trusted, "steps": checked.steps}
        return replace(verified, **fields), theorem

    def _lemmas(self, entry: WrittenProof) -> tuple[list[Theorem], tuple[str, ...]]:
        """Return the theorems that a proof uses as lemmas, and the steps that they leave to a solver."""
        lemmas, trusted = [], []
        for place in entry.lemmas:
            verified, theorem = self._checked(place)
            if theorem is None:
                raise TheoremError(f"a lemma of it is not proved: {verified.states}: {verified.reason}")
            lemmas.append(theorem)
            trusted += [f"lemma {len(lemmas)}: {step}" for step in _first(verified.trusted)]
        return lemmas, tuple(trusted)

    def _check(self, entry: WrittenProof, lemmas: list[Theorem], effort: Effort) -> tuple[Theorem, Checked]:
        try:
            regime = self._theory.regime(entry.regime)
        except KeyError:
            raise TheoremError(f"{self._theory.name} has no regime {entry.regime!r:.60}") from None
        about = json.dumps(entry.about)
        # the approximate cost of reading a theorem: each text in it may be a law, which is compared with all names, and
        # sums over an index are multiplied out
        effort.spend(1_000 + 20 * len(about) + (self._names * about.count('"') >> 4) + 15_000 * about.count("sum"))
        known = self._statements.get(regime.name)
        if known is None:
            effort.spend(self._length >> 3)
            known = self._statements[regime.name] = statements_of(self._theory, regime)
        theorem = theorem_of(self._theory, regime, entry.about, entry.hypotheses, statements=known, lemmas=lemmas)
        if theorem.model != entry.model:
            raise TheoremError("a theorem about a model has a witness, others have steps")
        if theorem.states != entry.states:
            raise TheoremError(f"it states `{theorem.states:.100}`, and the file claims that it states something else")
        return theorem, check_theorem(theorem, entry.proof, effort=effort)


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def _first(trusted: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first of some steps, and the number of others: many proofs may use one lemma."""
    return trusted if len(trusted) < 2 else (f"{trusted[0]} and {len(trusted) - 1} more",)


_MOST_SHOWN = 300
"""How many characters of a text from a proof file are shown."""
