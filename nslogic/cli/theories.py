"""Which theories a command is about: all of them are read before anything is asked of one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from nslogic.cli.output import Output
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.experiments.names import NAMES
from nslogic.theory.library import bundled, find_files, load_all
from nslogic.theory.model import Theory

HERE = "theories"
"""The folder that is taken where no theory is named, if there is one."""


def read_theories(output: Output, references: Sequence[str]) -> tuple[Theory, ...]:
    """Read the theories that a command names; those of the folder `theories` or the bundled ones if it names none.

    Warnings go to standard error.

    Raises:
        InvalidInputError: something cannot be found or read; all problems of all files are in it.
    """
    if not references:
        if not Path(HERE).is_dir():
            return read_bundled(output)
        references = (HERE,)
    paths: list[Path] = []
    problems: list[Diagnostic] = []
    for reference in references:
        try:
            paths.extend(find_files(reference))
        except InvalidInputError as error:
            problems.extend(error.diagnostics)
    return _load(output, paths, problems)


def read_bundled(output: Output) -> tuple[Theory, ...]:
    """Read the bundled theories, in name order."""
    return _load(output, [path for _, path in bundled()], [])


def read_matching(
    output: Output, references: Sequence[str], regime: str | None
) -> tuple[tuple[Theory, tuple[str, ...]], ...]:
    """Read theories, and return those that have a regime of a name with it; all of their regimes without a name."""
    theories = read_theories(output, references)
    if regime is None:
        return tuple((theory, tuple(one.name for one in theory.regimes)) for theory in theories)
    chosen = tuple((theory, (regime,)) for theory in theories if any(one.name == regime for one in theory.regimes))
    if not chosen:
        there = "; ".join(f"{theory.name}: {', '.join(one.name for one in theory.regimes)}" for theory in theories)
        raise click.BadParameter(f"no theory here has a regime {regime!r}. There are {there}.", param_hint="--regime")
    return chosen


def _load(output: Output, paths: Iterable[Path], problems: list[Diagnostic]) -> tuple[Theory, ...]:
    """Read files, each once however it is named; `problems` are those found before."""
    once: dict[str, Path] = {}
    for path in paths:
        once.setdefault(os.path.realpath(path), path)
    try:
        theories, warnings = load_all(once.values(), registered_experiments=NAMES)
    except InvalidInputError as error:
        problems.extend(error.diagnostics)
    if problems:
        raise InvalidInputError(tuple(problems))
    output.warn(warnings)
    return theories
