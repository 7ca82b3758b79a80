"""Identifiers on a page: plain words made of names, no two alike."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OTHER = re.compile(r"[^a-z0-9.]+")


class Anchors:
    """The identifiers given away so far, all of which begin with a prefix."""

    def __init__(self, taken: Iterable[str] = (), *, prefix: str = "") -> None:
        self._taken = set(taken)
        self._prefix = prefix

    def new(self, name: str) -> str:
        """Return an identifier for a name: its letters and digits, and a number where another one has it."""
        plain = _OTHER.sub("-", name.lower()).strip("-.")[:80] or "it"
        plain = plain if plain[0].isalpha() else f"x-{plain}"
        plain = f"{self._prefix}{plain}"
        chosen, number = plain, 2
        while chosen in self._taken:
            chosen, number = f"{plain}-{number}", number + 1
        self._taken.add(chosen)
        return chosen
