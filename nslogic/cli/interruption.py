"""Ctrl-C as an exception, for the few things that have to be ended in order."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from nslogic.cli.start import end

SIGNAL_REPEAT = 0.01
"""After how many seconds an interruption that came at a bad moment comes once more."""


@contextmanager
def interruption_as_exception() -> Iterator[None]:
    """Make Ctrl-C an exception inside, where it ends the process at once outside."""
    if signal.getsignal(signal.SIGINT) is not end:
        yield
        return
    signal.signal(signal.SIGINT, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, end)


def _interrupt(_: int, frame: FrameType | None) -> None:
    """Raise KeyboardInterrupt; later, where an object is cleaned up or Z3's library is at work.

    What cleans up raises nothing. Z3's library would free what it has not yet counted, or tell of another error.
    """
    while frame is not None:
        if frame.f_code.co_name == "__del__" or str(frame.f_globals.get("__name__")).startswith("z3."):
            _once_more()
            return
        frame = frame.f_back
    raise KeyboardInterrupt


def _once_more() -> None:
    from _thread import interrupt_main
    from threading import Timer

    timer = Timer(SIGNAL_REPEAT, interrupt_main)
    timer.daemon = True
    timer.start()
