"""Sets of small numbers as the bits of an integer."""

from __future__ import annotations

from collections.abc import Iterator


def places_in(bits: int) -> Iterator[int]:
    """Yield the numbers of a set, the least first.

    >>> list(places_in(0b10110))
    [1, 2, 4]
    """
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
