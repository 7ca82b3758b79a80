"""Find theories by what a user calls them, and load one or many."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError, Related
from nslogic.language.scope import nearest_name
from nslogic.theory.folders import bundled, theory_files
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory
from nslogic.theory.positions import locate

__all__ = ["bundled", "find_files", "load", "load_all"]


def find_files(reference: str) -> tuple[Path, ...]:
    """Return the theory files that a reference means: a `.toml` file, a folder of them, or a bundled name.

    Raises:
        InvalidInputError: The folder holds no theory, or no bundled theory has this name.
    """
    path = Path(reference)
    if _is_folder(path):
        found = theory_files(path)
        if not found:
            raise _unknown(f"there is no theory in the folder `{reference}`", "a theory is a .toml file")
        return found
    if reference.endswith(".toml") or os.sep in reference:
        return (path,)
    known = dict(bundled())
    if reference in known:
        return (known[reference],)
    shown = reference if len(reference) <= 60 else f"{reference[:60]}…"
    near = nearest_name(shown, known)
    help_text = f"did you mean `{near}`? " if near else ""
    help_text += "`nslogic list` shows the bundled theories; a file is given by its path, which ends in .toml"
    raise _unknown(f"no bundled theory has the name `{shown}`", help_text)


def load(reference: str | os.PathLike[str]) -> Theory:
    """Read one theory, given by the path of its file or by the name of a bundled one; warnings are passed over.

    Raises:
        InvalidInputError: There is no such theory, or not one, or it cannot be read; all problems are in the error.
    """
    found = find_files(os.fspath(reference))
    if len(found) > 1:
        raise _unknown(f"there are {len(found)} theories in `{os.fspath(reference)}`", "name one of them")
    return load_file(found[0])[0]


def load_all(
    paths: Iterable[Path], *, registered_experiments: frozenset[str] | None = None
) -> tuple[tuple[Theory, ...], tuple[Diagnostic, ...]]:
    """Read many theories, and return them with all warnings.

    Raises:
        InvalidInputError: A file cannot be read, or two theories have one name; the problems of all files are in it.
    """
    theories: list[Theory] = []
    warnings: list[Diagnostic] = []
    problems: list[Diagnostic] = []
    for path in dict.fromkeys(paths):
        try:
            theory, found = load_file(path, registered_experiments=registered_experiments)
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
        else:
            theories.append(theory)
            warnings.extend(found)
    problems.extend(_names_twice(theories))
    if problems:
        raise InvalidInputError(tuple(dict.fromkeys(problems)))
    return tuple(theories), tuple(dict.fromkeys(warnings))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # longer than a path can be, or with a character that no path has
        return False


def _names_twice(theories: list[Theory]) -> list[Diagnostic]:
    first: dict[str, Theory] = {}
    found: list[Diagnostic] = []
    for theory in theories:
        other = first.setdefault(theory.name, theory)
        if other is not theory:
            place, other_place = (
                locate(dict(each.sources)[each.file], each.file, ("theory", "name")) for each in (theory, other)
            )
            message = f"two theories have the name `{theory.name}`"
            related = (Related(other_place, "the other one"),)
            help_text = "a name is unique in a library: rename one of them"
            found.append(Diagnostic(codes.NAME_TWICE_IN_LIBRARY, message, place, help_text, related))
    return found


def _unknown(message: str, help_text: str) -> InvalidInputError:
    return InvalidInputError((Diagnostic(codes.UNKNOWN_THEORY, message, None, help_text),))
