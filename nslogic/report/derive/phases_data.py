"""Where which law holds as JSON data: what a picture of the phases is drawn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.derivation.phase_regions import PhaseInterval, PhaseLine, PhasePlane, PlanePoint
from nslogic.language.decimals import number_text
from nslogic.orders.formulas import Coefficient
from nslogic.questions.phases import Phases
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.formulas.mathematics import name_latex

SAMPLES = 96
"""At how many places over the width of a window an exponent is computed that is no straight line."""

DRAWN_DIGITS = 8
"""The digits of a drawn place."""


def phases_data(phases: Phases) -> dict[str, object]:
    """Return phases as JSON data; drawn places are numbers, laws and conditions text, and formulas LaTeX as well."""
    derivation = phases.law.derivation
    assert derivation is not None, "there are phases of a law only"
    formulas = DerivationFormulas.of(derivation)
    data: dict[str, object] = {
        "theory": phases.law.theory.name,
        "regime": phases.law.regime.name,
        "target": {"name": phases.law.target, "latex": formulas.target},
        "base": {"name": phases.law.base, "latex": formulas.base},
        "over": [
            {
                "name": axis.name,
                "latex": name_latex(axis.name, formulas.symbols),
                "low": drawn_number(axis.low),
                "high": drawn_number(axis.high),
            }
            for axis in phases.over
        ],
        "at": [
            {"name": name, "latex": name_latex(name, formulas.symbols), "value": number_text(value)}
            for name, value in phases.at
        ],
        "cells": [_cell(formulas, case) for case in derivation.cases],
        "unseen": list(phases.unseen),
        "beside": list(phases.beside),
    }
    match phases.where:
        case PhaseLine():
            data |= _line(phases, phases.where, derivation.cases)
        case PhasePlane(areas, edges):
            data["areas"] = [
                {"cell": area.cell, "lower": _points(area.lower), "upper": _points(area.upper)} for area in areas
            ]
            data["boundaries"] = [
                {"own": edge.own, "cell": edge.cell, "points": _points(edge.points)} for edge in edges
            ]
    return data


def _cell(formulas: DerivationFormulas, case: Case) -> dict[str, object]:
    law = rf"{formulas.target} \sim {formulas.law(case)}"
    bounds = formulas.range(case)
    return {
        "law": case.law,
        "latex": rf"{law},\; {bounds}" if bounds else law,
        "when": list(case.when),
        "when_latex": formulas.conditions(case),
    }


def _line(phases: Phases, where: PhaseLine, cases: Sequence[Case]) -> dict[str, object]:
    (axis,) = phases.over
    fixed = dict(phases.at)

    def exponents(cell: int | None, value: Fraction) -> list[float | None]:
        """Return the least and the greatest exponent at a value; None where there is no bound."""
        return [None, None] if cell is None else [_at(end, {**fixed, axis.name: value}) for end in _ends(cases[cell])]

    def curve(interval: PhaseInterval) -> list[list[float | None]]:
        count = max(3, int(SAMPLES * (interval.high - interval.low) / axis.width))
        width = interval.high - interval.low
        values = [interval.low + width * place / (count - 1) for place in range(count)]
        return [[drawn_number(value), *exponents(interval.cell, value)] for value in values]

    return {
        "intervals": [
            {
                "cell": interval.cell,
                "low": drawn_number(interval.low),
                "high": drawn_number(interval.high),
                "exponents": [] if interval.cell is None else curve(interval),
            }
            for interval in where.intervals
        ],
        "values": [
            {"cell": cell, "at": drawn_number(value), "exponents": exponents(cell, value)}
            for cell, value in where.points
        ],
    }


def _ends(case: Case) -> tuple[Coefficient | None, Coefficient | None]:
    """Return the least and the greatest power of a case: the same where it is determined."""
    if case.range is None:
        return case.power, case.power
    low, high = case.range.low, case.range.high
    return None if low is None else low.value, None if high is None else high.value


def _at(power: Coefficient | None, values: Mapping[str, Fraction]) -> float | None:
    """Return a power at values of the parameters; None where there is none, or where it has a pole."""
    if power is None or isinstance(power, Fraction):
        return None if power is None else drawn_number(power)
    try:
        return drawn_number(power.evaluate(values))
    except ZeroDivisionError:
        return None


def _points(points: Sequence[PlanePoint]) -> list[list[float]]:
    return [[drawn_number(x), drawn_number(y)] for x, y in points]


def drawn_number(value: Fraction) -> float:
    """Return a place as it is drawn, to eight digits."""
    return float(f"{float(value):.{DRAWN_DIGITS}g}")
