"""Are these proofs right? Proof files against the theories they name, with the kernel alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, TypeAlias

from nslogic import kernel, limits
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.kernel import Checked, Effort, ProofError, Statement
from nslogic.proof.documents import Document, DocumentError, Entry, read_document
from nslogic.proof.statements import statements_of
from nslogic.proof.theorems import Theorem, TheoremError, check_theorem, theorem_of
from nslogic.records import Record, replace
from nslogic.theory import codes
from nslogic.theory.library import bundled, load
from nslogic.theory.model import Theory

Verdict: TypeAlias = Literal["verified", "failed", "stale"]


class Verified(Record):
    """What became of one proof.

    `states` is rebuilt from the theory where that can be done, and is the file's own word where it cannot. `trusted`
    names the steps that were left to a solver, `steps` counts all of them.
    """

    file: str
    theory: str
    regime: str
    states: str
    verdict: Verdict
    trusted: tuple[str, ...] = ()
    steps: int = 0
    reason: str = ""


def verify(path: Path, *, theories: Iterable[Theory] = ()) -> tuple[Verified, ...]:
    """Check every proof of a file.

    The theory is found by its name: among those given, in the folder `theories` beside the proof's folder or below
    the current one, or among the bundled ones.

    Args:
        path: A proof file.
        theories: Theories to look among first.

    Raises:
        InvalidInputError: the file is not a proof file, or its theory cannot be found or read.
    """
    try:
        document = read_document(path)
    except DocumentError as problem:
        raise InvalidInputError((Diagnostic(codes.PROOF_FILE, f"{path}: {problem}", None, _WRITE_IT),)) from problem
    theory = _theory(path, document.theory, theories)
    checking = _Checking(path, theory, document)
    answer = checking.verified if theory.digest == document.digest else checking.stale
    return tuple(answer(place) for place in range(len(document.entries)))


_WRITE_IT = "write it with `nslogic prove`"

MOST_WORK = limits.PROOF_FILE_WORK
"""The work that is done for one file: those of the bundled theories take a hundredth of it."""


class _Checking:
    """The proofs of one file, each checked once: those that others use when these are checked, or before."""

    def __init__(self, path: Path, theory: Theory, document: Document) -> None:
        self._path = path
        self._theory = theory
        self._document = document
        self._left = MOST_WORK
        self._statements: dict[str, dict[str, Statement]] = {}
        self._done: dict[int, tuple[Verified, Theorem | None]] = {}

    def stale(self, place: int) -> Verified:
        """Return that the theory is another one than the proofs are of."""
        said = self._said(self._document.entries[place])
        return replace(said, verdict="stale", reason="the theory has changed since; prove it again")

    def verified(self, place: int) -> Verified:
        """Check a proof, and those that it uses."""
        return self._checked(place)[0]

    def _checked(self, place: int) -> tuple[Verified, Theorem | None]:
        known = self._done.get(place)
        if known is None:
            known = self._done[place] = self._one(self._document.entries[place])
        return known

    def _said(self, entry: Entry) -> Verified:
        return Verified(str(self._path), self._theory.name, _short(entry.regime), _short(entry.states), "failed")

    def _one(self, entry: Entry) -> tuple[Verified, Theorem | None]:
        said = self._said(entry)
        try:
            lemmas, trusted = self._lemmas(entry)
            effort = Effort(min(self._left, kernel.MOST_WORK))
            given = effort.left
            try:
                theorem, checked = self._check(entry, lemmas, effort)
            finally:
                self._left = max(0, self._left - given + effort.left)
        except (TheoremError, ProofError) as problem:
            return replace(said, reason=str(problem)), None
        except RecursionError:
            return replace(said, reason="it is nested too deeply"), None
        trusted = (*trusted, *checked.trusted)
        return replace(said, states=theorem.states, verdict="verified", trusted=trusted, steps=checked.steps), theorem

    def _lemmas(self, entry: Entry) -> tuple[list[Theorem], tuple[str, ...]]:
        """Return the theorems that a proof uses, and what they leave to a solver."""
        found, trusted = [], []
        for place in entry.lemmas:
            verified, theorem = self._checked(place)
            if theorem is None:
                raise TheoremError(f"a lemma of it is not proved: {verified.states}: {verified.reason}")
            found.append(theorem)
            trusted += [f"lemma {len(found)}: {one}" for one in verified.trusted]
        return found, tuple(trusted)

    def _check(self, entry: Entry, lemmas: list[Theorem], effort: Effort) -> tuple[Theorem, Checked]:
        try:
            regime = self._theory.regime(entry.regime)
        except KeyError:
            raise TheoremError(f"{self._theory.name} has no regime {entry.regime!r:.60}") from None
        effort.spend(1_000 + 20 * len(json.dumps(entry.about)))  # what it takes to read a theorem, more or less
        known = self._statements.get(regime.name)
        if known is None:
            known = self._statements[regime.name] = statements_of(self._theory, regime)
        theorem = theorem_of(self._theory, regime, entry.about, entry.hypotheses, known=known, lemmas=lemmas)
        if theorem.model != entry.model:
            raise TheoremError("a theorem about a model has a witness, others have steps")
        if theorem.states != entry.states:
            raise TheoremError(f"it is said to state something else: {entry.states:.80}")
        return theorem, check_theorem(theorem, entry.proof, effort=effort)


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


_MOST_SHOWN = 300
"""How many characters of what a file says of itself are shown."""


def _theory(path: Path, name: str, theories: Iterable[Theory]) -> Theory:
    for theory in theories:
        if theory.name == name:
            return theory
    if not _NAME.fullmatch(name):
        raise _unknown(path, f"{name!r:.60} names no theory")
    folders = (path.parent.parent / "theories", path.parent, Path("theories"))
    files = [*(folder / f"{name}.toml" for folder in folders), *(file for known, file in bundled() if known == name)]
    try:
        found = next((file for file in files if file.is_file()), None)
    except OSError as problem:
        raise _unknown(path, f"there is no theory {name!r:.60}: {problem.strerror}") from problem
    if found is None:
        raise _unknown(path, f"there is no theory {name!r:.60}")
    theory = load(found)
    if theory.name != name:
        raise _unknown(path, f"{found} is a theory of another name, {theory.name}")
    return theory


_NAME = re.compile(r"[A-Za-z0-9_-]{1,200}")


def _unknown(path: Path, message: str) -> InvalidInputError:
    remedy = "name it with --theory, or keep it in a folder `theories`"
    return InvalidInputError((Diagnostic(codes.PROOF_FILE, f"{path}: {message}", None, remedy),))
