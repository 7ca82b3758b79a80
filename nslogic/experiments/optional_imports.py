"""The libraries of the extras `sim` and `cluster`, asked for by name when they are not there."""

from __future__ import annotations

import os
from importlib import import_module
from types import ModuleType

from nslogic.errors import MissingLibraryError

POOLS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS")
"""The variables of the environment that say how many threads a numerical library starts."""


def need(library: str, purpose: str, *, extra: str = "sim") -> ModuleType:
    """Return a module of an optional library.

    Raises:
        MissingLibraryError: it is not installed.
    """
    try:
        return import_module(library)
    except ModuleNotFoundError as problem:
        raise MissingLibraryError(library.partition(".")[0], purpose, extra) from problem


def one_thread_a_process() -> None:
    """Hold numerical libraries to one thread; to be called before NumPy is loaded, or it does nothing.

    Small matrices on shared cores are tens of times slower with a pool of threads that spin. What a person set stays.
    """
    for name in POOLS:
        os.environ.setdefault(name, "1")
