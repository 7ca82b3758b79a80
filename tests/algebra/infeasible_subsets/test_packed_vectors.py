"""Packed cones: the same as cones whose components stand apart."""

import random
from itertools import product
from math import gcd

import pytest

from nslogic.algebra.infeasible_subsets.cones import Cone
from nslogic.algebra.infeasible_subsets.packed_vectors import FieldsTooNarrowError, PackedCone, Packing


def drawn(rng: random.Random, size: int) -> Cone:
    """Return a cone after a few sign conditions."""
    lines = [[rng.randint(-3, 3) for _ in range(size)] for _ in range(rng.randint(1, 4))]
    cone, earlier = Cone([line for line in lines if any(line)], []), 0
    for place in range(rng.randint(0, size)):
        cone = cone.halved(place, 1 << place, earlier)
        earlier |= 1 << place
    return cone


def unpacked(packing: Packing, cone: PackedCone) -> tuple[list[list[int]], list[tuple[list[int], int]]]:
    return [packing.unpack(vector) for vector, _, _ in cone.lines], [
        (packing.unpack(vector), tight) for vector, _, tight in cone.rays
    ]


def primitive(vector: list[int]) -> list[int]:
    packing = Packing(len(vector), 400)
    return packing.unpack(packing.pack(vector)[0])


@pytest.mark.parametrize("width", [16, 64])
def test_cuts_are_those_of_a_cone(width: int) -> None:
    for seed in range(150):
        rng = random.Random(seed)
        size = rng.randint(2, 6)
        cone = drawn(rng, size)
        packing = Packing(size, width)
        packed = packing.packed(cone)
        for place in rng.sample(range(size), size):
            cone, _ = cone.cut(place)
            packed = packing.cut(packed, place)
            lines, rays = unpacked(packing, packed)
            assert [primitive(line) for line in lines] == [primitive(line) for line in cone.lines]
            assert [(primitive(ray), tight) for ray, tight in rays] == [
                (primitive(ray), tight) for ray, tight in cone.rays
            ]
            for vector, most, _ in (*packed.lines, *packed.rays):
                assert max(map(abs, packing.unpack(vector))) <= most < 1 << width - 1


def test_signs_are_read_off_all_at_once() -> None:
    for seed in range(50):
        rng = random.Random(seed)
        numbers = [rng.choice([0, 1, -1, rng.randint(-100, 100)]) for _ in range(8)]
        packing = Packing(8, 8)
        vector, most, tight = packing.pack(numbers, 5)
        assert tight == 5
        assert most == max(map(abs, packing.unpack(vector)))
        assert packing.places(packing.positive(vector)) == [i for i, number in enumerate(numbers) if number > 0]
        negated = packing.positive(-vector)
        assert negated == packing.mask(i for i, number in enumerate(numbers) if number < 0)


def test_what_does_not_fit_is_refused() -> None:
    packing = Packing(3, 8)
    assert packing.unpack(packing.pack([127, -127, 0])[0]) == [1, -1, 0]
    assert packing.unpack(packing.pack([127, -126, 0])[0]) == [127, -126, 0]
    with pytest.raises(FieldsTooNarrowError):
        packing.pack([128, 1, 0])
    with pytest.raises(FieldsTooNarrowError):
        packing.cut(PackedCone([packing.pack([101, 1, 100]), packing.pack([103, 2, -100])], []), 0)


@pytest.mark.parametrize(("fields", "width"), [(1, 4), (3, 8), (7, 5), (4, 128)])
def test_every_field_has_a_mask_of_its_own(fields: int, width: int) -> None:
    packing = Packing(fields, width)
    masks = [packing.bit(place) for place in range(fields)]
    assert [packing.place(mask) for mask in masks] == list(range(fields))
    assert len({mask.bit_length() for mask in masks}) == fields
    assert all(mask.bit_count() == 1 for mask in masks)
    assert packing.mask(range(fields)) == sum(masks) == packing.top
    assert packing.places(packing.top) == list(range(fields))
    assert packing.places(0) == []
    assert packing.places(packing.mask(range(0, fields, 2))) == list(range(0, fields, 2))


def test_vectors_of_every_size_that_fits_come_back() -> None:
    for width in (3, 4, 8):
        most = (1 << width - 1) - 1
        packing = Packing(3, width)
        for numbers in product((-most, -1, 0, 1, most), repeat=3):
            if gcd(*numbers) == 1:
                vector, bound, tight = packing.pack(list(numbers))
                assert packing.unpack(vector) == list(numbers)
                assert (bound, tight) == (max(map(abs, numbers)), 0)
        with pytest.raises(FieldsTooNarrowError):
            packing.pack([most + 1, 1, 0])
    assert Packing(2, 8).pack([0, 0]) == (0, 0, 0)
