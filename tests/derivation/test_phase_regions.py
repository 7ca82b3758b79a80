"""Areas and intervals of a phase diagram hold what exact values say at points in them, curves where the areas meet."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.derivation.cell_conditions import CellConditions
from nslogic.derivation.phase_regions import PhasePlane, Window, phase_line, phase_plane
from nslogic.errors import UndecidedError
from nslogic.limits import ParameterLimits
from nslogic.orders.formulas import TRUE, Formula, compare_parameters, conjunction

FIELD = Field(("x", "y", "p"))
X, Y, P = (FIELD.generator(name) for name in ("x", "y", "p"))
WIDE = (Window("x", Fraction(-2), Fraction(2)), Window("y", Fraction(-1), Fraction(3)))
LIMITS = ParameterLimits()
NEAR = Fraction(1, 100)
"""How near to a boundary a point may be that is not compared, of a height of 4: about a pixel of a picture.

Curves are drawn straight between points that lie on them."""


def by_signs(*polynomials: RationalFunction, space: Formula = TRUE) -> CellConditions:
    """Return a cell for each combination of signs of polynomials."""
    cells: list[Formula] = [TRUE]
    for polynomial in polynomials:
        signs = [compare_parameters(polynomial, "<"), compare_parameters(polynomial, "=")]
        signs.append(compare_parameters(-polynomial, "<"))
        cells = [conjunction((cell, sign)) for cell in cells for sign in signs]
    return CellConditions(space, tuple(cells))


def height(points: tuple[tuple[Fraction, Fraction], ...], x: Fraction) -> Fraction | None:
    """Return the height of a drawn curve at a place, None where it is not drawn."""
    for (left, low), (right, high) in pairwise(points):
        if left <= x <= right and left < right:
            return low + (high - low) * (x - left) / (right - left)
    return None


def cells_drawn(plane: PhasePlane, x: Fraction, y: Fraction, *, near: Fraction = NEAR) -> set[int | None]:
    """Return the cells of the areas that a point lies in, or nearer to than a distance."""
    drawn = set()
    for area in plane.areas:
        lower, upper = height(area.lower, x), height(area.upper, x)
        if lower is not None and upper is not None and lower - near <= y <= upper + near:
            drawn.add(area.cell)
    return drawn


def points(seed: int, count: int) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield points of the window."""
    random = Random(seed)
    for _ in range(count):
        yield (
            WIDE[0].low + Fraction(random.randrange(1, 997), 997) * WIDE[0].width,
            WIDE[1].low + Fraction(random.randrange(1, 991), 991) * WIDE[1].width,
        )


CURVES = {
    "a line": (X - Y,),
    "lines through one point": (X - Y, X + Y - 1, Y * 2 - 1),
    "vertical and horizontal lines": (X, Y - 1, X * 2 - 1),
    "a hyperbola with its asymptotes": (X * Y - 1, X),
    "a parabola and a line that touches it": (Y - X * X, Y - X * 2 + 1),
    "a circle": (X * X + Y * Y - 1,),
    "a circle inside the window, and a line through it": (
        X * X + (Y - 1) * (Y - 1) - FIELD.constant(Fraction(1, 2)),
        X - Y,
    ),
    "a cubic with a fold": (Y * Y * Y - Y - X,),
    "irrational ends": (X * X - 2, Y * Y - X),
    "a quotient": (Y - X / (X * X + 1),),
    "a product that factors": ((X - Y) * (X + Y),),
    "a double line": ((X - Y) ** 2,),
}


@pytest.mark.parametrize("name", CURVES)
def test_an_area_is_where_its_cell_holds(name: str) -> None:
    conditions = by_signs(*CURVES[name])
    plane = phase_plane(conditions, *WIDE, LIMITS)
    compared = 0
    for x, y in points(1, 400):
        drawn = cells_drawn(plane, x, y)
        assert drawn, (x, y)
        if len(drawn) == 1:
            compared += 1
            assert drawn == {conditions.at({"x": x, "y": y})}
    assert compared > 360


@pytest.mark.parametrize("seed", range(25))
def test_areas_of_random_curves_are_where_their_cells_hold(seed: int) -> None:
    random = Random(seed)

    def polynomial() -> RationalFunction:
        terms = [X, Y, X * Y, X * X, Y * Y, X * X * Y]
        chosen = random.sample(terms, random.randrange(1, 4))
        value = FIELD.constant(Fraction(random.randrange(-6, 7), 3))
        return sum((term * random.choice((-2, -1, 1, 2)) for term in chosen), value)

    conditions = by_signs(*(polynomial() for _ in range(random.randrange(1, 4))))
    plane = phase_plane(conditions, *WIDE, LIMITS)
    compared = 0
    for x, y in points(seed, 120):
        drawn = cells_drawn(plane, x, y)
        if len(drawn) == 1:
            compared += 1
            assert drawn == {conditions.at({"x": x, "y": y})}
    assert compared > 80


@pytest.mark.parametrize("name", CURVES)
def test_on_an_edge_the_cell_holds_that_it_names(name: str) -> None:
    """Where a polynomial vanishes at an edge exactly, the exact values there say the same as the edge."""
    conditions = by_signs(*CURVES[name])
    plane = phase_plane(conditions, *WIDE, LIMITS)
    assert plane.edges
    exact = 0
    for edge in plane.edges:
        for x, y in edge.points[1:-1] or [tuple((a + b) / 2 for a, b in zip(*edge.points, strict=True))]:
            if any(not polynomial.evaluate({"x": x, "y": y}) for polynomial in CURVES[name]):
                exact += 1
                assert conditions.at({"x": x, "y": y}) == edge.cell
                assert edge.own == (edge.cell not in cells_drawn(plane, x, y))
    assert exact or name in ("a circle", "a cubic with a fold", "irrational ends")


def test_outside_of_the_space_there_is_no_cell() -> None:
    conditions = by_signs(X - Y, space=compare_parameters(-X, "<"))
    plane = phase_plane(conditions, *WIDE, LIMITS)
    assert cells_drawn(plane, Fraction(-1), Fraction(1)) == {None}
    assert None not in cells_drawn(plane, Fraction(1), Fraction(2))
    assert any(edge.points[0][0] == edge.points[1][0] == 0 for edge in plane.edges)


def test_curves_of_equal_cells_are_no_edges() -> None:
    """A condition that no cell depends on cuts nothing."""
    conditions = CellConditions(TRUE, (compare_parameters(X * X + Y * Y + 1, "!="),))
    plane = phase_plane(conditions, *WIDE, LIMITS)
    assert plane.edges == ()
    assert {area.cell for area in plane.areas} == {0}


def test_straight_boundaries_are_exact() -> None:
    plane = phase_plane(by_signs(X - Y), *WIDE, LIMITS)
    inner = [point for edge in plane.edges for point in edge.points]
    assert inner
    assert all(abs(x - y) <= WIDE[1].width / 2**15 for x, y in inner)


@pytest.mark.parametrize("seed", range(30))
def test_intervals_of_one_parameter_are_where_their_cells_hold(seed: int) -> None:
    random = Random(seed)
    polynomials = [
        sum(
            (X**power * random.randrange(-3, 4) for power in range(4)),
            FIELD.constant(Fraction(random.randrange(-3, 4), 2)),
        )
        for _ in range(2)
    ]
    conditions = by_signs(*polynomials)
    window = WIDE[0]
    line = phase_line(conditions, window, LIMITS)
    assert line.intervals[0].low == window.low
    assert line.intervals[-1].high == window.high
    assert all(before.high == after.low for before, after in pairwise(line.intervals))
    for interval in line.intervals:
        for share in (Fraction(1, 7), Fraction(1, 2), Fraction(6, 7)):
            value = interval.low + share * (interval.high - interval.low)
            assert conditions.at({"x": value}) == interval.cell
    for cell, value in line.points:
        beside = {interval.cell for interval in line.intervals if value in (interval.low, interval.high)}
        assert cell not in beside
        if any(polynomial and not polynomial.evaluate({"x": value}) for polynomial in polynomials):
            assert conditions.at({"x": value}) == cell


def test_other_parameters_have_values() -> None:
    conditions = by_signs(Y - X * P).with_values({"p": Fraction(3)})
    plane = phase_plane(conditions, *WIDE, LIMITS)
    assert cells_drawn(plane, Fraction(1, 2), Fraction(1)) == {0}
    assert cells_drawn(plane, Fraction(1, 2), Fraction(2)) == {2}


def test_too_many_curves_are_undecided() -> None:
    few = ParameterLimits(plane_polynomials=2)
    with pytest.raises(UndecidedError, match="more than 2 curves"):
        phase_plane(by_signs(X - Y, X + Y, X * Y - 1), *WIDE, few)
    with pytest.raises(UndecidedError):
        phase_plane(by_signs(X - Y**3), *WIDE, ParameterLimits(plane_degree=2))
