"""Find theory files: the bundled ones, those in a folder, and those that another file may name."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from nslogic import limits


@lru_cache(maxsize=1)
def library_folder() -> Path | None:
    """Return the folder of the bundled theories: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "library", package.parent / "theories"):
        if folder.is_dir():
            return folder
    return None


def bundled() -> tuple[tuple[str, Path], ...]:
    """Return the bundled theories: the name of each, which is that of its file, and its path, in name order."""
    folder = library_folder()
    if folder is None:
        return ()
    return tuple(sorted((path.stem, path) for path in theory_files(folder)))


def theory_files(folder: Path) -> tuple[Path, ...]:
    """Return the `.toml` files in a folder and those below it, in name order; links that lead out are left out."""
    root = os.path.realpath(folder)
    found: list[Path] = []
    for here, folders, files in os.walk(folder):
        folders.sort()
        found += (
            Path(here, name)
            for name in sorted(files)
            if name.endswith(".toml") and is_within(os.path.realpath(Path(here, name)), root)
        )
        if len(found) > limits.LIBRARY_FILES:
            break
    return tuple(found[: limits.LIBRARY_FILES])


def is_within(path: str, root: str) -> bool:
    """Say whether a path without links is a folder or lies below it."""
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)
