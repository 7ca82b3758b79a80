"""Find theories by what a user calls them, and load one or many."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError, Related
from nslogic.language.scope import nearest_name
from nslogic.theory.folders import ENDING, Searched, bundled, searched
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory
from nslogic.theory.positions import locate

__all__ = ["bundled", "find_files", "load", "load_all"]


def find_files(reference: str) -> tuple[Path, ...]:
    """Return the theory files that a reference means: a `.toml` file, a folder of them, or a bundled name.

    Raises:
        InvalidInputError: The folder holds no theory, or there is no file, or no bundled theory, of this name.
    """
    return search(reference).files


def search(reference: str) -> Searched:
    """Return what a reference means, and how much of a folder was passed over.

    Raises:
        InvalidInputError: The folder holds no theory, or there is no file, or no bundled theory, of this name.
    """
    path = Path(reference)
    if _is(path.is_dir):
        there = searched(path)
        if not there.files:
            help_text = f"a theory is a {ENDING} file with a [theory] table"
            if there.others:
                help_text += f"; {there.others} without one {'was' if there.others == 1 else 'were'} passed over"
            raise _unknown(f"there is no theory in the folder `{reference}`", help_text)
        return there
    known = dict(bundled())
    if reference.lower().endswith(ENDING) or os.sep in reference:
        if (
            len(reference) <= LONGEST_SHOWN_NAME
            and not _is(lambda: os.path.lexists(path))
            and (near := _near_file(path, known))
        ):
            message, help_text = f"there is no file `{reference}`", f"did you mean {near}?"
            raise InvalidInputError((Diagnostic(codes.FILE_NOT_FOUND, message, None, help_text),))
        return Searched((path,))
    if reference in known:
        return Searched((known[reference],))
    shown = reference if len(reference) <= LONGEST_SHOWN_NAME else f"{reference[:LONGEST_SHOWN_NAME]}…"
    here = f".{os.sep}{shown}{ENDING}"
    near = nearest_name(shown, known)
    if len(reference) <= LONGEST_SHOWN_NAME and _is(Path(here).is_file):
        help_text = f"did you mean `{here}`? "
    else:
        help_text = f"did you mean `{near}`? " if near else ""
    help_text += "`nslogic list` shows the bundled theories; a file is given by its path, which ends in .toml"
    raise _unknown(f"no bundled theory has the name `{shown}`", help_text)


LONGEST_SHOWN_NAME = 60
"""Names of more characters are cut in messages."""


def _near_file(path: Path, known: Mapping[str, Path]) -> str:
    """Return what a file that is not there may be: a bundled theory, or a file beside it that is called much like it."""
    if path.stem in known and len(path.parts) == 1:
        return f"the bundled theory `{path.stem}`"
    try:
        names = {one.stem: one.name for one in path.parent.iterdir() if one.name.lower().endswith(ENDING)}
    except (OSError, ValueError):
        return ""
    near = names.get(nearest_name(path.stem, list(names)[:1000]), "")
    return f"`{path.parent / near}`" if near else ""


def load(reference: str | os.PathLike[str]) -> Theory:
    """Read one theory, given by the path of its file or by the name of a bundled one; warnings are passed over.

    Raises:
        InvalidInputError: There is no such theory, or not one, or it cannot be read; all problems are in the error.
    """
    name = _reference(reference)
    found = find_files(name)
    if len(found) > 1:
        raise _unknown(f"there are {len(found)} theories in `{name}`", "name one of them")
    return load_file(found[0])[0]


def _reference(given: object) -> str:
    """Return a path or a name as text, whatever somebody handed in."""
    if not isinstance(given, (str, os.PathLike)):
        raise _unknown(f"a {type(given).__name__} is no theory", "give a path, or the name of a bundled one")
    return os.fspath(given)


def load_all(
    paths: Iterable[Path], *, registered_experiments: frozenset[str] | None = None
) -> tuple[tuple[Theory, ...], tuple[Diagnostic, ...]]:
    """Read many theories, and return them with all warnings.

    Raises:
        InvalidInputError: A file cannot be read, or two theories have one name; the problems of all files are in it.
    """
    theories, warnings, problems = load_each(paths, registered_experiments=registered_experiments)
    if problems:
        raise InvalidInputError(problems)
    return theories, warnings


def load_each(
    paths: Iterable[Path], *, registered_experiments: frozenset[str] | None = None
) -> tuple[tuple[Theory, ...], tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Read as many theories as can be read; return them, all warnings, and all problems of the others.

    Of two theories with one name, the second is a problem.
    """
    theories: dict[str, Theory] = {}
    warnings: list[Diagnostic] = []
    problems: list[Diagnostic] = []
    for path in dict.fromkeys(paths):
        try:
            theory, found = load_file(path, registered_experiments=registered_experiments)
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
            continue
        first = theories.setdefault(theory.name, theory)
        if first is theory:
            warnings.extend(found)
        else:
            problems.append(_named_twice(theory, first))
    return tuple(theories.values()), tuple(dict.fromkeys(warnings)), tuple(dict.fromkeys(problems))


def _is(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except (OSError, ValueError):
        # longer than a path can be, or with a character that no path has
        return False


def _named_twice(theory: Theory, other: Theory) -> Diagnostic:
    place, other_place = (
        locate(dict(each.sources)[each.file], each.file, ("theory", "name")) for each in (theory, other)
    )
    message = f"two theories have the name `{theory.name}`"
    related = (Related(other_place, "the other one"),)
    help_text = "a name is unique in a library: rename one of them"
    return Diagnostic(codes.NAME_TWICE_IN_LIBRARY, message, place, help_text, related)


def _unknown(message: str, help_text: str) -> InvalidInputError:
    return InvalidInputError((Diagnostic(codes.UNKNOWN_THEORY, message, None, help_text),))
