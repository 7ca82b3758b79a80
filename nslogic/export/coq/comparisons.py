"""Numbers, orders and comparisons in Coq: as readable text, as data, and as the kernel's facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from nslogic.export.coq.numerals import integer
from nslogic.export.coq.space import Deep
from nslogic.kernel import (
    LOG_SCALE,
    ONE,
    SCALE,
    ZERO,
    Level,
    Polynomial,
    Ratio,
    Ratios,
    Real,
    Vector,
    compare,
    compare_numbers,
    is_false,
)

Common: TypeAlias = dict[Polynomial, int]
Relations: TypeAlias = dict[str, tuple[str, bool]]

COQ_ORDER_RELATIONS: Relations = {
    "~": ("EQ", False),
    "<~": ("GE", True),
    "<<": ("GT", True),
    ">~": ("GE", False),
    ">>": ("GT", False),
}
NUMBER_RELATIONS: Relations = {
    "=": ("EQ", False),
    "!=": ("NE", False),
    "<": ("GT", True),
    "<=": ("GE", True),
    ">": ("GT", False),
    ">=": ("GE", False),
}
ORDER_TEXTS = {"EQ": "~~", "GE": "<~", "GT": "<<"}
NUMBER_TEXTS = {"EQ": "=", "NE": "<>", "GE": "<=", "GT": "<"}


@dataclass(frozen=True)
class CoqNumber:
    """A number: its text in a statement, its data, and the kernel's ratio of polynomials."""

    text: str
    deep: Deep
    ratio: Ratio


@dataclass(frozen=True)
class CoqOrder:
    """An order: its text in a statement, its data, and the kernel's form."""

    text: str
    deep: Deep
    ratios: Ratios


@dataclass(frozen=True)
class CoqPiece:
    """A comparison: its text, its data, the kernel's fact, and the factors that cleared its denominators."""

    text: str
    deep: Deep
    fact: Real | Vector
    common: Common

    @property
    def plain(self) -> bool:
        """Return whether the comparison is true and has no names."""
        return _plain(self.fact)


def _plain(fact: Real | Vector) -> bool:
    if isinstance(fact, Real):
        return fact.value.constant is not None and not is_false(fact)
    constants = all(part.constant is not None for part in fact.form.values())
    return set(fact.form) <= {SCALE, LOG_SCALE} and constants and not is_false(fact)


def _cleared_by(values: Iterable[Ratio], *, even: bool) -> Common:
    """Return the factors by which the kernel clears a comparison of ratios; `even` powers keep its sign."""
    common: Common = {}
    for value in values:
        for factor, exponent in value.below:
            common[factor] = max(common.get(factor, 0), exponent)
    return {factor: exponent + exponent % 2 for factor, exponent in common.items()} if even else common


def constant_number(value: Fraction) -> CoqNumber:
    """Return a rational number."""
    top, bottom = value.numerator, value.denominator
    above = str(top) if top >= 0 else f"({top})"
    ratio = Ratio(Polynomial.number(value))
    if bottom == 1:
        return CoqNumber(above, f"(NInt {integer(top)})", ratio)
    return CoqNumber(f"({above} / {bottom})", f"(NDiv (NInt {integer(top)}) (NInt {integer(bottom)}))", ratio)


ZERO_NUMBER = CoqNumber("0", "(NInt z0)", Ratio(ZERO))
UNIT = CoqOrder("one", "TOne", {})
LOG_ORDER = CoqOrder("log_scale", "(TVar k2)", {LOG_SCALE: Ratio(ONE)})


def compare_orders(first: CoqOrder, relation: str, second: CoqOrder, level: Level) -> CoqPiece:
    """Return a comparison of orders."""
    fact = compare(first.ratios, relation, second.ratios, level)
    kind, swapped = COQ_ORDER_RELATIONS[relation]
    if swapped:
        first, second = second, first
    both = [*first.ratios, *(name for name in second.ratios if name not in first.ratios)]
    sides = [order.ratios[name] for name in both for order in (first, second) if name in order.ratios]
    common = _cleared_by(sides, even=kind != "EQ")
    texts = (first.text, second.text) if kind == "EQ" else (second.text, first.text)
    if level == "order":
        return CoqPiece(
            f"{texts[0]} {ORDER_TEXTS[kind]} {texts[1]}", f"(Order {kind} {first.deep} {second.deep})", fact, common
        )
    text = f"power {texts[0]} {NUMBER_TEXTS[kind]} power {texts[1]}"
    return CoqPiece(text, f"(Power {kind} {first.deep} {second.deep})", fact, common)


def compare_coq_numbers(first: CoqNumber, relation: str, second: CoqNumber) -> CoqPiece:
    """Return a comparison of numbers."""
    fact = compare_numbers(first.ratio, relation, second.ratio)
    kind, swapped = NUMBER_RELATIONS[relation]
    if swapped:
        first, second = second, first
    common = _cleared_by((first.ratio, second.ratio), even=kind in ("GE", "GT"))
    texts = (first.text, second.text) if kind in ("EQ", "NE") else (second.text, first.text)
    deep = f"(Number {kind} {first.deep} {second.deep})"
    return CoqPiece(f"{texts[0]} {NUMBER_TEXTS[kind]} {texts[1]}", deep, fact, common)


def product_order(first: CoqOrder, second: CoqOrder) -> CoqOrder:
    """Return a product of orders."""
    ratios = dict(first.ratios)
    for name, value in second.ratios.items():
        ratios[name] = ratios[name] + value if name in ratios else value
    return CoqOrder(f"({first.text} ** {second.text})", f"(TTimes {first.deep} {second.deep})", ratios)


def raised(base: CoqOrder, exponent: CoqNumber) -> CoqOrder:
    """Return a power of an order."""
    text, deep = f"({base.text} ^^ {exponent.text})", f"(TRaised {base.deep} {exponent.deep})"
    return CoqOrder(text, deep, {name: value * exponent.ratio for name, value in base.ratios.items()})
