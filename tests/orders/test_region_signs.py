"""Signs in a cell follow from those of factors, of terms, and from bounds; what does not is asked for."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.algebra.signs import ANY, NEGATIVE, NONZERO, POSITIVE, ZERO, Signs, set_of, sign_of
from nslogic.orders.formulas import AtomRelation, Coefficient, ParameterAtom
from nslogic.orders.region_signs import RegionSigns, SignNeededError, signs_from

FIELD = Field(("a", "b"))
A, B = FIELD.generator("a"), FIELD.generator("b")
POSITIVE_BOTH = RegionSigns(((A, POSITIVE), (B, POSITIVE)))


@pytest.mark.parametrize(
    ("value", "signs"),
    [
        (Fraction(-2), NEGATIVE),
        (A, POSITIVE),
        (-A * B, NEGATIVE),
        (A + B, POSITIVE),
        (-A - A * B - 1, NEGATIVE),
        (A / (A + B), POSITIVE),
        (A - B, ANY),
        (A**2 - 2 * A + 2, ANY),
    ],
)
def test_signs_follow_from_factors_and_terms(value: Coefficient, signs: Signs) -> None:
    assert POSITIVE_BOTH.signs(value) == signs


def test_bounds_of_a_parameter_decide_others() -> None:
    above = RegionSigns(((2 * A - 1, POSITIVE),))
    assert above.signs(A) == above.signs(3 * A - 1) == above.signs(4 * A**2 - 1) == POSITIVE
    assert above.signs(A - 1) == ANY
    below = above.with_signs(A - 1, NEGATIVE | ZERO)
    assert below.signs(A - 2) == NEGATIVE
    assert below.signs(A - 1) == NEGATIVE | ZERO
    assert below.signs(1 + A - A**2) == POSITIVE or below.signs(1 + A - A**2) == ANY


def test_bounds_tell_nothing_of_what_lies_between_them() -> None:
    assert RegionSigns(((2 * A + 1, POSITIVE),)).signs(A) == ANY
    assert RegionSigns(((A - 1, NEGATIVE | ZERO),)).signs(2 * A - 1) == ANY
    assert RegionSigns(((A - 1, NEGATIVE | ZERO),)).signs(A - 1) == NEGATIVE | ZERO
    assert RegionSigns(((A - 1, POSITIVE | ZERO),)).signs(A - 2) == ANY
    assert RegionSigns(((A - 1, POSITIVE | ZERO),)).signs(A - 1) == POSITIVE | ZERO


@pytest.mark.parametrize(
    ("known", "value", "signs"),
    [
        # a > 1/2 and b < 3: both terms are measured from their bounds
        (((2 * A - 1, POSITIVE), (B - 3, NEGATIVE)), A - B + 3, POSITIVE),
        (((2 * A - 1, POSITIVE), (B - 3, NEGATIVE)), 2 * A - B + 2, POSITIVE),
        (((2 * A - 1, POSITIVE), (B - 3, NEGATIVE)), 2 * A - B + 1, ANY),
        (((2 * A - 1, POSITIVE | ZERO), (B - 3, NEGATIVE | ZERO)), 2 * A - B + 2, POSITIVE | ZERO),
        (((2 * A - 1, POSITIVE | ZERO), (B - 3, NEGATIVE)), 2 * A - B + 2, POSITIVE),
        # a < 1 and b < 1
        (((A - 1, NEGATIVE), (B - 1, NEGATIVE)), A + B - 2, NEGATIVE),
        (((A - 1, NEGATIVE | ZERO), (B - 1, NEGATIVE | ZERO)), A + B - 2, NEGATIVE | ZERO),
        (((A - 1, NEGATIVE), (B - 1, NEGATIVE)), A + B - 1, ANY),
        # 0 < a < 1 and 0 < b: from above for a, from below for b
        (((A, POSITIVE), (A - 1, NEGATIVE), (B, POSITIVE)), 1 - A + B, POSITIVE),
        (((A, POSITIVE), (A - 1, NEGATIVE), (B, POSITIVE)), A + B, POSITIVE),
        (((A, POSITIVE), (A - 1, NEGATIVE), (B, POSITIVE)), A - B, ANY),
        # nothing is known of b
        (((A, POSITIVE),), A + B, ANY),
        ((), A + B, ANY),
    ],
)
def test_terms_are_measured_from_a_bound_of_each_parameter(
    known: tuple[tuple[RationalFunction, Signs], ...], value: RationalFunction, signs: Signs
) -> None:
    assert RegionSigns(known).signs(value) == signs


def test_even_powers_of_what_has_no_bound_are_not_negative() -> None:
    cell = RegionSigns(((A, POSITIVE),))
    assert cell.signs(A + B**2) == POSITIVE
    assert cell.signs(A + B**3) == ANY
    assert RegionSigns(((A, POSITIVE | ZERO),)).signs(A + B**2) == POSITIVE | ZERO


def test_a_cell_never_has_a_wrong_sign() -> None:
    """Whatever is known of some factors, a value of the parameters there has one of the signs that are allowed."""
    values = [A - B, A + B, A * B - 1, A - 2, 2 * B + 1, A**2 - B, A**2 + A - 1]
    grid = [Fraction(number, 2) for number in range(-4, 7)]
    for first, second in product((A, A - 1, 2 * A + 1), (B, B - 2, 3 * B + 1)):
        for one, two in product((NEGATIVE, POSITIVE, ZERO | POSITIVE, NEGATIVE | ZERO, NONZERO), repeat=2):
            cell = RegionSigns(((first, one), (second, two)))
            for a, b in product(grid, repeat=2):
                point = {"a": a, "b": b}
                if set_of(sign_of(first.evaluate(point))) & one and set_of(sign_of(second.evaluate(point))) & two:
                    for value in values:
                        assert set_of(sign_of(value.evaluate(point))) & cell.signs(value), (
                            first,
                            one,
                            second,
                            two,
                            value,
                        )


def test_the_simplest_open_factor_is_asked_for() -> None:
    with pytest.raises(SignNeededError) as need:
        RegionSigns().sign((A * B - 1) * B)
    assert need.value.factor == B
    assert need.value.signs == (NEGATIVE, ZERO, POSITIVE)
    with pytest.raises(SignNeededError) as nonzero:
        RegionSigns(((B, NONZERO),)).vanishing((A * B - 1) * B)
    assert nonzero.value.factor == A * B - 1
    assert nonzero.value.signs == (NONZERO, ZERO)
    assert RegionSigns(((B, ZERO),)).vanishing(A * B)
    assert not POSITIVE_BOTH.vanishing(A + B)


def test_conditions_hold_fail_or_are_open() -> None:
    holds: dict[AtomRelation, bool] = {"<": False, "<=": False, "=": False, "!=": True}
    assert {relation: POSITIVE_BOTH.holds(ParameterAtom(A + B, relation)) for relation in holds} == holds
    assert POSITIVE_BOTH.holds(ParameterAtom(A - B, "<")) is None
    assert POSITIVE_BOTH.conditions() == ((A, POSITIVE), (B, POSITIVE))


@pytest.mark.parametrize(
    ("value", "relation", "signs"),
    [
        (A, "<", ((A, NEGATIVE),)),
        (-2 * A, "<", ((A, POSITIVE),)),
        (-A, "<=", ((A, POSITIVE | ZERO),)),
        (A * A, "<=", ((A, ZERO),)),
        (A * A, "!=", ((A, NONZERO),)),
        (A - B, "=", ((A - B, ZERO),)),
        (A * B, "<", ()),
    ],
)
def test_a_condition_of_one_factor_says_its_signs(
    value: RationalFunction, relation: AtomRelation, signs: tuple[tuple[RationalFunction, Signs], ...]
) -> None:
    assert signs_from(ParameterAtom(value, relation)) == signs
