"""The files that imports lead to: bundled theories, and files in or below the folder of the importing one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from nslogic.diagnostics import codes
from nslogic.language.scope import nearest_name
from nslogic.theory.folders import bundled, is_within


class ImportPlace(NamedTuple):
    """A theory file: its name as shown, its path, the folder of relative imports, and the folder that they must not leave."""

    file: str
    path: str
    folder: str
    root: str


class ImportRefusedError(Exception):
    """An import that cannot be followed."""

    def __init__(self, code: str, message: str, help_text: str) -> None:
        super().__init__(message)
        self.code, self.message, self.help_text = code, message, help_text


def place_of_import(reference: str, place: ImportPlace) -> ImportPlace:
    """Return the file of an import: a bundled theory, or a path relative to the importing file.

    Raises:
        ImportRefusedError: The file does not exist, or must not be read.
    """
    return _relative_place(reference, place) if reference.endswith(".toml") else _bundled_place(reference)


def _bundled_place(reference: str) -> ImportPlace:
    bundled_files = dict(bundled())
    if reference not in bundled_files:
        near = nearest_name(reference, bundled_files) if len(reference) <= 100 else ""
        help_text = (
            f"did you mean `{near}`?" if near else "name a bundled theory, or give a relative path to a .toml file"
        )
        short = reference if len(reference) <= 60 else f"{reference[:60]}…"
        raise ImportRefusedError(codes.IMPORT_NOT_FOUND, f"no bundled theory has the name `{short}`", help_text)
    path = str(bundled_files[reference])
    folder = os.path.realpath(bundled_files[reference].parent)
    return ImportPlace(path, path, folder, folder)


def _relative_place(reference: str, place: ImportPlace) -> ImportPlace:
    if "\0" in reference or Path(reference).is_absolute():
        raise _outside()
    path = os.path.realpath(Path(place.folder, reference))
    if not is_within(path, place.root) or not path.endswith(".toml"):
        raise _outside()
    if not Path(path).is_file():
        message = f"there is no file `{reference}` beside this one"
        raise ImportRefusedError(codes.IMPORT_NOT_FOUND, message, "check the path: it is relative to this file")
    display = os.path.normpath(Path(place.file).parent / reference)
    return ImportPlace(display, path, str(Path(path).parent), place.root)


def _outside() -> ImportRefusedError:
    message = "an import must stay in or below the folder of the file that was named on the command line"
    return ImportRefusedError(codes.IMPORT_OUTSIDE, message, "move the file there, and write a relative path to it")
