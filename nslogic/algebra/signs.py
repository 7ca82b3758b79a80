"""Signs and sets of signs, the abstract domain in which comparisons with zero are decided.

A set of signs is three bits. Tables give the signs of a product from those of its factors, the signs of an even power,
and the signs of a factor from those of the product and the other factors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from nslogic.memory import remembered

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
"""The signs of the values that satisfy a relation to zero."""


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
    """Return whether values of a sign satisfy a relation to zero.

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
"""The possible signs of a factor: `POSSIBLE[power is even][signs of the other factors][signs of the product]`."""


def members(bits: Signs) -> tuple[Sign, ...]:
    """Return the signs of a set, the least first."""
    return _MEMBERS[bits]


@remembered(16384)
def sign_factors(value: RationalFunction) -> tuple[int, tuple[tuple[RationalFunction, bool], ...]]:
    """Return the sign of a function's constant factor, and each irreducible factor with whether its power is even."""
    powers: dict[RationalFunction, int] = {}
    unit = 1
    for part in (value, value.denominator) if not value.bottom.is_one() else (value,):
        constant, factors = part.factor_numerator()
        unit *= sign_of(constant)
        for factor, multiplicity in factors:
            same = _one_object(factor)
            powers[same] = powers.get(same, 0) + multiplicity
    return unit, tuple((factor, multiplicity % 2 == 0) for factor, multiplicity in powers.items())


@remembered(16384)
def _one_object(factor: RationalFunction) -> RationalFunction:
    """Return the same object for equal factors, so that tables keyed by factors hit on identity."""
    return factor
