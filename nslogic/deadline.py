"""The clock that somebody asked for with `--timeout`: work that takes longer is given up, wherever it is.

Searches end at counts (`limits.py`), so that an answer is the same on every machine; a clock is looked at only where
one was asked for. It belongs to whoever asked, not to the one search that happens to run, so it is not handed down: what
may take long looks at it with `check_time`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from nslogic.errors import UndecidedError

_END: ContextVar[tuple[float, float] | None] = ContextVar("end", default=None)
"""When time is up, and how many seconds there were; None where nobody asked for a clock."""


class TimeUpError(UndecidedError):
    """What was asked took longer than it may."""


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Give up what happens inside after some seconds, or when an outer clock says so; None asks for no clock."""
    outer = _END.get()
    end = None if seconds is None else (time.monotonic() + seconds, seconds)
    token = _END.set(outer if end is None else end if outer is None else min(outer, end))
    try:
        yield
    finally:
        _END.reset(token)


def check_time() -> None:
    """Raise TimeUpError where time is up."""
    end = _END.get()
    if end is not None and time.monotonic() >= end[0]:
        raise TimeUpError(f"{end[1]:g} seconds were not enough")


def remaining() -> float | None:
    """Return how many seconds are left, None where nobody asked for a clock.

    Raises:
        TimeUpError: none are.
    """
    check_time()
    end = _END.get()
    return None if end is None else max(0.0, end[0] - time.monotonic())
