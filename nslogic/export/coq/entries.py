"""The knowledge of the checker of the Coq prelude, by name: facts, laws, and open cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from nslogic.export.coq.comparisons import CoqPiece
from nslogic.export.coq.reading import Cases
from nslogic.export.coq.space import Deep
from nslogic.kernel import (
    ProofError,
    Real,
    Statement,
    Vector,
)


class LeftOutError(ProofError):
    """A proof that Coq cannot check; the message says why."""


@dataclass(frozen=True)
class KnownFact:
    """A fact that the checker knows under a key: the kernel's fact times a positive number."""

    key: int
    fact: Real | Vector
    scale: int


@dataclass(frozen=True)
class Waiting:
    """A fact that follows from the comparison under a key; the facts `nonzero` say that its denominators do not vanish."""

    piece: CoqPiece
    key: int
    nonzero: tuple[str, ...]
    nested: tuple[int, ...] = ()


@dataclass(frozen=True)
class Bounded:
    """A fact about an auxiliary value: one part of the law that defines it."""

    piece: CoqPiece
    law: int
    position: int
    count: int
    nonzero: tuple[str, ...]


@dataclass(frozen=True)
class OpenCases:
    """Cases of which one holds, if the need `guard` is met; without a guard, one always does."""

    cases: Cases
    guard: str | None
    nonzero: tuple[str, ...]


@dataclass(frozen=True)
class StatedLaw:
    """A law that holds or fails, under a key; `label` names the hypothesis if it is an optimum."""

    law: Statement
    holds: bool
    key: int
    label: str = ""


CheckerEntry: TypeAlias = KnownFact | Waiting | Bounded | OpenCases | StatedLaw


@dataclass
class Instances:
    """The competitors that a proof sets against each optimum: `steps` has the numbers of the steps, by label."""

    steps: dict[str, list[str]] = field(default_factory=dict)
    found: dict[tuple[str, str], tuple[Deep, str]] = field(default_factory=dict)
