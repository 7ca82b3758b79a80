"""Which law do measured runs follow? A fit with errors, and warnings where the runs do not determine it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.diagnostics.codes import TOO_FEW_RUNS
from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError
from nslogic.evidence.column_roles import Role
from nslogic.evidence.fitting import HUBER, LEAST_ABSOLUTE, fit_form
from nslogic.evidence.identifiability import default_form, far_runs, require, weaknesses
from nslogic.evidence.law_forms import EXPONENTS, FACTORS, LawForm, Problem
from nslogic.evidence.resampling import Estimate, resample, summary
from nslogic.evidence.run_tables import Runs, read_runs
from nslogic.limits import FIT_RESAMPLES
from nslogic.memory import with_memory
from nslogic.printing import Brief, Printed
from nslogic.questions.readers import (
    RequestReader,
    action,
    flag,
    given_text,
    natural,
    one_of,
    positive,
    refuse,
    shown,
    up_to,
    word,
)
from nslogic.questions.requests import fields_from, options_from

if TYPE_CHECKING:
    from typing import Literal, TypedDict, Unpack

    from nslogic.questions.requests import Number

    class FitNames(TypedDict, total=False):
        """Options of a fit, as the command line names them."""

        parameters: str | None
        tokens: str | None
        flop: str | None
        loss: str | None
        over: Literal["N,D", "N", "D", "C"]
        floor: bool
        drop_highest: int
        huber: Number
        lad: bool
        bootstrap: int
        level: Number
        seed: int

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, repr=False)
class FitOptions(Brief):
    """How to fit.

    Args:
        columns: The names of columns by what they hold; the others are recognised.
        scales: The quantities that the loss depends on; if None, parameters and tokens, or the one that is there.
        floor: Whether the form has an irreducible loss E; if None, only the form of two scales has.
        drop_highest: How many runs of highest loss to leave out.
        delta: The log residual at which Huber's loss turns from quadratic to linear.
        resamples: The number of bootstrap resamples; 0 for no errors.
        level: The level of the intervals.
        seed: The seed of the resampling.
    """

    columns: Mapping[Role, str] = field(default_factory=dict)
    scales: tuple[Role, ...] | None = None
    floor: bool | None = None
    drop_highest: int = 0
    delta: float = HUBER
    resamples: int = 200
    level: float = 0.95
    seed: int = 0


@dataclass(frozen=True, eq=False, repr=False)
class FitResult(Printed):
    """A fitted law.

    `optimum` has the exponents a and b of the compute-optimal split, N ~ C^a and D ~ C^b for C ~ N D, if the form has
    both N and D. `sample` has the parameters of each resample, of shape (resamples, parameters). `objective` is the sum
    of Huber losses over delta; `far` are the lines of outliers with their distances in robust standard deviations.
    """

    form: LawForm
    runs: Runs
    options: FitOptions
    parameters: tuple[Estimate, ...]
    optimum: tuple[Estimate, ...]
    objective: float
    sample: NDArray[np.float64]
    warnings: tuple[str, ...]
    far: tuple[tuple[int, float], ...]

    def in_short(self) -> str:
        """Return the form and its parameters."""
        return f"{self.form.text}: {', '.join(parameter.in_short() for parameter in self.parameters)}"

    @property
    def values(self) -> tuple[float, ...]:
        """Return the parameters in the order of `form.names`."""
        return tuple(each.value for each in self.parameters)


FITTED_SCALES: dict[str, tuple[Role, ...]] = {
    "N,D": ("parameters", "tokens"),
    "N": ("parameters",),
    "D": ("tokens",),
    "C": ("flop",),
}
"""What a loss may depend on, by the names of `--over`."""

COLUMNS: tuple[Role, ...] = ("parameters", "tokens", "flop", "loss")


def _scales(name: str, value: object) -> tuple[Role, ...] | None:
    one_of(*FITTED_SCALES)(name, value)
    return FITTED_SCALES[str(value)]


def _level(name: str, value: object) -> float:
    level = positive(name, value)
    if level >= 1:
        refuse(codes.OUT_OF_RANGE, "an interval's level is below 1", "write it as 0.95")
    return float(level)


def _delta(name: str, value: object) -> float:
    return float(positive(name, value))


def _columns(name: str, value: object) -> dict[Role, str]:
    if not isinstance(value, Mapping):
        refuse(
            codes.WRONG_TYPE, f"{name} are texts by what they hold, not {shown(value)}", 'write {"loss": "eval/loss"}'
        )
    for role in value:
        one_of(*COLUMNS)("column", role)
    return {role: given_text(role, value[role]) for role in COLUMNS if role in value}


def _roles(name: str, value: object) -> tuple[Role, ...] | None:
    if value is None:
        return None
    names = tuple(value) if isinstance(value, (tuple, list)) else ()
    for roles in FITTED_SCALES.values():
        if len(names) == len(roles) and all(
            isinstance(name, str) and name == role for name, role in zip(names, roles, strict=True)
        ):
            return roles
    return refuse(codes.NOT_A_CHOICE, f"{shown(value)} is no {name}", 'write ("parameters", "tokens"), or over="N,D"')


def _flag_or_none(name: str, value: object) -> bool | None:
    return None if value is None else flag(name, value)


FIT_OPTIONS: dict[str, tuple[str, RequestReader]] = {
    **{name: (name, word) for name in COLUMNS},
    "over": ("scales", _scales),
    "floor": ("floor", flag),
    "drop_highest": ("drop_highest", natural),
    "huber": ("delta", _delta),
    "lad": ("lad", flag),
    "bootstrap": ("resamples", up_to(FIT_RESAMPLES, least=0, missing=200)),
    "level": ("level", _level),
    "seed": ("seed", natural),
}
"""For each option of `nslogic fit` its field, and the function that reads it."""

FIT_FIELDS: dict[str, RequestReader] = {
    "columns": _columns,
    "scales": _roles,
    "floor": _flag_or_none,
    "drop_highest": natural,
    "delta": _delta,
    "resamples": up_to(FIT_RESAMPLES, least=0, missing=200),
    "level": _level,
    "seed": natural,
}
"""What reads each field of the options."""


@with_memory
def fit(
    path: str | os.PathLike[str],
    *,
    options: FitOptions | None = None,
    step: Callable[[], None] = lambda: None,
    **named: Unpack[FitNames],
) -> FitResult:
    """Fit a law to the runs of a file.

    Args:
        path: A table with a header.
        options: How to fit.
        step: Called after each resample.
        named: The same options under their command-line names: `parameters`, `tokens`, `flop`, `loss` (columns),
            `over`, `floor`, `drop_highest`, `huber`, `lad`, `bootstrap`, `level`, `seed`.

    Raises:
        InvalidInputError: the file cannot be read, or its runs cannot determine the form.
        LimitReachedError: the fit does not settle.
        MissingLibraryError: SciPy is not installed.
    """
    import numpy as np

    if not isinstance(path, (str, os.PathLike)):
        refuse(codes.FILE_NOT_READABLE, "a table is named by its path", "give the path of a .csv file")
    asked, step = _asked(options, named), action("step", step)
    runs = read_runs(Path(path), asked.columns)
    with np.errstate(all="ignore"):  # an overflow means a bad start, or is reported below
        return _fitted(runs, asked, step)


def _asked(options: FitOptions | None, named: Mapping[str, object]) -> FitOptions:
    asked = options_from(FitOptions, options, FIT_FIELDS)
    fields = fields_from("fit", FIT_OPTIONS, named)
    columns = {role: str(name) for role in COLUMNS if (name := fields.pop(role, None)) is not None}
    if fields.pop("lad", False):
        fields["delta"] = LEAST_ABSOLUTE
    return FitOptions(**{**vars(asked), **fields, "columns": {**asked.columns, **columns}})


def _fitted(runs: Runs, asked: FitOptions, step: Callable[[], None]) -> FitResult:
    if asked.scales is None:
        form = default_form(runs.columns, floor=asked.floor)
    else:
        form = LawForm(asked.scales, len(asked.scales) == 2 if asked.floor is None else asked.floor)
    if asked.drop_highest >= runs.count:
        message = f"there are {runs.count} runs; {asked.drop_highest} cannot be left out"
        raise InvalidInputError((Diagnostic(TOO_FEW_RUNS, message, None, "leave out fewer"),))
    if asked.drop_highest:
        runs = runs.without_highest(asked.drop_highest)
    require(form, runs)
    problem = Problem.of(form, runs.columns)
    best = fit_form(problem, delta=asked.delta)
    values = problem.values(best.point)
    if not all(map(isfinite, values)):
        reason = "a factor of the best fit is beyond any number that a computer has;"
        raise LimitReachedError(reason, "the runs may not determine this form")
    sample = resample(problem, best, delta=asked.delta, resamples=asked.resamples, seed=asked.seed, step=step)
    parameters = tuple(
        summary(name, value, sample[:, number], asked.level)
        for number, (name, value) in enumerate(zip(form.names, values, strict=True))
    )
    warnings = list(weaknesses(problem, best, {each.name: each for each in parameters}))
    if len(sample) < asked.resamples:
        warnings.append(
            f"{asked.resamples - len(sample)} of {asked.resamples} resamples do not settle and are left out"
        )
    lines, distances = far_runs(problem, best, runs)
    far = tuple((int(line), float(distance)) for line, distance in zip(lines, distances, strict=True))
    optimum = _optimum(form, values, sample, asked.level)
    return FitResult(form, runs, asked, parameters, optimum, best.objective, sample, tuple(warnings), far)


def _optimum(
    form: LawForm, values: tuple[float, ...], sample: NDArray[np.float64], level: float
) -> tuple[Estimate, ...]:
    """Return a = beta/(alpha + beta) and b = alpha/(alpha + beta): Hoffmann et al. 2022, Eq. 4."""
    if form.scales != ("parameters", "tokens"):
        return ()
    alpha, beta = values[-2:]
    if alpha <= 0 or beta <= 0:
        return ()
    drawn = sample[:, -1] / (sample[:, -2] + sample[:, -1])
    share = beta / (alpha + beta)
    return (summary("a", share, drawn, level), summary("b", 1 - share, 1 - drawn, level))


def term_symbols(form: LawForm) -> tuple[tuple[str, str, Role], ...]:
    """Return the factor, the exponent and the scale of each term of a form."""
    return tuple(zip(FACTORS, EXPONENTS, form.scales, strict=False))
