"""Formulas that Matplotlib has set once stand in a picture as they would without that, and nothing else is changed."""

from __future__ import annotations

import io

import pytest
from matplotlib import rc_context
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

from nslogic.memory import Memory
from nslogic.report.formulas_in_pictures import formulas_set_once
from nslogic.report.pictures import STYLE


def drawn(formula: str, *, size: float = 9) -> bytes:
    """Return a picture with a formula, as Matplotlib writes it."""
    with rc_context(STYLE):
        figure = Figure(figsize=(2, 1))
        figure.text(0.1, 0.5, formula, fontsize=size)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None})
    return buffer.getvalue()


@pytest.mark.parametrize("size", [9, 14])
@pytest.mark.parametrize("formula", ["$x^{2}$", r"$N_p^{-\alpha}$"])
def test_a_picture_is_the_same(formula: str, size: float) -> None:
    plain = drawn(formula, size=size)
    with Memory(), formulas_set_once():
        assert drawn(formula, size=size) == plain
        assert drawn(formula, size=size) == plain


def test_each_sort_of_parser_has_its_own() -> None:
    with rc_context(STYLE), Memory(), formulas_set_once():
        outline, pixels = MathTextParser("path").parse("$y$"), MathTextParser("agg").parse("$y$")
        assert hasattr(outline, "glyphs")
        assert hasattr(pixels, "image")
        assert MathTextParser("path").parse("$y$") is outline
        assert MathTextParser("agg").parse("$y$") is pixels


def test_a_font_that_is_changed_afterwards_is_another() -> None:
    font = FontProperties(size=9)
    with rc_context(STYLE), Memory(), formulas_set_once():
        small = MathTextParser("path").parse("$z$", 72, font)
        font.set_size(18)
        large = MathTextParser("path").parse("$z$", 72, font)
    assert large.width > small.width


def test_parsers_are_left_as_they_were() -> None:
    before = MathTextParser.parse
    with formulas_set_once():
        assert MathTextParser.parse is not before
    assert MathTextParser.parse is before
