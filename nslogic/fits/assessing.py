"""What a fit and its resamples say together: estimates with errors, splits of compute, what budgets buy, cautions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.fits.budget import Allocation, allocate, can_allocate
from nslogic.fits.forms.form import SYMBOLS
from nslogic.fits.goodness import Goodness
from nslogic.fits.identifiability import NO_FLOOR, TOGETHER, correlation
from nslogic.fits.intervals import Estimate, estimate
from nslogic.fits.minimising import Minimum
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import Problem
from nslogic.fits.resampling import Resamples
from nslogic.fits.split import Split, envelope_split, isoflop_split, parametric_split
from nslogic.fits.tables.runs import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEW_RESAMPLES = 50
"""Below how many resamples the ends of intervals are rough."""

POOR = 0.1
"""From which root mean square of log residuals on a form does not describe runs well."""


def estimates_of(problem: Problem, minimum: Minimum, resamples: Resamples, asked: FitOptions) -> tuple[Estimate, ...]:
    """Return the parameters with their errors; exponents that a ray of runs does not determine are marked."""
    form = problem.form
    share = form.floor_share(problem.point(minimum.at), problem.data)
    related = correlation(problem)
    estimates = []
    for number, (parameter, value) in enumerate(zip(form.parameters, problem.values(minimum.at), strict=True)):
        empty = parameter.kind == "floor" and share is not None and share < NO_FLOOR
        each = estimate(
            parameter.name,
            0.0 if empty else value,
            resamples.values[:, number],
            asked.level,
            units=resamples.units,
            at_bound=empty,
            determined=related is None or abs(related) <= TOGETHER,
        )
        estimates.append(each)
    return tuple(estimates)


def splits_of(
    runs: Runs,
    problem: Problem,
    parameters: Sequence[Estimate],
    resamples: Resamples,
    groups: NDArray[np.int64] | None,
    asked: FitOptions,
) -> tuple[Split, ...]:
    """Return the best split of compute by each approach that the form, the runs and their groups allow."""
    import numpy as np

    if problem.form.needs != ("parameters", "tokens"):
        return ()
    values = np.array([each.value for each in parameters])
    splits = [
        parametric_split(
            problem.form.names,
            values,
            resamples.values,
            units=resamples.units,
            level=asked.level,
            determined=all(each.determined for each in parameters),
        ),
        isoflop_split(runs, resamples=asked.resamples, seed=asked.seed, level=asked.level),
        None
        if groups is None
        else envelope_split(runs, groups, resamples=asked.resamples, seed=asked.seed, level=asked.level),
    ]
    return tuple(split for split in splits if split is not None)


def allocations_of(
    problem: Problem, parameters: Sequence[Estimate], resamples: Resamples, asked: FitOptions
) -> tuple[Allocation, ...]:
    """Return what the budgets buy.

    Raises:
        InvalidInputError: the form does not say how to split compute.
    """
    if not asked.budgets:
        return ()
    if not can_allocate(problem.form):
        message = f"{problem.form.text} does not say how to split a budget between N and D"
        raise InvalidInputError((Diagnostic(codes.OUT_OF_RANGE, message, None, "fit --form chinchilla or kaplan"),))
    values = tuple(each.value for each in parameters)
    return tuple(
        allocate(
            problem.form,
            values,
            resamples.values,
            budget,
            asked.cost,
            level=asked.level,
            units=resamples.units,
            ratio=asked.ratio,
        )
        for budget in asked.budgets
    )


def about_fit(goodness: Goodness, resamples: Resamples, asked: FitOptions) -> list[str]:
    """Return what to be careful about in how a form fits, as sentences without a full stop."""
    sentences = [
        f"the runs bend away from the form in {SYMBOLS[each.scale]}: the square of log {SYMBOLS[each.scale]} is left in"
        f" the residuals ({each.deviations:+.1f} standard errors, {100 * each.share:.0f} % of their variance)"
        for each in goodness.curvature
        if each.seen
    ]
    if goodness.rms > POOR:
        sentences.append(
            f"the form does not describe these runs well: residuals are {100 * goodness.rms:.0f} % of the loss"
            f" (median {100 * goodness.median:.1f} %){'' if asked.form else '; --form auto compares others'}"
        )
    if resamples.lost:
        sentences.append(f"{resamples.lost} of {asked.resamples} resamples do not settle and are left out")
    if 0 < asked.resamples < FEW_RESAMPLES:
        sentences.append(f"{asked.resamples} resamples are few: errors and the ends of intervals are rough")
    return sentences
