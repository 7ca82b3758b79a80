"""`--watch`: ask again whenever a file changes that the answer depends on, until Ctrl-C.

Files are looked at by their size and times; each answer is given by a process of its own, so that none of them has to
tidy up after another.
"""

from __future__ import annotations

import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from nslogic.cli.output import Output
from nslogic.cli.theories import HERE, paths_of
from nslogic.errors import InvalidInputError
from nslogic.report.page import count
from nslogic.theory.finding import with_regime
from nslogic.theory.folders import bundled
from nslogic.theory.library import load_each

PAUSE = 0.3
"""The seconds between two looks at the files."""

Stamps: TypeAlias = dict[Path, tuple[int, int, int] | None]


def watch(
    answer: Callable[[], object],
    files: Callable[[], Iterable[Path]],
    *,
    pause: Callable[[], object],
    goes_on: Callable[[], bool],
) -> None:
    """Answer, then again after each change of the files, once they stay as they are; return when it shall not go on.

    Args:
        answer: What gives an answer.
        files: What returns the files that it depends on, as they are now: folders may get new ones.
        pause: What waits between two looks at them.
        goes_on: What says whether somebody still reads the answers.
    """
    while goes_on():
        before = stamps(files())
        answer()
        while goes_on() and stamps(files()) == before:
            pause()
        settled = stamps(files())
        while goes_on():
            pause()
            now = stamps(files())
            if now == settled:
                break
            settled = now


def stamps(files: Iterable[Path]) -> Stamps:
    """Return what shows that a file was changed, for each file: None if it is not there."""
    return {file: _stamp(file) for file in files}


def _stamp(file: Path) -> tuple[int, int, int] | None:
    try:
        status = file.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


class WatchedFiles:
    """The files that an answer about some references depends on."""

    def __init__(self, references: Sequence[str]) -> None:
        usual = (HERE,) if Path(HERE).is_dir() else tuple(name for name, _ in bundled())
        self._references = [with_regime(reference)[0] for reference in references or usual]
        self._imported: tuple[Path, ...] = ()

    def __call__(self) -> tuple[Path, ...]:
        """Return the files that the references name now, and those that they imported when they were last read."""
        return tuple(dict.fromkeys((*self._named(), *self._imported)))

    def read(self) -> None:
        """Find out what the files import, as far as they can be read."""
        theories = load_each(self._named())[0]
        self._imported = tuple(Path(file) for theory in theories for file, _ in theory.sources)

    def _named(self) -> list[Path]:
        paths: list[Path] = []
        for reference in self._references:
            try:
                paths += paths_of(reference)
            except InvalidInputError:
                paths.append(Path(reference))  # it may come to be
        return paths


def watch_command(output: Output, references: Sequence[str], words: Sequence[str]) -> None:
    """Run a command of nslogic again and again, given by its words, and say on standard error what is watched."""
    command = (sys.executable, "-P", "-m", "nslogic", *words)
    files = WatchedFiles(references)

    def answer() -> None:
        files.read()
        subprocess.run(command, check=False)
        output.note(f"watching {count(len(files()), 'file')}; Ctrl-C ends")

    watch(answer, files, pause=lambda: time.sleep(PAUSE), goes_on=_is_read)


def _is_read() -> bool:
    """Return whether standard output still has a reader, as far as the system tells."""
    if not hasattr(select, "poll"):
        return True
    poll = select.poll()
    poll.register(sys.stdout.fileno(), 0)
    return not any(event & (select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))
