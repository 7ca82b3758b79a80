"""Seeds on the workers of a Dask cluster: how a sweep leaves one machine."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nslogic.errors import NslogicError
from nslogic.evidence import cache
from nslogic.evidence.seed_works import SeedWork, made_and_kept
from nslogic.experiments.optional_imports import need, one_thread_a_process
from nslogic.experiments.registry import experiment
from nslogic.experiments.settings import Value

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PURPOSE = "Running on a cluster"
SECONDS_TO_ANSWER = 10


class ClusterError(NslogicError):
    """A cluster that does not answer, or whose workers would not give the same numbers."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address = address
        self.reason = reason

    def __str__(self) -> str:
        return f"the cluster at {self.address} cannot be used: {self.reason}"


def samples_from(
    address: str, name: str, settings: Mapping[str, Value], seeds: int, folder: Path | None
) -> Iterator[SeedWork]:
    """Return each seed's arrays in order; what is kept in `folder` on this machine is not made again.

    A worker says by which code it made them: one with another version of the simulations, or of NumPy, is refused.

    Raises:
        ClusterError: there is no scheduler at the address, or a worker has another version.
        MissingLibraryError: Dask is not installed.
    """
    keys = [cache.key_of(name, settings, seed) for seed in range(seeds)]
    points = experiment(name).points(settings)
    kept = {seed: None if folder is None else cache.load_arrays(folder, key, points) for seed, key in enumerate(keys)}
    missing = [seed for seed, sample in kept.items() if sample is None]
    with closing(_made(address, name, settings, missing)) as arrived:
        for seed, key in enumerate(keys):
            sample = kept[seed]
            if sample is not None:
                yield SeedWork(sample)
                continue
            theirs, made = next(arrived)
            if theirs != key:
                raise ClusterError(address, "a worker has another version of nslogic or of NumPy than this machine")
            yield SeedWork(made) if folder is None else made_and_kept(folder, key, made)


def one_elsewhere(name: str, settings: Mapping[str, Value], seed: int) -> tuple[str, dict[str, NDArray[np.float64]]]:
    """Return one seed's arrays, and the key that says by which settings and code they were made."""
    one_thread_a_process()
    return cache.key_of(name, settings, seed), experiment(name).run(settings, seed)


def _result(address: str, asked: Any) -> Any:
    """Return what a worker made; seeds of a worker that died are made by the others, and if these die, say so.

    Raises:
        ClusterError: the seed killed worker after worker, or the scheduler is gone.
    """
    from concurrent.futures import CancelledError

    scheduler = need("distributed.scheduler", PURPOSE, extra="cluster")
    try:
        return asked.result()
    except scheduler.KilledWorker:
        reason = "worker after worker died at one seed, perhaps for want of memory; finished seeds are kept if there is a cache"
        raise ClusterError(address, reason) from None
    except (CancelledError, OSError):
        reason = "its scheduler is gone; finished seeds are kept if there is a cache, and the same command goes on from there"
        raise ClusterError(address, reason) from None


def _made(
    address: str, name: str, settings: Mapping[str, Value], seeds: list[int]
) -> Generator[tuple[str, dict[str, NDArray[np.float64]]]]:
    if not seeds:
        return
    distributed = need("distributed", PURPOSE, extra="cluster")
    try:
        client = distributed.Client(address, timeout=SECONDS_TO_ANSWER)
    except (OSError, ValueError) as problem:
        raise ClusterError(address, str(problem) or type(problem).__name__) from None
    with client:
        # Seeds may have been made with other code before, so none is answered from what the workers remember.
        asked = [client.submit(one_elsewhere, name, dict(settings), seed, pure=False) for seed in seeds]
        try:
            while asked:
                yield _result(address, asked[0])
                del asked[0]  # the cluster forgets what nobody holds
        finally:
            client.cancel(asked)  # of a sweep that is given up
