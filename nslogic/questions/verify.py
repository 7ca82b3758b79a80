"""Are these proofs right? Proof files against the theories they name, with the kernel alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, TypeAlias

from nslogic import kernel
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.kernel import Effort, ProofError, Statement
from nslogic.proof.documents import DocumentError, Entry, read_document
from nslogic.proof.statements import statements_of
from nslogic.proof.theorems import TheoremError, check_theorem, theorem_of
from nslogic.records import Record
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
    stale = theory.digest != document.digest
    found, left = [], MOST_WORK
    statements: dict[str, dict[str, Statement]] = {}
    for entry in document.entries:
        effort = Effort(min(left, kernel.MOST_WORK))
        given = effort.left
        found.append(_one(path, theory, entry, effort, statements, stale=stale))
        left = max(0, left - given + effort.left)
    return tuple(found)


_WRITE_IT = "write it with `nslogic prove`"

MOST_WORK = 5 * kernel.MOST_WORK
"""The work that is done for one file: those of the bundled theories take a hundredth of it."""


def _one(
    path: Path,
    theory: Theory,
    entry: Entry,
    effort: Effort,
    statements: dict[str, dict[str, Statement]],
    *,
    stale: bool,
) -> Verified:
    """Check one proof; `statements` keeps what was read of each regime for the next ones."""
    said = Verified(str(path), theory.name, _short(entry.regime), _short(entry.states), "failed")
    if stale:
        reason = "the theory has changed since; prove it again"
        return Verified(said.file, said.theory, said.regime, said.states, "stale", reason=reason)
    try:
        regime = theory.regime(entry.regime)
    except KeyError:
        return _failed(said, f"{theory.name} has no regime {entry.regime!r:.60}")
    try:
        effort.spend(1_000 + 20 * len(json.dumps(entry.about)))  # what it takes to read a theorem, more or less
        known = statements.get(regime.name)
        if known is None:
            known = statements[regime.name] = statements_of(theory, regime)
        theorem = theorem_of(theory, regime, entry.about, entry.hypotheses, known=known)
        if theorem.model != entry.model:
            return _failed(said, "a theorem about a model has a witness, others have steps")
        if theorem.states != entry.states:
            return _failed(said, f"it is said to state something else: {entry.states:.80}")
        checked = check_theorem(theorem, entry.proof, effort=effort)
    except (TheoremError, ProofError) as problem:
        return _failed(said, str(problem))
    except RecursionError:
        return _failed(said, "it is nested too deeply")
    return Verified(said.file, said.theory, said.regime, theorem.states, "verified", checked.trusted, checked.steps)


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


_MOST_SHOWN = 300
"""How many characters of what a file says of itself are shown."""


def _failed(said: Verified, reason: str) -> Verified:
    return Verified(said.file, said.theory, said.regime, said.states, "failed", reason=reason)


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
