"""A picture as SVG text to stand in an HTML page, several beside each other."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from nslogic.report.pictures import saved
from nslogic.report.svg_text import shorter_svg

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
"""What the prefix of identifiers may be: it begins every `id` of the picture, and every reference to one."""

FONT = "'DejaVu Sans'"
"""The font of the mathematics of all pictures, as Matplotlib writes it."""

_IDENTIFIER = re.compile(r'(?P<before>\bid="|url\(#|href="#)(?P<name>[^")]+)')
_ROOT = re.compile(r"<svg\b(?P<attributes>[^>]*)>")
_SIZE = re.compile(r'\s(?:width|height|version|xmlns(?::\w+)?)="[^"]*"')
_VIEW_BOX = re.compile(r'viewBox="0 0 (?P<width>[\d.]+) [\d.]+"')
_NOT_OF_THE_PICTURE = re.compile(
    r"<title>nslogic</title>|<metadata>.*?</metadata>|<defs>\s*<style\b.*?</style>\s*</defs>", re.DOTALL
)
"""The title of a file, metadata, and Matplotlib's rule for the joins of all lines, which would be one for the whole page."""


def inline_svg(drawn: Figure, *, prefix: str, title: str, description: str = "") -> str:
    """Return a figure as an `svg` element without a size of its own: it is as wide as it was drawn, or as there is room.

    Args:
        drawn: The figure.
        prefix: What begins the identifiers in it, another one for each picture of a page: letters, digits and hyphens.
        title: What the picture shows, in a few words; a screen reader says it, and it is the tool tip.
        description: What is to be seen in it, for those who do not see it.

    Raises:
        ValueError: the prefix is no such word.
    """
    if not PREFIX.fullmatch(prefix):
        raise ValueError(f"identifiers cannot begin with {prefix!r}")
    text = saved(drawn, "svg").decode()
    text = _NOT_OF_THE_PICTURE.sub("", text[text.index("<svg") :])
    numbers: dict[str, int] = {}
    text = _IDENTIFIER.sub(
        lambda match: f"{match['before']}{prefix}-{numbers.setdefault(match['name'], len(numbers) + 1)}", text
    ).replace("xlink:href", "href")
    root = _ROOT.search(text)
    assert root is not None, "Matplotlib writes an svg element"
    box = _VIEW_BOX.search(root["attributes"])
    assert box is not None, "Matplotlib writes the size of a picture"
    named = f"{prefix}-title" + (f" {prefix}-description" if description else "")
    style = f"width:100%;max-width:{float(box['width']):.0f}pt;height:auto;stroke-linejoin:round;stroke-linecap:butt;font-family:{FONT},sans-serif"
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg"{_SIZE.sub("", root["attributes"])}'
        f' role="img" aria-labelledby="{named}" style="{style}">\n <title id="{prefix}-title">{escape(title)}</title>'
    )
    if description:
        opening += f'\n <desc id="{prefix}-description">{escape(description)}</desc>'
    return shorter_svg(opening + text[root.end() :].rstrip("\n"), font=FONT)
