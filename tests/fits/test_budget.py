"""What budgets buy: against a search over splits, and the published numbers of a formula."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from nslogic.fits.budget import Cost, allocate, can_allocate
from nslogic.fits.forms.data_constrained import DataConstrained
from nslogic.fits.forms.form import LossForm
from nslogic.fits.forms.kaplan import KaplanForm
from nslogic.fits.forms.sums import PowerSum

CHINCHILLA = PowerSum(("parameters", "tokens"), floor=True)
VALUES = (1.8172, 477.8, 2143.4, 0.3473, 0.3672)
NOTHING = np.zeros((0, 5))


def least(form: LossForm, values: tuple[float, ...], budget: float, cost: Cost) -> tuple[float, float]:
    """Return log N of the least loss, and that loss, by a search."""
    of = dict(zip(form.names, values, strict=True))

    def loss(log_size: float) -> float:
        log_tokens = (np.log(budget / cost.factor) - cost.parameters * log_size) / cost.tokens
        model, tokens = of["A"] * np.exp(-of["alpha"] * log_size), of["B"] * np.exp(-of["beta"] * log_tokens)
        if form.name == "kaplan":
            return float((model ** (1 / of["beta"]) + tokens ** (1 / of["beta"])) ** of["beta"])
        return float(of.get("E", 0.0) + model + tokens)

    found = minimize_scalar(loss, bounds=(5.0, 45.0), method="bounded", options={"xatol": 1e-9})
    return float(found.x), float(found.fun)


@pytest.mark.parametrize("cost", [Cost(), Cost(8.0, 1.0, 1.1), Cost(2.0, 1.3, 0.8)])
@pytest.mark.parametrize(
    ("form", "values"),
    [
        (CHINCHILLA, VALUES),
        (PowerSum(("parameters", "tokens"), floor=False), VALUES[1:]),
        (KaplanForm(), (11.2, 23.1, 0.076, 0.103)),
    ],
    ids=["chinchilla", "two-powers", "kaplan"],
)
def test_the_split_is_the_one_of_least_loss(form: LossForm, values: tuple[float, ...], cost: Cost) -> None:
    bought = allocate(form, values, np.zeros((0, len(values))), 5.76e23, cost, level=0.95, units=100)
    log_size, loss = least(form, values, 5.76e23, cost)
    assert np.log(bought.parameters.value) == pytest.approx(log_size, abs=1e-3)
    assert bought.loss.value == pytest.approx(loss, rel=1e-9)
    spent = cost.factor * bought.parameters.value**cost.parameters * bought.tokens.value**cost.tokens
    assert spent == pytest.approx(5.76e23)


def test_tokens_for_each_parameter_cost_loss() -> None:
    bought = allocate(CHINCHILLA, VALUES, NOTHING, 1e22, Cost(), level=0.95, units=100, ratio=200.0)
    assert bought.tokens_per_parameter.value == pytest.approx(200)
    assert 6 * bought.parameters.value * bought.tokens.value == pytest.approx(1e22)
    assert bought.penalty is not None
    assert bought.penalty.value > 1.001
    best = allocate(CHINCHILLA, VALUES, NOTHING, 1e22, Cost(), level=0.95, units=100)
    assert best.penalty is None
    assert bought.loss.value == pytest.approx(best.loss.value * bought.penalty.value)


def test_intervals_follow_from_the_resamples_together() -> None:
    """E and the factors vary, but not the exponents' ratio: so D/N varies with the factors alone."""
    generator = np.random.default_rng(0)
    sample = np.array(VALUES) * np.exp(0.1 * generator.standard_normal((400, 1)) * np.array([1, 0, 0, 0, 0]))
    bought = allocate(CHINCHILLA, VALUES, sample, 5.76e23, Cost(), level=0.95, units=10**6)
    assert bought.parameters.error == pytest.approx(0, abs=1e-3 * bought.parameters.value)
    assert bought.loss.error == pytest.approx(0.1 * VALUES[0], rel=0.15)


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("6*N*D", Cost()),
        ("6ND", Cost()),
        ("6 × N × D", Cost()),
        ("2 * N^1.5 * D", Cost(2.0, 1.5, 1.0)),
        ("N*D**2", Cost(1.0, 1.0, 2.0)),
        ("6*N", None),
        ("N + D", None),
        ("", None),
        ("__import__('os')", None),
    ],
)
def test_a_cost_is_read_from_a_product(text: str, cost: Cost | None) -> None:
    assert Cost.read(text) == cost
    if cost is not None:
        assert Cost.read(cost.text) == cost


def test_a_form_that_needs_more_than_n_and_d_does_not_split() -> None:
    assert can_allocate(CHINCHILLA)
    assert can_allocate(KaplanForm())
    assert not can_allocate(DataConstrained())
    assert not can_allocate(PowerSum(("flop",), floor=True))
