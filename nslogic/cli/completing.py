"""Words that a shell completes: theories, regimes, names of a theory, codes, experiments.

Click asks for them on each press of Tab, so what is slow to load is loaded where it is needed. What cannot be read has
no completions, and no message: a shell has no place for one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from nslogic.theory.model import Theory

Completed: TypeAlias = "list[CompletionItem] | list[str]"
NAMES_OF_ARGUMENTS = ("theories", "theory", "first", "second")
"""The names of the parameters of commands that are references to theories."""


def complete_theory(_: click.Context, __: click.Parameter, incomplete: str) -> Completed:
    """Return bundled theories, files and folders, or after a colon the regimes of a theory; paths are the shell's."""
    from click.shell_completion import CompletionItem

    from nslogic.theory.folders import bundled

    reference, colon, start = incomplete.rpartition(":")
    if colon:
        regimes = (regime.name for theory in _theories([reference]) for regime in theory.regimes)
        return [f"{reference}:{name}" for name in _matching(regimes, start)]
    if os.sep in incomplete or incomplete.startswith("."):
        return [CompletionItem(incomplete, type="file")]
    return _matching((*(name for name, _ in bundled()), *_here()), incomplete)


def complete_regime(context: click.Context, _: click.Parameter, incomplete: str) -> Completed:
    """Return the regimes of the theories that were named, or of those in the folder that is read otherwise."""
    regimes = (regime.name for theory in _named(context) for regime in theory.regimes)
    return _matching(regimes, incomplete)


def complete_quantity(context: click.Context, _: click.Parameter, incomplete: str) -> Completed:
    """Return the quantities of the theories that were named."""
    return _matching((quantity.name for theory in _named(context) for quantity in theory.quantities), incomplete)


def complete_parameter(context: click.Context, _: click.Parameter, incomplete: str) -> Completed:
    """Return the parameters of the theories that were named."""
    return _matching((parameter.name for theory in _named(context) for parameter in theory.parameters), incomplete)


def complete_axiom(context: click.Context, _: click.Parameter, incomplete: str) -> Completed:
    """Return the labels of the axioms of the theories that were named."""
    return _matching((axiom.id for theory in _named(context) for axiom in theory.axioms), incomplete)


def with_value(
    complete: Callable[[click.Context, click.Parameter, str], Completed],
) -> Callable[[click.Context, click.Parameter, str], Completed]:
    """Return a completion of names that are given a value, as in `C=10`."""

    def completed(context: click.Context, parameter: click.Parameter, incomplete: str) -> Completed:
        return [f"{name}=" for name in complete(context, parameter, incomplete)]

    return completed


def complete_explained(_: click.Context, __: click.Parameter, incomplete: str) -> Completed:
    """Return the codes of diagnostics and the words of verdicts."""
    from nslogic.diagnostics.catalogue import known_codes
    from nslogic.diagnostics.verdicts import VERDICT_MEANINGS

    return _matching((*known_codes(), *VERDICT_MEANINGS), incomplete)


def complete_experiment(_: click.Context, __: click.Parameter, incomplete: str) -> Completed:
    """Return the names of the experiments."""
    from nslogic.experiments.names import NAMES

    return _matching(NAMES, incomplete)


def _matching(words: Iterable[str], start: str) -> list[str]:
    return sorted({word for word in words if word.startswith(start)})


def _here() -> Iterator[str]:
    """Yield the theory files and the folders of the working folder."""
    with suppress(OSError):
        for path in Path().iterdir():
            if not path.name.startswith("."):
                if path.is_dir():
                    yield f"{path.name}{os.sep}"
                elif path.suffix == ".toml":
                    yield path.name


def _named(context: click.Context) -> Iterator[Theory]:
    from nslogic.cli.theories import HERE

    references: list[str] = []
    for name in NAMES_OF_ARGUMENTS:
        value = context.params.get(name)
        references += [value] if isinstance(value, str) else list(value or ())
    if not references:  # where an option still lacks its value, click leaves arguments as they are
        references = [word for word in context.args if not word.startswith("-")]
    return _theories(references or [HERE])


def _theories(references: Iterable[str]) -> Iterator[Theory]:
    from nslogic.errors import NslogicError
    from nslogic.theory.finding import find_files, with_regime
    from nslogic.theory.loading import load_file

    for reference in references:
        with suppress(NslogicError):
            for file in find_files(with_regime(reference)[0]):
                with suppress(NslogicError):
                    yield load_file(file)[0]
