"""The deadline that a user sets with `--timeout`: work that takes longer is cancelled, whatever it is.

Searches normally end at counts (`limits.py`), so that an answer is the same on every machine; the clock is read only
where a user set a deadline. The deadline belongs to the whole question and not to one search, so it is not passed from
function to function: long computations call `check_time`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from nslogic.errors import UndecidedError

_END: ContextVar[tuple[float, float] | None] = ContextVar("end", default=None)
"""The end on the monotonic clock and the seconds that the user allowed; None without a deadline."""


class TimeUpError(UndecidedError):
    """A question that took longer than its deadline allows."""


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Set a deadline for the work inside the `with` block; an earlier outer deadline still holds, None sets no new one."""
    outer = _END.get()
    end = None if seconds is None else (time.monotonic() + seconds, seconds)
    token = _END.set(outer if end is None else end if outer is None else min(outer, end))
    try:
        yield
    finally:
        _END.reset(token)


def check_time() -> None:
    """Raise TimeUpError if the deadline has passed."""
    end = _END.get()
    if end is not None and time.monotonic() >= end[0]:
        raise TimeUpError(f"{end[1]:g} seconds were not enough")


def remaining() -> float | None:
    """Return the seconds until the deadline, None without a deadline.

    Raises:
        TimeUpError: The deadline has passed.
    """
    check_time()
    end = _END.get()
    return None if end is None else max(0.0, end[0] - time.monotonic())
