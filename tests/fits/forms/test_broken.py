"""A power law with a smooth break: the published code's formula, and both slopes far from the break."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.forms.broken import BrokenPower
from nslogic.fits.forms.form import RunData
from tests.fits.data import loss_at

X = np.geomspace(1e3, 1e15, 40)
DATA = RunData.of(("tokens",), {"tokens": X, "loss": np.linspace(3, 0.3, 40)})
PLAIN, FLOORED = BrokenPower("tokens", floor=False), BrokenPower("tokens", floor=True)


@pytest.mark.parametrize("width", [0.1, 0.5, 2.0])
@pytest.mark.parametrize("gamma", [0.3, -0.05])
def test_it_is_the_formula_of_the_published_code(gamma: float, width: float) -> None:
    """`bnsl_with_1_break`: y = a + b * x**(-c0) * (1 + (x/d1)**(1/f1))**(-c1 * f1)."""
    a, b, c0, c1, d1, f1 = 0.4, 30.0, 0.1, gamma, 3e9, width
    written = b * X ** (-c0) * (1 + (X / d1) ** (1 / f1)) ** (-c1 * f1)
    named = {"A": b, "alpha": c0, "gamma": c1, "x0": d1, "width": f1}
    assert loss_at(PLAIN, DATA, named) == pytest.approx(written)
    assert loss_at(FLOORED, DATA, {"E": a, **named}) == pytest.approx(a + written)


def test_far_from_the_break_the_slopes_are_those_that_are_named() -> None:
    logarithms = np.log(loss_at(PLAIN, DATA, {"A": 30.0, "alpha": 0.1, "gamma": 0.3, "x0": 1e9, "width": 0.5}))
    slopes = np.diff(logarithms) / np.diff(np.log(X))
    assert slopes[0] == pytest.approx(-0.1, abs=1e-4)
    assert slopes[-1] == pytest.approx(-0.4, abs=1e-4)


def test_without_a_change_of_slope_there_is_no_break() -> None:
    assert loss_at(PLAIN, DATA, {"A": 30.0, "alpha": 0.2, "gamma": 0.0, "x0": 1e9, "width": 0.5}) == pytest.approx(
        30 / X**0.2
    )


def test_starts_are_numbers_and_give_losses() -> None:
    for form in (PLAIN, FLOORED):
        starts = form.starts(DATA)
        assert starts.shape[1] == len(form.parameters)
        assert np.isfinite(form.logarithms(starts, DATA)[0]).all()
