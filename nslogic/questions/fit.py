"""What do measured runs say? A fitted law, with errors and with what the runs do not determine."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.diagnostics.codes import TOO_FEW_RUNS
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.fits.assessing import about_fit, allocations_of, estimates_of, splits_of
from nslogic.fits.budget import Allocation
from nslogic.fits.cautions import (
    about_checkpoints,
    about_families,
    about_flop,
    about_sweeps,
    about_unused,
    swept_columns,
)
from nslogic.fits.choosing import Compared, best_of_forms, cost_of, forms_to_compare
from nslogic.fits.forms.form import LossForm
from nslogic.fits.goodness import Goodness
from nslogic.fits.held_out import HeldOut
from nslogic.fits.identifiability import far_runs, refuse_undetermined, weaknesses
from nslogic.fits.intervals import Estimate
from nslogic.fits.minimising import Minimum, promising
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import Problem
from nslogic.fits.resampling import OTHER_STARTS, Resamples, resample
from nslogic.fits.split import Split, disagreements
from nslogic.fits.tables.left_out import RunsLeftOut, all_but
from nslogic.fits.tables.reading import read_runs
from nslogic.fits.tables.runs import Runs
from nslogic.memory import with_memory
from nslogic.printing import Printed
from nslogic.questions.fit_options import fit_options_from
from nslogic.questions.readers import action, refuse

if TYPE_CHECKING:
    from typing import Unpack

    import numpy as np
    from numpy.typing import NDArray

    from nslogic.questions.fit_options import FitNames


@dataclass(frozen=True, eq=False, repr=False)
class FitResult(Printed):
    """A fitted law.

    Args:
        form: The form.
        runs: The runs that were fitted.
        options: How to fit.
        problem: The form with its data.
        minimum: Where it fits best; `objective` is the sum of Huber losses over delta there.
        parameters: The parameters, in the order of the form.
        resamples: What the fits to resamples gave.
        goodness: How well it fits.
        held_out: How it predicts the dearer runs from the cheaper ones; None where too few are left.
        compared: The forms that were compared, the best first; empty where one was asked for.
        splits: The best split of compute, N ~ C^a and D ~ C^b, by each approach that the runs allow.
        allocations: What the budgets buy.
        warnings: What to be careful about, as sentences without a full stop.
        far: Lines of the file that lie far from the fit, with their distances in robust standard deviations.
        left_out: The runs that were left out, by the option that did it.
    """

    form: LossForm
    runs: Runs
    options: FitOptions
    problem: Problem
    minimum: Minimum
    parameters: tuple[Estimate, ...]
    resamples: Resamples
    goodness: Goodness
    held_out: HeldOut | None
    compared: tuple[Compared, ...]
    splits: tuple[Split, ...]
    allocations: tuple[Allocation, ...]
    warnings: tuple[str, ...]
    far: tuple[tuple[int, float], ...]
    left_out: tuple[RunsLeftOut, ...] = ()

    def in_short(self) -> str:
        """Return the form and its parameters."""
        return f"{self.form.text}: {', '.join(each.in_short() for each in self.parameters)}"

    @property
    def values(self) -> tuple[float, ...]:
        """Return the parameters in the order of `form.names`."""
        return tuple(each.value for each in self.parameters)

    @property
    def sample(self) -> NDArray[np.float64]:
        """Return the parameters of each resample: (resamples, parameters)."""
        return self.resamples.values

    @property
    def objective(self) -> float:
        """Return the sum of Huber losses over delta."""
        return self.minimum.objective

    @property
    def optimum(self) -> tuple[Estimate, ...]:
        """Return the exponents a and b that follow from the form, where it has both."""
        return next(((each.a, each.b) for each in self.splits if each.approach == "parametric"), ())

    @property
    def by_name(self) -> dict[str, Estimate]:
        """Return the parameters by their names."""
        return {each.name: each for each in self.parameters}


@with_memory
def fit(
    path: str | os.PathLike[str],
    *,
    options: FitOptions | None = None,
    content: bytes | None = None,
    step: Callable[[], None] = lambda: None,
    **named: Unpack[FitNames],
) -> FitResult:
    """Fit a law to the runs of a file.

    Args:
        path: A table with a header: CSV or JSON lines, plain or packed by gzip.
        options: How to fit.
        content: What the file holds, where it was read already.
        step: Called after each resample.
        named: The same by the names of the command line: `parameters`, `tokens`, `flop`, `unique`, `loss` (columns), `over`,
            `form`, `floor`, `fix`, `drop_highest`, `drop_line`, `best_of`, `group`, `family`, `weights`, `huber`, `lad`,
            `bootstrap`, `level`, `seed`, `budget`, `tokens_per_parameter`, `flop_formula`.

    Raises:
        InvalidInputError: the file cannot be read, or its runs cannot determine the form.
        LimitReachedError: the fit does not settle.
        MissingLibraryError: SciPy is not installed.
    """
    import numpy as np

    if not isinstance(path, (str, os.PathLike)):
        refuse(codes.FILE_NOT_READABLE, "a table should be given by its path", "give the path of a .csv file")
    if content is not None and not isinstance(content, bytes):
        refuse(codes.WRONG_TYPE, "the contents of a table should be bytes", "encode it, as in text.encode()")
    asked, step = fit_options_from(options, named), action("step", step)
    # where a number overflows the start is a bad one, or the answer is refused below
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        runs = read_runs(Path(path), asked.columns, texts=asked.texts, without=asked.drop_lines, content=content)
        dropped = np.array(sorted(set(asked.drop_lines)), dtype=np.int64)
        runs, left_out, cautions = _prepared(runs, asked)
        left_out.insert(0, RunsLeftOut("--drop-line", dropped, {}))
        others = tuple(each for each in left_out if len(each.lines))
        return replace(_fitted(runs, asked, cautions, step), left_out=others)


def _prepared(runs: Runs, asked: FitOptions) -> tuple[Runs, list[RunsLeftOut], list[str]]:
    """Return the runs that are to be fitted, the others, and what their columns give to think about."""
    cautions: list[str] = []
    others: list[RunsLeftOut] = []
    if asked.best_of:
        best = runs.best_of(asked.best_of)
        if len(best) == runs.count:
            swept = " and ".join(f"`{name}`" for name in asked.best_of)
            cautions.append(f"--best-of leaves all {runs.count} runs: no two of them differ in {swept} alone")
        others.append(all_but(runs, best, "--best-of"))
        runs = runs.chosen(best)
    if asked.drop_highest >= runs.count:
        message = f"there are {runs.count} runs; {asked.drop_highest} cannot be left out"
        raise InvalidInputError((Diagnostic(TOO_FEW_RUNS, message, None, "leave out fewer"),))
    if asked.drop_highest:
        lower = runs.without_highest(asked.drop_highest)
        others.append(all_but(runs, lower, "--drop-highest"))
        runs = runs.chosen(lower)
    return runs, others, [*cautions, *about_flop(runs)]


def _fitted(runs: Runs, asked: FitOptions, cautions: list[str], step: Callable[[], None]) -> FitResult:
    groups = None if asked.group is None else runs.codes(asked.group)
    if groups is not None and int(groups.max()) < 1:
        message = f"`{asked.group}` names one group only, so there is nothing to resample"
        raise InvalidInputError((Diagnostic(TOO_FEW_RUNS, message, None, "leave out --group"),))
    forms = forms_to_compare(runs, asked)
    problem, minimum, goodness, prediction, compared = best_of_forms(forms, runs, asked)
    refuse_undetermined(problem, minimum)
    form = problem.form
    starts = (
        promising(problem, OTHER_STARTS) if asked.resamples else problem.coordinates(problem.point(minimum.at)[None])
    )
    resamples = resample(
        problem,
        minimum,
        starts,
        delta=asked.delta,
        resamples=asked.resamples,
        seed=asked.seed,
        groups=groups,
        step=step,
    )
    parameters = estimates_of(problem, minimum, resamples, asked)
    splits = splits_of(runs, problem, parameters, resamples, groups, asked)
    used = [*form.needs, *(("tokens",) if "unique" in form.needs else ())]
    named = asked.texts
    swept = swept_columns(runs, form.needs, named)
    cautions = [
        *cautions,
        *about_unused(runs, used),
        *about_sweeps(runs, form.needs, swept),
        *about_checkpoints(runs, asked.group),
        *about_families(runs, problem.residuals(minimum.at), cost_of(runs, form), (*named, *swept)),
        *weaknesses(problem, minimum, {each.name: each for each in parameters}),
        *about_fit(goodness, resamples, asked),
        *disagreements(splits),
    ]
    lines, distances = far_runs(problem, minimum, runs)
    far = tuple((int(line), float(distance)) for line, distance in zip(lines, distances, strict=True))
    return FitResult(
        form,
        runs,
        asked,
        problem,
        minimum,
        parameters,
        resamples,
        goodness,
        prediction,
        compared,
        splits,
        allocations_of(problem, parameters, resamples, asked),
        tuple(cautions),
        far,
    )
