"""Equations between parameters: points that meet them, and fits that keep them."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.fits.forms.form import RunData
from nslogic.fits.minimising import fit_form
from nslogic.fits.problem import ContradictionError, Given, Problem
from tests.fits.data import BOTH, columns, problem


def given(*equations: Given) -> Problem:
    data = columns(120)
    return Problem.of(BOTH, RunData.of(BOTH.needs, data), equations)


def values(task: Problem) -> dict[str, float]:
    return dict(zip(BOTH.names, task.values(fit_form(task).at), strict=True))


@pytest.mark.parametrize(("name", "value"), [("E", 1.69), ("A", 400.0), ("B", 2000.0), ("alpha", 0.34), ("beta", 0.28)])
def test_a_parameter_has_the_value_that_is_given(name: str, value: float) -> None:
    task = given(Given(name, value))
    assert task.free == 4
    assert values(task)[name] == pytest.approx(value, rel=1e-9)


def test_two_exponents_are_equal_and_lie_between_the_free_ones() -> None:
    task = given(Given("alpha", "beta"))
    fitted = values(task)
    assert fitted["alpha"] == pytest.approx(fitted["beta"], rel=1e-12)
    assert 0.34 < fitted["alpha"] < 0.38


def test_what_is_given_costs_fit_and_nothing_given_costs_none() -> None:
    free = problem(120)
    least = fit_form(free).objective
    assert fit_form(given(Given("beta", 0.28))).objective > least
    right = free.values(fit_form(free).at)[4]
    assert fit_form(given(Given("beta", right))).objective == pytest.approx(least, rel=1e-6)


def test_equations_that_say_one_thing_twice_are_one() -> None:
    assert given(Given("alpha", "beta"), Given("beta", "alpha")).free == 4


def test_equations_that_contradict_each_other_have_no_point() -> None:
    with pytest.raises(ContradictionError):
        given(Given("alpha", "beta"), Given("alpha", 0.3), Given("beta", 0.4))


def test_all_parameters_may_be_given() -> None:
    fixed = dict(zip(BOTH.names, (1.8, 480.0, 2100.0, 0.35, 0.37), strict=True))
    task = given(*(Given(name, value) for name, value in fixed.items()))
    assert task.free == 0
    assert task.values(np.zeros(0)) == pytest.approx(tuple(fixed.values()))
    assert fit_form(task).objective > 0


def test_free_coordinates_and_points_are_each_other_s_reverse() -> None:
    task = given(Given("alpha", "beta"), Given("E", 1.7))
    at = np.array([[0.3, -0.2, 0.4], [0.0, 1.0, -1.0]])
    points = np.stack([task.point(each) for each in at])
    assert task.coordinates(points) == pytest.approx(at)
    # what does not meet the equations is taken to the nearest point that does
    nearest = task.point(task.coordinates(points + 0.1)[0])
    assert task.form.values(nearest, task.data)[0] == pytest.approx(1.7)


def test_several_points_have_the_logarithms_and_slopes_of_each() -> None:
    task = given(Given("alpha", 0.35))
    at = np.random.default_rng(0).standard_normal((3, task.free)) / 4
    together, slopes = task.logarithms(at)
    assert slopes.shape == (3, task.free, task.data.count)
    for number, each in enumerate(at):
        alone, alone_slopes = task.logarithm(each)
        assert together[number] == pytest.approx(alone)
        assert slopes[number] == pytest.approx(alone_slopes)


def test_slopes_are_those_along_what_is_free() -> None:
    task = given(Given("alpha", "beta"))
    at = np.full(task.free, 0.2)
    _, slopes = task.logarithm(at)
    for place in range(task.free):
        step = np.zeros(task.free)
        step[place] = 1e-6
        change = (task.logarithm(at + step)[0] - task.logarithm(at - step)[0]) / 2e-6
        assert slopes[place] == pytest.approx(change, rel=1e-5, abs=1e-8)


def test_some_of_the_runs_keep_their_residuals_and_the_equations() -> None:
    task = given(Given("beta", 0.3))
    runs = np.array([3, 1, 40])
    part = task.chosen(runs)
    at = np.full(task.free, 0.1)
    assert part.residuals(at) == pytest.approx(task.residuals(at)[runs])
    assert part.values(at) == pytest.approx(task.values(at))
    assert (part.free, part.unconstrained) == (4, False)


def test_factors_that_are_equal_are_so_in_their_own_units() -> None:
    fitted = values(given(Given("A", "B")))
    assert fitted["A"] == pytest.approx(fitted["B"], rel=1e-9)


@pytest.mark.parametrize("equations", [(Given("E", 1.8), Given("E", 1.8)), (Given("alpha", "alpha"), Given("E", 1.8))])
def test_what_says_nothing_new_takes_nothing_away(equations: tuple[Given, ...]) -> None:
    task = given(*equations)
    assert task.free == 4
    assert values(task)["E"] == pytest.approx(1.8)
