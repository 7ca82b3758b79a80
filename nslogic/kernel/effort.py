"""How much work a proof may take, counted before it is done."""

from __future__ import annotations

from dataclasses import dataclass

from nslogic.kernel.bounds import MOST_WORK, TooLargeError
from nslogic.kernel.polynomials import ONE, Number, Polynomial, length


@dataclass
class Effort:
    """How much work may still be done, in about microseconds: a hostile proof may not run away."""

    left: int = MOST_WORK

    def spend(self, work: int) -> None:
        """Count work before it is done.

        Raises:
            TooLargeError: it is more than was left.
        """
        self.left -= work
        if self.left < 0:
            raise TooLargeError("this takes more work than a proof may")

    def product(self, left: Polynomial, right: Polynomial) -> Polynomial:
        """Return a product, and count what it costs."""
        if left is ONE or right is ONE:
            self.spend(1)
            return right if left is ONE else left
        work = 1 + len(left.terms) * len(right.terms) * (1 + (left.names + right.names >> 3))
        self.spend(work * (1 + (left.bits * right.bits >> 14)))
        return left * right

    def sum(self, left: Polynomial, right: Polynomial) -> Polynomial:
        """Return a sum, and count what it costs."""
        self.spend((1 + len(left.terms) + len(right.terms)) * (1 + (left.bits * right.bits >> 14)))
        return left + right

    def weigh(self, left: Number, right: Number) -> None:
        """Count one calculation with two numbers, or their comparison."""
        self.spend(1 + (length(left) * length(right) >> 18))
