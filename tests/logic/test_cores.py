"""Cores: minimal, all of them, the smallest, and what limits do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.deadline import TimeUpError
from nslogic.engines.engine import SOME_MODEL, Answer
from nslogic.engines.z3 import Z3Engine
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import Limits, VerdictLimits
from nslogic.logic.cores import Cores, CoreSearch, enumerate_cores, ordered
from nslogic.logic.decide import decide, engine_for, find_cores, give_up_order
from nslogic.orders.system import System, build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.records import replace
from nslogic.testing import (
    EVERYTHING,
    POWER_LAWS,
    WITHOUT_PARAMETERS,
    Features,
    Sample,
    planted_cores,
    programs,
    read,
    theories,
)
from nslogic.theory.model import Theory
from tests.logic.planted import Planted, minimal
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 8)
EVERY = CheckOptions(cores="all", repairs=0)


def only(system: System, labels: tuple[str, ...]) -> System:
    return replace(system, constraints=tuple(c for c in system.constraints if c.label in labels))


def verdict_of(theory: Theory, labels: tuple[str, ...]) -> str:
    system = only(build_system(theory, theory.regimes[0]), labels)
    return decide(system, cores="none", repairs=0, limits=Limits()).verdict


CLASH = """
theory = { name = "clash" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" }, D = { trend = "grows" } }
axioms = [
    { id = "A", law = "N ~ L" },
    { id = "B", law = "N ~ L^2" },
    { id = "C", law = "N ~ L^3" },
    { id = "S", law = "D << 1" },
]
"""


def test_each_pair_of_three_powers_clashes_as_long_as_one_of_the_two_grows() -> None:
    (regime,) = check(read(CLASH), options=EVERY).regimes
    assert regime.cores.complete
    assert regime.cores.found == (
        ("S", "trend(D)"),
        ("A", "B", "trend(L)"),
        ("A", "B", "trend(N)"),
        ("A", "C", "trend(L)"),
        ("A", "C", "trend(N)"),
        ("B", "C", "trend(L)"),
        ("B", "C", "trend(N)"),
    )


def test_a_law_that_never_holds_is_a_core_of_its_own() -> None:
    (regime,) = check(read(CLASH.replace("D << 1", "N << N")), options=EVERY).regimes
    assert regime.cores.found[0] == ("S",)


def test_one_and_smallest_give_one_core() -> None:
    (one,) = check(read(CLASH), options=CheckOptions(cores="one", repairs=0)).regimes
    (smallest,) = check(read(CLASH), options=CheckOptions(cores="smallest", repairs=0)).regimes
    assert len(one.cores.found) == 1
    assert smallest.cores.found == (("S", "trend(D)"),)


@pytest.mark.slow
@two_ways(10)
@given(st.one_of(theories(POWER_LAWS), theories(WITHOUT_PARAMETERS), theories(most_axioms=3), programs(most_axioms=1)))
def test_all_cores_are_those_of_brute_force(plain: Callable[..., Any], sample: Sample) -> None:
    theory = sample.theory()
    (regime,) = check(theory, options=EVERY).regimes
    if regime.verdict != "consistent":
        assert regime.cores.complete
        assert regime.cores.found == ordered(plain(theory).cores())
        compared()
    (smallest,) = check(theory, options=CheckOptions(cores="smallest", repairs=0)).regimes
    assert smallest.cores.found == regime.cores.found[:1]


@SOME
@given(planted_cores(EVERYTHING))
def test_a_planted_core_is_among_all_and_none_is_smaller_than_the_smallest(sample: Sample) -> None:
    (regime,) = check(sample.theory(), options=EVERY).regimes
    assert regime.verdict in ("degenerate", "inconsistent")
    assert regime.cores.complete
    assert sample.core in regime.cores.found


@SOME
@given(planted_cores(EVERYTHING))
def test_a_core_is_contradictory_and_without_any_label_it_is_not(sample: Sample) -> None:
    theory = sample.theory()
    (regime,) = check(theory, options=CheckOptions(cores="one", repairs=0)).regimes
    (core,) = regime.cores.found
    assert verdict_of(theory, core) != "consistent"
    for label in core:
        assert verdict_of(theory, tuple(one for one in core if one != label)) == "consistent"


@SOME
@given(theories(EVERYTHING))
def test_taking_a_label_away_never_makes_a_contradiction(sample: Sample) -> None:
    theory = sample.theory()
    labels = build_system(theory, theory.regimes[0]).labels
    if verdict_of(theory, labels) == "consistent":
        for label in labels:
            assert verdict_of(theory, tuple(one for one in labels if one != label)) == "consistent"


def many_cores(count: int) -> Theory:
    """Return a theory with `2^count` cores: `count` pairs of laws that say the same, in a circle."""
    names = [f"X{number}" for number in range(count + 1)]
    axioms = [
        f'{{ id = "{side}{number}", law = "X{number} <~ X{number + 1}" }}' for number in range(count) for side in "AB"
    ]
    quantities = ", ".join(f'{name} = {{ trend = "free" }}' for name in names)
    last = f'{{ id = "Z", law = "X{count} << X0" }}'
    return read(
        f"theory = {{ name = 'many' }}\nquantities = {{ {quantities} }}\naxioms = [{', '.join([*axioms, last])}]"
    )


def test_a_limit_on_their_number_leaves_them_incomplete_and_says_so() -> None:
    (regime,) = check(many_cores(4), options=EVERY).regimes
    assert len(regime.cores.found) == 16
    assert regime.cores.complete
    limited = CheckOptions(cores="all", repairs=0, limits=Limits(cores=5))
    (regime,) = check(many_cores(4), options=limited).regimes
    assert len(regime.cores.found) == 5
    assert not regime.cores.complete
    assert regime.cores.reason


def test_a_limit_on_questions_leaves_them_incomplete_and_says_so() -> None:
    theory = many_cores(4)
    system = build_system(theory, theory.regimes[0])
    search = CoreSearch(engine_for(system, Limits()), system.labels, most_questions=12)
    found = enumerate_cores(search, most=1000)
    assert not found.complete
    assert found.reason
    assert 0 < len(found.found) < 16


@settings(max_examples=settings().max_examples // 10)
@given(planted_cores(Features(sums=True, guards=True)), st.integers(1, 25))
def test_what_a_limit_leaves_is_still_right(sample: Sample, questions: int) -> None:
    theory = sample.theory()
    system = build_system(theory, theory.regimes[0])
    search = CoreSearch(engine_for(system, Limits()), system.labels, most_questions=questions)
    every = enumerate_cores(CoreSearch(search.engine, system.labels, most_questions=10_000), most=10_000)
    limited = enumerate_cores(search, most=10_000)
    assert set(limited.found) <= set(every.found)
    assert not limited.complete or limited.found == every.found


@given(st.lists(st.frozensets(st.sampled_from(range(12)), min_size=1), min_size=1, max_size=4))
def test_shrinking_gives_up_the_first_labels_first(cores: list[frozenset[int]]) -> None:
    names = [f"A{number:02}" for number in range(12)]
    planted = Planted(*(frozenset(names[number] for number in core) for core in cores))
    kept = frozenset(names)
    for name in names:
        if any(core <= kept - {name} for core in planted.cores):
            kept -= {name}
    assert CoreSearch(planted, names, most_questions=1000).shrink(names) == kept


class _OpenWithout:
    """An engine that gives up where one label is missing; any three labels with it contradict each other."""

    price = 1

    def __init__(self, label: str, problem: type[UndecidedError] = UndecidedError) -> None:
        self.label = label
        self.problem = problem
        self.asked: list[frozenset[str]] = []

    def ask(self, labels: Iterable[str], *_: object, **__: object) -> Answer:
        given_labels = frozenset(labels)
        self.asked.append(given_labels)
        if self.label not in given_labels:
            raise self.problem("too hard")
        return Answer(None, tuple(given_labels)) if len(given_labels) > 2 else Answer(SOME_MODEL)

    def hasty(self, states: int | None = None) -> _OpenWithout:
        del states
        return self


def test_a_label_stays_where_it_is_open_whether_it_can_be_deleted() -> None:
    search = CoreSearch(_OpenWithout("b"), "abcd", most_questions=1000)
    assert search.shrink("abcd", decided=False) == frozenset("bcd")
    with pytest.raises(UndecidedError, match="too hard"):
        search.shrink("abcd")


def test_no_open_question_is_asked_twice() -> None:
    engine = _OpenWithout("a")
    search = CoreSearch(engine, "abcd", most_questions=1000)
    for _ in range(2):
        with pytest.raises(UndecidedError, match="too hard"):
            search.satisfiable("bcd")
    assert engine.asked == [frozenset("bcd")]


def test_time_that_is_up_leaves_no_label_and_no_answer_behind() -> None:
    engine = _OpenWithout("b", TimeUpError)
    search = CoreSearch(engine, "abcd", most_questions=1000)
    with pytest.raises(TimeUpError):
        search.shrink("abcd", decided=False)
    for _ in range(2):
        with pytest.raises(TimeUpError):
            search.satisfiable("acd")
    assert engine.asked.count(frozenset("acd")) == 2


def test_shrinking_takes_few_questions_however_many_labels_there_are() -> None:
    names = [f"A{number:04}" for number in range(4096)]
    core = frozenset([names[7], names[2000], names[4095]])
    planted = Planted(core)
    assert CoreSearch(planted, names, most_questions=100_000).shrink(names) == core
    assert planted.asked < len(core) * 2 * 12


def test_conflicts_within_labels_share_nothing_of_what_keeps_them_apart() -> None:
    planted = Planted(*(frozenset(pair) for pair in ("abT", "bcT", "cdT", "xT")))
    found = list(CoreSearch(planted, "abcdxyT", most_questions=1000).conflicts_within("abcdT", "abcdx"))
    assert sorted(map(sorted, found)) == [["T", "a", "b"], ["T", "c", "d"]]


def test_a_question_about_many_labels_counts_as_several() -> None:
    planted = Planted(frozenset("A"))
    names = ["A", *(f"B{number}" for number in range(999))]
    search = CoreSearch(planted, names, most_questions=22)
    assert search.satisfiable(names[1:])
    assert not search.satisfiable(["A"])
    assert search.spent == 2 * 1001
    with pytest.raises(UndecidedError):
        CoreSearch(planted, names, most_questions=0).satisfiable(names)


@pytest.mark.slow
@two_ways(10)
@given(st.one_of(theories(WITHOUT_PARAMETERS, most_axioms=5), planted_cores(WITHOUT_PARAMETERS, most_axioms=4)))
def test_circuits_and_enumeration_over_z3_find_the_same(sample: Sample) -> None:
    theory = sample.theory()
    system = build_system(theory, theory.regimes[0])
    order = give_up_order(system)
    engine = engine_for(system, Limits())
    if engine.ask(system.labels).model is not None:
        return
    exact = find_cores(system, CoreSearch(engine, order, most_questions=10_000), "all", Limits())
    other = enumerate_cores(CoreSearch(Z3Engine(system, Limits()), order, most_questions=10_000), most=10_000)
    assert exact.complete
    assert other.complete
    assert exact.found == other.found
    compared()


@SOME
@given(planted_cores(WITHOUT_PARAMETERS, most_axioms=5), st.sampled_from([0, 10, 40, 160, 4_000]))
def test_one_core_is_minimal_however_little_work_goes_into_it(sample: Sample, work: int) -> None:
    theory = sample.theory()
    system = build_system(theory, theory.regimes[0])
    engine = engine_for(system, Limits())
    search = CoreSearch(engine, give_up_order(system), most_questions=10_000)
    little = Limits(verdicts=VerdictLimits(quick_work=work))
    (core,) = find_cores(system, search, "one", little).found
    assert engine.ask(core).model is None
    for label in core:
        assert engine.ask([other for other in core if other != label]).model is not None


@SOME
@given(planted_cores(POWER_LAWS, most_axioms=5))
def test_hitting_sets_find_the_smallest_core_where_circuits_are_cut_off(sample: Sample) -> None:
    theory = sample.theory()
    expected = check(theory, options=EVERY).regimes[0].cores.found[:1]
    little = Limits(verdicts=VerdictLimits(patient_nodes=0))
    (regime,) = check(theory, options=CheckOptions(cores="smallest", repairs=0, limits=little)).regimes
    assert regime.cores.found == expected
    assert not regime.cores.reason


NAMES = tuple("ABCDEFG")
CORES = st.lists(st.frozensets(st.sampled_from(NAMES), min_size=1, max_size=4), min_size=1, max_size=5)
EITHER = st.booleans()


def search_of(cores: list[frozenset[str]], *, helpful: bool = False, questions: int = 10_000) -> CoreSearch:
    return CoreSearch(Planted(*cores, helpful=helpful), NAMES, most_questions=questions)


@given(CORES, EITHER)
def test_every_core_is_found_once_and_no_more(cores: list[frozenset[str]], helpful: bool) -> None:
    expected = ordered(minimal(cores))
    found = enumerate_cores(search_of(cores, helpful=helpful), most=len(expected))
    assert (found.found, found.complete, found.reason) == (expected, True, "")
    most = len(expected) - 1
    fewer = enumerate_cores(search_of(cores, helpful=helpful), most=most)
    assert (len(fewer.found), fewer.complete, fewer.reason) == (most, False, f"there are more than {most} cores")
    assert set(fewer.found) <= set(expected)


@given(CORES, EITHER)
def test_the_smallest_core_is_the_first_of_its_size(cores: list[frozenset[str]], helpful: bool) -> None:
    first = ordered(minimal(cores))[0]
    assert search_of(cores, helpful=helpful).smallest() == frozenset(first)


@given(CORES, EITHER)
def test_a_core_that_is_explained_is_minimal_and_alone_where_there_is_no_other(
    cores: list[frozenset[str]], helpful: bool
) -> None:
    expected = minimal(cores)
    explained = search_of(cores, helpful=helpful).explain()
    assert explained.labels in expected
    assert explained.minimal
    assert explained.alone is (len(expected) == 1)


@given(CORES, EITHER, st.integers(1, 6))
def test_a_core_that_was_not_explained_to_the_end_says_so(
    cores: list[frozenset[str]], helpful: bool, questions: int
) -> None:
    expected = minimal(cores)
    explained = search_of(cores, helpful=helpful, questions=questions).explain()
    assert any(core <= explained.labels for core in expected)
    assert not explained.minimal or explained.labels in expected
    assert not explained.alone or len(expected) == 1


@given(CORES, EITHER)
def test_what_can_hold_grows_until_nothing_more_can_be_added(cores: list[frozenset[str]], helpful: bool) -> None:
    search = search_of(cores, helpful=helpful)
    grown = search.grow(())
    assert not any(core <= grown for core in cores)
    assert all(any(core <= grown | {label} for core in cores) for label in {*NAMES} - grown)


@given(CORES, st.frozensets(st.sampled_from(NAMES)), EITHER)
def test_conflicts_are_cores_apart_until_the_rest_can_hold(
    cores: list[frozenset[str]], apart: frozenset[str], helpful: bool
) -> None:
    kept = [core for core in cores if core & apart]
    if not kept:
        return
    found = list(search_of(kept, helpful=helpful).conflicts_within(NAMES, apart))
    assert all(core in minimal(kept) for core in found)
    shared = [core & apart for core in found]
    assert all(not (one & other) for place, one in enumerate(shared) for other in shared[place + 1 :])
    rest = {*NAMES} - frozenset().union(*shared)
    assert not any(core <= rest for core in kept)


@given(CORES, st.frozensets(st.sampled_from(NAMES)))
def test_labels_can_hold_if_no_core_is_among_them(cores: list[frozenset[str]], labels: frozenset[str]) -> None:
    search = search_of(cores)
    assert search.satisfiable(labels) is not any(core <= labels for core in cores)
    asked = search.spent
    assert search.satisfiable(labels) is not any(core <= labels for core in cores)
    assert search.spent == asked  # it was known


def test_what_is_known_is_not_asked_about_again() -> None:
    planted = Planted(frozenset("AB"))
    search = CoreSearch(planted, NAMES, most_questions=10)
    search.learn_conflict("AB")
    assert not search.satisfiable("AB")
    assert not search.satisfiable("ABC")
    assert planted.asked == 0
    assert search.satisfiable("BCD")
    assert search.satisfiable("CD")
    assert planted.asked == 1
    assert not search.satisfiable({"A", "B", "nobody's"})
    assert planted.asked == 1


def test_labels_that_hold_beside_are_known_to_hold() -> None:
    class Telling(Planted):
        def ask(self, labels: Iterable[str], *more: object, **named: object) -> Answer:
            answer = super().ask(labels, *more, **named)
            return answer if answer.model is None else Answer(answer.model, holding=("C", "D", "elsewhere"))

    planted = Telling(frozenset("AB"))
    search = CoreSearch(planted, NAMES, most_questions=10)
    assert search.satisfiable("A")
    assert search.satisfiable("ACD")
    assert search.satisfiable("CD")
    assert planted.asked == 1
    assert search.satisfiable("E")
    assert planted.asked == 2


def test_questions_are_counted_and_the_last_one_is_answered() -> None:
    search = search_of([frozenset("AB")], questions=2)
    assert not search.satisfiable("AB")
    assert search.satisfiable("A")
    assert search.spent == 2 * (1 + len(NAMES))
    with pytest.raises(UndecidedError, match="limit of questions"):
        search.satisfiable("B")
    limited = search_of([frozenset("AB")], questions=10)
    limited.limit(questions=1, steps=100)
    assert limited.satisfiable("A")
    with pytest.raises(UndecidedError, match="limit of questions"):
        limited.satisfiable("B")
    not_raised = search_of([frozenset("AB")], questions=1)
    not_raised.limit(questions=10, steps=100)
    assert not_raised.satisfiable("A")
    with pytest.raises(UndecidedError, match="limit of questions"):
        not_raised.satisfiable("B")


def test_steps_between_questions_are_limited_too() -> None:
    cores = [frozenset(pair) for pair in ("AB", "CD", "EF")]
    for steps, cut in ((0, True), (10_000, False)):
        search = search_of(cores)
        search.limit(questions=10_000, steps=steps)
        if cut:
            with pytest.raises(LimitReachedError):
                list(search.every())
        else:
            assert ordered(search.every()) == ordered(cores)


def test_labels_that_can_hold_have_no_core() -> None:
    search = search_of([])
    assert search.smallest() is None
    assert list(search.every()) == []
    assert enumerate_cores(search_of([]), most=0) == Cores((), complete=True)
    assert list(search.conflicts_within(NAMES, NAMES)) == []


def test_an_engine_that_gives_up_leaves_the_cores_before_with_its_reason() -> None:
    cores = [frozenset(pair) for pair in ("AB", "CD", "EF")]
    for patience in range(12):
        planted = Planted(*cores, patience=patience)
        found = enumerate_cores(CoreSearch(planted, NAMES, most_questions=1000), most=10)
        assert {*found.found} <= {*ordered(cores)}
        assert found.complete or found.reason == "out of patience"
    assert found.found == () or len(found.found) <= 3


def test_cores_come_smallest_first_and_those_of_a_size_in_the_order_of_their_labels() -> None:
    assert ordered([["C", "A"], ["B"], ["A", "B"], ["D", "A", "B"]]) == (
        ("B",),
        ("A", "B"),
        ("A", "C"),
        ("A", "B", "D"),
    )
    assert ordered([]) == ()


def test_the_conflict_that_an_engine_names_is_known_from_then_on() -> None:
    planted = Planted(frozenset("AB"), helpful=True)
    search = CoreSearch(planted, NAMES, most_questions=10)
    assert not search.satisfiable("ABCDE")
    assert not search.satisfiable("ABG")
    assert not search.satisfiable("AB")
    assert planted.asked == 1


def test_what_is_known_to_hold_is_where_growing_starts() -> None:
    planted = Planted(frozenset("FG"))
    search = CoreSearch(planted, NAMES, most_questions=10)
    assert search.satisfiable("ABCDE")
    assert search.grow("A") == frozenset("ABCDEG")
    assert planted.asked == 3  # of those that were not known, F and G alone
