"""Names that nobody can tell apart: the same shapes, written with other letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from nslogic.theory import codes
from nslogic.theory.fields import Table, table, tables, text
from nslogic.theory.model import Origin
from nslogic.theory.positions import KeyPath
from nslogic.theory.problems import Problems

_SHAPES = (
    ("АВЕЅІЈКМНОРСТУХԌԚԜӀаеѕіјорсухһԁԛԝӏ", "ABESIJKMHOPCTYXGQWIaesijopcyxhdqwl"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϳ", "ABEZHIKMNOPTYXoj"),
    ("ՍՏՕԼհոսօցզ", "USOLhnuogq"),
    ("ᎠᎡᎢᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴ", "DRTYAJEWMHYGhZ4bRWSVSLCPKdGB"),
    ("ıɡɑǀ", "igal"),
)
ALIKE = str.maketrans("".join(others for others, _ in _SHAPES), "".join(latin for _, latin in _SHAPES))
"""Cyrillic, Greek, Armenian, Cherokee and other letters, and the Latin ones (or a digit) whose shape they have in every font."""

INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""Letters and marks that are shown as nothing; what is neither cannot stand in a name anyway."""


_Named: TypeAlias = tuple[str, KeyPath, bool]
"""A name, where it stands, and whether it is the key there."""


def look(name: str) -> str:
    """Return the shape of a name: the same for two that cannot be told apart.

    >>> look("alpha"), look("аlрhа"), look("α"), look("µ") == look("μ")
    ('alpha', 'alpha', 'α', True)
    """
    if name.isascii():
        return name
    from unicodedata import normalize

    return normalize("NFKC", INVISIBLE.sub("", normalize("NFKC", name)).translate(ALIKE))


def letters(name: str) -> str:
    """Return the names of the letters by which a name differs from what it looks like."""
    from unicodedata import name as called

    others = [letter for letter in dict.fromkeys(name) if not letter.isascii()]
    shown = ", ".join(f"{called(letter, 'a letter without a name')} (U+{ord(letter):04X})" for letter in others[:3])
    return shown + (", …" if len(others) > 3 else "")


def report_lookalikes(data: Table, file: str, problems: Problems) -> None:
    """Report names and ids of a file that look like others, or that hold what cannot be seen."""
    names: list[_Named] = [
        (name, (key, name), True) for key in ("quantities", "parameters") for name in table(data, key)
    ]
    names += [(text(holder, "as"), (*path, "as"), False) for path, holder in tables(data, "imports")]
    _report(names, file, problems)
    _report([(name, ("regimes", name), True) for name in table(data, "regimes")], file, problems)
    for key in ("axioms", "claims", "spotchecks"):
        _report([(text(holder, "id"), (*path, "id"), False) for path, holder in tables(data, key)], file, problems)


def _report(names: Iterable[_Named], file: str, problems: Problems) -> None:
    named = list(names)
    if all(name.isascii() for name, _, _ in named):
        return
    known: dict[str, tuple[str, KeyPath]] = {}
    for name, path, at_key in sorted(named, key=lambda each: not each[0].isascii()):
        other, other_path = known.setdefault(look(name), (name, path))
        if INVISIBLE.search(name):
            message = f"the name `{name[:60]}` has a letter that cannot be seen: {letters(name)}"
            problems.add(codes.INVALID_NAME, message, path, help_text="leave it out", at_key=at_key)
        elif other != name:
            message = f"`{name[:60]}` looks like `{other[:60]}`, and is another name: it has {letters(name)}"
            help_text = "write both with the same letters, or choose a name that can be told apart"
            related = ((Origin(file, other_path), "the other one"),)
            problems.add(codes.LOOKS_ALIKE, message, path, help_text=help_text, at_key=at_key, related=related)
