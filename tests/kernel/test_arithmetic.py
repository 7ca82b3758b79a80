"""Polynomials, ratios and sums of products are what their values are, and cost what they are counted as."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.kernel import (
    ONE,
    ZERO,
    Effort,
    Form,
    Polynomial,
    Ratio,
    Total,
    compare,
    compare_numbers,
)
from tests.kernel.words import spent
from tests.proof.semantics import is_true

A, B = Polynomial.name("a"), Polynomial.name("b")
TWO = Polynomial.number(2)


def test_adding_nothing_changes_nothing() -> None:
    """Neither the terms nor the bound of their length."""
    for one in (A, A - B + TWO, Polynomial.number(2**300), ZERO):
        for total in (one + ZERO, ZERO + one):
            assert total == one
            assert total.bits == one.bits


def test_a_name_has_one_bit() -> None:
    assert A.bits == 1
    assert (A + B).bits == 1 + 1 + 1


@pytest.mark.parametrize("times", [1, 2, 3, 4, 5])
def test_the_sign_of_a_denominator_is_kept_at_every_power(times: int) -> None:
    """`1/(a+3) * … * 1/(a+3) > b`, as often as wanted: it is multiplied by an even power, also where `a + 3 < 0`."""
    inverse = (Ratio(A) + Ratio(Polynomial.number(3))).inverse()
    left = inverse
    for _ in range(times - 1):
        left = left * inverse
    assert [exponent for _, exponent in left.below] == [times]
    for a in (Fraction(-5), Fraction(-2)):
        for b in (Fraction(-1), Fraction(1, 100), Fraction(1)):
            point, holds = {"a": a, "b": b}, 1 / (a + 3) ** times > b
            assert is_true(compare_numbers(left, ">", Ratio(B)), point, {}) is holds
            said = compare({"X": left}, ">>", {"Y": Ratio(B)}, "order")
            pairs = {"X": (Fraction(1), Fraction(0)), "Y": (Fraction(1), Fraction(0))}
            assert is_true(said, point, pairs) is holds


def denominators(effort: Effort, *values: Polynomial) -> Ratio:
    """Return one over each of some polynomials."""
    return Ratio(ONE, tuple((value, 1) for value in values), effort)


def test_calculating_with_ratios_costs_their_denominators() -> None:
    """One for each factor below, and then what the products and sums above cost."""
    several = [A + Polynomial.number(place) for place in range(6)]

    def product(first: int, second: int) -> int:
        return spent(lambda effort: denominators(effort, *several[:first]) * denominators(effort, *several[:second]))

    def total(first: int, second: int) -> int:
        return spent(lambda effort: denominators(effort, *several[:first]) + denominators(effort, *several[:second]))

    assert [product(0, 0), product(1, 0), product(0, 1), product(3, 2)] == [2, 3, 3, 7]
    assert [total(0, 0), total(2, 2), total(6, 6)] == [1 + 3, 5 + 3, 13 + 3]
    assert total(2, 0) > 1 + 2 + 2


def test_a_product_of_two_terms_is_added_with_both() -> None:
    """`(a + 2) * X` is not `2 * X`."""
    total = Total(Effort())
    total.add({"X": B}, A + TWO)
    total.add({"X": TWO * B}, -ONE)
    assert not total.is_zero()
    total.add({"X": A * B}, -ONE)
    assert total.is_zero()


def added(*terms: tuple[Form, Polynomial]) -> int:
    def action(effort: Effort) -> None:
        total = Total(effort)
        for form, factor in terms:
            total.add(form, factor)

    return spent(action)


def test_the_first_product_is_counted_as_if_nothing_was_there() -> None:
    """A product of numbers of 9,000 bits costs twice as much once there is a sum that is as long."""
    long = Polynomial({(("a", 1),): 2**9000})
    assert added(({"X": long}, ONE)) == 1 + 1
    assert added(({"X": long}, ONE), ({"X": A}, ONE)) == (1 + 1) + (1 + 1 + (9004 * 3 >> 14))


@pytest.mark.parametrize(("bits", "work"), [(16_380, 1), (16_381, 1), (16_382, 2), (16_383, 2)])
def test_a_product_is_as_long_as_both_and_one_bit_more(bits: int, work: int) -> None:
    long = Polynomial({(("a", 1),): 2 ** (bits - 1)})
    assert long.bits == bits
    assert added(({"X": long}, ONE)) == 1 + work


@pytest.mark.parametrize(("names", "work"), [(6, 1), (7, 1), (8, 2), (15, 2), (16, 3)])
def test_a_product_with_many_names_costs_more(names: int, work: int) -> None:
    """One more for eight names, of which a number has none."""
    many = Polynomial({tuple((f"p{place:02}", 1) for place in range(names)): 1})
    assert added(({"X": TWO}, many)) == 1 + work
    assert added(({"X": many}, TWO)) == 1 + work
