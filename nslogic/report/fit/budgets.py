"""What budgets buy, as a table."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.fits.intervals import Estimate
from nslogic.questions.fit import FitResult
from nslogic.report.columns import aligned
from nslogic.report.page import PageLine, Span, line
from nslogic.report.uncertainties import significant


def budget_lines(result: FitResult) -> Iterator[PageLine]:
    """Yield a table with a row for each budget, and nothing where there is none."""
    if not result.allocations:
        return
    options = result.options
    how = "the loss is least" if options.ratio is None else f"D = {options.ratio:g} N"
    yield line("  ", Span(f"What C = {options.cost.text} FLOP buy where {how}:", "dim"), hang=4)
    rows = [
        (
            Span(f"C = {significant(each.budget)}", "name"),
            f"N = {_with_interval(each.parameters)}",
            f"D = {_with_interval(each.tokens)}",
            f"D/N = {_with_interval(each.tokens_per_parameter)}",
            f"loss {_with_interval(each.loss)}",
            "" if each.penalty is None else f"{100 * (each.penalty.value - 1):.2f} % above the least",
        )
        for each in result.allocations
    ]
    yield from aligned(rows, indent=4)


def _with_interval(each: Estimate) -> str:
    if each.interval is None:
        return significant(each.value, 3)
    low, high = each.interval
    same = low == high
    return (
        significant(each.value, 3)
        if same
        else f"{significant(each.value, 3)} ({significant(low, 3)} to {significant(high, 3)})"
    )
