"""The budget of the search for the proof of one theorem: work, counted as the kernel counts its own."""

from __future__ import annotations

from dataclasses import dataclass, field

from nslogic import deadline
from nslogic.errors import LimitReachedError
from nslogic.kernel import Effort
from nslogic.limits import ProofLimits

LOOK = 5_000
"""The work between two looks at the clock, if there is a deadline."""


class OutOfWorkError(LimitReachedError):
    """A search for a proof that has used up its work."""


@dataclass
class Budget(Effort):
    """The remaining work, in about microseconds, and the other limits of one search.

    Work is counted before it is done, by the size of its inputs, so that a search ends at the same place everywhere.
    """

    left: int = ProofLimits.work
    limits: ProofLimits = field(default_factory=ProofLimits)
    _unwatched: int = LOOK

    def spend(self, work: int) -> None:
        """Count work before it is done.

        Raises:
            OutOfWorkError: The work exceeds the budget, or the deadline has passed.
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
        """Return the budget of one attempt: at most `work` of the remaining work."""
        return Budget(min(work, self.left), self.limits)
