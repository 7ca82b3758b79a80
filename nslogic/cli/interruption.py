"""Ctrl-C as an exception, for the few operations that must end in order."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from nslogic.cli.start import end

SIGNAL_REPEAT = 0.01
"""After how many seconds an interruption that came at a bad moment is repeated."""


@contextmanager
def interruption_as_exception() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt inside this context, if it would end the process at once."""
    if signal.getsignal(signal.SIGINT) is not end:
        yield
        return
    signal.signal(signal.SIGINT, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, end)


def _interrupt(_: int, frame: FrameType | None) -> None:
    """Raise KeyboardInterrupt; postpone it while an object is finalised or Z3's library is at work.

    Finalisers swallow exceptions. Z3's library would free an object before it has counted it, or report another error.
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
