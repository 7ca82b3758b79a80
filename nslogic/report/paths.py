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


def short_path(file: str) -> str:
    """Return what a person calls a theory file: a bundled one by its name, unless it lies below the working folder."""
    shown = shown_path(file)
    if shown.startswith(("/", "\\")) or shown[1:2] == ":":
        from pathlib import Path

        from nslogic.theory.folders import library_folder

        folder = library_folder()
        if folder is not None and Path(file).is_relative_to(folder):
            return Path(file).relative_to(folder).with_suffix("").as_posix()
    return shown
