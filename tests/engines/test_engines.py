"""Both engines under the same questions: they agree, and what they answer is so."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import Row
from nslogic.algebra.linear_programs.simplex import LinearProgram as Program
from nslogic.engines.engine import Engine
from nslogic.engines.linear import LinearEngine, combinations_in, suits
from nslogic.engines.z3 import Z3Engine
from nslogic.limits import Limits
from nslogic.logic.evaluator import Valuation
from nslogic.orders.system import System, build_system
from nslogic.testing import POWER_LAWS, WITHOUT_PARAMETERS, Features, Sample, read, theories
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 3)


def system_of(sample: Sample) -> System:
    theory = sample.theory()
    return build_system(theory, theory.regimes[0])


def is_linear(system: System) -> bool:
    return suits(constraint.formula for constraint in system.constraints)


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

    monkeypatch.setattr("nslogic.engines.linear.Program", program)
    theory = read(GUARDED)
    system = build_system(theory, theory.regimes[0])
    linear, z3 = both(system)
    assert linear.ask(system.labels).model is None
    assert z3.ask(system.labels).model is None
    assert linear.ask(["A", "trend(N)", "trend(L)"]).model is not None
    (rows,) = programs
    assert combinations_in([system.constraint("A").formula]) > 3 * len(rows)
