"""Symbols of files: a grammar that lets a symbol through and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic import limits
from nslogic.theory.symbol_tokens import SymbolError
from nslogic.theory.symbols import look_of

TAKEN = [
    r"\ell",
    "N_w",
    r"\hat{N}",
    "N'",
    r"\hat L - E",
    r"\bar{\mathcal{L}}",
    r"n_{\geq s}",
    r"N_{\setminus E}",
    "|p - p_c|",
    "F/k_BT",
    r"x'^2",
    r"x_\mathrm{crit}",
    r"\text{a b}_c",
    "n^2 L",
]
REFUSED = [
    "",
    " ",
    "$",
    "a&b",
    "a%b",
    "a#b",
    r"\href{x}{y}",
    r"\input{x}",
    r"\mathtt{x}",
    r"\widetilde{x}",
    "{",
    "}{",
    "{}",
    "a\nb",
    "<b>",
    r"a\\b",
    "a\\",
    "^^5cinput{passwd}",  # `^^5c` is a backslash to TeX
    "x^^5cinput{passwd}",
    "x_^^5cinput",
    "a^b^c",
    "a_b_c",
    "x^2'",
    "a_",
    "^a",
    "a{}_b",
    r"\hat",
    r"\hat\hat x",
    r"\text x",
    r"\text{\input{x}}",
    r"\text{a_b}",
    "é",
]


@pytest.mark.parametrize("text", TAKEN)
def test_symbols_are_taken(text: str) -> None:
    assert look_of(text)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_more_than_a_symbol_is_refused(text: str) -> None:
    with pytest.raises(SymbolError):
        look_of(text)


def test_the_length_of_a_symbol_is_bounded() -> None:
    assert look_of("x" * limits.SYMBOL_LENGTH)
    with pytest.raises(SymbolError, match="longer than 100 characters"):
        look_of("x" * (limits.SYMBOL_LENGTH + 1))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("N_w", "N_{w}"),
        ("N_w", "{N}_{{w}}"),
        ("a b", "ab"),
        (r"x^\prime", "x'"),
        (r"n_{\geq s}", r"n_{\ge s}"),
        (r"\mathrm{ab}", r"\mathrm{a}\mathrm b"),
        (r"\text{ab}", r"\mathrm{ab}"),
        (r"S_{\min}", r"S_\mathrm{min}"),
        ("{ab}_c", "ab_c"),
    ],
)
def test_what_looks_the_same_is_the_same(one: str, other: str) -> None:
    assert look_of(one) == look_of(other)


def test_what_looks_different_is_different() -> None:
    looks = [
        look_of(text) for text in [*TAKEN, "N", "n", "N_W", "N^w", r"\mathrm N", r"\mathbf N", r"\hat N", r"\bar N"]
    ]
    assert len(set(looks)) == len(looks) - 1  # `\hat{N}` stands there twice


PIECES = st.sampled_from(
    [*"aN12+-,.|'^_{} ()/", "\\", r"\alpha", r"\hat", r"\mathrm", r"\text", r"\input", "$", "%", "^^5c", "é", "\n", "}"]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_nothing_that_steers_tex_is_taken(text: str) -> None:
    try:
        look_of(text)
    except SymbolError:
        return
    assert text.isascii()
    assert text.isprintable()
    assert not set(text) & set('$%&#~<>"`')
    assert "^^" not in text
    assert r"\input" not in text
    assert text.count("{") == text.count("}")
