"""The work of one seed, and what became of the cache meanwhile: what was damaged, and what could not be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic.evidence import cache

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class SeedWork:
    """The arrays of one seed, and what became of the cache.

    Args:
        arrays: The arrays.
        damaged: Whether what was kept of the seed was damaged, so that it was made again.
        unkept: Why it could not be kept; nothing if it was, or nobody asked for it.
    """

    arrays: Mapping[str, NDArray[np.float64]]
    damaged: bool = False
    unkept: str = ""


def made_and_kept(folder: Path, key: str, arrays: Mapping[str, NDArray[np.float64]]) -> SeedWork:
    """Keep arrays that were made because the folder had none, or damaged ones."""
    damaged = cache.is_damaged(folder, key)
    return SeedWork(arrays, damaged, cache.save(folder, key, arrays))


def remarks_on(works: Sequence[SeedWork], folder: Path | None) -> tuple[str, ...]:
    """Return what has to be told of the cache: how many seeds were damaged, how many could not be kept, and why."""
    damaged = sum(work.damaged for work in works)
    reasons = [work.unkept for work in works if work.unkept]
    remarks = []
    if damaged:
        remarks.append(
            f"What was kept of {damaged} of {len(works)} seeds in {folder} was damaged; they were made again."
        )
    if reasons:
        remarks.append(
            f"{len(reasons)} of {len(works)} seeds could not be kept in {folder} ({reasons[0]}). The answer is whole; the"
            " next run makes them again."
        )
    return tuple(remarks)
