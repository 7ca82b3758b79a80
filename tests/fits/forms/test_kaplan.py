"""Kaplan's joint form: written out in the paper's letters, and its two limits."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.forms.form import RunData
from nslogic.fits.forms.kaplan import KaplanForm
from tests.fits.data import loss_at, point_at

FORM = KaplanForm()
N, D = np.geomspace(1e6, 1e10, 9), np.geomspace(1e8, 1e12, 9)[::-1]
DATA = RunData.of(FORM.needs, {"parameters": N, "tokens": D, "loss": np.linspace(5, 2, 9)})


def test_it_is_equation_1_5() -> None:
    """Kaplan et al. 2020: L(N, D) = ((N_c/N)^(alpha_N/alpha_D) + D_c/D)^alpha_D, with the values of their Table 2."""
    alpha_n, alpha_d, n_c, d_c = 0.076, 0.103, 6.4e13, 1.8e13
    written = ((n_c / N) ** (alpha_n / alpha_d) + d_c / D) ** alpha_d
    assert loss_at(
        FORM, DATA, {"A": n_c**alpha_n, "B": d_c**alpha_d, "alpha": alpha_n, "beta": alpha_d}
    ) == pytest.approx(written)


def test_with_plenty_of_one_the_other_is_a_power_law() -> None:
    assert loss_at(FORM, DATA, {"A": 9.0, "B": 1e-9, "alpha": 0.1, "beta": 0.3}) == pytest.approx(9 / N**0.1)
    assert loss_at(FORM, DATA, {"A": 1e-9, "B": 40.0, "alpha": 0.3, "beta": 0.12}) == pytest.approx(40 / D**0.12)


def test_the_larger_shortage_counts() -> None:
    both = loss_at(FORM, DATA, {"A": 9.0, "B": 40.0, "alpha": 0.1, "beta": 0.12})
    apart = np.maximum(9 / N**0.1, 40 / D**0.12)
    assert (both >= apart).all()
    assert (both <= apart * 2**0.12 + 1e-12).all()


def test_what_is_told_is_what_was_asked_for() -> None:
    values = {"A": 9.0, "B": 40.0, "alpha": 0.1, "beta": 0.12}
    assert FORM.values(point_at(FORM, DATA, values), DATA) == pytest.approx(tuple(values.values()))
    assert FORM.names == tuple(values)
