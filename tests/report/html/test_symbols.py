"""Symbols of names as MathML."""

from __future__ import annotations

import pytest

from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.html.symbols import LETTERS, SYMBOL_SIGNS, name_mathml, symbol_mathml
from nslogic.theory.library import bundled, load
from nslogic.theory.symbol_tokens import LETTER_COMMANDS, SIGN_COMMANDS


@pytest.mark.parametrize(
    ("symbol", "mathml"),
    [
        ("N_w", "<msub><mi>N</mi><mi>w</mi></msub>"),
        (r"\alpha", "<mi>α</mi>"),
        (r"\mathrm{loss}", "<mi>loss</mi>"),
        (r"\mathrm{d}", '<mi mathvariant="normal">d</mi>'),
        (r"\mathcal{L}", "<mi>ℒ</mi>"),
        (r"\mathbf{A}", "<mi>𝐀</mi>"),
        (r"\hat L", '<mover accent="true"><mi>L</mi><mo>^</mo></mover>'),
        ("P'", "<msup><mi>P</mi><mo>′</mo></msup>"),
        ("n_1^2", "<msubsup><mi>n</mi><mn>1</mn><mn>2</mn></msubsup>"),
        (r"L - L_\infty", "<mrow><mi>L</mi><mo>−</mo><msub><mi>L</mi><mo>∞</mo></msub></mrow>"),
        (r"\mathtt{loss\_1}", '<mtext class="exact">loss_1</mtext>'),
    ],
)
def test_symbols_look_as_in_print(symbol: str, mathml: str) -> None:
    assert symbol_mathml(symbol) == mathml


def test_what_is_no_symbol_is_text_that_does_nothing() -> None:
    assert symbol_mathml("<script>") == "<mtext>&lt;script&gt;</mtext>"


def test_every_command_of_symbols_has_a_sign() -> None:
    words = LETTER_COMMANDS.pattern.partition("?:")[2].removesuffix(")").replace("(?:var)?", "").split("|")
    assert {word for word in words if word not in LETTERS} == set()
    assert SIGN_COMMANDS.pattern.partition("?:")[2].removesuffix(")").split("|") == [*list(SYMBOL_SIGNS)[:15], "_"]


def test_the_names_of_all_theories_have_symbols() -> None:
    for name, _ in bundled():
        symbols = theory_symbols(load(name))
        shown = [name_mathml(each, symbols) for each in symbols]
        assert not any("\\" in text for text in shown)
        same = {each for each, symbol in symbols.items() if list(symbols.values()).count(symbol) == 1}
        assert len({name_mathml(each, symbols) for each in same}) == len(same)
