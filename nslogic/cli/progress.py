"""Progress of long questions, shown on standard error if it is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import click

from nslogic.cli.interruption import interruption_as_exception
from nslogic.report.page import visible

NARROW_BAR = 48
"""The columns below which a bar has no label and no time left, so that it stays on its line."""


@contextmanager
def status() -> Iterator[Callable[[str], None]]:
    """Yield a function that shows what is being done, on one line that each call overwrites.

    The line is cleared at the end; nothing is written to a pipe.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    import shutil  # only terminals pay for it

    width = shutil.get_terminal_size().columns

    def show(words: str) -> None:
        _again(visible(words)[: width - 1])

    try:
        yield show
    finally:
        _again("")


def _again(text: str) -> None:
    with suppress(OSError, ValueError):  # the terminal may have gone away
        click.echo(f"\r\x1b[K{text}", file=sys.stderr, nl=False)


@contextmanager
def progress(length: int, label: str) -> Iterator[Callable[[], None]]:
    """Yield a function to call after each of `length` steps, and show a progress bar; nothing is written to a pipe."""
    if not sys.stderr.isatty() or length < 2:
        yield lambda: None
        return
    import shutil  # only terminals pay for it

    narrow = shutil.get_terminal_size().columns < NARROW_BAR
    shape = {"label": "", "show_eta": False, "bar_template": "[%(bar)s] %(info)s"} if narrow else {"label": label}
    # Ctrl-C must restore the cursor that the bar has hidden
    with interruption_as_exception(), click.progressbar(length=length, file=sys.stderr, width=0, **shape) as bar:
        yield lambda: bar.update(1)
