"""The standard streams of this process, even if it was started without them."""

from __future__ import annotations

import errno
import os
import sys
from typing import TextIO

NAME_OF_OUTPUT = "standard output"


def take() -> None:
    """Open the standard streams that are closed, so that writing to them fails instead of going elsewhere.

    Otherwise the next file that is opened would get the free descriptor, and messages would be written into that file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDONLY)  # takes the lowest free number
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)


def silence(stream: TextIO) -> None:
    """Discard everything that is still written to a stream, including what Python flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def reason_of(problem: OSError) -> str:
    """Return the reason of a failed write in words."""
    if problem.errno == errno.EBADF:
        return "it is closed"
    return problem.strerror or str(problem)
