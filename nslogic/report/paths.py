"""Paths of files as shown: short for people, whole for programs."""

from __future__ import annotations

import os


def shown_path(file: str) -> str:
    """Return a path for people: relative to the working folder where that is shorter, or a bundled theory's name.

    A relative path stays as it was given.
    """
    whole = whole_path(file)
    if not _is_absolute(whole):
        return whole
    from nslogic.theory.folders import bundled_reference  # relative paths, the common case, do not need it

    if os.path.basename(file).startswith("<"):  # noqa: PTH119 (pathlib is slow to load); a theory made in a program has no file
        return os.path.basename(file)  # noqa: PTH119
    reference = bundled_reference(file)
    if reference is not None:
        return reference
    try:
        near = os.path.relpath(file)
    except ValueError:  # on another drive
        return file
    return near.replace(os.sep, "/") if len(near) < len(file) else file


def whole_path(file: str) -> str:
    """Return a path for programs: relative for files below the working folder, absolute otherwise."""
    if not _is_absolute(file):
        return file
    from pathlib import Path  # as above

    path = Path(file)
    if path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def _is_absolute(file: str) -> bool:
    return file.startswith(("/", "\\")) or file[1:2] == ":"
