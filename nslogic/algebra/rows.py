"""What linear programs are made of: rows over an ordered vector space, and the two ways to answer them.

The unknowns of a row range over vectors of rationals in lexicographic order, its coefficients over the rationals.
Farkas' lemma holds there as it does over the reals, with vectors as right-hand sides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import gcd, lcm
from typing import Any, Literal, NamedTuple, TypeAlias

# Any hashable value. Mappings are invariant in their keys, so Hashable would refuse a dictionary of names.
Unknown: TypeAlias = Any
Relation: TypeAlias = Literal["=", "<=", "<"]
Vector: TypeAlias = tuple[Fraction, ...]
Multipliers: TypeAlias = tuple[tuple[int, Fraction], ...]

ZERO = Fraction(0)


class Row(NamedTuple):
    """The constraint `sum(coefficients * unknowns) + constant  relation  0`.

    The constant is a lexicographic vector; all rows of a system have constants of one length, or the empty one,
    which is zero.
    """

    coefficients: Mapping[Unknown, Fraction]
    relation: Relation
    constant: Vector = ()


class Solution(NamedTuple):
    """A lexicographic vector for each unknown, such that every row holds."""

    values: Mapping[Unknown, Vector]


class Certificate(NamedTuple):
    """Why rows cannot hold together (Farkas): `(row, multiplier)` by ascending row, zeros left out.

    Multipliers of inequalities are positive. The multiplied rows add up to `constant REL 0` with a constant that is
    lexicographically positive, or zero with a strict row among them. The multipliers are integers without a common
    factor, so a support-minimal certificate is unique.
    """

    multipliers: Multipliers
    constant: Vector

    @property
    def rows(self) -> tuple[int, ...]:
        """Return the indices of the rows that take part."""
        return tuple(row for row, _ in self.multipliers)


def dimension(rows: Sequence[Row]) -> int:
    """Return the length of the constants, at least one; raises ValueError where rows disagree."""
    lengths = {len(row.constant) for row in rows} - {0}
    if len(lengths) > 1:
        raise ValueError(f"constants of one system have one length, not {sorted(lengths)}")
    return lengths.pop() if lengths else 1


def combination(rows: Sequence[Row], multipliers: Multipliers) -> tuple[dict[Unknown, Fraction], Vector]:
    """Add multiplied rows up: the coefficients that are left (zeros too) and the constant."""
    size = dimension(rows)
    total: dict[Unknown, Fraction] = {}
    constant = [ZERO] * size
    for index, multiplier in multipliers:
        for unknown, coefficient in rows[index].coefficients.items():
            total[unknown] = total.get(unknown, ZERO) + multiplier * coefficient
        for place, component in enumerate(rows[index].constant):
            constant[place] += multiplier * component
    return total, tuple(constant)


def is_contradiction(rows: Sequence[Row], multipliers: Multipliers) -> bool:
    """Tell, by exact arithmetic on the rows alone, whether these multipliers prove them contradictory."""
    if any(rows[index].relation != "=" and multiplier < 0 for index, multiplier in multipliers):
        return False
    left, constant = combination(rows, multipliers)
    if any(left.values()):
        return False
    zero = (ZERO,) * len(constant)
    strict = any(rows[index].relation == "<" and multiplier > 0 for index, multiplier in multipliers)
    return constant > zero or (constant == zero and strict)


def value(row: Row, values: Mapping[Unknown, Vector], size: int) -> Vector:
    """Return the left-hand side of a row at a point of dimension `size`."""
    total = list(row.constant) or [ZERO] * size
    for unknown, coefficient in row.coefficients.items():
        for place, component in enumerate(values[unknown]):
            if component:
                total[place] += coefficient * component
    return tuple(total)


def holds(row: Row, values: Mapping[Unknown, Vector], size: int) -> bool:
    """Tell whether a row holds at a point of dimension `size`."""
    left, zero = value(row, values, size), (ZERO,) * size
    if row.relation == "=":
        return left == zero
    return left < zero if row.relation == "<" else left <= zero


def certificate(rows: Sequence[Row], multipliers: Mapping[int, int | Fraction]) -> Certificate:
    """Scale multipliers to coprime integers and check them; raises ArithmeticError where they prove nothing."""
    scale = lcm(*(multiplier.denominator for multiplier in multipliers.values()))
    numbers = {row: int(multiplier * scale) for row, multiplier in multipliers.items() if multiplier}
    common = gcd(*numbers.values())
    ordered = tuple((row, Fraction(number // common)) for row, number in sorted(numbers.items()))
    if not is_contradiction(rows, ordered):
        raise ArithmeticError("multipliers that prove nothing")
    return Certificate(ordered, combination(rows, ordered)[1])
