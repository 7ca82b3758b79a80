"""Shorter SVG shows the same: every stroke at its place, every word, and what is referred to."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from matplotlib.figure import Figure

from nslogic.report.pictures import empty_figure, in_style, saved
from nslogic.report.svg_text import shorter_svg

FONT = "'DejaVu Sans'"


@in_style
def drawn() -> Figure:
    """Return a figure with markers that are used again, clip paths, numbers below zero and mathematics."""
    figure = empty_figure(3, 2)
    axes = figure.add_subplot()
    axes.plot([-1.25, 2, 3], [3, 1, 2], "o-", label=r"$N^{-1/3}$")
    axes.set_xlabel("two words")
    axes.legend()
    return figure


def picture() -> str:
    text = saved(drawn(), "svg").decode()
    return text[text.index("<svg") :]


def test_it_is_a_good_deal_shorter_and_no_stroke_moves() -> None:
    long = picture()
    short = shorter_svg(long, font=FONT)
    assert len(short) < 0.6 * len(long)
    paths, kept = (re.findall(r'<path[^>]* d="([^"]*)"', text) for text in (long, short))
    for before, after in zip(paths, kept, strict=True):
        places, moved = ([float(each) for each in re.findall(r"-?\d+(?:\.\d+)?", text)] for text in (before, after))
        assert len(places) == len(moved)
        assert all(abs(place - other) <= 0.01 for place, other in zip(places, moved, strict=True))


def test_every_word_is_there_and_letters_are_words() -> None:
    long = picture()
    short = shorter_svg(long, font=FONT)
    before, after = ("".join("".join(ET.fromstring(text).itertext()).split()) for text in (long, short))
    assert after == before
    assert ">−1</tspan>" in short
    assert "two words" in short


def test_what_is_referred_to_is_there_and_other_identifiers_are_not() -> None:
    short = shorter_svg(picture(), font=FONT)
    named = set(re.findall(r'\bid="([^"]+)"', short))
    referred = {name for pair in re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', short) for name in pair if name}
    assert named
    assert named == referred


def test_letters_keep_their_places_and_raised_ones_their_height() -> None:
    text = (
        '<svg><text><tspan x="0" y="0" style="a">1</tspan><tspan x="5" y="0" style="a"> </tspan>'
        '<tspan x="9" y="0" style="a">x</tspan><tspan x="14" y="4" style="b">−</tspan></text></svg>'
    )
    assert shorter_svg(text, font=FONT) == (
        '<svg><text><tspan x="0 5 9" y="0" style="a">1\N{NO-BREAK SPACE}x</tspan>'
        '<tspan x="14" y="4" style="b">−</tspan></text></svg>'
    )


def test_what_is_written_keeps_its_digits() -> None:
    text = '<svg><text transform="translate(1.23456 7)">0.123456</text></svg>'
    assert shorter_svg(text, font=FONT) == '<svg><text transform="translate(1.23 7)">0.123456</text></svg>'


def test_a_list_of_fonts_is_left_as_it_is() -> None:
    style = "font-size: 8px; font-family: 'DejaVu Sans', 'Verdana', sans-serif"
    text = f'<svg><text style="{style}">a</text><text style="font-size: 8px; font-family: {FONT}">b</text></svg>'
    assert shorter_svg(text, font=FONT) == (
        f'<svg><text style="{style}">a</text><text style="font-size: 8px">b</text></svg>'
    )
