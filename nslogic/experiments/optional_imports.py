"""The optional libraries of the extras `sim` and `cluster`; a missing one is an error that names it."""

from __future__ import annotations

import os
from importlib import import_module
from types import ModuleType

from nslogic.errors import MissingLibraryError

POOLS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS")
"""The environment variables for the number of threads of numerical libraries."""


def need(library: str, purpose: str, *, extra: str = "sim") -> ModuleType:
    """Return a module of an optional library.

    Raises:
        MissingLibraryError: The library is not installed.
    """
    try:
        return import_module(library)
    except ModuleNotFoundError as problem:
        raise MissingLibraryError(library.partition(".")[0], purpose, extra) from problem


def one_thread_a_process() -> None:
    """Limit numerical libraries to one thread each; call this before NumPy is loaded, or it has no effect.

    Small matrices on shared cores are tens of times slower with a pool of spinning threads. Variables that the user has
    set are kept.
    """
    for name in POOLS:
        os.environ.setdefault(name, "1")
