"""The range of a factor while measured parameters vary, where it is known."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.report.plan.measured_factors import growth_factors, within_errors
from tests.report.plan.growths import growth


def test_the_ends_are_the_factors_at_the_ends_of_the_interval() -> None:
    result = growth("interval")
    (factor,) = growth_factors(result, result.growths[0])
    assert factor.within == pytest.approx((10**0.2, 10**0.4), rel=1e-5)


def test_a_smaller_scale_turns_the_range_round() -> None:
    result = growth("interval", scale="C=1/10")
    (factor,) = growth_factors(result, result.growths[0])
    assert factor.within == pytest.approx((10**-0.4, 10**-0.2), rel=1e-5)


def test_a_factor_that_depends_on_no_measured_parameter_has_no_range() -> None:
    result = growth("ranged")
    assert [growth_factors(result, quantity)[0].within for quantity in result.growths] == [None, None]
    (case,) = result.growths[1].derivation.cases
    assert within_errors(case, {"alpha": (Fraction(1, 4), Fraction(1, 2))}, Fraction(10)) is None


def test_the_ends_of_a_range_move_with_measured_parameters() -> None:
    (_, case) = (quantity.derivation.cases[0] for quantity in growth("ranged", scale="K=10").growths)
    assert within_errors(case, {"s": (Fraction(1), Fraction(2))}, Fraction(10)) == pytest.approx((1e-4, 1e-1), rel=1e-5)
    assert within_errors(case, {"s": (Fraction(1), Fraction(1))}, Fraction(10)) is None
