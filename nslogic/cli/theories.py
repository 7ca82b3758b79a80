"""The theories that a command is about: it answers for those that can be read, whatever is wrong with others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import click

from nslogic.cli.output import Output
from nslogic.cli.regimes import fits, fits_reference
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.experiments.names import NAMES
from nslogic.report.page import count, enumeration
from nslogic.theory.finding import search, with_regime
from nslogic.theory.library import bundled, load_each
from nslogic.theory.model import Theory

NO_TEXTS: Mapping[Path, str] = MappingProxyType({})

HERE = "theories"
"""The folder that is read if no theory is named and it exists."""


def read_theories(
    output: Output, references: Sequence[str], texts: Mapping[Path, str] = NO_TEXTS
) -> tuple[Theory, ...]:
    """Read the theories that a command names; if it names none, those of the folder `theories` or the bundled ones.

    Warnings go to standard error, and so do the problems of files that cannot be read, if any file can. `texts` are
    read in place of the files of these paths.

    Raises:
        InvalidInputError: no file can be found and read; it lists all problems of all files.
    """
    if not references:
        if not Path(HERE).is_dir():
            return read_bundled(output)
        references = (HERE,)
    paths: list[Path] = []
    problems: list[Diagnostic] = []
    for reference in references:
        if Path(reference) in texts:
            paths.append(Path(reference))
            continue
        try:
            paths.extend(paths_of(reference, output))
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
    return _load(output, paths, problems, texts)


def paths_of(reference: str, output: Output | None = None) -> tuple[Path, ...]:
    """Return the files that a reference names, and report how much of a folder was passed over.

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
    """Read the bundled theories, in the order of their names."""
    return _load(output, [path for _, path in bundled()], [])


def read_matching(
    output: Output, references: Sequence[str], regimes: Sequence[str], texts: Mapping[Path, str] = NO_TEXTS
) -> tuple[tuple[Theory, tuple[str, ...]], ...]:
    """Read theories, and return those with matching regimes, each with their names; every regime matches by default.

    Args:
        output: The output for warnings and problems.
        references: The theories: paths, folders or bundled names, optionally followed by `:REGIME`.
        regimes: Names or patterns with `*`, optionally preceded by `THEORY:`.
        texts: What is read in place of the files of these paths.
    """
    asked = [with_regime(reference) for reference in references]
    theories = read_theories(output, tuple(reference for reference, _ in asked), texts)
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
            own = [pattern for pattern in regimes if fits_reference(pattern, theory.name, regime.name)]
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


def read_scoped(output: Output, references: Sequence[str]) -> tuple[Theory, ...]:
    """Read theories to be compared, each once: whole, or in the regimes that a reference names (`THEORY:REGIME`)."""
    from nslogic.questions.scopes import in_regime

    plain = tuple(reference for reference in references if not with_regime(reference)[1])
    whole = {os.path.realpath(theory.file): theory for theory in (read_theories(output, plain) if plain else ())}
    chosen: dict[tuple[str, str], Theory] = {}
    for reference in references:
        if with_regime(reference)[1]:
            scoped = [
                in_regime(theory, name) for theory, names in read_matching(output, (reference,), ()) for name in names
            ]
        else:
            files = (os.path.realpath(path) for path in _paths(reference))
            scoped = [whole[file] for file in files if file in whole]
        for theory in scoped:
            chosen.setdefault((os.path.realpath(theory.file), theory.name), theory)
    return tuple(chosen.values())


def _paths(reference: str) -> tuple[Path, ...]:
    try:
        return paths_of(reference)
    except InvalidInputError:
        return ()


def _load(
    output: Output, paths: Iterable[Path], problems: list[Diagnostic], texts: Mapping[Path, str] = NO_TEXTS
) -> tuple[Theory, ...]:
    """Read files, each once even if it is named twice; `problems` are earlier ones to report with theirs."""
    once: dict[str, Path] = {}
    for path in paths:
        once.setdefault(os.path.realpath(path), path)
    theories, warnings, unread = load_each(once.values(), registered_experiments=NAMES, texts=texts)
    problems = [*problems, *unread]
    if not theories and problems:
        raise InvalidInputError(tuple(problems))
    output.warn(warnings)
    output.pass_over(problems)
    return theories
