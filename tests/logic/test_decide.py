"""Verdicts: what they mean on small theories, and that plain Z3 says the same of any."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal, TypeAlias
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.engines.engine import Z3_PRICE, Answer
from nslogic.engines.linear import combinations_in, conjunctive_rows, suits
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.limits import Limits, VerdictLimits
from nslogic.logic import decide as decide_module
from nslogic.logic.cores import Cores, CoreSearch
from nslogic.logic.decide import (
    MixedEngine,
    Z3WhenAsked,
    _other_engine,
    decide,
    engine_for,
    find_cores,
    give_up_order,
    undecided,
)
from nslogic.logic.results import Repairs
from nslogic.orders.formulas import Formula, OrderForm, compare_form, compare_parameters, conjunction, disjunction
from nslogic.orders.system import System, build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import (
    EVERYTHING,
    POWER_LAWS,
    WITHOUT_PARAMETERS,
    Features,
    Sample,
    planted_models,
    programs,
    read,
    theories,
)
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 5)
FEW = settings(max_examples=settings().max_examples // 10)
VERDICT = CheckOptions(cores="none", repairs=0)
EVERY = CheckOptions(cores="all", repairs=None)
Which: TypeAlias = Literal["one", "all", "smallest", "none"]


def theory_text(*laws: str, quantities: str = "N L", trend: str = "grows", parameters: str = "") -> str:
    declared = ", ".join(f'{name} = {{ trend = "{trend}" }}' for name in quantities.split())
    axioms = "".join(f'[[axioms]]\nid = "A{number}"\nlaw = "{law}"\n' for number, law in enumerate(laws, start=1))
    return f'theory = {{ name = "small" }}\nquantities = {{ {declared} }}\nparameters = {{ {parameters} }}\n{axioms}'


@pytest.mark.parametrize(
    ("laws", "verdict"),
    [
        (["N ~ L^2"], "consistent"),
        (["N ~ L^2", "L ~ N"], "degenerate"),
        (["N << L", "L << N"], "inconsistent"),
        (["N ~ log(L)"], "degenerate"),
        (["N + L ~ L", "N >> L"], "inconsistent"),
        (["N ~ L or N ~ L^2", "N >> L"], "consistent"),
        (["N ~ L or N ~ L^-1", "N >> L"], "degenerate"),
        (["sum(k = 1..N, k^-2) >> 1"], "inconsistent"),
        (["sum(k = N..inf, k^-1) ~ L"], "inconsistent"),
        (["sum(k = 1..N, k^-1) ~ log(L)"], "consistent"),
        (["N ~ L * log(L) ignoring logs", "N >> L"], "consistent"),
        (["1 = 2"], "inconsistent"),
        (["N << N"], "inconsistent"),
        (["N^2 << L^2"], "consistent"),
        ([], "consistent"),
    ],
)
def test_verdicts_are_those_of_the_definition(laws: list[str], verdict: str) -> None:
    assert check(read(theory_text(*laws))).regimes[0].verdict == verdict


def test_an_exponent_between_bounds_is_found() -> None:
    text = theory_text("N ~ L^a", "L ~ N^b", parameters='a = { where = ["0 < a < 1/2"] }, b = { where = ["b < 3"] }')
    (regime,) = check(read(text)).regimes
    assert regime.verdict == "consistent"
    assert regime.witness is not None
    assert regime.witness.verified


def test_a_law_with_a_zero_denominator_is_false_as_written() -> None:
    text = theory_text("N ~ L^(a/a)", parameters='a = { value = "0" }')
    assert check(read(text)).regimes[0].verdict == "inconsistent"


@pytest.mark.slow
@pytest.mark.parametrize("features", [POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING])
@two_ways()
@given(st.data())
def test_verdicts_are_those_of_plain_z3(plain: Callable[..., Any], features: Features, data: st.DataObject) -> None:
    theory = data.draw(theories(features)).theory()
    assert check(theory, options=VERDICT).regimes[0].verdict == plain(theory).verdict()
    compared()


# programs with logarithms are compared in tests/oracle: what a quantifier says of them takes Z3 too long
@pytest.mark.parametrize("features", [POWER_LAWS, Features(guards=True, alternatives=True)])
@two_ways()
@given(st.data())
def test_verdicts_with_an_optimum_are_those_of_a_quantifier(
    plain: Callable[..., Any], features: Features, data: st.DataObject
) -> None:
    theory = data.draw(programs(features)).theory()
    assert check(theory, options=VERDICT).regimes[0].verdict == plain(theory).verdict()
    compared()


@pytest.mark.parametrize("features", [POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING])
@SOME
@given(st.data())
def test_what_is_true_of_a_hidden_assignment_is_consistent(features: Features, data: st.DataObject) -> None:
    theory = data.draw(planted_models(features)).theory()
    assert check(theory, options=VERDICT).regimes[0].verdict == "consistent"


def answers(text: str, renamed: dict[str, str]) -> dict[str, object]:
    """Return all that is found out about a text, with names put back to what they were."""
    back = {f"trend({new})": f"trend({old})" for old, new in renamed.items()}
    (regime,) = check(read(text), options=EVERY).regimes
    return {
        "verdict": regime.verdict,
        "cores": {frozenset(back.get(label, label) for label in core) for core in regime.cores.found},
        "repairs": set(regime.repairs.found),
        "costs": regime.repairs.costs,
    }


@FEW
@given(theories(WITHOUT_PARAMETERS, claims=1), st.randoms(use_true_random=False))
def test_the_order_of_axioms_does_not_matter(sample: Sample, random: Any) -> None:
    lines = sample.text.splitlines()
    start, end = lines.index("axioms     = ["), lines.index("]")
    axioms = lines[start + 1 : end]
    random.shuffle(axioms)
    permuted = "\n".join([*lines[: start + 1], *axioms, *lines[end:]])
    (before,), (after,) = (check(read(text), options=EVERY).regimes for text in (sample.text, permuted))
    assert before.verdict == after.verdict
    assert before.cores == after.cores
    assert before.repairs == after.repairs
    assert [(c.verdict, c.rests_on, c.idle) for c in before.claims] == [
        (c.verdict, c.rests_on, c.idle) for c in after.claims
    ]


@FEW
@given(theories(EVERYTHING, most_axioms=3))
def test_the_names_of_quantities_do_not_matter(sample: Sample) -> None:
    # The new names are in another order than the old ones.
    renamed = {name: f"Z{position}" for position, name in enumerate(("loss", "N", "L", "D", "C"))}
    text = sample.text
    for old, new in renamed.items():
        text = re.sub(rf"\b{old}\b", new, text)
    assert answers(sample.text, {}) == answers(text, renamed)


@SOME
@given(theories(WITHOUT_PARAMETERS))
def test_a_tiny_limit_gives_unknown_and_never_a_wrong_verdict(sample: Sample) -> None:
    theory = sample.theory()
    (right,) = check(theory, options=VERDICT).regimes
    for resource in (1, 500):
        (found,) = check(theory, options=CheckOptions(limits=Limits(resource=resource))).regimes
        assert found.verdict in (right.verdict, "unknown")
        assert found.reason if found.verdict == "unknown" else not found.reason


def test_a_hard_question_with_little_resource_is_unknown_and_says_why() -> None:
    text = theory_text(  # three numbers: of one and two, everything is decided exactly
        "a^3*b^2 + c^3 = 7",
        "b^3*c + a = c^2 + 3",
        "a*b*c > a^2 + 5",
        quantities="N",
        parameters="a = {}, b = {}, c = {}",
    )
    (regime,) = check(read(text), options=CheckOptions(limits=Limits(resource=1))).regimes
    assert regime.verdict == "unknown"
    assert regime.reason
    assert regime.witness is None
    assert regime.cores.found == ()


MANY = """
theory = { name = "many" }
quantities = { X = { trend = "grows" }, a = { trend = "free" }, b = { trend = "free" }, c = { trend = "free" }, d = { trend = "free" } }
axioms = [
    { id = "G", when = "X >> a", law = [
        "X ~ a + b + c + d",
        "X ~ a*b + b*c + c*d + d*a",
        "X^2 ~ a^2 + b*c + d + c",
        "X ~ a*c + b^2 + c^2 + d^2",
        "X ~ a^3 + b + c*d + d^2",
        "X*a ~ a^3 + b*c + c*d + d^2*a",
        "X*b ~ a^2 + b^2*a + c*d + d^3*b",
    ] },
    { id = "H", law = ["X >> a*b*c*d", "X >> a"] },
    { id = "I", law = ["b >> a", "X ~ b"] },
    { id = "J", law = "b << b" },
]
"""


@pytest.mark.parametrize("axioms", [("G", "H"), ("G", "I"), ("G", "H", "I"), ("G", "J")])
def test_one_law_with_very_many_alternatives_is_decided(axioms: tuple[str, ...], plain: Callable[..., Any]) -> None:
    # Seven sums of four terms under one guard: 4^7 alternatives of one constraint.
    theory = read(MANY + f"regimes = {{ some = {{ axioms = {list(axioms)} }} }}")
    (regime,) = check(theory, options=EVERY).regimes
    assert regime.verdict == plain(theory).verdict()
    assert [frozenset(core) for core in regime.cores.found] == plain(theory).cores()
    assert regime.witness is None or regime.witness.verified


def test_what_linear_programs_take_is_bounded_over_all_laws_and_the_question() -> None:
    def one_of(names: str) -> Formula:
        return disjunction(compare_form(OrderForm.unknown(name), "=") for name in names)

    assert combinations_in([one_of("abc")] * 7, most=4096) == 3**7
    assert suits([one_of("abc")] * 7, most=4096)
    assert not suits([one_of("abc")] * 8, most=4096)
    assert not suits([one_of("abc")], most=4096, beside=3**7)
    nested = conjunction([one_of("abc"), disjunction([conjunction([one_of("de"), one_of("fg")]), one_of("h")])])
    assert combinations_in([nested], most=4096) == 3 * (2 * 2 + 1)
    assert combinations_in([one_of("")], most=4096) == 1
    assert not suits([*[one_of("abc")] * 8, one_of("")], most=4096)
    assert not suits([one_of("abc"), one_of("")], most=4096, beside=3**7)


def guarded_program(sums: int) -> str:
    """Return an optimum whose program has guards, and sums with a finite end and a symbolic exponent."""
    resolved = [f"K{number}" for number in range(sums)]
    free = ", ".join(f'{name} = {{ trend = "free" }}' for name in ("loss", "N", "D", "C", "M", *resolved))
    exponents = ", ".join(f'p{number} = {{ where = ["p{number} > 0"] }}' for number in range(sums))
    laws = "".join(
        f"""
[[axioms]]
id   = "sum{number}"
when = "K{number} <~ M"
law  = "N ~ sum(I = 1..K{number}, I^-p{number}) + sum(I = K{number}..M, I^-(1+p{number}) / D)"
"""
        for number in range(sums)
    )
    program = [*(f"sum{number}" for number in range(sums)), "cost", "loss"]
    return f"""
theory = {{ name = "guarded" }}
quantities = {{ {free} }}
parameters = {{ {exponents} }}
{laws}
[[axioms]]
id  = "cost"
law = "C ~ N * D"
[[axioms]]
id  = "loss"
law = "loss ~ N^-1 + D^-1 + K0 / M"
[[axioms]]
id         = "best"
minimise   = "loss"
over       = {["N", "D", *resolved]}
subject_to = {program}
"""


BOTH_SUMS = "sum(I = 1..K0, I^-p0) + sum(I = K0..M, I^-(1+p0) / D)"


@pytest.mark.parametrize("total", [BOTH_SUMS, "sum(I = 1..K0, I^-p0)", "sum(I = K0..M, I^-(1+p0) / D)"])
def test_the_program_of_an_optimum_may_have_a_guard_and_a_sum_with_an_end(total: str) -> None:
    text = guarded_program(1)
    assert BOTH_SUMS in text
    (regime,) = check(read(text.replace(BOTH_SUMS, total)), options=VERDICT).regimes
    assert (regime.verdict, regime.witness is not None and regime.witness.verified) == ("consistent", True)


@pytest.mark.slow
def test_a_program_with_too_much_to_eliminate_is_unknown_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it takes to reach the limit itself would take half a minute."""
    monkeypatch.setattr("nslogic.orders.critical_regions.MOST_ROWS_OF_REGIONS", 200)
    (regime,) = check(read(guarded_program(2)), options=VERDICT).regimes
    assert (regime.verdict, regime.witness) == ("unknown", None)
    assert regime.reason.startswith("an elimination ")


def system_of(*laws: str, **more: str) -> System:
    theory = read(theory_text(*laws, **more))
    return build_system(theory, theory.regimes[0])


def cores_of(system: System, which: Which, limits: Limits | None = None) -> Cores:
    search = CoreSearch(engine_for(system, Limits()), give_up_order(system), most_questions=10_000)
    return find_cores(system, search, which, limits or Limits())


CONJUNCTIVE = ("N ~ L", "N ~ L^2", "N ~ L^3")
CHOICES = ("N ~ L or N ~ L^2", "N ~ L^3", "N ~ L^4")
SYMBOLIC = ("N ~ L^a", "N ~ L^(a+1)", "N ~ L^(a+2)")
PAIRS = {"A1": "A2", "A2": "A3", "A3": "A1"}
EVERY_CORE = tuple(
    sorted(tuple(sorted((*pair, trend))) for pair in PAIRS.items() for trend in ("trend(L)", "trend(N)"))
)


@pytest.mark.parametrize("laws", [CONJUNCTIVE, CHOICES, SYMBOLIC])
def test_cores_are_found_as_they_are_asked_for(laws: tuple[str, ...]) -> None:
    """Of three powers, each two clash as long as one of the quantities grows."""
    system = system_of(*laws, parameters="a = {}")
    every = (
        EVERY_CORE
        if laws is not SYMBOLIC
        else tuple(core for core in cores_of(system, "all").found if {"A1", "A2", "A3"} & {*core})
    )
    found = cores_of(system, "all")
    assert found.complete
    assert found.reason == ""
    assert found.found == every
    one, smallest, none = (cores_of(system, which) for which in ("one", "smallest", "none"))
    assert len(one.found) == 1
    assert set(one.found) <= set(every)
    assert smallest.found == every[:1]
    assert not one.complete
    assert not smallest.complete
    assert not smallest.reason
    assert none == Cores((), complete=True)
    few = cores_of(system, "all", Limits(cores=len(every) - 1))
    assert (len(few.found), few.complete) == (len(every) - 1, False)
    assert few.reason
    first = cores_of(system, "smallest", Limits(cores=1))
    assert (first.found, first.complete) == (every[:1], False)
    enough = cores_of(system, "all", Limits(cores=len(every)))
    assert (enough.found, enough.complete, enough.reason) == (every, True, "")


@pytest.mark.parametrize("laws", [CONJUNCTIVE, CHOICES, SYMBOLIC])
def test_with_very_many_labels_any_minimal_core_is_one(laws: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    system = system_of(*laws, parameters="a = {}")
    monkeypatch.setattr(Limits, "verdicts", VerdictLimits(many_labels=1))
    one = cores_of(system, "one")
    (core,) = one.found
    assert not one.complete
    engine = engine_for(system, Limits())
    assert engine.ask(core).model is None
    assert all(engine.ask([other for other in core if other != label]).model is not None for label in core)


def test_all_cores_are_found_however_many_labels_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "verdicts", VerdictLimits(many_labels=1))
    system = system_of(*CONJUNCTIVE)
    assert cores_of(system, "all").found == EVERY_CORE
    assert cores_of(system, "smallest").found == EVERY_CORE[:1]


def test_rows_stand_beside_cores_of_laws_without_alternatives() -> None:
    system = system_of(*CONJUNCTIVE)
    every = cores_of(system, "all")
    assert len(every.rows) == len(every.found)
    labelled = conjunctive_rows(system)
    assert labelled is not None
    _, labels = labelled
    assert [tuple(sorted({labels[row] for row in rows})) for rows in every.rows] == list(every.found)
    (smallest,) = cores_of(system, "smallest").rows
    assert tuple(sorted({labels[row] for row in smallest})) == every.found[0]


@pytest.mark.parametrize("nodes", [0, 1])
def test_a_smallest_core_without_enough_work_is_found_by_hitting_sets(
    nodes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = system_of(*CONJUNCTIVE)
    monkeypatch.setattr(Limits, "verdicts", VerdictLimits(patient_nodes=nodes))
    found = cores_of(system, "smallest")
    assert found.found == EVERY_CORE[:1]
    assert not found.reason
    assert not found.complete
    monkeypatch.setattr(Limits, "verdicts", VerdictLimits(patient_nodes=nodes, patient_questions=0))
    cut = cores_of(system, "smallest")
    (core,) = cut.found
    assert core in EVERY_CORE
    said = "the search for the smallest reached its limit; this core is minimal"
    assert cut.reason in ((said,) if nodes == 0 else (said, ""))


def test_labels_are_given_up_trends_first_and_axioms_last() -> None:
    text = """
    theory = { name = "order" }
    quantities = { N = { trend = "grows" }, L = { trend = "falls" } }
    parameters = { a = { where = ["a > 0"], value = 1 }, b = { value = 2, error = 1 } }
    axioms = [{ id = "B", law = "N ~ L" }, { id = "A", law = "N ~ L^2" }]
    [regimes.some]
    axioms = ["A", "B"]
    where = ["N >> L"]
    """
    theory = read(text)
    assert give_up_order(build_system(theory, theory.regimes[0])) == (
        "trend(L)",
        "trend(N)",
        "where(some)",
        "domain(a)",
        "measured(b)",
        "value(a)",
        "A",
        "B",
    )


def test_a_decision_has_what_was_asked_for() -> None:
    clash = system_of(*CONJUNCTIVE)
    full = decide(clash, cores="all", repairs=None, limits=Limits())
    assert full.verdict == "degenerate"
    assert (full.witness, full.reason) == (None, "")
    assert len(full.cores.found) == len(full.explanations) == 6
    assert full.certificates is not None
    assert len(full.certificates.multipliers) == 6
    assert full.repairs.complete
    assert [*full.repairs.found] == [("A1", "A2"), ("A1", "A3"), ("A2", "A3")]
    assert full.repairs.others
    bare = decide(clash, cores="all", repairs=0, limits=Limits(), explain=False)
    assert (bare.explanations, bare.certificates, bare.repairs) == ((), None, Repairs((), (), complete=True))
    assert bare.cores == full.cores
    few = decide(clash, cores="none", repairs=1, limits=Limits())
    assert (few.repairs.found, few.repairs.complete) == (full.repairs.found[:1], False)
    assert few.cores == Cores((), complete=True)
    within = decide(clash, cores="none", repairs=None, limits=Limits(repairs=2))
    assert (len(within.repairs.found), within.repairs.complete) == (2, False)


def test_what_holds_has_a_witness_where_reasons_are_asked_for() -> None:
    holding = system_of("N ~ L^2")
    full = decide(holding, cores="all", repairs=None, limits=Limits())
    assert full.verdict == "consistent"
    assert full.witness is not None
    assert (full.cores, full.repairs) == (Cores((), complete=True), Repairs((), (), complete=True))
    assert decide(holding, cores="all", repairs=None, limits=Limits(), reasons=False).witness is None
    asked = Mock(wraps=engine_for(holding, Limits()))
    assert (
        decide(holding, cores="none", repairs=0, limits=Limits(), reasons=False, engine=asked).verdict == "consistent"
    )
    assert asked.ask.called


def test_only_a_few_cores_are_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limits, "verdicts", VerdictLimits(explanations=2, certificates=3))
    result = decide(system_of(*CONJUNCTIVE), cores="all", repairs=0, limits=Limits())
    assert [explanation.core for explanation in result.explanations] == list(EVERY_CORE[:2])
    assert result.certificates is not None
    assert len(result.certificates.multipliers) == 3


def test_definitions_and_declarations_are_never_repairs() -> None:
    text = theory_text(*CONJUNCTIVE).replace('law = "N ~ L"', 'law = "N ~ L"\nkind = "definition"')
    theory = read(text)
    result = decide(build_system(theory, theory.regimes[0]), cores="none", repairs=None, limits=Limits())
    assert result.repairs.found == (("A2", "A3"),)


def test_a_question_goes_to_the_engine_that_can_answer_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Linear questions about linear laws go to linear programs, all others to what is behind."""
    behind = Mock()
    behind.ask.return_value = Answer(None, ("elsewhere",))
    behind.hasty.return_value = behind
    monkeypatch.setattr(decide_module, "_other_engine", Mock(return_value=behind))
    linear, symbolic = system_of("N ~ L^2"), system_of("N ~ L^a", parameters="a = {}")
    a = symbolic.field
    assert a is not None
    engine = engine_for(linear, Limits())
    assert engine.price == 1
    assert engine.ask(linear.labels).model is not None
    assert not behind.ask.called
    condition = compare_parameters(a.generator("a"), "<")
    assert engine.ask(linear.labels, condition).conflict == ("elsewhere",)
    assert engine.ask(linear.labels, condition).model is None
    assert not behind.hasty.called
    assert engine.hasty().ask(linear.labels, condition).model is None
    assert behind.hasty.called
    other = engine_for(symbolic, Limits())
    assert other.price == Z3_PRICE
    assert other.ask(symbolic.labels).conflict == ("elsewhere",)


def test_an_engine_is_made_once_and_hurries_when_it_is_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    behind, quick = Mock(), Mock()
    behind.hasty.return_value = quick
    made = Mock(return_value=behind)
    monkeypatch.setattr(decide_module, "_other_engine", made)
    system = system_of("N ~ L^a", parameters="a = {}")
    engine = MixedEngine(system, Limits())
    early = engine.hasty()  # before there is an engine behind
    engine.ask(system.labels)
    engine.ask(system.labels)
    assert made.call_count == 1
    assert behind.ask.call_count == 2
    engine.hurry()
    engine.ask(system.labels)
    assert (behind.ask.call_count, quick.ask.call_count) == (2, 1)
    early.ask(system.labels)
    assert (behind.ask.call_count, quick.ask.call_count) == (2, 2)


def test_z3_is_made_at_the_first_question() -> None:
    system = system_of("N ~ L^2")
    late = Z3WhenAsked(system, Limits())
    assert late.price == Z3_PRICE
    assert late.ask(system.labels).model is not None
    assert late.hasty().ask(("A1", "trend(N)"), with_model=False).model is not None
    clash = system_of("N ~ 1")
    assert set(Z3WhenAsked(clash, Limits()).ask(clash.labels).conflict) == {"A1", "trend(N)"}


def test_z3_stands_behind_exact_elimination_where_there_are_parameters() -> None:
    head = 'theory = { name = "engines" }\nquantities = { N = { trend = "grows" } }\n'
    without, parametric = read(head), read(head + 'parameters = { a = { where = ["a > 0"] } }\n')
    for theory, kind in ((without, Z3WhenAsked), (parametric, SymbolicEngine)):
        assert type(_other_engine(build_system(theory, theory.regimes[0]), Limits())) is kind


def test_a_regime_that_was_not_decided_has_its_claims_unknown() -> None:
    text = f'{theory_text("N ~ L")}[[claims]]\nid = "T"\nlaw = "N ~ L"\n[[claims]]\nid = "U"\nlaw = "N ~ 1"\nregimes = ["second"]\n[regimes.first]\naxioms = ["A1"]\n[regimes.second]\naxioms = ["A1"]\n'
    theory = read(text)
    result = undecided(theory, theory.regimes[0], "no time")
    assert (result.verdict, result.reason, result.witness) == ("unknown", "no time", None)
    assert [(claim.claim.id, claim.verdict, claim.reason) for claim in result.claims] == [("T", "unknown", "no time")]
    assert (result.cores, result.repairs) == (Cores((), complete=True), Repairs((), (), complete=True))
