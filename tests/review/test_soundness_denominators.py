"""Derivations where denominators may vanish: finds 3, 4 and 6 of the review of soundness, F1 of that of real cases."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.derivation.branches import scales
from nslogic.derivation.derive import Derivation
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.formulas import conjunction
from tests.derivation.agreement import only_case, value_at
from tests.derivation.theories import derived

Point = dict[str, str]


def theory(
    *laws: str, free: str, grows: str = "X", target: str = "Y", optimum: str = "", program: int = 2, parameters: Point
) -> str:
    """Return the text of a theory: laws A0, A1, …, an optimum of the first of them, and parameters with their domains."""
    lines = ["[theory]", 'name = "t"', f'target = "{target}"', f'base = "{grows}"', "[quantities]"]
    lines += [f'{grows} = {{ trend = "grows" }}', *(f'{name} = {{ trend = "free" }}' for name in free.split())]
    lines += [
        "[parameters]",
        *(
            f'{name} = {{ where = ["{domain}"] }}' if domain else f"{name} = {{}}"
            for name, domain in parameters.items()
        ),
    ]
    for number, law in enumerate(laws):
        lines += ["[[axioms]]", f'id = "A{number}"', f'law = "{law}"']
    if optimum:
        direction, _, over = optimum.partition(" ")
        names = ", ".join(f'"{name}"' for name in over.split())
        subject = ", ".join(f'"A{number}"' for number in range(min(program, len(laws))))
        lines += [
            "[[axioms]]",
            'id = "O"',
            f'{direction} = "{target}"',
            f"over = [{names}]",
            f"subject_to = [{subject}]",
        ]
    return "\n".join(lines) + "\n"


def power_at(found: Derivation, point: Point) -> str:
    numbers = {name: Fraction(value) for name, value in point.items()}
    case = only_case(found, numbers)
    assert case.power is not None, case.law
    assert case.log == 0
    return str(value_at(case.power, numbers))


CHINCHILLA = "L ~ N^-a + D^-b", "C ~ N * D"


@pytest.mark.parametrize(
    ("domains", "at"),
    [
        ({"a": "a >= 0", "b": "b > 0"}, [("0", "1", "0"), ("1", "1", "-1/2"), ("1", "2", "-2/3")]),
        ({"a": "a > 0", "b": "b >= 0"}, [("1", "0", "0"), ("1", "1", "-1/2")]),
        ({"a": "a >= 0", "b": "b >= 0"}, [("0", "0", "0"), ("0", "1", "0"), ("1", "0", "0"), ("2", "2", "-1")]),
    ],
)
def test_an_exponent_of_a_fit_may_be_zero(domains: Point, at: list[tuple[str, str, str]]) -> None:
    text = theory(*CHINCHILLA, free="L N D", grows="C", target="L", optimum="minimise N D", parameters=domains)
    found = derived(text)
    assert found.complete
    for a, b, power in at:
        assert power_at(found, {"a": a, "b": b}) == power


def test_one_exponent_of_a_fit_may_be_zero() -> None:
    laws = "L ~ N^-a + D^-1", "C ~ N * D"
    found = derived(
        theory(*laws, free="L N D", grows="C", target="L", optimum="minimise N D", parameters={"a": "a >= 0"})
    )
    assert found.complete
    assert [power_at(found, {"a": a}) for a in ("0", "1/2", "1", "3")] == ["0", "-1/3", "-1/2", "-3/4"]


def test_the_dual_of_an_optimum_may_have_a_pole() -> None:
    """Charnov's patch: at a = 1 the multiplier -a/(a-1) has no value, and the law has one."""
    found = derived(theory("R ~ t^a/(X + t)", free="R t", target="R", optimum="maximise t", parameters={"a": "a > 0"}))
    assert found.complete
    assert [power_at(found, {"a": a}) for a in ("1/2", "1")] == ["-1/2", "0"]


def test_a_region_ends_at_a_pole_of_the_dual() -> None:
    """One dual solution has the multiplier 1/(a-1); on both sides and at a = 1 there is a law."""
    laws = "L ~ 1/M + N^-a + g/N", "C ~ M*N", "g ~ 1"
    text = theory(*laws, free="L M N g", grows="C", target="L", optimum="minimise M N", parameters={"a": "a > 0"})
    for name, trend in (("L", "falls"), ("M", "grows"), ("N", "grows")):
        text = text.replace(f'{name} = {{ trend = "free" }}', f'{name} = {{ trend = "{trend}" }}')
    found = derived(text)
    assert found.complete
    assert [power_at(found, {"a": a}) for a in ("1/2", "1", "2")] == ["-1/3", "-1/2", "-1/2"]


def test_a_quotient_whose_numerator_and_denominator_vanish_together() -> None:
    found = derived(theory("Y^a ~ X^b", "Y ~ X + X^b", free="Y", parameters={"a": "", "b": ""}))
    assert found.complete
    at = [("0", "0", "1"), ("1", "1", "1"), ("-1", "-1", "1"), ("1/2", "1/2", "1"), ("1", "3", "3")]
    assert [power_at(found, {"a": a, "b": b}) for a, b, _ in at] == [power for *_, power in at]


def test_a_parameter_over_itself_says_nothing_where_it_vanishes() -> None:
    found = derived(theory("Y^a ~ X^b", "Y ~ X^(1/a) or Y ~ X^b", free="Y", parameters={"a": "", "b": ""}))
    assert found.complete
    assert [power_at(found, {"a": a, "b": b}) for a, b in (("0", "0"), ("1", "2"), ("2", "1"))] == ["0", "2", "1/2"]


def test_alternatives_whose_denominators_vanish() -> None:
    found = derived(theory("Y ~ X^(1/a) or Y ~ X^(1/b)", "a*b = 0", free="Y", parameters={"a": "", "b": ""}))
    assert found.complete
    at = [("0", "2", "1/2"), ("0", "-1", "-1"), ("2", "0", "1/2"), ("-3", "0", "-1/3")]
    assert [power_at(found, {"a": a, "b": b}) for a, b, _ in at] == [power for *_, power in at]


def test_an_alternative_and_a_quotient() -> None:
    found = derived(theory("Y ~ X^b or Y ~ X^(1/a)", "Y^a ~ X^b", free="Y", parameters={"a": "", "b": ""}))
    assert found.complete
    at = [("0", "0", "0"), ("2", "1", "1/2"), ("1", "3", "3"), ("-1", "1", "-1")]
    assert [power_at(found, {"a": a, "b": b}) for a, b, _ in at] == [power for *_, power in at]


@pytest.mark.parametrize(
    "text",
    [
        theory("Y ~ X^a + X^b", "a*b = 1", free="Y", parameters={"a": "", "b": ""}),
        theory("Y ~ X^a + X^b", "a*(b-1) = 2", free="Y", parameters={"a": "", "b": ""}),
        theory("Y ~ X^a + X^b + X^c", "a*b*c = 1", "a*c = 2", free="Y", parameters={"a": "", "b": "", "c": ""}),
        theory("Y ~ X^b", "Y ~ X^(a*c) + X^c", "(1+a)*b = 1", free="Y", parameters={"a": "", "b": "", "c": ""}),
    ],
)
def test_no_case_stands_at_a_parameter_value_that_the_regime_excludes(text: str) -> None:
    found = derived(text)
    assert found.complete
    engine = engine_for(found.system, Limits())
    for case in found.cases:
        there = conjunction((scales(found.question), case.conditions))
        assert engine.ask(found.system.labels, there).model is not None, (case.law, case.when)
