"""The steps of a proof: one class for each rule of the kernel, and functions that work on every step.

The search builds steps, shortening rewrites them, and writers turn them into files and other formats; `step_data` is
their form in a proof file. Whether a step follows is decided by the kernel alone (docs/proofs.md). Polynomials and forms
keep the order of their terms, which is their order in a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias

from nslogic.kernel import Form, Level, Polynomial, Real, Vector
from nslogic.printing import Brief


@dataclass(frozen=True, slots=True, repr=False)
class Term(Brief):
    """One term of a combination: a factor, the facts that it multiplies, and the order that the product is times, if any."""

    times: Polynomial
    facts: tuple[str, ...]
    unit: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class UnfoldStep(Brief):
    """The parts of a law that states several things at once."""

    rule: ClassVar[str] = "unfold"
    id: str
    of: str


@dataclass(frozen=True, slots=True, repr=False)
class SplitStep(Brief):
    """The cases of a fact that leaves a choice: `branches` refute them."""

    rule: ClassVar[str] = "split"
    id: str
    of: str
    branches: tuple[Body, ...]


@dataclass(frozen=True, slots=True, repr=False)
class SignsStep(Brief):
    """The signs of a number: `branches` refute that it is positive, zero and negative."""

    rule: ClassVar[str] = "signs"
    id: str
    of: Polynomial
    branches: tuple[Body, ...]


@dataclass(frozen=True, slots=True, repr=False)
class CompareStep(Brief):
    """The signs of a form at a level: `branches` refute that it is positive, zero and negative."""

    rule: ClassVar[str] = "compare"
    id: str
    level: Level
    of: Form
    branches: tuple[Body, ...]


@dataclass(frozen=True, slots=True, repr=False)
class CombineStep(Brief):
    """A sum of products of facts, divided by the facts `over`: it is the `conclusion`."""

    rule: ClassVar[str] = "combine"
    id: str
    conclusion: Real | Vector
    terms: tuple[Term, ...]
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class LetStep(Brief):
    """A new order, defined as a form divided by the facts `over`."""

    rule: ClassVar[str] = "let"
    id: str
    form: Form
    over: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the name of the new order."""
        return f"{self.id}#1"


@dataclass(frozen=True, slots=True, repr=False)
class OptimumStep(Brief):
    """An optimum against a competitor: `at` has the competitor's orders by quantity, `proofs` show the program's laws."""

    rule: ClassVar[str] = "optimum"
    id: str
    of: str
    at: tuple[tuple[str, str], ...]
    proofs: tuple[Body, ...]


@dataclass(frozen=True, slots=True, repr=False)
class AbsurdStep(Brief):
    """A fact that is false, such as 0 > 0."""

    rule: ClassVar[str] = "absurd"
    id: str
    of: str


@dataclass(frozen=True, slots=True, repr=False)
class TrustedStep(Brief):
    """Facts about parameters that cannot hold together, by the word of a solver."""

    rule: ClassVar[str] = "trusted"
    id: str
    of: tuple[str, ...]
    solver: str = "z3"


Step: TypeAlias = (
    UnfoldStep | SplitStep | SignsStep | CompareStep | CombineStep | LetStep | OptimumStep | AbsurdStep | TrustedStep
)
Body: TypeAlias = tuple[Step, ...]
"""Steps in order; a finished body ends in a step that closes it."""


# Every step ----------------------------------------------------------------------------------------------------------


def bodies_of(step: Step) -> tuple[Body, ...]:
    """Return the bodies below a step: its branches, or the proofs of a program's laws."""
    match step:
        case SplitStep() | SignsStep() | CompareStep():
            return step.branches
        case OptimumStep():
            return step.proofs
        case _:
            return ()


def with_bodies(step: Step, bodies: Iterable[Body]) -> Step:
    """Return a step with other bodies below it, as many as it has now."""
    match step:
        case SplitStep() | SignsStep() | CompareStep():
            return replace(step, branches=tuple(bodies))
        case OptimumStep():
            return replace(step, proofs=tuple(bodies))
        case _:
            return step


def every(body: Body) -> Iterator[Step]:
    """Yield the steps of a body and of all bodies below it, in the order of reading."""
    for step in body:
        yield step
        for inner in bodies_of(step):
            yield from every(inner)


def uses(step: Step) -> tuple[str, ...]:
    """Return the facts that a step uses itself, not those that the bodies below it use."""
    match step:
        case UnfoldStep() | SplitStep() | OptimumStep() | AbsurdStep():
            return (step.of,)
        case CombineStep():
            return (*(name for term in step.terms for name in term.facts), *step.over)
        case LetStep():
            return step.over
        case TrustedStep():
            return step.of
        case SignsStep() | CompareStep():
            return ()


# Whole bodies --------------------------------------------------------------------------------------------------------
