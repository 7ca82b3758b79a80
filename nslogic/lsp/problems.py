"""The problems of a file as an editor shows them: spans of its text, related places, and what could be done."""

from __future__ import annotations

import os
from pathlib import Path

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, Fix, InvalidInputError, Location
from nslogic.experiments.names import NAMES
from nslogic.lsp.library import Library
from nslogic.lsp.positions import Lines
from nslogic.records import Record
from nslogic.theory.fields import tables
from nslogic.theory.loading import load_file
from nslogic.theory.positions import locate
from nslogic.theory.source import THEORY
from nslogic.theory.toml_places import KeyPath


class Note(Record):
    """A place that is involved in a problem, and its role; `line` and `column` count from 0, in characters."""

    file: str
    line: int
    column: int
    length: int
    text: str


class FileProblem(Record):
    """A problem from `first` to `last` of a text.

    `fixes` certainly solve it. Of a clash, `regime` is the regime, `repairs` are the sets of axioms to give up, and
    `freed` the sets of quantities to declare free; `unknown` is a name that nothing declares.
    """

    first: int
    last: int
    severity: str
    code: str
    message: str
    notes: tuple[Note, ...] = ()
    fixes: tuple[Fix, ...] = ()
    regime: str = ""
    repairs: tuple[tuple[str, ...], ...] = ()
    freed: tuple[tuple[str, ...], ...] = ()


def file_problems(document: str, file: str) -> tuple[FileProblem, ...]:
    """Return the problems and warnings of a document, as if it were the content of a file."""
    if len(document.encode(errors="replace")) > limits.FILE_BYTES:
        message = f"the file has more than {limits.FILE_BYTES} bytes\n{THEORY.if_larger}"
        return (FileProblem(0, len(document.split("\n", 1)[0]), "error", codes.FILE_TOO_LARGE, message),)
    try:
        _, diagnostics = load_file(file, registered_experiments=NAMES, text=document)
    except InvalidInputError as error:
        diagnostics = error.diagnostics
    except UnicodeError:
        return ()
    lines = Lines(document, "utf-32")
    return tuple(_problem(diagnostic, document, file, lines) for diagnostic in diagnostics)


def _problem(diagnostic: Diagnostic, document: str, file: str, lines: Lines) -> FileProblem:
    location = diagnostic.location
    message = diagnostic.message + (f"\n{diagnostic.help}" if diagnostic.help else "")
    if location is not None and location.file == file:
        first = lines.offset(location.line - 1, location.column - 1)
        last = min(first + location.length, len(document))
    else:
        first, last = _import_span(document, file, "" if location is None else location.file)
        if location is not None:
            message = f"{Path(location.file).name}:{location.line}: {message}"
    notes = tuple(note_at(related.location, related.role) for related in diagnostic.related)
    return FileProblem(first, last, diagnostic.severity, diagnostic.code, message, notes, diagnostic.fixes)


def note_at(location: Location, role: str) -> Note:
    """Return a note on a place."""
    return Note(location.file, location.line - 1, location.column - 1, location.length, role)


def _import_span(document: str, file: str, imported: str) -> tuple[int, int]:
    """Return the span of the import that leads to a file, of the first import, or else of the first line."""
    library = Library({file: document}.get)
    names = library.names(file)
    prefixes = dict(library.imported(file))
    wanted = os.path.realpath(imported)
    paths = [path for path, _ in (() if names is None else tables(names.tables, "imports"))]
    following = [
        path for path, place in zip(paths, prefixes.values(), strict=False) if os.path.realpath(place) == wanted
    ]
    if imported and (following or paths):
        return span_at(document, file, (*(following or paths)[0], "theory"))
    return 0, len(document.split("\n", 1)[0])


def span_at(document: str, file: str, path: KeyPath) -> tuple[int, int]:
    """Return the span of the value at a path, of a long one its first line."""
    location = locate(document, file, path)
    first = Lines(document, "utf-32").offset(location.line - 1, location.column - 1)
    return first, min(first + location.length, len(document))
