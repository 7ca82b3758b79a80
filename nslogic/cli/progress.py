"""A bar on standard error while something takes long, where a person looks at it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from nslogic.cli.interruption import in_order


@contextmanager
def progress(length: int, label: str) -> Iterator[Callable[[], None]]:
    """Yield a function to be called after each of so many steps; nothing is shown to a pipe."""
    if not sys.stderr.isatty() or length < 2:
        yield lambda: None
        return
    # Ctrl-C must not leave the terminal without the cursor that the bar has hidden
    with in_order(), click.progressbar(length=length, label=label, file=sys.stderr) as bar:
        yield lambda: bar.update(1)
