"""The errors of nslogic: one root class, fields instead of prose, safe to pickle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from nslogic.records import Record


class NslogicError(Exception):
    """Be the root of every error that this package raises on purpose."""


class Location(Record):
    """A place in a file: line and column count from 1, `length` is how many characters the caret covers."""

    file: str
    line: int
    column: int
    text: str = ""
    length: int = 1


class Related(Record):
    """Another place that takes part in a problem, and the part it plays."""

    location: Location
    role: str


class Diagnostic(Record):
    """One problem of a file: a stable code, what is wrong, where, which other lines take part, what to do."""

    code: str
    message: str
    location: Location | None
    help: str = ""
    related: tuple[Related, ...] = ()
    severity: Literal["error", "warning"] = "error"


@dataclass
class InvalidInputError(NslogicError):
    """A request that cannot be read; carries every problem that was found, in the order of the file."""

    diagnostics: tuple[Diagnostic, ...] = field(default_factory=tuple)

    def __str__(self) -> str:
        return "; ".join(f"{d.code}: {d.message}" for d in self.diagnostics)

    def __reduce__(self) -> tuple[type[InvalidInputError], tuple[tuple[Diagnostic, ...]]]:
        return InvalidInputError, (self.diagnostics,)


@dataclass
class LimitReachedError(NslogicError):
    """A computation that stopped at a stated limit; `what` says which limit, `help` what can be done."""

    what: str
    help: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.help}".strip()

    def __reduce__(self) -> tuple[type[LimitReachedError], tuple[str, str]]:
        return LimitReachedError, (self.what, self.help)
