"""Texts of the law language as MathML."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from nslogic.report.html.mathml import formula, name_formula
from nslogic.testing.laws import laws
from nslogic.testing.scenes import scenes


def spoken(text: str) -> str:
    """Return what a formula shows, read from left to right, without invisible signs."""
    shown = "".join(ET.fromstring(f"<div>{formula(text, {})}</div>").itertext())
    return re.sub("[\u2061\u2062\xa0 ]", "", shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("loss ~ N_p^(-alpha/2)", "loss∼Np−α/2"),
        ("loss ~ N^x, -1/2 <= x < 0", "loss∼Nx,−12≤x<0"),
        ("C ~ N_p * D", "C∼NpD"),
        ("1/2*a - (b - c)^2 = 3", "a2−(b−c)2=3"),
        ("loss ~ N^-a * log(N)^(1+a)", "loss∼N−alog(N)1+a"),
        ("x ~ 2.5e21", "x∼2.5⋅1021"),
        ("a << 1 ignoring logs", "a≪1ignoringlogs"),
        ("y ~ sum(k=1..inf, k^-2) or y >> 1", "y∼∑k=1∞k−2ory≫1"),
        ("-alpha", "−α"),
    ],
)
def test_laws_read_from_left_to_right(text: str, shown: str) -> None:
    assert spoken(text) == shown


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("N_p grows", " grows"),
        ("bound ~ C^(-1/2) up to logarithms", " up to logarithms"),
        ("y ~ C^x, any x", ", any x"),
    ],
)
def test_words_of_commands_stay_words(text: str, words: str) -> None:
    assert formula(text, {}).endswith(f"</math>{words}")


def test_a_fraction_in_an_exponent_stands_on_one_line() -> None:
    assert "mfrac" in formula("x = a/b", {})
    assert "mfrac" not in formula("x ~ N^(a/b)", {})
    assert 'stretchy="false"' in formula("x ~ N^(a/(b+c))", {})


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", '" onload="x', "a ~ b</math><img src=x>", "[x:1] ~ 2"]
)
def test_what_is_no_law_is_code_that_does_nothing(hostile: str) -> None:
    shown = formula(hostile, {})
    assert shown.startswith("<code>")
    assert ET.fromstring(shown).text == hostile


def test_the_text_behind_a_formula_is_kept() -> None:
    assert name_formula("N_w", {"N_w": "n"}) == '<math alttext="N_w"><mi>n</mi></math>'
    assert 'alttext="a &lt; b"' in formula("a < b", {})


@given(scenes().flatmap(laws))
def test_every_law_is_well_formed_and_keeps_its_numbers(text: str) -> None:
    shown = formula(text, {})
    root = ET.fromstring(f"<div>{shown}</div>")
    assert [math.get("alttext") for math in root.iter("math")] == [text]
    written = [node.text or "" for node in root.iter("mn")]
    assert set(written) <= {*re.findall(r"\d+(?:\.\d+)?", text), "10"}
