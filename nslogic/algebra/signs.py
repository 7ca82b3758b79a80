"""Signs, and sets of them: the one table from which every comparison with zero is told.

A set of signs is three bits. Factors of a product are told apart by their signs alone, and by whether their power is
even; what that says of a product, and a product of one of its factors, is looked up.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nslogic.algebra.functions import RationalFunction

Sign: TypeAlias = Literal[-1, 0, 1]
SIGNS: tuple[Sign, ...] = (-1, 0, 1)

Signs: TypeAlias = int
"""A set of signs: the sum of NEGATIVE, ZERO and POSITIVE for those in it."""

SignRelation: TypeAlias = Literal["=", "!=", "<", "<=", ">", ">="]

NEGATIVE, ZERO, POSITIVE, ANY = 1, 2, 4, 7
NONZERO = NEGATIVE | POSITIVE
SINGLE_SIGNS = frozenset((NEGATIVE, ZERO, POSITIVE))

ALLOWED: dict[SignRelation, Signs] = {
    "=": ZERO,
    "!=": NONZERO,
    "<": NEGATIVE,
    "<=": NEGATIVE | ZERO,
    ">": POSITIVE,
    ">=": POSITIVE | ZERO,
}
"""What signs a value may have of which a relation to zero holds."""


class Comparable(Protocol):
    """A number that can be compared with zero, of whatever kind."""

    def __lt__(self, other: Any, /) -> Any: ...
    def __gt__(self, other: Any, /) -> Any: ...


def sign_of(value: Comparable) -> Sign:
    """Return the sign of a number.

    >>> [sign_of(number) for number in (-7, 0, 2)]
    [-1, 0, 1]
    """
    return 1 if value > 0 else -1 if value < 0 else 0


def set_of(sign: int) -> Signs:
    """Return the set of one sign."""
    return 1 << (sign + 1)


def sign_satisfies(sign: int, relation: SignRelation) -> bool:
    """Return whether a relation to zero holds of a value with a sign.

    >>> [sign for sign in SIGNS if sign_satisfies(sign, "<=")]
    [-1, 0]
    """
    return ALLOWED[relation] >> (sign + 1) & 1 == 1


_MEMBERS = tuple(tuple(sign for sign in SIGNS if bits & set_of(sign)) for bits in range(8))


def _union(signs: Iterable[int]) -> Signs:
    bits = 0
    for sign in signs:
        bits |= set_of(sign)
    return bits


PRODUCT = tuple(tuple(_union(x * y for x in _MEMBERS[a] for y in _MEMBERS[b]) for b in range(8)) for a in range(8))
"""The signs of a product, by those of both factors."""

SQUARE = tuple(_union(x * x for x in _MEMBERS[a]) for a in range(8))
"""The signs of an even power, by those of its base."""

POSSIBLE = tuple(
    tuple(
        tuple(_union(x for x in SIGNS if PRODUCT[a][set_of(x * x if even else x)] & b) for b in range(8))
        for a in range(8)
    )
    for even in (False, True)
)
"""The signs that a factor may have, by whether its power is even, the signs of the other factors and of the product."""


def members(bits: Signs) -> tuple[Sign, ...]:
    """Return the signs of a set, the least first."""
    return _MEMBERS[bits]


@lru_cache(maxsize=16384)
def sign_factors(value: RationalFunction) -> tuple[int, tuple[tuple[RationalFunction, bool], ...]]:
    """Return the sign of a function's constant factor, and its irreducible factors: whether their power is even."""
    powers: dict[RationalFunction, int] = {}
    unit = 1
    for part in (value, value.denominator) if not value.bottom.is_one() else (value,):
        constant, factors = part.factor_numerator()
        unit *= sign_of(constant)
        for factor, multiplicity in factors:
            same = _one_object(factor)
            powers[same] = powers.get(same, 0) + multiplicity
    return unit, tuple((factor, multiplicity % 2 == 0) for factor, multiplicity in powers.items())


@lru_cache(maxsize=16384)
def _one_object(factor: RationalFunction) -> RationalFunction:
    """Return the same object for equal factors: facts are soon looked up under it."""
    return factor
