"""What came of comparing: counts of what agrees and of what the oracle left open, and every disagreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.oracle.sets import UndecidedError

COUNTS = ("drawn", "compared", "open", "unknown")


@dataclass
class Report:
    """What theories were drawn, how often what was compared, and every disagreement.

    `open` counts where the oracle does not know, `unknown` where nslogic does not; `seconds` is processor time.
    `given_up` names the theories that took too long.
    """

    drawn: Counter[str] = field(default_factory=Counter)
    compared: Counter[str] = field(default_factory=Counter)
    open: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    disagreements: list[str] = field(default_factory=list)
    given_up: list[str] = field(default_factory=list)

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
        self.compared += other.compared
        self.open += other.open
        self.unknown += other.unknown
        self.disagreements += other.disagreements
        self.given_up += other.given_up
        for who, seconds in other.seconds.items():
            self.seconds[who] = self.seconds.get(who, 0.0) + seconds

    def data(self) -> dict[str, Any]:
        """Return all of it as JSON data."""
        counts = {name: dict(getattr(self, name)) for name in COUNTS}
        lists = {"disagreements": self.disagreements, "given_up": self.given_up}
        return {**counts, "seconds": self.seconds, **lists}

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Report:
        """Return what was kept as JSON data."""
        read = cls(seconds=dict(data["seconds"]), disagreements=list(data["disagreements"]))
        for name in COUNTS:
            getattr(read, name).update(data[name])
        read.given_up += data["given_up"]
        return read
