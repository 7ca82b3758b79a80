"""The nearest parameters of a theory: against distances and errors that can be computed by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from nslogic.fits.nearest import ParameterCondition, ParameterValues, Search, TheoryExponent, nearest

ERRORS = np.diag([0.02**2, 0.03**2])


def power(name: str, top: int = 1) -> TheoryExponent:
    return TheoryExponent(lambda values: values[name] * top, 0.4, exact=True)


def search(
    *exponents: TheoryExponent,
    names: tuple[str, ...] = (),
    conditions: tuple[ParameterCondition, ...] = (),
    **own: tuple[float, float],
) -> Search:
    return Search(exponents, ERRORS[: len(exponents), : len(exponents)], conditions, own, names)


def test_a_number_is_so_many_standard_errors_off() -> None:
    answer = nearest(search(TheoryExponent(lambda _: Fraction(1, 3), 0.4, exact=True)))
    assert answer is not None
    assert answer.distance == pytest.approx((0.4 - 1 / 3) / 0.02)
    assert answer.implied == ()


def test_correlated_estimates_count_together() -> None:
    covariance = np.array([[0.02**2, 0.9 * 0.02 * 0.03], [0.9 * 0.02 * 0.03, 0.03**2]])
    exponents = (
        TheoryExponent(lambda _: Fraction(2, 5), 0.42, exact=True),
        TheoryExponent(lambda _: Fraction(3, 10), 0.27, exact=True),
    )
    answer = nearest(Search(exponents, covariance, (), {}, ()))
    apart = np.array([0.02, -0.03])
    assert answer is not None
    assert answer.distance == pytest.approx((apart @ np.linalg.inv(covariance) @ apart) ** 0.5)


def test_one_parameter_behind_two_exponents_is_their_weighted_mean() -> None:
    answer = nearest(search(power("a"), TheoryExponent(lambda values: values["a"], 0.5, exact=True), names=("a",)))
    weights = np.array([1 / 0.02**2, 1 / 0.03**2])
    mean = float(weights @ [0.4, 0.5] / weights.sum())
    assert answer is not None
    assert answer.parameters["a"] == pytest.approx(mean, rel=1e-4)
    assert answer.distance == pytest.approx(0.1 / (0.02**2 + 0.03**2) ** 0.5, rel=1e-4)
    ((name, value, error),) = answer.implied
    assert name == "a"
    assert value == pytest.approx(mean, rel=1e-4)
    assert error == pytest.approx(weights.sum() ** -0.5, rel=1e-2)


def test_a_parameter_that_is_met_is_implied_with_its_error() -> None:
    answer = nearest(
        search(
            TheoryExponent(lambda values: 4 / values["d"], 0.4, exact=True),
            names=("d",),
            conditions=(ParameterCondition(lambda values: -values["d"], "<"),),
        )
    )
    assert answer is not None
    assert answer.distance == pytest.approx(0, abs=1e-4)
    ((_, value, error),) = answer.implied
    assert value == pytest.approx(10, rel=1e-4)
    assert error == pytest.approx(4 / 0.4**2 * 0.02, rel=1e-2)


def test_only_what_the_exponents_tell_is_implied() -> None:
    answer = nearest(
        search(TheoryExponent(lambda values: values["m"] / values["d"], 0.4, exact=True), names=("d", "m"))
    )
    assert answer is not None
    assert answer.distance == pytest.approx(0, abs=1e-4)
    assert answer.implied == ()


@pytest.mark.parametrize(("measured", "distance"), [(0.5, 0.0), (0.3, 5.0)])
def test_a_bound_is_missed_on_one_side_only(measured: float, distance: float) -> None:
    answer = nearest(search(TheoryExponent(lambda _: Fraction(2, 5), measured, exact=False)))
    assert answer is not None
    assert answer.distance == pytest.approx(distance)


def test_conditions_are_kept() -> None:
    at_least = ParameterCondition(lambda values: Fraction(1, 2) - values["a"], "<=")
    answer = nearest(search(power("a"), names=("a",), conditions=(at_least,)))
    assert answer is not None
    assert answer.parameters["a"] == pytest.approx(0.5, abs=1e-5)
    assert answer.distance == pytest.approx(5, rel=1e-3)


def test_conditions_that_cannot_be_met_leave_nothing() -> None:
    def impossible(values: ParameterValues) -> Fraction:
        return values["a"] ** 2 + 1

    assert nearest(search(power("a"), names=("a",), conditions=(ParameterCondition(impossible, "<="),))) is None


def test_what_a_theory_measured_itself_is_data_and_no_news() -> None:
    answer = nearest(search(power("a"), names=("a",), a=(0.5, 0.02)))
    assert answer is not None
    assert answer.distance == pytest.approx(0.1 / (2 * 0.02**2) ** 0.5, rel=1e-4)
    assert answer.implied == ()
