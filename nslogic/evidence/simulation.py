"""Run an experiment for many seeds, on one core, several, or a cluster, and measure its exponents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nslogic.evidence import cache
from nslogic.evidence.cluster import samples_from
from nslogic.evidence.measurement import Measurement, measure
from nslogic.evidence.seed_works import SeedWork, made_and_kept, remarks_on
from nslogic.experiments.experiment import Experiment, Target
from nslogic.experiments.optional_imports import one_thread_a_process
from nslogic.experiments.registry import experiment
from nslogic.experiments.settings import Value
from nslogic.printing import Printed
from nslogic.workers import ordered_map


@dataclass(frozen=True, repr=False)
class Simulation(Printed):
    """What an experiment gave: its settings, its seeds, and the exponents measured, each with its target.

    `remarks` tells of the cache where something was damaged or could not be kept; two answers do not differ by it.
    """

    experiment: Experiment
    settings: Mapping[str, Value]
    seeds: int
    measurements: tuple[Measurement, ...]
    targets: tuple[Target, ...]
    remarks: tuple[str, ...] = field(default=(), compare=False)

    def in_short(self) -> str:
        """Return what was run."""
        return f"{self.experiment.name}, {self.seeds} seeds: {'; '.join(measured.in_short() for measured in self.measurements)}"


def run_simulation(
    model: Experiment,
    settings: Mapping[str, Value],
    *,
    seeds: int,
    jobs: int = 1,
    cluster: str | None = None,
    folder: Path | None = None,
    tolerance: float | None = None,
    step: Callable[[], None] = lambda: None,
) -> Simulation:
    """Run seeds 0, 1, …, `seeds` - 1 and measure. The numbers are the same wherever a seed is run.

    Args:
        model: The experiment.
        settings: All its settings, as `Experiment.complete` returns them.
        seeds: How many.
        jobs: How many processes on this machine.
        cluster: The address of a Dask scheduler, whose workers run the seeds in place of this machine.
        folder: Where finished seeds are kept; None to keep none.
        tolerance: What exponents may be off beside two standard errors; by default 0.02 or 5 %.
        step: Called after each seed.

    Raises:
        ClusterError: the cluster does not answer, or has another version.
    """
    works = []
    for work in _works(model, dict(settings), seeds, jobs, cluster, folder):
        works.append(work)
        step()
    samples = [work.arrays for work in works]
    targets = model.targets(settings)
    measurements = tuple(measure(model.name, settings, target, samples, tolerance=tolerance) for target in targets)
    return Simulation(model, settings, seeds, measurements, targets, remarks_on(works, folder))


def _works(
    model: Experiment, settings: dict[str, Value], seeds: int, jobs: int, cluster: str | None, folder: Path | None
) -> Iterable[SeedWork]:
    if cluster is not None:
        return samples_from(cluster, model.name, settings, seeds, folder)
    tasks = [(model.name, settings, seed, folder) for seed in range(seeds)]
    return ordered_map(one_seed, tasks, processes=jobs)


def one_seed(task: tuple[str, Mapping[str, Value], int, Path | None]) -> SeedWork:
    """Return one seed's arrays, kept ones where there are some: of an experiment, with settings, by a folder."""
    name, settings, seed, folder = task
    one_thread_a_process()
    key = "" if folder is None else cache.key_of(name, settings, seed)
    model = experiment(name)
    kept = None if folder is None else cache.load_arrays(folder, key, model.points(settings))
    if kept is not None:
        return SeedWork(kept)
    made = model.run(settings, seed)
    return SeedWork(made) if folder is None else made_and_kept(folder, key, made)
