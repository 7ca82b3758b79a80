"""Alternatives that were refuted once are refuted again, only where what refuted them is there, and never wrongly."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.functions import RationalFunction
from nslogic.engines.engine import NoEngine
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.engines.symbolic.learned_clauses import ClauseStore, opposite
from nslogic.engines.symbolic.state import State
from nslogic.engines.z3 import Z3Engine
from nslogic.errors import UndecidedError
from nslogic.limits import EngineLimits, Limits
from nslogic.orders.formulas import (
    TRUE,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.system import System, build_system
from nslogic.parameters.signs import Contradiction
from nslogic.testing import EVERYTHING, Sample, read, theories
from tests.engines.symbolic.test_engine import is_light
from tests.parameters.polynomials import FIELD, NAMES, NUMBERS, conditions, meets
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=max(1, settings().max_examples // 20))
A, B, C = (FIELD.generator(name) for name in NAMES)


def positive(value: RationalFunction) -> Formula:
    return compare_parameters(-value, "<")


P, Q, R = positive(A), positive(B), positive(C)


def against(
    refuted: ClauseStore,
    formula: Formula,
    labels: int,
    taken: dict[Formula, int],
    implied: dict[int, int] | None = None,
) -> int | None:
    """Return the reasons of a clause that excludes a formula beside labels and others, None where no clause does."""
    state = State(None)
    state.taken.update(taken)
    state.choices.append(((formula,), 0))
    try:
        refuted.prune(state, labels, implied or {})
    except Contradiction as conflict:
        return conflict.reasons
    return None


def test_what_was_refuted_is_refuted_where_everything_that_refuted_it_is_there() -> None:
    refuted = ClauseStore(most=64)
    refuted.learn(0b01, (P, Q))
    assert against(refuted, P, 0b01, {Q: 0b100}) == 0b101
    assert against(refuted, Q, 0b11, {P: 0b100, R: 0b1000}) == 0b101
    assert against(refuted, P, 0b10, {Q: 0b100}) is None, "a label is missing"
    assert against(refuted, P, 0b01, {R: 0b100}) is None, "another alternative holds"
    assert against(refuted, R, 0b01, {P: 0, Q: 0}) is None


def test_a_label_that_others_imply_counts_with_their_reasons() -> None:
    refuted = ClauseStore(most=64)
    refuted.learn(0b11, (P, Q))
    assert against(refuted, P, 0b01, {Q: 0b100}) is None
    assert against(refuted, P, 0b01, {Q: 0b100}, {0b10: 0b1000}) == 0b1101
    assert against(refuted, P, 0b11, {Q: 0b100}, {0b10: 0b1000}) == 0b111, "it holds itself"


def test_what_clashed_late_and_often_is_likeliest_to_clash_again() -> None:
    refuted = ClauseStore(most=64)
    refuted.learn(0b01, (P, Q))
    refuted.learn(0b10, (Q, R))
    assert refuted.activity(Q) > refuted.activity(R) > refuted.activity(P) > 0
    assert refuted.activity(positive(A + B)) == 0


def test_what_is_left_alone_is_worked_in_and_rules_out_more() -> None:
    refuted = ClauseStore(most=64)
    refuted.learn(0b01, (P,))
    refuted.learn(0b10, (Q, R))
    state = State(None)
    state.add(((disjunction((P, Q)), 0b100), (disjunction((R, compare_parameters(C - 1, "="))), 0b1000)))
    refuted.prune(state, 0b11, {})
    assert not state.choices
    assert state.taken[Q] == 0b101
    assert state.parameters["c"] == (Fraction(1), 0b1111)


def test_where_no_alternative_is_left_the_reasons_are_those_of_all() -> None:
    refuted = ClauseStore(most=64)
    refuted.learn(0b01, (P,))
    refuted.learn(0b10, (Q,))
    state = State(None)
    state.add(((disjunction((P, Q)), 0b100),))
    with pytest.raises(Contradiction) as conflict:
        refuted.prune(state, 0b11, {})
    assert conflict.value.reasons == 0b111


@given(conditions(), st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_the_opposite_of_a_condition_holds_where_it_does_not(
    found: tuple[ParameterAtom, ...], values: tuple[Fraction, Fraction, Fraction]
) -> None:
    point = dict(zip(NAMES, values, strict=True))
    for condition in found:
        other = opposite(condition)
        assert other is not None
        assert meets(point, (other,)) is not meets(point, (condition,))
    assert opposite(OrderAtom(OrderForm.unknown("q"), "<")) is None
    assert opposite(conjunction((P, Q))) is None


def system_of(sample: Sample) -> System:
    theory = sample.theory()
    return build_system(theory, theory.regimes[0])


@pytest.mark.slow
@two_ways()
@given(theories(EVERYTHING, most_axioms=3, claims=1), st.data())
def test_an_engine_that_was_asked_much_answers_as_one_that_was_not(sample: Sample, data: st.DataObject) -> None:
    system = system_of(sample)
    (claim,) = system.theory.claims
    extras = (TRUE, system.holds(claim.law.law, "claim"), system.fails(claim.law.law, "claim"))
    if not all(is_light(formula) for formula in (*extras, *(one.formula for one in system.constraints))):
        return
    much = SymbolicEngine(system, Limits(), NoEngine())
    questions = [(data.draw(st.sampled_from(extras)), system.labels)]
    for _ in range(6 if system.labels else 0):
        some_labels = data.draw(st.lists(st.sampled_from(system.labels), unique=True))
        questions.append((data.draw(st.sampled_from(extras)), tuple(some_labels)))
    for extra, labels in questions:
        fresh = SymbolicEngine(system, Limits(), NoEngine())
        try:
            answer = much.ask(labels, extra, with_model=False)
            assert (answer.model is None) is (fresh.ask(labels, extra, with_model=False).model is None)
        except UndecidedError:
            continue
        compared()
        if answer.model is None:
            assert set(answer.conflict) <= set(labels)
            # What is remembered of earlier questions is not in the conflict unless it is in this one.
            again = Z3Engine(system, Limits(resource=100_000, seconds=0.5))
            try:
                assert again.ask(answer.conflict, extra).model is None
            except UndecidedError:
                continue


TWO_SUMS = """
theory = { name = "two-sums", target = "loss", base = "C" }
[quantities]
loss = { trend = "falls" }
N_p  = { trend = "grows" }
D    = { trend = "grows" }
C    = { trend = "grows" }
[parameters]
alpha = { where = ["alpha > 0"] }
beta  = { where = ["beta > 0"] }
[[axioms]]
id = "fit"
law = "loss ~ N_p^-alpha + D^-beta"
[[axioms]]
id = "cost"
law = "C ~ N_p * D"
[[axioms]]
id = "balance"
law = "N_p^alpha ~ D^beta"
[[claims]]
id = "law"
law = "loss ~ C^(-alpha*beta/(alpha+beta))"
"""


@pytest.mark.parametrize("states", [1, 3, Limits().engines.states])
def test_what_is_remembered_answers_no_question_wrongly(states: int) -> None:
    limits = Limits(engines=EngineLimits(states=states))  # with few, Z3 gives values to go on with
    theory = read(TWO_SUMS)
    system = build_system(theory, theory.regimes[0])
    law = theory.claims[0].law.law
    formulas = {constraint.label: constraint.formula for constraint in system.constraints}
    much = SymbolicEngine(system, limits, NoEngine())
    sizes = range(len(system.labels), 0, -1)
    subsets = [labels for size in sizes for labels in combinations(system.labels, size)]
    for place, labels in enumerate(subsets[::4]):
        extra = (system.fails(law, "claim"), system.holds(law, "claim"), TRUE)[place % 3]
        fresh = SymbolicEngine(system, limits, NoEngine()).ask(labels, extra)
        answer = much.ask(labels, extra)
        assert (answer.model is None) is (fresh.model is None)
        if answer.model is None:
            assert SymbolicEngine(system, limits, NoEngine()).ask(answer.conflict, extra).model is None
        else:
            point = Assignment(answer.model.orders, answer.model.parameters)
            assert all(point.holds(formulas[label]) for label in labels)
            assert point.holds(extra)


PRODUCTS = """
theory = { name = "products", target = "loss", base = "C" }
[quantities]
loss = { trend = "falls" }
rest = { trend = "falls" }
N_p  = { trend = "grows" }
D    = { trend = "grows" }
C    = { trend = "grows" }
[parameters]
alpha = { where = ["alpha > 0"] }
beta  = { where = ["beta > 0"] }
[[axioms]]
id = "fit"
law = "loss ~ N_p^-alpha + D^-beta"
[[axioms]]
id = "other"
law = "rest ~ N_p^-beta + C^-alpha"
[[claims]]
id = "law"
law = "loss*rest <~ N_p^-(alpha+beta) + D^-beta*N_p^-beta + N_p^-alpha*C^-alpha + C^-alpha*D^-beta"
"""


def test_the_next_question_takes_less(monkeypatch: pytest.MonkeyPatch) -> None:
    theory = read(PRODUCTS)
    system = build_system(theory, theory.regimes[0])
    against = system.fails(theory.claims[0].law.law, "claim")
    looked: list[int] = []
    search = SymbolicEngine._search

    def counted(engine: SymbolicEngine, state: State) -> object:
        looked.append(1)
        return search(engine, state)

    monkeypatch.setattr(SymbolicEngine, "_search", counted)

    def taken(engine: SymbolicEngine, labels: tuple[str, ...]) -> int:
        looked.clear()
        assert engine.ask(labels, against, with_model=False).model is None
        return len(looked)

    fewer = tuple(label for label in system.labels if label != "trend(C)")
    engine = SymbolicEngine(system, Limits(), NoEngine())
    taken(engine, system.labels)
    assert taken(engine, fewer) < taken(SymbolicEngine(system, Limits(), NoEngine()), fewer)


def test_what_fails_at_values_that_z3_gave_is_not_remembered() -> None:
    theory = read(TWO_SUMS)
    system = build_system(theory, theory.regimes[0])
    engine = SymbolicEngine(system, Limits(), NoEngine())
    chosen = 1 << 40
    for where, remembered in ((engine._valued, None), (0, 1)):
        engine._marked = {chosen: P}
        engine._learn(1 | chosen | where)
        assert against(engine._clauses, P, 1, {}) == remembered
