"""Order forms as products of powers in the law language: `N_w^-1 * L^(1/2)`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from nslogic.derivation.branches import Question
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.language.terms import OrderRelation
from nslogic.orders.coefficient_text import format_power
from nslogic.orders.formulas import Coefficient, OrderForm, as_constant

AUXILIARY = re.compile(r"^(?P<label>.+)@(?P<number>\d+)$")
"""The name of the auxiliary order of a sum or an extreme inside a law."""


@dataclass(frozen=True)
class PowerFactor:
    """One factor of a product: a name, or its logarithm if `logarithm`, raised to a power."""

    name: str
    power: Coefficient
    logarithm: bool = False


def power_factors(form: OrderForm, question: Question) -> tuple[PowerFactor, ...]:
    """Return an order form as factors: first the others, then the base, then its logarithm."""
    ordered = sorted(form.coefficients, key=lambda pair: pair[0] == question.base)
    factors = [PowerFactor(name, power) for name, power in ordered]
    if as_constant(form.logs) != 0:
        factors.append(PowerFactor(question.base, form.logs, logarithm=True))
    return tuple(factors)


def product_text(form: OrderForm, question: Question) -> str:
    """Return an order form as a product in the law language, with logarithms of the base."""
    parts = (_factor_text(factor, question) for factor in power_factors(form, question))
    return " * ".join(parts) or "1"


def law_text(name: str, form: OrderForm, question: Question, *, relation: OrderRelation = "~") -> str:
    """Return the law `name ~ product`, or with another relation."""
    shown = f"log({_logarithm(question.base, question)})" if name == LOG_LOG_NAME else name
    return f"{shown} {relation} {product_text(form, question)}"


def ratio_text(form: OrderForm, question: Question) -> str:
    """Return a form as one product over another: `N_p / (N_w^2 * L)`."""
    above = [factor for factor in power_factors(form, question) if not is_negative(factor.power)]
    below = [PowerFactor(f.name, -f.power, f.logarithm) for f in power_factors(form, question) if is_negative(f.power)]
    over = " * ".join(_factor_text(factor, question) for factor in above) or "1"
    if not below:
        return over
    under = " * ".join(_factor_text(factor, question) for factor in below)
    return f"{over} / ({under})" if len(below) > 1 else f"{over} / {under}"


def auxiliary_parts(name: str) -> tuple[str, str] | None:
    """Return the label and number of an auxiliary order, None for a quantity."""
    match = AUXILIARY.match(name)
    return None if match is None else (match["label"], match["number"])


def is_negative(power: Coefficient) -> bool:
    """Return whether a power is written with a minus: a negative number, or a sum of negative terms."""
    power = as_constant(power)
    if isinstance(power, Fraction):
        return power < 0
    return all(coefficient < 0 for _, coefficient in power.numerator_terms())


def _factor_text(factor: PowerFactor, question: Question) -> str:
    if factor.logarithm:
        return format_power(_logarithm(factor.name, question), factor.power)
    if factor.name == LOG_LOG_NAME:
        return format_power(f"log({_logarithm(question.base, question)})", factor.power)
    return format_power(factor.name, factor.power)


def _logarithm(name: str, question: Question) -> str:
    return f"log(1/{name})" if question.direction < 0 else f"log({name})"
