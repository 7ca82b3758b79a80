"""What runs do not determine: forms not at all, and parameters hardly."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING

from nslogic.diagnostics.codes import COLUMN_MISSING, FORM_NOT_DETERMINED, TOO_FEW_RUNS
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.fits.forms.form import SYMBOLS, LossForm
from nslogic.fits.goodness import FAR, robust_distances
from nslogic.fits.intervals import Estimate
from nslogic.fits.minimising import Minimum
from nslogic.fits.problem import Problem
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.runs import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DEPENDENT = 1e-4
"""The ratio of singular values below which a combination of coordinates is taken not to matter to any run."""

TOGETHER = 0.99
"""The correlation of two scales' logarithms from which on they count as moving together."""

NARROWEST = 1.25
"""The factor that a scale, or the losses, have to span for an exponent to mean anything."""

NARROWEST_LOSS = 1.0001
"""The same for the losses."""

STEEPEST = 10.0
"""The greatest exponent that is taken for one: beyond, a term is there in one run alone."""

NO_FLOOR = 1e-6
"""The share of a floor in the loss below which it is 0."""


def require(form: LossForm, runs: Runs, free: int) -> None:
    """Refuse runs that cannot determine a form at all.

    Raises:
        InvalidInputError: a column is missing or spans too little, or there are too few runs.
    """
    problems = [
        Diagnostic(COLUMN_MISSING, f"the form {form.text} needs a column of {scale}", None, _how_to_name(scale, runs))
        for scale in form.needs
        if scale not in runs.columns
    ]
    if problems:
        raise InvalidInputError(tuple(problems))
    if runs.count <= free:
        message = (
            f"{runs.count} {'run' if runs.count == 1 else 'runs'} of {runs.file} cannot determine the {free} parameters"
            f" of {form.text}"
        )
        advice = "give more runs than parameters, or fit a simpler form with --over"
        raise InvalidInputError((Diagnostic(TOO_FEW_RUNS, message, None, advice),))
    for role in (*(scale for scale in form.needs if scale != "unique"), "loss"):
        column = runs.columns[role]
        span = float(column.max() / column.min())
        if span < (NARROWEST_LOSS if role == "loss" else NARROWEST):
            same = span < 1 + 1e-12
            spread = "is the same in every run" if same else f"spans a factor of {span:.4g} only"
            message = f"column `{runs.names[role]}` {spread}, so no exponent follows"
            advice = "give runs that differ in it"
            if role != "loss":
                advice = f"leave the scale out with --over, or {advice}"
            problems.append(Diagnostic(TOO_FEW_RUNS, message, runs.places.get(role), advice))
    if problems:
        raise InvalidInputError(tuple(problems))


def _how_to_name(scale: Role, runs: Runs) -> str:
    names = ", ".join(f"`{name}`" for name in runs.header[:12]) + (", …" if len(runs.header) > 12 else "")
    return f"name it with --{scale}; there are {names}"


def refuse_undetermined(problem: Problem, best: Minimum) -> None:
    """Refuse a fit whose numbers mean nothing.

    Raises:
        InvalidInputError: a loss does not fall with a scale, or a parameter ran away.
    """
    problems = []
    form = problem.form
    values = problem.values(best.at)
    for parameter, value in zip(form.parameters, values, strict=True):
        if parameter.kind == "exponent" and parameter.scale is not None and value <= 0:
            symbol = SYMBOLS[parameter.scale]
            message = f"the loss does not fall with {symbol} in these runs: {parameter.name} would be {value:.3g}"
            advice = f"is the column a loss, such as 1 - accuracy? Else leave {symbol} out with --over"
            problems.append(Diagnostic(FORM_NOT_DETERMINED, message, None, advice))
        elif not isfinite(value) or (parameter.kind == "exponent" and abs(value) > STEEPEST):
            message = f"these runs do not determine {parameter.name} of {form.text}: it would be {value:.3g}"
            advice = "fit a simpler form: --over with one scale, --no-floor, or --fix a parameter"
            problems.append(Diagnostic(FORM_NOT_DETERMINED, message, None, advice))
    if problems:
        raise InvalidInputError(tuple(problems))


def weaknesses(problem: Problem, best: Minimum, estimates: Mapping[str, Estimate]) -> tuple[str, ...]:
    """Return what cannot be identified from these runs, as sentences without a full stop."""
    return (*_few_values(problem), *_together(problem), *_directions(problem, best), *_wide(estimates, problem.form))


def _few_values(problem: Problem) -> list[str]:
    import numpy as np

    form = problem.form
    if not any(parameter.kind == "floor" for parameter in form.parameters):
        return []
    sentences = []
    for scale in form.needs:
        levels = len(np.unique(np.round(problem.data.scales[scale], 9)))
        own = [parameter.name for parameter in form.parameters if parameter.scale == scale]
        if levels < 3 and own:
            names = ", ".join(reversed(own))
            sentences.append(f"{SYMBOLS[scale]} takes {levels} values only: {names} and E cannot be told apart")
    return sentences


def correlation(problem: Problem) -> float | None:
    """Return the correlation of the logarithms of parameters and tokens; None for a form without both."""
    import numpy as np

    if "parameters" not in problem.form.needs or "tokens" not in problem.form.needs:
        return None
    return float(np.corrcoef(problem.data.scales["parameters"], problem.data.scales["tokens"])[0, 1])


def _together(problem: Problem) -> list[str]:
    related = correlation(problem)
    if related is None or abs(related) <= TOGETHER:
        return []
    sentence = (
        f"N and D move together (correlation {related:.4f} of their logarithms): alpha and beta are hardly told apart"
    )
    return [f"{sentence}; --over C fits the compute that they share"]


def _directions(problem: Problem, best: Minimum) -> list[str]:
    """Return the combinations of parameters on which the predicted losses do not depend."""
    import numpy as np

    _, slopes = problem.logarithm(best.at)
    share = problem.form.floor_share(problem.point(best.at), problem.data)
    _, sizes, directions = np.linalg.svd(slopes.T, full_matrices=False)
    sentences = []
    for size, direction in zip(sizes, directions, strict=True):
        if size < DEPENDENT * sizes[0]:
            moved = problem.basis @ direction
            involved = [name for name, part in zip(problem.form.names, moved, strict=True) if abs(part) > 0.2]
            if involved == ["E"] and share is not None and share < NO_FLOOR:
                continue  # a floor of 0 says so itself
            sentences.append(f"the runs do not determine {' and '.join(involved)}: other values fit as well")
    return sentences


def _wide(estimates: Mapping[str, Estimate], form: LossForm) -> list[str]:
    sentences = []
    for parameter in form.parameters:
        estimate = estimates.get(parameter.name)
        if estimate is None or estimate.error is None or not estimate.determined:
            continue
        if parameter.kind == "exponent" and estimate.error > abs(estimate.value) / 2:
            share = estimate.error / abs(estimate.value)
            sentences.append(f"{parameter.name} is hardly determined: its standard error is {100 * share:.0f} % of it")
        if parameter.kind == "floor" and estimate.interval is not None and estimate.value > 0:
            low, high = estimate.interval
            if low < estimate.value / 2:
                sentences.append(
                    f"{parameter.name} is hardly determined: anything from {low:.2g} to {high:.3g} fits these runs"
                )
    return sentences


def far_runs(problem: Problem, best: Minimum, runs: Runs) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the lines of runs that lie far from the fit, and by how many robust standard deviations, farthest first."""
    import numpy as np

    distance = robust_distances(problem, best)
    order = np.argsort(-np.abs(distance), kind="stable")
    order = order[np.abs(distance[order]) > FAR]
    return runs.lines[order], distance[order]
