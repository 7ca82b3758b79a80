"""Rows of linear programs over an ordered vector space; solutions and Farkas certificates.

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
RowRelation: TypeAlias = Literal["=", "<=", "<"]
RowVector: TypeAlias = tuple[Fraction, ...]
Multipliers: TypeAlias = tuple[tuple[int, Fraction], ...]

ZERO_ENTRY = Fraction(0)


class Row(NamedTuple):
    """The constraint `sum(coefficients * unknowns) + constant  relation  0`.

    The constant is a lexicographic vector; all rows of a system have constants of one length, or the empty one,
    which is zero.
    """

    coefficients: Mapping[Unknown, Fraction]
    relation: RowRelation
    constant: RowVector = ()


class Solution(NamedTuple):
    """A lexicographic vector for each unknown, such that every row holds."""

    values: Mapping[Unknown, RowVector]


class Certificate(NamedTuple):
    """A Farkas certificate of infeasibility: `(row, multiplier)` by ascending row, zeros left out.

    Multipliers of inequalities are positive. The multiplied rows add up to `constant REL 0` with a constant that is
    lexicographically positive, or zero with a strict row among them. The multipliers are integers without a common
    factor, so a support-minimal certificate is unique.
    """

    multipliers: Multipliers
    constant: RowVector

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


def scaled_to_integer(number: int | Fraction, scale: int) -> int:
    """Return a number times a multiple of its denominator; ten times as fast as a product of fractions."""
    return number.numerator * (scale // number.denominator)


def combination(rows: Sequence[Row], multipliers: Multipliers) -> tuple[dict[Unknown, Fraction], RowVector]:
    """Return the sum of multiplied rows: coefficients (zeros too) and constant."""
    parts = [(rows[index], multiplier) for index, multiplier in multipliers]
    inside = lcm(*(number.denominator for row, _ in parts for number in (*row.coefficients.values(), *row.constant)))
    outside = lcm(*(multiplier.denominator for _, multiplier in parts))
    total: dict[Unknown, int] = {}
    constant = [0] * dimension(rows)
    for row, multiplier in parts:
        factor = scaled_to_integer(multiplier, outside)
        for unknown, coefficient in row.coefficients.items():
            total[unknown] = total.get(unknown, 0) + factor * scaled_to_integer(coefficient, inside)
        for place, component in enumerate(row.constant):
            constant[place] += factor * scaled_to_integer(component, inside)
    scale = inside * outside
    return {unknown: Fraction(number, scale) for unknown, number in total.items()}, tuple(
        Fraction(component, scale) for component in constant
    )


def contradiction_of(rows: Sequence[Row], multipliers: Multipliers) -> RowVector | None:
    """Return the constant to which multiplied rows add up if that contradicts them, else None."""
    if any(rows[index].relation != "=" and multiplier < 0 for index, multiplier in multipliers):
        return None
    coefficients, constant = combination(rows, multipliers)
    if any(coefficients.values()):
        return None
    zero = (ZERO_ENTRY,) * len(constant)
    strict = any(rows[index].relation == "<" and multiplier > 0 for index, multiplier in multipliers)
    return constant if constant > zero or (constant == zero and strict) else None


def value(row: Row, values: Mapping[Unknown, RowVector], size: int) -> RowVector:
    """Return the left-hand side of a row at a point of dimension `size`."""
    total = list(row.constant) or [ZERO_ENTRY] * size
    for unknown, coefficient in row.coefficients.items():
        for place, component in enumerate(values[unknown]):
            if component:
                total[place] += coefficient * component
    return tuple(total)


def row_holds(row: Row, values: Mapping[Unknown, RowVector], size: int) -> bool:
    """Tell whether a row holds at a point of dimension `size`."""
    total, zero = value(row, values, size), (ZERO_ENTRY,) * size
    if row.relation == "=":
        return total == zero
    return total < zero if row.relation == "<" else total <= zero


def certificate_of(rows: Sequence[Row], multipliers: Mapping[int, int | Fraction]) -> Certificate:
    """Scale multipliers to coprime integers and check them; raises ArithmeticError where they prove nothing."""
    scale = lcm(*(multiplier.denominator for multiplier in multipliers.values()))
    numbers = {row: scaled_to_integer(multiplier, scale) for row, multiplier in multipliers.items() if multiplier}
    common = gcd(*numbers.values())
    ordered = tuple((row, Fraction(number // common)) for row, number in sorted(numbers.items()))
    constant = contradiction_of(rows, ordered)
    if constant is None:
        raise ArithmeticError("multipliers that prove nothing")
    return Certificate(ordered, constant)
