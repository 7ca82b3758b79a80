"""An engine that knows some cores, and what follows from them by trying every set of labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, combinations

from nslogic.engines.engine import SOME_MODEL, Answer
from nslogic.errors import UndecidedError


class Planted:
    """An engine that knows some cores, says nothing of what the conflict is, and counts what it is asked.

    With `patience` it gives up after so many questions; a `helpful` one names a core as the conflict.
    """

    price = 1

    def __init__(self, *cores: frozenset[str], patience: int | None = None, helpful: bool = False) -> None:
        self.cores = cores
        self.asked = 0
        self._patience = patience
        self._helpful = helpful

    def ask(self, labels: Iterable[str], *_: object, **__: object) -> Answer:
        """Return a conflict of everything asked for, or some model."""
        if self.asked == self._patience:
            raise UndecidedError("out of patience")
        self.asked += 1
        asked = frozenset(labels)
        inside = [core for core in self.cores if core <= asked]
        if not inside:
            return Answer(SOME_MODEL)
        return Answer(None, tuple(inside[-1] if self._helpful else asked))

    def hasty(self, states: int | None = None) -> Planted:
        """Return this engine."""
        del states
        return self


def subsets(labels: Iterable[str]) -> list[frozenset[str]]:
    """Return every set of some labels, the smallest first, those of a size in the order of the labels."""
    ordered = tuple(labels)
    sets = chain.from_iterable(combinations(ordered, size) for size in range(len(ordered) + 1))
    return [frozenset(chosen) for chosen in sets]


def minimal(sets: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Return the sets that have no other one inside, each once."""
    each = list(dict.fromkeys(sets))
    return [one for one in each if not any(other < one for other in each)]


def corrections(cores: Sequence[frozenset[str]], labels: Iterable[str]) -> list[frozenset[str]]:
    """Return the minimal sets of labels that hit every core."""
    return minimal(chosen for chosen in subsets(labels) if all(core & chosen for core in cores))
