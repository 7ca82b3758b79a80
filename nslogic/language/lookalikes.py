"""Names that look alike: the same shapes, written with other letters."""

from __future__ import annotations

import re

_SHAPES = (
    ("АВЕЅІЈКМНОРСТУХԌԚԜӀаеѕіјорсухһԁԛԝӏ", "ABESIJKMHOPCTYXGQWIaesijopcyxhdqwl"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϳ", "ABEZHIKMNOPTYXoj"),
    ("ՍՏՕԼհոսօցզ", "USOLhnuogq"),
    ("ᎠᎡᎢᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏳᏴ", "DRTYAJEWMHYGhZ4bRWSVSLCPKdGB"),
    ("ıɡɑǀ", "igal"),
)
SAME_SHAPE = str.maketrans("".join(others for others, _ in _SHAPES), "".join(latin for _, latin in _SHAPES))
"""Cyrillic, Greek, Armenian, Cherokee and other letters, with the Latin letter or digit of the same shape."""

INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
"""Letters and marks that are shown as nothing; what is neither cannot stand in a name anyway."""


def look(name: str) -> str:
    """Return the shape of a name: the same for two that cannot be told apart.

    >>> look("alpha"), look("аlрhа"), look("α"), look("µ") == look("μ")
    ('alpha', 'alpha', 'α', True)
    """
    if name.isascii():
        return name
    from unicodedata import normalize

    return normalize("NFKC", INVISIBLE.sub("", normalize("NFKC", name)).translate(SAME_SHAPE))


def letters(name: str) -> str:
    """Return the names of the letters by which a name differs from what it looks like."""
    import unicodedata

    others = [letter for letter in dict.fromkeys(name) if not letter.isascii()]
    shown = ", ".join(
        f"{unicodedata.name(letter, 'a letter without a name')} (U+{ord(letter):04X})" for letter in others[:3]
    )
    return shown + (", …" if len(others) > 3 else "")
