"""Signed cones: the same as cones whose components stand apart, with the signs of each."""

import random
from math import gcd

import pytest

from nslogic.algebra.infeasible_subsets.cones import Cone, ConeVector
from nslogic.algebra.infeasible_subsets.signed_cones import Combinations, SignedCone, SignedPacking


def drawn(rng: random.Random, size: int) -> Cone:
    """Return a cone after a few sign conditions."""
    lines = [[rng.randint(-3, 3) for _ in range(size)] for _ in range(rng.randint(1, 4))]
    cone, earlier = Cone([line for line in lines if any(line)], []), 0
    for place in range(rng.randint(0, size)):
        cone = cone.halved(place, 1 << place, earlier)
        earlier |= 1 << place
    return cone


def primitive(vector: ConeVector) -> ConeVector:
    common = gcd(*vector) or 1
    return [number // common for number in vector]


def assert_same(packing: SignedPacking, signed: SignedCone, cone: Cone) -> None:
    unpack = packing.packing.unpack
    assert [primitive(unpack(line[0])) for line in signed.lines] == [primitive(line) for line in cone.lines]
    assert [(primitive(unpack(ray[0])), tight) for ray, tight in signed.rays] == [
        (primitive(ray), tight) for ray, tight in cone.rays
    ]
    for vector, most, above, below in (*signed.lines, *(ray for ray, _ in signed.rays)):
        numbers = unpack(vector)
        assert max(map(abs, numbers)) <= most
        assert above == sum(1 << place for place, number in enumerate(numbers) if number > 0)
        assert below == sum(1 << place for place, number in enumerate(numbers) if number < 0)


@pytest.mark.parametrize("width", [16, 64])
def test_cuts_are_those_of_a_cone(width: int) -> None:
    for seed in range(150):
        rng = random.Random(seed)
        size = rng.randint(1, 7)
        cone = drawn(rng, size)
        packing = SignedPacking(size, width)
        signed = packing.signed(cone)
        assert_same(packing, signed, cone)
        for place in rng.sample(range(size), size):
            cone, _ = cone.cut(place)
            signed = packing.cut(signed, place, Combinations())
            assert_same(packing, signed, cone)


def test_what_two_cones_share_is_computed_once() -> None:
    shared = 0
    for seed in range(50):
        rng = random.Random(seed)
        size = rng.randint(3, 6)
        cone = drawn(rng, size)
        twin = Cone(cone.lines, cone.rays[:-1])
        packing, known = SignedPacking(size, 64), Combinations()
        first, second = packing.signed(cone), packing.signed(twin)
        assert all(any(line is other for other in first.lines) for line in second.lines)
        for place in range(size):
            before = len(known)
            cut, other_cut = packing.cut(first, place, known), packing.cut(second, place, known)
            assert_same(packing, cut, cone.cut(place)[0])
            assert_same(packing, other_cut, twin.cut(place)[0])
            shared += any(line is other for line in cut.lines for other in other_cut.lines if len(known) > before)
            known = Combinations()
    assert shared > 20
