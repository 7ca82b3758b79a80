"""Formulas for Matplotlib: every symbol of the library can be drawn, and quotients stand on one line."""

from __future__ import annotations

import pytest

from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.mathtext import mathtext, on_one_line
from nslogic.theory.library import bundled, load


@pytest.mark.parametrize(
    ("latex", "line"),
    [
        (r"\frac{1}{2}", "1/2"),
        (r"-\frac{1 + \delta}{2 + \delta}", r"-(1 + \delta)/(2 + \delta)"),
        (r"N^{-\frac{\frac{a}{b}}{c}}", "N^{-(a/b)/c}"),
        (r"\frac{a}{4 \, a^{2}} - 1", r"a/(4 \, a^{2}) - 1"),
        (r"\frac{-c}{4}", "-c/4"),
        (r"\alpha", r"\alpha"),
    ],
)
def test_fractions_are_quotients_on_one_line(latex: str, line: str) -> None:
    assert on_one_line(latex) == line


def test_what_matplotlib_calls_otherwise_is_translated() -> None:
    assert mathtext(r"a \le b \ge c \ne d", "") == r"$a \leq b \geq c \neq d$"
    assert mathtext(r"\text{x y} \left(\ell\right)", "") == r"$\mathrm{x y} \left(\ell\right)$"


def test_what_cannot_be_drawn_is_plain_text() -> None:
    assert mathtext(r"\nosuchcommand{a}", "a ~ b costs 5 $") == r"a ~ b costs 5 \$"
    assert mathtext("", "plain") == "plain"


@pytest.mark.parametrize("name", [name for name, _ in bundled()])
def test_the_symbols_of_a_bundled_theory_can_be_drawn(name: str) -> None:
    symbols = theory_symbols(load(name))
    assert [symbol for symbol in symbols.values() if mathtext(symbol, "?") == "?"] == []
