"""Certificates for people and programs: the laws of a core to multiply, and the contradiction they give."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nslogic.explain.clashes import CaseOfClash, Certificates, ParameterClash, ParameterUse, Use, comparison_of
from nslogic.explain.explanations import Explanation, Side
from nslogic.language.decimals import exponent_text, familiar_text
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.formulas import ONE, Coefficient, Comparison, OrderForm, ParameterAtom, as_constant
from nslogic.report.columns import aligned
from nslogic.report.page import PageLine, Span, line
from nslogic.theory.sentences import labels_text

_STRONGEST: tuple[Comparison, ...] = ("<", "<=", "=")
_RELATIONS: dict[Comparison, str] = {"=": "~", "<=": "<~", "<": "<<"}


def comparison_text(
    form: OrderForm, comparison: Comparison, *, powers_only: bool = False, scale: str | None = None
) -> str:
    """Return `form REL 0` as a law with positive powers on both sides: `N_w * L ~ N`.

    The logarithm of the hidden scale is written as that of `scale`, a quantity that grows, if one is given.
    """
    left: list[str] = []
    right: list[str] = []
    hidden = scale or "t"
    logs = () if powers_only or not form.logs else ((f"log({hidden})", as_constant(form.logs)),)
    for name, value in (*form.coefficients, *logs):
        shown = f"log(log({hidden}))" if name == LOG_LOG_NAME else name
        if _is_negative(value):
            right.append(_power(shown, -value))
        else:
            left.append(_power(shown, value))
    text = f"{' * '.join(left) or '1'} {_RELATIONS[comparison]} {' * '.join(right) or '1'}"
    return f"{text} ignoring logs" if powers_only and comparison != "<" else text


def _is_negative(value: Coefficient) -> bool:
    return value < 0 if isinstance(value, Fraction) else power_text(value).startswith("-")


def power_text(value: Coefficient) -> str:
    """Return a power as text: a number, or a function of the parameters."""
    if isinstance(value, Fraction):
        return familiar_text(value)
    from nslogic.orders.coefficient_text import format_coefficient  # only symbolic exponents pay for it

    return format_coefficient(value)


def _power(name: str, value: Coefficient) -> str:
    label, mark, number = name.partition("@")
    shown = f"[{label}:{number}]" if mark else name
    if isinstance(value, Fraction):
        return f"{shown}{exponent_text(value)}"
    text = power_text(value)
    return f"{shown}^{text}" if text.isidentifier() or text.isdigit() else f"{shown}^({text})"


def use_text(use: Use, scale: str | None = None) -> str:
    """Return a law of a clash raised to the power with which it is used."""
    form = use.form if use.power == 1 else use.form.scaled(use.power)
    return comparison_text(form, use.comparison, powers_only=use.powers_only, scale=scale)


def merged(uses: Iterable[Use]) -> list[Use]:
    """Multiply the laws of a clash that have the same label, so that their auxiliary orders cancel."""
    by_label: dict[str, list[Use]] = {}
    for use in uses:
        by_label.setdefault(use.label, []).append(use)
    product = []
    for label, several in by_label.items():
        if len(several) == 1:
            product.append(several[0])
            continue
        form = OrderForm()
        for use in several:
            form = form + use.form.scaled(use.power)
        comparison = next(candidate for candidate in _STRONGEST if any(use.comparison == candidate for use in several))
        if form:
            product.append(Use(label, form, comparison, any(use.powers_only for use in several), ONE))
    return product


def conclusion_text(case: CaseOfClash, scale: str | None = None) -> str:
    """Return the law that the laws of a case give, and the trend that contradicts it."""
    given = comparison_text(case.conclusion, case.comparison, powers_only=case.powers_only, scale=scale)
    if case.against is None:
        return f"contradiction: {given}"
    name = case.against.label.removeprefix("trend(").removesuffix(")")
    if case.against.comparison == "=":
        trend = "to stay fixed"
    else:
        ((_, sign),) = case.against.form.coefficients
        trend = f"to {'grow' if sign == -1 else 'fall'}{' as a power' if case.conclusion.logs else ''}"
    return f"gives {given}, but {name} is declared {trend}"


def conditions_text(conditions: Iterable[ParameterAtom]) -> str:
    """Return conditions on the parameters: `alpha > 0 and alpha < d`."""
    from nslogic.orders.coefficient_text import format_sign

    return " and ".join(dict.fromkeys(format_sign(condition.value, condition.relation) for condition in conditions))


def explanation_lines(explanation: Explanation, *, indent: int, scale: str | None = None) -> list[PageLine]:
    """Return an explanation for people, case by case if laws have alternatives or signs of parameters differ.

    Args:
        explanation: Why a core is contradictory.
        indent: The indentation of the lines.
        scale: A quantity that grows; its logarithm stands for that of the hidden scale.
    """
    lines: list[PageLine] = []
    for number, case in enumerate(explanation.cases, start=1):
        many = len(explanation.cases) > 1
        when = conditions_text(case.when) if isinstance(case, CaseOfClash) and case.when else ""
        if many or when:
            parts = [f"case {number}"] if many else []
            parts += [f"where {when}"] if when else []
            lines.append(line(" " * indent, Span(", ".join(parts), "dim"), hang=indent))
        lines.extend(
            _parameter_lines(case, indent) if isinstance(case, ParameterClash) else _case_lines(case, indent, scale)
        )
    if explanation.missing:
        cases = "the other cases" if explanation.cases else "this clash"
        remark = f"No certificate for {cases}: {explanation.missing}."
        lines.append(line(" " * indent, Span(remark, "unsure"), hang=indent))
    return lines


def _case_lines(case: CaseOfClash, indent: int, scale: str | None) -> list[PageLine]:
    since = f" (since {conditions_text(case.since)})" if case.since else ""
    conclusion = f"{conclusion_text(case, scale)}{since}"
    uses = merged(case.uses)
    if len(uses) < 2:
        subject = Span(f"{uses[0].label} " if uses else "this ", "name")
        return [line(" " * indent, subject, conclusion, hang=indent + 2)]
    rows = [
        (Span("multiply" if place == 0 else "by", "dim"), use_text(use, scale), Span(use.label, "name"))
        for place, use in enumerate(uses)
    ]
    return [*aligned(rows, indent=indent), line(" " * indent, conclusion, hang=indent + 2)]


def _parameter_lines(case: ParameterClash, indent: int) -> list[PageLine]:
    if not case.uses:
        grounds = "decided exactly, by elimination" if case.exact else "shown by Z3"
        remark = f"no parameters satisfy {labels_text(case.labels)}: {grounds} (`prove` may find the steps)"
        return [line(" " * indent, Span(remark, "unsure"), hang=indent + 2)]
    rows = [
        (Span("add" if place == 0 else "and", "dim"), _times(use), Span(use.label, "name"))
        for place, use in enumerate(case.uses)
    ]
    return [
        *aligned(rows, indent=indent),
        line(" " * indent, f"contradiction: {_absurd(case)}", hang=indent + 2),
    ]


def _times(use: ParameterUse) -> str:
    return condition_text(use) if use.factor == 1 else f"{use.factor} times {condition_text(use)}"


def condition_text(use: ParameterUse) -> str:
    """Return a linear condition with positive terms on both sides, so that conditions can be added side by side."""
    left = [_multiple(name, value) for name, value in use.coefficients if value > 0]
    right = [_multiple(name, -value) for name, value in use.coefficients if value < 0]
    if use.constant:
        (left if use.constant > 0 else right).append(str(abs(use.constant)))
    return f"{' + '.join(left) or 0} {use.comparison} {' + '.join(right) or 0}"


def _multiple(name: str, value: Fraction) -> str:
    return name if value == 1 else f"{value}*{name}"


def _absurd(case: ParameterClash) -> str:
    """Return the absurd inequality between numbers that the conditions add up to."""
    constants = [use.constant * use.factor for use in case.uses]
    left = sum((constant for constant in constants if constant > 0), Fraction(0))
    right = -sum((constant for constant in constants if constant < 0), Fraction(0))
    relations = {use.comparison for use in case.uses}
    return f"{left} {'<' if '<' in relations else '<=' if '<=' in relations else '='} {right}"


def explanation_data(explanation: Explanation) -> dict[str, object]:
    """Return an explanation as JSON data."""
    data: dict[str, object] = {"core": list(explanation.core)}
    if explanation.sides:
        data["sides"] = [_side_data(side) for side in explanation.sides]
    data |= {
        "cases": [
            _parameter_data(case) if isinstance(case, ParameterClash) else _case_data(case)
            for case in explanation.cases
        ],
    }
    if explanation.missing:
        data["missing"] = explanation.missing
    return data


def _side_data(side: Side) -> dict[str, object]:
    data: dict[str, object] = {"labels": list(side.labels), "law": side.law}
    if side.cases:
        data["cases"] = [{"law": case.law, "when": list(case.when)} for case in side.cases]
    if side.span is not None and side.parameters:
        data["exponent"] = {"low": str(side.span[0]), "high": str(side.span[1]), "of": list(side.parameters)}
    return data


def certificates_data(certificates: Certificates) -> dict[str, object]:
    """Return the multipliers of cores as JSON data: all laws, then the places and powers of those in each core."""
    laws = []
    for fact in certificates.laws:
        comparison, powers_only = comparison_of(fact)
        laws.append({"label": fact.label, "law": comparison_text(fact.form, comparison, powers_only=powers_only)})
    cores = [
        {"laws": [place for place, _ in multiplier], "powers": [str(power) for _, power in multiplier]}
        for multiplier in certificates.multipliers
    ]
    return {"laws": laws, "cores": cores}


def _case_data(case: CaseOfClash) -> dict[str, object]:
    data: dict[str, object] = {
        "uses": [_use_data(use) for use in case.uses],
        "gives": comparison_text(case.conclusion, case.comparison, powers_only=case.powers_only),
        "against": None if case.against is None else case.against.label,
    }
    for name, conditions in (("when", case.when), ("since", case.since)):
        if conditions:
            data[name] = list(dict.fromkeys(conditions_text((condition,)) for condition in conditions))
    return data


def _use_data(use: Use) -> dict[str, object]:
    law = comparison_text(use.form, use.comparison, powers_only=use.powers_only)
    return {
        "label": use.label,
        "power": power_text(use.power),
        "law": law,
        "raised": law if use.power == 1 else use_text(use),
    }


def _parameter_data(case: ParameterClash) -> dict[str, object]:
    if not case.uses:
        return {"parameters": list(case.labels), "gives": None}
    return {
        "uses": [
            {"label": use.label, "factor": str(use.factor), "condition": condition_text(use)} for use in case.uses
        ],
        "gives": _absurd(case),
    }
