"""Repairs: minimal, cheapest first, and never at the cost of what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.algebra.infeasible_subsets.hitting_sets import minimal_hitting_sets
from nslogic.engines.engine import Answer
from nslogic.engines.linear import conjunctive_rows
from nslogic.limits import Limits, VerdictLimits
from nslogic.logic.cores import CoreSearch
from nslogic.logic.decide import MixedEngine, decide, engine_for
from nslogic.logic.repairs import find_repairs, other_repairs
from nslogic.logic.results import OtherRepair, Repairs
from nslogic.orders.formulas import TRUE, Formula
from nslogic.orders.system import build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Sample, planted_cores, read, theories
from nslogic.theory.model import Theory
from tests.logic.planted import Planted, corrections, minimal
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 8)
EVERY = CheckOptions(cores="all", repairs=None)


def repairable(theory: Theory) -> dict[str, Fraction]:
    axioms = (theory.axiom(identifier) for identifier in theory.regimes[0].axioms)
    return {axiom.id: axiom.cost for axiom in axioms if axiom.kind != "definition"}


COSTS = """
theory = { name = "costs" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" } }
axioms = [
    { id = "A", law = "N ~ L",   cost = 5 },
    { id = "B", law = "N ~ L^2", cost = 2 },
    { id = "C", law = "N ~ L^3", cost = 2 },
]
"""


def test_repairs_come_cheapest_first() -> None:
    (regime,) = check(read(COSTS), options=EVERY).regimes
    assert regime.repairs.found == (("B", "C"), ("A", "B"), ("A", "C"))
    assert [int(cost) for cost in regime.repairs.costs] == [4, 7, 7]
    assert regime.repairs.complete


def test_fewer_may_be_asked_for_and_the_answer_says_that_there_are_more() -> None:
    (regime,) = check(read(COSTS), options=CheckOptions(repairs=2)).regimes
    assert regime.repairs.found == (("B", "C"), ("A", "B"))
    assert not regime.repairs.complete
    (regime,) = check(read(COSTS), options=CheckOptions(repairs=3)).regimes
    assert regime.repairs.complete


def test_definitions_are_kept() -> None:
    text = COSTS.replace("cost = 5", 'kind = "definition"')
    (regime,) = check(read(text), options=EVERY).regimes
    assert regime.repairs.found == (("B", "C"),)


def test_where_only_what_is_kept_clashes_no_repair_exists_and_the_clash_is_shown() -> None:
    text = """
    theory = { name = "hopeless" }
    quantities = { N = { trend = "grows" }, L = { trend = "grows" } }
    parameters = { a = { where = ["a > 0"], value = "-1" } }
    axioms = [{ id = "A", law = "N ~ L" }, { id = "B", law = "N ~ L^2" }]
    """
    (regime,) = check(read(text), options=EVERY).regimes
    assert regime.verdict == "inconsistent"
    assert regime.repairs.found == ()
    assert regime.repairs.hopeless == ("domain(a)", "value(a)")


def test_a_definition_against_a_trend_is_hopeless() -> None:
    text = """
    theory = { name = "hopeless" }
    quantities = { N = { trend = "grows" } }
    axioms = [{ id = "A", law = "N ~ 1", kind = "definition" }, { id = "B", law = "N << 1" }]
    """
    (regime,) = check(read(text), options=EVERY).regimes
    assert regime.verdict == "inconsistent"
    assert regime.repairs.hopeless == ("A", "trend(N)")


@pytest.mark.slow
@two_ways(10)
@given(st.one_of(theories(POWER_LAWS), theories(WITHOUT_PARAMETERS), planted_cores(EVERYTHING)))
def test_repairs_are_those_of_brute_force(plain: Callable[..., Any], sample: Sample) -> None:
    theory = sample.theory()
    (regime,) = check(theory, options=EVERY).regimes
    costs = repairable(theory)
    if regime.verdict == "consistent":
        assert regime.repairs.found == ()
        return
    assert regime.repairs.complete
    compared()
    assert list(regime.repairs.found) == plain(theory).repairs(costs)
    assert list(regime.repairs.costs) == [sum(costs[label] for label in one) for one in regime.repairs.found]
    kept = frozenset(plain(theory).terms) - costs.keys()
    assert bool(regime.repairs.hopeless) is not plain(theory).possible(kept)


@SOME
@given(planted_cores(EVERYTHING, most_axioms=2))
def test_repairs_are_the_minimal_hitting_sets_of_the_cores(sample: Sample) -> None:
    theory = sample.theory()
    (regime,) = check(theory, options=EVERY).regimes
    costs = repairable(theory)
    hit = [frozenset(core) & costs.keys() for core in regime.cores.found]
    assert regime.cores.complete
    assert list(regime.repairs.found) == [tuple(sorted(one)) for one in minimal_hitting_sets(hit, costs=costs)]


@settings(max_examples=settings().max_examples // 12)
@given(planted_cores(EVERYTHING, most_axioms=2), st.integers(1, 3))
def test_the_cheapest_few_are_the_first_of_all(sample: Sample, most: int) -> None:
    theory = sample.theory()
    (every,) = check(theory, options=EVERY).regimes
    (few,) = check(theory, options=CheckOptions(repairs=most)).regimes
    assert few.repairs.found == every.repairs.found[:most]
    assert few.repairs.complete is (len(every.repairs.found) <= most)


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=1, max_size=4))
def test_planted_clashes_are_repaired_in_the_order_of_their_costs(pairs: list[tuple[int, int]]) -> None:
    """Clashes that share nothing: a repair gives up one of two laws of each, and costs what these cost."""
    quantities = ", ".join(f'N{i} = {{ trend = "grows" }}, L{i} = {{ trend = "free" }}' for i in range(len(pairs)))
    axioms = "".join(
        f'[[axioms]]\nid = "{side}{i}"\nlaw = "L{i} ~ N{i}^{power}"\ncost = {cost}\n'
        for i, pair in enumerate(pairs)
        for side, power, cost in zip("AB", (1, 2), pair, strict=True)
    )
    text = f'theory = {{ name = "planted" }}\nquantities = {{ {quantities} }}\n{axioms}'
    (regime,) = check(read(text), options=EVERY).regimes
    ways = product(*(((f"A{i}", a), (f"B{i}", b)) for i, (a, b) in enumerate(pairs)))
    expected = sorted((sum(cost for _, cost in way), tuple(sorted(name for name, _ in way))) for way in ways)
    assert regime.repairs.complete
    assert list(regime.repairs.found) == [labels for _, labels in expected]
    assert list(regime.repairs.costs) == [cost for cost, _ in expected]


def test_where_nearly_everything_has_to_go_one_law_is_kept() -> None:
    axioms = "".join(f'[[axioms]]\nid = "A{number}"\nlaw = "N ~ L^({number}/3)"\n' for number in range(1, 101))
    text = f'theory = {{ name = "clashes" }}\nquantities = {{ N = {{ trend = "grows" }}, L = {{ trend = "grows" }} }}\n{axioms}'
    (regime,) = check(read(text)).regimes
    assert regime.verdict == "degenerate"
    every = sorted(f"A{number}" for number in range(1, 101))
    # the first in label order are those that keep one of the last labels
    kept = [set(every).difference(one) for one in regime.repairs.found]
    assert kept == [{label} for label in every[:-11:-1]]
    assert regime.repairs.reason == "there are more than 10 repairs"


@pytest.mark.slow
@pytest.mark.parametrize(("law", "most"), [("N ~ L^{number}", 600), ("N ~ L^({number}*a)", 90)])
def test_a_thousand_laws_that_clash_in_pairs_are_decided_with_few_questions(
    monkeypatch: pytest.MonkeyPatch, law: str, most: int
) -> None:
    """What a question costs is counted: linear programs may be asked more often than Z3."""
    asked = 0
    ask = MixedEngine.ask

    def counting(
        engine: MixedEngine, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True
    ) -> Answer:
        nonlocal asked
        asked += 1
        return ask(engine, labels, extra, with_model=with_model)

    monkeypatch.setattr(MixedEngine, "ask", counting)
    axioms = "".join(f'[[axioms]]\nid = "A{i}"\nlaw = "{law.format(number=i)}"\n' for i in range(1, 1001))
    head = """
    theory = { name = "clashes" }
    quantities = { N = { trend = "grows" }, L = { trend = "grows" } }
    parameters = { a = { where = ["a > 0"] } }
    """
    (regime,) = check(read(head + axioms)).regimes
    assert regime.verdict == "degenerate"
    assert len(regime.cores.found) == 1
    assert (regime.repairs.found, regime.repairs.complete) == ((), False)
    assert "steps" in regime.repairs.reason
    assert asked < most


def others_of(text: str) -> tuple[OtherRepair, ...]:
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    return decide(system, cores="one", repairs=10, limits=Limits()).repairs.others


DATA = """
theory = { name = "data" }
quantities = { D_eff = { trend = "grows" }, D = { trend = "grows" }, U = { trend = "fixed" } }
axioms = [{ id = "effective", law = "D_eff ~ min(D, U)" }]
"""


def test_trends_are_repairs_that_keep_every_axiom() -> None:
    assert others_of(DATA) == (OtherRepair(("trend(D_eff)",)), OtherRepair(("trend(U)",)))


def test_a_trend_that_may_be_a_logarithm_says_so() -> None:
    text = DATA.replace("min(D, U)", "log(D) * U")
    assert OtherRepair(("trend(D_eff)",), ("D_eff",)) in others_of(text)


def test_conditions_are_repairs_too() -> None:
    text = f'{DATA}[regimes.unsaturated]\nwhere = ["D << U", "D >> 1"]\ntrends = {{ D_eff = "free", D = "free" }}\n'
    assert others_of(text) == (OtherRepair(("trend(U)",)), OtherRepair(("where(unsaturated)",)))


def test_there_is_no_dead_end_where_definitions_and_domains_clash() -> None:
    text = """
    theory = { name = "stuck" }
    quantities = { N = { trend = "free" } }
    parameters = { a = { where = ["a > 1"] }, b = { value = 2 } }
    axioms = [{ id = "D", law = "a*b = 1", kind = "definition" }]
    """
    assert others_of(text) == (OtherRepair(("D",)), OtherRepair(("domain(a)",)), OtherRepair(("value(b)",)))


@given(planted_cores(WITHOUT_PARAMETERS, most_axioms=3))
@settings(max_examples=50, deadline=None)
def test_every_other_repair_makes_a_random_clash_consistent_and_none_of_it_can_be_kept(sample: Sample) -> None:
    theory = sample.theory()
    for regime in theory.regimes:
        system = build_system(theory, regime)
        engine = engine_for(system, Limits())
        for repair in decide(system, cores="none", repairs=5, limits=Limits()).repairs.others:
            kept = [label for label in system.labels if label not in repair.labels]
            assert engine.ask(kept, with_model=False).model is not None
            for label in repair.labels:
                assert engine.ask([*kept, label], with_model=False).model is None


NAMES = tuple("ABCDE")
KEPT = ("trend(N)", "where(x)")
CLASHES = st.lists(st.frozensets(st.sampled_from(NAMES + KEPT), min_size=1, max_size=4), min_size=1, max_size=5)
PRICES = st.fixed_dictionaries({name: st.integers(1, 4).map(Fraction) for name in NAMES})


def planted_repairs(
    cores: list[frozenset[str]], costs: dict[str, Fraction], *, most: int | None = None, **more: Any
) -> Repairs:
    search = CoreSearch(Planted(*cores), NAMES + KEPT, most_questions=10_000)
    return find_repairs(search, costs, most=most, limits=Limits(), **more)


def expected_repairs(
    cores: list[frozenset[str]], costs: dict[str, Fraction]
) -> list[tuple[Fraction, int, tuple[str, ...]]]:
    """Return every minimal set of labels that may be given up and hits all cores, with its cost and its size."""
    sets = corrections(cores, costs)
    return sorted((sum((costs[label] for label in one), Fraction(0)), len(one), tuple(sorted(one))) for one in sets)


@given(CLASHES, PRICES, st.booleans())
def test_repairs_are_the_cheapest_minimal_sets_that_hit_every_core(
    cores: list[frozenset[str]], costs: dict[str, Fraction], known: bool
) -> None:
    hopeless = [core for core in minimal(cores) if not core & costs.keys()]
    first = tuple(tuple(sorted(core)) for core in minimal(cores)[:1]) if known else ()
    repairs = planted_repairs(cores, costs, known=first)
    assert repairs.complete
    assert repairs.reason == ""
    if hopeless:
        assert repairs.found == ()
        assert frozenset(repairs.hopeless) in hopeless
        return
    assert repairs.hopeless == ()
    expected = expected_repairs(cores, costs)
    assert repairs.found == tuple(labels for _, _, labels in expected)
    assert repairs.costs == tuple(cost for cost, _, _ in expected)
    for most in range(len(expected) + 1):
        few = planted_repairs(cores, costs, most=most)
        assert few.found == repairs.found[:most]
        assert few.costs == repairs.costs[:most]
        assert few.complete is (most == len(expected))
        assert few.reason == ("" if few.complete else f"there are more than {most} repairs")


def test_a_search_that_takes_too_long_gives_nothing_and_says_why() -> None:
    cores = [frozenset(pair) for pair in ("AB", "CD", "AE")]
    costs = dict.fromkeys(NAMES, Fraction(1))
    cut = planted_repairs(cores, costs, steps=1)
    assert (cut.found, cut.costs, cut.complete) == ((), (), False)
    assert "steps" in cut.reason
    assert planted_repairs(cores, costs, steps=10_000).complete
    search = CoreSearch(Planted(*cores, patience=1), NAMES, most_questions=100)
    undecided = find_repairs(search, costs, most=None, limits=Limits())
    assert (undecided.found, undecided.complete, undecided.reason) == ((), False, "out of patience")


def test_the_questions_for_cores_are_paid_for() -> None:
    """Each question costs as much as there are labels: with fewer steps than that there is no repair."""
    cores, costs = [frozenset("AB")], dict.fromkeys(NAMES, Fraction(1))
    search = CoreSearch(Planted(*cores), NAMES, most_questions=100)
    assert find_repairs(search, costs, most=None, limits=Limits()).found == (("A",), ("B",))
    price = search.spent
    assert not planted_repairs(cores, costs, steps=price // 3).complete
    assert planted_repairs(cores, costs, steps=3 * price).complete


def others_beside(
    text: str, *, axioms_suffice: bool = True, limits: VerdictLimits | None = None
) -> tuple[OtherRepair, ...]:
    asked = Limits(verdicts=limits or VerdictLimits())
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    search = CoreSearch(engine_for(system, Limits()), system.labels, most_questions=1000)
    return other_repairs(system, search, axioms_suffice=axioms_suffice, limits=asked)


FALLING = """
theory = { name = "falling" }
quantities = { N = { trend = "grows" }, L = { trend = "falls" }, F = { trend = "fixed" } }
axioms = [{ id = "A", law = "LAW" }]
"""


@pytest.mark.parametrize(
    ("law", "repairs"),
    [
        ("N ~ L", [("trend(L)",), ("trend(N)",)]),
        ("L ~ 1 / log(N)", [("trend(L)", "L")]),  # it may fall as a logarithm does
        ("N ~ 1 / log(1/L)", [("trend(N)",)]),  # nothing makes it grow
        ("N ~ log(1/L)", [("trend(N)", "N")]),
        ("L ~ log(N)", [("trend(L)",)]),
        ("F ~ N", [("trend(F)",), ("trend(N)",)]),
        ("F ~ log(N)", [("trend(F)",), ("trend(N)", "N")]),  # the logarithm of a logarithm may be a constant
    ],
)
def test_a_trend_that_is_given_up_may_be_met_by_a_logarithm(law: str, repairs: list[tuple[str, ...]]) -> None:
    found = others_beside(FALLING.replace("LAW", law))
    told = [(*other.labels, *other.logarithmic) for other in found if len(other.labels) == 1]
    assert told == repairs


def test_what_may_be_given_up_at_last_is_anything() -> None:
    text = FALLING.replace("LAW", "N << N")
    assert others_beside(text) == ()
    assert others_beside(text, axioms_suffice=False) == (OtherRepair(("A",)),)


def test_few_other_repairs_are_told_and_none_of_very_many_labels() -> None:
    quantities = ", ".join(f'X{place} = {{ trend = "grows" }}' for place in range(7))
    text = f"theory = {{ name = 'many' }}\nquantities = {{ {quantities} }}\naxioms = [{{ id = 'A', law = 'X0*X1*X2*X3*X4*X5*X6 ~ 1' }}]"
    found = others_beside(text)
    assert len(found) == VerdictLimits().other_repairs == 5
    assert [other.labels for other in found] == [(f"trend(X{place})",) for place in range(5)]
    labels = 8
    assert len(others_beside(text, limits=VerdictLimits(other_repair_labels=labels))) == 5
    assert others_beside(text, limits=VerdictLimits(other_repair_labels=labels - 1)) == ()


@given(planted_cores(WITHOUT_PARAMETERS, most_axioms=3))
@settings(max_examples=60, deadline=None)
def test_repairs_of_laws_as_rows_are_those_that_questions_find(sample: Sample) -> None:
    """The way of large clashes, on small ones: the same repairs in the same order."""
    theory = sample.theory()
    costs = repairable(theory)
    system = build_system(theory, theory.regimes[0])
    rows = conjunctive_rows(system)
    assume(rows is not None)
    search = CoreSearch(engine_for(system, Limits()), system.labels, most_questions=10_000)
    asked = find_repairs(search, costs, most=None, limits=Limits())
    assert find_repairs(search, costs, most=None, limits=Limits(), rows=rows) == asked
    few = find_repairs(search, costs, most=1, limits=Limits(), rows=rows)
    assert few.found == asked.found[:1]


def many_laws(laws: int) -> Theory:
    """Return laws around a circle that does not close, and two that clash beside it."""
    lines = [
        f'[[axioms]]\nid = "a{i}"\nlaw = "X{i} ~ X{(i + 1) % laws} * S^({1 if i else 2 - laws})"' for i in range(laws)
    ]
    lines += ['[[axioms]]\nid = "b"\nlaw = "Y ~ S"', '[[axioms]]\nid = "c"\nlaw = "Y ~ S^2"\ncost = 3']
    head = ['[theory]\nname = "many"', '[quantities]\nS = { trend = "grows" }\nY = { trend = "free" }']
    return read("\n".join([*head, *(f'X{i} = {{ trend = "free" }}' for i in range(laws)), *lines]))


def test_of_many_laws_the_cheapest_repairs_are_told() -> None:
    theory = many_laws(120)
    (regime,) = check(theory, options=CheckOptions(repairs=10, cores="none")).regimes
    firsts = sorted(f"a{i}" for i in range(120))[:10]
    assert regime.repairs.found == tuple((first, "b") for first in firsts)
    assert regime.repairs.reason == "there are more than 10 repairs"


def test_where_many_laws_take_too_long_the_cheapest_repairs_so_far_are_told() -> None:
    system = build_system(theory := many_laws(120), theory.regimes[0])
    search = CoreSearch(engine_for(system, Limits()), system.labels, most_questions=10_000)
    whole = find_repairs(search, repairable(theory), most=None, limits=Limits(), rows=conjunctive_rows(system))
    assert len(whole.found) == 240
    reasons = set()
    for steps in (10, 100, 300, 600, 1200):
        cut = find_repairs(
            search, repairable(theory), most=None, limits=Limits(), rows=conjunctive_rows(system), steps=steps
        )
        reasons.add(cut.reason)
        assert cut.costs == whole.costs[: len(cut.found)]
        assert set(cut.found) <= set(whole.found)
        if "may come before" not in cut.reason:
            assert cut.found == whole.found[: len(cut.found)]
        assert cut.complete is (cut.found == whole.found)
    assert "the search for what to give up takes more than 10 steps" in reasons
