"""How the path of a file is shown: short to people, whole to programs."""

from __future__ import annotations

import os


def shown_path(file: str) -> str:
    """Return a path as people read it: from here if it lies below, the name of a bundled theory, or the shorter one.

    What was given as a path from here stays as it was given.
    """
    whole = whole_path(file)
    if not _is_absolute(whole):
        return whole
    from nslogic.theory.folders import bundled  # the common case does without it, and starts sooner

    if os.path.basename(file).startswith("<"):  # noqa: PTH119 (as below); made in a program, it lies in no file
        return os.path.basename(file)  # noqa: PTH119
    name = os.path.splitext(os.path.basename(file))[0]  # noqa: PTH119, PTH122 (pathlib is slow to load)
    known = dict(bundled()).get(name)
    if known is not None and str(known) == file:
        return name
    try:
        near = os.path.relpath(file)
    except ValueError:  # on another drive
        return file
    return near.replace(os.sep, "/") if len(near) < len(file) else file


def whole_path(file: str) -> str:
    """Return a path for programs: from here where it lies in or below the working folder, whole otherwise."""
    if not _is_absolute(file):
        return file
    from pathlib import Path  # as above

    path = Path(file)
    if path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def _is_absolute(file: str) -> bool:
    return file.startswith(("/", "\\")) or file[1:2] == ":"
