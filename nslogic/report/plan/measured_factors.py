"""Growth factors of every case of a plan, with their range for measured parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
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
            within=within_errors(growth.derivation, case, box, scale) if result.measured else None,
        )
        for case in growth.cases
    )


def within_errors(
    derivation: Derivation, case: Case, measured: Mapping[str, tuple[Fraction, Fraction]], scale: Fraction
) -> tuple[float, float] | None:
    """Return the least and the greatest factor for all admissible values of measured parameters.

    None if the factor depends on no measured parameter, if several cases may hold, or if the extremes are not known.
    """
    if len(derivation.cases) > 1 or case.power is None:
        return None
    power = as_constant(case.power)
    if isinstance(power, Fraction) or not any(name in measured for name in power.names()):
        return None
    from nslogic.algebra.boxes import range_on_box  # few plans have measured values

    ends = range_on_box(power, measured)
    factors = () if ends is None else tuple(decimal_of(scale, end) for end in ends)
    if len(factors) != 2 or factors[0] is None or factors[1] is None:
        return None
    return min(factors[0], factors[1]), max(factors[0], factors[1])
