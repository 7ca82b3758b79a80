"""SVG as Matplotlib writes it, made shorter: the same picture, with numbers that can be read and copied."""

from __future__ import annotations

import re
from itertools import groupby

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BETWEEN = re.compile(r">\s+<")
_BLANKS = re.compile(r"\s+")
_IDENTIFIER = re.compile(r'\bid="([^"]+)"')
_REFERENCE = re.compile(r'url\(#([^)]+)\)|href="#([^"]+)"|aria-labelledby="([^"]+)"')
_LONG_NUMBER = re.compile(r"(?<![\w#.])(-?\d+\.\d\d)\d+")
_WORDS = re.compile(r'<text>(?:<tspan x="[^"]*" y="[^"]*" style="[^"]*">[^<]*</tspan>)+</text>')
_PLACED = re.compile(r'<tspan x="[^"]*" y="(?P<y>[^"]*)" style="(?P<style>[^"]*)">(?P<text>[^<]*)</tspan>')
_PLAIN_GROUP = re.compile(r"<g>((?:(?!<g\b|</g>).)*)</g>")
_NUMERIC = frozenset("0123456789.−")


def shorter_svg(text: str, *, font: str) -> str:
    """Return an SVG element without what nobody sees.

    Blanks between elements, comments, identifiers that nothing refers to, groups that say nothing, and digits of
    coordinates below a hundredth of a point are left out, and so is the name of a font where it is that of the whole
    picture. The digits of a number, which Matplotlib places each for itself, become one word.

    Args:
        text: The element.
        font: The font of the whole picture, as Matplotlib names it in a style.
    """
    text = _BLANKS.sub(" ", _BETWEEN.sub("><", _COMMENT.sub("", text))).strip()
    wanted = {name for names in _REFERENCE.findall(text) for word in names for name in word.split()}
    text = _IDENTIFIER.sub(lambda match: match[0] if match[1] in wanted else "", text)
    text = text.replace(f"; font-family: {font}", "")
    text = _LONG_NUMBER.sub(r"\1", text)
    text = _WORDS.sub(lambda match: _joined(match[0]), text)
    text = text.replace(" >", ">").replace(" />", "/>").replace('"  ', '" ')
    shorter = _PLAIN_GROUP.sub(r"\1", text)
    while shorter != text:
        text, shorter = shorter, _PLAIN_GROUP.sub(r"\1", shorter)
    return text


def _joined(words: str) -> str:
    """Return the placed characters of a text with the digits of each number as one word, where the first one stands."""
    shown = []
    for (_, _, numeric), run in groupby(_PLACED.finditer(words), key=_kind):
        first, *others = run
        if numeric:
            shown.append(first[0].replace("</tspan>", "".join(each["text"] for each in others) + "</tspan>"))
        else:
            shown += [first[0], *(each[0] for each in others)]
    return f"<text>{''.join(shown)}</text>"


def _kind(placed: re.Match[str]) -> tuple[str, str, bool]:
    """Return on which line and how a character stands, and whether it is a part of a number."""
    return placed["y"], placed["style"], set(placed["text"]) <= _NUMERIC
