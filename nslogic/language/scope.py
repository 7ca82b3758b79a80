"""The scope of a law: the declared names and their meanings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, TypeAlias

from nslogic import limits
from nslogic.language.lookalikes import look

Trend: TypeAlias = Literal["grows", "falls", "fixed", "free"]
"""The trend that a file may declare for a quantity along the hidden scale."""


class Scope:
    """The declared quantities with their trends, and the declared parameters with the name each is known by.

    A shared parameter that came in by an import is known by the importing file's name. Names below one of the
    `unreadable` prefixes belong to an import that could not be read: nothing is said about them. `undeclared` names are
    taken for quantities by the file without being declared. Near names are looked
    up for so many unknown ones as `suggestions` says, and no law is corrected without any. `summand_terms` counts what
    summands were multiplied out to.
    """

    def __init__(
        self,
        quantities: Mapping[str, Trend],
        parameters: Mapping[str, str],
        unreadable: Collection[str] = (),
        *,
        undeclared: Collection[str] = (),
        suggestions: int = limits.SUGGESTIONS,
    ) -> None:
        self.quantities = quantities
        self.parameters = parameters
        self.unreadable = unreadable
        self._undeclared = undeclared
        self._suggestions = suggestions
        self._corrections = limits.PROBLEMS if suggestions else 0
        self.summand_terms = 0
        self._shapes: dict[str, str] | None = None

    def spend_on_correction(self) -> bool:
        """Say whether a law that cannot be read is looked through for foreign notation; only so many of them are."""
        self._corrections -= 1
        return self._corrections >= 0

    def means_quantity(self, name: str) -> bool:
        """Say whether a name is a quantity, or was meant as one."""
        return name in self.quantities or name in self._undeclared

    def may_be_unreadable(self, name: str) -> bool:
        """Say whether a name belongs to an import that could not be read."""
        return any(name.startswith(f"{prefix}.") for prefix in self.unreadable)

    def looking_like(self, name: str) -> str:
        """Return the declared name that equals this one or looks like it; an empty text if there is none."""
        if name in self.quantities or name in self.parameters:
            return name
        if self._shapes is None:
            self._shapes = {look(declared): declared for declared in (*self.parameters, *self.quantities)}
        return self._shapes.get(look(name), "")

    def nearest(self, name: str) -> str:
        """Return the declared name that is written most like this one, or an empty text."""
        # looking for near names is quadratic in their length: a file of unknown names gets only so many of them
        if self._suggestions <= 0 or len(name) > 100:
            return ""
        self._suggestions -= 1
        known = [declared for declared in (*self.quantities, *self.parameters) if len(declared) <= 100]
        return nearest_name(name, known[:1000])


def nearest_name(name: str, known: Collection[str]) -> str:
    """Return the name that is written most like this one, or an empty text where none is like it."""
    import unicodedata
    from difflib import get_close_matches

    letter = unicodedata.name(name, "").removeprefix("GREEK SMALL LETTER ").lower() if len(name) == 1 else ""
    if letter in known:
        return letter  # `α` for `alpha`
    close = get_close_matches(name, sorted(known), n=1, cutoff=0.5)
    if close:
        return close[0]
    folded = {declared.casefold(): declared for declared in sorted(known, reverse=True)}
    return folded.get(name.casefold(), "")
