"""Read the steps of a proof file: every check of their format, and no check of whether they follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NoReturn, TypeAlias, TypeGuard

from nslogic.kernel import (
    MOST_DEPTH,
    Form,
    Level,
    Monomial,
    Number,
    Polynomial,
    ProofError,
    Real,
    Vector,
    number,
)
from nslogic.proof import steps


def body_from_data(data: object, depth: int = 0) -> steps.Body:
    """Return the steps that a proof file has.

    Raises:
        ProofError: The data does not have the format of steps; the message names the step.
    """
    if depth > MOST_DEPTH:
        raise ProofError(f"a proof is nested more than {MOST_DEPTH} deep")
    return tuple(_step(step, depth) for step in list_from_data(data, "a list of steps"))


def _step(data: object, depth: int) -> steps.Step:
    keys = object_from_data(data, "a step")
    identifier, rule = keys.get("id"), keys.get("rule")
    if not isinstance(identifier, str) or not isinstance(rule, str):
        raise ProofError("a step has an `id` and a `rule`, which are texts")
    reader = _READERS.get(rule)
    if reader is None:
        raise ProofError(f"step {identifier}: there is no rule {rule!r:.40}")
    function, keys_of_rule = reader
    if keys.keys() != {"id", "rule", *keys_of_rule}:
        raise ProofError(f"step {identifier}: `{rule}` has {', '.join(sorted(keys_of_rule))}")
    try:
        return function(identifier, keys, depth + 1)
    except ProofError as error:
        if str(error).startswith(("step ", "a proof is nested")):
            raise
        raise ProofError(f"step {identifier}: {error}") from error


Keys: TypeAlias = Mapping[str, object]


def _unfold(identifier: str, keys: Keys, _: int) -> steps.Step:
    return steps.UnfoldStep(identifier, _text(keys["of"]))


def _split(identifier: str, keys: Keys, depth: int) -> steps.Step:
    return steps.SplitStep(identifier, _text(keys["of"]), _bodies_from(keys["branches"], depth))


def _signs(identifier: str, keys: Keys, depth: int) -> steps.Step:
    return steps.SignsStep(identifier, polynomial_from_data(keys["of"]), _bodies_from(keys["branches"], depth))


def _compare(identifier: str, keys: Keys, depth: int) -> steps.Step:
    level = _level(keys["level"])
    return steps.CompareStep(identifier, level, form_from_data(keys["of"]), _bodies_from(keys["branches"], depth))


def _combine(identifier: str, keys: Keys, _: int) -> steps.Step:
    relation = keys["relation"]
    if not _is_relation(relation):
        _wrong("a relation that is concluded", relation)
    conclusion: Real | Vector
    if keys["level"] == "real":
        conclusion = Real(polynomial_from_data(keys["is"]), relation)
    else:
        conclusion = Vector(form_from_data(keys["is"]), relation, _level(keys["level"]))
    terms = tuple(map(_term, list_from_data(keys["terms"], "terms")))
    return steps.CombineStep(identifier, conclusion, terms, _texts(keys["over"]))


def _let(identifier: str, keys: Keys, _: int) -> steps.Step:
    return steps.LetStep(identifier, form_from_data(keys["is"]), _texts(keys["over"]))


def _optimum(identifier: str, keys: Keys, depth: int) -> steps.Step:
    at = tuple((quantity, _text(name)) for quantity, name in object_from_data(keys["at"], "a competitor").items())
    return steps.OptimumStep(identifier, _text(keys["of"]), at, _bodies_from(keys["proofs"], depth))


def _absurd(identifier: str, keys: Keys, _: int) -> steps.Step:
    return steps.AbsurdStep(identifier, _text(keys["of"]))


def _trusted(identifier: str, keys: Keys, _: int) -> steps.Step:
    return steps.TrustedStep(identifier, _texts(keys["of"]), _text(keys["solver"]))


_READERS: dict[str, tuple[Callable[[str, Keys, int], steps.Step], tuple[str, ...]]] = {
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


def _term(data: object) -> steps.Term:
    keys = object_from_data(data, "a term")
    if keys.keys() - {"unit"} != {"times", "facts"}:
        raise ProofError("a term has `times` and `facts`, and may have a `unit`")
    unit = _text(keys["unit"]) if "unit" in keys else None
    return steps.Term(polynomial_from_data(keys["times"]), _texts(keys["facts"]), unit)


def polynomial_from_data(data: object) -> Polynomial:
    """Return the polynomial in the data of a proof file.

    Raises:
        ProofError: The data is not a polynomial in lowest terms.
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
    """Return the form in the data of a proof file.

    Raises:
        ProofError: The data is not a form in lowest terms.
    """
    form = {name: polynomial_from_data(value) for name, value in object_from_data(data, "a form").items()}
    if not all(form.values()):
        _wrong("a form in lowest terms", data)
    return form


def _bodies_from(data: object, depth: int) -> tuple[steps.Body, ...]:
    return tuple(body_from_data(body, depth) for body in list_from_data(data, "a list of cases"))


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


def list_from_data(data: object, expected: str) -> list[object]:
    """Return the list in the data of a proof file.

    Raises:
        ProofError: The data is not a list; the message says what was `expected`.
    """
    if not isinstance(data, list):
        _wrong(expected, data)
    return data


def object_from_data(data: object, expected: str) -> Mapping[str, object]:
    """Return the object in the data of a proof file.

    Raises:
        ProofError: The data is not an object; the message says what was `expected`.
    """
    if not isinstance(data, dict):
        _wrong(expected, data)
    return data


def _wrong(expected: str, data: object) -> NoReturn:
    raise ProofError(f"not {expected}: {data!r:.60}")
