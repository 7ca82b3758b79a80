"""Derivatives by a complex step are exact to the last digits, and log-sum-exp does not overflow."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.fits.forms.complex_step import derivatives, log_sum_exp

X = np.array([0.5, 1.0, 2.0])


def test_values_and_derivatives_have_a_row_for_each_point_and_coordinate() -> None:
    def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
        first, second = at
        product: NDArray[np.complex128] = first * np.exp(second * X)
        return product

    points = np.array([[2.0, -0.3], [0.1, 1.7]])
    values, slopes = derivatives(of, points)
    assert values == pytest.approx(points[:, :1] * np.exp(points[:, 1:] * X))
    assert slopes[:, 0] == pytest.approx(np.exp(points[:, 1:] * X), rel=1e-14)
    assert slopes[:, 1] == pytest.approx(points[:, :1] * X * np.exp(points[:, 1:] * X), rel=1e-14)


def test_no_digits_are_lost_where_differences_would_lose_them() -> None:
    """The derivative of sin at 1e6: a difference quotient has about eight digits."""

    def of(at: NDArray[np.complex128]) -> NDArray[np.complex128]:
        return np.asarray(np.sin(at[0]) + 0 * X, dtype=np.complex128)

    _, slopes = derivatives(of, np.array([[1e6]]))
    assert slopes[0, 0] == pytest.approx(np.full(3, np.cos(1e6)), rel=1e-13)


@pytest.mark.parametrize("terms", [(0.0, 0.0), (-800.0, 3.0), (900.0, 1.0), (-900.0, -901.0), (1.0, 2.0)])
def test_a_logarithm_of_a_sum_is_that_of_numpy(terms: tuple[float, float]) -> None:
    first, second = np.array(terms, dtype=np.complex128)[:, None]
    assert log_sum_exp(first, second).real == pytest.approx([np.logaddexp(*terms)])


def test_terms_are_broadcast() -> None:
    whole = log_sum_exp(
        np.zeros((2, 1), dtype=np.complex128), np.log(X).astype(np.complex128), np.zeros(1, dtype=np.complex128)
    )
    assert whole.shape == (2, 3)
    assert whole.real == pytest.approx(np.log(np.stack([2 + X, 2 + X])))
