"""The nearest parameters of a theory: against distances and errors that can be computed by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from nslogic.algebra.functions import Field
from nslogic.fits.nearest import (
    ConditionSign,
    Nearest,
    ParameterCondition,
    Search,
    TheoryExponent,
    nearest,
    nearest_of,
)

A, B, D, M = map(Field(("a", "b", "d", "m")).generator, "abdm")

ERRORS = np.diag([0.02**2, 0.03**2])


def power() -> TheoryExponent:
    """Return an exponent that is a parameter and was measured as 0.4."""
    return TheoryExponent(A, 0.4, exact=True)


def search(
    *exponents: TheoryExponent,
    names: tuple[str, ...] = (),
    conditions: tuple[ParameterCondition, ...] = (),
    **own: tuple[float, float],
) -> Search:
    return Search(exponents, ERRORS[: len(exponents), : len(exponents)], conditions, own, names)


def test_a_number_is_so_many_standard_errors_off() -> None:
    answer = nearest(search(TheoryExponent(Fraction(1, 3), 0.4, exact=True)))
    assert answer is not None
    assert answer.distance == pytest.approx((0.4 - 1 / 3) / 0.02)
    assert answer.implied == ()


def test_correlated_estimates_count_together() -> None:
    covariance = np.array([[0.02**2, 0.9 * 0.02 * 0.03], [0.9 * 0.02 * 0.03, 0.03**2]])
    exponents = (
        TheoryExponent(Fraction(2, 5), 0.42, exact=True),
        TheoryExponent(Fraction(3, 10), 0.27, exact=True),
    )
    answer = nearest(Search(exponents, covariance, (), {}, ()))
    apart = np.array([0.02, -0.03])
    assert answer is not None
    assert answer.distance == pytest.approx((apart @ np.linalg.inv(covariance) @ apart) ** 0.5)


def test_one_parameter_behind_two_exponents_is_their_weighted_mean() -> None:
    answer = nearest(search(power(), TheoryExponent(A, 0.5, exact=True), names=("a",)))
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
            TheoryExponent(4 / D, 0.4, exact=True),
            names=("d",),
            conditions=(ParameterCondition(-D, "<"),),
        )
    )
    assert answer is not None
    assert answer.distance == pytest.approx(0, abs=1e-4)
    ((_, value, error),) = answer.implied
    assert value == pytest.approx(10, rel=1e-4)
    assert error == pytest.approx(4 / 0.4**2 * 0.02, rel=1e-2)


def test_only_what_the_exponents_tell_is_implied() -> None:
    answer = nearest(search(TheoryExponent(M / D, 0.4, exact=True), names=("d", "m")))
    assert answer is not None
    assert answer.distance == pytest.approx(0, abs=1e-4)
    assert answer.implied == ()


@pytest.mark.parametrize(("measured", "distance"), [(0.5, 0.0), (0.3, 5.0)])
def test_a_bound_is_missed_on_one_side_only(measured: float, distance: float) -> None:
    answer = nearest(search(TheoryExponent(Fraction(2, 5), measured, exact=False)))
    assert answer is not None
    assert answer.distance == pytest.approx(distance)


def test_conditions_are_kept() -> None:
    at_least = ParameterCondition(Fraction(1, 2) - A, "<=")
    answer = nearest(search(power(), names=("a",), conditions=(at_least,)))
    assert answer is not None
    assert answer.parameters["a"] == pytest.approx(0.5, abs=1e-5)
    assert answer.distance == pytest.approx(5, rel=1e-3)


def test_conditions_that_cannot_be_met_leave_nothing() -> None:
    assert nearest(search(power(), names=("a",), conditions=(ParameterCondition(A**2 + 1, "<="),))) is None


def test_what_a_theory_measured_itself_is_data_and_no_news() -> None:
    answer = nearest(search(power(), names=("a",), a=(0.5, 0.02)))
    assert answer is not None
    assert answer.distance == pytest.approx(0.1 / (2 * 0.02**2) ** 0.5, rel=1e-4)
    assert answer.implied == ()


def test_exponents_may_be_compared_by_their_reciprocals() -> None:
    """1/0.4 and 3 are 0.5 apart; the covariance is then that of reciprocals."""
    exponents = (TheoryExponent(Fraction(1, 3), 0.4, exact=True),)
    answer = nearest(Search(exponents, np.array([[0.25**2]]), (), {}, (), reciprocal=True))
    assert answer is not None
    assert answer.distance == pytest.approx(2.0)
    assert answer.predicted == pytest.approx((1 / 3,))


def test_an_implied_error_follows_from_that_of_the_reciprocal() -> None:
    """With a = alpha, the error of a is alpha^2 times that of 1/alpha."""
    answer = nearest(Search((power(),), np.array([[0.25**2]]), (), {}, ("a",), reciprocal=True))
    assert answer is not None
    ((name, value, error),) = answer.implied
    assert name == "a"
    assert value == pytest.approx(0.4, rel=1e-4)
    assert error == pytest.approx(0.4**2 * 0.25, rel=2e-2)


@pytest.mark.parametrize(
    ("sign", "value"),
    [("=", 0.5), ("<=", 0.5), ("<", 0.5), ("!=", 0.4)],
)
def test_each_relation_of_a_condition_is_kept(sign: ConditionSign, value: float) -> None:
    """The condition is 1/2 - a REL 0, and a is measured as 0.4, which `!=` allows."""
    condition = ParameterCondition(Fraction(1, 2) - A, sign)
    answer = nearest(search(power(), names=("a",), conditions=(condition,)))
    assert answer is not None
    assert answer.parameters["a"] == pytest.approx(value, abs=1e-4)
    assert answer.distance == pytest.approx(abs(0.4 - value) / 0.02, abs=0.01)


def test_where_a_theory_gives_no_exponent_it_is_not_near() -> None:
    """The search begins at a pole, from which no slope leads away."""
    answer = nearest(search(TheoryExponent(1 / (2 * A - 1), 0.4, exact=True), names=("a",), a=(0.5, 0.0)))
    assert answer is None


def test_small_errors_do_not_lead_astray() -> None:
    """Slopes are steep and all starts but one are outside; the exponent is largest at b = 1/2, where it is 1/2 for all a."""
    conditions = [-A, 1 - 2 * A - 2 * B, 1 - 2 * B, 2 * A - 1, 1 - 4 * A, -2 * A**2 + 4 * A - 1]
    exponent = TheoryExponent((A - B) / (2 * A * B + A - 2 * B), 0.4545, exact=True)
    closed = tuple(ParameterCondition(each, "<") for each in conditions)
    answer = nearest(Search((exponent,), np.array([[1.5221864e-7]]), closed, {}, ("a", "b")))
    assert answer is not None
    assert answer.distance == pytest.approx((0.5 - 0.4545) / 1.5221864e-7**0.5, rel=1e-5)
    assert answer.parameters["b"] == pytest.approx(0.5, abs=1e-6)
    assert answer.undetermined == {"a"}


def test_what_only_a_product_determines_is_undetermined_one_by_one() -> None:
    product = TheoryExponent(A * B, 0.4, exact=True)
    answer = nearest(search(product, names=("a", "b")))
    assert answer is not None
    assert answer.undetermined == {"a", "b"}
    assert answer.parameters["a"] * answer.parameters["b"] == pytest.approx(0.4, rel=1e-3)


def test_a_parameter_beside_a_determined_one_may_be_undetermined_alone() -> None:
    answer = nearest(search(power(), names=("a", "idle")))
    assert answer is not None
    assert answer.undetermined == {"idle"}
    assert [name for name, _, _ in answer.implied] == ["a"]


def test_an_estimate_without_an_error_weighs_nothing_and_is_where_the_search_begins() -> None:
    answer = nearest(search(power(), names=("a",), a=(0.5, 0.0)))
    assert answer is not None
    assert answer.distance == pytest.approx(0, abs=1e-4)
    assert answer.parameters["a"] == pytest.approx(0.4, rel=1e-4)


def test_a_bound_implies_no_parameter() -> None:
    bound = TheoryExponent(A, 0.4, exact=False)
    answer = nearest(search(bound, names=("a",)))
    assert answer is not None
    assert answer.distance == pytest.approx(0, abs=1e-6)
    assert answer.implied == ()


def end(distance: float, *undetermined: str, **parameters: float) -> Nearest:
    implied = tuple((name, value, 0.1) for name, value in parameters.items())
    return Nearest(distance, (), parameters, implied, frozenset(undetermined))


def test_the_first_of_searches_that_are_equally_near_is_taken_and_what_differs_is_not_determined() -> None:
    """Which of them is nearer by 1e-9 is decided by rounding, which differs between machines."""
    for first, second in ((1e-9, 0.0), (0.0, 1e-9)):
        answer = nearest_of([end(2.0, a=9.0, b=9.0), None, end(first, a=1.0, b=2.0), end(second, a=1.0, b=3.0)])
        assert answer is not None
        assert (answer.distance, answer.parameters, answer.undetermined) == (0.0, {"a": 1.0, "b": 2.0}, frozenset("b"))
        assert answer.implied == (("a", 1.0, 0.1),)


def test_what_one_of_them_leaves_open_is_open_and_a_search_that_is_farther_says_nothing() -> None:
    answer = nearest_of([end(1.0, a=1.0), end(1.0, "a", a=1.0), end(1.1, a=4.0)])
    assert answer is not None
    assert (answer.distance, answer.undetermined, answer.implied) == (1.0, frozenset("a"), ())
    alone = nearest_of([end(1.1, a=4.0)])
    assert alone is not None
    assert alone.undetermined == frozenset()


def test_where_no_search_found_anything_there_is_nothing() -> None:
    assert nearest_of([]) is None
    assert nearest_of([None]) is None
