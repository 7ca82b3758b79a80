"""Why a core is contradictory, told as laws to multiply and what they give."""

from __future__ import annotations

from fractions import Fraction

from nslogic.logic.explanation import CaseOfClash, Explanation, Use
from nslogic.orders.formulas import Comparison, OrderForm, plain
from nslogic.report.page import Line, Span, line, table

_RELATIONS: dict[Comparison, str] = {"=": "~", "<=": "<~", "<": "<<"}


def comparison_text(form: OrderForm, comparison: Comparison, *, powers_only: bool = False) -> str:
    """Return `form REL 0` as a law, what is positive in the form on the left: `N_w * L ~ N`."""
    parts = dict(form.coefficients)
    logs = plain(form.logs)
    if logs and not powers_only:
        parts["log(t)"] = logs
    left = [(name, value) for name, value in parts.items() if isinstance(value, Fraction) and value > 0]
    right = [(name, -value) for name, value in parts.items() if isinstance(value, Fraction) and value < 0]
    text = f"{_product(left)} {_RELATIONS[comparison]} {_product(right)}"
    return f"{text} ignoring logs" if powers_only and comparison != "<" else text


def _product(parts: list[tuple[str, Fraction]]) -> str:
    return " * ".join(_power(name, value) for name, value in parts) or "1"


def _power(name: str, value: Fraction) -> str:
    label, mark, number = name.partition("@")
    shown = f"[{label}:{number}]" if mark else name
    if value == 1:
        return shown
    return f"{shown}^{value}" if value.denominator == 1 else f"{shown}^({value})"


def use_text(use: Use) -> str:
    """Return a law of a clash as it is used: already raised to its power."""
    return comparison_text(use.form.scaled(use.power), use.comparison, powers_only=use.powers_only)


def conclusion_text(case: CaseOfClash) -> str:
    """Return what the laws of a case give, and what says otherwise."""
    given = comparison_text(case.conclusion, case.comparison, powers_only=case.powers_only)
    if case.against is None:
        return f"gives {given}, which cannot be"
    name = case.against.label.removeprefix("trend(").removesuffix(")")
    if case.against.comparison == "=":
        trend = "is fixed"
    else:
        ((_, sign),) = case.against.form.coefficients
        trend = "grows" if sign == -1 else "falls"
    return f"gives {given}, but {case.against.label} says that {name} {trend}"


def explanation_lines(explanation: Explanation, *, indent: int) -> list[Line]:
    """Return an explanation for people, case by case where the laws have alternatives."""
    lines: list[Line] = []
    for number, case in enumerate(explanation.cases, start=1):
        if len(explanation.cases) > 1:
            lines.append(line(" " * indent, Span(f"case {number}", "dim"), hang=indent))
        if len(case.uses) < 2:
            said = Span(f"{case.uses[0].label} " if case.uses else "this ", "name")
            lines.append(line(" " * indent, said, conclusion_text(case), hang=indent + 2))
            continue
        rows = [
            (Span("multiply" if place == 0 else "by", "dim"), use_text(use), Span(use.label, "name"))
            for place, use in enumerate(case.uses)
        ]
        lines.extend(table(rows, indent=indent))
        lines.append(line(" " * indent, conclusion_text(case), hang=indent + 2))
    return lines


def explanation_data(explanation: Explanation) -> dict[str, object]:
    """Return an explanation as JSON data."""
    return {
        "core": list(explanation.core),
        "cases": [
            {
                "uses": [
                    {
                        "label": use.label,
                        "power": str(use.power),
                        "law": comparison_text(use.form, use.comparison, powers_only=use.powers_only),
                        "raised": use_text(use),
                    }
                    for use in case.uses
                ],
                "gives": comparison_text(case.conclusion, case.comparison, powers_only=case.powers_only),
                "against": None if case.against is None else case.against.label,
            }
            for case in explanation.cases
        ],
    }
