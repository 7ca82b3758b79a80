"""The command line: options in, one question, one report out.

Commands are found in the folder `commands`, one file each, and loaded when they are called. Nothing below this room
prints; nothing in it decides anything.
"""

from nslogic.cli.program import main

__all__ = ["main"]
