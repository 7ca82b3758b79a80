"""Settings for all tests: properties are drawn the same way on every run where CI is set, and libraries keep to a thread.

The theories that nslogic and the oracle are compared on, and the examples of properties that two ways agree
(`tests/two_ways.py`), change by date; the header of a run names their seed.

`HYPOTHESIS_PROFILE=thorough` draws twenty times as many examples, and other ones on every run.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from nslogic.experiments.optional_imports import one_thread_a_process
from tests.oracle.seed import SEED, seed_of_today

if TYPE_CHECKING:
    from nslogic.theory.model import Theory
    from tests.logic.plain import Plain

one_thread_a_process()  # before any test loads NumPy: a pool of threads that spin makes the fits five times as slow
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile("local", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "local"))
os.environ[SEED] = seed_of_today()  # the processes of pytest-xdist draw the same, also at midnight


def pytest_report_header() -> str:
    """Say from which seed theories are drawn."""
    return f"random theories: {SEED}={seed_of_today()} draws those of tests/oracle and tests/two_ways.py again"


@pytest.fixture(scope="session")
def plain() -> Callable[[Theory], Plain]:
    """Return the second opinion on a theory."""
    from tests.logic.plain import Plain

    return Plain
