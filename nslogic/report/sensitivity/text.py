"""How errors of parameters move the exponents of a law, as a page."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.language.decimals import number_text
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.questions.sensitivity import CaseSensitivity, ParameterEffect, SensitivityResult
from nslogic.report.columns import aligned
from nslogic.report.derive.text import why_no_law
from nslogic.report.page import BLANK, Page, PageLine, Span, enumeration, line
from nslogic.report.uncertainties import significant, with_error

EFFECT_COLUMNS = (
    "parameter",
    "value",
    "derivative",
    "at the values",
    "one error moves it by",
    "of the variance",
)


def sensitivity_page(result: SensitivityResult) -> Page:
    """Return what errors of parameters do to one law as a page, with a blank line below."""
    law = result.law
    mark = Span("✓", "good") if law.derivation is not None else Span("✗", "bad")
    head = Span(f"{law.theory.name} · {law.regime.name}", "strong")
    lines: list[PageLine] = [line(mark, " ", head, f"   {law.target} as a power of {law.base}", hang=2)]
    if law.derivation is None:
        return (*lines, line("  ", why_no_law(law), hang=2), BLANK)
    for case in result.cases:
        lines.append(line("  ", Span(case.case.in_short(), "strong"), hang=6))
        lines += _case(case)
    if result.reason:
        lines.append(line("  ", f"{result.reason[:1].upper()}{result.reason[1:]}.", hang=2))
    if result.missing:
        verb = "has no value" if len(result.missing) == 1 else "have no values"
        lines.append(line("  ", f"{enumeration(result.missing)} {verb}: the derivatives stay formulas.", hang=2))
    return (*lines, BLANK)


def _case(case: CaseSensitivity) -> Iterator[PageLine]:
    if case.exponent is not None and case.effects:
        yield line("  ", f"exponent {exponent_with_error(case)} at the central values", hang=2)
    if case.effects:
        rows = [effect_cells(effect) for effect in case.effects]
        used = [place for place in range(len(EFFECT_COLUMNS)) if any(row[place] for row in rows)]
        head = [Span(EFFECT_COLUMNS[place], "dim") for place in used]
        yield from aligned([head, *([Span(row[place]) for place in used] for row in rows)], indent=4)


def exponent_with_error(case: CaseSensitivity) -> str:
    """Return an exponent with its standard error."""
    return "" if case.exponent is None else with_error(float(case.exponent), case.error)


def effect_cells(effect: ParameterEffect) -> tuple[str, ...]:
    """Return what a parameter does, a text for each column; empty where there is nothing."""
    value = "" if effect.value is None else number_text(effect.value)
    if effect.value is not None and effect.error is not None:
        value = with_error(float(effect.value), effect.error)
    moves = effect.moves
    return (
        effect.name,
        value,
        format_coefficient(effect.derivative),
        "" if effect.slope is None else significant(float(effect.slope), 3),
        "" if moves is None else f"{moves:+.2g}",
        "" if effect.share is None else f"{100 * effect.share:.0f} %",
    )
