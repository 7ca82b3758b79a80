"""How much work the search for the proof of one theorem may do, counted as the kernel counts its own."""

from __future__ import annotations

import time
from dataclasses import dataclass

from nslogic import limits
from nslogic.errors import LimitReachedError
from nslogic.kernel import Effort

SECONDS_EVERY = 5_000
"""After how much work the clock is looked at, where somebody asked for one."""


class OutOfWorkError(LimitReachedError):
    """The search for a proof has done the work that it may do."""


@dataclass
class Budget(Effort):
    """The work that is left, in about microseconds; with `until`, the search ends when that clock has come, too.

    What costs work is counted before it is done, by its size alone, so that a search ends at the same place everywhere.
    """

    left: int = limits.SEARCH_WORK
    until: float | None = None
    _since: int = SECONDS_EVERY

    def spend(self, work: int) -> None:
        """Count work before it is done.

        Raises:
            OutOfWorkError: it is more than was left, or the clock has come.
        """
        self.left -= work
        if self.left < 0:
            raise OutOfWorkError("no proof was found within the work that a search may do;", "see docs/limits.md.")
        if self.until is not None:
            self._since += work
            if self._since >= SECONDS_EVERY:
                self._since = 0
                if time.monotonic() > self.until:
                    raise OutOfWorkError("no proof was found within the seconds that were given.")

    def part(self, work: int) -> Budget:
        """Return a budget of its own for one attempt, which may not do more than so much of what is left."""
        return Budget(min(work, self.left), self.until)
