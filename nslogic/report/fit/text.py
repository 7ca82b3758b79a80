"""The answer of `fit` for people: the law, its parameters with errors, and cautions."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.evidence.law_forms import SYMBOLS
from nslogic.evidence.resampling import Estimate
from nslogic.questions.fit import FitResult
from nslogic.report.page import Page, PageLine, Span, aligned, count, line
from nslogic.report.uncertainties import interval_text, significant, with_error

MEANINGS = {
    "E": "irreducible loss",
    "alpha": "exponent of {}",
    "beta": "exponent of {}",
    "A": "factor of {}",
    "B": "factor of {}",
    "a": "N ~ C^a, the best split of C ~ N * D",
    "b": "D ~ C^b",
}
MOST_FAR = 6


def fit_page(result: FitResult) -> Page:
    """Return a fit as a page."""
    options = result.options
    left_out = f", without the {options.drop_highest} of highest loss" if options.drop_highest else ""
    lines: list[PageLine] = [
        line(Span(f"loss = {result.form.text}", "strong"), f"   {count(result.runs.count, 'run')}{left_out}", hang=2),
        *aligned([_row(result, each) for each in (*result.parameters, *result.optimum)], indent=2),
        line("  ", Span(_method(result), "dim"), hang=2),
        *_cautions(result),
    ]
    return tuple(lines)


def _row(result: FitResult, each: Estimate) -> tuple[Span, str, str, Span]:
    interval = "" if each.interval is None else f"{each.level * 100:g} %: {interval_text(*each.interval)}"
    scales = [SYMBOLS[scale] for scale in result.form.scales]
    scale = scales[-1] if each.name in ("B", "beta") else scales[0]
    return (
        Span(each.name, "name"),
        with_error(each.value, each.error) if each.error is not None else significant(each.value, 5),
        interval,
        Span(MEANINGS[each.name].format(scale), "dim"),
    )


def _method(result: FitResult) -> str:
    options = result.options
    loss = f"Huber's loss (delta {options.delta:g})" if options.delta > 1e-6 else "Absolute deviations"
    errors = f"errors from {count(len(result.sample), 'resample')} of the runs (seed {options.seed})"
    return f"{loss} of log loss, summed; {errors if len(result.sample) else 'no errors: nothing was resampled'}."


def _cautions(result: FitResult) -> Iterator[PageLine]:
    for warning in result.warnings:
        yield line("  ", Span("Caution: ", "unsure"), f"{warning}.", hang=4)
    if result.far:
        shown = ", ".join(f"line {number} ({distance:+.0f})" for number, distance in result.far[:MOST_FAR])
        more = ", …" if len(result.far) > MOST_FAR else ""
        remark = f"{count(len(result.far), 'run')} far from the fit, in robust standard deviations: {shown}{more}."
        yield line("  ", Span("Caution: ", "unsure"), remark, hang=4)
        if any(distance > 0 for _, distance in result.far) and not result.options.drop_highest:
            yield line(
                "  ", Span("--drop-highest N shows what the fit is without those of highest loss.", "dim"), hang=2
            )
