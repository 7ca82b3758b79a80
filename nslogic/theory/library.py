"""Find the theories that a user names, and load one or several."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError, Related
from nslogic.theory.finding import find_files, unknown_theory
from nslogic.theory.folders import bundled
from nslogic.theory.loading import load_file
from nslogic.theory.model import Theory
from nslogic.theory.positions import locate

__all__ = ["bundled", "find_files", "load", "load_all"]


def load(reference: str | os.PathLike[str]) -> Theory:
    """Read one theory, given by the path of its file or by its name if it is bundled; warnings are not returned.

    Raises:
        InvalidInputError: The reference means no theory or several, or the theory cannot be read; carries all problems.
    """
    name = _reference(reference)
    files = find_files(name)
    if len(files) > 1:
        raise unknown_theory(f"there are {len(files)} theories in `{name}`", "name one of them")
    return load_file(files[0])[0]


def _reference(argument: object) -> str:
    """Return a path or a name as text; refuse anything else."""
    if not isinstance(argument, (str, os.PathLike)):
        raise unknown_theory(
            f"a {type(argument).__name__} is not a theory", "give a path, or the name of a bundled theory"
        )
    return os.fspath(argument)


def load_all(
    paths: Iterable[Path], *, registered_experiments: frozenset[str] | None = None
) -> tuple[tuple[Theory, ...], tuple[Diagnostic, ...]]:
    """Read several theories, and return them with all warnings.

    Raises:
        InvalidInputError: A file cannot be read, or two theories have the same name; carries the problems of all files.
    """
    theories, warnings, problems = load_each(paths, registered_experiments=registered_experiments)
    if problems:
        raise InvalidInputError(problems)
    return theories, warnings


def load_each(
    paths: Iterable[Path],
    *,
    registered_experiments: frozenset[str] | None = None,
    texts: Mapping[Path, str] = MappingProxyType({}),
) -> tuple[tuple[Theory, ...], tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Read all theories that can be read, and return them, all warnings, and the problems of the other files.

    The second of two theories with the same name is a problem. `texts` are read in place of the files of these paths.
    """
    theories: dict[str, Theory] = {}
    warnings: list[Diagnostic] = []
    problems: list[Diagnostic] = []
    for path in dict.fromkeys(paths):
        try:
            theory, file_warnings = load_file(path, registered_experiments=registered_experiments, text=texts.get(path))
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
            continue
        first = theories.setdefault(theory.name, theory)
        if first is theory:
            warnings.extend(file_warnings)
        else:
            problems.append(_named_twice(theory, first))
    return tuple(theories.values()), tuple(dict.fromkeys(warnings)), tuple(dict.fromkeys(problems))


def _named_twice(theory: Theory, first: Theory) -> Diagnostic:
    place, other_place = (
        locate(dict(named.sources)[named.file], named.file, ("theory", "name")) for named in (theory, first)
    )
    message = f"two theories have the name `{theory.name}`"
    related = (Related(other_place, "the other one"),)
    help_text = "a name is unique in a library: rename one of them"
    return Diagnostic(codes.NAME_TWICE_IN_LIBRARY, message, place, help_text, related)
