"""Sets of small numbers as bits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nslogic.algebra.infeasible_subsets.bit_sets import places_in


@given(st.sets(st.integers(0, 300)))
def test_the_places_are_the_numbers_of_the_set(numbers: set[int]) -> None:
    assert list(places_in(sum(1 << number for number in numbers))) == sorted(numbers)
