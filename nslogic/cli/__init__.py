"""The command line: options in, one question asked, one report out.

Commands are the files of the folder `commands`, loaded when they are called. Nothing below this room prints; nothing in
it decides anything.
"""

from __future__ import annotations

import gc
import os

from nslogic.cli.exit_codes import INTERRUPTED

RARELY = 50_000
"""After how many new objects Python collects garbage: nearly all objects of a command live until it ends."""


def main() -> None:
    """Run the command line and end the process."""
    try:
        from nslogic.cli.start import end_at_once  # first, since everything else takes longer to load

        end_at_once()
        gc.set_threshold(RARELY)
        from nslogic.cli.program import run  # creates tens of thousands of objects
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)
    try:
        run()
    finally:
        gc.freeze()  # the process ends: no need for a last garbage collection


__all__ = ["main"]
