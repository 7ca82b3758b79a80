"""What does a simulation measure? An experiment by its name, run for many seeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.evidence.simulation import Simulation
from nslogic.evidence.simulation import run_simulation as run
from nslogic.experiments.experiment import Experiment
from nslogic.experiments.registry import experiment
from nslogic.limits import PROCESSES, SEEDS
from nslogic.memory import with_memory
from nslogic.questions.readers import action, flag, given_text, path_or_none, rational, refuse, shown, up_to, word
from nslogic.questions.requests import fields_from, options_from

if TYPE_CHECKING:
    from typing import Unpack

    from nslogic.questions.requests import RunNames


@dataclass(frozen=True)
class RunOptions:
    """How to run simulations. None of this but `seeds` and `small` changes a number.

    Args:
        seeds: How many seeds; the experiment's own number if None.
        small: Whether to run for seconds: smaller settings, fewer seeds.
        jobs: How many processes.
        cluster: The address of a Dask scheduler, whose workers run the seeds in place of this machine.
        folder: Where finished seeds are kept, and looked for; None to keep none.
    """

    seeds: int | None = None
    small: bool = False
    jobs: int = 1
    cluster: str | None = None
    folder: Path | None = None


def seeds_asked(options: RunOptions, experiment: Experiment) -> int:
    """Return how many seeds an experiment is run for."""
    return options.seeds or experiment.seeds[options.small]


RUN_OPTIONS = {
    "seeds": ("seeds", up_to(SEEDS)),
    "small": ("small", flag),
    "jobs": ("jobs", up_to(PROCESSES, missing=1)),
    "cluster": ("cluster", word),
    "cache": ("folder", path_or_none),
}
"""For each option of a run the field that it stands for, and what reads it."""

RUN_FIELDS = dict(RUN_OPTIONS.values())
"""What reads each field of the options."""


def run_options_from(question: str, options: RunOptions | None, named: Mapping[str, object]) -> RunOptions:
    """Return how to run, by options and by name.

    Raises:
        InvalidInputError: the question has no such option, or it cannot have this value.
    """
    asked = options_from(RunOptions, options, RUN_FIELDS)
    return RunOptions(**{**vars(asked), **fields_from(question, RUN_OPTIONS, named)})


@with_memory
def simulate(
    name: str,
    *,
    settings: Mapping[str, object] | None = None,
    tolerance: float | None = None,
    options: RunOptions | None = None,
    step: Callable[[], None] = lambda: None,
    **named: Unpack[RunNames],
) -> Simulation:
    """Run an experiment and measure its exponents.

    NumPy's libraries keep to one thread a process only if `OMP_NUM_THREADS=1` is in the environment before NumPy is
    first imported; the command line sees to that, a program has to do so itself.

    Args:
        name: A registered experiment; `nslogic simulate` lists them.
        settings: Its settings where they differ from the defaults.
        tolerance: What exponents may be off beside two standard errors; by default 0.02 or 5 %.
        options: How to run.
        step: Called after each seed.
        named: The same by the names of the command line: `seeds`, `small`, `jobs`, `cluster`, `cache`.

    Raises:
        InvalidInputError: there is no such experiment, setting or option, or it cannot have this value.
        MissingLibraryError: SciPy, or what a cluster needs, is not installed.
        ClusterError: the cluster does not answer, or has another version.
    """
    asked = run_options_from("simulate", options, named)
    name, step = given_text("experiment", name), action("step", step)
    allowed = None if tolerance is None else float(rational("tolerance", tolerance))
    if allowed is not None and allowed < 0:
        refuse(
            codes.OUT_OF_RANGE,
            f"tolerance is 0 or above, not {shown(tolerance)}",
            "give such a number, or leave it out",
        )
    registered = experiment(name)
    return run(
        registered,
        registered.complete(_settings(settings), small=asked.small),
        seeds=seeds_asked(asked, registered),
        jobs=asked.jobs,
        cluster=asked.cluster,
        folder=asked.folder,
        tolerance=allowed,
        step=step,
    )


def _settings(value: object) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        refuse(codes.WRONG_TYPE, f"settings are numbers by name, not {shown(value)}", 'write settings={"trees": 5000}')
    return value
