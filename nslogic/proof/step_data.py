"""Steps as plain JSON data of a proof file: the same bytes for the same steps, and read back with every check.

Steps that are read here are well formed, and no more than that until the kernel has accepted them.
"""

from __future__ import annotations

from typing import TypeAlias

from nslogic.kernel import (
    MOST_DIGITS,
    Form,
    Number,
    Polynomial,
    Real,
    TooLargeError,
    Vector,
    length,
)
from nslogic.proof import steps

Data: TypeAlias = "str | int | list[Data] | dict[str, Data] | None"
"""The data of a proof file: JSON without floating-point numbers and truth values."""


# Written -------------------------------------------------------------------------------------------------------------


def body_data(body: steps.Body) -> list[Data]:
    """Return steps as a proof file has them.

    Raises:
        TooLargeError: A number is longer than a proof file allows.
    """
    return [step_data(step) for step in body]


def step_data(step: steps.Step) -> dict[str, Data]:
    """Return one step as a proof file writes it, its keys in a fixed order."""
    head: dict[str, Data] = {"id": step.id, "rule": step.rule}
    match step:
        case steps.UnfoldStep(_, of) | steps.AbsurdStep(_, of):
            return {**head, "of": of}
        case steps.SplitStep(_, of, branches):
            return {**head, "of": of, "branches": _bodies(branches)}
        case steps.SignsStep(_, value, branches):
            return {**head, "of": polynomial_data(value), "branches": _bodies(branches)}
        case steps.CompareStep(_, level, form, branches):
            return {**head, "level": level, "of": form_data(form), "branches": _bodies(branches)}
        case steps.CombineStep(_, conclusion, terms, over):
            head["level"] = "real" if isinstance(conclusion, Real) else conclusion.level
            head |= {"relation": conclusion.relation, "terms": [_term_data(term) for term in terms], "over": list(over)}
            return {
                **head,
                "is": polynomial_data(conclusion.value) if isinstance(conclusion, Real) else form_data(conclusion.form),
            }
        case steps.LetStep(_, form, over):
            return {**head, "over": list(over), "is": form_data(form)}
        case steps.OptimumStep(_, of, at, proofs):
            return {**head, "of": of, "at": dict(at), "proofs": _bodies(proofs)}
        case steps.TrustedStep(_, facts, solver):
            return {**head, "solver": solver, "of": list(facts)}


def _bodies(bodies: tuple[steps.Body, ...]) -> list[Data]:
    return [body_data(body) for body in bodies]


def _term_data(term: steps.Term) -> dict[str, Data]:
    data: dict[str, Data] = {"times": polynomial_data(term.times), "facts": list(term.facts)}
    return data if term.unit is None else {**data, "unit": term.unit}


def polynomial_data(value: Polynomial) -> list[Data]:
    """Return a polynomial as a proof file writes it, its terms in their order."""
    return [[number_data(coefficient), dict(monomial)] for monomial, coefficient in value.terms.items()]


def form_data(form: Form) -> dict[str, Data]:
    """Return a form as a proof file writes it, its names in their order."""
    return {name: polynomial_data(value) for name, value in form.items()}


def number_data(value: Number) -> str:
    """Return a number as a proof file writes it.

    Raises:
        TooLargeError: The number is longer than a proof file allows.
    """
    if length(value) < MOST_DIGITS * 4:  # Python refuses to convert longer ones
        text = str(value)
        if len(text) <= MOST_DIGITS:
            return text
    raise TooLargeError(f"a number has more than {MOST_DIGITS} digits")


# In the order in which steps that are new have their terms ------------------------------------------------------------


def ordered_polynomial(value: Polynomial) -> Polynomial:
    """Return a polynomial with its terms in a fixed order: by degree, then by name.

    Raises:
        TooLargeError: A number is longer than a proof file allows.
    """
    for coefficient in value.terms.values():
        if length(coefficient) >= MOST_DIGITS:  # shorter numbers are within the limit
            number_data(coefficient)
    if len(value.terms) < 2:
        return value
    terms = sorted(value.terms.items(), key=lambda term: (-sum(times for _, times in term[0]), term[0]))
    return Polynomial(dict(terms), value.bits)


def ordered_form(form: Form) -> Form:
    """Return a form with its names, and the terms of each, in a fixed order."""
    return {name: ordered_polynomial(value) for name, value in sorted(form.items())}


def ordered_fact(conclusion: Real | Vector) -> Real | Vector:
    """Return the conclusion of a combination with all its terms in a fixed order."""
    if isinstance(conclusion, Real):
        return Real(ordered_polynomial(conclusion.value), conclusion.relation)
    return Vector(ordered_form(conclusion.form), conclusion.relation, conclusion.level)


# Read ----------------------------------------------------------------------------------------------------------------
