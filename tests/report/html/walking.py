"""A walk through a page: what it shows, and which of it no command says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from html.parser import HTMLParser
from typing import Any, NamedTuple

VOID = {"meta", "link", "br"}
NUMBER = re.compile(r"\d+(?:\.\d+)?")
PARTS = re.compile(r", |`| up to | grows| falls| is free|\bwith\b")
"""What stands between formulas in what commands say."""


class Walk(HTMLParser):
    """A walk through a page: formulas, exact figures, words, identifiers, links, and the elements with attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.formulas: list[str] = []
        self.figures: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.identifiers: list[str] = []
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.feed(page)
        self.close()
        assert not self.open, "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that begins."""
        known = {name: value or "" for name, value in attrs}
        self.elements.append((tag, known))
        self.formulas += [known.get("alttext", "")] * (tag == "math")
        self.identifiers += [known[name] for name in ("id",) if name in known]
        self.links += [known["href"] for _ in (tag,) if tag == "a"]
        if tag == "data":
            self.figures.append((known["value"], ""))
        if tag not in VOID:
            self.open.append((tag, known.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends."""
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Note words, or the figure that they are."""
        within = [tag for tag, _ in self.open]
        if "data" in within:
            self.figures[-1] = (self.figures[-1][0], data)
        elif not {"math", "style", "title"} & set(within) and ("figure", "picture") not in self.open:
            self.words.append(data)


class Unsaid(NamedTuple):
    """What of a page no command says: formulas, exact figures that are not there or are shown as others, other numbers."""

    formulas: set[str]
    figures: set[str]
    numbers: set[str]


def unsaid(walk: Walk, told: Iterable[Any]) -> Unsaid:
    """Return what of a page is not among the texts and numbers of answers."""
    leaves_told = list(told)
    texts = {leaf for leaf in leaves_told if isinstance(leaf, str)}
    parts = {part.strip() for text in texts for part in (*PARTS.split(text), *text.split("`")[1::2])}
    exact = {str(leaf) for leaf in leaves_told if isinstance(leaf, (int, float, str))}
    figures = {value for value, shown in walk.figures if value not in exact or shown not in rounded(value)}
    known = {number for text in exact for number in NUMBER.findall(text)}
    words = " ".join(walk.words).replace("nslogic 0.1.0", "nslogic")
    return Unsaid(set(walk.formulas) - texts - parts, figures, set(NUMBER.findall(words)) - known)


def rounded(value: str) -> tuple[str, str]:
    """Return how a page may show a figure."""
    return f"{float(Fraction(value)):.3g}".replace("-", "−"), "< 0.001"


def leaves(data: Any) -> Iterator[Any]:
    """Yield the texts and numbers of JSON data, keys included."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from leaves(value)
    elif isinstance(data, list):
        for value in data:
            yield from leaves(value)
    else:
        yield data
