"""A law that is written in TeX, or as Python writes it, is corrected to the same law, whatever stands in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nslogic.language.lexer import tokens
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import Law
from tests.language.test_writing import SCOPE, laws

TEX = {"~": r"\sim", "<~": r"\lesssim", ">~": r"\gtrsim", "<<": r"\ll", ">>": r"\gg", "*": r"\cdot"}
TEX |= {"<=": r"\leq", ">=": r"\geq", "!=": r"\neq", "inf": r"\infty", "log": r"\log", "min": r"\min", "max": r"\max"}
PYTHON = {"^": "**", "=": "==", "log": "np.log", "min": "np.minimum", "max": "np.maximum"}
UNICODE = {
    "~": "∝",
    "<~": "≲",
    ">~": "≳",
    "<<": "≪",
    ">>": "≫",
    "*": "·",
    "<=": "≤",
    ">=": "≥",
    "!=": "≠",
    "-": "−",
    "inf": "∞",
}


def in_tex(text: str) -> str:
    """Return a law in TeX: exponents in braces, letters of parameters as commands."""
    found = list(tokens(text))[:-1]
    written: list[str] = []
    opened: list[bool] = []
    for place, token in enumerate(found):
        if token.text == "(":
            is_exponent = place > 0 and found[place - 1].text == "^"
            opened.append(is_exponent)
            written.append("{" if is_exponent else "(")
        elif token.text == ")":
            written.append("}" if opened.pop() else ")")
        elif token.sort == "name" and token.text in SCOPE.parameters and token.text.isalpha():
            written.append(f"\\{token.text}")
        else:
            written.append(TEX.get(token.text, token.text))
    return " ".join(written)


def with_signs(text: str, signs: dict[str, str]) -> str:
    return " ".join(signs.get(token.text, token.text) for token in list(tokens(text))[:-1])


def same_law(written: str) -> Law | None:
    scope = Scope(SCOPE.quantities, SCOPE.parameters)  # a scope corrects only so many laws
    law, problems, _ = read_law(written, scope)
    if law is not None:
        return law
    (problem,) = problems
    assert problem.instead, (written, problem)
    return read_law(problem.instead, SCOPE).law


@given(laws, st.sampled_from(("TeX", "Python", "Unicode")))
def test_a_law_in_another_notation_is_corrected_to_the_same_law(text: str, notation: str) -> None:
    law = read_law(text, SCOPE).law
    if law is None:
        return
    if notation == "TeX" and "} ^" in in_tex(text):  # which TeX refuses, and nobody can tell the meaning of
        return
    written = in_tex(text) if notation == "TeX" else with_signs(text, PYTHON if notation == "Python" else UNICODE)
    assert same_law(written) == law, written
