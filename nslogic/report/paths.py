"""How the path of a file is shown."""

from __future__ import annotations


def shown_path(file: str) -> str:
    """Return a path relative to the working folder where it lies in or below it, as it stands otherwise."""
    if not file.startswith(("/", "\\")) and file[1:2] != ":":
        return file
    from pathlib import Path  # the common case does without it, and starts sooner

    path = Path(file)
    if path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()
