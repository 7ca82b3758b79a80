"""The command line: options in, one question, one report out.

Commands are found in the folder `commands`, one file each, and loaded when they are called. Nothing below this room
prints; nothing in it decides anything.
"""

from __future__ import annotations

import gc
import os

from nslogic.cli.exit_codes import INTERRUPTED

RARELY = 50_000
"""After how many new objects Python looks for reference cycles: nearly all that a command makes stay until it ends."""


def main() -> None:
    """Run the command line and end the process."""
    try:
        from nslogic.cli.start import end_at_once  # before anything that takes longer to load

        end_at_once()
        gc.set_threshold(RARELY)
        from nslogic.cli.program import run  # makes objects by the ten thousand
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)
    try:
        run()
    finally:
        gc.freeze()  # what is left ends with the process: no need to look it through once more


__all__ = ["main"]
