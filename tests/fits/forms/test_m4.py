"""The saturating form with an exponent at its ceiling: its equation holds, and with 1 it is the plain one."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import approx_fprime, brentq

from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.m4 import BentSaturation
from nslogic.fits.forms.saturating import SaturatingPower

FORM = BentSaturation("tokens", floor=True)
D = np.geomspace(1e6, 1e12, 25)
DATA = RunData.of(("tokens",), {"tokens": D, "loss": np.linspace(0.9, 0.1, 25)})


@pytest.mark.parametrize("bend", [0.2, 0.6, 1.0, 3.0])
def test_the_equation_of_the_paper_holds(bend: float) -> None:
    """(L - E)/(L0 - L)^a = B x^-c, with B from where half of the way is gone; by bisection."""
    floor, ceiling, alpha, middle = 0.05, 0.95, 0.4, 1e9
    coordinates = np.log(np.array([floor, ceiling, 1.0, middle, bend]))
    coordinates[2] = alpha
    natural, offset = FORM.natural(DATA)
    point = np.linalg.solve(natural, coordinates - offset).astype(np.float64)
    logarithms, _ = FORM.logarithm(point, DATA)
    half = (ceiling - floor) / 2
    factor = half / half**bend * middle**alpha
    for x, loss in zip(D, np.exp(logarithms + DATA.middle), strict=True):

        def equation(at: float, *, x: float = float(x)) -> float:
            return float(np.log(at - floor) - bend * np.log(ceiling - at) - np.log(factor) + alpha * np.log(x))

        assert loss == pytest.approx(brentq(equation, floor + 1e-12, ceiling - 1e-12), rel=1e-6)


def test_with_an_exponent_of_one_it_is_the_plain_form() -> None:
    plain = SaturatingPower("tokens", floor=True)
    for point in plain.starts(DATA)[::37]:
        bent, slopes = FORM.logarithm(np.append(point, 0.0), DATA)
        straight, straight_slopes = plain.logarithm(point, DATA)
        assert bent == pytest.approx(straight, rel=1e-9)
        assert slopes[:4] == pytest.approx(straight_slopes, rel=1e-6, abs=1e-9)


def test_derivatives_are_those_of_close_points() -> None:
    for point in FORM.starts(DATA)[::101] + 0.003:
        _, slopes = FORM.logarithm(point, DATA)
        for run in (0, 11, 24):

            def of_run(at: np.ndarray[tuple[int], np.dtype[np.float64]], *, run: int = run) -> float:
                return float(FORM.logarithm(at, DATA)[0][run])

            assert slopes[:, run] == pytest.approx(approx_fprime(point, of_run, 1e-7), rel=1e-3, abs=1e-5)
