"""Symbols of names: no two of a theory look alike."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.report.formulas.symbols import exactly, is_distinct, is_sum, symbol_of, theory_symbols
from nslogic.theory.model import Theory


@pytest.mark.parametrize(
    ("name", "latex"),
    [
        ("N", "N"),
        ("N_dof", r"N_{\mathrm{dof}}"),
        ("perc.alpha", r"\alpha_{\mathrm{perc}}"),
        ("a_b.c", r"c_{\mathrm{a\_b}}"),
    ],
)
def test_names_become_symbols(name: str, latex: str) -> None:
    assert symbol_of(name) == latex


def theory_with(**symbols: str | None) -> Theory:
    """Return a theory with quantities of these names and symbols."""
    rows = "\n".join(
        f'"{name}" = {{ trend = "grows"' + (f", symbol = '{symbol}' }}" if symbol else " }")
        for name, symbol in symbols.items()
    )
    return nslogic.loads(f'axioms = []\n[theory]\nname = "symbols"\n[quantities]\n{rows}\n')


def test_the_symbol_of_the_file_goes_before_one_made_from_the_name() -> None:
    assert theory_symbols(theory_with(loss=r"\ell", N_w=None)) == {"loss": r"\ell", "N_w": "N_{w}"}


def test_where_two_symbols_look_alike_that_of_the_file_gives_way() -> None:
    assert theory_symbols(theory_with(N="D", D=None)) == {"N": "N", "D": "D"}


def test_a_symbol_is_distinct_unless_another_one_looks_like_it() -> None:
    assert is_distinct("x", ["y", r"\alpha"])
    assert not is_distinct("N_w", ["N_{w}"])
    assert not is_distinct(r"\mathrm{x}", [r"\mathrm{x}"])


@pytest.mark.parametrize(
    ("symbol", "needs_parentheses"),
    [("N", False), ("L - E", True), ("F/k", True), ("N^{a+b}", False), (r"\hat L + 1", True), (r"N_{a-b}", False)],
)
def test_sums_and_quotients_need_parentheses_in_a_product(symbol: str, needs_parentheses: bool) -> None:
    assert is_sum(symbol) is needs_parentheses


def test_a_name_can_be_written_letter_for_letter() -> None:
    assert exactly("N_w") == r"\mathtt{N\_w}"
    assert exactly("幅") == r"\text{幅}"
