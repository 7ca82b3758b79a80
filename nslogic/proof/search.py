"""Find proofs: refute facts by steps of the kernel, splitting only what a model of the other facts leaves open.

The search keeps a point of the parameter space and, there, a model of the facts about orders. A choice that the model
meets is left alone; one that it does not meet is split. Where the facts clash, the clash is written down; where nothing
clashes and nothing is left open, the model is a counterexample, and there is no proof.
"""

from __future__ import annotations

from fractions import Fraction

from nslogic.errors import LimitReachedError
from nslogic.kernel import (
    ONE,
    Fact,
    Form,
    Law,
    Level,
    Polynomial,
    Real,
    Vector,
    is_false,
    mentioned,
    scaled,
)
from nslogic.proof.draft import Body, Draft, NoProofError, Solved, Step, Term, pruned, used_in
from nslogic.proof.farkas import Clash, NeedsSign, close, solve_at
from nslogic.proof.intake import absorb, substitute_real, substitute_vector
from nslogic.proof.models import full_point, open_choice, orders_of
from nslogic.proof.optima import improve
from nslogic.proof.points import NoPointError, Refuted, find, holds
from nslogic.proof.polynomials import (
    coefficient_of,
    degree_in,
    factors_of,
    form_data,
    names_of,
    polynomial_data,
)
from nslogic.proof.signs import refute as refute_reals
from nslogic.proof.signs import sign_fact, signs_at, unknown_factor

MOST_DEPTH = 40
"""How many cases may be nested in one proof."""


def refute(facts: dict[str, Fact]) -> Body:
    """Return the steps by which facts, by name, reach an absurdity.

    Raises:
        NoProofError: they have a model.
        LimitReachedError: the search was cut off.
    """
    return _search(Draft.start(facts))


def _search(draft: Draft) -> Body:
    if draft.depth > MOST_DEPTH:
        raise LimitReachedError("a proof has too many cases,", "split the claim into smaller ones.")
    while True:
        closed = absorb(draft)
        if closed is not None:
            return closed
        split = _factored(draft)
        if split is not None:
            return split
        names = names_of(value for fact in draft.vectors.values() for value in fact.form.values())
        try:
            point = find(draft.reals, names, draft.point)
        except NoPointError as problem:
            if draft.choices:
                return _split(draft, draft.choices[0])
            raise LimitReachedError(f"{problem},", "the proof was not finished.") from problem
        if isinstance(point, Refuted):
            return _refuted(draft, point.facts)
        draft.point = point
        found = solve_at(draft, point)
        if isinstance(found, Clash):
            body = _clash(draft, found)
            if body is not None:
                return body
            continue
        near = not all(holds(fact, point) for fact in draft.reals.values())
        chosen = open_choice(draft, found)
        if chosen is None and near and draft.choices:
            chosen = draft.choices[0]  # near a point that is not rational, no equation holds that a choice may offer
        if chosen is not None:
            return _split(draft, chosen)
        body = improve(draft, found, _search, _split_signs, _split_order)
        if body is None and near:
            raise LimitReachedError("a parameter has no rational value here,", "the proof was not finished.")
        if body is None:
            raise NoProofError(full_point(draft), orders_of(draft, found) or {})
        if body:
            return body


# Equations between parameters ----------------------------------------------------------------------------------------


def _factored(draft: Draft) -> Body | None:
    """Solve equations between parameters and put the solutions in; return a proof where that takes a split."""
    while True:
        name = next((name for name, fact in draft.reals.items() if fact.relation == "=" and _usable(fact)), None)
        if name is None:
            return None
        fact = draft.reals.pop(name)
        content, factors = factors_of(fact.value)
        if len(factors) > 1 or factors[0][1] > 1:
            draft.reals[name] = fact
            return _split_equation(draft, name, factors)
        factor = factors[0][0]
        if fact.value != factor:
            unit = Real(factor, "=")
            name = draft.combine(unit, (Term(Polynomial.number(1 / content), (name,)),))
        choice = _variable(factor)
        assert choice is not None, "a usable equation is linear in a name"
        leading = coefficient_of(factor, choice, 1)
        solved = _solution(draft, name, factor, choice, leading)
        if not isinstance(solved, Solved):
            draft.reals[name] = Real(factor, "=")
            return solved
        closed = _put_in(draft, solved)
        if closed is not None:
            return closed


def _usable(fact: Real) -> bool:
    factors = factors_of(fact.value)[1]
    return len(factors) > 1 or factors[0][1] > 1 or _variable(factors[0][0]) is not None


def _variable(factor: Polynomial) -> str | None:
    """Return the name to solve for: linear, with the simplest factor, auxiliary names first."""
    best: tuple[int, int, int, str] | None = None
    for name in names_of((factor,)):
        if degree_in(factor, name) != 1:
            continue
        leading = coefficient_of(factor, name, 1)
        key = (leading.constant is None, len(leading.terms), "#" not in name, name)
        if best is None or key < best:
            best = key
    return None if best is None else best[3]


def _split_equation(draft: Draft, name: str, factors: tuple[tuple[Polynomial, int], ...]) -> Body:
    """Treat `f * g = 0`: one of them is zero, or their product is not."""
    fact = draft.reals[name]
    for factor, _ in factors:
        for sign in (1, -1):
            known = sign_fact(draft, factor, sign, degree=1)
            if known is not None and len(factors) > 1:
                rest = _without(fact.value, factor)
                said = Real(rest if sign > 0 else -rest, "=") if dict(factors)[factor] % 2 else Real(rest, "=")
                over = (known,) * dict(factors)[factor]
                new = draft.combine(said, (Term(ONE, (name,)),), over)
                del draft.reals[name]
                draft.waiting.append(new)
                return _search(draft)
            if known is not None:
                power = dict(factors)[factor]
                content = factors_of(fact.value)[0] * (1 if sign > 0 or power % 2 == 0 else -1)
                terms = (Term(ONE, (known,) * power), Term(Polynomial.number(-1 / content), (name,)))
                return draft.absurd(draft.combine(Real(Polynomial({}), ">"), terms))
    return _split_signs(draft, factors[0][0])


def _without(value: Polynomial, factor: Polynomial) -> Polynomial:
    content, factors = factors_of(value)
    rest = Polynomial.number(content)
    for other, count in factors:
        if other != factor:
            for _ in range(count):
                rest = rest * other
    return rest


def _solution(draft: Draft, name: str, factor: Polynomial, variable: str, leading: Polynomial) -> Solved | Body:
    constant = leading.constant
    if constant is not None:
        value = factor * Polynomial.number(Fraction(1) / constant)
        equation = draft.combine(Real(value, "="), (Term(Polynomial.number(Fraction(1) / constant), (name,)),))
        return Solved(variable, equation, value, ONE, ())
    _, factors = factors_of(leading)
    positive: list[str] = []
    product = ONE
    for part, exponent in factors:
        known = sign_fact(draft, part, 1) or sign_fact(draft, part, -1)
        if known is None:
            return _split_signs_with(draft, part, name, factor)
        positive += [known] * exponent
        for _ in range(exponent):
            product = product * draft.reals[known].value
    ratio = Fraction(next(iter(leading.terms.values()))) / product.terms[next(iter(leading.terms))]
    value = factor * Polynomial.number(1 / ratio)
    equation = draft.combine(Real(value, "="), (Term(Polynomial.number(1 / ratio), (name,)),))
    return Solved(variable, equation, value, product, tuple(positive))


def _split_signs_with(draft: Draft, part: Polynomial, name: str, factor: Polynomial) -> Body:
    draft.reals[name] = Real(factor, "=")
    return _split_signs(draft, part)


def _put_in(draft: Draft, solved: Solved) -> Body | None:
    """Put a solution into every fact."""
    draft.solved.append(solved)
    draft.point = None
    reals, vectors = draft.reals, draft.vectors
    draft.reals, draft.vectors = {}, {}
    for name, fact in reals.items():
        new, said = substitute_real(draft, name, fact, solved)
        if is_false(said):
            return draft.absurd(new)
        if said.value.constant is None and said not in draft.reals.values():
            draft.reals[new] = said
    for name, vector in vectors.items():
        new, form = substitute_vector(draft, name, vector, solved)
        if is_false(form):
            return draft.absurd(new)
        if form.form and form not in draft.vectors.values():
            draft.vectors[new] = form
    return None


# Closing and splitting -----------------------------------------------------------------------------------------------


def _refuted(draft: Draft, names: tuple[str, ...]) -> Body:
    name = refute_reals(draft, names)
    if name is not None:
        return draft.absurd(name)
    factor = unknown_factor(draft, names)
    if factor is not None and draft.depth < MOST_DEPTH:
        return _split_signs(draft, factor)
    return _trusted(draft, names)


def _trusted(draft: Draft, names: tuple[str, ...]) -> Body:
    return pruned([*draft.steps, draft.step("trusted", solver="z3", of=sorted(names))])


def _clash(draft: Draft, clash: Clash) -> Body | None:
    """Close with a clash; None where another point is wanted."""
    assert draft.point is not None, "a clash was found at a point"
    answer = close(draft, clash, draft.point)
    if answer == "special":
        return _special(draft, clash)
    if isinstance(answer, NeedsSign):
        return _split_signs(draft, answer.factor)
    return draft.absurd(answer)


def _special(draft: Draft, clash: Clash) -> Body:
    """Split on a polynomial that vanishes at the point by accident."""
    assert draft.point is not None, "a clash was found at a point"
    seen: list[Polynomial] = []
    for name in clash.names:
        for value in draft.vectors[name].form.values():
            seen += [factor for factor, _ in factors_of(value)[1] if not signs_at(factor, draft.point)]
    for fact in draft.reals.values():
        seen += [factor for factor, _ in factors_of(fact.value)[1] if not signs_at(factor, draft.point)]
    if not seen and draft.choices:
        # a choice that the point meets by accident, such as an equation between parameters
        return _split(draft, min(draft.choices, key=lambda name: not _speaks_of_parameters(draft.facts[name])))
    if not seen:
        raise LimitReachedError("a proof needs a point that is not special,", "the search does not find one.")
    return _split_signs(draft, seen[0])


def _speaks_of_parameters(fact: Fact) -> bool:
    found: set[tuple[str, str]] = set()
    if isinstance(fact, Law):
        mentioned(fact.law, found)
    return any(sort == "parameter" for sort, _ in found)


def _split_signs(draft: Draft, factor: Polynomial) -> Body:
    step = draft.step("signs", of=polynomial_data(factor))
    cases: list[dict[str, Fact]] = [
        {f"{step['id']}.1": Real(factor, ">")},
        {f"{step['id']}.1": Real(factor, "=")},
        {f"{step['id']}.1": Real(-factor, ">")},
    ]
    return _branches(draft, step, cases)


def _split_order(draft: Draft, form: Form, level: Level) -> Body:
    step = draft.step("compare", level=level, of=form_data(form))
    cases: list[dict[str, Fact]] = [
        {f"{step['id']}.1": Vector(form, ">", level)},
        {f"{step['id']}.1": Vector(form, "=", level)},
        {f"{step['id']}.1": Vector(scaled(form, -ONE), ">", level)},
    ]
    return _branches(draft, step, cases)


def _split(draft: Draft, name: str) -> Body:
    draft.choices.remove(name)
    step = draft.step("split", of=name)
    return _branches(draft, step, draft.cases(name, step))


def _branches(draft: Draft, step: Step, cases: list[dict[str, Fact]]) -> Body:
    bodies = []
    for facts in cases:
        body = _search(draft.child(facts))
        if used_in(body).isdisjoint(facts):
            return pruned([*draft.steps, *body])
        bodies.append(body)
    step["branches"] = bodies
    return pruned([*draft.steps, step])
