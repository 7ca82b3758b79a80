"""Claimed exponents against numbers: the defining sums and optima at large finite size, and published constants."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import exp, log

import numpy as np
import pytest

from tests.theories.library import theory


def claimed(name: str, identifier: str) -> str:
    """Return the law of a claim, as its file says it."""
    return next(claim.law.text for claim in theory(name).claims if claim.id == identifier)


def slope(value: Callable[[float], tuple[float, float]], first: float, second: float) -> float:
    """Return the slope of log y against log x between two sizes, each of which gives a pair (x, y)."""
    (x, y), (u, v) = value(first), value(second)
    return (log(v) - log(y)) / (log(u) - log(x))


def power_sum(last: float, exponent: float, first: float = 1.0) -> float:
    """Return the sum of k^-exponent: the first 10,000 terms one by one, the others by Euler and Maclaurin."""
    start = max(first, 1.0)
    turn = min(last, start + 10_000)
    total = float(np.sum(np.arange(start, turn + 1) ** -exponent))
    if turn >= last:
        return total
    rest = 1 - exponent
    integral = (last**rest - turn**rest) / rest if rest else log(last / turn)
    return float(total + integral - (turn**-exponent - last**-exponent) / 2)


def least(value: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function with one minimum has it, by golden section."""
    ratio = (5**0.5 - 1) / 2
    for _ in range(200):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if value(left) < value(right):
            high = right
        else:
            low = left
    return (low + high) / 2


def clusters_by_model(alpha: float, q: float) -> Callable[[float], tuple[float, float]]:
    """Return degrees of freedom and loss as the break moves (Brill 2024, Eqs. 20, 26, 29, 31, as sums)."""
    beta = (1 + alpha) / (1 + q)

    def at(rank: float) -> tuple[float, float]:
        largest = rank**beta
        size = largest * power_sum(rank, beta)
        learned = largest**-q * power_sum(rank, 1 + alpha - beta * q)
        return size, learned + rank**-alpha / alpha

    return at


@pytest.mark.parametrize(("alpha", "q"), [(1.0, 2.0), (1.0, 0.4), (2.0, 0.5), (0.5, 1.5)])
def test_model_scaling_of_clusters(alpha: float, q: float) -> None:
    assert claimed("percolation", "model-exponent") == "loss ~ N_dof^(-min(alpha, c/D_f)) ignoring logs"
    assert slope(clusters_by_model(alpha, q), 1e12, 1e14) == pytest.approx(-min(alpha, q), abs=0.02)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_model_scaling_of_clusters_on_the_boundary(alpha: float) -> None:
    assert claimed("percolation", "boundary-law") == "loss ~ N_dof^-alpha * log(N_dof)^(1+alpha)"
    at = clusters_by_model(alpha, alpha)
    (size, loss), (larger, less) = at(1e30), at(1e60)
    ratio = log(less * larger**alpha) - log(loss * size**alpha)
    assert ratio / (log(log(larger)) - log(log(size))) == pytest.approx(1 + alpha, abs=0.1)


def clusters_by_data(alpha: float, q: float) -> Callable[[float], tuple[float, float]]:
    """Return examples and loss as the last sampled rank moves (Brill 2024, Eq. 36, as sums)."""

    def at(rank: float) -> tuple[float, float]:
        examples = rank ** (1 + alpha)
        learned = examples**-q * power_sum(rank, (1 + alpha) * (1 - q))
        return examples, learned + rank**-alpha / alpha

    return at


@pytest.mark.parametrize(("alpha", "q"), [(1.0, 2.0), (1.0, 0.2), (2.0, 0.4), (0.5, 1.0)])
def test_data_scaling_of_clusters(alpha: float, q: float) -> None:
    assert claimed("percolation", "data-exponent") == "loss ~ D^(-min(alpha/(1+alpha), c/D_f)) ignoring logs"
    assert slope(clusters_by_data(alpha, q), 1e12, 1e14) == pytest.approx(-min(alpha / (1 + alpha), q), abs=0.02)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_data_scaling_of_clusters_on_the_boundary(alpha: float) -> None:
    assert claimed("percolation", "data-boundary-law") == "loss ~ D^(-alpha/(1+alpha)) * log(D)"
    power = alpha / (1 + alpha)
    at = clusters_by_data(alpha, power)
    (size, loss), (larger, less) = at(1e30), at(1e60)
    ratio = log(less * larger**power) - log(loss * size**power)
    assert ratio / (log(log(larger)) - log(log(size))) == pytest.approx(1, abs=0.1)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 1.5])
def test_the_solvable_models_loss(alpha: float) -> None:
    assert claimed("solvable", "feature-law") == "loss ~ N_p^-alpha"
    spectrum = np.arange(1, 3_000_001, dtype=float) ** -(1 + alpha)

    def at(edge: float) -> tuple[float, float]:
        n = float(np.sum(spectrum / (spectrum + edge)))
        return n, n * edge

    assert slope(at, 100.0 ** -(1 + alpha), 1000.0 ** -(1 + alpha)) == pytest.approx(-alpha, abs=0.01)


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
def test_a_memorising_learners_error(alpha: float) -> None:
    assert claimed("learning-curve", "zipf-law") == "loss ~ D^(-alpha/(1+alpha))"
    frequencies = np.arange(1, 5_000_001, dtype=float) ** -(1 + alpha)
    frequencies /= frequencies.sum()

    def at(examples: float) -> tuple[float, float]:
        return examples, float(np.sum(frequencies * (1 - frequencies) ** examples))

    largest = 5e6 ** (1 + alpha) * 1e-5
    assert slope(at, largest / 10, largest) == pytest.approx(-alpha / (1 + alpha), abs=0.02)


def test_hoffmanns_optimum_with_its_own_constants() -> None:
    assert claimed("chinchilla", "printed-size") == "a = 14/31"
    assert claimed("chinchilla", "printed-frontier") == "loss ~ C^(-119/775)"

    def loss(size: float, compute: float) -> float:
        return float(406.4 * size**-0.34 + 410.7 * (compute / 6 / size) ** -0.28)

    def best(compute: float) -> float:
        return exp(least(lambda exponent: loss(exp(exponent), compute), 0, log(compute)))

    assert slope(lambda compute: (compute, best(compute)), 1e20, 1e26) == pytest.approx(14 / 31, abs=1e-4)
    frontier = slope(lambda compute: (compute, loss(best(compute), compute)), 1e20, 1e26)
    assert frontier == pytest.approx(-119 / 775, abs=1e-4)


@pytest.mark.parametrize(
    ("fit", "ratio"),
    [
        ((406.4, 410.7, 0.34, 0.28), 93),
        ((exp(6.0073404), exp(6.0179186), 0.33917084, 0.2849083), 59),
        ((482.01, 2085.43, 0.3478, 0.3658), 18),
    ],
    ids=["printed", "unrounded", "refitted"],
)
def test_tokens_per_parameter_at_the_budget_of_chinchilla(fit: tuple[float, float, float, float], ratio: int) -> None:
    """An order has no prefactors, so the theories do not say these; their published fits do, through the same optimum."""
    assert claimed("chinchilla", "size") == "N_p ~ C^(beta/(alpha+beta))"
    in_size, in_data, alpha, beta = fit

    def best(compute: float) -> tuple[float, float]:
        def loss(exponent: float) -> float:
            return float(in_size * exp(-alpha * exponent) + in_data * (compute / 6 / exp(exponent)) ** -beta)

        return compute, exp(least(loss, 0, log(compute)))

    compute, size = best(5.76e23)
    assert round(compute / 6 / size**2) == ratio
    assert slope(best, 1e20, 1e26) == pytest.approx(beta / (alpha + beta), abs=1e-4)


def test_kaplans_data_limit_with_its_own_constants() -> None:
    assert claimed("kaplan", "data-to-avoid-overfitting-printed") == "D >~ N_p^(76/103)"
    in_size, in_data = 0.076, 0.103

    def enough(size: float) -> tuple[float, float]:
        """Return the data at which the joint law of parameters and data is 2 % above its limit of much data."""
        limit = (6.4e13 / size) ** (in_size / in_data)
        return size, 1.8e13 / (limit * (1.02 ** (1 / in_data) - 1))

    assert slope(enough, 1e8, 1e11) == pytest.approx(76 / 103, abs=1e-9)

    def loss(size: float, data: float) -> float:
        return float(((6.4e13 / size) ** (in_size / in_data) + 1.8e13 / data) ** in_data)

    size, data = enough(1e9)
    assert loss(size, data) / loss(size, 1e40) == pytest.approx(1.02)
    assert slope(lambda x: (x, loss(x, 1e60)), 1e8, 1e11) == pytest.approx(-in_size, abs=1e-6)
    assert slope(lambda x: (x, loss(1e60, x)), 1e8, 1e11) == pytest.approx(-in_data, abs=1e-6)


def test_kaplans_frontier_at_one_large_batch_size() -> None:
    assert claimed("kaplan", "one-batch-size-law") == "loss ~ C^(-1/(1/alpha_N + 1/alpha_S))"

    def best(compute: float) -> tuple[float, float]:
        def loss(exponent: float) -> float:
            steps = compute / (6 * exp(exponent) * 5e5)
            return float((8.8e13 / exp(exponent)) ** 0.076 + (2.1e3 / steps) ** 0.76)

        return compute, loss(least(loss, 0, log(compute)))

    assert slope(best, 1e22, 1e30) == pytest.approx(-1 / (1 / 0.076 + 1 / 0.76), abs=1e-5)


@pytest.mark.parametrize(
    ("factor", "percent"),
    [
        (2, (20.6, 29.3, 37.0)),
        (3, (30.7, 42.3, 51.9)),
        (4, (37.0, 50.0, 60.3)),
        (8, (50.0, 64.6, 75.0)),
        (10, (53.6, 68.4, 78.5)),
    ],
)
def test_what_more_parameters_save(factor: int, percent: tuple[float, float, float]) -> None:
    """No factor makes both of the figures true that are published beside each other: 33 % at -1/3, 50 % at -1/2."""
    exponents = [
        Fraction(claimed("critical-depth", f"{phase}-law").partition("^")[2].strip("()"))
        for phase in ("redundancy", "width-only", "structural")
    ]
    saved = tuple(round(100 * (1 - factor ** float(exponent)), 1) for exponent in exponents)
    assert saved == percent
    assert not (round(saved[0]) == 33 and round(saved[1]) == 50)


def test_kaplans_frontier_with_its_own_constants() -> None:
    assert claimed("kaplan", "compute-law") == "loss ~ C^(-1/(1/alpha_N + 1/alpha_S + 1/alpha_B))"
    in_size, in_steps, in_batch = 0.076, 0.76, 0.21

    def compute(size: float, loss: float) -> float:
        left = loss - (8.8e13 / size) ** in_size
        if left <= 0:
            return float("inf")
        steps = 2.1e3 * left ** (-1 / in_steps)
        return float(6 * size * 2e8 * loss ** (-1 / in_batch) * steps)

    def cheapest(loss: float) -> tuple[float, float]:
        enough = log(8.8e13 * loss ** (-1 / in_size))
        return compute(exp(least(lambda exponent: compute(exp(exponent), loss), enough, enough + 60)), loss), loss

    exponent = 1 / (1 / in_size + 1 / in_steps + 1 / in_batch)
    assert slope(cheapest, 3.0, 2.0) == pytest.approx(-exponent, abs=1e-5)
    assert 0.0519 < exponent < 0.0520


def refitted_frontier(parameters: float) -> tuple[float, float]:
    """Return compute and parameters without embeddings on the refitted frontier (Pearce, Song 2024)."""
    alpha, beta, omega = 0.3478, 0.3658, 47491.0
    total = parameters + omega * parameters ** (1 / 3)
    by_size = alpha * 482.01 * total ** (-alpha - 1) * (1 + omega / 3 * parameters ** (-2 / 3))
    tokens = (beta * 2085.43 / (by_size * parameters)) ** (1 / beta)
    return 6 * parameters * tokens, parameters


@pytest.mark.parametrize(
    ("size", "exponent"), [(1e-6, 0.3658 / (0.3478 / 3 + 0.3658)), (1e30, 0.3658 / (0.3478 + 0.3658))]
)
def test_the_two_limits_of_pearce_and_songs_frontier(size: float, exponent: float) -> None:
    assert claimed("pearce-song", "small-size").startswith("N_p ~ C^(beta/(alpha/3+beta))")
    assert slope(refitted_frontier, size, size * 1.01) == pytest.approx(exponent, abs=1e-3)


def test_between_its_limits_the_slope_of_pearce_and_songs_frontier_exceeds_both() -> None:
    """docs/theories.md: it rises to 0.98 near two million parameters."""
    sizes = [10 ** (3 + step / 50) for step in range(351)]
    steepest, at = max((slope(refitted_frontier, size, size * 1.01), size) for size in sizes)
    assert steepest == pytest.approx(0.98, abs=0.005)
    assert 1.5e6 < at < 2.5e6


@pytest.mark.parametrize("d", [1.0, 2.0, 3.0, 5.0])
def test_florys_chain(d: float) -> None:
    assert claimed("polymers", "flory") == "R ~ N^max(1/2, 3/(d+2))"

    def size(segments: float) -> tuple[float, float]:
        def energy(exponent: float) -> float:
            r = exp(exponent)
            return float(r**2 / segments + segments / r**2 + segments**2 / r**d)

        return segments, exp(least(energy, 0, log(segments) + 1))

    assert slope(size, 1e14, 1e16) == pytest.approx(max(1 / 2, 3 / (d + 2)), abs=0.01)


def test_percolation_in_two_dimensions() -> None:
    nu, beta = Fraction(4, 3), Fraction(5, 36)
    gamma = 2 * nu - 2 * beta
    expected = {
        "two-gamma": ("gamma_p", gamma),
        "two-sigma": ("sigma", 1 / (beta + gamma)),
        "two-tau": ("tau", 2 + beta / (beta + gamma)),
        "two-fractal": ("D_f", 2 - beta / nu),
        "two-eta": ("eta", 2 - gamma / nu),
        "two-alpha": ("alpha", (beta + gamma) / beta - 1),
    }
    for identifier, (name, value) in expected.items():
        assert claimed("percolation-dimensions", identifier) == f"{name} = {value}"
