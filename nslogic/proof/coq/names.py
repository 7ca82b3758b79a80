"""Names in a Coq file: those of a theory where Coq has no other use for them."""

from __future__ import annotations

import re
from collections.abc import Iterable

RESERVED = frozenset(
    [
        "as",
        "at",
        "cofix",
        "else",
        "end",
        "exists",
        "exists2",
        "fix",
        "for",
        "forall",
        "fun",
        "if",
        "IF",
        "in",
        "let",
        "match",
        "mod",
        "Prop",
        "return",
        "SProp",
        "Set",
        "then",
        "Type",
        "using",
        "where",
        "with",
        "by",
        "Definition",
        "Theorem",
        "Lemma",
        "Proof",
        "Qed",
        "Fail",
        "R",
        "Z",
        "list",
        "order",
        "one",
        "scale",
        "log_scale",
        "power",
        "times",
        "raised",
        "same",
        "below",
        "at_most",
        "largest",
        "least",
        "largest_number",
        "least_number",
        "log_of",
        "series",
        "tail_series",
        "refute",
        "refuted",
        "conj",
        "I",
        "NNPP",
        "eq_refl",
        "largest_spec",
        "least_spec",
        "largest_number_spec",
        "least_number_spec",
        "log_spec",
        "series_spec",
        "same_refl",
        "not",
        "True",
        "False",
    ]
)
"""Words that a file of proofs says itself, or that Coq keeps for itself."""

_NUMBERED = re.compile(r"(given|guard|lemma|value)_[0-9]+")
"""Names that a file of proofs gives to what is known, and to auxiliary values."""


def plain(text: str) -> str:
    """Return a text with everything but ASCII letters and digits turned into underscores, not starting with a digit."""
    found = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
    return found if found and not found[0].isdigit() else f"n{found}"


def identifiers(names: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return a different identifier for each name, as close to the name as can be."""
    used = {*RESERVED, *taken}
    found: dict[str, str] = {}
    for name in names:
        wanted = plain(name)
        choice, count = wanted, 0
        while choice in used or _NUMBERED.fullmatch(choice):
            count += 1
            choice = f"{wanted}_{count}"
        used.add(choice)
        found[name] = choice
    return found
