"""Seeds on the workers of a Dask cluster: how a sweep leaves one machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.evidence import cache
from nslogic.evidence.cluster_map import cluster_map
from nslogic.evidence.seed_works import SeedWork, made_and_kept
from nslogic.experiments.registry import experiment
from nslogic.experiments.settings import Value

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def samples_from(
    address: str, name: str, settings: Mapping[str, Value], seeds: int, folder: Path | None
) -> Iterator[SeedWork]:
    """Return each seed's arrays in order; what is kept in `folder` on this machine is not made again.

    Raises:
        ClusterError: there is no scheduler at the address, or a worker has another version.
        MissingLibraryError: Dask is not installed.
    """
    keys = [cache.key_of(name, settings, seed) for seed in range(seeds)]
    points = experiment(name).points(settings)
    kept = {seed: None if folder is None else cache.load_arrays(folder, key, points) for seed, key in enumerate(keys)}
    missing = [(name, dict(settings), seed) for seed, sample in kept.items() if sample is None]
    with closing(cluster_map(address, one_elsewhere, missing)) as arrived:
        for seed, key in enumerate(keys):
            sample = kept[seed]
            if sample is not None:
                yield SeedWork(sample)
                continue
            made = next(arrived)
            yield SeedWork(made) if folder is None else made_and_kept(folder, key, made)


def one_elsewhere(task: tuple[str, Mapping[str, Value], int]) -> dict[str, NDArray[np.float64]]:
    """Return the arrays of an experiment with settings for one seed."""
    name, settings, seed = task
    return experiment(name).run(settings, seed)
