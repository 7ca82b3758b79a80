"""How much work the search for the proof of one theorem may do, counted as the kernel counts its own."""

from __future__ import annotations

from dataclasses import dataclass

from nslogic import deadline, limits
from nslogic.errors import LimitReachedError
from nslogic.kernel import Effort

LOOK = 5_000
"""After how much work the clock is looked at, where somebody asked for one."""


class OutOfWorkError(LimitReachedError):
    """The search for a proof has done the work that it may do."""


@dataclass
class Budget(Effort):
    """The work that is left, in about microseconds.

    What costs work is counted before it is done, by its size alone, so that a search ends at the same place everywhere.
    """

    left: int = limits.SEARCH_WORK
    _unwatched: int = LOOK

    def spend(self, work: int) -> None:
        """Count work before it is done.

        Raises:
            OutOfWorkError: it is more than was left, or somebody asked for a clock and time is up.
        """
        self.left -= work
        if self.left < 0:
            raise OutOfWorkError("no proof was found within the work that a search may do;", "see docs/limits.md.")
        self._unwatched += work
        if self._unwatched >= LOOK:
            self._unwatched = 0
            try:
                deadline.check_time()
            except deadline.TimeUpError as problem:
                raise OutOfWorkError(f"no proof was found: {problem.reason}.") from problem

    def part(self, work: int) -> Budget:
        """Return a budget of its own for one attempt, which may not do more than so much of what is left."""
        return Budget(min(work, self.left))
