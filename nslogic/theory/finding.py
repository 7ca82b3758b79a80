"""Find theory files by the path of a file or of a folder, or by the name of a bundled theory or folder of theories."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.scope import nearest_name
from nslogic.theory.folders import ENDING, Searched, bundled, bundled_below, searched


def find_files(reference: str) -> tuple[Path, ...]:
    """Return the theory files of a reference: the path of a file or of a folder, or the name of a bundled theory.

    The name of a bundled folder (`disputes`) means all in it, and `disputes/NAME` one of them.

    Raises:
        InvalidInputError: The folder holds no theory, or there is no file, or no bundled theory, of this name.
    """
    return search(reference).files


def search(reference: str) -> Searched:
    """Return the theory files of a reference, and how much of a folder was passed over.

    Raises:
        InvalidInputError: The folder holds no theory, or there is no file, or no bundled theory, of this name.
    """
    path = Path(reference)
    if _is(path.is_dir):
        in_folder = searched(path)
        if not in_folder.files:
            help_text = f"a theory is a {ENDING} file with a [theory] table"
            if in_folder.others:
                help_text += (
                    f"; {in_folder.others} without one {'was' if in_folder.others == 1 else 'were'} passed over"
                )
            raise unknown_theory(f"there is no theory in the folder `{reference}`", help_text)
        return in_folder
    bundled_files = dict(bundled())
    if below := bundled_below(reference):
        return Searched(below)
    if reference.lower().endswith(ENDING) or os.sep in reference:
        if (
            len(reference) <= LONGEST_SHOWN_NAME
            and not _is(lambda: os.path.lexists(path))
            and (near := _near_file(path, bundled_files))
        ):
            message, help_text = f"there is no file `{reference}`", f"did you mean {near}?"
            raise InvalidInputError((Diagnostic(codes.FILE_NOT_FOUND, message, None, help_text),))
        return Searched((path,))
    if reference in bundled_files:
        return Searched((bundled_files[reference],))
    short = reference if len(reference) <= LONGEST_SHOWN_NAME else f"{reference[:LONGEST_SHOWN_NAME]}…"
    local_file = f".{os.sep}{short}{ENDING}"
    near = nearest_name(short, bundled_files)
    if len(reference) <= LONGEST_SHOWN_NAME and _is(Path(local_file).is_file):
        help_text = f"did you mean `{local_file}`? "
    else:
        help_text = f"did you mean `{near}`? " if near else ""
    help_text += "`nslogic list` shows the bundled theories; a file is given by its path, which ends in .toml"
    raise unknown_theory(f"no bundled theory has the name `{short}`", help_text)


def with_regime(reference: str) -> tuple[str, str]:
    """Split a reference at its last colon into a theory and a regime, unless the whole is a path."""
    before, colon, regime = reference.rpartition(":")
    if not colon or not regime or len(before) < 2 or os.sep in regime or os.path.lexists(reference):
        return reference, ""
    return before, regime


LONGEST_SHOWN_NAME = 60
"""The length at which names are cut in messages."""


def _near_file(path: Path, bundled_files: Mapping[str, Path]) -> str:
    """Return the likely meaning of a missing file: a bundled theory, or a file in the same folder with a similar name."""
    if path.stem in bundled_files and len(path.parts) == 1:
        return f"the bundled theory `{path.stem}`"
    try:
        names = {file.stem: file.name for file in path.parent.iterdir() if file.name.lower().endswith(ENDING)}
    except (OSError, ValueError):
        return ""
    near = names.get(nearest_name(path.stem, list(names)[:1000]), "")
    return f"`{path.parent / near}`" if near else ""


def _is(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except (OSError, ValueError):
        # the path is too long, or has a character that no path can have
        return False


def unknown_theory(message: str, help_text: str) -> InvalidInputError:
    """Return the error for a reference that means no theory."""
    return InvalidInputError((Diagnostic(codes.UNKNOWN_THEORY, message, None, help_text),))
