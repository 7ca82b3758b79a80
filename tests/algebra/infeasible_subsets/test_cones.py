"""Cones by their generators: cut and halved as their inequalities say."""

import random
from fractions import Fraction
from math import gcd

from flint import fmpz_mat

from nslogic.algebra.infeasible_subsets.cones import Cone
from nslogic.algebra.linear_programs.rows import Row, Solution
from nslogic.algebra.linear_programs.simplex import solve

Vector = list[int]


def whole_space(size: int) -> Cone:
    return Cone([[int(i == j) for j in range(size)] for i in range(size)], [])


def extended(normals: list[Vector], size: int) -> Cone:
    """Return whole space in coordinates that end with the values of linear forms."""
    cone = whole_space(size)
    return Cone(
        [[*line, *(sum(a * b for a, b in zip(n, line, strict=True)) for n in normals)] for line in cone.lines], []
    )


def cut_by(normals: list[Vector], size: int) -> Cone:
    """Return the cone where no linear form is negative, in coordinates that end with their values."""
    cone, earlier = extended(normals, size), 0
    for index in range(len(normals)):
        cone = cone.halved(size + index, 1 << index, earlier)
        earlier |= 1 << index
    return cone


def drawn(rng: random.Random, *, sizes: int, cuts: int) -> tuple[int, list[Vector], Cone]:
    """Return the size, the linear forms and the cone of some small ones."""
    size = rng.randint(1, sizes)
    normals = [[rng.randint(-2, 2) for _ in range(size)] for _ in range(rng.randint(0, cuts))]
    return size, normals, cut_by(normals, size)


def in_cone(normals: list[Vector], point: Vector) -> bool:
    return all(sum(a * b for a, b in zip(normal, point, strict=True)) >= 0 for normal in normals)


def generates(cone: Cone, point: Vector) -> bool:
    """Tell by a linear program whether a point is a sum of multiples of lines and non-negative ones of rays."""
    rows = []
    for place, number in enumerate(point):
        terms = {("line", i): Fraction(line[place]) for i, line in enumerate(cone.lines)}
        terms |= {("ray", i): Fraction(vector[place]) for i, (vector, _) in enumerate(cone.rays)}
        rows.append(Row(terms, "=", (Fraction(-number),)))
    rows += [Row({("ray", i): Fraction(-1)}, "<=") for i in range(len(cone.rays))]
    return isinstance(solve(rows), Solution)


def test_halves_generate_exactly_what_the_inequalities_allow() -> None:
    for seed in range(60):
        rng = random.Random(seed)
        size, normals, cone = drawn(rng, sizes=4, cuts=6)
        for vector, tight in cone.rays:
            assert in_cone(normals, vector[:size])
            assert all(bool(tight >> index & 1) == (vector[size + index] == 0) for index in range(len(normals)))
        for _ in range(10):
            point = [rng.randint(-3, 3) for _ in range(size)]
            values = [sum(a * b for a, b in zip(normal, point, strict=True)) for normal in normals]
            assert generates(cone, [*point, *values]) == in_cone(normals, point)


def test_no_ray_is_superfluous() -> None:
    for seed in range(40):
        rng = random.Random(seed)
        size = rng.randint(2, 4)
        normals = [[int(i == j) for j in range(size)] for i in range(size)]
        normals += [[rng.randint(-2, 2) for _ in range(size)] for _ in range(rng.randint(0, 3))]
        cone = cut_by(normals, size)
        for ray in cone.rays:
            others = Cone(cone.lines, [other for other in cone.rays if other is not ray])
            assert not generates(others, ray[0])


def test_a_cut_says_whether_it_passes_through_the_inside() -> None:
    quadrant = whole_space(2).halved(0, 1, 0).halved(1, 2, 1)
    assert sorted(vector for vector, _ in quadrant.rays) == [[0, 1], [1, 0]]
    border, inside = quadrant.cut(0)
    assert (border.rays, inside) == ([([0, 1], 1)], False)
    assert border.dimension() == 1
    assert border.tight() == 1
    assert quadrant.dimension() == 2
    line, inside = whole_space(2).cut(0)
    assert (line.lines, inside) == ([[0, 1]], True)


def test_the_dimension_is_the_rank_of_the_generators() -> None:
    for seed in range(80):
        size, normals, cone = drawn(random.Random(f"dimension/{seed}"), sizes=4, cuts=5)
        vectors = [*cone.lines, *(vector for vector, _ in cone.rays)]
        matrix = fmpz_mat(len(vectors), size + len(normals), [number for vector in vectors for number in vector])
        assert cone.dimension() == (matrix.rank() if vectors else 0)
        common = [index for index in range(len(normals)) if all(vector[size + index] == 0 for vector in vectors)]
        if cone.rays:
            assert [index for index in range(len(normals)) if cone.tight() >> index & 1] == common


def test_the_effort_of_a_cut_is_the_comparisons_of_its_rays() -> None:
    cone = Cone([], [([1, 0], 1), ([2, 1], 2), ([-1, 3], 4), ([0, -1], 8)])
    assert cone.effort(0) == 2 * 1 * 4
    assert cone.effort(1) == 2 * 1 * 4
    assert Cone([[1, 0]], cone.rays).effort(0) == 0  # a line crosses it
    assert Cone([[0, 1]], cone.rays).effort(0) == 2 * 1 * 4


def test_generators_have_no_common_factor() -> None:
    space = Cone([[2, 1, 0], [0, 3, 1]], []).halved(0, 1, 0).halved(2, 2, 1)
    for place in range(3):
        part, _ = space.cut(place)
        assert all(gcd(*vector) == 1 for vector in (*part.lines, *(ray for ray, _ in part.rays)))


def test_a_reduced_cone_is_the_same_with_lines_in_echelon_form() -> None:
    pivots = 0
    for seed in range(80):
        rng = random.Random(f"reduced/{seed}")
        size, _, cone = drawn(rng, sizes=5, cuts=3)
        order = rng.sample(range(size), size)
        reduced = cone.reduced(order)
        assert len(reduced.lines) == len(cone.lines)
        assert [tight for _, tight in reduced.rays] == [tight for _, tight in cone.rays]
        for one, other in ((cone, reduced), (reduced, cone)):
            assert all(generates(one, vector) for line in other.lines for vector in (line, [-x for x in line]))
            assert all(generates(one, vector) for vector, _ in other.rays)
        for line in reduced.lines:
            pivot = next(place for place in order if line[place])
            assert line[pivot] > 0
            others = [*(each for each in reduced.lines if each is not line), *(ray for ray, _ in reduced.rays)]
            assert not any(vector[pivot] for vector in others)
            pivots += bool(others)
    assert pivots > 50
