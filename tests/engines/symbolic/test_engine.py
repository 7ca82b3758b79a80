"""The engine for symbolic exponents beside Z3: they agree on any question, and what it answers is so."""

from __future__ import annotations

from fractions import Fraction
from unittest.mock import Mock

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nslogic.engines.engine import NoEngine
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.engines.symbolic.engine import SymbolicEngine
from nslogic.engines.z3 import Z3Engine
from nslogic.errors import UndecidedError
from nslogic.limits import EngineLimits, Limits
from nslogic.logic.evaluator import Valuation
from nslogic.logic.witness import is_verified
from nslogic.orders.formulas import TRUE, Coefficient, Formula, OrderAtom, atoms
from nslogic.orders.system import System, build_system
from nslogic.parameters.solver import ConditionSolver
from nslogic.testing import EVERYTHING, POWER_LAWS, Features, Sample, read, theories
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=max(1, settings().max_examples // 20))


def system_of(sample: Sample) -> System:
    theory = sample.theory()
    return build_system(theory, theory.regimes[0])


def is_light(formula: Formula) -> bool:
    """Return whether Z3 can be told a formula in little time: products are written out for it."""
    values: list[Coefficient] = []
    for atom in atoms(formula):
        if isinstance(atom, OrderAtom):
            values += [atom.form.logs, *(value for _, value in atom.form.coefficients)]
        else:
            values.append(atom.value)
    return all(isinstance(value, Fraction) or (value.weight() < 6 and value.degree() < 3) for value in values)


def check_model(symbolic: SymbolicEngine, system: System, question: tuple[tuple[str, ...], Formula]) -> None:
    """Check that a model of what is asked has every unknown, and meets it by another evaluation than the engine's."""
    try:
        model = symbolic.ask(*question).model
    except UndecidedError:  # no model of rational numbers
        return
    assert model is not None
    assert set(model.orders) >= set(system.quantities)
    assert set(model.parameters) >= set(system.parameters)
    assert is_verified(system, question[0], Valuation.at(model.orders, model.parameters))


def check_against_z3(sample: Sample, data: st.DataObject) -> None:
    system = system_of(sample)
    assume(all(is_light(constraint.formula) for constraint in system.constraints))
    # A clock as well, since Z3 does not always keep to its resources; what it leaves open is not compared.
    symbolic, other = (
        SymbolicEngine(system, Limits(), NoEngine()),
        Z3Engine(system, Limits(resource=100_000, seconds=0.5)),
    )
    (claim,) = system.theory.claims
    law = claim.law.law
    formulas = {constraint.label: constraint.formula for constraint in system.constraints}
    for extra in (TRUE, system.holds(law, "claim"), system.fails(law, "claim")):
        if not is_light(extra):
            continue
        labels = data.draw(st.lists(st.sampled_from(system.labels), unique=True)) if system.labels else []
        for asked in (system.labels, tuple(labels)):
            try:
                expected = other.ask(asked, extra).model
                answer = symbolic.ask(asked, extra, with_model=False)
            except UndecidedError:
                continue
            compared()
            assert (answer.model is None) is (expected is None)
            if answer.model is None:
                assert set(answer.conflict) <= set(asked)
                assert other.ask(answer.conflict, extra).model is None
            else:
                holding = answer.holding
                assert set(holding).isdisjoint(asked)
                if holding:
                    assert other.ask((*asked, *holding), extra).model is not None
                assert set(formulas) >= set(holding)
                check_model(symbolic, system, (asked, extra))


@pytest.mark.slow
@two_ways()
@given(theories(EVERYTHING, most_axioms=2, claims=1), st.data())
def test_it_agrees_with_z3_on_any_subset_of_any_theory(sample: Sample, data: st.DataObject) -> None:
    check_against_z3(sample, data)


@two_ways()
@given(theories(POWER_LAWS, claims=1), st.data())
def test_it_agrees_with_z3_on_power_laws(sample: Sample, data: st.DataObject) -> None:
    check_against_z3(sample, data)


@two_ways()
@given(theories(Features(logs=True), claims=1), st.data())
def test_it_agrees_with_z3_on_laws_with_logarithms(sample: Sample, data: st.DataObject) -> None:
    check_against_z3(sample, data)


BOTTLENECKS = """
theory = { name = "bottlenecks", target = "loss", base = "C" }
[quantities]
loss = { trend = "falls" }
N_p  = { trend = "grows" }
D    = { trend = "grows" }
C    = { trend = "grows" }
[parameters]
alpha = { where = ["alpha > 0"] }
beta  = { where = ["beta > 0"] }
gamma = { where = ["gamma < 0"] }
[[axioms]]
id = "model"
law = "loss ~ N_p^-alpha"
[[axioms]]
id = "data"
law = "loss ~ D^-beta"
[[axioms]]
id = "cost"
law = "C ~ N_p * D"
[[axioms]]
id = "idle"
law = "N_p >~ D^gamma"
[[claims]]
id = "allocation"
law = "N_p ~ C^(beta/(alpha+beta))"
"""


def test_a_contradiction_names_the_labels_it_stands_on() -> None:
    theory = read(BOTTLENECKS)
    system = build_system(theory, theory.regimes[0])
    (claim,) = theory.claims
    engine = SymbolicEngine(system, Limits(), NoEngine())
    answer = engine.ask(system.labels, system.fails(claim.law.law, "claim"))
    assert answer.model is None
    assert {"model", "data", "cost"} <= set(answer.conflict)
    assert "idle" not in answer.conflict
    assert "domain(gamma)" not in answer.conflict


def test_labels_that_hold_beside_those_asked_for_are_named() -> None:
    theory = read(BOTTLENECKS)
    system = build_system(theory, theory.regimes[0])
    engine = SymbolicEngine(system, Limits(), NoEngine())
    answer = engine.ask(("model", "data", "cost", "domain(alpha)", "domain(beta)", "trend(C)"), with_model=False)
    assert answer.model is not None
    assert "trend(loss)" in answer.holding


@pytest.mark.parametrize(
    ("law", "verdict"),
    [("alpha^2 + beta^2 > 0", True), ("alpha*beta/(alpha+beta) > 0", True), ("alpha < beta", None)],
)
def test_signs_follow_from_the_domains(law: str, verdict: bool | None) -> None:
    theory = read(BOTTLENECKS.replace('law = "N_p ~ C^(beta/(alpha+beta))"', f'law = "{law}"'))
    system = build_system(theory, theory.regimes[0])
    (claim,) = theory.claims
    engine = SymbolicEngine(system, Limits(), NoEngine())
    denied = system.fails(claim.law.law, "claim")
    fails = engine.ask(("domain(alpha)", "domain(beta)"), denied, with_model=False)
    assert (fails.model is None) is bool(verdict)


def test_a_point_is_found_where_forgetting_would_write_too_many_rows() -> None:
    names = ["x1", "x2", "x3", "x4", "x5", "x6"]
    pairs = [(one, two) for place, one in enumerate(names) for two in names[:place]]
    laws = [law for one, two in pairs for law in (f"{one}*{two} <~ N^(2*a)", f"{one}*{two} >~ N^a")]
    theory = read(
        "\n".join(
            [
                'theory = { name = "dense", base = "N" }',
                "[quantities]",
                'N = { trend = "grows" }',
                *(f'{name} = {{ trend = "free" }}' for name in names),
                "[parameters]",
                'a = { where = ["a > 0"] }',
                *(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"' for place, law in enumerate(laws)),
            ]
        )
    )
    system = build_system(theory, theory.regimes[0])
    model = SymbolicEngine(system, Limits(), NoEngine()).ask(system.labels).model
    assert model is not None
    point = Assignment(model.orders, model.parameters)
    assert all(point.holds(constraint.formula) for constraint in system.constraints)


@pytest.mark.parametrize("powers", ["a", "a*b"])
def test_few_rows_that_clash_are_found_where_forgetting_would_write_too_many(powers: str) -> None:
    """Three of the products of six sizes ask for more than the others leave; the rest says nothing of that."""
    names = ["x1", "x2", "x3", "x4", "x5", "x6"]
    pairs = [(one, two) for place, one in enumerate(names) for two in names[:place]]
    laws = [law for one, two in pairs for law in (f"{one}*{two} <~ N^(3*{powers})", f"{one}*{two} >~ N^({powers})")]
    triangle = [f"x1 >~ N^(2*{powers}) * x2", f"x2 >~ N^({powers}) * x3", f"x1 <~ N^({powers}) * x3"]
    theory = read(
        "\n".join(
            [
                'theory = { name = "dense", base = "N" }',
                "[quantities]",
                'N = { trend = "grows" }',
                *(f'{name} = {{ trend = "free" }}' for name in names),
                "[parameters]",
                'a = { where = ["a > 0"] }',
                'b = { where = ["b > 0"] }',
                *(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"' for place, law in enumerate(laws)),
                *(f'[[axioms]]\nid = "T{place}"\nlaw = "{law}"' for place, law in enumerate(triangle)),
            ]
        )
    )
    system = build_system(theory, theory.regimes[0])
    answer = SymbolicEngine(system, Limits(engines=EngineLimits(new_rows=0)), NoEngine()).ask(system.labels)
    assert answer.model is None
    assert {"T0", "T1", "T2", "trend(N)"} <= set(answer.conflict)
    assert not any(label.startswith("A") for label in answer.conflict)


LOGARITHMS = """
[theory]
name = "logarithms"
target = "L"
base = "C"
[quantities]
C = { trend = "grows" }
L = { trend = "free" }
N = { trend = "free" }
M = { trend = "free" }
[parameters]
a = { where = ["a > 0"] }
b = { where = ["b > 0"] }
[[axioms]]
id = "fit"
law = "L ~ N^-a * log(N) + M^-b * log(M)"
[[axioms]]
id = "cost"
law = "C ~ N * M"
[[axioms]]
id = "best"
minimise = "L"
over = ["N", "M"]
subject_to = ["fit", "cost"]
"""


def test_a_search_that_is_too_long_goes_on_at_simple_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """With one partial choice at first, a model is found at simple values, and Z3 is not asked for any."""
    limits = Limits(engines=EngineLimits(states=1, guesses=0))
    monkeypatch.setattr(ConditionSolver, "whole", Mock(side_effect=AssertionError("Z3 was asked")))
    theory = read(LOGARITHMS)
    system = build_system(theory, theory.regimes[0])
    model = SymbolicEngine(system, limits, NoEngine()).ask(system.labels).model
    assert model is not None
    assert is_verified(system, system.labels, Valuation.at(model.orders, model.parameters))
