"""Both engines under the same questions: they agree, and what they answer is so."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.simplex import LinearProgram as Program
from nslogic.engines.engine import Engine, NoEngine
from nslogic.engines.linear import LinearEngine, combinations_in, suits
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.logic.evaluator import Valuation
from nslogic.logic.witness import is_verified
from nslogic.orders.system import System, build_system
from nslogic.records import replace
from nslogic.testing import POWER_LAWS, WITHOUT_PARAMETERS, Features, Sample, read, theories
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 3)


def system_of(sample: Sample) -> System:
    theory = sample.theory()
    return build_system(theory, theory.regimes[0])


def is_linear(system: System) -> bool:
    return suits((constraint.formula for constraint in system.constraints), most=Limits().engines.combinations)


def both(system: System) -> tuple[Engine, Engine]:
    labelled = [(constraint.label, constraint.formula) for constraint in system.constraints]
    parameters = dict.fromkeys(system.parameters, Fraction(1))
    return LinearEngine(labelled, system.quantities, parameters), Z3Engine(system, Limits())


@two_ways()
@given(
    st.one_of(
        theories(POWER_LAWS, claims=1), theories(Features(logs=True), claims=1), theories(WITHOUT_PARAMETERS, claims=1)
    ),
    st.data(),
)
def test_the_engines_agree_on_any_subset_with_any_claim(sample: Sample, data: st.DataObject) -> None:
    system = system_of(sample)
    assume(is_linear(system))
    linear, other = both(system)
    labels = data.draw(st.lists(st.sampled_from(system.labels), unique=True)) if system.labels else []
    (claim,) = system.theory.claims
    for extra in (system.holds(claim.law.law, "claim"), system.fails(claim.law.law, "claim")):
        assert (linear.ask(labels, extra).model is None) is (other.ask(labels, extra).model is None)
        compared()
    assert (linear.ask(labels).model is None) is (other.ask(labels).model is None)


@SOME
@given(theories(WITHOUT_PARAMETERS, most_axioms=5), st.data())
def test_a_model_satisfies_what_was_asked_and_what_is_said_to_hold_beside_it(
    sample: Sample, data: st.DataObject
) -> None:
    system = system_of(sample)
    assume(is_linear(system))
    labels = tuple(data.draw(st.lists(st.sampled_from(system.labels), unique=True))) if system.labels else ()
    for engine in both(system):
        answer = engine.ask(labels)
        if answer.model is None:
            assert engine.ask(answer.conflict).model is None
            assert set(answer.conflict) <= set(labels)
        else:
            holding = engine.ask(labels, with_model=False).holding
            assert engine.ask((*labels, *holding)).model is not None
            valuation = Valuation.at(answer.model.orders, answer.model.parameters)
            assert all(valuation.axiom(axiom) for axiom in system.theory.axioms if axiom.id in labels)


def test_a_conflict_names_only_labels_that_take_part() -> None:
    text = """
    theory = { name = "parts" }
    quantities = { N = { trend = "grows" }, L = { trend = "grows" }, D = { trend = "grows" } }
    axioms = [{ id = "A", law = "N ~ L" }, { id = "B", law = "N ~ L^2" }, { id = "C", law = "D ~ N" }]
    """
    theory = read(text)
    system = build_system(theory, theory.regimes[0])
    linear, _ = both(system)
    conflict = set(linear.ask(system.labels).conflict)
    assert {"A", "B"} < conflict
    assert len(conflict) == 3


GUARDED = """
theory = { name = "guarded" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" }, D = { trend = "free" } }
axioms = [
    { id = "A", law = "log(1/D) << log(L)", when = "(N^2*L^2*D^(-2/3) + 1) + max(N^(1/2)*D^3, 1, L) >~ min(D^(1/2)*N^(-1/2), L^(2/3)*D^(-1/3), D^-1)" },
    { id = "B", law = "1 ~ L^(1/2) * D^3" },
]
"""


def test_what_a_law_says_in_many_of_its_cases_is_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each alternative of a guard with sums says much of what the others say; rows make every pivot dearer."""
    programs: list[list[Row]] = []

    def program(rows: list[Row]) -> Program:
        programs.append(rows)
        return Program(rows)

    monkeypatch.setattr("nslogic.engines.linear.LinearProgram", program)
    theory = read(GUARDED)
    system = build_system(theory, theory.regimes[0])
    linear, z3 = both(system)
    assert linear.ask(system.labels).model is None
    assert z3.ask(system.labels).model is None
    assert linear.ask(["A", "trend(N)", "trend(L)"]).model is not None
    (rows,) = programs
    assert combinations_in([system.constraint("A").formula], most=4096) > 3 * len(rows)


ANSWERS = """
theory = { name = "answers" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" }, D = { trend = "falls" }, F = { trend = "fixed" }, M = { trend = "free" } }
parameters = { a = { where = ["a > 0"] }, b = {}, c = { value = "1/2" } }
axioms = [
    { id = "square", law = "N ~ L^2" },
    { id = "cube", law = "N ~ L^3" },
    { id = "below", law = "N << L" },
    { id = "log", law = "N ~ log(L)" },
    { id = "linear", law = "N ~ L * log(L) ignoring logs" },
    { id = "loglinear", law = "N ~ L * log(L)" },
    { id = "either", law = "N ~ L or N ~ L^-1" },
    { id = "sum", law = "M ~ N + L" },
    { id = "sumbelow", law = "M << N" },
    { id = "least", law = "M ~ min(N, D)" },
    { id = "leastgrows", law = "M >> 1" },
    { id = "still", law = "F ~ N * D" },
    { id = "power", law = "N ~ L^a" },
    { id = "inverse", law = "N ~ L^-a" },
    { id = "half", law = "N ~ L^c" },
    { id = "other", law = "N ~ L^b" },
    { id = "negative", law = "b < 0" },
    { id = "product", law = "a*b = 1" },
    { id = "root", law = "b = 2*c" },
    { id = "guarded", law = "M ~ L^3", when = "N >> L" },
    { id = "never", law = "N << N" },
    { id = "index", law = "N ~ sum(k = 1..L, k^-b)" },
    { id = "converges", law = "b > 1" },
]
"""
"""Laws whose consequences are plain, for every engine."""

KNOWN_ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # labels that are asked about, and the minimal sets of them that cannot hold; none where they can hold together
    ("square trend(N) trend(L)", ()),
    ("square cube", ()),
    ("square cube trend(N) trend(L)", ("square cube trend(N)", "square cube trend(L)")),
    ("square below trend(L)", ("square below trend(L)",)),
    ("square below", ()),
    ("log trend(N) trend(L)", ("log trend(N)",)),  # a logarithm has the power 0
    ("log trend(L)", ()),
    ("linear trend(N) trend(L)", ()),
    ("loglinear linear trend(N) trend(L)", ()),
    ("loglinear below trend(L)", ("loglinear below",)),  # log(L) is not below a constant
    ("loglinear linear below", ("loglinear below",)),
    ("either trend(N) trend(L)", ()),
    ("either below trend(N) trend(L)", ("either below trend(N)",)),
    ("sum sumbelow", ("sum sumbelow",)),
    ("least leastgrows trend(D)", ("least leastgrows trend(D)",)),
    ("least leastgrows", ()),
    ("still trend(F) trend(N) trend(D)", ()),
    ("still square trend(F) trend(D) trend(L)", ()),
    ("never square", ("never",)),
    ("power domain(a) trend(N) trend(L)", ()),
    ("inverse domain(a) trend(N) trend(L)", ("inverse domain(a) trend(N) trend(L)",)),
    ("inverse trend(N) trend(L)", ()),
    ("half square value(c) trend(L)", ("half square value(c) trend(L)",)),
    ("half value(c) trend(L)", ()),
    ("other negative trend(N) trend(L)", ("other negative trend(N) trend(L)",)),
    ("product negative domain(a)", ("product negative domain(a)",)),
    ("product domain(a) other trend(N) trend(L)", ()),
    ("root value(c) other square trend(L)", ("root value(c) other square trend(L)",)),
    ("root value(c) negative", ("root value(c) negative",)),
    ("guarded square trend(L) leastgrows", ()),
    ("guarded square trend(L) sumbelow", ("guarded square trend(L) sumbelow",)),
    ("guarded sumbelow", ()),
    ("index converges trend(N)", ("index converges trend(N)",)),
    ("index negative square trend(L)", ()),
    ("domain(a) value(c) trend(N) trend(L) trend(D) trend(F)", ()),
    ("", ()),
)


def engines_of(system: System) -> dict[str, Engine]:
    """Return every engine that can decide a system, by name."""
    engines: dict[str, Engine] = {
        "symbolic": SymbolicEngine(system, Limits(), NoEngine()),
        "mixed": engine_for(system, Limits()),
        "z3": Z3Engine(system, Limits()),
    }
    if is_linear(system):
        engines["linear"] = both(system)[0]
    return engines


def part(labels: Iterable[str]) -> System:
    """Return the constraints of the known theory that have some labels."""
    theory = read(ANSWERS)
    system = build_system(theory, theory.regimes[0])
    kept = frozenset(labels)
    assert kept <= set(system.labels)
    return replace(system, constraints=tuple(each for each in system.constraints if each.label in kept))


@pytest.mark.parametrize(("asked", "cores"), KNOWN_ANSWERS)
def test_every_engine_gives_the_known_answer(asked: str, cores: tuple[str, ...]) -> None:
    labels = tuple(asked.split())
    system = part(labels)
    minimal = [frozenset(core.split()) for core in cores]
    decided = 0
    for name, engine in engines_of(system).items():
        for subset in (labels, *(tuple(each for each in labels if each != label) for label in labels)):
            holding = not any(core <= {*subset} for core in minimal)
            answer = engine.ask(subset)
            assert (answer.model is not None) is holding, (name, subset)
            decided += 1
            if answer.model is None:
                assert {*answer.conflict} <= {*subset}, name
                assert any(core <= {*answer.conflict} for core in minimal), name
            else:
                valuation = Valuation.at(answer.model.orders, answer.model.parameters)
                assert answer.model.irrational or is_verified(system, subset, valuation), (name, subset)
            quick = engine.ask(subset, with_model=False)
            assert (quick.model is not None) is holding, (name, subset)
            assert {*quick.holding} <= {*labels} - {*subset}, name
    assert decided >= 3 * (len(labels) + 1)


@pytest.mark.parametrize(
    ("labels", "law", "can_hold", "can_fail"),
    [
        ("square trend(L)", "N >> L", True, False),
        ("square trend(L)", "N ~ L", False, True),
        ("square trend(L)", "M ~ L", True, True),
        ("square", "N >> L", True, True),
        ("power domain(a) trend(L)", "N >> 1", True, False),
        ("power domain(a) trend(L)", "a < 0", False, True),
        ("power domain(a) trend(L)", "a = 1", True, True),
        ("half value(c) trend(L)", "N^2 ~ L", True, False),
        ("sum", "M >~ N", True, False),
        ("sum", "M >> N", True, True),
        ("loglinear trend(L)", "N ~ L", False, True),
        ("loglinear trend(L)", "N ~ L ignoring logs", True, False),
        ("index converges", "N ~ 1", True, False),
    ],
)
def test_every_engine_says_the_same_of_a_law_beside(labels: str, law: str, can_hold: bool, can_fail: bool) -> None:
    asked = labels.split()
    system = part(asked)
    axiom = read(ANSWERS.replace("N << N", law)).axiom("never")
    terms = axiom.laws[0].law
    for name, engine in engines_of(system).items():
        for extra, possible in ((system.holds(terms, "beside"), can_hold), (system.fails(terms, "beside"), can_fail)):
            if name != "linear" or suits((extra,), most=4096):
                assert (engine.ask(asked, extra).model is not None) is possible, name
                assert (engine.hasty().ask(asked, extra, with_model=False).model is not None) is possible, name
