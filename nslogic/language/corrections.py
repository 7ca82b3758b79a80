"""Corrections of laws that cannot be read: foreign notation, rewritten into the law language."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from nslogic.language.notation import ROWS, NotationRow
from nslogic.language.rewriting import Names


class Correction(NamedTuple):
    """The foreign notation in a text: the position of its first piece, its name, and the correction.

    `text` is the text with everything corrected that can be, empty where it is unclear what was meant.
    """

    start: int
    end: int
    message: str
    help: str
    text: str


def correction(text: str, names: Names) -> Correction | None:
    """Return what is foreign in the text of a law, None where nothing is; a declared name is never foreign."""
    if len(text) > LONGEST_CORRECTED:
        return None
    pieces = [piece for row in ROWS if (piece := _piece(row, text, names)) is not None]
    if not pieces:
        return None
    start, end, row, instead = min(pieces, key=lambda piece: piece[0])  # of several at one place that further up
    return Correction(
        start,
        start + len(text[start:end].rstrip()),
        row.message.format(_cut(text[start:end].strip())),
        row.help.format(before=_cut(text[:start].strip()), rest=_cut(text[end:].strip()))
        or (f"write `{instead}`" if instead else "leave it out"),
        _corrected(text, names),
    )


LONGEST_CORRECTED = 2_000
"""Laws of more characters are not corrected: patterns are tried at every place, again and again."""
SHOWN = 40
_ROUNDS = 8
"""How often the table is gone through: things stand inside each other."""

_SUPERSCRIPTS = "⁰¹²³⁴-⁹"
_TWO_POWERS = re.compile(
    r"\^\s*\{[^{}]*\}\s*\^"
    rf"|\^\s*(?:\{{[^{{}}]*\}}|\([^()]*\)|(?:[^\W{_SUPERSCRIPTS}]|\.)+)\s*[{_SUPERSCRIPTS}]"
)
"""A power on a power as TeX refuses it (`N^{1/2}^2`), or in two notations (`N^3²`): which goes first is for its author."""


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _corrected(text: str, names: Names) -> str:
    if _TWO_POWERS.search(text) is not None:
        return ""
    for _ in range(_ROUNDS):
        before = text
        for row in ROWS:
            if not row.is_certain and _piece(row, text, names) is not None:
                return ""
            text = row.pattern.sub(partial(_instead, row, names=names), text)[: 2 * LONGEST_CORRECTED]
        if text == before:
            return " ".join(text.split()).replace("( ", "(").replace(" )", ")")
    return ""


def _piece(row: NotationRow, text: str, names: Names) -> tuple[int, int, NotationRow, str] | None:
    for match in row.pattern.finditer(text):
        instead = _instead(row, match, names)
        if instead != match.group():
            return *match.span(), row, instead.strip()
    return None


def _instead(row: NotationRow, match: re.Match[str], names: Names) -> str:
    if isinstance(row.becomes, str):
        word = match.groupdict().get("word")
        return match.group() if word in names else match.expand(row.becomes)
    instead = row.becomes(match, names)
    return match.group() if instead is None else instead
