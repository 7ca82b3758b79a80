"""Properties that say "two ways agree": drawn anew every day, at least 50 times, with a count of what was compared.

Of a property under `two_ways`, `.ci/run` draws other examples every day, from the seed that the header of the run
names; `NSLOGIC_SEED=2026-11-29` draws those of a day again. Where one way gives up there is nothing to compare, so the
property says `compared()` wherever both have answered, and fails where that did not come to happen often enough.
"""

from __future__ import annotations

import functools
import hashlib
import inspect
from collections import Counter
from collections.abc import Callable
from contextvars import ContextVar
from typing import TypeVar, cast

from hypothesis import HealthCheck, seed, settings

from tests.oracle.seed import seed_of_today

EXAMPLES = 50
_COUNT: ContextVar[Counter[str]] = ContextVar("_COUNT")
Property = TypeVar("Property", bound=Callable[..., None])


def compared(times: int = 1) -> None:
    """Count comparisons that were made."""
    _COUNT.get()["compared"] += times


def two_ways(least: int = EXAMPLES // 2) -> Callable[[Property], Property]:
    """Return a decorator, to stand above `given`, for a property that has to make at least so many comparisons."""

    def decorate(test: Property) -> Property:
        text = f"{seed_of_today()} {test.__module__} {test.__qualname__}"
        own = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
        few = [HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large]
        drawn = seed(own)(
            settings(
                max_examples=max(EXAMPLES, settings().max_examples // 2),
                derandomize=False,
                database=None,
                deadline=None,
                suppress_health_check=few,
            )(test)
        )

        @functools.wraps(drawn)
        def counted(*arguments: object, **named: object) -> None:
            count: Counter[str] = Counter()
            token = _COUNT.set(count)
            try:
                drawn(*arguments, **named)
            finally:
                _COUNT.reset(token)
            assert count["compared"] >= least, f"only {count['compared']} comparisons were made"

        vars(counted)["__signature__"] = inspect.signature(drawn)  # which pytest reads for the fixtures
        return cast("Property", counted)

    return decorate
