"""Names in a Coq file: the names of a theory, unless Coq or the file uses them already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_KEYWORDS = """
    Axiom CoFixpoint Definition Fail Fixpoint Hypothesis IF Lemma Parameter Proof Prop Qed SProp Set Theorem Type
    Variable as at by cofix else end exists exists2 fix for forall fun if in let match mod return then using where with
"""
"""Coq's own reserved words."""

_SAID = """
    False I NNPP R True Z at_most below conj eq_refl fails_with fraction hold_with largest largest_number
    largest_number_spec largest_spec least least_number least_number_spec least_spec list log_log_least log_log_most
    log_log_scale log_of log_scale log_spec logarithms logs logs_at no_log_log no_logs not one order power proj1
    proj2 raised refute refute_with refuted same same_refl scale series series_from_one_spec series_spec tail_series
    times
"""
"""Words that statements and scripts use in the scope of a theory's variables."""

RESERVED = frozenset((_KEYWORDS + _SAID).split())

_NUMBERED = re.compile(r"(given|guard|lemma|root|value)_[0-9]+(_is|_above|_below)?")
"""Names that a file of proofs gives to hypotheses and to auxiliary values."""

_ON_THE_WAY = frozenset(("at", "best", "checked", "hold", "laws", "root", "steps"))
"""Suffixes of a theorem's name in the names of its definitions and lemmas."""


def ascii_name(text: str) -> str:
    """Return a text with underscores for everything but ASCII letters and digits, and not starting with a digit."""
    cleaned = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
    return cleaned if cleaned and not cleaned[0].isdigit() else f"n{cleaned}"


def identifiers(names: Iterable[str]) -> dict[str, str]:
    """Return a different identifier for each name, as close to the name as possible."""
    used = set(RESERVED)
    identifiers_by_name: dict[str, str] = {}
    for name in names:
        plain = ascii_name(name)
        choice, count = plain, 0
        while choice in used or _NUMBERED.fullmatch(choice):
            count += 1
            choice = f"{plain}_{count}"
        used.add(choice)
        identifiers_by_name[name] = choice
    return identifiers_by_name


class TheoremNames:
    """The names of the theorems in a file; none is a variable, or a definition or lemma of another theorem."""

    def __init__(self, variables: Iterable[str]) -> None:
        plains = [ascii_name(name) for name in variables]
        self._variables = {_unnumbered(head) for name in plains for head in (name, *_heads(name))}
        self._used: set[str] = set()
        self._heads: set[str] = set()

    def new(self, plain: str) -> str:
        """Return a name that is not taken yet, with a word before it or a number after it if necessary."""
        while _unnumbered(plain) in self._variables or not self._used.isdisjoint(_heads(plain)):
            plain = f"theorem_{plain}"
        choice, count = plain, 1
        while choice in self._used or choice in self._heads:
            count += 1
            choice = f"{plain}_{count}"
        self._used.add(choice)
        self._heads.update(_heads(choice))
        return choice


def _unnumbered(name: str) -> str:
    return re.sub(r"(_[0-9]+)+$", "", name)


def _heads(name: str) -> Iterator[str]:
    """Yield the names of theorems whose definitions or lemmas may have this name."""
    parts = name.split("_")
    return ("_".join(parts[:place]) for place in range(1, len(parts)) if parts[place] in _ON_THE_WAY)
