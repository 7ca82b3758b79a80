"""The answers to a question, one for each regime: a tuple that prints as one page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from nslogic.printing import Printed

Answer_co = TypeVar("Answer_co", covariant=True)


class Answers(Printed, tuple[Answer_co, ...]):
    """The answers for the regimes asked about, in order."""

    __slots__ = ()

    def in_short(self) -> str:
        """Return the short form of every answer."""
        return ", ".join(map(repr, self))

    @property
    def regimes(self) -> Sequence[Answer_co]:
        """Return the answers, one for each regime."""
        return tuple(self)
