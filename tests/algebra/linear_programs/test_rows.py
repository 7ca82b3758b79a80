"""Rows, points and certificates: checked by arithmetic on the rows alone."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.algebra.linear_programs.rows import (
    Row,
    certificate_of,
    combination,
    dimension,
    row_holds,
    value,
)
from tests.algebra.systems import is_contradiction

ONE, TWO, ZERO = Fraction(1), Fraction(2), Fraction(0)
ABOVE = Row({"x": -ONE}, "<=", (ONE, ZERO))
BELOW = Row({"x": ONE}, "<", (-ONE, ZERO))
EQUAL = Row({"x": TWO, "y": ONE}, "=")


def test_vectors_are_compared_from_the_left() -> None:
    assert row_holds(ABOVE, {"x": (ONE, ZERO)}, 2)
    assert row_holds(ABOVE, {"x": (TWO, -ONE)}, 2)
    assert not row_holds(ABOVE, {"x": (ONE, -ONE)}, 2)
    assert not row_holds(BELOW, {"x": (ONE, ZERO)}, 2)
    assert row_holds(BELOW, {"x": (ONE, -ONE)}, 2)
    assert value(EQUAL, {"x": (ONE, ZERO), "y": (-TWO, ONE)}, 2) == (ZERO, ONE)


def test_the_empty_constant_is_zero_of_any_length() -> None:
    assert dimension([EQUAL]) == 1
    assert dimension([EQUAL, ABOVE]) == 2
    assert combination([EQUAL, ABOVE], ((0, ONE), (1, TWO))) == ({"x": ZERO, "y": ONE}, (TWO, ZERO))


@pytest.mark.parametrize(
    ("multipliers", "proves"),
    [
        (((0, ONE), (1, ONE)), True),
        (((0, TWO), (1, TWO)), True),
        (((0, ONE), (1, TWO)), False),
        (((0, -ONE), (1, -ONE)), False),
        ((), False),
        (((0, ONE),), False),
    ],
)
def test_only_contradictions_prove_anything(multipliers: tuple[tuple[int, Fraction], ...], proves: bool) -> None:
    assert is_contradiction([ABOVE, BELOW], multipliers) == proves


def test_certificates_are_scaled_and_checked() -> None:
    found = certificate_of([ABOVE, BELOW, EQUAL], {0: Fraction(2, 3), 1: Fraction(2, 3), 2: ZERO})
    assert found.multipliers == ((0, ONE), (1, ONE))
    assert found.constant == (ZERO, ZERO)
    with pytest.raises(ArithmeticError):
        certificate_of([ABOVE, BELOW], {0: ONE, 1: TWO})


numbers = st.fractions(-3, 3, max_denominator=3)
systems = st.lists(
    st.builds(
        Row,
        st.dictionaries(st.sampled_from("xyz"), numbers, max_size=3),
        st.sampled_from(("=", "<=", "<")),
        st.tuples(numbers, numbers) | st.just(()),
    ),
    min_size=1,
    max_size=4,
)


@given(systems, st.lists(numbers, min_size=4, max_size=4))
@settings(max_examples=60)
def test_a_combination_is_the_sum_of_multiplied_rows(rows: list[Row], factors: list[Fraction]) -> None:
    multipliers = tuple(enumerate(factors[: len(rows)]))
    coefficients, constant = combination(rows, multipliers)
    for name in "xyz":
        total = sum((factor * rows[place].coefficients.get(name, ZERO) for place, factor in multipliers), ZERO)
        assert coefficients.get(name, ZERO) == total
    assert len(constant) == dimension(rows)
    for component in range(len(constant)):
        parts = [factor * rows[place].constant[component] for place, factor in multipliers if rows[place].constant]
        assert constant[component] == sum(parts, ZERO)


@given(systems, st.fixed_dictionaries(dict.fromkeys("xyz", st.tuples(numbers, numbers))))
@settings(max_examples=60)
def test_a_row_holds_where_its_left_hand_side_compares_with_zero(
    rows: list[Row], point: dict[str, tuple[Fraction, Fraction]]
) -> None:
    for row in rows:
        sides = [
            sum((number * point[name][place] for name, number in row.coefficients.items()), ZERO) for place in (0, 1)
        ]
        total = tuple(a + b for a, b in zip(sides, row.constant or (ZERO, ZERO), strict=True))
        assert value(row, point, 2) == total
        compare = {"=": total == (ZERO, ZERO), "<=": total <= (ZERO, ZERO), "<": total < (ZERO, ZERO)}
        assert row_holds(row, point, 2) == compare[row.relation]


@given(
    systems, st.lists(numbers, min_size=4, max_size=4), st.fixed_dictionaries(dict.fromkeys("xyz", st.tuples(numbers)))
)
@settings(max_examples=60)
def test_nothing_proves_a_contradiction_of_rows_that_hold(
    rows: list[Row], factors: list[Fraction], point: dict[str, tuple[Fraction]]
) -> None:
    """Farkas' lemma, the easy half: where all rows hold, no multipliers contradict them."""
    planted = []
    for row in rows:
        left = sum((number * point[name][0] for name, number in row.coefficients.items()), ZERO)
        planted.append(Row(row.coefficients, row.relation, (-left - (row.relation == "<"),)))
    assert all(row_holds(row, point, 1) for row in planted)
    assert not is_contradiction(planted, tuple(enumerate(factors[: len(rows)])))


@pytest.mark.parametrize(
    ("rows", "multipliers", "proves"),
    [
        ([Row({}, "<")], ((0, ONE),), True),
        ([Row({}, "<=")], ((0, ONE),), False),
        ([Row({}, "=", (ONE,))], ((0, ONE),), True),
        ([Row({}, "=", (-ONE,))], ((0, -ONE),), True),
        ([Row({}, "<=", (ONE,))], ((0, ONE),), True),
        ([Row({}, "<=", (-ONE,))], ((0, -ONE),), False),
        ([Row({}, "<=", (ZERO, ONE))], ((0, ONE),), True),
        ([Row({}, "<=", (-ONE, ONE))], ((0, ONE),), False),
        ([Row({}, "<", (-ONE,)), Row({}, "=", (ONE,))], ((0, ONE), (1, ONE)), True),
        ([Row({}, "<", (-ONE,)), Row({}, "=", (ONE,))], ((0, ZERO), (1, ONE)), True),
        ([Row({}, "<"), Row({}, "=")], ((0, ZERO), (1, ONE)), False),
        ([Row({"x": ONE}, "<"), Row({"x": -ONE}, "=")], ((0, ONE), (1, ONE)), True),
        ([Row({"x": ONE}, "<"), Row({"x": ONE}, "=")], ((0, ONE), (1, -ONE)), True),
        ([Row({"x": ONE}, "<"), Row({"x": ONE}, "<=")], ((0, ONE), (1, -ONE)), False),
    ],
)
def test_a_certificate_needs_the_right_signs_and_a_constant_that_cannot_be(
    rows: list[Row], multipliers: tuple[tuple[int, Fraction], ...], proves: bool
) -> None:
    assert is_contradiction(rows, multipliers) == proves


def test_multipliers_are_coprime_whole_numbers_in_the_order_of_the_rows() -> None:
    rows = [Row({"x": ONE}, "<"), Row({"x": -TWO}, "<="), Row({"x": Fraction(1, 3)}, "=")]
    found = certificate_of(rows, {1: Fraction(3, 7), 0: Fraction(6, 7)})
    assert found.multipliers == ((0, TWO), (1, ONE))
    assert found.rows == (0, 1)
    assert certificate_of(rows, {0: 4, 2: -12}).multipliers == ((0, ONE), (2, Fraction(-3)))
