"""The steps of a proof: one class for each rule of the kernel, and what is asked of all of them.

The search builds steps, shortening rewrites them, files and other formats are written from them; `step_data` has them
as a proof file does. Nothing here decides whether a step follows: that is the kernel's question alone (docs/proofs.md).
Polynomials and forms keep the order of their terms, in which a file has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias

from nslogic.kernel import Form, Level, Polynomial, Real, Vector


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a combination: a factor, the facts it multiplies, and the unit that stands in for an order."""

    times: Polynomial
    facts: tuple[str, ...]
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class UnfoldStep:
    """A law says several things at once: each of them."""

    rule: ClassVar[str] = "unfold"
    id: str
    of: str


@dataclass(frozen=True, slots=True)
class SplitStep:
    """A fact leaves a choice: `branches` refute its cases."""

    rule: ClassVar[str] = "split"
    id: str
    of: str
    branches: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class SignsStep:
    """A number is positive, zero or negative: `branches` refute these."""

    rule: ClassVar[str] = "signs"
    id: str
    of: Polynomial
    branches: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class CompareStep:
    """A form is positive, zero or negative at a level: `branches` refute these."""

    rule: ClassVar[str] = "compare"
    id: str
    level: Level
    of: Form
    branches: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class CombineStep:
    """A sum of products of facts, divided by the facts `over`, is what is `said`."""

    rule: ClassVar[str] = "combine"
    id: str
    said: Real | Vector
    terms: tuple[Term, ...]
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LetStep:
    """A new order is a form, divided by the facts `over`."""

    rule: ClassVar[str] = "let"
    id: str
    form: Form
    over: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return what the new order is called."""
        return f"{self.id}#1"


@dataclass(frozen=True, slots=True)
class OptimumStep:
    """An optimum is no worse than a competitor: `at` names its orders by quantity, `proofs` show the program's laws."""

    rule: ClassVar[str] = "optimum"
    id: str
    of: str
    at: tuple[tuple[str, str], ...]
    proofs: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class AbsurdStep:
    """A fact is false as it stands."""

    rule: ClassVar[str] = "absurd"
    id: str
    of: str


@dataclass(frozen=True, slots=True)
class TrustedStep:
    """A solver says that facts about parameters cannot hold together."""

    rule: ClassVar[str] = "trusted"
    id: str
    of: tuple[str, ...]
    solver: str = "z3"


Step: TypeAlias = (
    UnfoldStep | SplitStep | SignsStep | CompareStep | CombineStep | LetStep | OptimumStep | AbsurdStep | TrustedStep
)
Body: TypeAlias = tuple[Step, ...]
"""Steps in their order; a finished body ends in a step that closes it."""

STEP_CLASSES: dict[str, type[Step]] = {
    one.rule: one
    for one in (
        UnfoldStep,
        SplitStep,
        SignsStep,
        CompareStep,
        CombineStep,
        LetStep,
        OptimumStep,
        AbsurdStep,
        TrustedStep,
    )
}
"""The class of each rule."""


# What is asked of any step -------------------------------------------------------------------------------------------


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
    """Return a step with other bodies below it, as many as it has."""
    match step:
        case SplitStep() | SignsStep() | CompareStep():
            return replace(step, branches=tuple(bodies))
        case OptimumStep():
            return replace(step, proofs=tuple(bodies))
        case _:
            return step


def every(body: Body) -> Iterator[Step]:
    """Yield the steps of a body and of what is below them, in the order of reading."""
    for step in body:
        yield step
        for inner in bodies_of(step):
            yield from every(inner)


def uses(step: Step) -> tuple[str, ...]:
    """Return the facts that a step itself uses, without those that the bodies below it use."""
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


def names(step: Step) -> Iterator[str]:
    """Yield every name in a step itself, in the order of a file: facts, orders, and the names in polynomials."""
    match step:
        case UnfoldStep() | SplitStep() | AbsurdStep():
            yield step.of
        case SignsStep():
            yield from _names_of(step.of)
        case CompareStep():
            yield from _names_in(step.of)
        case CombineStep():
            for term in step.terms:
                yield from _names_of(term.times)
                yield from term.facts
                if term.unit is not None:
                    yield term.unit
            yield from step.over
            yield from _names_of(step.said.value) if isinstance(step.said, Real) else _names_in(step.said.form)
        case LetStep():
            yield from step.over
            yield from _names_in(step.form)
        case OptimumStep():
            yield step.of
            for pair in step.at:
                yield from pair
        case TrustedStep():
            yield from step.of


def _names_of(value: Polynomial) -> Iterator[str]:
    return (name for monomial in value.terms for name, _ in monomial)


def _names_in(form: Form) -> Iterator[str]:
    for name, value in form.items():
        yield name
        yield from _names_of(value)


def with_names(step: Step, new: Callable[[str], str]) -> Step:
    """Return a step with other names for the facts, the orders and the numbers that it speaks of.

    Its own number and the bodies below it stay; different names have to have different new ones.
    """
    match step:
        case UnfoldStep() | SplitStep() | AbsurdStep():
            return replace(step, of=new(step.of))
        case SignsStep():
            return replace(step, of=_polynomial(step.of, new))
        case CompareStep():
            return replace(step, of=_form(step.of, new))
        case CombineStep(number, said, terms, over):
            return CombineStep(number, _said(said, new), tuple(_term(one, new) for one in terms), tuple(map(new, over)))
        case LetStep(number, form, over):
            return LetStep(number, _form(form, new), tuple(map(new, over)))
        case OptimumStep():
            return replace(step, of=new(step.of), at=tuple((quantity, new(name)) for quantity, name in step.at))
        case TrustedStep():
            return replace(step, of=tuple(map(new, step.of)))


def _said(said: Real | Vector, new: Callable[[str], str]) -> Real | Vector:
    if isinstance(said, Real):
        return Real(_polynomial(said.value, new), said.relation)
    return Vector(_form(said.form, new), said.relation, said.level)


def _term(term: Term, new: Callable[[str], str]) -> Term:
    unit = None if term.unit is None else new(term.unit)
    return Term(_polynomial(term.times, new), tuple(map(new, term.facts)), unit)


def _polynomial(value: Polynomial, new: Callable[[str], str]) -> Polynomial:
    if all(new(name) == name for name in _names_of(value)):
        return value
    terms = {tuple(sorted((new(name), times) for name, times in one)): number for one, number in value.terms.items()}
    return Polynomial(terms, value.bits)


def _form(form: Form, new: Callable[[str], str]) -> Form:
    return {new(name): _polynomial(value, new) for name, value in form.items()}


# Whole bodies --------------------------------------------------------------------------------------------------------


def references(step: Step) -> set[str]:
    """Return the facts that a step uses, in its cases too; names of auxiliary orders count with the step they are of."""
    own = f"{step.id}."
    inner = (name for body in bodies_of(step) for name in used_in(body) if not name.startswith(own))
    return {*uses(step), *inner}


def used_in(body: Body) -> set[str]:
    """Return the facts from outside that a body uses."""
    used = {name for step in body for name in references(step)}
    own = {step.id for step in body}
    return {name for name in used if name.partition(".")[0] not in own or "." not in name}


def pruned(body: Body) -> Body:
    """Return a finished body without the steps that nothing uses."""
    kept: list[Step] = []
    used: set[str] = set()
    for step in reversed(body):
        if kept and not any(name.startswith(f"{step.id}.") for name in used):
            continue
        kept.append(step)
        used |= references(step)
    return tuple(reversed(kept))


def renamed_body(body: Body, new: Callable[[str], str], number: Callable[[str], str] = str) -> Body:
    """Return a body with other names, also below its steps, and with other numbers of its steps."""
    return tuple(
        with_bodies(
            replace(with_names(step, new), id=number(step.id)),
            (renamed_body(inner, new, number) for inner in bodies_of(step)),
        )
        for step in body
    )


def renumbered(body: Body) -> Body:
    """Return the steps with numbers that count from 1 in the order of reading; what is named by a number follows."""
    numbers = {step.id: str(place) for place, step in enumerate(every(body), 1)}

    def new(name: str) -> str:
        for mark in (".", "#"):
            head, sign, rest = name.partition(mark)
            if sign and head in numbers and rest.isdigit():
                return numbers[head] + sign + rest
        return name

    return renamed_body(body, new, numbers.__getitem__)
