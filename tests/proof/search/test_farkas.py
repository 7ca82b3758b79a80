"""Facts about orders that clash at a point: their multipliers are polynomials, and add up to nothing everywhere."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import SCALE, Form, Polynomial, Real, Vector, plus, scaled
from nslogic.proof.budget import Budget, OutOfWorkError
from nslogic.proof.search.farkas import Clash, close, multipliers_of, solve_at
from nslogic.proof.search.state import Draft
from nslogic.proof.steps import CombineStep

A, B, ONE = Polynomial.name("a"), Polynomial.name("b"), Polynomial.number(1)
TWO = Polynomial.number(2)


def draft_of(*facts: Vector, work: int = 10**6) -> tuple[Draft, tuple[str, ...]]:
    """Return a place where facts about orders are known, and their names."""
    draft = Draft.start({}, Budget(work))
    names = tuple(f"{place}.1" for place, _ in enumerate(facts, 100))
    draft.vectors.update(zip(names, facts, strict=True))
    draft.facts.update(draft.vectors)
    return draft, names


def total(draft: Draft, multipliers: dict[str, Polynomial]) -> Form:
    sums: Form = {}
    for name, multiplier in multipliers.items():
        sums = plus(sums, scaled(draft.vectors[name].form, multiplier))
    return sums


def test_multipliers_cancel_every_order_and_have_no_common_factor() -> None:
    """X^a ~ Y and Y^b ~ Z: from X^(2*a*b) ~ Z^2 nothing is left with the multipliers 2*b, 2 and -1."""
    draft, names = draft_of(
        Vector({"X": A, "Y": -ONE}, "=", "order"),
        Vector({"Y": B, "Z": -ONE}, "=", "order"),
        Vector({"X": TWO * A * B, "Z": -TWO}, "=", "order"),
    )
    found = multipliers_of(draft, Clash(names, "order"))
    assert found is not None
    assert not total(draft, found)
    sign = Polynomial.number(found[names[2]].constant or 0)
    assert {name: value * sign for name, value in found.items()} == dict(zip(names, (-TWO * B, -TWO, ONE), strict=True))


def test_denominators_are_multiplied_out() -> None:
    draft, names = draft_of(
        Vector({"X": A + B, SCALE: -ONE}, "=", "order"), Vector({"X": A - B, SCALE: B}, "=", "order"),
        Vector({"X": ONE}, "=", "order"),
    )  # fmt: skip
    found = multipliers_of(draft, Clash(names, "order"))
    assert found is not None
    assert all(found.values())
    assert not total(draft, found)


@pytest.mark.parametrize("last", [Vector({"W": ONE}, "=", "order"), Vector({"X": A, "Y": -ONE}, "=", "order")])
def test_facts_without_multipliers_or_with_several_have_none(last: Vector) -> None:
    """One is needed by nothing but itself; or two of three say the same."""
    first = Vector({"X": A, "Y": -ONE}, "=", "order")
    several = (first, last, first) if last == first else (last,)
    draft, names = draft_of(*several)
    assert multipliers_of(draft, Clash(names, "order")) is None


def test_a_search_out_of_work_ends_in_the_middle() -> None:
    forms = [
        Vector({f"X{place}": A + Polynomial.number(place), f"X{place + 1}": B - A}, "=", "order") for place in range(8)
    ]
    ring = [*forms, Vector({"X8": A, "X0": B}, "=", "order"), Vector({"X0": A * B + ONE}, "=", "order")]
    draft, names = draft_of(*ring)
    before = draft.effort.left
    assert multipliers_of(draft, Clash(names, "order"))
    spent = before - draft.effort.left
    draft, names = draft_of(*ring, work=spent // 2)
    with pytest.raises(OutOfWorkError):
        multipliers_of(draft, Clash(names, "order"))


def test_a_clash_is_written_down_once_the_signs_of_its_multipliers_are_known() -> None:
    """X^a >> t^2 and X << t clash where a is 1, by the second fact times a."""
    draft, names = draft_of(
        Vector({"X": A, SCALE: -TWO}, ">", "power"), Vector({"X": -ONE, SCALE: ONE}, ">", "power"), work=10**6
    )
    point = {"a": Fraction(1)}
    clash = solve_at(draft, point)
    assert isinstance(clash, Clash)
    assert clash.names == (*names, SCALE)
    needed = close(draft, clash, point)
    assert needed in (A, A - TWO)
    for place, value in enumerate((A, TWO - A), 200):
        draft.reals[f"{place}.1"] = draft.facts[f"{place}.1"] = Real(value, ">")
    name = close(draft, clash, point)
    assert isinstance(name, str)
    assert draft.facts[name] == Vector({}, ">", "power")
    (step,) = [step for step in draft.steps if isinstance(step, CombineStep) and f"{step.id}.1" == name]
    assert {fact for term in step.terms for fact in term.facts} >= set(names)
