"""Steps as a proof file has them: plain JSON data, the same bytes for the same steps, and read back with every check.

What comes from a file is data until the kernel has accepted it; what is read here is well formed, and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NoReturn, TypeAlias, TypeGuard

from nslogic.kernel import (
    MOST_DEPTH,
    MOST_DIGITS,
    Form,
    Level,
    Monomial,
    Number,
    Polynomial,
    ProofError,
    Real,
    Vector,
    length,
    number,
)
from nslogic.proof.steps import (
    AbsurdStep,
    Body,
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

Data: TypeAlias = "str | int | list[Data] | dict[str, Data] | None"
"""What a proof file holds: JSON without floating-point numbers and truth values."""


# Written -------------------------------------------------------------------------------------------------------------


def body_data(body: Body) -> list[Data]:
    """Return steps as a proof file has them.

    Raises:
        ProofError: a number is longer than one may be there.
    """
    return [step_data(step) for step in body]


def step_data(step: Step) -> dict[str, Data]:
    """Return one step as a proof file has it, its keys in a fixed order."""
    head: dict[str, Data] = {"id": step.id, "rule": step.rule}
    match step:
        case UnfoldStep(_, of) | AbsurdStep(_, of):
            return {**head, "of": of}
        case SplitStep(_, of, branches):
            return {**head, "of": of, "branches": _bodies(branches)}
        case SignsStep(_, value, branches):
            return {**head, "of": polynomial_data(value), "branches": _bodies(branches)}
        case CompareStep(_, level, form, branches):
            return {**head, "level": level, "of": form_data(form), "branches": _bodies(branches)}
        case CombineStep(_, said, terms, over):
            head["level"] = "real" if isinstance(said, Real) else said.level
            head |= {"relation": said.relation, "terms": [_term_data(term) for term in terms], "over": list(over)}
            return {**head, "is": polynomial_data(said.value) if isinstance(said, Real) else form_data(said.form)}
        case LetStep(_, form, over):
            return {**head, "over": list(over), "is": form_data(form)}
        case OptimumStep(_, of, at, proofs):
            return {**head, "of": of, "at": dict(at), "proofs": _bodies(proofs)}
        case TrustedStep(_, facts, solver):
            return {**head, "solver": solver, "of": list(facts)}


def _bodies(bodies: tuple[Body, ...]) -> list[Data]:
    return [body_data(body) for body in bodies]


def _term_data(term: Term) -> dict[str, Data]:
    data: dict[str, Data] = {"times": polynomial_data(term.times), "facts": list(term.facts)}
    return data if term.unit is None else {**data, "unit": term.unit}


def polynomial_data(value: Polynomial) -> list[Data]:
    """Return a polynomial as a proof file has it, its terms in their order."""
    return [[number_data(coefficient), dict(monomial)] for monomial, coefficient in value.terms.items()]


def form_data(form: Form) -> dict[str, Data]:
    """Return a form as a proof file has it, its names in their order."""
    return {name: polynomial_data(value) for name, value in form.items()}


def number_data(value: Number) -> str:
    """Return a number as a proof file has it.

    Raises:
        ProofError: it is longer than one may be there.
    """
    if length(value) < MOST_DIGITS * 4:  # what is longer has no text in Python
        text = str(value)
        if len(text) <= MOST_DIGITS:
            return text
    raise ProofError(f"a number has more than {MOST_DIGITS} digits")


# In the order in which steps that are new have their terms ------------------------------------------------------------


def ordered_polynomial(value: Polynomial) -> Polynomial:
    """Return a polynomial with its terms in a fixed order: by degree, then by name.

    Raises:
        ProofError: a number is longer than one may be in a file.
    """
    for coefficient in value.terms.values():
        if length(coefficient) >= MOST_DIGITS:  # what is shorter has less text than that
            number_data(coefficient)
    if len(value.terms) < 2:
        return value
    terms = sorted(value.terms.items(), key=lambda term: (-sum(times for _, times in term[0]), term[0]))
    return Polynomial(dict(terms), value.bits)


def ordered_form(form: Form) -> Form:
    """Return a form with its names, and the terms of each, in a fixed order."""
    return {name: ordered_polynomial(value) for name, value in sorted(form.items())}


def ordered_fact(said: Real | Vector) -> Real | Vector:
    """Return what a combination concludes with all its terms in a fixed order."""
    if isinstance(said, Real):
        return Real(ordered_polynomial(said.value), said.relation)
    return Vector(ordered_form(said.form), said.relation, said.level)


# Read ----------------------------------------------------------------------------------------------------------------


def body_from_data(data: object, depth: int = 0) -> Body:
    """Return the steps that a proof file has.

    Raises:
        ProofError: the data has not the shape of steps; the message names the step.
    """
    if depth > MOST_DEPTH:
        raise ProofError(f"a proof is nested more than {MOST_DEPTH} deep")
    return tuple(_step(one, depth) for one in list_from_data(data, "a list of steps"))


def _step(data: object, depth: int) -> Step:
    keys = object_from_data(data, "a step")
    identifier, rule = keys.get("id"), keys.get("rule")
    if not isinstance(identifier, str) or not isinstance(rule, str):
        raise ProofError("a step has a number and a rule, which are texts")
    reader = _READERS.get(rule)
    if reader is None:
        raise ProofError(f"step {identifier}: there is no rule {rule!r:.40}")
    function, wanted = reader
    if keys.keys() != {"id", "rule", *wanted}:
        raise ProofError(f"step {identifier}: `{rule}` has {', '.join(sorted(wanted))}")
    try:
        return function(identifier, keys, depth + 1)
    except ProofError as error:
        if str(error).startswith(("step ", "a proof is nested")):
            raise
        raise ProofError(f"step {identifier}: {error}") from error


Keys: TypeAlias = Mapping[str, object]


def _unfold(identifier: str, keys: Keys, _: int) -> Step:
    return UnfoldStep(identifier, _text(keys["of"]))


def _split(identifier: str, keys: Keys, depth: int) -> Step:
    return SplitStep(identifier, _text(keys["of"]), _bodies_from(keys["branches"], depth))


def _signs(identifier: str, keys: Keys, depth: int) -> Step:
    return SignsStep(identifier, polynomial_from_data(keys["of"]), _bodies_from(keys["branches"], depth))


def _compare(identifier: str, keys: Keys, depth: int) -> Step:
    level = _level(keys["level"])
    return CompareStep(identifier, level, form_from_data(keys["of"]), _bodies_from(keys["branches"], depth))


def _combine(identifier: str, keys: Keys, _: int) -> Step:
    relation = keys["relation"]
    if not _is_relation(relation):
        _wrong("a relation that is concluded", relation)
    said: Real | Vector
    if keys["level"] == "real":
        said = Real(polynomial_from_data(keys["is"]), relation)
    else:
        said = Vector(form_from_data(keys["is"]), relation, _level(keys["level"]))
    terms = tuple(map(_term, list_from_data(keys["terms"], "terms")))
    return CombineStep(identifier, said, terms, _texts(keys["over"]))


def _let(identifier: str, keys: Keys, _: int) -> Step:
    return LetStep(identifier, form_from_data(keys["is"]), _texts(keys["over"]))


def _optimum(identifier: str, keys: Keys, depth: int) -> Step:
    at = tuple((quantity, _text(name)) for quantity, name in object_from_data(keys["at"], "a competitor").items())
    return OptimumStep(identifier, _text(keys["of"]), at, _bodies_from(keys["proofs"], depth))


def _absurd(identifier: str, keys: Keys, _: int) -> Step:
    return AbsurdStep(identifier, _text(keys["of"]))


def _trusted(identifier: str, keys: Keys, _: int) -> Step:
    return TrustedStep(identifier, _texts(keys["of"]), _text(keys["solver"]))


_READERS: dict[str, tuple[Callable[[str, Keys, int], Step], tuple[str, ...]]] = {
    "unfold": (_unfold, ("of",)),
    "split": (_split, ("of", "branches")),
    "signs": (_signs, ("of", "branches")),
    "compare": (_compare, ("level", "of", "branches")),
    "combine": (_combine, ("level", "relation", "is", "terms", "over")),
    "let": (_let, ("is", "over")),
    "optimum": (_optimum, ("of", "at", "proofs")),
    "absurd": (_absurd, ("of",)),
    "trusted": (_trusted, ("solver", "of")),
}


def _term(data: object) -> Term:
    keys = object_from_data(data, "a term")
    if keys.keys() - {"unit"} != {"times", "facts"}:
        raise ProofError("a term has `times` and `facts`, and may have a `unit`")
    unit = _text(keys["unit"]) if "unit" in keys else None
    return Term(polynomial_from_data(keys["times"]), _texts(keys["facts"]), unit)


def polynomial_from_data(data: object) -> Polynomial:
    """Return a polynomial that a proof file has.

    Raises:
        ProofError: it is none in lowest terms.
    """
    terms: dict[Monomial, Number] = {}
    for part in list_from_data(data, "a polynomial"):
        pair = list_from_data(part, "a term of a polynomial")
        if len(pair) != 2:
            _wrong("a term of a polynomial", part)
        coefficient, monomial = number(pair[0]), tuple(sorted(map(_power, object_from_data(pair[1], "powers").items())))
        if monomial in terms or not coefficient:
            _wrong("a polynomial in lowest terms", data)
        terms[monomial] = coefficient
    return Polynomial(terms)


def _power(item: tuple[str, object]) -> tuple[str, int]:
    name, exponent = item
    if type(exponent) is not int or exponent < 1:
        _wrong("an exponent", exponent)
    return name, exponent


def form_from_data(data: object) -> Form:
    """Return a form that a proof file has.

    Raises:
        ProofError: it is none in lowest terms.
    """
    form = {name: polynomial_from_data(value) for name, value in object_from_data(data, "a form").items()}
    if not all(form.values()):
        _wrong("a form in lowest terms", data)
    return form


def _bodies_from(data: object, depth: int) -> tuple[Body, ...]:
    return tuple(body_from_data(one, depth) for one in list_from_data(data, "a list of cases"))


def _level(data: object) -> Level:
    if not _is_level(data):
        _wrong("a level", data)
    return data


def _is_level(data: object) -> TypeGuard[Level]:
    return data in ("order", "power")


def _is_relation(data: object) -> TypeGuard[Literal["=", ">=", ">"]]:
    return data in ("=", ">=", ">")


def _text(data: object) -> str:
    if not isinstance(data, str):
        _wrong("a name", data)
    return data


def _texts(data: object) -> tuple[str, ...]:
    return tuple(map(_text, list_from_data(data, "a list of names")))


def list_from_data(data: object, what: str) -> list[object]:
    """Return a list that a proof file has.

    Raises:
        ProofError: it is none; `what` says what was wanted.
    """
    if not isinstance(data, list):
        _wrong(what, data)
    return data


def object_from_data(data: object, what: str) -> Mapping[str, object]:
    """Return an object that a proof file has.

    Raises:
        ProofError: it is none; `what` says what was wanted.
    """
    if not isinstance(data, dict):
        _wrong(what, data)
    return data


def _wrong(what: str, data: object) -> NoReturn:
    raise ProofError(f"not {what}: {data!r:.60}")
