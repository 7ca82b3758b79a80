"""SVG as Matplotlib writes it, made shorter: the same picture, with words that can be read and copied."""

from __future__ import annotations

import re
from itertools import groupby

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BETWEEN = re.compile(r">[ \t\r\n]+<")
_BLANKS = re.compile(r"[ \t\r\n]+")
_IDENTIFIER = re.compile(r'\bid="([^"]+)"')
_REFERENCE = re.compile(r'url\(#([^)]+)\)|href="#([^"]+)"|aria-labelledby="([^"]+)"')
_TAG = re.compile(r"<[^>]*>")
_LONG_NUMBER = re.compile(r"(?<![\w#.])(-?\d+\.\d\d)\d+")
_WORDS = re.compile(r'<text>(?:<tspan x="[^"]*" y="[^"]*" style="[^"]*">[^<]*</tspan>)+</text>')
_PLACED = re.compile(r'<tspan x="(?P<x>[^"]*)" y="(?P<y>[^"]*)" style="(?P<style>[^"]*)">(?P<text>[^<]*)</tspan>')
_PLAIN_GROUP = re.compile(r"<g>((?:(?!<g\b|</g>).)*)</g>")
_USES = re.compile(r'<use [^>]*?(?P<style> style="[^"]*")/>(?:<use [^>]*?(?P=style)/>)+')
_NO_BREAK = "\N{NO-BREAK SPACE}"


def shorter_svg(text: str, *, font: str) -> str:
    """Return an SVG element without what nobody sees.

    Blanks between elements, comments, identifiers that nothing refers to, groups that say nothing, and digits of
    coordinates below a hundredth of a point are left out, and so is the name of a font where it is that of the whole
    picture. The letters of mathematics, each of which Matplotlib writes as an element of its own, become words whose
    letters keep their places, and points that look alike say so once.

    Args:
        text: The element.
        font: The font of the whole picture, as Matplotlib names it in a style.
    """
    text = text.replace("> </tspan>", f">{_NO_BREAK}</tspan>")  # a blank between elements would not be shown
    text = _BLANKS.sub(" ", _BETWEEN.sub("><", _COMMENT.sub("", text))).strip()
    wanted = {name for names in _REFERENCE.findall(text) for word in names for name in word.split()}
    text = _IDENTIFIER.sub(lambda match: match[0] if match[1] in wanted else "", text)
    text = re.sub(rf"; font-family: {re.escape(font)}(?=[;\"])", "", text)
    text = _TAG.sub(lambda tag: _LONG_NUMBER.sub(r"\1", tag[0]), text)  # what is written keeps its digits
    text = _WORDS.sub(lambda match: _joined(match[0]), text)
    text = text.replace(" >", ">").replace(" />", "/>").replace('"  ', '" ')
    shorter = _PLAIN_GROUP.sub(r"\1", text)
    while shorter != text:
        text, shorter = shorter, _PLAIN_GROUP.sub(r"\1", shorter)
    return _USES.sub(lambda uses: f"<g{uses['style']}>{uses[0].replace(uses['style'], '')}</g>", text)


def _joined(words: str) -> str:
    """Return a text whose neighbours in one style, on one line, are one element with a place for each letter."""
    shown = []
    for (y, style), run in groupby(_PLACED.finditer(words), key=lambda placed: placed.group("y", "style")):
        letters = list(run)
        places = " ".join(each["x"] for each in letters)
        shown.append(f'<tspan x="{places}" y="{y}" style="{style}">{"".join(each["text"] for each in letters)}</tspan>')
    return f"<text>{''.join(shown)}</text>"
