"""Which form fits runs best: all that were asked for are fitted, and compared by Akaike's criterion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError, LimitReachedError, Location
from nslogic.fits.forms.catalogue import OF_TWO_SCALES, form_named, forms_for, scales_there
from nslogic.fits.forms.family import Families
from nslogic.fits.forms.form import LossForm, RunData
from nslogic.fits.forms.sums import PowerSum
from nslogic.fits.goodness import Goodness, goodness_of
from nslogic.fits.held_out import HeldOut, held_out
from nslogic.fits.identifiability import refuse_undetermined, require
from nslogic.fits.minimising import Minimum, fit_form
from nslogic.fits.options import FitOptions
from nslogic.fits.problem import ContradictionError, Problem
from nslogic.fits.tables.cells import positive_number
from nslogic.fits.tables.runs import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BETTER = 6.0
"""By how much Akaike's criterion has to be less for the form with more parameters."""


@dataclass(frozen=True)
class Compared:
    """A form that was compared with others.

    Args:
        name: What it is called.
        text: How it is written.
        goodness: How well it fits.
        held_out: How it predicts the dearer runs from the cheaper ones.
    """

    name: str
    text: str
    goodness: Goodness
    held_out: HeldOut | None


def forms_to_compare(runs: Runs, asked: FitOptions) -> tuple[LossForm, ...]:
    """Return the forms to choose from.

    Raises:
        InvalidInputError: there is no scale.
    """
    scales = asked.scales or scales_there(runs.columns)
    if not scales:
        names = ", ".join(f"`{name}`" for name in runs.header[:12]) + (", …" if len(runs.header) > 12 else "")
        advice = f"name one with --parameters, --tokens or --flop; there are {names}"
        message = "no column holds parameters, tokens or FLOP"
        raise InvalidInputError((Diagnostic(codes.COLUMN_MISSING, message, None, advice),))
    forms: tuple[LossForm, ...]
    if asked.form == "auto":
        forms = forms_for(scales, runs.columns)
    elif asked.form is not None:
        named = form_named(asked.form, ("parameters", "tokens") if asked.form in OF_TWO_SCALES else scales[:1])
        forms = () if named is None else (named,)
    elif len(scales) == 2:
        forms = (PowerSum(scales, asked.floor is not False),)
    else:
        floors = (False, True) if asked.floor is None else (asked.floor,)
        forms = tuple(PowerSum(scales, floor) for floor in floors)
    if asked.family is not None:
        forms = tuple(Families(form, runs.labels(asked.family)) for form in forms)
    return forms


def best_of_forms(
    forms: Sequence[LossForm], runs: Runs, asked: FitOptions
) -> tuple[Problem, Minimum, Goodness, HeldOut | None, tuple[Compared, ...]]:
    """Fit all forms, and return the one of least Akaike criterion, with all of them in that order."""
    fits: list[tuple[Problem, Minimum, Goodness]] = []
    refusals: list[InvalidInputError | LimitReachedError] = []
    for form in forms:
        try:
            problem = problem_of(form, runs, asked)
            minimum = fit_form(problem, delta=asked.delta)
            if len(forms) > 1:
                refuse_undetermined(problem, minimum)
        except (InvalidInputError, LimitReachedError) as problem_of_form:
            refusals.append(problem_of_form)
        else:
            fits.append((problem, minimum, goodness_of(problem, minimum)))
    if not fits:
        raise refusals[0]
    # of forms between which the criterion hardly tells, the one with fewer parameters
    simplest = min(fits, key=lambda each: each[0].free)
    ranked = sorted(fits, key=lambda each: _criterion(each[2]))
    if _criterion(simplest[2]) < _criterion(ranked[0][2]) + BETTER:
        ranked.remove(simplest)
        ranked.insert(0, simplest)
    costs = cost_of(runs, ranked[0][0].form)
    predictions = [held_out(problem, costs, delta=asked.delta) for problem, _, _ in ranked]
    compared = tuple(
        Compared(problem.form.name, problem.form.text, goodness, prediction)
        for (problem, _, goodness), prediction in zip(ranked, predictions, strict=True)
    )
    problem, minimum, goodness = ranked[0]
    return problem, minimum, goodness, predictions[0], compared if len(forms) > 1 else ()


def _criterion(goodness: Goodness) -> float:
    return float("inf") if goodness.aic is None else goodness.aic


def problem_of(form: LossForm, runs: Runs, asked: FitOptions) -> Problem:
    """Return the problem of a form.

    Raises:
        InvalidInputError: what is given mentions other parameters, contradicts itself, or the runs are too few.
    """
    unknown = [
        name
        for each in asked.given
        for name in (each.name, each.value)
        if isinstance(name, str) and name not in form.names
    ]
    if unknown:
        message = f"{form.text} has no parameter {', '.join(f'`{name}`' for name in unknown)}"
        advice = f"there are {', '.join(form.names)}"
        raise InvalidInputError((Diagnostic(codes.UNKNOWN_KEY, message, None, advice),))
    for each in asked.given:
        if isinstance(each.value, str):
            kinds = {form.parameters[form.place(name)].positive for name in (each.name, each.value)}
            if len(kinds) > 1:
                message = f"`{each.name}` and `{each.value}` are of different kinds"
                raise InvalidInputError((Diagnostic(codes.OUT_OF_RANGE, message, None, "fix two exponents"),))
    require(form, runs, len(form.parameters) - len(asked.given))
    family = None if asked.family is None else runs.codes(asked.family)
    data = RunData.of(form.needs, runs.columns, weights=_weights(runs, asked), family=family)
    try:
        return Problem.of(form, data, asked.given)
    except ContradictionError:
        message = "what --fix gives contradicts itself"
        raise InvalidInputError((Diagnostic(codes.OUT_OF_RANGE, message, None, "leave out one of them"),)) from None


def _weights(runs: Runs, asked: FitOptions) -> NDArray[np.float64] | None:
    import numpy as np

    if asked.weights is None:
        return None
    numbers = [positive_number(text) for text in runs.others[asked.weights]]
    problems = [
        Diagnostic(
            codes.NOT_A_POSITIVE_NUMBER,
            f"column `{asked.weights}` has `{text[:40]}` where a weight should be",
            Location(runs.file, int(line), 1),
            "a weight is a positive number",
        )
        for number, text, line in zip(numbers, runs.others[asked.weights], runs.lines, strict=True)
        if number is None
    ]
    if problems:
        raise InvalidInputError(tuple(problems[:20]))
    weights = np.array(numbers, dtype=np.float64)
    whole: NDArray[np.float64] = weights / weights.mean()
    return whole


def cost_of(runs: Runs, form: LossForm) -> NDArray[np.float64]:
    """Return by what runs are ordered from cheap to dear: FLOP, or the form's scale where there is no more."""
    return runs.columns["flop" if "flop" in runs.columns else form.needs[0]]
