"""The best split of compute by three approaches, on runs whose best split is known."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from nslogic.fits.intervals import Estimate
from nslogic.fits.split import Approach, Split, _lowest, disagreements, envelope_split, isoflop_split, parametric_split
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.runs import Runs

A, B, ALPHA, BETA = 480.0, 2100.0, 0.35, 0.37
TRUE_A = BETA / (ALPHA + BETA)


def runs_of(columns: Mapping[Role, NDArray[np.float64]]) -> Runs:
    names: dict[Role, str] = {role: role for role in columns}
    return Runs("made", dict(columns), names, np.arange(len(columns["loss"])) + 2, {}, tuple(names.values()))


def made(sizes: NDArray[np.float64], flop: NDArray[np.float64], *, noise: float = 0.0) -> Runs:
    tokens = flop / (6 * sizes)
    loss = 1.8 + A / sizes**ALPHA + B / tokens**BETA
    loss = loss * np.exp(noise * np.random.default_rng(0).standard_normal(len(loss)))
    return runs_of({"parameters": sizes, "tokens": tokens, "flop": flop, "loss": loss})


def isoflop_runs(noise: float = 0.0) -> Runs:
    budgets = np.geomspace(1e18, 1e22, 7)
    best = (ALPHA * A / (BETA * B)) ** (1 / (ALPHA + BETA)) * (budgets / 6) ** TRUE_A
    sizes = (best[:, None] * np.geomspace(0.4, 2.5, 9)).ravel()
    return made(sizes, np.repeat(budgets, 9), noise=noise)


def test_parabolas_through_runs_of_equal_compute() -> None:
    split = isoflop_split(isoflop_runs(), resamples=20, seed=0, level=0.95)
    assert split is not None
    assert split.a.value == pytest.approx(TRUE_A, abs=0.01)
    assert split.b.value == pytest.approx(1 - split.a.value)
    assert len(split.budgets) == 7


def test_their_errors_are_as_large_as_they_are_off() -> None:
    split = isoflop_split(isoflop_runs(noise=0.003), resamples=100, seed=0, level=0.95)
    assert split is not None
    assert split.a.error is not None
    assert 0.001 < split.a.error < 0.1
    assert abs(split.a.value - TRUE_A) < 4 * split.a.error


def test_runs_that_share_no_budgets_have_no_parabolas() -> None:
    generator = np.random.default_rng(1)
    flop = 10 ** generator.uniform(18, 22, 60)
    assert isoflop_split(made(10 ** generator.uniform(8, 10, 60), flop), resamples=2, seed=0, level=0.95) is None


def test_the_envelope_of_training_curves() -> None:
    sizes = np.repeat(np.geomspace(1e7, 1e10, 16), 40)
    flop = (6 * sizes.reshape(16, 40) * sizes.reshape(16, 40) * np.geomspace(1, 400, 40)).ravel()
    groups = np.repeat(np.arange(16), 40)
    split = envelope_split(made(sizes, flop), groups, resamples=10, seed=0, level=0.95)
    assert split is not None
    assert split.a.value == pytest.approx(TRUE_A, abs=0.03)
    # at the ends of the range the smallest and the largest are lowest because there are no others
    assert sizes.min() < split.sizes.min()
    assert split.sizes.max() < 0.99 * sizes.max()


def test_groups_of_several_sizes_are_no_curves() -> None:
    runs = isoflop_runs()
    assert envelope_split(runs, np.arange(runs.count) % 5, resamples=2, seed=0, level=0.95) is None


def test_the_form_gives_the_split_of_its_exponents() -> None:
    names = ("E", "A", "B", "alpha", "beta")
    sample = np.array([[1.8, A, B, 0.3, 0.3], [1.8, A, B, 0.2, 0.6]])
    values = np.array([1.8, A, B, ALPHA, BETA])
    split = parametric_split(names, values, sample, units=9, level=0.5, determined=True)
    assert split is not None
    assert split.a.value == pytest.approx(TRUE_A)
    assert parametric_split(("A", "alpha"), values[:2], sample[:, :2], units=9, level=0.5, determined=True) is None


@pytest.mark.parametrize(("other", "apart"), [(0.54, True), (0.47, False)])
def test_approaches_that_disagree_are_told(other: float, apart: bool) -> None:
    nothing = np.zeros(0)

    def split(approach: str, a: float) -> Split:
        estimate = Estimate("a", a, 0.02, None, None, 0.95)
        return Split("isoflop" if approach == "isoflop" else "parametric", estimate, estimate, nothing, nothing)

    sentences = disagreements((split("parametric", other), split("isoflop", 0.46)))
    assert bool(sentences) is apart
    if apart:
        assert sentences[0].startswith("the form and runs of equal compute disagree on these runs: a is 0.540 ± 0.02")


@pytest.mark.parametrize("role", ["parameters", "tokens", "flop"])
def test_a_split_needs_parameters_tokens_and_compute(role: Role) -> None:
    runs = isoflop_runs()
    fewer = runs_of({other: column for other, column in runs.columns.items() if other != role})
    groups = np.repeat(np.arange(7), 9)
    assert isoflop_split(fewer, resamples=2, seed=0, level=0.95) is None
    assert envelope_split(fewer, groups, resamples=2, seed=0, level=0.95) is None


@pytest.mark.parametrize(("budgets", "drawn"), [(3, True), (2, False)])
def test_a_power_law_is_drawn_through_three_budgets_and_not_through_two(budgets: int, drawn: bool) -> None:
    runs = isoflop_runs()
    some = runs.chosen(np.arange(9 * budgets))
    assert (isoflop_split(some, resamples=2, seed=0, level=0.95) is not None) == drawn


def test_runs_of_nearly_the_same_compute_share_a_budget() -> None:
    runs = isoflop_runs()
    wobbled = runs.columns["flop"] * np.exp(0.01 * np.random.default_rng(3).standard_normal(runs.count))
    order = np.random.default_rng(4).permutation(runs.count)
    split = isoflop_split(made(runs.columns["parameters"], wobbled).chosen(order), resamples=2, seed=0, level=0.95)
    assert split is not None
    assert len(split.budgets) == 7
    assert split.a.value == pytest.approx(TRUE_A, abs=0.02)


def test_a_chain_of_budgets_that_touch_is_no_budget() -> None:
    """Each is 4 % above the one before, so that none is apart, and all together span a factor of four."""
    sizes = np.tile(np.geomspace(1e8, 1e10, 5), 36)
    flop = np.repeat(1e20 * 1.04 ** np.arange(36), 5)
    assert isoflop_split(made(sizes, flop), resamples=2, seed=0, level=0.95) is None


def test_losses_that_have_no_lowest_point_give_no_split() -> None:
    """Concave, or falling to the end: no budget has a best size near its runs."""
    runs = isoflop_runs()
    log_size = np.log(runs.columns["parameters"])
    for loss in (5 - 0.001 * (log_size - 20) ** 2, 5 - 0.05 * log_size + 1e-6 * log_size**2):
        columns = {**runs.columns, "loss": loss}
        assert isoflop_split(runs_of(columns), resamples=2, seed=0, level=0.95) is None


def test_the_same_seed_draws_the_same_resamples() -> None:
    first, again, other = (
        isoflop_split(isoflop_runs(noise=0.01), resamples=20, seed=seed, level=0.95) for seed in (1, 1, 2)
    )
    assert first is not None
    assert again is not None
    assert other is not None
    assert first.a == again.a
    assert first.a.value == other.a.value
    assert first.a.error != other.a.error


def test_few_training_curves_have_no_envelope() -> None:
    sizes = np.repeat(np.geomspace(1e7, 1e9, 3), 40)
    flop = np.tile(np.geomspace(1e17, 1e20, 40), 3)
    assert envelope_split(made(sizes, flop), np.repeat(np.arange(3), 40), resamples=2, seed=0, level=0.95) is None


def test_approaches_without_errors_are_not_said_to_disagree() -> None:
    estimate = Estimate("a", 0.9, None, None, None, 0.95)
    sure = Estimate("a", 0.4, 0.001, None, None, 0.95)
    nothing = np.zeros(0)
    splits = (Split("isoflop", estimate, estimate, nothing, nothing), Split("parametric", sure, sure, nothing, nothing))
    assert disagreements(splits) == ()
    assert disagreements(splits[:1]) == ()


def test_each_pair_of_approaches_is_compared_once() -> None:
    nothing = np.zeros(0)
    values: dict[Approach, float] = {"envelope": 0.4, "isoflop": 0.5, "parametric": 0.6}
    estimates = {approach: Estimate("a", value, 0.01, None, None, 0.95) for approach, value in values.items()}
    splits = tuple(Split(approach, each, each, nothing, nothing) for approach, each in estimates.items())
    assert [sentence.partition(" disagree")[0] for sentence in disagreements(splits)] == [
        "the envelope of training curves and runs of equal compute",
        "the envelope of training curves and the form",
        "runs of equal compute and the form",
    ]


@pytest.mark.parametrize(
    ("sizes", "losses", "lowest"),
    [
        ([0.0, 1.0, 2.0], [1.0, 0.0, 1.0], 1.0),
        ([0.0, 1.0, 3.0, 4.0], [4.0, 1.0, 1.0, 4.0], 2.0),
        ([0.0, 1.0, 1.0], [1.0, 0.0, 0.0], None),  # two sizes
        ([0.0, 1.0, 2.0], [0.0, 1.0, 0.0], None),  # greatest in the middle
        ([3.0, 4.0, 5.0], [9.0, 16.0, 25.0], None),  # least at 0, more than its span below
        ([1.0, 2.0, 3.0], [1.0, 4.0, 9.0], 0.0),  # least at 0, half of its span below
    ],
)
def test_the_lowest_point_of_a_parabola_is_told_near_its_runs(
    sizes: list[float], losses: list[float], lowest: float | None
) -> None:
    assert _lowest(np.array(sizes), np.array(losses)) == (None if lowest is None else pytest.approx(lowest, abs=1e-9))
