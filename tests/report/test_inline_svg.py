"""SVG in a page: several stand beside each other, none says anything about the others, and each has a title."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from matplotlib.figure import Figure

from nslogic.report.inline_svg import inline_svg
from nslogic.report.pictures import empty_figure, in_style

SVG = "{http://www.w3.org/2000/svg}"


@in_style
def drawn() -> Figure:
    """Return a figure with a clip path, markers that are used again, and a hatch."""
    figure = empty_figure(3, 2)
    axes = figure.add_subplot()
    axes.plot([1, 2, 3], [3, 1, 2], "o-", label="points")
    axes.bar([1, 2], [1, 2], hatch="//")
    axes.legend()
    return figure


def identifiers(text: str) -> set[str]:
    return {element.attrib["id"] for element in ET.fromstring(text).iter() if "id" in element.attrib}


def test_identifiers_have_the_prefix_and_references_lead_to_them() -> None:
    first, second = (inline_svg(drawn(), prefix=prefix, title="A title") for prefix in ("one", "two"))
    assert all(name.startswith("one-") for name in identifiers(first))
    assert not identifiers(first) & identifiers(second)
    named = set(re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', first))
    references = {name for pair in named for name in pair if name}
    assert references
    assert references <= identifiers(first)


def test_it_has_a_title_and_a_description_that_are_escaped() -> None:
    root = ET.fromstring(inline_svg(drawn(), prefix="p", title="a < b & c", description='the "loss"'))
    assert root.tag == f"{SVG}svg"
    assert root.attrib["role"] == "img"
    said = {element.attrib["id"]: element.text for element in root if element.tag in (f"{SVG}title", f"{SVG}desc")}
    assert said == {"p-title": "a < b & c", "p-description": 'the "loss"'}
    assert root.attrib["aria-labelledby"].split() == ["p-title", "p-description"]


def test_it_says_nothing_about_the_rest_of_the_page() -> None:
    text = inline_svg(drawn(), prefix="p", title="A title")
    assert "<style" not in text
    assert "<metadata" not in text
    assert "<?xml" not in text
    assert "DOCTYPE" not in text
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]


def test_it_is_as_wide_as_there_is_room() -> None:
    root = ET.fromstring(inline_svg(drawn(), prefix="p", title="A title"))
    assert not {"width", "height"} & root.attrib.keys()
    assert "max-width:216pt" in root.attrib["style"]
    assert root.attrib["viewBox"].startswith("0 0 216")


@pytest.mark.parametrize("prefix", ["", "1a", "a b", 'a"', "a_b"])
def test_a_prefix_is_a_word(prefix: str) -> None:
    with pytest.raises(ValueError, match="cannot begin"):
        inline_svg(drawn(), prefix=prefix, title="A title")
