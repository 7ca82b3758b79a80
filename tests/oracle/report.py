"""What came of comparing: counts of what agrees and of what the oracle left open, and every disagreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.oracle.sets import UndecidedError


@dataclass
class Report:
    """Counts by construct and by what was compared, processor time; `open` where the oracle does not know, `unknown` where nslogic does not."""

    drawn: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    compared: Counter[str] = field(default_factory=Counter)
    open: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)

    def expect(self, kind: str, holds: Callable[[], bool], said: str) -> bool:
        """Compare one thing: return whether the oracle finds that it holds, and note it if it does not."""
        try:
            held = holds()
        except UndecidedError:
            self.open[kind] += 1
            return False
        self.compared[kind] += 1
        if not held:
            self.disagreements.append(f"{kind}: {said}")
        return held

    def add(self, other: Report) -> None:
        """Take over what another report counts."""
        self.drawn += other.drawn
        for what, seconds in other.seconds.items():
            self.seconds[what] = self.seconds.get(what, 0.0) + seconds
        self.compared += other.compared
        self.open += other.open
        self.unknown += other.unknown
        self.disagreements += other.disagreements
