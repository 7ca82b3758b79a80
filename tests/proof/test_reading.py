"""The kernel's rules keep to what is true: its cases against direct evaluation, by two evaluators, at random values."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from nslogic.kernel import (
    BUILT_IN,
    LOG_LOG_SCALE,
    RULES,
    Context,
    Effort,
    Fact,
    Form,
    Law,
    Ledger,
    Level,
    Point,
    Polynomial,
    ProofError,
    Real,
    Relation,
    Vector,
    at_level,
    plus,
    scaled,
)
from nslogic.logic.evaluator import Valuation
from nslogic.statements.laws import law_statement, statements_of
from nslogic.testing import EVERYTHING, Sample, planted_models
from tests.proof.semantics import can_hold, is_true

VALUES = tuple(Fraction(text) for text in ("0", "1", "-1", "2", "1/2", "-2", "-1/2", "3"))
PAIRS = st.tuples(st.sampled_from(VALUES), st.sampled_from(VALUES))


@pytest.mark.slow
@given(planted_models(EVERYTHING, claims=2), st.data())
def test_cases_say_what_laws_say(sample: Sample, data: st.DataObject) -> None:
    """Both ways of the kernel to read a law, and the evaluator that shares nothing with it, agree."""
    theory = sample.theory()
    parameters = {one.name: data.draw(st.sampled_from(VALUES)) for one in theory.parameters}
    orders = {one.name: data.draw(PAIRS) for one in theory.quantities}
    log_log = data.draw(st.sampled_from(VALUES[:1] + VALUES[4:5]))
    point = Point(parameters, orders, logs={LOG_LOG_SCALE: log_log})
    valuation = Valuation(orders, parameters, {"log log t": log_log})
    orders = {**orders, LOG_LOG_SCALE: (Fraction(0), log_log)}
    laws = [(law_statement(one.law.law), valuation.law(one.law.law)) for one in theory.claims]
    statements = statements_of(theory, theory.regimes[0])
    laws += [(statements[one.id], valuation.axiom(one)) for one in theory.axioms if one.id in statements]
    laws += [(law, point.law(law)) for law in statements.values()]
    for law, holds in laws:
        event(f"{law[0]} {holds}")
        assert point.law(law) is holds
        assert can_hold([Law(law, True)], parameters, orders) is holds
        assert can_hold([Law(law, False)], parameters, orders) is not holds


@given(planted_models(EVERYTHING))
def test_what_is_planted_holds(sample: Sample) -> None:
    theory = sample.theory()
    for law in statements_of(theory, theory.regimes[0]).values():
        assert Point(dict(sample.parameters), dict(sample.orders)).law(law)


NUMBERS, ORDERS = ("a", "b"), ("X", "Y")
COEFFICIENTS = st.sampled_from([Fraction(text) for text in ("1", "-1", "2", "-1/2")])
MONOMIALS = st.sampled_from([(), (("a", 1),), (("b", 1),), (("a", 2),), (("a", 1), ("b", 1))])
POLYNOMIALS = st.dictionaries(MONOMIALS, COEFFICIENTS, max_size=2).map(Polynomial)
FORMS = st.dictionaries(st.sampled_from((*ORDERS, "(t)", "(log t)")), POLYNOMIALS, max_size=3)
LEVELS = st.sampled_from(get_args(Level))
RELATIONS: tuple[Relation, ...] = ("=", "!=", ">=", ">")
SIGNS: tuple[Relation, ...] = ("=", ">=", ">")


@st.composite
def true_facts(draw: st.DrawFn, numbers: dict[str, Fraction], orders: dict[str, Any]) -> Fact:
    """Draw a fact that is true at given values."""
    sign = Polynomial.number(draw(st.sampled_from((1, -1))))
    if draw(st.booleans()):
        polynomial = draw(POLYNOMIALS) * sign
        found: list[Fact] = [Real(polynomial, one) for one in RELATIONS]
    else:
        level = draw(LEVELS)
        form = {name: part for name, part in scaled(draw(FORMS), sign).items() if part}
        found = [Vector(at_level(form, level), one, level) for one in SIGNS]
    true = [fact for fact in found if is_true(fact, numbers, orders)]
    return draw(st.sampled_from(true)) if true else Real(Polynomial.number(0), "=")


def written(polynomial: Polynomial) -> list[Any]:
    return [[str(number), dict(monomial)] for monomial, number in polynomial.terms.items()]


@given(st.data())
def test_what_is_combined_from_the_true_is_true(data: st.DataObject) -> None:
    """Draw facts that are true, and a combination of them that adds up: what the kernel accepts of it is true."""
    numbers = {name: data.draw(st.sampled_from(VALUES), label=name) for name in NUMBERS}
    orders = {name: data.draw(PAIRS, label=name) for name in ORDERS}
    drawn = data.draw(st.lists(true_facts(numbers, orders), min_size=1, max_size=4), label="facts")
    facts = {f"F{index}": fact for index, fact in enumerate(drawn)}
    reals = [name for name, fact in facts.items() if isinstance(fact, Real)]
    level = data.draw(st.sampled_from(["real", "order", "power"]))
    over = data.draw(st.lists(st.sampled_from(reals), max_size=1)) if reals else []
    terms, total, form = [], Polynomial({}), Form()
    for _ in range(data.draw(st.integers(1, 3))):
        used = data.draw(st.lists(st.sampled_from(sorted(facts)), min_size=1, max_size=3))
        times = data.draw(st.one_of(st.just(Polynomial.number(1)), POLYNOMIALS))
        own: Form | None = None
        product = times
        for name in used:
            fact = facts[name]
            if isinstance(fact, Real):
                product = product * fact.value
            elif isinstance(fact, Vector):
                own = fact.form
        term: dict[str, Any] = {"times": written(times), "facts": [*used, *over]}
        if level != "real" and own is None:
            term["unit"] = "X"
            own = {"X": Polynomial.number(1)}
        terms.append(term)
        total, form = total + product, plus(form, scaled(own or {}, product))
    said: Any = written(total)
    if level != "real":
        form = {name: part for name, part in form.items() if part and not (level == "power" and name == "(log t)")}
        said = {name: written(part) for name, part in form.items()}
    step = {"level": level, "relation": data.draw(st.sampled_from(["=", ">=", ">"])), "is": said, "terms": terms}
    context = Context(Ledger(Effort()), dict(BUILT_IN), frozenset(NUMBERS), frozenset({*ORDERS, "(t)", "(log t)"}))
    context.add(facts)
    try:
        found = RULES["combine"][0](context, "1", {**step, "over": over})
    except ProofError as problem:
        event(f"refused: {str(problem)[:40]}")
        return
    event("accepted")
    assert found is not None
    assert all(is_true(fact, numbers, orders) for fact in found.values())
