"""Combinations of facts, and orders that a proof introduces, for the checker of the Coq prelude."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from nslogic.export.coq.branch import Branch, fact_terms, scale_in
from nslogic.export.coq.comparisons import Common, CoqOrder, CoqPiece, constant_number
from nslogic.export.coq.entries import KnownFact, Waiting
from nslogic.export.coq.numerals import integer, key_name, keys, summands, written
from nslogic.export.coq.space import CoqSpace, Deep
from nslogic.kernel import (
    ONE,
    Form,
    Polynomial,
    Real,
    Vector,
    at_level,
    plus,
    scaled,
)
from nslogic.proof.steps import CombineStep, LetStep, Term


def _halves(facts: Sequence[tuple[str, KnownFact]]) -> tuple[list[int], list[int]]:
    """Return the keys of squared facts and of the others: facts that something is not zero occur in pairs."""
    squares: list[int] = []
    unpaired: list[int] = []
    pending: list[int] = []
    for _, known_fact in facts:
        if known_fact.fact.relation != "!=":
            unpaired.append(known_fact.key)
        elif known_fact.key in pending:
            pending.remove(known_fact.key)
            squares.append(known_fact.key)
        else:
            pending.append(known_fact.key)
    return squares, [*pending, *unpaired]


def combine(branch: Branch, step: CombineStep) -> None:
    """Write down a sum of products of facts, and its conclusion."""
    conclusion = step.conclusion
    if isinstance(conclusion, Vector):
        conclusion = Vector(at_level(conclusion.form, conclusion.level), conclusion.relation, conclusion.level)
    order = isinstance(conclusion, Vector) and conclusion.level == "order"
    over = [(name, branch.known(name)) for name in step.over]
    squares, factors_left = _halves(over)
    below = 1
    for _, known_fact in over:
        below *= known_fact.scale
    own_scale = scale_in(conclusion)
    products = [_summand(branch, term, order=order) for term in step.terms]
    factor = lcm(below * own_scale, *(value.denominator for summand in products for value in summand.times.values()))
    texts = []
    for summand in products:
        whole = {monomial: value * factor for monomial, value in summand.times.items()}
        times = written({monomial: value.numerator for monomial, value in whole.items() if value})
        texts.append((times, keys(summand.squares), keys(summand.others), summand.vector))
    terms = written(fact_terms(branch.space, conclusion, own_scale))
    relation = {"=": "EQ", ">=": "GE", ">": "GT"}[conclusion.relation]
    branch.do(
        f"Combine {'true' if order else 'false'} {relation} {integer(factor // (below * own_scale))} {keys(squares)} {keys(factors_left)} "
        f"{terms} {summands(texts)}"
    )
    branch.entries[f"{step.id}.1"] = KnownFact(branch.key(), conclusion, own_scale)


@dataclass(frozen=True)
class Summand:
    """A term of a combination, for the checker."""

    times: dict[tuple[int, ...], Fraction]
    squares: list[int]
    others: list[int]
    vector: int | None


def _summand(branch: Branch, term: Term, *, order: bool) -> Summand:
    space, times = branch.space, term.times
    facts = [(name, branch.known(name)) for name in term.facts]
    zero = [entry for entry in facts if entry[1].fact.relation == "="]
    vectors = [entry for entry in facts if isinstance(entry[1].fact, Vector)]
    numbers = [entry for entry in facts if isinstance(entry[1].fact, Real)]
    unit: Form | None = None if term.unit is None else {term.unit: ONE}
    vector = None
    if not order:
        factors = [*(entry for entry in facts if entry not in zero), *zero]
    elif vectors and vectors[0] in zero:  # the numbers may have any sign, so they are part of the factor
        for _, known_fact in numbers:
            assert isinstance(known_fact.fact, Real), "a term has at most one order"
            times = times * known_fact.fact.value
        factors, vector = [], vectors[0][1]
    elif vectors and zero:
        assert isinstance(vectors[0][1].fact, Vector), "this is an order"
        unit, factors = vectors[0][1].fact.form, [*(entry for entry in numbers if entry not in zero), *zero]
    elif vectors:
        factors, vector = numbers, vectors[0][1]
    else:
        factors = [*(entry for entry in numbers if entry not in zero), *zero]
    scale = vector.scale if vector else 1
    for _, known_fact in factors:
        scale *= known_fact.scale
    terms: dict[tuple[int, ...], Fraction] = {}
    form = {"": times} if unit is None else scaled(unit, times)
    for name, part in form.items():
        for monomial, value in part.terms.items():
            variables = [space.variables[entry] for entry, exponent in monomial for _ in range(exponent)]
            if name:
                variables.append(space.variables[name])
            terms[tuple(sorted(variables))] = Fraction(value) / scale
    squares, factors_left = _halves(factors)
    return Summand(terms, squares, factors_left, vector.key if vector else None)


def polynomial_number(space: CoqSpace, value: Polynomial) -> tuple[str, Deep]:
    """Return a polynomial as the text of a number in a statement, and as data."""
    text, deep = "", ""
    for monomial, coefficient in sorted(value.terms.items()):
        number = constant_number(Fraction(coefficient))
        product, data = number.text, number.deep
        for name, exponent in monomial:
            variable = f"(NVar {key_name(space.variables[name] // 2)})"
            for _ in range(exponent):
                product, data = f"({product} * {space.texts[name]})", f"(NMul {data} {variable})"
        text, deep = (f"({text} + {product})", f"(NAdd {deep} {data})") if text else (product, data)
    return text or "0", deep or "(NInt z0)"


def let(branch: Branch, step: LetStep) -> None:
    """Write down a new order that is a form divided by numbers."""
    space, form, name = branch.space, step.form, step.name
    divisor, common, bottom, data = ONE, Common(), "1", "(NInt z1)"
    for divisor_name in step.over:
        fact = branch.known(divisor_name).fact
        assert isinstance(fact, Real), "a divisor is a number"
        divisor = divisor * fact.value
        common[fact.value] = common.get(fact.value, 0) + 1
        text, deep = polynomial_number(space, fact.value)
        bottom, data = f"({bottom} / {text})", f"(NDiv {data} {deep})"
    total = CoqOrder("one", "TOne", {})
    for place, (quantity, value) in enumerate(form.items()):
        text, deep = polynomial_number(space, value)
        power = (
            f"({space.texts[quantity]} ^^ {text})",
            f"(TRaised (TVar {key_name(space.variables[quantity] // 2)}) {deep})",
        )
        if place:
            power = f"({total.text} ** {power[0]})", f"(TTimes {total.deep} {power[1]})"
        total = CoqOrder(power[0], power[1], {})
    text = f"({total.text} ^^ {bottom})"
    space.value(name, text, order=True)
    variable = space.variables[name] // 2
    key = space.law(f"(Order EQ (TVar {key_name(variable)}) (TRaised {total.deep} {data}))", f"(same_refl {text})")
    definition = Vector(plus({name: divisor}, scaled(form, -ONE)), "=", "order")
    branch.entries[f"{step.id}.1"] = Waiting(CoqPiece("", "", definition, common), key, tuple(dict.fromkeys(step.over)))
