"""The answer of `plan` for people: the growth factor of every quantity.

A power that is a quotient of long numbers is rounded; JSON has all powers exactly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from nslogic.language.decimals import number_text
from nslogic.questions.plan import PlanResult
from nslogic.report.check.spans import approximation
from nslogic.report.columns import aligned
from nslogic.report.labels import meaning, place_of
from nslogic.report.page import BLANK, Page, PageLine, Span, enumeration, line
from nslogic.report.plan.amounts import Amount, size_after
from nslogic.report.plan.growth_factors import GrowthFactor
from nslogic.report.plan.measured_factors import growth_factors

LONG_QUOTIENT = 12
"""From how many characters on a quotient is shown rounded."""

_POWER = re.compile(r"\^\((?P<power>-?\d+/\d+)\)")


def plan_page(result: PlanResult) -> Page:
    """Return the plan of one regime, with a blank line below."""
    base, scale = result.options.base, number_text(result.options.scale)
    head = Span(f"{result.theory.name} · {result.regime.name}", "strong")
    size = dict(result.options.start).get(result.options.base)
    sizes = "" if size is None else f", from {_size(size)} to {_size(size * result.options.scale)}"
    lines: list[PageLine] = [line(_mark(result), " ", head, f"   {base} × {scale}{sizes}", hang=2)]
    if result.undecided:
        lines.append(line("  ", Span(f"Undecided: {result.undecided}.", "unsure"), hang=2))
    elif result.refused:
        lines.append(line("  ", f"{result.refused}.", hang=2))
        if result.keeping:
            few = "" if result.keeping_smallest else " (perhaps not minimal)"
            lines.append(line("  ", Span("rests on", "dim"), f" {', '.join(result.keeping)}{few}", hang=11))
    elif result.check.verdict != "consistent":
        lines += _core(result)
    if result.values:
        values = ", ".join(f"{name} = {number_text(value)}" for name, value in result.values)
        lines.append(line("  ", Span("at", "dim"), f" {values}", hang=5))
    lines.extend(line("  ", Span(f"Note: {note}.", "dim"), hang=8) for note in (*result.notes, *result.assumed))
    lines += _growths(result)
    if result.check.verdict == "consistent" and not (result.growths or result.undecided or result.refused):
        lines.append(line("  ", "Its axioms do not say how any quantity grows.", hang=2))
    return (*lines, BLANK)


def _growths(result: PlanResult) -> Iterator[PageLine]:
    """Yield a line for each quantity and case, with a note below if its factor omits a logarithm."""
    factors = [
        (growth.quantity, factor, len(growth.cases) > 1)
        for growth in result.growths
        for factor in growth_factors(result, growth)
    ]
    rows = [
        (
            Span(name, "name"),
            _law(factor, conditional=conditional),
            _factor(factor),
            _exact(factor),
            _sizes(result, name, factor),
        )
        for name, factor, conditional in factors
    ]
    for head, (_, factor, _) in zip(aligned(rows, indent=2), factors, strict=True):
        yield head
        if factor.note:
            yield line("      ", Span(f"{factor.note[:1].upper()}{factor.note[1:]}.", "dim"), hang=6)
    if any(factor.within is not None for _, factor, _ in factors):
        sigma = number_text(result.options.sigma)
        errors = "1 standard error" if result.options.sigma == 1 else f"{sigma} standard errors"
        remark = f"In parentheses: the range for {_ranges(result, errors)}."
        yield line("  ", Span(remark, "dim"), hang=2)
    if any(_rounded(text) != text for _, factor, _ in factors for text in (factor.law, *factor.when)):
        yield line("  ", Span("Powers that are long quotients are rounded; JSON has them exactly.", "dim"), hang=2)
    if any(factor.interval is not None for _, factor, _ in factors):
        yield line("  ", Span("A range means that the regime does not determine the quantity.", "dim"), hang=2)


def _ranges(result: PlanResult, errors: str) -> str:
    """Return within what the measured parameters may lie: so many standard errors, or intervals of their own."""
    measured = {name for name, _ in result.measured}
    given = [parameter for parameter in result.theory.parameters if parameter.name in measured]
    ways = [errors] if any(parameter.interval is None for parameter in given) else []
    ways += ["their intervals"] if any(parameter.interval is not None for parameter in given) else []
    return f"measured parameters within {', or within '.join(ways)}"


def _mark(result: PlanResult) -> Span:
    if result.undecided:
        return Span("?", "unsure")
    good = result.check.verdict == "consistent" and not result.refused
    return Span("✓", "good") if good else Span("✗", "bad")


def _core(result: PlanResult) -> Iterator[PageLine]:
    yield line("  ", f"The regime is {result.check.verdict}. These cannot hold together:", hang=2)
    for core in result.check.cores.found[:1]:
        rows = []
        for label in core:
            meant = meaning(result.theory, result.regime, label)
            rows.append((Span(place_of(result.theory, meant.origin), "dim"), Span(label, "name"), meant.text))
        yield from aligned(rows, indent=4)


def _law(factor: GrowthFactor, *, conditional: bool) -> str:
    where = f"   where {' and '.join(factor.when)}" if conditional and factor.when else ""
    return _rounded(f"~ {factor.law}{where}")


def _rounded(text: str) -> str:
    """Return text with each quotient of long numbers rounded: `C^-0.155`."""

    def decimal(match: re.Match[str]) -> str:
        return f"^{approximation(Fraction(match['power']))}" if len(match["power"]) > LONG_QUOTIENT else match[0]

    return _POWER.sub(decimal, text)


def _factor(factor: GrowthFactor) -> Span:
    """Return the factor; one that nothing bounds is to be seen, and one that is certain too."""
    text = f"× {_spread(factor, _amount)}"
    if factor.choices or factor.interval not in (None, (None, None)):
        return Span(text)
    return Span(text, "unsure" if factor.interval is not None else "strong")


def _spread(factor: GrowthFactor, written: Callable[[Amount], str]) -> str:
    """Return a factor or the size after it: a number or a range, with what errors make of it."""
    within = ""
    if factor.within is not None:
        within = f" ({written(factor.within[0])} to {written(factor.within[1])})"
    if factor.choices:
        return enumeration([written(choice) for choice in factor.choices], "or")
    if factor.interval is None:
        return written(factor.exact if factor.decimal is None else factor.decimal) + within
    low, high = factor.interval
    if low is not None and high is not None:
        return f"{written(low)} to {written(high)}{within}"
    if low is not None:
        return f"at least {written(low)}"
    return "anything" if high is None else f"at most {written(high)}"


def _amount(value: Amount) -> str:
    return value if isinstance(value, str) else f"{value:.3g}"


def _sizes(result: PlanResult, name: str, factor: GrowthFactor) -> str:
    """Return from which size to which a quantity goes, where the size before is given."""
    size = dict(result.options.start).get(name)
    if size is None:
        return ""
    after = _spread(factor, lambda amount: _size(size_after(size, amount)))
    is_range = factor.interval is not None and None not in factor.interval and not factor.choices
    return f"from {_size(size)} to {f'between {after}'.replace(' to ', ' and ', 1) if is_range else after}"


def _size(size: Fraction | Amount) -> str:
    """Return a size as people write it: 1.98e10."""
    if isinstance(size, str):
        return size
    if isinstance(size, Fraction):
        size = size_after(size, 1.0)
        if isinstance(size, str):
            return size
    return f"{size:.3g}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-")


def _exact(factor: GrowthFactor) -> str:
    """Return the factor as an exact power, and for a quantity that falls the reduction in per cent."""
    if factor.decimal is None or factor.exact == _amount(factor.decimal):
        return ""
    less = 0 < factor.decimal < 1 and not factor.note
    return _rounded(factor.exact) + (f", {100 * (1 - factor.decimal):.1f} % less" if less else "")
