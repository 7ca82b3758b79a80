"""Collect the problems of one file, each with its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from nslogic import limits
from nslogic.errors import Diagnostic, Fix, InvalidInputError, Related
from nslogic.theory.model import Origin
from nslogic.theory.positions import key_spans, locate, locate_key, value_span
from nslogic.theory.toml_places import KeyPath


class Problems:
    """The problems and warnings of one file, in the order in which they are found."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._found: list[Diagnostic] = []
        self._of_imports: list[Diagnostic] = []
        self._warnings: list[Diagnostic] = []

    def __bool__(self) -> bool:
        return bool(self._found or self._of_imports)

    @property
    def is_full(self) -> bool:
        """Return whether the list of problems is full."""
        return len(self._found) >= limits.PROBLEMS

    def add(
        self,
        code: str,
        message: str,
        path: KeyPath,
        *,
        help_text: str = "",
        at_key: bool = False,
        span: tuple[int, int] | None = None,
        related: tuple[tuple[Origin, str], ...] = (),
        is_warning: bool = False,
        instead: str = "",
    ) -> None:
        """Add a problem of the value at a path, of the path's last key, or of a part of a string.

        `instead` replaces the value, or the key; it is given where this correction is certain.
        """
        diagnostics = self._warnings if is_warning else self._found
        if len(diagnostics) >= limits.PROBLEMS:
            return
        if at_key:
            location = locate_key(self._text, self._file, path)
        elif span is not None:
            location = locate(self._text, self._file, path, *span)
        else:
            location = locate(self._text, self._file, path)
        related_places = tuple(
            Related(locate_key(self._text, self._file, origin.path), role) for origin, role in related
        )
        fixes = self._fixes(path, instead, at_key=at_key) if instead else ()
        severity: Literal["error", "warning"] = "warning" if is_warning else "error"
        diagnostics.append(Diagnostic(code, message, location, help_text, related_places, severity, fixes))

    def _fixes(self, path: KeyPath, instead: str, *, at_key: bool) -> tuple[Fix, ...]:
        span = value_span(self._text, path)
        spans = key_spans(self._text, path) if at_key else () if span is None else (span,)
        return tuple(Fix(self._file, first, last, instead) for first, last in spans)

    def add_of_import(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add the problems of an imported file."""
        self._of_imports.extend(diagnostics)

    def warnings(self) -> tuple[Diagnostic, ...]:
        """Return the warnings, in the order of the file."""
        return tuple(sorted(dict.fromkeys(self._warnings), key=_place))

    def raise_if_any(self) -> None:
        """Raise all problems, in the order of the file; those of imported files come last.

        Raises:
            InvalidInputError: There is a problem.
        """
        if self:
            own_problems = sorted(dict.fromkeys(self._found), key=_place)
            raise InvalidInputError((*own_problems, *dict.fromkeys(self._of_imports)))


def _place(diagnostic: Diagnostic) -> tuple[int, int, str]:
    location = diagnostic.location
    return (location.line, location.column, diagnostic.code) if location else (0, 0, diagnostic.code)
