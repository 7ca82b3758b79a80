"""The streams of this process, also those that it was started without."""

from __future__ import annotations

import errno
import os
import sys
from typing import TextIO

NAME_OF_OUTPUT = "standard output"


def take() -> None:
    """Make sure that there are three streams; writing to one that was closed fails, as to one that is full.

    Where a descriptor is free, the next file that is opened would get it, and what is said would land in that file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDONLY)  # gets the lowest number that is free
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)


def silence(stream: TextIO) -> None:
    """Let what is still written to a stream go nowhere: also what Python would flush at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def reason_of(problem: OSError) -> str:
    """Return why something could not be written, in words."""
    if problem.errno == errno.EBADF:
        return "it is closed"
    return problem.strerror or str(problem)
