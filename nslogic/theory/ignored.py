"""The files and folders that git ignores, by the patterns of `.gitignore` files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from nslogic import limits
from nslogic.files import UnreadableError, read_bytes


class Pattern(NamedTuple):
    """One line of a `.gitignore`: its folder, the paths below it that it matches, and whether it ignores them or not."""

    folder: Path
    regex: re.Pattern[str]
    folders_only: bool
    ignores: bool


def patterns_of(folder: Path) -> tuple[Pattern, ...]:
    """Return the patterns of the `.gitignore` of one folder."""
    try:
        text = read_bytes(folder / ".gitignore", most=limits.GITIGNORE_BYTES).decode(errors="replace")
    except UnreadableError:
        return ()
    return tuple(pattern for line in text.splitlines() if (pattern := _pattern(folder, line)) is not None)


def patterns_above(folder: Path) -> tuple[Pattern, ...]:
    """Return the patterns of the folders above one, from the top of its repository down; none outside a repository."""
    above = [folder, *folder.parents]
    top = next((place for place, directory in enumerate(above) if (directory / ".git").exists()), None)
    if top is None:
        return ()
    return tuple(pattern for directory in reversed(above[1 : top + 1]) for pattern in patterns_of(directory))


def is_ignored(path: Path, patterns: tuple[Pattern, ...], *, is_folder: bool) -> bool:
    """Return whether a path is ignored: the last pattern that matches it decides."""
    for pattern in reversed(patterns):
        if pattern.folders_only and not is_folder:
            continue
        if path.is_relative_to(pattern.folder) and pattern.regex.fullmatch(path.relative_to(pattern.folder).as_posix()):
            return pattern.ignores
    return False


def _pattern(folder: Path, line: str) -> Pattern | None:
    text = line.rstrip() if not line.endswith("\\ ") else line
    if not text or text.startswith("#"):
        return None
    ignores = not text.startswith("!")
    text = text.removeprefix("!").removeprefix("\\")
    folders_only = text.endswith("/")
    text = text.rstrip("/")
    anchored = "/" in text
    regex = _regex(text.removeprefix("/"))
    return Pattern(folder, re.compile(regex if anchored else f"(?:.*/)?{regex}"), folders_only, ignores)


def _regex(text: str) -> str:
    pieces: list[str] = []
    for match in re.finditer(r"\*\*/|/\*\*$|\*+|\?|\[!?[^\]/]+\]|.", text, re.DOTALL):
        piece = match.group()
        if piece == "**/":
            pieces.append("(?:.*/)?")
        elif piece == "/**":
            pieces.append("/.*")
        elif piece[0] == "*":
            pieces.append("[^/]*")
        elif piece == "?":
            pieces.append("[^/]")
        elif len(piece) > 2:
            inside = re.escape(piece[1:-1].removeprefix("!")).replace(r"\-", "-")
            pieces.append(f"[{'^' if piece[1] == '!' else ''}{inside}]")
        else:
            pieces.append(re.escape(piece))
    return "".join(pieces)
