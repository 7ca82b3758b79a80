"""Numbers, orders and comparisons in Coq: as people read them, as data, and as what the kernel makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

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
    at_level,
    cleared,
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
SAID: dict[str, Any] = {"EQ": "=", "NE": "!=", "GE": ">=", "GT": ">"}
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


def _common(values: Sequence[Ratio], *, even: bool) -> Common:
    common: Common = {}
    for value in values:
        for factor, exponent in value.below:
            common[factor] = max(common.get(factor, 0), exponent)
    return {factor: exponent + exponent % 2 for factor, exponent in common.items()} if even else common


def _added(left: Ratios, right: Ratios) -> Ratios:
    total = dict(left)
    for name, value in right.items():
        total[name] = total[name] + value if name in total else value
    return total


def _scaled(values: Ratios, factor: Ratio) -> Ratios:
    return {name: value * factor for name, value in values.items()}


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
    kind, swapped = COQ_ORDER_RELATIONS[relation]
    if swapped:
        left, right = right, left
    difference = _added(left.ratios, _scaled(right.ratios, Ratio(-ONE)))
    form = at_level(cleared(difference, keep_sign=kind != "EQ"), level)
    fact = Vector(form, SAID[kind], level)
    common = _common(list(difference.values()), even=kind != "EQ")
    sides = (left.text, right.text) if kind == "EQ" else (right.text, left.text)
    if level == "order":
        return CoqPiece(
            f"{sides[0]} {ORDER_TEXTS[kind]} {sides[1]}", f"(Order {kind} {left.deep} {right.deep})", fact, common
        )
    text = f"power {sides[0]} {NUMBER_TEXTS[kind]} power {sides[1]}"
    return CoqPiece(text, f"(Power {kind} {left.deep} {right.deep})", fact, common)


def compare_coq_numbers(left: CoqNumber, relation: str, right: CoqNumber) -> CoqPiece:
    """Return a comparison of numbers."""
    kind, swapped = NUMBER_RELATIONS[relation]
    if swapped:
        left, right = right, left
    difference = {"": left.ratio + right.ratio * Ratio(-ONE)}
    keep = kind in ("GE", "GT")
    fact = Real(cleared(difference, keep_sign=keep).get("", ZERO), SAID[kind])
    sides = (left.text, right.text) if kind in ("EQ", "NE") else (right.text, left.text)
    deep = f"(Number {kind} {left.deep} {right.deep})"
    return CoqPiece(
        f"{sides[0]} {NUMBER_TEXTS[kind]} {sides[1]}", deep, fact, _common(list(difference.values()), even=keep)
    )


def product_order(left: CoqOrder, right: CoqOrder) -> CoqOrder:
    """Return a product of orders."""
    return CoqOrder(
        f"({left.text} ** {right.text})", f"(TTimes {left.deep} {right.deep})", _added(left.ratios, right.ratios)
    )


def raised(base: CoqOrder, exponent: CoqNumber) -> CoqOrder:
    """Return a power of an order."""
    text, deep = f"({base.text} ^^ {exponent.text})", f"(TRaised {base.deep} {exponent.deep})"
    return CoqOrder(text, deep, _scaled(base.ratios, exponent.ratio))
