"""The answer of `plan` as JSON data; laws are exact, factors are decimals.

In an `interval`, None is an unbounded end, and a text such as `10^a` an end that is not a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nslogic.questions.plan import Growth, PlanResult
from nslogic.report.plan.amounts import size_after
from nslogic.report.plan.growth_factors import GrowthFactor
from nslogic.report.plan.measured_factors import growth_factors


def plan_data(results: Sequence[PlanResult]) -> list[dict[str, object]]:
    """Return plans as JSON data."""
    return [_plan(result) for result in results]


def _plan(result: PlanResult) -> dict[str, object]:
    data: dict[str, object] = {
        "theory": result.theory.name,
        "regime": result.regime.name,
        "verdict": result.check.verdict,
        "scale": {result.options.base: str(result.options.scale)},
        "factors": {growth.quantity: _growth(result, growth) for growth in result.growths},
    }
    if result.options.start:
        data["from"] = {name: str(size) for name, size in result.options.start}
    if result.values:
        data["parameters"] = {name: str(value) for name, value in result.values}
    if result.check.verdict in ("degenerate", "inconsistent"):
        data["core"] = list(result.check.cores.found[0]) if result.check.cores.found else []
    if result.refused:
        data["refused"] = result.refused
        data["core"] = list(result.keeping)
        if not result.keeping_smallest:
            data["core_smallest"] = False
    notes = [*result.notes, *result.assumed]
    if notes:
        data["notes"] = notes
    if result.undecided:
        data["undecided"] = result.undecided
    return data


def _growth(result: PlanResult, growth: Growth) -> dict[str, object]:
    factors = growth_factors(result, growth)
    size = dict(result.options.start).get(growth.quantity)
    if len(factors) == 1:
        return _factor(factors[0], size)
    cases = [{"when": list(factor.when), **_factor(factor, size)} for factor in factors]
    return {"law": None, "factor": None, "cases": cases}


def _factor(factor: GrowthFactor, size: Fraction | None) -> dict[str, object]:
    data: dict[str, object] = {"law": factor.law, "factor": factor.decimal}
    if factor.exact:
        data["exact"] = factor.exact
    if factor.interval is not None:
        data["interval"] = list(factor.interval)
    if factor.attained is not None:
        data["attained"] = list(factor.attained)
    if factor.choices:
        data["values"] = list(factor.choices)
    if factor.log_factor:
        data["log_factor"] = factor.log_factor
    if factor.note:
        data["note"] = factor.note
    if factor.within is not None:
        data["within"] = list(factor.within)
    if size is not None and factor.decimal is not None:
        data["to"] = size_after(size, factor.decimal)
    elif size is not None and factor.interval is not None:
        data["to"] = [None if end is None else size_after(size, end) for end in factor.interval]
    if size is not None and factor.within is not None:
        data["to_within"] = [size_after(size, end) for end in factor.within]
    return data
