"""Finished seeds of experiments, kept so that what was interrupted goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from nslogic import experiments
from nslogic.experiments.experiment import Value

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


def load(folder: Path, key: str) -> dict[str, NDArray[np.float64]] | None:
    """Return the arrays that are kept under a key; None where there are none, or what is there cannot be read."""
    import numpy as np

    try:
        kept = json.loads((folder / f"{key}.json").read_text(encoding="ascii"))
        return {name: np.array(values, dtype=np.float64) for name, values in kept.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return None


def save(folder: Path, key: str, sample: Mapping[str, NDArray[np.float64]]) -> None:
    """Keep arrays under a key, whole or not at all; a folder that cannot be written to is no error."""
    text = json.dumps({name: values.tolist() for name, values in sample.items()})
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{key[:16]}.")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
            Path(name).replace(folder / f"{key}.json")
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError:
        return
