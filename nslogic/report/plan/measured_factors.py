"""Growth factors of every case of a plan, with their range for measured parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.orders.formulas import as_constant
from nslogic.questions.plan import Growth, PlanResult
from nslogic.report.plan.amounts import decimal_of
from nslogic.report.plan.growth_factors import GrowthFactor, factor_of


def growth_factors(result: PlanResult, growth: Growth) -> tuple[GrowthFactor, ...]:
    """Return the growth factor of a quantity in each case that may hold."""
    values = dict(result.values)
    # an exact value is an interval of one point
    box = {name: (value, value) for name, value in values.items()} | dict(result.measured)
    scale = result.options.scale
    return tuple(
        replace(
            factor_of(growth.derivation, case, values, scale),
            within=within_errors(case, box, scale) if result.measured and growth.settled else None,
        )
        for case in growth.cases
    )


def within_errors(
    case: Case, measured: Mapping[str, tuple[Fraction, Fraction]], scale: Fraction
) -> tuple[float, float] | None:
    """Return the least and the greatest factor of a case for all admissible values of measured parameters.

    A range needs both ends. None if the factor depends on no measured parameter, or if the extremes are not known.
    """
    from nslogic.algebra.boxes import range_on_box  # few plans have measured values

    ends = () if case.range is None else (case.range.low, case.range.high)
    powers = [case.power] if case.range is None else [None if end is None else end.value for end in ends]
    spans: list[tuple[Fraction, Fraction]] = []
    symbolic = False
    for value in powers:
        if value is None:
            return None
        power = as_constant(value)
        if isinstance(power, Fraction):
            spans.append((power, power))
            continue
        symbolic = symbolic or any(measured[name][0] < measured[name][1] for name in power.names() if name in measured)
        span = range_on_box(power, measured)
        if span is None:
            return None
        spans.append(span)
    factors = [decimal_of(scale, end) for span in spans for end in span]
    decimals = [factor for factor in factors if factor is not None]
    if not symbolic or len(decimals) < len(factors):
        return None
    return min(decimals), max(decimals)
