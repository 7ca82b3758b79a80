"""Find theory files: the bundled ones, and those in a folder."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nslogic import limits
from nslogic.files import UnreadableError, read_bytes

ENDING = ".toml"
MEASUREMENTS = "measurements"
"""The folder of published measurements, below that of the theories."""

NOT_ENTERED = frozenset(("site-packages", "dist-packages", "node_modules", "__pycache__"))
"""The names of folders with installed packages and caches."""


class Searched(NamedTuple):
    """The theory files of a folder, and the numbers of other `.toml` files and of folders that were passed over."""

    files: tuple[Path, ...]
    others: int = 0
    folders: int = 0


@lru_cache(maxsize=1)
def library_folder() -> Path | None:
    """Return the folder of the bundled theories: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "library", package.parent / "theories"):
        if folder.is_dir():
            return folder
    return None


@lru_cache(maxsize=1)
def bundled() -> tuple[tuple[str, Path], ...]:
    """Return the name and the path of each bundled theory, in name order; the name is that of the file."""
    folder = library_folder()
    if folder is None:
        return ()
    return tuple(sorted((path.stem, path) for path in folder.glob(f"*{ENDING}")))


@lru_cache(maxsize=1)
def bundled_measurements() -> tuple[tuple[str, Path], ...]:
    """Return the name and the path of each file of published measurements, in name order; the name is that of the file."""
    folder = library_folder()
    if folder is None:
        return ()
    return tuple(sorted((path.stem, path) for path in (folder / MEASUREMENTS).glob(f"*{ENDING}")))


def bundled_below(reference: str) -> tuple[Path, ...]:
    """Return the files that a name below the bundled theories means: `disputes` all in that folder, `disputes/NAME` one."""
    folder = library_folder()
    parts = reference.split("/")
    if folder is None or len(parts) > 2 or not all(len(part) < 100 and _PLAIN.fullmatch(part) for part in parts):
        return ()
    if len(parts) == 1:
        return tuple(sorted((folder / parts[0]).glob(f"*{ENDING}")))
    file = folder / parts[0] / f"{parts[1]}{ENDING}"
    return (file,) if file.is_file() else ()


def bundled_in_folders(name: str) -> tuple[Path, ...]:
    """Return the files of a name in the folders below the bundled theories: disputes, measurements."""
    folder = library_folder()
    if folder is None or not _PLAIN.fullmatch(name):
        return ()
    return tuple(sorted(folder.glob(f"*/{name}{ENDING}")))


def bundled_reference(file: str) -> str | None:
    """Return the name by which a bundled file is found: `kaplan`, `disputes/bayes-bound`; None if it is not one."""
    folder = library_folder()
    if folder is None or not file.startswith(f"{folder}{os.sep}") or not file.endswith(ENDING):
        return None
    return file[len(str(folder)) + 1 : -len(ENDING)].replace(os.sep, "/")


_PLAIN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def searched(folder: Path) -> Searched:
    """Return the theory files in a folder and those below it, in name order.

    A theory is a `.toml` file with a table `theory`. Passed over are hidden folders, virtual environments, installed
    packages, whatever `.gitignore` excludes, and links that lead out of the folder.
    """
    from nslogic.theory.ignored import is_ignored, patterns_above, patterns_of

    root = os.path.realpath(folder)
    patterns = {root: patterns_above(Path(root))}
    theories: list[Path] = []
    other_files = passed = 0
    for parent, folders, files in os.walk(folder):
        real = Path(os.path.realpath(parent))
        inherited = patterns[str(real)] + patterns_of(real)
        entered = [
            name
            for name in sorted(folders)
            if not _is_foreign(Path(parent, name)) and not is_ignored(real / name, inherited, is_folder=True)
        ]
        passed += len(folders) - len(entered)
        folders[:] = entered
        patterns |= {os.path.realpath(Path(parent, name)): inherited for name in entered}
        for name in sorted(files):
            path = Path(parent, name)
            if not name.lower().endswith(ENDING) or not is_within(os.path.realpath(path), root):
                continue
            if name.startswith(".") or is_ignored(real / name, inherited, is_folder=False) or not is_theory(path):
                other_files += 1
            else:
                theories.append(path)
        if len(theories) > limits.LIBRARY_FILES:
            break
    return Searched(tuple(theories[: limits.LIBRARY_FILES]), other_files, passed)


def is_theory(path: Path) -> bool:
    """Return whether a file has a table `theory`; invalid TOML that seems to have one counts, so that it is reported."""
    try:
        content = read_bytes(path, most=limits.FILE_BYTES)
    except UnreadableError as error:
        return error.trouble == "unreadable"
    text = content.decode(errors="replace")
    if _HEAD.search(text) is None:
        return False
    import tomllib

    try:
        return "theory" in tomllib.loads(text.replace("\r\n", "\n").removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return True


_HEAD = re.compile(r"^\s*(?:\ufeff)?(?:\[\s*)?[\"']?theory[\"']?\s*[\].=]", re.MULTILINE)


def _is_foreign(folder: Path) -> bool:
    return folder.name.startswith(".") or folder.name in NOT_ENTERED or (folder / "pyvenv.cfg").is_file()


def is_within(path: str, root: str) -> bool:
    """Return whether a path without links is a folder or lies below it."""
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)
