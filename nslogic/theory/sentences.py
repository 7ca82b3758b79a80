"""Laws and labels inside a longer sentence: no part of one can be read as a part of what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nslogic.language.terms import AnyOf, ForAllLaw, Law
from nslogic.theory.model import WrittenLaw

_PLAIN_LABEL = re.compile(r'[^\s,;"]+')


def law_within(text: str, law: Law) -> str:
    """Return the text of a law beside others: what `or` joins, and what `forall` reaches, stands in parentheses."""
    return f"({text})" if isinstance(law, (AnyOf, ForAllLaw)) else text


def laws_text(laws: Iterable[WrittenLaw], *, alone: bool = True) -> str:
    """Return laws that hold together as one text; without `alone`, something else stands beside it."""
    several = tuple(laws)
    if alone and len(several) == 1:
        return several[0].text
    return ", ".join(law_within(one.text, one.law) for one in several)


def labels_text(labels: Iterable[str]) -> str:
    """Return labels as a list; one that could be read as several stands in quotation marks.

    >>> labels_text(["A1", "trend(N)", "A2, A3"])
    'A1, trend(N), "A2, A3"'
    """
    return ", ".join(label if _PLAIN_LABEL.fullmatch(label) else _quoted(label) for label in labels)


def _quoted(label: str) -> str:
    import json  # few labels need it

    return json.dumps(label, ensure_ascii=False)
