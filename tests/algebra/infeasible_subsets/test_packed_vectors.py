"""Packed vectors: the same as vectors whose components stand apart."""

import random
from itertools import product
from math import gcd

import pytest

from nslogic.algebra.infeasible_subsets.packed_vectors import FieldsTooNarrowError, Packing


@pytest.mark.parametrize("width", [11, 64])
def test_multiples_are_added_as_components_are(width: int) -> None:
    reduced = 0
    for seed in range(200):
        rng = random.Random(seed)
        packing = Packing(rng.randint(1, 6), width)
        left, right = ([rng.randint(-9, 9) for _ in range(packing.fields)] for _ in range(2))
        first, second = rng.choice([-89, -4, 3, 60]), rng.choice([-80, -6, 2, 97])
        parts = [[number // (gcd(*part) or 1) for number in part] for part in (left, right)]
        expected = [first * a + second * b for a, b in zip(*parts, strict=True)]
        if max(map(abs, expected)) // (gcd(*expected) or 1) >= 1 << width - 1:
            with pytest.raises(FieldsTooNarrowError):
                packing.combined(first, packing.pack(left), second, packing.pack(right))
            continue
        vector, most = packing.combined(first, packing.pack(left), second, packing.pack(right))
        numbers = packing.unpack(vector)
        assert max(map(abs, numbers)) <= most < 1 << width - 1
        assert [packing.component(vector, place) for place in range(packing.fields)] == numbers
        scale = gcd(*expected) // (gcd(*numbers) or 1)
        assert expected == [scale * number for number in numbers]
        reduced += numbers != [number // gcd(first, second) for number in expected]
    assert bool(reduced) == (width == 11)


def test_signs_are_read_off_all_at_once() -> None:
    for seed in range(50):
        rng = random.Random(seed)
        numbers = [rng.choice([0, 1, -1, rng.randint(-100, 100)]) for _ in range(8)]
        packing = Packing(8, 8)
        vector, most = packing.pack(numbers)
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
        packing.combined(103, packing.pack([101, 1, 100]), -101, packing.pack([103, 2, -100]))


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
                vector, bound = packing.pack(list(numbers))
                assert packing.unpack(vector) == list(numbers)
                assert bound == max(map(abs, numbers))
        with pytest.raises(FieldsTooNarrowError):
            packing.pack([most + 1, 1, 0])
    assert Packing(2, 8).pack([0, 0]) == (0, 0)
