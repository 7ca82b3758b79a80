"""The search through an arrangement: each support-minimal vector of a cone once, up to a size."""

import random
from itertools import combinations

from nslogic.algebra.infeasible_subsets.arrangement import COMPARISON_LIMIT, ENTRIES, Arrangement, ConeSearch
from nslogic.algebra.infeasible_subsets.cones import Cone

Vector = list[int]


def drawn(rng: random.Random) -> tuple[Cone, int, int, list[Vector]]:
    """Return a cone in the space of some generators: its first three elements signed, its last coordinate positive."""
    count, size = rng.randint(3, 7), rng.randint(1, 3)
    generators = [[rng.randint(-2, 2) for _ in range(count + 1)] for _ in range(size)]
    basis: list[Vector] = []
    for line in generators:
        if Cone([*basis, line], []).dimension() > len(basis):
            basis.append(line)
    positive = 1 << count
    cone, earlier = Cone(basis, []).halved(count, positive, 0), positive
    signed = 0
    for place in range(rng.randint(0, 3)):
        cone = cone.halved(place, 1 << place, earlier)
        earlier |= 1 << place
        signed |= 1 << place
    return cone, count, signed, basis


def by_brute_force(basis: list[Vector], count: int, signed: int) -> set[int]:
    """Let every set of elements vanish, and keep what leaves one admissible vector."""
    found = set()
    for number in range(count + 1):
        for places in combinations(range(count), number):
            rest = Cone(basis, [])
            for place in places:
                rest, _ = rest.cut(place)
            if len(rest.lines) == 1 and rest.lines[0][count]:
                line = rest.lines[0]
                vector = line if line[count] > 0 else [-entry for entry in line]
                if all(vector[place] >= 0 for place in range(count) if signed >> place & 1):
                    found.add(sum(1 << place for place in range(count) if vector[place]))
    return found


TOUCHING = (315, 507, 1140)
"""Cones that a coordinate without a sign touches at their border alone."""


def test_each_support_is_found_once() -> None:
    for seed in (*range(150), *TOUCHING):
        cone, count, signed, basis = drawn(random.Random(seed))
        arrangement = Arrangement(cone, [1 << place for place in range(count)], signed, 1 << count)
        expected = by_brute_force(basis, count, signed)
        search = ConeSearch(size=int.bit_count, nodes=10_000)
        found, beyond = search.run([arrangement])
        assert beyond is None
        assert len(found) == len(set(found))
        assert set(found) == expected
        for cap in range(count):
            some, beyond = search.run([arrangement], cap)
            assert set(some) == {support for support in expected if support.bit_count() <= cap}
            assert beyond is not None or len(some) == len(expected)
            assert beyond is None or cap < beyond


def test_a_search_stops_at_its_limit() -> None:
    cone, count, signed, _ = drawn(random.Random(1))
    search = ConeSearch(size=int.bit_count, nodes=0)
    search.run([Arrangement(cone, [1 << place for place in range(count)], signed, 1 << count)])
    assert search.stopped


def test_wide_vectors_use_up_more_of_the_limit_than_short_ones() -> None:
    """Work is what is counted: one node of thousands of elements is worth many of a few."""

    def stops(elements: int, nodes: int) -> bool:
        cone = Cone([], [([1] * elements + [1], 1), ([2] * elements + [1], 2)])
        search = ConeSearch(size=int.bit_count, nodes=nodes)
        search.run([Arrangement(cone, [1 << place for place in range(elements)], 0, 0)])
        return search.stopped

    assert not stops(10, 1)
    assert stops(10, 0)
    assert stops(20 * ENTRIES, 30)
    assert not stops(20 * ENTRIES, 100)


def test_cuts_of_cones_with_many_rays_use_up_the_limit() -> None:
    """Each ray above a hyperplane is compared with each below, and both with all others."""
    sides = 200
    corners = [[place - sides // 2, (place - sides // 2) ** 2 - sides, 1] for place in range(sides)]  # of a polygon
    cone = Cone([], [(corner, 1 << place | 1 << (place + 1) % sides) for place, corner in enumerate(corners)])
    assert 100 * COMPARISON_LIMIT < cone.effort(0) < 10_000 * COMPARISON_LIMIT
    for nodes, stops in ((100, True), (10_000, False)):
        search = ConeSearch(size=int.bit_count, nodes=nodes)
        search.run([Arrangement(cone, [1, 2], 0, 0)])
        assert search.stopped == stops
