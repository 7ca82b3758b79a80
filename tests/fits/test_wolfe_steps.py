"""Steps go far enough down, and to where the objective is less steep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from nslogic.fits.wolfe_steps import ENOUGH, LESS_STEEP, steps_along

if TYPE_CHECKING:
    from nslogic.fits.forms.form import Array


def quartic(at: Array, _: object) -> tuple[Array, Array]:
    return ((at - 3) ** 4).sum(axis=1), 4 * (at - 3) ** 3


@pytest.mark.parametrize("length", [1e-4, 1.0, 1e4])
def test_both_conditions_hold_however_long_the_first_step_is(length: float) -> None:
    start = np.array([[0.0], [7.0]])
    values, gradients = quartic(start, None)
    directions = -np.sign(gradients) * length
    ends, after, slopes = steps_along(quartic, np.arange(2), start, values, gradients, directions)
    steps = (ends - start) / directions
    before = (gradients * directions).sum(axis=1)
    assert (after <= values + ENOUGH * steps[:, 0] * before).all()
    assert ((slopes * directions).sum(axis=1) >= LESS_STEEP * before).all()


def test_where_no_step_leads_down_the_start_is_kept() -> None:
    def rising(at: Array, _: object) -> tuple[Array, Array]:
        return np.where(at[:, 0] == 0, 0.0, 1.0), -np.ones_like(at)

    start = np.zeros((1, 1))
    ends, values, _ = steps_along(rising, np.arange(1), start, np.zeros(1), -np.ones((1, 1)), np.ones((1, 1)))
    assert ends.tolist() == [[0.0]]
    assert values.tolist() == [0.0]


def test_what_is_no_number_is_too_far() -> None:
    def walled(at: Array, _: object) -> tuple[Array, Array]:
        return np.where(at[:, 0] > 1, np.nan, -at[:, 0]), -np.ones_like(at)

    ends, _, _ = steps_along(
        walled, np.arange(1), np.zeros((1, 1)), np.zeros(1), -np.ones((1, 1)), np.full((1, 1), 8.0)
    )
    assert 0.5 < ends[0, 0] <= 1
