"""The names in a step: facts, orders, and names in polynomials; and a step with new names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from nslogic.kernel import Form, Polynomial, Real, Vector
from nslogic.proof.steps import (
    AbsurdStep,
    CombineStep,
    CompareStep,
    LetStep,
    OptimumStep,
    SignsStep,
    SplitStep,
    Step,
    Term,
    TrustedStep,
    UnfoldStep,
)


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
            yield from (
                _names_of(step.conclusion.value)
                if isinstance(step.conclusion, Real)
                else _names_in(step.conclusion.form)
            )
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
    """Return a step with new names for its facts, orders and numbers.

    Its own number and the bodies below it stay the same; different names need different new names.
    """
    match step:
        case UnfoldStep() | SplitStep() | AbsurdStep():
            return replace(step, of=new(step.of))
        case SignsStep():
            return replace(step, of=_polynomial(step.of, new))
        case CompareStep():
            return replace(step, of=_form(step.of, new))
        case CombineStep(number, conclusion, terms, over):
            return CombineStep(
                number, _conclusion(conclusion, new), tuple(_term(term, new) for term in terms), tuple(map(new, over))
            )
        case LetStep(number, form, over):
            return LetStep(number, _form(form, new), tuple(map(new, over)))
        case OptimumStep():
            return replace(step, of=new(step.of), at=tuple((quantity, new(name)) for quantity, name in step.at))
        case TrustedStep():
            return replace(step, of=tuple(map(new, step.of)))


def _conclusion(conclusion: Real | Vector, new: Callable[[str], str]) -> Real | Vector:
    if isinstance(conclusion, Real):
        return Real(_polynomial(conclusion.value, new), conclusion.relation)
    return Vector(_form(conclusion.form, new), conclusion.relation, conclusion.level)


def _term(term: Term, new: Callable[[str], str]) -> Term:
    unit = None if term.unit is None else new(term.unit)
    return Term(_polynomial(term.times, new), tuple(map(new, term.facts)), unit)


def _polynomial(value: Polynomial, new: Callable[[str], str]) -> Polynomial:
    if all(new(name) == name for name in _names_of(value)):
        return value
    terms = {
        tuple(sorted((new(name), times) for name, times in monomial)): number
        for monomial, number in value.terms.items()
    }
    return Polynomial(terms, value.bits)


def _form(form: Form, new: Callable[[str], str]) -> Form:
    return {new(name): _polynomial(value, new) for name, value in form.items()}
