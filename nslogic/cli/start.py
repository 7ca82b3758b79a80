"""Ctrl-C ends the process at once, from the first milliseconds on.

Nothing has to be ended in order: what is written is written whole (`files`), worker processes end with this one
(`workers`), and answers are flushed. An exception would have to come through libraries that were not made for one at
any place: a traceback while they are loaded, and damage inside Z3's. What needs one all the same asks for it
(`interruption`). This module imports next to nothing, so that it takes effect before anything slow is loaded.
"""

from __future__ import annotations

import os
import signal

from nslogic.cli.exit_codes import INTERRUPTED


def end_at_once() -> None:
    """Let Ctrl-C end this process at once, unless whoever started it has made it deaf to it."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, end)


def end(*_: object) -> None:
    """End this process."""
    os._exit(INTERRUPTED)
