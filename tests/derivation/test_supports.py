"""Minimal sets of axioms that give a law, and bounds that are enough, against every subset decided by another engine."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.derivation.derive import Derivation
from nslogic.derivation.supports import LawGrounds, law_fails
from nslogic.engines.z3 import Z3Engine
from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.system import build_system
from nslogic.questions.derive import derive
from nslogic.records import replace
from nslogic.theory.in_memory import theory_of_tables
from nslogic.theory.model import Theory

SOME = settings(max_examples=max(10, settings().max_examples // 8), deadline=None)
NAMES = ("X", "Y", "Z", "W")


def derivation_of(theory: Any, regime: str = "default") -> Derivation:
    (law,) = derive(theory, regimes=regime)
    assert law.derivation is not None
    return law.derivation


def subsets(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))


def minimal_by_z3(derivation: Derivation) -> set[frozenset[str]]:
    """Return the minimal sets of axioms that give a law, by asking Z3 about every set."""
    engine = Z3Engine(derivation.system, Limits())
    declared = [each.label for each in derivation.system.constraints if each.sort != "axiom"]
    axioms = tuple(each.label for each in derivation.system.constraints if each.sort == "axiom")
    fails, minimal = law_fails(derivation), set[frozenset[str]]()
    for chosen in subsets(axioms):
        if any(known <= {*chosen} for known in minimal):
            continue
        if engine.ask((*declared, *chosen), fails, with_model=False).model is None:
            minimal.add(frozenset(chosen))
    return minimal


def with_bound(theory: Theory, axiom: str, place: int, law: str) -> Theory:
    """Return a theory in which one law of an axiom is a bound, read again from its text."""
    tables = {
        "name": "weaker",
        "quantities": {each.name: each.trend for each in theory.quantities},
        "axioms": [
            {
                "id": each.id,
                "law": [
                    law if (each.id, number) == (axiom, place) else statement.text
                    for number, statement in enumerate(each.laws)
                ],
            }
            for each in theory.axioms
        ],
        "target": theory.target,
        "base": theory.base,
    }
    return theory_of_tables(tables)


BUNDLED = (
    ("resource", "redundancy"),
    ("resource", "any-shape"),
    ("critical-depth", "phases"),
    ("chinchilla", "printed-fit"),
    ("chinchilla", "equal-scaling"),
    ("manifold", "linear-squared"),
)


@pytest.mark.parametrize(("name", "regime"), BUNDLED)
def test_no_set_is_missing_and_each_is_minimal(name: str, regime: str) -> None:
    derivation = derivation_of(name, regime)
    supports = LawGrounds(derivation, Limits()).supports()
    assert supports.complete
    assert {frozenset(support.axioms) for support in supports.found} == minimal_by_z3(derivation)


LAWS = st.tuples(
    st.sampled_from(NAMES),
    st.sampled_from(("~", "~", "~", "<~", ">~")),
    st.sampled_from(NAMES),
    st.sampled_from(("", "^2", "^(1/2)")),
    st.sampled_from(("", " * Z", " + W", "^-1 * Y")),
).map(lambda parts: f"{parts[0]} {parts[1]} {parts[2]}{parts[3]}{parts[4]}" if parts[3] == "" or parts[4][:1] != "^" else
      f"{parts[0]} {parts[1]} {parts[2]}{parts[3]}")  # fmt: skip


def drawn(laws: list[str]) -> Derivation:
    theory = theory_of_tables(
        {
            "name": "drawn",
            "quantities": {"X": "grows", "Y": "free", "Z": "free", "W": "free"},
            "axioms": {f"A{number}": law for number, law in enumerate(laws)},
            "target": "Y",
            "base": "X",
        }
    )
    (law,) = derive(theory)
    assume(law.derivation is not None)
    assert law.derivation is not None
    assume(any(case.range is None or case.range.low or case.range.high for case in law.derivation.cases))
    return law.derivation


@given(st.lists(LAWS, min_size=2, max_size=6, unique=True))
@SOME
def test_drawn_theories_have_the_sets_that_z3_finds(laws: list[str]) -> None:
    derivation = drawn(laws)
    supports = LawGrounds(derivation, Limits()).supports()
    assert supports.complete
    assert {frozenset(support.axioms) for support in supports.found} == minimal_by_z3(derivation)


@given(st.lists(LAWS, min_size=2, max_size=5, unique=True))
@SOME
def test_a_bound_is_enough_where_the_theory_with_it_gives_the_law(laws: list[str]) -> None:
    derivation = drawn(laws)
    theory = derivation.system.theory
    for weakening in LawGrounds(derivation, Limits()).weakened(tuple(axiom.id for axiom in theory.axioms)):
        weaker = with_bound(theory, weakening.axiom, weakening.place, weakening.law)
        system = build_system(weaker, weaker.regimes[0])
        engine = Z3Engine(system, Limits())
        fails = law_fails(replaced(derivation, weaker))
        assert (engine.ask(system.labels, fails, with_model=False).model is None) == weakening.enough


def replaced(derivation: Derivation, theory: Theory) -> Derivation:
    """Return a derivation as one of another theory, which has no parameters either."""
    from dataclasses import replace as changed

    return changed(derivation, system=replace(derivation.system, theory=theory, regime=theory.regimes[0]))


TWO_WAYS = {
    "name": "two-ways",
    "quantities": {"X": "grows", "Y": "free", "Z": "free"},
    "axioms": {"at-once": "Y ~ X^2", "first": "Z ~ X", "second": "Y ~ Z^2", "least": "Y >~ X^2"},
    "target": "Y",
    "base": "X",
}


def test_two_ways_to_one_law_are_two_sets() -> None:
    supports = LawGrounds(derivation_of(TWO_WAYS), Limits()).supports()
    assert [support.axioms for support in supports.found] == [("at-once",), ("first", "second")]
    assert [support.each for support in supports.found] == [(), ()]


def test_bounds_are_enough_where_a_bound_stands_beside_them() -> None:
    theory = {**TWO_WAYS, "axioms": {"most": "Y <~ X^2", "first": "Z ~ X", "second": "Y ~ Z^2"}}
    derivation = derivation_of(theory)
    weakenings = {each.law: each for each in LawGrounds(derivation, Limits()).weakened(("first", "second"))}
    assert weakenings["Z >~ X"].enough
    assert not weakenings["Z <~ X"].enough
    assert [kept.law for kept in weakenings["Z <~ X"].keeps] == ["Y <~ X^2"]
    assert [kept.law for kept in weakenings["Y <~ Z^2"].keeps] == ["Y <~ X^2"]


def test_bounds_that_are_enough_one_at_a_time_need_not_be_at_once() -> None:
    derivation = derivation_of("resource", "redundancy")
    (support,) = LawGrounds(derivation, Limits()).supports().found
    assert [each.law for each in support.each] == ["loss_1 <~ N_1^-1", "loss_2 <~ N_2^-1"]
    assert [each.law for each in support.together] == ["loss_1 <~ N_1^-1"]


def test_where_the_engine_gives_up_the_answer_says_so() -> None:
    supports = LawGrounds(derivation_of("resource", "redundancy"), Limits(questions=1)).supports()
    assert not supports.complete
    assert "limit" in supports.reason


def test_where_one_set_is_not_decided_all_are_there_and_the_answer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every set was found, and of the first it was not found out which bounds are enough."""
    grounds = LawGrounds(derivation_of("resource", "redundancy"), Limits())
    decided = grounds.supports()
    assert (decided.complete, decided.reason) == (True, "")

    def gives_up(*_: object) -> None:
        raise UndecidedError("the limit was reached")

    monkeypatch.setattr(LawGrounds, "_support", gives_up)
    undecided = grounds.supports()
    assert [support.axioms for support in undecided.found] == [support.axioms for support in decided.found]
    assert (undecided.complete, undecided.reason) == (False, "the limit was reached")


def test_only_equations_have_bounds_that_may_be_enough() -> None:
    theory = theory_of_tables(
        {
            "name": "bounds",
            "quantities": {"X": "grows", "Y": "free", "Z": "free"},
            "axioms": {"above": "Y <~ Z", "below": "Y >~ X", "equal": "Z ~ X", "either": "Z ~ X or Z ~ X^2"},
            "target": "Y",
            "base": "X",
        }
    )
    grounds = LawGrounds(derivation_of(theory), Limits())
    assert grounds._laws == {"equal/0/<~": "Z <~ X", "equal/0/>~": "Z >~ X"}
    assert {support.axioms for support in grounds.supports().found} == {("above", "below", "equal")}
