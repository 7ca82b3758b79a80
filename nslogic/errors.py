"""The errors of nslogic: one root class, fields instead of prose, safe to pickle."""

from __future__ import annotations

from typing import Literal

from nslogic.printing import Brief
from nslogic.records import Record


class NslogicError(Exception):
    """Be the root of every error that this package raises on purpose."""


class Location(Brief, Record):
    """A place in a file: line and column count from 1, `length` is how many characters the caret covers."""

    file: str
    line: int
    column: int
    text: str = ""
    length: int = 1

    def in_short(self) -> str:
        """Return file, line and column."""
        return f"{self.file}:{self.line}:{self.column}"


class Related(Brief, Record):
    """Another place that takes part in a problem, and the part it plays."""

    location: Location
    role: str


class Fix(Record):
    """What to write in a file in the place of the characters from `first` up to `last`; line ends count as one."""

    file: str
    first: int
    last: int
    text: str


class Diagnostic(Brief, Record):
    """One problem of a file: a stable code, what is wrong, where, which other lines take part, what to do.

    `fixes` are what to write instead, where that is certain.
    """

    code: str
    message: str
    location: Location | None
    help: str = ""
    related: tuple[Related, ...] = ()
    severity: Literal["error", "warning"] = "error"
    fixes: tuple[Fix, ...] = ()

    def in_short(self) -> str:
        """Return the code, what is wrong, and where."""
        return f"{self.code}: {self.message}{'' if self.location is None else f' ({self.location.in_short()})'}"


class InvalidInputError(NslogicError):
    """A request that cannot be read; carries every problem that was found, in the order of the file."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(diagnostics)
        self.diagnostics = diagnostics

    def __str__(self) -> str:
        return "; ".join(f"{d.code}: {d.message}" for d in self.diagnostics)


class UnknownNameError(InvalidInputError, KeyError):
    """A name that is not there, asked of a value; also a KeyError, as a look-up gives."""


class UnwritableError(NslogicError):
    """Something that cannot be written; `what` is a file or a stream, `reason` says why not."""

    def __init__(self, what: str, reason: str) -> None:
        super().__init__(what, reason)
        self.what = what
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.what} cannot be written: {self.reason}"


class LimitReachedError(NslogicError):
    """A computation that stopped at a stated limit; `what` says which limit, `advice` what can be done."""

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what, advice)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.what} {self.advice}".strip()


class UndecidedError(NslogicError):
    """A question that was given up within its limits; `reason` says which limit, or what a solver said."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MissingLibraryError(NslogicError):
    """A library of an extra that is not installed."""

    def __init__(self, library: str, purpose: str, extra: str = "sim") -> None:
        super().__init__(library, purpose, extra)
        self.library = library
        self.purpose = purpose
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.purpose} needs {self.library}. Install it with: python -m pip install 'nslogic[{self.extra}]'"
