"""Ctrl-C: it ends the process at once, from the first milliseconds on.

Nothing has to end in order: files are written whole or not at all (`files`), worker processes end with this one
(`workers`), and answers are flushed. An exception could strike anywhere in libraries that are not made for it: a
traceback while they are loaded, damage inside Z3's. Code that needs the exception asks for it (`interruption`). This
module imports next to nothing, so that it takes effect before anything slow is loaded.
"""

from __future__ import annotations

import os
import signal

from nslogic.cli.exit_codes import INTERRUPTED


def end_at_once() -> None:
    """Let Ctrl-C end this process at once, unless the parent process made it ignore Ctrl-C."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, end)


def end(*_: object) -> None:
    """End this process."""
    os._exit(INTERRUPTED)
