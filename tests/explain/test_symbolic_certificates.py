"""Certificates over the parameters: multipliers that cancel every order, the region where they prove, and all regions."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.errors import UndecidedError
from nslogic.explain.clashes import CaseOfClash, ParameterClash
from nslogic.explain.symbolic_certificates import explain_symbolic
from nslogic.limits import Limits
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import Coefficient, ParameterAtom, has_logs
from nslogic.orders.system import System, build_system
from nslogic.testing import read

HEAD = """
theory = { name = "clash" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" }, D = { trend = "grows" } }
parameters = { a = { where = ["a > 0"] }, b = {}, c = { value = "1/2" } }
"""


def system(*laws: str) -> System:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    theory = read(HEAD + axioms)
    return build_system(theory, theory.regimes[0])


def explained(core: str, *laws: str, most: int = 16) -> list[CaseOfClash | ParameterClash]:
    of = system(*laws)
    formulas = {label: of.constraint(label).formula for label in core.split()}
    with_logs = any(map(has_logs, formulas.values()))
    return list(explain_symbolic(of.parameters, formulas, Limits(), with_logs=with_logs, most=most))


def powers(case: CaseOfClash | ParameterClash) -> dict[str, str]:
    """Return the power of each law, with the one that the others are set against."""
    assert isinstance(case, CaseOfClash)
    against = () if case.against is None else (case.against,)
    return {use.label: format_coefficient(use.power) for use in (*case.uses, *against)}


def conditions(atoms: tuple[ParameterAtom, ...]) -> set[str]:
    return {f"{format_coefficient(atom.value)} {atom.relation} 0" for atom in atoms}


def test_a_power_that_would_fall_is_set_against_the_trend() -> None:
    """N ~ L^-a: the law and a times that L grows say that N falls, for every a > 0."""
    (case,) = explained("A1 domain(a) trend(N) trend(L)", "N ~ L^-a")
    assert isinstance(case, CaseOfClash)
    assert set(powers(case)) == {"A1", "trend(N)", "trend(L)"}
    assert case.against is not None
    assert case.against.label.startswith("trend(")
    assert conditions(case.when) == set()
    assert conditions(case.since) in ({"-a <= 0"}, {"-a < 0"})
    by_label = {use.label: use.power for use in (*case.uses, case.against)}
    ratio = as_text(by_label["trend(L)"], by_label["trend(N)"])
    assert ratio == "a"


def as_text(first: Coefficient, second: Coefficient) -> str:
    return format_coefficient(first / second)


def test_two_powers_that_differ_leave_the_parameters_where_they_are_the_same() -> None:
    """N ~ L^a and N ~ L^b with b < 0: (b - a) times that L grows cannot be."""
    (case,) = explained("A1 A2 A3 domain(a) trend(L)", "N ~ L^a", "N ~ L^b", "b < 0")
    assert isinstance(case, CaseOfClash)
    assert set(powers(case)) == {"A1", "A2", "trend(L)"}
    by_label = {use.label: use.power for use in (*case.uses, *((case.against,) if case.against else ()))}
    assert as_text(by_label["A1"], by_label["A2"]) == "-1"
    assert conditions(case.when) == set()
    assert len(case.since) == 1
    assert case.since[0].relation == "!="


def test_parameters_with_a_value_are_put_in_and_their_equations_are_named() -> None:
    (case,) = explained("A1 A2 value(c) trend(L)", "N ~ L^c", "N ~ L^2")
    assert isinstance(case, CaseOfClash)
    assert all(isinstance(use.power, Fraction) for use in case.uses)
    assert conditions(case.since) == {"2*c-1 = 0"} or conditions(case.since) == {"c-1/2 = 0"}
    assert case.when == ()


def test_conditions_alone_clash_without_orders() -> None:
    (case,) = explained("A1 domain(a)", "a < 0")
    assert isinstance(case, ParameterClash)
    assert {use.label for use in case.uses} == {"A1", "domain(a)"}


def test_alternatives_that_depend_on_parameters_are_cases_of_their_own() -> None:
    """N ~ max(L^a, L^b) with a < 1 and b < 1 cannot be as great as L: by L^a where a is the greater, else by L^b."""
    cases = explained("A1 A2 A3 A4 trend(L)", "N ~ L^a + L^b", "N ~ L", "a < 1", "b < 1")
    assert len(cases) >= 2
    for case in cases:
        assert isinstance(case, CaseOfClash)
        assert {"A1", "A2"} <= set(powers(case))


def test_more_cases_than_asked_for_are_not_told() -> None:
    laws = ("N ~ L^a + L^b", "N ~ L", "a < 1", "b < 1")
    core = "A1 A2 A3 A4 trend(L)"
    count = len(explained(core, *laws))
    assert len(explained(core, *laws, most=count)) == count
    with pytest.raises(UndecidedError, match=f"more than {count - 1} cases"):
        explained(core, *laws, most=count - 1)


def test_labels_that_can_hold_have_no_certificate() -> None:
    with pytest.raises(UndecidedError, match="hold at a point"):
        explained("A1 domain(a) trend(N) trend(L)", "N ~ L^a")
