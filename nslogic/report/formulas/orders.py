"""Orders and witnesses as text: `N_w ~ N_p^(1/3)`."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nslogic.engines.engine import Order
from nslogic.language.decimals import exponent_text, familiar_text
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.logic.results import Witness
from nslogic.report.page import enumeration

HIDDEN_SCALE = "t"
"""The name of the hidden scale in a witness without a base to write orders in."""


def order_text(order: Order, base: str, *, falls: bool = False) -> str:
    """Return an order as a product of powers of a base and of its logarithm.

    >>> order_text((Fraction(-1, 3), Fraction(1)), "N_p")
    'N_p^(-1/3) * log(N_p)'
    """
    power, log = order
    factors = []
    if power:
        factors.append(f"{base}{exponent_text(power)}")
    if log:
        factors.append(f"log({'1/' if falls else ''}{base}){exponent_text(log)}")
    return " * ".join(factors) or "1"


def witness_laws(witness: Witness, base: str | None) -> tuple[str, ...]:
    """Return the orders of a witness as laws in the base, or in the hidden scale if the base does not scale."""
    orders = dict(witness.orders)
    unit = orders.get(base) if base is not None else None
    if base is None or unit is None or unit[0] == 0:
        return tuple(f"{name} ~ {order_text(order, HIDDEN_SCALE)}" for name, order in witness.orders)
    return tuple(
        f"{name} ~ {order_text(_over(order, unit), base, falls=unit[0] < 0)}"
        for name, order in witness.orders
        if name != base
    )


def witness_parameters(witness: Witness) -> tuple[str, ...]:
    """Return the parameter values of a witness as equations."""
    exact = (f"{name} = {familiar_text(value)}" for name, value in witness.parameters)
    return (*exact, *(f"{name} ≈ {root.text}" for name, root in witness.irrational))


def witness_text(witness: Witness, base: str | None) -> str:
    """Return a witness in one line."""
    laws = ", ".join(witness_laws(witness, base))
    parameters = ", ".join(witness_parameters(witness))
    parts: Iterable[str] = (part for part in (laws, parameters) if part)
    return " at ".join(parts) + witness_logarithms(witness, base)


def witness_logarithms(witness: Witness, base: str | None) -> str:
    """Return the orders that a witness assumes for logarithms that powers and log powers cannot express.

    If the first of them is of order 1, all are, and only the first is shown.
    """
    if not witness.logs:
        return ""
    unit = dict(witness.orders).get(base) if base is not None else None
    falls = unit is not None and unit[0] < 0
    scale = base if base is not None and unit is not None and unit[0] else HIDDEN_SCALE
    log_log = f"log(log({'1/' if falls else ''}{scale}))"
    shown = witness.logs if witness.logs[0][1] else witness.logs[:1]
    taken = [
        f"{log_log if name == LOG_LOG_NAME else name} for {order_text((Fraction(0), log), scale, falls=falls)}"
        for name, log in shown
    ]
    return f", taking {enumeration(taken)}"


def _over(order: Order, unit: Order) -> Order:
    """Return an order as a power and a log power of a base whose order is `unit`."""
    power = order[0] / unit[0]
    return power, order[1] - power * unit[1]
