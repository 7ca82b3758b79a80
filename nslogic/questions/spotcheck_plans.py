"""Spot checks ready to run: their experiments, settings and exponents, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nslogic.diagnostics.codes import EXPERIMENT_NOT_REGISTERED, SPOT_CHECK_SETTING
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.experiments.experiment import Experiment, Target
from nslogic.experiments.registry import experiment
from nslogic.experiments.settings import SettingError, Value
from nslogic.questions.simulate import RunOptions, seeds_asked
from nslogic.theory.model import SpotCheck, Theory
from nslogic.theory.positions import locate

EXPONENT_SETTING = "exponent"
"""The setting of a spot check that selects an exponent of the experiment by the beginning of its name."""


@dataclass(frozen=True)
class Planned:
    """A spot check ready to run: its experiment, all settings, and the number of seeds."""

    theory: Theory
    check: SpotCheck
    experiment: Experiment
    settings: Mapping[str, Value]
    seeds: int
    chosen: tuple[Target, ...]


def plan_spotchecks(theory: Theory, options: RunOptions) -> tuple[Planned, ...]:
    """Return the spot checks of a theory, ready to run.

    Raises:
        InvalidInputError: an experiment is not registered, or has no such setting; it lists all problems.
    """
    planned, problems = [], []
    for check in theory.spotchecks:
        try:
            planned.append(_plan(theory, check, options))
        except SettingError as problem:
            known = str(problem).startswith("no experiment")
            code = EXPERIMENT_NOT_REGISTERED if known else SPOT_CHECK_SETTING
            path = (*check.origin.path, "experiment" if known else "settings")
            place = locate(dict(theory.sources)[check.origin.file], check.origin.file, path)
            problems.append(Diagnostic(code, str(problem), place, "`nslogic simulate` lists experiments and settings"))
    if problems:
        raise InvalidInputError(tuple(problems))
    return tuple(planned)


def _plan(theory: Theory, check: SpotCheck, options: RunOptions) -> Planned:
    registered = experiment(check.experiment)
    given = dict(check.settings)
    wanted = given.pop(EXPONENT_SETTING, "")
    settings = registered.complete(given, small=options.small)
    targets = registered.targets(settings)
    chosen = tuple(target for target in targets if target.name.startswith(str(wanted)))
    if not chosen:
        measured = ", ".join(f"`{target.name}`" for target in targets)
        raise SettingError(f"the experiment {registered.name} measures no exponent `{wanted}`; it measures {measured}")
    return Planned(theory, check, registered, settings, seeds_asked(options, registered), chosen)
