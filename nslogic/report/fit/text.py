"""The answer of `fit` for people: the law, its parameters with errors, and what to be careful about."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.fits.intervals import Estimate
from nslogic.questions.fit import FitResult
from nslogic.report.columns import aligned
from nslogic.report.fit.budgets import budget_lines
from nslogic.report.page import Page, PageLine, Span, count, line
from nslogic.report.uncertainties import interval_text, measured, significant

APPROACHES = {
    "parametric": "N ~ C^a, the best split of C ~ N * D",
    "isoflop": "the same by parabolas through runs of equal compute",
    "envelope": "the same by the envelope of training curves",
}
MOST_FAR = 6
"""How many far runs are named."""


def fit_page(result: FitResult) -> Page:
    """Return a fit as a page."""
    lines: list[PageLine] = [
        line(Span(f"loss = {result.form.text}", "strong"), f"   {_counted(result)}", hang=2),
        *aligned([*_parameter_rows(result), *_split_rows(result)], indent=2),
        line("  ", _goodness(result), hang=4),
        *_compared(result),
        *budget_lines(result),
        line("  ", Span(_method(result), "dim"), hang=2),
        *_cautions(result),
    ]
    return tuple(lines)


def _counted(result: FitResult) -> str:
    options = result.options
    parts = [count(result.runs.count, "run")]
    if options.best_of:
        parts.append(f"the best over {' and '.join(options.best_of)}")
    if options.drop_highest:
        parts.append(f"without the {options.drop_highest} of highest loss")
    if options.drop_lines:
        parts.append(f"without line{'s' * (len(options.drop_lines) > 1)} {', '.join(map(str, options.drop_lines))}")
    return ", ".join(parts)


def _parameter_rows(result: FitResult) -> Iterator[tuple[Span, str, str, Span]]:
    fixed = {each.name: each.value for each in result.options.given}
    for each, parameter in zip(result.parameters, result.form.parameters, strict=True):
        meaning = parameter.meaning
        if each.name in fixed:
            meaning += ", given" if not isinstance(fixed[each.name], str) else f", the same as {fixed[each.name]}"
        elif each.at_bound:
            meaning += ", at its bound"
        yield _row(each, meaning)


def _split_rows(result: FitResult) -> Iterator[tuple[Span, str, str, Span]]:
    for split in result.splits:
        yield _row(split.a, APPROACHES[split.approach])
        if split.approach == "parametric":
            yield _row(split.b, "D ~ C^b")


def _row(each: Estimate, meaning: str) -> tuple[Span, str, str, Span]:
    interval = (
        ""
        if each.interval is None or not each.determined
        else f"{each.level * 100:g} %: {interval_text(*each.interval)}"
    )
    number = measured(each.value, each.error, each.sides) if each.determined else "not determined"
    return (Span(each.name, "name"), number, interval, Span(meaning, "dim"))


def _goodness(result: FitResult) -> str:
    goodness = result.goodness
    text = (
        f"Residuals of log loss: median {_percent(goodness.median)}, rms {_percent(goodness.rms)};"
        f" R² {_share(goodness.r_squared)}."
    )
    if result.held_out is not None:
        prediction = result.held_out
        text += (
            f" Fitted to the {prediction.fitted} cheapest runs, it predicts the other {prediction.predicted}"
            f" to {_percent(prediction.error)} (median; {_bias(prediction.bias)})."
        )
    return text


def _bias(bias: float) -> str:
    if abs(bias) < 5e-5:
        return "neither too low nor too high"
    return f"{_percent(abs(bias))} too {'low' if bias > 0 else 'high'}"


def _percent(share: float) -> str:
    """Return a share in per cent, with two digits.

    >>> _percent(0.00324), _percent(0.46), _percent(2e-6)
    ('0.32 %', '46 %', 'below 0.01 %')
    """
    return "below 0.01 %" if share < 5e-5 else f"{significant(100 * share, 2)} %"


def _share(r_squared: float) -> str:
    """Return R² with as many nines as it has."""
    return f"{r_squared:.4f}" if r_squared < 0.99995 else "above 0.9999"


def _compared(result: FitResult) -> Iterator[PageLine]:
    if not result.compared:
        return
    least = result.compared[0].goodness.aic
    yield line("  ", Span("Forms that were compared, by Akaike's criterion (less is better):", "dim"), hang=4)
    rows = []
    for each in result.compared:
        aic = each.goodness.aic
        distance = (
            "" if aic is None or least is None else f"{aic - least:+.1f}" if each is not result.compared[0] else "best"
        )
        prediction = "" if each.held_out is None else f"held out {_percent(each.held_out.error)}"
        rows.append((Span(each.name, "name"), distance, f"rms {_percent(each.goodness.rms)}", prediction))
    yield from aligned(rows, indent=4)


def _method(result: FitResult) -> str:
    options = result.options
    loss = f"Huber's loss (delta {options.delta:g})" if options.delta > 1e-6 else "Absolute deviations"
    drawn = "the runs" if options.group is None else f"whole groups, one for each `{options.group}`"
    errors = f"errors from {count(len(result.sample), 'resample')} of {drawn} (seed {options.seed})"
    return f"{loss} of log loss, summed; {errors if len(result.sample) else 'no errors: nothing was resampled'}."


def _cautions(result: FitResult) -> Iterator[PageLine]:
    for warning in result.warnings:
        yield line("  ", Span("Caution: ", "unsure"), f"{warning}.", hang=4)
    if result.far:
        named = ", ".join(f"line {number} ({distance:+.0f})" for number, distance in result.far[:MOST_FAR])
        more = ", …" if len(result.far) > MOST_FAR else ""
        text = f"{count(len(result.far), 'run')} far from the fit, in robust standard deviations: {named}{more}."
        yield line("  ", Span("Caution: ", "unsure"), text, hang=4)
        if any(distance > 0 for _, distance in result.far) and not result.options.drop_highest:
            advice = "--drop-highest N shows what the fit is without those of highest loss, --drop-line N without one of them."
        elif not result.options.drop_lines:
            advice = "--drop-line N shows what the fit is without one of them."
        else:
            return
        yield line("  ", Span(advice, "dim"), hang=2)
