"""Axioms that say the same, however they are written."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.limits import Limits
from nslogic.questions.same_laws import SameLaws, matched
from nslogic.theory.in_memory import theory_of_tables
from nslogic.theory.model import Theory

QUANTITIES = {"X": "grows", "Y": "free", "Z": "free", "loss": "falls"}


def theory_with(law: Any, *, when: str = "", name: str = "one", domain: str = "a > 0") -> Theory:
    axiom: dict[str, Any] = {"id": "law", "law": law} | ({"when": when} if when else {})
    return theory_of_tables(
        {
            "theory": {"name": name},
            "quantities": {quantity: {"trend": trend} for quantity, trend in QUANTITIES.items()},
            "parameters": {"a": {"where": [domain]} if domain else {}},
            "axioms": [axiom],
        }
    )


def alike(first: Theory, second: Theory, limits: Limits | None = None) -> bool:
    return SameLaws(first, second, limits or Limits()).alike(first.axiom("law"), second.axiom("law"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Y ~ X^2", "X ~ Y^(1/2)"),
        ("X * Y ~ Z", "Z * Y^-1 ~ X"),
        ("Y ~ X^a", "X ~ Y^(1/a)"),
        ("Y ~ X + Z", "Y ~ Z + 3*X"),
        ("Y ~ max(X, Z)", "Y ~ X + Z"),
        ("Y <~ X", "X >~ Y"),
        (["Y ~ X", "Z ~ Y"], ["Z ~ X", "Y ~ Z"]),
        ("a >= 1", "1/a <= 1"),
        ("Y ~ X or Y ~ Z", "Y ~ Z or Y ~ X"),
        (["Y <~ X", "Y >~ X"], "Y ~ X"),
    ],
)
def test_laws_that_follow_from_each_other_are_the_same(first: Any, second: Any) -> None:
    assert alike(theory_with(first), theory_with(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Y ~ X^2", "Y ~ X^3"),
        ("Y ~ X", "Y <~ X"),
        ("Y ~ X^a", "Y ~ X^(2*a)"),
        ("Y ~ X + Z", "Y ~ X"),
        ("Y ~ X + Z", "Y ~ X * Z"),
        ("Y ~ X", "Y ~ X ignoring logs"),
        ("a > 1", "a >= 1"),
        ("Y ~ X", "Z ~ X"),
    ],
)
def test_others_are_not(first: Any, second: Any) -> None:
    assert not alike(theory_with(first), theory_with(second))


def test_a_guard_is_part_of_an_axiom() -> None:
    assert alike(theory_with("Y ~ X", when="a > 1"), theory_with("X ~ Y", when="1 < a"))
    assert not alike(theory_with("Y ~ X", when="a > 1"), theory_with("Y ~ X", when="a > 2"))
    assert not alike(theory_with("Y ~ X", when="a > 1"), theory_with("Y ~ X"))


def test_a_domain_counts_where_both_declare_it() -> None:
    """`X^a` falls or grows with the sign of a; `1/a` has a meaning where a is not 0."""
    assert alike(theory_with("Y ~ X^max(a, 0)"), theory_with("Y ~ X^a"))
    assert not alike(theory_with("Y ~ X^max(a, 0)"), theory_with("Y ~ X^a", domain="a > -1"))


def optimum(over: list[str], fit: str, *, target: str = "loss") -> Theory:
    return theory_of_tables(
        {
            "name": "best",
            "quantities": QUANTITIES,
            "axioms": {
                "fit": fit,
                "cost": "Z ~ X * Y",
                "law": {"minimise": target, "over": over, "subject_to": ["cost", "fit"]},
            },
        }
    )


def test_optima_are_the_same_where_their_programs_are() -> None:
    first = optimum(["X", "Y"], "loss ~ X^-1 + Y^-1")
    assert alike(first, optimum(["Y", "X"], "loss ~ Y^-1 + 2*X^-1"))
    assert not alike(first, optimum(["X", "Y"], "loss ~ X^-1 + Y^-2"))
    assert not alike(first, optimum(["X"], "loss ~ X^-1 + Y^-1"))
    assert not alike(first, theory_with("loss ~ X^-1"))


def test_what_is_not_decided_is_not_the_same() -> None:
    hard = "Y ~ X^(a^5 - 3*a^3 + a)", "X ~ Y^(1/(a^5 - 3*a^3 + a))"
    first, second = theory_with(hard[0], domain=""), theory_with(hard[1], domain="")
    assert not alike(first, second, Limits(resource=1, quick_resource=1))


def test_partners_of_one_name_are_preferred() -> None:
    pairs, first, second = matched(
        ["A1", "b2", "c3"],
        ["b9", "b2", "a1", "d"],
        lambda one, other: one[0].lower() == other[0].lower(),
        lambda text: text,
    )
    assert pairs == (("A1", "a1"), ("b2", "b2"))
    assert (first, second) == (("c3",), ("b9", "d"))
