"""Laws and labels inside a longer sentence, written so that each remains one unit to the reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nslogic.language.terms import AnyOf, ForAllLaw, Law
from nslogic.theory.model import WrittenLaw

_PLAIN_LABEL = re.compile(r'[^\s,;"]+')


def law_within(text: str, law: Law) -> str:
    """Return the text of a law among others; alternatives and `forall` laws get parentheses."""
    return f"({text})" if isinstance(law, (AnyOf, ForAllLaw)) else text


def laws_text(laws: Iterable[WrittenLaw], *, alone: bool = True) -> str:
    """Return several laws as one text; without `alone`, the text is part of a longer list."""
    several = tuple(laws)
    if alone and len(several) == 1:
        return several[0].text
    return ", ".join(law_within(law.text, law.law) for law in several)


def labels_text(labels: Iterable[str]) -> str:
    """Return labels as a list; a label that could be read as several is quoted.

    >>> labels_text(["A1", "trend(N)", "A2, A3"])
    'A1, trend(N), "A2, A3"'
    """
    return ", ".join(label if _PLAIN_LABEL.fullmatch(label) else _quoted(label) for label in labels)


def _quoted(label: str) -> str:
    import json  # few labels need it

    return json.dumps(label, ensure_ascii=False)
