"""Combinations of facts, and orders that a proof introduces, for the checker of the Coq prelude."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from nslogic.export.coq.branch import (
    Branch,
    KnownFact,
    Waiting,
    fact_terms,
    scale_in,
)
from nslogic.export.coq.comparisons import Common, CoqOrder, CoqPiece, constant_number
from nslogic.export.coq.space import (
    CoqSpace,
    Deep,
    integer,
    keys,
    summands,
    written,
)
from nslogic.export.coq.space import key as name_of
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
    """Return what is squared and what is not: facts that something is not zero stand in pairs."""
    squares: list[int] = []
    others: list[int] = []
    pending: list[int] = []
    for _, known in facts:
        if known.fact.relation != "!=":
            others.append(known.key)
        elif known.key in pending:
            pending.remove(known.key)
            squares.append(known.key)
        else:
            pending.append(known.key)
    return squares, [*pending, *others]


def combine(branch: Branch, step: CombineStep) -> None:
    """Write down a sum of products of facts, and what it gives."""
    said = step.said
    if isinstance(said, Vector):
        said = Vector(at_level(said.form, said.level), said.relation, said.level)
    order = isinstance(said, Vector) and said.level == "order"
    over = [(name, branch.known(name)) for name in step.over]
    squares, others = _halves(over)
    below = 1
    for _, known in over:
        below *= known.scale
    own = scale_in(said)
    products = [_summand(branch, term, order=order) for term in step.terms]
    factor = lcm(below * own, *(value.denominator for one in products for value in one.times.values()))
    texts = []
    for one in products:
        whole = {monomial: value * factor for monomial, value in one.times.items()}
        times = written({monomial: value.numerator for monomial, value in whole.items() if value})
        texts.append((times, keys(one.squares), keys(one.others), one.vector))
    terms = written(fact_terms(branch.space, said, own))
    relation = {"=": "EQ", ">=": "GE", ">": "GT"}[said.relation]
    branch.do(
        f"Combine {'true' if order else 'false'} {relation} {integer(factor // (below * own))} {keys(squares)} {keys(others)} "
        f"{terms} {summands(texts)}"
    )
    branch.entries[f"{step.id}.1"] = KnownFact(branch.key(), said, own)


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
    zero = [one for one in facts if one[1].fact.relation == "="]
    vectors = [one for one in facts if isinstance(one[1].fact, Vector)]
    numbers = [one for one in facts if isinstance(one[1].fact, Real)]
    unit: Form | None = None if term.unit is None else {term.unit: ONE}
    vector = None
    if not order:
        factors = [*(one for one in facts if one not in zero), *zero]
    elif vectors and vectors[0] in zero:  # the numbers may have any sign, so they are part of the factor
        for _, known in numbers:
            assert isinstance(known.fact, Real), "one order at most stands in a term"
            times = times * known.fact.value
        factors, vector = [], vectors[0][1]
    elif vectors and zero:
        assert isinstance(vectors[0][1].fact, Vector), "this is an order"
        unit, factors = vectors[0][1].fact.form, [*(one for one in numbers if one not in zero), *zero]
    elif vectors:
        factors, vector = numbers, vectors[0][1]
    else:
        factors = [*(one for one in numbers if one not in zero), *zero]
    scale = vector.scale if vector else 1
    for _, known in factors:
        scale *= known.scale
    terms: dict[tuple[int, ...], Fraction] = {}
    form = {"": times} if unit is None else scaled(unit, times)
    for name, part in form.items():
        for monomial, value in part.terms.items():
            variables = [space.variables[one] for one, exponent in monomial for _ in range(exponent)]
            if name:
                variables.append(space.variables[name])
            terms[tuple(sorted(variables))] = Fraction(value) / scale
    squares, others = _halves(factors)
    return Summand(terms, squares, others, vector.key if vector else None)


def polynomial_number(space: CoqSpace, value: Polynomial) -> tuple[str, Deep]:
    """Return a polynomial as a number of a statement, and as data."""
    text, deep = "", ""
    for monomial, coefficient in sorted(value.terms.items()):
        own = constant_number(Fraction(coefficient))
        one, data = own.text, own.deep
        for name, exponent in monomial:
            variable = f"(NVar {name_of(space.variables[name] // 2)})"
            for _ in range(exponent):
                one, data = f"({one} * {space.texts[name]})", f"(NMul {data} {variable})"
        text, deep = (f"({text} + {one})", f"(NAdd {deep} {data})") if text else (one, data)
    return text or "0", deep or "(NInt z0)"


def let(branch: Branch, step: LetStep) -> None:
    """Write down an order that is introduced as a quotient of a form."""
    space, form, name = branch.space, step.form, step.name
    divisor, common, bottom, data = ONE, Common(), "1", "(NInt z1)"
    for one in step.over:
        fact = branch.known(one).fact
        assert isinstance(fact, Real), "a divisor is a number"
        divisor = divisor * fact.value
        common[fact.value] = common.get(fact.value, 0) + 1
        text, deep = polynomial_number(space, fact.value)
        bottom, data = f"({bottom} / {text})", f"(NDiv {data} {deep})"
    total = CoqOrder("one", "TOne", {})
    for place, (quantity, value) in enumerate(form.items()):
        text, deep = polynomial_number(space, value)
        own = (
            f"({space.texts[quantity]} ^^ {text})",
            f"(TRaised (TVar {name_of(space.variables[quantity] // 2)}) {deep})",
        )
        if place:
            own = f"({total.text} ** {own[0]})", f"(TTimes {total.deep} {own[1]})"
        total = CoqOrder(own[0], own[1], {})
    text = f"({total.text} ^^ {bottom})"
    space.value(name, text, order=True)
    variable = space.variables[name] // 2
    key = space.law(f"(Order EQ (TVar {name_of(variable)}) (TRaised {total.deep} {data}))", f"(same_refl {text})")
    said = Vector(plus({name: divisor}, scaled(form, -ONE)), "=", "order")
    branch.entries[f"{step.id}.1"] = Waiting(CoqPiece("", "", said, common), key, tuple(dict.fromkeys(step.over)))
