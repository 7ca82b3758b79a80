"""Which theories a command is about: those that can be read are asked about, whatever is wrong with others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import click

from nslogic.cli.output import Output
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.experiments.names import NAMES
from nslogic.report.page import count, enumeration
from nslogic.theory.finding import search
from nslogic.theory.library import bundled, load_each
from nslogic.theory.model import Theory

HERE = "theories"
"""The folder that is taken where no theory is named, if there is one."""


def read_theories(output: Output, references: Sequence[str]) -> tuple[Theory, ...]:
    """Read the theories that a command names; those of the folder `theories` or the bundled ones if it names none.

    Warnings go to standard error, and so do the problems of what cannot be read, if anything can.

    Raises:
        InvalidInputError: nothing can be found and read; all problems of all files are in it.
    """
    if not references:
        if not Path(HERE).is_dir():
            return read_bundled(output)
        references = (HERE,)
    paths: list[Path] = []
    problems: list[Diagnostic] = []
    for reference in references:
        try:
            paths.extend(paths_of(reference, output))
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
    return _load(output, paths, problems)


def paths_of(reference: str, output: Output | None = None) -> tuple[Path, ...]:
    """Return the files that a reference means, and say how much of a folder was passed over.

    Raises:
        InvalidInputError: there is no such theory.
    """
    matches = search(reference)
    if output is not None and matches.others + matches.folders:
        others = count(matches.others, "other .toml file")
        folders = count(matches.folders, "folder") + " (hidden, installed, or ignored by git)"
        passed = enumeration([others] * bool(matches.others) + [folders] * bool(matches.folders))
        output.note(f"{reference}: {count(len(matches.files), 'theory')}; passed over {passed}")
    return matches.files


def read_bundled(output: Output) -> tuple[Theory, ...]:
    """Read the bundled theories, in name order."""
    return _load(output, [path for _, path in bundled()], [])


def read_matching(
    output: Output, references: Sequence[str], regimes: Sequence[str]
) -> tuple[tuple[Theory, tuple[str, ...]], ...]:
    """Read theories, and return those that have regimes that are asked for with these; all regimes if none is named.

    Args:
        output: Where warnings and problems go.
        references: The theories: paths, folders, bundled names, each perhaps with `:REGIME` behind it.
        regimes: Names or patterns with `*`, each perhaps with `THEORY:` before it.
    """
    asked = [with_regime(reference) for reference in references]
    theories = read_theories(output, tuple(reference for reference, _ in asked))
    wanted: dict[str, list[str]] = {}
    if any(pattern for _, pattern in asked):
        for reference, pattern in asked:
            for path in _paths(reference):
                wanted.setdefault(os.path.realpath(path), []).append(pattern or "*")
    chosen: list[tuple[Theory, tuple[str, ...]]] = []
    missing = dict.fromkeys((*regimes, *(pattern for _, pattern in asked if pattern)))
    for theory in theories:
        names = []
        for regime in theory.regimes:
            own = [pattern for pattern in regimes if _fits(pattern, theory.name, regime.name)]
            patterns = wanted.get(os.path.realpath(theory.file), ("*",)) if wanted else ("*",)
            of_file = [pattern for pattern in patterns if fits(pattern, regime.name)]
            for pattern in (*own, *of_file):
                missing.pop(pattern, None)
            if of_file and (own or not regimes):
                names.append(regime.name)
        if names:
            chosen.append((theory, tuple(names)))
    if missing or not chosen:
        known = "; ".join(
            f"{theory.name}: {', '.join(regime.name for regime in theory.regimes)}" for theory in theories
        )
        shown = enumeration([repr(name) for name in missing] or [repr(regime) for regime in regimes], last="or")
        raise click.BadParameter(f"no theory here has a regime {shown}. Available: {known}.", param_hint="--regime")
    return tuple(chosen)


def expected_of(theory: Theory, names: Sequence[str], regimes: Sequence[str]) -> tuple[str, ...]:
    """Return the regimes that were asked for; where none was named, those that are expected to be consistent."""
    if regimes or len(names) < len(theory.regimes):
        return tuple(names)
    return tuple(regime.name for regime in theory.regimes if regime.expect == "consistent")


def with_regime(reference: str) -> tuple[str, str]:
    """Return a reference and the regime behind its last colon, if there is one and all of it is no path."""
    before, colon, regime = reference.rpartition(":")
    if not colon or not regime or len(before) < 2 or os.sep in regime or os.path.lexists(reference):
        return reference, ""
    return before, regime


def _paths(reference: str) -> tuple[Path, ...]:
    try:
        return paths_of(reference)
    except InvalidInputError:
        return ()


def _fits(pattern: str, theory: str, regime: str) -> bool:
    """Say whether a regime of a theory is meant by `REGIME` or `THEORY:REGIME`, either with `*`."""
    name, colon, rest = pattern.rpartition(":")
    return regime == pattern or (fits(rest, regime) and (not colon or fits(name, theory)))


def fits(pattern: str, name: str) -> bool:
    """Say whether a name fits a pattern: `*` stands for any characters, `?` for one, and everything else for itself."""
    return fnmatchcase(name, pattern.replace("[", "[[]"))


def _load(output: Output, paths: Iterable[Path], problems: list[Diagnostic]) -> tuple[Theory, ...]:
    """Read files, each once however it is named; `problems` are those found before."""
    once: dict[str, Path] = {}
    for path in paths:
        once.setdefault(os.path.realpath(path), path)
    theories, warnings, unread = load_each(once.values(), registered_experiments=NAMES)
    problems = [*problems, *unread]
    if not theories and problems:
        raise InvalidInputError(tuple(problems))
    output.warn(warnings)
    output.pass_over(problems)
    return theories
