"""Conditions that clash as two values of one parameter: which label is set against the others, and with which numbers."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.derivation.measured_spans import boxes_of
from nslogic.derivation.opposed_values import opposed_values, part_of_system
from nslogic.explain.explanations import Side
from nslogic.limits import Limits
from nslogic.orders.system import System, build_system
from nslogic.testing import read


def system(parameters: str, *laws: str) -> System:
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    head = 'theory = { name = "values" }\nquantities = { N = { trend = "grows" } }\n'
    theory = read(f"{head}parameters = {{ {parameters} }}\n{axioms}")
    return build_system(theory, theory.regimes[0])


def opposed(core: str, of: System, sigma: int = 2) -> list[tuple[tuple[str, ...], str]]:
    sides = opposed_values(of, tuple(core.split()), boxes_of(of.theory, Fraction(sigma)), Limits())
    return [(side.labels, side.law) for side in sides]


def test_an_axiom_is_set_against_the_value_of_the_others() -> None:
    of = system("a = { value = 2 }, b = {}", "a = 3")
    assert opposed("A1 value(a)", of) == [(("value(a)",), "a = 2"), (("A1",), "a = 3")]
    chain = system("a = { value = 2 }, b = {}", "b = 2*a", "b = 5")
    assert opposed("A1 A2 value(a)", chain) == [(("A2",), "b = 5"), (("A1", "value(a)"), "b = 2*a")]


def test_a_measured_value_is_set_against_the_others_last_and_with_its_interval() -> None:
    of = system("a = { value = 0.5, error = 0.1 }", "a = 2")
    assert opposed("A1 measured(a)", of) == [(("A1",), "a = 2"), (("measured(a)",), "3/10 <= a <= 7/10")]
    assert opposed("A1 measured(a)", of, sigma=3) == [(("A1",), "a = 2"), (("measured(a)",), "1/5 <= a <= 4/5")]
    below = system("a = { value = 0.5, error = 0.1 }", "a = 1/10")
    assert opposed("A1 measured(a)", below) == [(("A1",), "a = 1/10"), (("measured(a)",), "3/10 <= a <= 7/10")]


def test_values_that_may_be_the_same_are_no_clash() -> None:
    of = system("a = { value = 0.5, error = 0.1 }", "a = 7/10")
    assert opposed("A1 measured(a)", of) == []
    touching = system("a = { value = 0.5, error = 0.1 }", "a = 3/10")
    assert opposed("A1 measured(a)", touching) == []
    apart = system("a = { value = 0.5, error = 0.1 }", "a = 71/100")
    assert len(opposed("A1 measured(a)", apart)) == 2


def test_functions_of_measured_parameters_have_the_numbers_between_which_they_lie() -> None:
    of = system("a = { value = 0.5, error = 0.1 }, b = { value = 0.5, error = 0.1 }, c = {}", "c = a + b", "c = 4*a")
    assert opposed("A1 A2 measured(a) measured(b)", of) == [
        (("A1", "A2", "measured(a)"), "b = 3*a"),  # from 0.9 to 2.1
        (("measured(b)",), "3/10 <= b <= 7/10"),
    ]
    near = system("a = { value = 0.5, error = 0.1 }, b = { value = 0.5, error = 0.1 }, c = {}", "c = a + b", "c = 3*a")
    assert opposed("A1 A2 measured(a) measured(b)", near) == []  # from 0.6 to 1.4
    far = system("a = { value = 0.5, error = 0.1 }, b = {}, c = {}", "c = 2*a", "c = b + 3", "b = a")
    sides = opposed_values(far, ("A1", "A2", "A3", "measured(a)"), boxes_of(far.theory, Fraction(2)), Limits())
    assert len(sides) == 2
    first, second = sides
    assert first.span is not None
    assert second.span is not None
    assert first.span[1] < second.span[0] or second.span[1] < first.span[0]
    assert {"measured(a)"} <= {*first.labels} & {*second.labels}
    assert first.parameters == second.parameters == ("a",)


def test_conditions_that_give_no_values_are_no_sides() -> None:
    of = system('a = { where = ["a > 0"] }', "a < 0")
    assert opposed("A1 domain(a)", of) == []


@pytest.mark.parametrize(
    ("labels", "kept"),
    [({"A1", "value(a)"}, ("A1", "value(a)")), ({"A1", "nobody"}, ("A1",)), (set[str](), ())],
)
def test_a_part_of_a_regime_has_the_constraints_that_are_named(labels: set[str], kept: tuple[str, ...]) -> None:
    of = system("a = { value = 2 }", "a = 3", "a = 4")
    part = part_of_system(of, labels)
    assert set(part.labels) == set(kept)
    assert part.theory is of.theory
    assert all(part.constraint(label) == of.constraint(label) for label in kept)


def test_a_side_without_parameters_has_one_number() -> None:
    of = system("a = { value = 2 }", "a = 3")
    sides = opposed_values(of, ("A1", "value(a)"), boxes_of(of.theory, Fraction(2)), Limits())
    assert sides == (
        Side(("value(a)",), "a = 2", (Fraction(2), Fraction(2)), ()),
        Side(("A1",), "a = 3", (Fraction(3), Fraction(3)), ()),
    )
