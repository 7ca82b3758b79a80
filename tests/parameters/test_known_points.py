"""Points that are known to lie in a space answer what holds at one of them, and nothing else."""

from __future__ import annotations

from fractions import Fraction

from nslogic.algebra.functions import Field
from nslogic.orders.formulas import compare_parameters, conjunction, disjunction
from nslogic.parameters.known_points import KnownPoints

FIELD = Field(("a", "b"))
a, b = FIELD.generator("a"), FIELD.generator("b")


def test_what_holds_at_a_point_is_known() -> None:
    points = KnownPoints(most=5)
    assert not points.meet(compare_parameters(-a, "<"))
    points.add({"a": Fraction(1), "b": Fraction(2)})
    points.add({"a": Fraction(-1)})
    assert points.meet(conjunction((compare_parameters(-a, "<"), compare_parameters(a - b, "<"))))
    assert points.meet(compare_parameters(a, "<"))
    assert points.meet(disjunction((compare_parameters(a - 7, "="), compare_parameters(b - 2, "="))))
    assert not points.meet(disjunction((compare_parameters(a - 7, "="), compare_parameters(b - 3, "="))))
    # no single point has both, and one without a value for b says nothing of b
    assert not points.meet(conjunction((compare_parameters(a, "<"), compare_parameters(-b, "<"))))


def test_no_more_points_are_kept_than_said() -> None:
    points = KnownPoints(most=5)
    for number in range(5 + 1):
        points.add({"a": Fraction(number)})
    assert points.meet(compare_parameters(a - (5 - 1), "="))
    assert not points.meet(compare_parameters(a - 5, "="))
