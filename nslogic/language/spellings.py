"""Signs that a law may hold as well as those of the grammar."""

from __future__ import annotations

import re

SPELLINGS = {
    **dict.fromkeys("∼∝≈≃≍", "~"),
    **dict.fromkeys("≲⪅≾", "<~"),
    **dict.fromkeys("≳⪆≿", ">~"),
    "≪": "<<",
    "≫": ">>",
    **dict.fromkeys("≤⩽≦", "<="),
    **dict.fromkeys("≥⩾≧", ">="),
    "≠": "!=",
    **dict.fromkeys("·⋅×∗", "*"),
    **dict.fromkeys("÷∕", "/"),
    **dict.fromkeys("−–", "-"),
}
"""Signs of one meaning, and what is written here."""

_SPELLED = re.compile(f"[{''.join(map(re.escape, SPELLINGS))}]")


def spelled(text: str) -> str:
    """Return the text of a law with one spelling for each sign.

    >>> spelled("loss ∝ N^−1")
    'loss ~ N^-1'
    """
    return text if text.isascii() else _SPELLED.sub(lambda match: SPELLINGS[match.group()], text)
