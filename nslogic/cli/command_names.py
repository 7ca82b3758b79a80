"""What each command does, read from its file: `nslogic --help` need not load the commands, which takes the longest."""

from __future__ import annotations

import re
from pathlib import Path

from nslogic.cli import commands

_SUMMARY = re.compile(r'^@answers\(\s*"([a-z]+)",\s*"([^"]*)"', re.MULTILINE)


def command_names() -> list[str]:
    """Return the names of all commands, in alphabetical order."""
    return sorted(
        file.stem for folder in commands.__path__ for file in Path(folder).glob("*.py") if not file.stem.startswith("_")
    )


def summary_of_command(name: str) -> str:
    """Return the summary that a command gives of itself, empty if its file does not say it in the usual way."""
    for folder in commands.__path__:
        try:
            source = Path(folder, f"{name}.py").read_text(encoding="utf-8")
        except OSError:
            continue
        match = _SUMMARY.search(source)
        if match is not None and match[1] == name:
            return match[2]
    return ""
