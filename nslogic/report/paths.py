"""How the path of a file is shown."""

from __future__ import annotations

from pathlib import Path


def shown_path(file: str) -> str:
    """Return a path relative to the working folder where it lies in or below it, as it stands otherwise."""
    path = Path(file)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()
