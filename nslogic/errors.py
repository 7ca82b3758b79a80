"""The errors of nslogic: one root class, fields instead of prose, safe to pickle."""

from __future__ import annotations

from typing import Literal

from nslogic.printing import Brief
from nslogic.records import LONGEST_REPR, Record


class NslogicError(Exception):
    """The root class of the errors that this package raises on purpose."""


class Location(Brief, Record):
    """A place in a file; `line` and `column` count from 1, the caret covers `length` characters."""

    file: str
    line: int
    column: int
    text: str = ""
    length: int = 1

    def in_short(self) -> str:
        """Return file, line and column."""
        return f"{self.file}:{self.line}:{self.column}"


class Related(Brief, Record):
    """Another place that is involved in a problem, and its role there."""

    location: Location
    role: str


class Fix(Record):
    """A replacement for the characters from `first` up to `last` of a file; a line end counts as one character."""

    file: str
    first: int
    last: int
    text: str


class Diagnostic(Brief, Record):
    """One problem of a file: a stable code, a message, the place, advice, and the other lines that are involved.

    `fixes` are the replacements that certainly solve the problem; there may be none.
    """

    code: str
    message: str
    location: Location | None
    help: str = ""
    related: tuple[Related, ...] = ()
    severity: Literal["error", "warning"] = "error"
    fixes: tuple[Fix, ...] = ()

    def in_short(self) -> str:
        """Return the code, the message and the place."""
        return f"{self.code}: {self.message}{'' if self.location is None else f' ({self.location.in_short()})'}"


class InvalidInputError(NslogicError):
    """A file or a request that cannot be read; carries all of its problems, in the order of the file."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        return "; ".join(diagnostic.in_short() for diagnostic in self.diagnostics)

    def __repr__(self) -> str:
        text = f"{type(self).__name__}: {self}"
        return f"<{text if len(text) <= LONGEST_REPR else f'{text[: LONGEST_REPR - 1]}…'}>"


class UnknownNameError(InvalidInputError, KeyError):
    """A look-up of a name that does not exist; also a KeyError, as look-ups raise."""


class UnwritableError(NslogicError):
    """A file or a stream that cannot be written; `target` names it, `reason` says why."""

    def __init__(self, target: str, reason: str) -> None:
        super().__init__(target, reason)
        self.target = target
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.target} cannot be written: {self.reason}"


class LimitReachedError(NslogicError):
    """A computation that stopped at a limit; `limit` says in a sentence which one, `advice` what the user can do."""

    def __init__(self, limit: str, advice: str = "") -> None:
        super().__init__(limit, advice)
        self.limit = limit
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.limit} {self.advice}".strip()


class UndecidedError(NslogicError):
    """A question that was not decided within its limits; `reason` names the limit or quotes the solver."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MissingLibraryError(NslogicError):
    """A library that is needed and not installed; `extra` names the extra of nslogic that installs it."""

    def __init__(self, library: str, purpose: str, extra: str = "sim") -> None:
        super().__init__(library, purpose, extra)
        self.library = library
        self.purpose = purpose
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.purpose} needs {self.library}. Install it with: python -m pip install 'nslogic[{self.extra}]'"
