"""Ctrl-C, deferred while something must not be interrupted halfway."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def interruption_put_off() -> Iterator[None]:
    """Defer Ctrl-C to the end of the `with` block; processes that are started inside ignore it for good."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
