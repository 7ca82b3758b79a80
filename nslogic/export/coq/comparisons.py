"""Numbers, orders and comparisons in Coq: as people read them, as data, and as what the kernel makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from nslogic.export.coq.space import Deep, integer
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
    """A number: in a statement, as data, and as the kernel's ratio of polynomials."""

    text: str
    deep: Deep
    ratio: Ratio


@dataclass(frozen=True)
class CoqOrder:
    """An order: in a statement, as data, and as the kernel's form."""

    text: str
    deep: Deep
    ratios: Ratios


@dataclass(frozen=True)
class CoqPiece:
    """A comparison: its text, its law, the fact that the kernel makes of it, and what that was multiplied by."""

    text: str
    deep: Deep
    fact: Real | Vector
    common: Common

    @property
    def plain(self) -> bool:
        """Return whether this is true without any name."""
        return _plain(self.fact)


def _plain(fact: Real | Vector) -> bool:
    if isinstance(fact, Real):
        return fact.value.constant is not None and not is_false(fact)
    constants = all(part.constant is not None for part in fact.form.values())
    return set(fact.form) <= {SCALE, LOG_SCALE} and constants and not is_false(fact)


def _cleared_by(values: Iterable[Ratio], *, even: bool) -> Common:
    """Return what the kernel multiplies a comparison of ratios by; with `even`, so that its sign stays."""
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


def compare_orders(left: CoqOrder, relation: str, right: CoqOrder, level: Level) -> CoqPiece:
    """Return a comparison of orders."""
    fact = compare(left.ratios, relation, right.ratios, level)
    kind, swapped = COQ_ORDER_RELATIONS[relation]
    if swapped:
        left, right = right, left
    both = [*left.ratios, *(name for name in right.ratios if name not in left.ratios)]
    sides = [order.ratios[name] for name in both for order in (left, right) if name in order.ratios]
    common = _cleared_by(sides, even=kind != "EQ")
    texts = (left.text, right.text) if kind == "EQ" else (right.text, left.text)
    if level == "order":
        return CoqPiece(
            f"{texts[0]} {ORDER_TEXTS[kind]} {texts[1]}", f"(Order {kind} {left.deep} {right.deep})", fact, common
        )
    text = f"power {texts[0]} {NUMBER_TEXTS[kind]} power {texts[1]}"
    return CoqPiece(text, f"(Power {kind} {left.deep} {right.deep})", fact, common)


def compare_coq_numbers(left: CoqNumber, relation: str, right: CoqNumber) -> CoqPiece:
    """Return a comparison of numbers."""
    fact = compare_numbers(left.ratio, relation, right.ratio)
    kind, swapped = NUMBER_RELATIONS[relation]
    if swapped:
        left, right = right, left
    common = _cleared_by((left.ratio, right.ratio), even=kind in ("GE", "GT"))
    texts = (left.text, right.text) if kind in ("EQ", "NE") else (right.text, left.text)
    deep = f"(Number {kind} {left.deep} {right.deep})"
    return CoqPiece(f"{texts[0]} {NUMBER_TEXTS[kind]} {texts[1]}", deep, fact, common)


def product_order(left: CoqOrder, right: CoqOrder) -> CoqOrder:
    """Return a product of orders."""
    ratios = dict(left.ratios)
    for name, value in right.ratios.items():
        ratios[name] = ratios[name] + value if name in ratios else value
    return CoqOrder(f"({left.text} ** {right.text})", f"(TTimes {left.deep} {right.deep})", ratios)


def raised(base: CoqOrder, exponent: CoqNumber) -> CoqOrder:
    """Return a power of an order."""
    text, deep = f"({base.text} ^^ {exponent.text})", f"(TRaised {base.deep} {exponent.deep})"
    return CoqOrder(text, deep, {name: value * exponent.ratio for name, value in base.ratios.items()})
