"""The projection of curves: polynomials at whose roots curves meet, part, or go to infinity."""

from __future__ import annotations

from nslogic.algebra.functions import Field
from nslogic.parameters.projection import degree_of, discriminant, leading, projected, resultant

FIELD = Field(("x", "y"))
X, Y = FIELD.generator("x"), FIELD.generator("y")


def test_a_discriminant_vanishes_where_a_curve_turns_back() -> None:
    assert discriminant(Y * Y - X, "y") == 4 * X
    assert discriminant(X * X + Y * Y - 1, "y") == 4 - 4 * X * X


def test_a_resultant_vanishes_where_curves_meet() -> None:
    """The parabola and the line meet where x^2 = x + 2, at -1 and at 2."""
    meets = resultant(Y - X * X, Y - X - 2, "y")
    assert meets.degree() == 2
    assert [meets.evaluate({"x": at}) for at in (-1, 2)] == [0, 0]


def test_a_leading_coefficient_vanishes_where_a_root_goes_to_infinity() -> None:
    assert leading(X * Y - 1, "y") == X
    assert leading(X * Y * Y + Y * 3, "y") == X
    assert degree_of(X * Y * Y + Y * 3, "y") == 2


def test_the_projection_has_vertical_lines_and_each_pair() -> None:
    factors = (X * 2 - 1, Y - X, Y * Y - X)
    values = list(projected(factors, "y"))
    assert values[0] == X * 2 - 1
    roots = {at for at in (0, 1) if any(not value.evaluate({"x": at}) for value in values[1:])}
    assert roots == {0, 1}  # where the line meets the parabola, which turns back at 0
