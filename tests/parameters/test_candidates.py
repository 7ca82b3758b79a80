"""Values that are tried: generic ones are the same everywhere, and hardly ever meet an equation by accident."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, islice

from nslogic.parameters.candidates import generic_points

NAMES = ("a", "b", "c")


def test_generic_points_are_the_same_on_every_run() -> None:
    assert list(generic_points(NAMES, 40)) == list(generic_points(NAMES, 40))
    assert next(generic_points(("a", "b"), 1)) == {"a": Fraction(6, 43), "b": Fraction(6, 31)}


def test_generic_points_have_all_signs_and_sizes() -> None:
    points = list(generic_points(NAMES, 300))
    assert len(points) == 300
    values = [value for point in points for value in point.values()]
    assert min(values) < 0 < max(values)
    assert any(abs(value) > 5 for value in values)
    assert sum(value > 0 for value in values) > len(values) / 2
    assert all(point.keys() == set(NAMES) for point in points)
    assert all(value > 0 for point in islice(points, 100) for value in point.values())


def test_equations_of_a_few_parameters_are_rarely_met_by_accident() -> None:
    accidents = 0
    for point in generic_points(NAMES, 300):
        for one, two in combinations(NAMES, 2):
            accidents += point[one] == point[two]
            accidents += point[one] + point[two] in (0, 1)
            accidents += point[one] * point[two] == 1
        accidents += point["a"] + point["b"] == point["c"]
    assert accidents < 30  # of 3,900
