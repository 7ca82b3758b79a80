"""The exponent of a loss over the phases of two scales as JSON data, in the shape of phases over one parameter."""

from __future__ import annotations

from fractions import Fraction

from nslogic.language.decimals import number_text
from nslogic.orders.coefficient_text import format_power
from nslogic.orders.formulas import OrderForm, as_constant
from nslogic.questions.profile import Profile
from nslogic.report.derive.phases_data import drawn_number
from nslogic.report.formulas.mathematics import name_latex, power_latex
from nslogic.report.formulas.symbols import Symbols, theory_symbols

TRAJECTORY = "x"
"""The letter for the exponent of a trajectory."""


def profile_data(profile: Profile) -> dict[str, object]:
    """Return a profile as JSON data: each cell is a term of the law, where it decides, over the exponent x."""
    result, symbols = profile.result, theory_symbols(profile.result.theory)
    first, second = result.bases
    target = name_latex(result.target, symbols)
    cells: list[dict[str, object]] = []
    for term in profile.case.terms:
        text, latex = _product(term, result.bases, symbols)
        law = {"law": f"{result.target} ~ {text}", "latex": rf"{target} \sim {latex}"}
        cells.append({**law, "when": [], "when_latex": ""})
    return {
        "theory": result.theory.name,
        "regime": result.regime.name,
        "target": {"name": result.target, "latex": target},
        "base": {"name": first, "latex": name_latex(first, symbols)},
        "trajectory": {
            "law": f"{second} ~ {first}^{TRAJECTORY}",
            "latex": rf"{name_latex(second, symbols)} \sim {power_latex(name_latex(first, symbols), Fraction(1), symbols)}^{{{TRAJECTORY}}}",
        },
        "law": profile.case.law,
        "over": [
            {
                "name": TRAJECTORY,
                "latex": TRAJECTORY,
                "low": drawn_number(profile.pieces[0].low),
                "high": drawn_number(profile.pieces[-1].high),
            }
        ],
        "at": [
            {"name": name, "latex": name_latex(name, symbols), "value": number_text(value)}
            for name, value in profile.at
        ],
        "cells": cells,
        "unseen": [],
        "beside": [],
        "intervals": [
            {
                "cell": piece.term,
                "low": drawn_number(piece.low),
                "high": drawn_number(piece.high),
                "exponents": [
                    [drawn_number(at), drawn_number(power), drawn_number(power)]
                    for at, power in zip((piece.low, piece.high), piece.powers, strict=True)
                ],
            }
            for piece in profile.pieces
        ],
        "values": [],
    }


def _product(term: OrderForm, bases: tuple[str, ...], symbols: Symbols) -> tuple[str, str]:
    """Return a term of the law as text and as LaTeX, without its logarithm."""
    powers = [(name, value) for name, value in term.coefficients if name in bases and as_constant(value) != 0]
    text = " * ".join(format_power(name, value) for name, value in powers)
    latex = r" \, ".join(power_latex(name_latex(name, symbols), value, symbols) for name, value in powers)
    return text or "1", latex or "1"
