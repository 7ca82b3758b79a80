"""What does a simulation measure? A registered experiment, run for many seeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.evidence.simulation import Simulation, run_simulation
from nslogic.experiments.experiment import Experiment
from nslogic.experiments.registry import experiment
from nslogic.limits import PROCESSES, SEEDS
from nslogic.memory import with_memory
from nslogic.printing import Brief
from nslogic.questions.readers import action, address, flag, given_text, path_or_none, rational, refuse, shown, up_to
from nslogic.questions.requests import fields_from, options_from

if TYPE_CHECKING:
    from typing import Unpack

    from nslogic.questions.requests import RunNames


@dataclass(frozen=True, repr=False)
class RunOptions(Brief):
    """How to run simulations. Only `seeds` and `small` change the results.

    Args:
        seeds: The number of seeds; the experiment's own if None.
        small: Whether to use smaller settings and fewer seeds, for a run of seconds.
        jobs: The number of processes.
        cluster: The address of a Dask scheduler, whose workers run the seeds instead of this machine.
        folder: The cache of finished seeds; None for no cache.
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
    "cluster": ("cluster", address),
    "cache": ("folder", path_or_none),
}
"""For each option of a run its field, and the function that reads it."""

RUN_FIELDS = dict(RUN_OPTIONS.values())
"""What reads each field of the options."""


def run_options_from(question: str, options: RunOptions | None, named: Mapping[str, object]) -> RunOptions:
    """Return the options of a run, where those given by name take precedence.

    Raises:
        InvalidInputError: there is no such option, or it cannot have this value.
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

    NumPy's libraries use one thread per process only if `OMP_NUM_THREADS=1` is set before NumPy is first imported; the
    command line sets it, a program has to do so itself.

    Args:
        name: A registered experiment; `nslogic simulate` lists them.
        settings: Its settings that differ from the defaults.
        tolerance: How far exponents may be off in addition to two standard errors; by default 0.02 or 5 %.
        options: How to run.
        step: Called after each seed.
        named: The same options under their command-line names: `seeds`, `small`, `jobs`, `cluster`, `cache`.

    Raises:
        InvalidInputError: there is no such experiment, setting or option, or it cannot have this value.
        MissingLibraryError: SciPy, or a library that clusters need, is not installed.
        ClusterError: the cluster does not answer, or runs another version.
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
    return run_simulation(
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
        refuse(
            codes.WRONG_TYPE,
            f"settings should map names to numbers, not be {shown(value)}",
            'write settings={"trees": 5000}',
        )
    return value
