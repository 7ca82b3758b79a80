"""A label lies in its region with all of its size, or there is no place for it."""

from __future__ import annotations

import numpy as np
import pytest

from nslogic.report.derive.region_labels import SIDE, fitting_place, mask_of

TRIANGLE = {
    "over": [{"low": 0.0, "high": 2.0}, {"low": 0.0, "high": 4.0}],
    "areas": [
        {"cell": 0, "lower": [[0.0, 0.0], [2.0, 0.0]], "upper": [[0.0, 0.0], [2.0, 4.0]]},
        {"cell": 1, "lower": [[0.0, 0.0], [2.0, 4.0]], "upper": [[0.0, 4.0], [2.0, 4.0]]},
    ],
}


def test_the_squares_of_a_region_are_those_whose_middles_lie_in_it() -> None:
    mask = mask_of(TRIANGLE, 0)
    rows, columns = np.indices((SIDE, SIDE))
    assert np.array_equal(mask, rows <= columns)
    assert np.array_equal(mask_of(TRIANGLE, 0) | mask_of(TRIANGLE, 1), np.ones((SIDE, SIDE), dtype=np.bool_))


@pytest.mark.parametrize("size", [(0.05, 0.05), (0.3, 0.1), (0.1, 0.4)])
def test_a_label_lies_in_its_region(size: tuple[float, float]) -> None:
    place = fitting_place(mask_of(TRIANGLE, 0), *size)
    assert place is not None
    (x, y), (width, height) = place, size
    assert y + height / 2 <= x - width / 2 + 2 / SIDE  # its upper left corner is below the diagonal
    assert x + width / 2 <= 1 + 1 / SIDE
    assert y - height / 2 >= -1 / SIDE


def test_of_equal_places_the_middle_is_taken() -> None:
    strip = np.zeros((SIDE, SIDE), dtype=np.bool_)
    strip[:, 10:14] = True
    place = fitting_place(strip, 0.03, 0.03)
    assert place is not None
    assert place == pytest.approx((12 / SIDE, 0.5), abs=2 / SIDE)


def test_without_room_there_is_no_place() -> None:
    assert fitting_place(mask_of(TRIANGLE, 0), 0.7, 0.5) is None
    assert fitting_place(mask_of(TRIANGLE, 0), 1.2, 0.1) is None
    assert fitting_place(np.zeros((SIDE, SIDE), dtype=np.bool_), 0, 0) is None
