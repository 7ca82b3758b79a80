"""What a fit and its resamples say together: what is at its bound, not determined, worth a caution, or not sayable."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.errors import InvalidInputError
from nslogic.fits.assessing import FEW_RESAMPLES, POOR, about_fit, allocations_of, estimates_of
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.goodness import Curvature, Goodness
from nslogic.fits.minimising import HUBER, fit_form, promising
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import Problem
from nslogic.fits.resampling import Resamples, resample
from tests.fits.data import BOTH, TRUE, chinchilla, made, problem

GOOD = Goodness(0.003, 0.005, 0.998, -100.0, (Curvature("parameters", 1.0, 0.01), Curvature("tokens", -3.0, 0.3)))
NONE = Resamples(np.zeros((0, 5)), np.zeros((0, 5)), 0, 40)


def resampled(task: Problem, number: int = 20) -> tuple[Problem, Resamples]:
    best = fit_form(task)
    return task, resample(task, best, promising(task, 4), delta=HUBER, resamples=number, seed=0)


def test_each_parameter_has_an_estimate_from_its_own_resamples() -> None:
    task, drawn = resampled(problem(60))
    estimates = estimates_of(task, fit_form(task), drawn, FitOptions(level=0.68))
    assert [each.name for each in estimates] == ["E", "A", "B", "alpha", "beta"]
    for number, each in enumerate(estimates):
        assert each.level == 0.68
        assert each.determined
        assert not each.at_bound
        assert each.error == pytest.approx(
            np.subtract(*np.quantile(drawn.values[:, number], [0.8413, 0.1587])) / 2, rel=0.01
        )


def test_a_floor_of_nothing_is_zero_and_at_its_bound() -> None:
    task = problem(60)
    data = dict(task.data.scales)
    sizes, tokens = (np.exp(data[role] + task.data.centres[role]) for role in ("parameters", "tokens"))
    bare = made(BOTH, {"parameters": sizes, "tokens": tokens, "loss": chinchilla((0.0, *TRUE[1:]), sizes, tokens)})
    best = fit_form(bare)
    floor = estimates_of(bare, best, NONE, FitOptions())[0]
    assert (floor.name, floor.value, floor.at_bound) == ("E", 0.0, True)


def test_scales_that_move_together_determine_nothing() -> None:
    sizes = np.geomspace(1e8, 1e10, 12)
    tokens = 20 * sizes * np.exp(0.05 * np.random.default_rng(0).uniform(-1, 1, 12))
    ray = made(BOTH, {"parameters": sizes, "tokens": tokens, "loss": chinchilla(TRUE, sizes, tokens)})
    assert not any(each.determined for each in estimates_of(ray, fit_form(ray), NONE, FitOptions()))


def test_budgets_are_allocated_in_their_order() -> None:
    task, drawn = resampled(problem(60))
    estimates = estimates_of(task, fit_form(task), drawn, FitOptions())
    assert allocations_of(task, estimates, drawn, FitOptions()) == ()
    split = allocations_of(task, estimates, drawn, FitOptions(budgets=(1e23, 1e21)))
    assert [each.budget for each in split] == [1e23, 1e21]
    assert split[0].parameters.value > split[1].parameters.value
    assert 6 * split[0].parameters.value * split[0].tokens.value == pytest.approx(1e23)


def test_a_form_of_one_scale_allocates_nothing() -> None:
    scale = np.geomspace(1e18, 1e22, 20)
    line = made(PowerSum(("flop",), floor=False), {"flop": scale, "loss": scale**-0.1})
    with pytest.raises(InvalidInputError, match=r"A/C\^alpha does not say how to split a budget"):
        allocations_of(line, (), NONE, FitOptions(budgets=(1e22,)))


@pytest.mark.parametrize(
    ("goodness", "lost", "resamples", "sentences"),
    [
        (GOOD, 0, 400, []),
        (GOOD, 3, 400, ["3 of 400 resamples do not settle and are left out"]),
        (GOOD, 0, FEW_RESAMPLES - 1, ["49 resamples are few: errors and the ends of intervals are rough"]),
        (GOOD, 0, 0, []),
        (
            Goodness(0.02, POOR * 1.5, 0.5, None, ()),
            0,
            400,
            [
                "the form does not describe these runs well: residuals are 15 % of the loss (median 2.0 %); --form auto compares others"
            ],
        ),
        (
            Goodness(0.02, 0.03, 0.9, None, (Curvature("tokens", -5.3, 0.41),)),
            0,
            400,
            [
                "the runs bend away from the form in D: the square of log D is left in the residuals (-5.3 standard errors, 41 % of their variance)"
            ],
        ),
    ],
)
def test_what_to_be_careful_about(goodness: Goodness, lost: int, resamples: int, sentences: list[str]) -> None:
    drawn = Resamples(NONE.points, NONE.values, lost, 40)
    assert about_fit(goodness, drawn, FitOptions(resamples=resamples)) == sentences


def test_who_asked_for_a_form_is_not_told_to_compare() -> None:
    (sentence,) = about_fit(Goodness(0.02, 0.2, 0.5, None, ()), NONE, FitOptions(form="kaplan"))
    assert "--form auto" not in sentence
