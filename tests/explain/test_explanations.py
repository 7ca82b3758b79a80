"""Explanations: each case proves the clash by exact arithmetic, and no parameters and no alternatives are left out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import NoReturn

import pytest
from hypothesis import given, settings

from nslogic.engines import labelled_formulas
from nslogic.errors import UndecidedError
from nslogic.explain.clashes import CaseOfClash, ParameterClash, Use
from nslogic.explain.explanations import Explanation, explain_core
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    FALSE,
    All,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    at_values,
    atoms,
    compare_form,
    has_logs,
)
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, alternatives_of
from nslogic.orders.system import System, build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.records import replace
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Features, Sample, planted_cores, read
from nslogic.theory.library import load
from nslogic.theory.model import Theory
from tests.algebra.systems import is_contradiction

SOME = settings(max_examples=settings().max_examples // 8)
GRID = tuple(map(Fraction, ("-2", "-1", "0", "1/3", "1/2", "1", "3/2", "2", "5")))
EVERY = CheckOptions(cores="all", repairs=0)
Point = dict[str, Fraction]


def number(value: Coefficient, point: Point) -> Fraction:
    return value if isinstance(value, Fraction) else value.evaluate(point)


def at(form: OrderForm, point: Point) -> OrderForm:
    return OrderForm.build({name: number(value, point) for name, value in form.coefficients}, number(form.logs, point))


def holds(condition: ParameterAtom, point: Point) -> bool:
    value = number(condition.value, point)
    return {"=": value == 0, "!=": value != 0, "<": value < 0, "<=": value <= 0}[condition.relation]


def said_at(use: Use, point: Point) -> Formula:
    return compare_form(at(use.form, point), use.comparison, powers_only=use.powers_only)


def all_uses(case: CaseOfClash) -> tuple[Use, ...]:
    return case.uses if case.against is None else (*case.uses, case.against)


def applies(case: CaseOfClash, point: Point) -> bool:
    return all(holds(condition, point) for condition in (*case.when, *case.since))


def prove(case: CaseOfClash, point: Point, *, with_logs: bool) -> None:
    """Check that the multiplied laws of a case add up to a contradiction at a point."""
    rows, multipliers = [], []
    for index, use in enumerate(all_uses(case)):
        kind = None if use.comparison == "=" else (POWERS_LOOSE if use.powers_only else LOOSE) + (use.comparison == "<")
        rows.append(row_of(at(use.form, point), kind, with_logs=with_logs))
        multipliers.append((index, number(use.power, point)))
    # With equations alone beside a trend, its multiplier may have either sign.
    turned = tuple((index, -multiplier) for index, multiplier in multipliers)
    assert is_contradiction(rows, tuple(multipliers)) or is_contradiction(rows, turned)
    if case.against is not None:
        total = at(case.conclusion, point)
        assert not (total + at(case.against.form, point).scaled(number(case.against.power, point))).coefficients


def formulas_of(system: System, core: tuple[str, ...]) -> dict[str, Formula]:
    return {label: system.constraint(label).formula for label in core}


def verify(system: System, explanation: Explanation) -> int:
    """Check an explanation at many points; return at how many of them everything else holds."""
    formulas = formulas_of(system, explanation.core)
    with_logs = any(map(has_logs, formulas.values()))
    names = sorted({n for f in formulas.values() for n in parameters_in(f)})
    assert len(names) <= 4, "too many points"
    met = 0
    for values in product(GRID if len(names) < 4 else GRID[2:6], repeat=len(names)):
        point = dict.fromkeys(system.parameters, Fraction(1)) | dict(zip(names, values, strict=True))
        there = {label: at_values(formula, point) for label, formula in formulas.items()}
        if FALSE in there.values():
            continue
        met += 1
        cases = [case for case in explanation.cases if isinstance(case, CaseOfClash) and applies(case, point)]
        for case in cases:
            prove(case, point, with_logs=with_logs)
        told = {label: set(told_at(formula, point)) for label, formula in formulas.items()}
        for case in cases:
            assert all(is_told(use, point, told[use.label]) for use in all_uses(case))
        if explanation.missing:
            continue
        for way in product(*(alternatives_of(formula) for formula in there.values())):
            stated = {label: set(atoms(one.formula())) for label, one in zip(there, way, strict=True)}
            assert any(all(is_told(use, point, stated[use.label]) for use in all_uses(case)) for case in cases)
    return met


def told_at(formula: Formula, point: Point) -> Iterator[OrderAtom | ParameterAtom]:
    """Yield what a formula says at a point: of each alternative that can hold there, also beside one that does hold."""
    if isinstance(formula, (All, Some)):
        if at_values(formula, point) != FALSE:
            for part in formula.parts:
                yield from told_at(part, point)
    else:
        yield from atoms(at_values(formula, point))


def is_said(said: Formula, told: set[OrderAtom | ParameterAtom]) -> bool:
    if said in told:
        return True
    # Half of an equation between powers.
    return isinstance(said, OrderAtom) and any(
        isinstance(atom, OrderAtom) and atom.relation == "=" and said.form in (atom.form, -atom.form) for atom in told
    )


def is_told(use: Use, point: Point, told: set[OrderAtom | ParameterAtom]) -> bool:
    said = said_at(use, point)
    return said == compare_form(OrderForm(), "=") or is_said(said, told)


def parameters_in(formula: Formula) -> set[str]:
    found: set[str] = set()
    for atom in atoms(formula):
        values: list[Coefficient] = [atom.value] if isinstance(atom, ParameterAtom) else []
        if isinstance(atom, OrderAtom):
            values = [atom.form.logs, *(value for _, value in atom.form.coefficients)]
        found.update(name for value in values if not isinstance(value, Fraction) for name in value.names())
    return found


def explained(theory: Theory) -> list[tuple[System, Explanation]]:
    found = []
    for regime in theory.regimes:
        (result,) = check(theory, regimes=(regime.name,), options=EVERY).regimes
        found += [(build_system(theory, regime), one) for one in result.explanations]
    return found


SYMBOLIC = """
theory = { name = "symbolic" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" }, loss = { trend = "falls" } }
parameters = { a = { where = ["a > 0"] }, b = { where = ["b > a"] } }
"""


BESIDE = """
theory = { name = "beside" }
quantities = { N = { trend = "grows" }, D = { trend = "free" } }
parameters = { a = {} }
"""


def labels_of(case: CaseOfClash | ParameterClash) -> tuple[str, ...]:
    assert isinstance(case, CaseOfClash)
    return tuple(use.label for use in all_uses(case))


def one(text: str, *laws: str) -> tuple[System, Explanation]:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    theory = read(text + axioms)
    ((system, explanation),) = explained(theory)
    return system, explanation


def test_two_powers_of_one_quantity_clash_where_they_differ() -> None:
    text = SYMBOLIC.replace('"falls"', '"free"').replace('L = { trend = "grows" }', 'L = { trend = "free" }')
    system, explanation = one(text, "L ~ N^a", "L ~ N^b")
    (case,) = explanation.cases
    assert isinstance(case, CaseOfClash)
    assert [use.label for use in case.uses] == ["A1", "A2"]
    assert case.against is not None
    assert case.against.label == "trend(N)"
    assert not case.when
    assert len(case.since) == 1
    assert verify(system, explanation) > 10


def test_a_power_of_the_wrong_sign_clashes_since_the_domain_says_its_sign() -> None:
    system, explanation = one(SYMBOLIC, "loss ~ N^a")
    assert set(explanation.core) == {"A1", "domain(a)", "trend(N)", "trend(loss)"}
    assert verify(system, explanation) > 4


def test_parameters_of_either_sign_make_cases() -> None:
    text = """
    theory = { name = "cases" }
    quantities = { N = { trend = "grows" }, L = { trend = "grows" }, M = { trend = "falls" } }
    parameters = { a = { where = ["a^2 > 1"] } }
    """
    system, explanation = one(text, "L ~ N^-a", "M ~ N^-a")
    assert len(explanation.cases) >= 2
    assert all(isinstance(case, CaseOfClash) and case.when for case in explanation.cases[:1])
    assert verify(system, explanation) > 3


def test_an_exponent_that_an_equation_gives_is_put_in() -> None:
    text = """
    theory = { name = "given" }
    quantities = { N = { trend = "grows" }, L = { trend = "free" }, M = { trend = "free" } }
    parameters = { a = { value = 2 } }
    """
    system, explanation = one(text, "L ~ M^a", "L ~ M^2 * log(N)")
    assert "value(a)" in explanation.core
    assert not explanation.missing
    assert verify(system, explanation) == 1


def test_conditions_on_parameters_alone_add_up() -> None:
    text = """
    theory = { name = "alone" }
    parameters = { a = { where = ["a > 2"] }, b = { interval = [0, 1] } }
    """
    _, explanation = one(text, "a = 2*b")
    (case,) = explanation.cases
    assert isinstance(case, ParameterClash)
    assert {use.label for use in case.uses} == {"A1", "domain(a)", "measured(b)"}
    total: dict[str, Fraction] = {}
    for use in case.uses:
        assert use.factor > 0
        for name, value in use.coefficients:
            total[name] = total.get(name, Fraction(0)) + value * use.factor
    assert not any(total.values())
    assert sum(use.constant * use.factor for use in case.uses) >= 0


def test_a_clash_of_conditions_without_a_sum_says_how_it_is_decided() -> None:
    text = """
    theory = { name = "square" }
    parameters = { a = {} }
    """
    _, explanation = one(text, "a^2 < 0")
    assert explanation.cases == (ParameterClash(("A1",), exact=True),)


def test_parameters_that_are_not_rational_are_said_to_be_unexplained() -> None:
    text = """
    theory = { name = "root" }
    quantities = { N = { trend = "grows" } }
    parameters = { a = { where = ["a^2 = 2"] } }
    """
    _, explanation = one(text, "N^a ~ 1")
    assert explanation.cases == ()
    assert "not rational" in explanation.missing


def test_an_alternative_clashes_also_where_another_holds() -> None:
    """At `a = 0` both alternatives of A3 can be taken: the case of `1 ~ N` is no less a clash there."""
    system, explanation = one(BESIDE, "N ~ D^a", "a = a + (a) or 1 ~ N")
    assert explanation.core == ("A1", "A2", "trend(N)")
    assert [labels_of(case) for case in explanation.cases] == [("A1", "trend(N)"), ("A2", "trend(N)")]
    assert verify(system, explanation) == len(GRID)


@pytest.mark.parametrize("laws", [("N ~ D^a", "a = a + (a) or 1 ~ N"), ("N ~ N^min(a, 1/2)",)], ids=["or", "min"])
def test_a_case_too_few_or_without_its_conditions_is_seen(laws: tuple[str, ...]) -> None:
    system, explanation = one(BESIDE, *laws)
    assert verify(system, explanation)
    first, second = (case for case in explanation.cases if isinstance(case, CaseOfClash))
    for cases in ((first,), (second,), (replace(first, when=()), second)):
        with pytest.raises(AssertionError):
            verify(system, replace(explanation, cases=cases))


def test_too_many_alternatives_are_said_to_be_unexplained() -> None:
    laws = [f"N ~ L^{power} or N ~ L^-{power}" for power in range(2, 8)]
    text = 'theory = { name = "many" }\nquantities = { N = { trend = "free" }, L = { trend = "grows" } }\n'
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws))
    system = build_system((theory := read(text + axioms)), theory.regimes[0])
    explanation = explain_core(system, system.labels, Limits())
    assert explanation.cases == ()
    assert "more than 16" in explanation.missing


def test_a_solver_that_gives_up_leaves_it_unexplained(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object) -> NoReturn:
        raise UndecidedError("Z3 gave up")

    monkeypatch.setattr(labelled_formulas, "check_polynomials", give_up)
    system, _ = one(SYMBOLIC, "loss ~ N^a")
    explanation = explain_core(system, ("A1", "domain(a)", "trend(N)", "trend(loss)"), Limits())
    assert explanation.cases == ()
    assert "Z3 gave up" in explanation.missing


@pytest.mark.parametrize("name", ["resource", "associative-memory", "critical-depth"])
def test_clashes_of_bundled_theories_are_proved(name: str) -> None:
    for system, explanation in explained(load(name)):
        assert not explanation.missing
        assert verify(system, explanation) or isinstance(explanation.cases[0], ParameterClash)


@pytest.mark.parametrize("features", [WITHOUT_PARAMETERS, POWER_LAWS, EVERYTHING], ids=["numbers", "powers", "all"])
def test_every_case_is_a_proof_and_none_is_left_out(features: Features) -> None:
    @SOME
    @given(planted_cores(features))
    def hold(sample: Sample) -> None:
        for system, explanation in explained(sample.theory()):
            if len({n for f in formulas_of(system, explanation.core).values() for n in parameters_in(f)}) <= 2:
                verify(system, explanation)

    hold()
