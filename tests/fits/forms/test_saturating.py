"""A loss between a ceiling and a floor: half of the way at the place that is named, a power law far beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.saturating import SaturatingPower
from tests.fits.data import loss_at

X = np.geomspace(1e3, 1e15, 61)
DATA = RunData.of(("tokens",), {"tokens": X, "loss": np.linspace(0.95, 0.05, 61)})
PLAIN, FLOORED = SaturatingPower("tokens", floor=False), SaturatingPower("tokens", floor=True)


@pytest.mark.parametrize("alpha", [0.2, 0.7, 1.5])
def test_the_formula_is_the_one_that_is_shown(alpha: float) -> None:
    written = 0.9 / (1 + (X / 3e10) ** alpha)
    assert loss_at(PLAIN, DATA, {"L0": 0.9, "alpha": alpha, "x0": 3e10}) == pytest.approx(written)
    floored = 0.05 + (0.9 - 0.05) / (1 + (X / 3e10) ** alpha)
    assert loss_at(FLOORED, DATA, {"E": 0.05, "L0": 0.9, "alpha": alpha, "x0": 3e10}) == pytest.approx(floored)


def test_it_is_m4_with_the_exponent_of_the_ceiling_at_one() -> None:
    """(L - E)/(L0 - L) = (x/x0)^-alpha."""
    loss = loss_at(FLOORED, DATA, {"E": 0.05, "L0": 0.9, "alpha": 0.7, "x0": 3e10})
    assert (loss - 0.05) / (0.9 - loss) == pytest.approx((X / 3e10) ** -0.7, rel=1e-6)


def test_its_ends_are_the_ceiling_and_a_power_law() -> None:
    loss = loss_at(PLAIN, DATA, {"L0": 0.9, "alpha": 1.0, "x0": 1e9})
    assert loss[0] == pytest.approx(0.9, rel=1e-5)
    assert loss[-1] == pytest.approx(0.9 * (X[-1] / 1e9) ** -1, rel=1e-5)
    assert loss[30] == pytest.approx(0.45)  # the middle of the grid is x0


def test_no_loss_is_outside_of_ceiling_and_floor() -> None:
    for point in FLOORED.starts(DATA):
        floor, ceiling = sorted(FLOORED.values(point, DATA)[:2])
        loss = np.exp(FLOORED.logarithm(point, DATA)[0] + DATA.middle)
        assert floor * (1 - 1e-9) <= loss.min()
        assert loss.max() <= ceiling * (1 + 1e-9)
