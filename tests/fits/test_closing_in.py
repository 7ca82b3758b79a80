"""Newton's last steps, on conditions, to minima that are known."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

import numpy as np
import pytest

from nslogic.algebra.functions import Field
from nslogic.fits import nearest as nearest_module
from nslogic.fits.closing_in import SearchConditions, closer
from nslogic.fits.nearest import Search, TheoryExponent, nearest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


def bowl(at: Array) -> tuple[float, Array]:
    """(x² - 2)² + 3 (y - x)²: least at x = y = sqrt 2."""
    x, y = at
    slopes = np.array([4 * x * (x**2 - 2) - 6 * (y - x), 6 * (y - x)])
    return (x**2 - 2) ** 2 + 3 * (y - x) ** 2, slopes


def condition(
    sort: Literal["eq", "ineq"], value: Callable[[Array], float], slopes: Callable[[Array], list[float]]
) -> SearchConditions:
    return SearchConditions(sort, lambda at: np.array([value(at)]), lambda at: np.array([slopes(at)]))


def test_a_minimum_gets_all_its_digits() -> None:
    at = closer(bowl, [], np.array([1.4145, 1.4139]), beyond=1e12)
    assert at == pytest.approx([2**0.5, 2**0.5], rel=1e-13)


def test_an_equation_is_kept() -> None:
    """The point of the circle x² + y² = 2 that is nearest to (3, 4)."""

    def squares(at: Array) -> tuple[float, Array]:
        off = at - np.array([3.0, 4.0])
        return float(off @ off), 2 * off

    circle = condition("eq", lambda at: float(at @ at) - 2, lambda at: (2 * at).tolist())
    at = closer(squares, [circle], 2**0.5 * np.array([0.6002, 0.7999]), beyond=1e12)
    assert at == pytest.approx([0.6 * 2**0.5, 0.8 * 2**0.5], rel=1e-13)


@pytest.mark.parametrize(("border", "expected"), [(1.5, 1.5), (1.0, 2**0.5), (2**0.5, 2**0.5)])
def test_a_border_holds_only_what_leans_on_it(border: float, expected: float) -> None:
    """A border x >= …, begun on the border where it holds, and beside the free minimum where it does not."""
    beside = condition("ineq", lambda at: float(at[0]) - border, lambda _: [1.0, 0.0])
    start = np.array([max(border, 1.4142), 1.4144 if border < 1.5 else 1.5002])
    at = closer(bowl, [beside], start, beyond=1e12)
    assert at == pytest.approx([expected, expected], rel=1e-7)
    assert at[0] >= border - 1e-9


def test_what_is_not_determined_stays() -> None:
    def valley(at: Array) -> tuple[float, Array]:
        off = float(at[0] + at[1]) - 1
        return off**2, np.array([2 * off, 2 * off])

    at = closer(valley, [], np.array([0.3, 0.7001]), beyond=1e12)
    assert at.sum() == pytest.approx(1, abs=1e-14)
    assert at[1] - at[0] == pytest.approx(0.4001, abs=1e-9)


def test_no_step_is_made_that_leads_far_away_or_nowhere() -> None:
    far = np.array([3.0, -1.0])
    assert closer(bowl, [], far, beyond=1e12) is far
    assert closer(lambda at: (1e12, 0 * at), [], far, beyond=1e12) is far


def test_an_implied_error_has_more_digits_than_a_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same from a search that ends a little elsewhere, as it does with another SciPy."""
    a = Field(("a",)).generator("a")
    exponents = (TheoryExponent(a, 0.339, exact=True), TheoryExponent(a / (1 + a), 0.345, exact=True))
    covariance = np.array([[0.026**2, -1e-4], [-1e-4, 0.021**2]])
    task = Search(exponents, covariance, (), {}, ("a",), reciprocal=True)
    before = nearest(task)
    found = nearest_module._descended
    moves = iter(1 + 3e-6 * np.random.default_rng(1).standard_normal(100))
    monkeypatch.setattr(nearest_module, "_descended", lambda *rest: found(*rest) * next(moves))
    after = nearest(task)
    assert before is not None
    assert after is not None
    assert after.implied[0][1:] == pytest.approx(before.implied[0][1:], rel=1e-9)
    assert Fraction(after.distance) > 0
