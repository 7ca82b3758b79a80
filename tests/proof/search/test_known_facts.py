"""The engine's facts of a case: a contradiction is named by facts that make it, and what it does not see is left open."""

from __future__ import annotations

from itertools import combinations, repeat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import Certificate
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.kernel import (
    BUILT_IN,
    LOG_SCALE,
    SCALE,
    Form,
    Level,
    Polynomial,
    Real,
    Relation,
    Vector,
    at_level,
    plus,
    scaled,
)
from nslogic.proof.budget import Budget
from nslogic.proof.search.farkas import rows_of
from nslogic.proof.search.known_facts import FactSum, KnownFacts
from nslogic.proof.search.translation import Translation

A, B, X = Polynomial.name("a"), Polynomial.name("b"), Polynomial.name("7#1")
ONE, NONE = Polynomial.number(1), Polynomial.number(0)
RELATIONS: tuple[Relation, ...] = (">", ">=", "=")
LEVELS: tuple[Level, ...] = ("order", "power")


def clash(reals: dict[str, Real], vectors: dict[str, Vector], known: KnownFacts | None = None) -> tuple[str, ...]:
    known = known or KnownFacts(Translation("ab"))
    return known.clash(reals, vectors, Budget(10**9))


def vector(relation: Relation, level: Level = "order", **form: Polynomial) -> Vector:
    names = {"t": SCALE, "log": LOG_SCALE}
    return Vector({names.get(name, name): value for name, value in form.items()}, relation, level)


@pytest.mark.parametrize(
    ("reals", "vectors", "names"),
    [
        ({"1": Real(A, ">"), "2": Real(-(A * B), ">"), "3": Real(B, ">="), "4": Real(B + ONE, ">")}, {}, "123"),
        ({"1": Real(A - ONE, "="), "2": Real(A, "!=")}, {}, ""),
        ({"1": Real(A, "="), "2": Real(A, "!=")}, {}, "12"),
        ({"1": Real(X - A, "="), "2": Real(A - X, ">")}, {}, "12"),
        ({}, {"1": vector("=", N=ONE, t=-ONE), "2": vector(">", N=-ONE), "3": vector(">", M=ONE)}, "12"),
        ({"0": Real(A, ">")}, {"1": vector("=", N=A, t=ONE), "2": vector(">", N=ONE)}, "012"),
        ({}, {"1": vector("=", N=A, t=ONE), "2": vector(">", N=ONE)}, ""),  # unless a is negative
        ({}, {"1": vector(">", "power", N=ONE, log=ONE), "2": vector("=", "power", N=ONE)}, "12"),
        ({}, {"1": vector(">", N=ONE, log=-ONE), "2": vector("=", "power", N=ONE)}, ""),
    ],
)
def test_a_contradiction_is_named_by_the_facts_that_make_it(
    reals: dict[str, Real], vectors: dict[str, Vector], names: str
) -> None:
    assert "".join(sorted(clash(reals, vectors))) == names


def test_a_case_does_not_disturb_the_case_around_it() -> None:
    known = KnownFacts(Translation("ab"))
    facts = {"1": vector(">=", N=ONE, M=-ONE)}
    assert not clash({}, facts, known)
    inside = known.copy()
    assert set(clash({}, {**facts, "2": vector(">", M=ONE, N=-ONE)}, inside)) == {"1", "2"}
    assert not clash({}, {**facts, "3": vector(">", N=ONE, M=-ONE)}, known)


def test_facts_that_are_taken_back_are_forgotten() -> None:
    known = KnownFacts(Translation("ab"))
    assert not clash({"1": Real(A, ">")}, {}, known)
    assert not clash({"2": Real(-A, ">")}, {}, known)
    assert set(clash({"2": Real(-A, ">"), "3": Real(A, "=")}, {}, known)) == {"2", "3"}


def test_multipliers_are_polynomials_without_a_common_factor() -> None:
    """X^a ~ Y and Y^b ~ Z: with X^(2*a*b) ~ Z^2 * log t nothing but log t is left, by 2*b, 2 and -1."""
    two = ONE + ONE
    facts = {
        "1": vector("=", X=A, Y=-ONE),
        "2": vector("=", Y=B, Z=-ONE),
        "3": vector("=", X=two * A * B, Z=-two, log=-ONE),
    }
    known = KnownFacts(Translation("ab"))
    assert clash({"4": Real(A, ">")}, facts, known)
    total = known.sums()[0]
    sign = Polynomial.number(total.multipliers["3"].constant or 0)
    assert {name: value * sign for name, value in total.multipliers.items()} == {
        "1": -two * B, "2": -two, "3": ONE, LOG_SCALE: ONE,
    }  # fmt: skip
    assert total.level == "order"


def test_what_keeps_the_engine_from_seeing_more_is_a_sign() -> None:
    known = KnownFacts(Translation("ab"))
    facts = {"1": vector(">", N=A - B), "2": vector(">=", N=ONE)}
    assert not clash({}, facts, known)
    assert known.blocking() in (A - B, B - A)
    assert not clash({"3": Real(A - B, ">")}, facts, known)
    assert known.blocking() is None


def test_what_has_no_sign_vanishes() -> None:
    known = KnownFacts(Translation("ab"))
    assert not clash({"1": Real(A - B, ">=")}, {}, known)
    assert known.vanishing() == []
    assert not clash({"1": Real(A - B, ">="), "2": Real(B - A, ">=")}, {}, known)
    assert known.vanishing() in ([A - B], [B - A])


VECTORS = st.builds(
    lambda pairs, relation, level: vector(relation, level, **{n: Polynomial.number(c) for n, c in pairs.items() if c}),
    st.dictionaries(st.sampled_from(("N", "M", "L", "t", "log")), st.integers(-2, 2), min_size=1),
    st.sampled_from(RELATIONS),
    st.sampled_from(LEVELS),
)


def feasible(facts: list[Vector]) -> bool:
    """Return whether facts without parameters can hold, by a linear program."""
    rows = [row for fact in facts for row in rows_of(fact, {})]
    return not isinstance(solve(rows), Certificate)


def sums_of(named: dict[str, Vector]) -> list[FactSum]:
    known = KnownFacts(Translation("ab"))
    clash({}, named, known)
    return known.sums()


def cancels(named: dict[str, Vector], total: FactSum) -> bool:
    """Return whether facts without parameters add up to nothing at the level of a sum, by multipliers of one sign."""
    facts = {**BUILT_IN, **named}
    form: Form = {}
    signs = set()
    for name, multiplier in total.multipliers.items():
        fact = facts[name]
        assert isinstance(fact, Vector)
        form = plus(form, scaled(at_level(fact.form, total.level), multiplier))
        if fact.relation != "=":
            signs.add((multiplier.constant or 0) > 0)
    return not any(form.values()) and len(signs) == 1


@given(st.lists(VECTORS, min_size=1, max_size=6))
@settings(max_examples=150, deadline=None)
def test_without_parameters_the_engine_sees_what_a_linear_program_sees(facts: list[Vector]) -> None:
    named = {str(place): fact for place, fact in enumerate(facts) if fact.form}
    names = clash({}, named)
    assert bool(names) != feasible(list(named.values()))
    assert not names or not feasible([named[name] for name in names])
    if names:
        assert any(map(cancels, repeat(named), sums_of(named)))
    for fewer in combinations(named, max(0, len(named) - 1)):
        part = {name: named[name] for name in fewer}
        assert bool(clash({}, part)) != feasible(list(part.values()))
