"""Finished seeds of experiments, kept so that what was interrupted goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic import experiments, limits
from nslogic.errors import UnwritableError
from nslogic.experiments.settings import Value
from nslogic.files import UnreadableError, read_bytes, write_files

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def platform_folder() -> Path:
    """Return where programs keep what can be made again on this platform."""
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "nslogic"


def key_of(experiment: str, settings: Mapping[str, Value], seed: int) -> str:
    """Return the key of one seed's work: it changes with the settings, the simulations' code, and NumPy's version."""
    import numpy as np

    digest = hashlib.sha256()
    for path in sorted(Path(next(iter(experiments.__path__))).glob("*.py")):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    digest.update(json.dumps([experiment, sorted(settings.items()), seed, np.__version__]).encode())
    return digest.hexdigest()


def load_arrays(folder: Path, key: str, points: Mapping[str, int]) -> dict[str, NDArray[np.float64]] | None:
    """Return the arrays that are kept under a key; None where what is there is not what was kept.

    Args:
        folder: Where finished seeds are kept.
        key: What they are kept under.
        points: How many numbers each array has that is measured.
    """
    import numpy as np

    try:
        kept = json.loads(read_bytes(folder / f"{key}.json", most=limits.SAMPLE_FILE_BYTES))
        if kept["digest"] != _digest(kept["sample"]):
            return None
        sample = {name: np.array(values, dtype=np.float64) for name, values in kept["sample"].items()}
    except (UnreadableError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None
    return sample if _fits(sample, points) else None


def is_damaged(folder: Path, key: str) -> bool:
    """Return whether something lies under a key of which `load_arrays` has returned nothing."""
    return os.path.lexists(folder / f"{key}.json")


def save(folder: Path, key: str, sample: Mapping[str, NDArray[np.float64]]) -> str:
    """Keep arrays under a key, whole or not at all; return why they could not be kept, nothing if they are."""
    arrays = {name: values.tolist() for name, values in sample.items()}
    try:
        write_files({folder / f"{key}.json": json.dumps({"digest": _digest(arrays), "sample": arrays})})
    except UnwritableError as problem:
        return problem.reason
    return ""


def _digest(arrays: object) -> str:
    return hashlib.sha256(json.dumps(arrays, sort_keys=True).encode()).hexdigest()


def _fits(sample: Mapping[str, NDArray[np.float64]], points: Mapping[str, int]) -> bool:
    """Return whether a sample has what is measured, and numbers only."""
    import numpy as np

    shapes = {name: values.shape for name, values in sample.items()}
    right = all(shapes.get(name) == (number,) for name, number in points.items())
    return right and all(bool(np.isfinite(values).all()) for values in sample.values())
