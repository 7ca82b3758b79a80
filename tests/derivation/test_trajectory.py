"""What is said of free trajectories holds: ends are met where it says so, and what is free varies."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations
from pathlib import Path
from unittest.mock import Mock

import pytest
from hypothesis import given, settings

from nslogic.algebra.functions import Field
from nslogic.derivation.branches import Question
from nslogic.derivation.space import Cell, ParameterSpace
from nslogic.derivation.trajectory import Trajectory, _Ways
from nslogic.limits import DerivationLimits, Limits
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import ONE, Coefficient, compare_parameters
from nslogic.questions.derive import DeriveOptions, derive
from nslogic.testing import EVERYTHING, Sample, planted_models
from nslogic.theory.loading import load_file
from tests.derivation.steps import Count, replay_ranges
from tests.derivation.theories import asked

ROOT = Path(__file__).parents[2]
SOME = settings(max_examples=max(10, settings().max_examples // 8))

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
PINNED = """\
[theory]
name = "pinned"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
Z = { trend = "free" }
W = { trend = "free" }

[[axioms]]
id = "product"
law = "Y ~ Z * W"

[[axioms]]
id = "above"
law = "Z <~ X"

[[axioms]]
id = "below"
law = "Z >~ X"
"""


@pytest.mark.parametrize(
    "name",
    [
        "resource",
        "kaplan",
        "solvable",
        "quanta",
        "associative-memory",
        pytest.param("pearce-song", marks=pytest.mark.slow),
    ],
)
def test_the_trajectories_of_the_library_are_right(name: str) -> None:
    theory, _ = load_file(ROOT / "theories" / f"{name}.toml")
    count = Count()
    for result in derive(theory):
        replay_ranges(result, name, count)
    assert not count.faults, "\n".join(count.faults)
    assert count.checks


def test_what_bounds_pin_down_is_not_free() -> None:
    result = asked(PINNED)
    assert result.derivation is not None
    (case,) = result.derivation.cases
    assert case.trajectory is not None
    assert case.trajectory.free == ("W",)


@given(planted_models(EVERYTHING, most_axioms=3))
@SOME
def test_trajectories_of_random_theories_are_right(sample: Sample) -> None:
    theory = sample.theory()
    base, target = [quantity.name for quantity in theory.quantities][:2]
    (result,) = derive(theory, options=DeriveOptions(target=target, base=base, limits=Limits(resource=2_000_000)))
    count = Count()
    replay_ranges(result, sample.text, count)
    assert not count.faults, "\n".join(count.faults)


def trajectory(*laws: str, trends: str = "W free, Z free, V free") -> Trajectory:
    quantities = ", ".join(
        f'{name} = {{ trend = "{trend}" }}' for name, trend in (one.split() for one in trends.split(", "))
    )
    axioms = "".join(f'[[axioms]]\nid = "A{place}"\nlaw = "{law}"\n' for place, law in enumerate(laws, start=1))
    result = asked(
        f"""
theory = {{ name = "free", target = "Y", base = "X" }}
quantities = {{ X = {{ trend = "grows" }}, Y = {{ trend = "free" }}, {quantities} }}
parameters = {{ a = {{ where = ["a > 0"] }} }}
{axioms}"""
    )
    assert result.derivation is not None
    (case,) = result.derivation.cases
    assert case.trajectory is not None
    return case.trajectory


def ends(found: Trajectory) -> tuple[dict[str, str], dict[str, str]]:
    low, high = ({name: format_coefficient(power) for name, power in end} for end in (found.low, found.high))
    return low, high


def test_the_free_quantity_has_the_powers_that_meet_the_ends() -> None:
    """Y is Z^2 X with Z from 1 to X^3: Y from X, where Z ~ 1, to X^7, where Z ~ X^3."""
    found = trajectory("Y ~ Z^2 * X", "Z >~ 1", "Z <~ X^3", trends="Z free")
    assert found.free == ("Z",)
    assert ends(found) == ({"Z": "0"}, {"Z": "3"})
    turned = trajectory("Y ~ X / Z", "Z >~ 1", "Z <~ X^3", trends="Z free")
    assert ends(turned) == ({"Z": "3"}, {"Z": "0"})
    product = trajectory("Y * Z ~ X^3", "Z >~ X", "Z <~ X^2", trends="Z free")
    assert ends(product) == ({"Z": "2"}, {"Z": "1"})
    # A is what the equation is solved for, and V, of which one bound is known, comes last
    solved = trajectory("A ~ Y * X", "A >~ 1", "A <~ X^3", "V <~ X", trends="A free, V free")
    assert solved.free == ("A",)
    assert ends(solved) == ({"A": "0"}, {"A": "3"})
    symbolic = trajectory("Y ~ Z^a * X", "Z >~ 1", "Z <~ X^3", trends="Z free")
    assert ends(symbolic) == ({"Z": "0"}, {"Z": "3"})


def test_an_end_that_is_not_attained_is_come_near_to() -> None:
    found = trajectory("Y ~ Z * X", "Z >> 1 ignoring logs", "Z << X ignoring logs", trends="Z free")
    assert (found.free, ends(found)) == (("Z",), ({"Z": "0"}, {"Z": "1"}))


def test_a_range_without_an_end_has_no_power_there() -> None:
    found = trajectory("Y ~ Z * X", "Z >~ 1", trends="Z free")
    assert (found.free, ends(found)) == (("Z",), ({"Z": "0"}, {}))
    open_ = trajectory("Y ~ Z * X", trends="Z free")
    assert (open_.free, ends(open_)) == (("Z",), ({}, {}))


def test_a_target_that_no_equation_fixes_is_free_by_itself() -> None:
    found = trajectory("Y <~ X", "Y >~ 1", trends="Z free")
    assert (found.free, ends(found)) == ((), ({}, {}))


@pytest.mark.parametrize("names", list(permutations(("A", "M", "Z"))))
def test_what_is_free_does_not_depend_on_names(names: tuple[str, str, str]) -> None:
    """A product may be solved for any of its names: it is told of the target all the same."""
    target, first, second = names
    result = asked(
        f"""
theory = {{ name = "named", target = "{target}", base = "X" }}
quantities = {{ X = {{ trend = "grows" }}, A = {{ trend = "free" }}, M = {{ trend = "free" }}, Z = {{ trend = "free" }} }}
axioms = [{{ id = "product", law = "{target} ~ {first} * {second}^2" }}, {{ id = "bound", law = "{first} >~ 1" }}]
"""
    )
    assert result.derivation is not None
    (case,) = result.derivation.cases
    assert case.trajectory is not None
    assert case.trajectory.free == tuple(sorted((first, second)))


def test_what_stands_in_few_laws_is_left_free() -> None:
    """Z is tied to W, which stands in more laws: a trajectory is told in Z."""
    found = trajectory("Y ~ W * X", "W ~ Z", "W >~ 1", "W <~ X", trends="W free, Z free")
    assert found.free in (("Z",), ("W",))
    assert set(ends(found)[0]) == set(ends(found)[1]) == {*found.free}
    assert [*ends(found)[0].values(), *ends(found)[1].values()] == ["0", "1"]


def test_a_search_that_is_cut_off_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    laws = ("Y ~ Z^2 * X", "Z >~ 1", "Z <~ X^3")
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(trajectory_alternatives=0))
    found = trajectory(*laws, trends="Z free")
    assert (found.free, ends(found)) == ((), ({}, {}))
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(trajectory_alternatives=1))
    assert trajectory(*laws, trends="Z free").free == ("Z",)
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(trajectory_cells=0))
    assert trajectory(*laws, trends="Z free").free == ()
    monkeypatch.setattr(Limits, "derivation", DerivationLimits(trajectory_cells=1))
    assert trajectory(*laws, trends="Z free").free == ("Z",)


@pytest.mark.parametrize(
    ("power", "sure"),
    [
        (ONE, True),
        (Fraction(0), False),
        (A, True),
        (A - B, False),  # of any sign
        (A + 1, True),
        (1 / B, False),  # of no value where b is zero
    ],
)
def test_a_quantity_is_solved_for_where_its_power_is_sure_not_to_vanish(power: Coefficient, sure: bool) -> None:
    cell = Cell(ParameterSpace(compare_parameters(-A, "<"), Limits()))
    assert _Ways((), Question("Y", "X", 1), cell, Mock())._allowed(power) == sure
