"""The theory of a proof file: one that is given, or found near the file or among the bundled ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.folders import bundled_in_folders
from nslogic.theory.library import bundled, load
from nslogic.theory.model import Theory


def theory_of_proofs(path: Path, name: str, digest: str, theories: Iterable[Theory]) -> Theory:
    """Return the theory of a name: one of those given, else the first file with this digest, else the first file.

    Raises:
        InvalidInputError: there is no such theory, or its file cannot be read.
    """
    for theory in theories:
        if theory.name == name:
            return theory
    if not _NAME.fullmatch(name):
        raise _unknown(path, f"{name!r:.60} names no theory")
    unreadable: InvalidInputError | None = None
    others: list[Theory] = []
    for file in _candidates(path, name):
        try:
            theory = load(file)
        except InvalidInputError as problem:
            unreadable = unreadable or problem
            continue
        if theory.name == name and theory.digest == digest:
            return theory
        others.append(theory)
    of_name = [theory for theory in others if theory.name == name]
    if of_name:
        return of_name[0]
    if unreadable is not None:
        raise unreadable
    if others:
        raise _unknown(path, f"{others[0].file} is a theory of another name, {others[0].name}")
    raise _unknown(path, f"there is no theory {name!r:.60}")


def is_found(theory: Theory, path: Path) -> bool:
    """Return whether `verify` finds this theory for a proof file at a path without `--theory`."""
    try:
        return Path(theory_of_proofs(path, theory.name, theory.digest, ()).file).samefile(theory.file)
    except (InvalidInputError, OSError):
        return False


def _candidates(path: Path, name: str) -> Iterator[Path]:
    """Yield the files that may hold a theory: near the proof, in the current folder, and the bundled ones."""
    near = path.parent.parent
    folders = (near / "theories", path.parent, near, Path("theories"), Path())
    library = [*(file for known, file in bundled() if known == name), *bundled_in_folders(name)]
    files = [*(folder / f"{name}.toml" for folder in folders), *library]
    try:
        yield from (file for file in dict.fromkeys(files) if file.is_file())
    except OSError as problem:
        raise _unknown(path, f"there is no theory {name!r:.60}: {problem.strerror}") from problem


_NAME = re.compile(r"[A-Za-z0-9_-]{1,200}")


def _unknown(path: Path, message: str) -> InvalidInputError:
    return proof_file_problem(path, message, "name it with --theory, or keep it beside the proof or its folder")


def proof_file_problem(path: Path, message: str, remedy: str) -> InvalidInputError:
    """Return the error that refuses a proof file, with what to do about it."""
    return InvalidInputError((Diagnostic(codes.PROOF_FILE, f"{path}: {message}", None, remedy),))
