"""What the design of the data cannot tell: parameters that no fit to these runs determines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from nslogic.diagnostics.codes import COLUMN_MISSING, TOO_FEW_RUNS
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.evidence.column_roles import Role
from nslogic.evidence.fitting import Minimum
from nslogic.evidence.law_forms import EXPONENTS, FACTORS, SYMBOLS, LawForm, Problem
from nslogic.evidence.resampling import Estimate
from nslogic.evidence.run_tables import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DEPENDENT = 1e-4
"""The ratio of singular values below which a combination of coordinates is taken not to matter to any run."""

TOGETHER = 0.99
"""The correlation of two scales' logarithms from which on they are said to move together."""

FAR = 8.0
"""How many robust standard deviations off a run is called far."""


def require(form: LawForm, runs: Runs) -> None:
    """Refuse runs that cannot determine a form at all.

    Raises:
        InvalidInputError: a column is missing or the same in every run, or there are too few runs.
    """
    import numpy as np

    problems = [
        Diagnostic(COLUMN_MISSING, f"the form {form.text} needs a column of {scale}", None, f"name it with --{scale}")
        for scale in form.scales
        if scale not in runs.columns
    ]
    if problems:
        raise InvalidInputError(tuple(problems))
    if runs.count <= len(form.names):
        message = f"{runs.count} {'run' if runs.count == 1 else 'runs'} cannot determine the {len(form.names)} parameters of {form.text}"
        advice = "give more runs than parameters, or fit a simpler form with --over"
        raise InvalidInputError((Diagnostic(TOO_FEW_RUNS, message, None, advice),))
    for role in (*form.scales, "loss"):
        if np.ptp(np.log(runs.columns[role])) < 1e-12:
            message = f"column `{runs.names[role]}` is the same in every run, so no exponent follows"
            advice = "leave the scale out with --over, or give runs that differ in it"
            problems.append(Diagnostic(TOO_FEW_RUNS, message, None, advice))
    if problems:
        raise InvalidInputError(tuple(problems))


def weaknesses(problem: Problem, best: Minimum, estimates: Mapping[str, Estimate]) -> tuple[str, ...]:
    """Return what cannot be identified from these runs, as sentences without a full stop."""
    return (*_scales(problem), *_directions(problem, best), *_wide(problem.form, estimates))


def _scales(problem: Problem) -> list[str]:
    import numpy as np

    found = []
    form = problem.form
    for number, scale in enumerate(form.scales):
        levels = len(np.unique(np.round(problem.scales[number], 9)))
        if form.floor and levels < 3:
            found.append(
                f"{SYMBOLS[scale]} takes {levels} values only: {EXPONENTS[number]}, {FACTORS[number]} and E cannot be told apart"
            )
    if len(form.scales) == 2:
        correlation = float(np.mean(_unit(problem.scales[0]) * _unit(problem.scales[1])))
        if abs(correlation) > TOGETHER:
            names = " and ".join(SYMBOLS[scale] for scale in form.scales)
            found.append(
                f"{names} move together (correlation {correlation:.4f} of their logarithms): alpha and beta are hardly told apart"
            )
    return found


def _unit(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return centred values with a mean square of one."""
    import numpy as np

    root: NDArray[np.float64] = values / np.sqrt(np.mean(values**2))
    return root


def _directions(problem: Problem, best: Minimum) -> list[str]:
    """Return the combination of parameters on which the predicted losses do not depend."""
    import numpy as np

    _, shares = problem.logarithm_of_loss(best.point)
    slopes = problem.slopes(shares)
    _, sizes, directions = np.linalg.svd(slopes.T, full_matrices=False)
    terms = len(problem.form.scales)
    names = (*FACTORS[:terms], *(("E",) if problem.form.floor else ()), *EXPONENTS[:terms])
    found = []
    for size, direction in zip(sizes, directions, strict=True):
        if size < DEPENDENT * sizes[0]:
            involved = [name for name, part in zip(names, direction, strict=True) if abs(part) > 0.2]
            found.append(f"the runs do not determine {' and '.join(involved)}: other values fit as well")
    return found


def _wide(form: LawForm, estimates: Mapping[str, Estimate]) -> list[str]:
    found = []
    for name in EXPONENTS[: len(form.scales)]:
        estimate = estimates[name]
        if estimate.error is not None and estimate.error > abs(estimate.value) / 2:
            found.append(
                f"{name} is hardly determined: its standard error is {estimate.error / abs(estimate.value):.0%} of it"
            )
    return found


def far_runs(problem: Problem, best: Minimum, runs: Runs) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the lines of runs that lie far from the fit, and by how many robust standard deviations, farthest first.

    The robust standard deviation is 1.4826 times the median absolute residual.
    """
    import numpy as np

    logarithm, _ = problem.logarithm_of_loss(best.point)
    residual = problem.losses - logarithm
    scale = max(1.4826 * float(np.median(np.abs(residual))), 1e-9)
    distance = residual / scale
    order = np.argsort(-np.abs(distance), kind="stable")
    order = order[np.abs(distance[order]) > FAR]
    return runs.lines[order], distance[order]


def default_form(columns: Mapping[Role, object], *, floor: bool | None = None) -> LawForm:
    """Return the form for the columns that are there: both parameters and tokens, else the one scale there is.

    Raises:
        InvalidInputError: there is no scale.
    """
    if "parameters" in columns and "tokens" in columns:
        return LawForm(("parameters", "tokens"), floor is not False)
    for scale in SYMBOLS:
        if scale in columns:
            return LawForm((scale,), bool(floor))
    message = "no column holds parameters, tokens or FLOP"
    raise InvalidInputError(
        (Diagnostic(COLUMN_MISSING, message, None, "name one with --parameters, --tokens or --flop"),)
    )
