"""Each row of the table in language.md §1 against numbers: the defining sums and expressions at finite size.

A quantity of order (e, l) is `exp(e*T + l*log T)` at a scale `t = exp(T)`. What an expression is there, divided by
what its order says, must change by less than any power of `log t`: the two exponents are measured at growing scales
and extrapolated. Sums are the defining ones: term by term up to a large number, beyond it by Euler and Maclaurin's
formula, which is exact to more digits than are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import pytest

from nslogic.algebra.functions import Field
from nslogic.language.terms import (
    Extreme,
    IndexedSum,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)
from nslogic.logic.evaluator import Valuation
from nslogic.orders.exponents import Exponents
from nslogic.orders.laws import Laws

mpmath: Any = pytest.importorskip("mpmath")

ORDERS = {
    name: (Fraction(order.split()[0]), Fraction(order.split()[1]))
    for name, order in {"N": "1 0", "D": "1/2 1", "loss": "-1 1", "C": "0 1", "L": "0 0"}.items()
}
CONSTANTS = {"N": 3, "D": 2, "loss": 5, "C": 4, "L": 7}
"""Factors that an order does not see: with them a quantity is not just the power that it has."""
VALUATION = Valuation(ORDERS, {"a": Fraction(1, 2), "b": Fraction(2)})
SCALES = tuple(mpmath.mpf(10) ** exponent for exponent in (8, 16, 32, 64))
"""Logarithms of t: squares of each other, so that log T doubles from one to the next."""
TERMS = 2000


def real(value: Fraction) -> Any:
    return mpmath.mpf(value.numerator) / value.denominator


@dataclass(frozen=True)
class At:
    """Numbers at one scale, held as logarithms: `exp(10**64)` has no digits to spare."""

    scale: Any

    def log(self, expression: OrderExpression) -> Any:
        """Return the logarithm of an expression."""
        match expression:
            case Scalar(value):
                return mpmath.log(real(value))
            case Quantity(name):
                power, log = ORDERS[name]
                return real(power) * self.scale + real(log) * mpmath.log(self.scale) + mpmath.log(CONSTANTS[name])
            case Product(factors):
                return mpmath.fsum(self.log(factor) for factor in factors)
            case Power(base, exponent):
                return real(VALUATION.number(exponent)) * self.log(base)
            case Sum(terms):
                return added([self.log(term) for term in terms])
            case Extreme(function, arguments):
                return (min if function == "min" else max)(self.log(argument) for argument in arguments)
            case Logarithm(argument):
                return mpmath.log(abs(self.log(argument)))
            case IndexedSum():
                return added([self.log(term.coefficient) + self.series(expression, term) for term in expression.terms])

    def series(self, total: IndexedSum, term: Any) -> Any:
        """Return the logarithm of the sum of `k^exponent`."""
        exponent = real(VALUATION.number(term.exponent))
        lower = max(self.log(total.lower), mpmath.mpf(0))
        if total.upper is None:
            return series_from(lower, exponent)
        upper = self.log(total.upper)
        # `K ~ M` is read as `K <= M/2`.
        return series_between(lower, max(upper, lower + mpmath.log(2)), exponent)


def added(logs: list[Any]) -> Any:
    """Return the logarithm of a sum of numbers that are given by their logarithms."""
    greatest = max(logs)
    return greatest + mpmath.log(mpmath.fsum(mpmath.exp(log - greatest) for log in logs if log > greatest - 10**6))


def series_between(lower: Any, upper: Any, exponent: Any) -> Any:
    """Return the logarithm of `sum(k^exponent)` over whole numbers from `exp(lower)` to `exp(upper)`."""
    if upper < mpmath.log(TERMS):
        first, last = int(mpmath.ceil(mpmath.exp(lower))), int(mpmath.floor(mpmath.exp(upper)))
        return mpmath.log(mpmath.fsum(mpmath.mpf(k) ** exponent for k in range(first, last + 1)))
    head: list[Any] = []
    start = lower
    if lower < mpmath.log(TERMS):
        head.append(series_between(lower, mpmath.log(TERMS - mpmath.mpf(1) / 2), exponent))
        start = mpmath.log(TERMS)
    # Euler–Maclaurin: the integral, and half of what stands at either end; the rest is smaller by 1/start each time.
    ends = [exponent * start - mpmath.log(2), exponent * upper - mpmath.log(2)]
    return added([*head, integral(start, upper, exponent), *ends])


def integral(lower: Any, upper: Any, exponent: Any) -> Any:
    """Return the logarithm of the integral of `x^exponent` from `exp(lower)` to `exp(upper)`."""
    rise = exponent + 1
    if rise == 0:
        return mpmath.log(upper - lower)
    top, bottom = (upper, lower) if rise > 0 else (lower, upper)
    return rise * top + mpmath.log(-mpmath.expm1(rise * (bottom - top))) - mpmath.log(abs(rise))


def series_from(lower: Any, exponent: Any) -> Any:
    """Return the logarithm of `sum(k^exponent)` over whole numbers from `exp(lower)` on."""
    if lower < mpmath.log(TERMS):
        head = series_between(lower, mpmath.log(TERMS - mpmath.mpf(1) / 2), exponent)
        return added([head, series_from(mpmath.log(TERMS), exponent)])
    return added([(exponent + 1) * lower - mpmath.log(-exponent - 1), exponent * lower - mpmath.log(2)])


def measured(expression: OrderExpression) -> tuple[Fraction, Fraction]:
    """Return the power and the log exponent of an expression, measured at several scales.

    The power is the slope in T at the largest scale; with it taken out, the log exponent is the slope in log T.
    """
    with mpmath.workdps(150):
        logs = [At(scale).log(expression) for scale in SCALES]
        power = nearest(logs[-1] / SCALES[-1])
        left = [log - real(power) * scale for log, scale in zip(logs, SCALES, strict=True)]
        # From T to T^2 the log T doubles: what is constant drops out of the difference.
        log_power = nearest((left[-1] - left[-2]) / (mpmath.log(SCALES[-1]) - mpmath.log(SCALES[-2])))
    return power, log_power


def nearest(number: Any) -> Fraction:
    """Return the multiple of 1/24 that a measured exponent is, as near as a `log log t` lets it come."""
    found = Fraction(round(float(number) * 24), 24)
    assert abs(float(number) - found) < 0.012, f"{number} is no multiple of 1/24"
    return found


EXPRESSIONS = [
    "1",
    "5/7",
    "N * D",
    "N / D",
    "loss^-3 * C",
    "D^a",
    "(N * loss)^(-1/3)",
    "N + D",
    "N + N * C + 100",
    "loss + L",
    "max(D, N^(1/2) * C^2)",
    "min(D, N, C)",
    "1 / (1/N + 1/D)",
    "(N + D)^-2 * (C + L)^b",
    "log(N)",
    "log(D^2 / N)",
    "log(1/loss)",
    "log(N)^2 * D",
    "log(L)",
    "log(log(N))",
    # sum(k = 1..K, R * k^-s): s < 1, s = 1, s > 1
    "sum(k = 1..N, k^-a)",
    "sum(k = 1..D, k^(1/4))",
    "sum(k = 1..D, C * k)",
    "sum(k = 1..N, 1/k)",
    "sum(k = 1..D, loss / k)",
    "sum(k = 1..N, k^-b)",
    "sum(k = 1..N, D * k^(-5/4))",
    "sum(k = 1..C, k^-a)",
    "sum(k = 1..L, N * k)",
    "sum(k = 1..L, N / k)",
    # sum(k = K..inf, R * k^-s)
    "sum(k = N..inf, k^-b)",
    "sum(k = D..inf, C * k^(-3/2))",
    "sum(k = 1..inf, loss * k^-b)",
    "sum(k = C..inf, k^-b)",
    # sum(k = K..M, R * k^-s): s < 1, s = 1 (far apart and not), s > 1
    "sum(k = D..N, k^-a)",
    "sum(k = C..D, k)",
    "sum(k = D..N, 1/k)",
    "sum(k = D..N, C / k)",
    "sum(k = D..2*D, 1/k)",
    "sum(k = L..N, 1/k)",
    "sum(k = D..N, k^-b)",
    "sum(k = D..D, k^-b)",
    "sum(k = C..N, D * k^(-5/4))",
    # summands that are multiplied out first
    "sum(k = 1..N, k^-b + D/k)",
    "sum(k = 1..D, k^-(1 + a) * (N * k^-1)^(-1/2))",
    "sum(k = 1..D, (C * k^-1)^(1/2) / k^a)",
]


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_orders_are_those_of_the_numbers(text: str, law_in: Callable[[str], Any], at: Any) -> None:
    law = law_in(f"1 ~ {text}")
    assert isinstance(law, OrderLaw)
    order = measured(law.right)
    assert VALUATION.order(law.right) == order
    formula = Laws(Exponents(Field(("a", "b"))), "law").holds(OrderLaw(Quantity("Q"), "~", law.right))
    for power, log in (order, (order[0], order[1] + 1), (order[0] + 1, order[1])):
        assert at(formula, {**ORDERS, "Q": (power, log)}, VALUATION.parameters) is ((power, log) == order)


@pytest.mark.parametrize("exponent", ["-2", "-3/2", "-1", "-1/2", "0", "1"])
@pytest.mark.parametrize(("first", "last"), [(1, 3000), (700, 5000), (2500, 10_000)])
def test_the_sums_of_these_tests_are_the_sums_of_their_terms(exponent: str, first: int, last: int) -> None:
    power = real(Fraction(exponent))
    plain = mpmath.fsum(mpmath.mpf(k) ** power for k in range(first, last + 1))
    found = mpmath.exp(series_between(mpmath.log(first), mpmath.log(last), power))
    assert abs(found / plain - 1) < 1e-5
    if power < -1:
        beyond = mpmath.zeta(-power, first)
        assert abs(mpmath.exp(series_from(mpmath.log(first), power)) / beyond - 1) < 1e-5
