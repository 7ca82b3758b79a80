"""A clash as two laws that differ: flux and spectrum give `E ~ k^(-5/3)`, kraichnan says `E ~ k^(-3/2)`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from nslogic.explain.explanations import Side
from nslogic.report.formulas.orders import number_text
from nslogic.report.labels import meaning, value_text
from nslogic.report.page import PageLine, Span, enumeration, line
from nslogic.theory.model import Regime, Theory
from nslogic.theory.sentences import labels_text

FEWEST_DIGITS = 2
"""How many decimals the ends of a span have, unless more are needed to tell it from the other side's."""

MOST_DIGITS = 12

Ends: TypeAlias = tuple[Fraction, Fraction]

_VALUE = re.compile(r"(?P<name>\S+) = (?P<number>-?\d+(/\d+)?)")

MOST_READABLE = 100
"""Up to which denominator a quotient is shown without a decimal approximation."""

SIGNIFICANT = 3
"""How many significant digits the decimal approximation of an exponent has."""


def side_lines(
    theory: Theory, regime: Regime, sides: Sequence[Side], *, sigma: Fraction, indent: int
) -> list[PageLine]:
    """Return the two sides of a clash, each on a line of its own."""
    given, stated = sides
    first = _side_text(theory, regime, given, stated, sigma)
    second = _side_text(theory, regime, stated, given, sigma)
    start = " " * indent
    return [
        line(start, Span(first[0], "name"), f" {first[1]};", hang=indent + 2),
        line(start, Span(second[0], "name"), f" {second[1]}.", hang=indent + 2),
    ]


def _side_text(theory: Theory, regime: Regime, side: Side, other: Side, sigma: Fraction) -> tuple[str, str]:
    """Return the labels of one side, and what they say."""
    parameters = {f"{sort}({name})" for name in side.parameters for sort in ("domain", "value", "measured")}
    labels = _in_order(theory, [label for label in side.labels if label not in parameters] or list(side.labels))
    who = enumeration([labels_text((label,)) for label in labels])
    law = side.law
    value = _VALUE.fullmatch(law)
    if value is not None:
        law = f"{value['name']} = {number_text(Fraction(value['number']))}"
    if len(labels) == 1:
        own = meaning(theory, regime, labels[0]).text
        says = "says" if own == law or _states(theory, labels[0], law) or "(" in labels[0] else "gives"
        if labels[0].startswith("measured("):
            law = own
    else:
        says = "give"
    conjunction = " that" if law.split()[-1:] in (["grows"], ["falls"], ["fixed"]) else ""
    return who, f"{says}{conjunction} {law}{_span_text(theory, side, other, sigma, value=' = ' in law)}"


def _states(theory: Theory, label: str, law: str) -> bool:
    """Return whether an axiom is stated as this very law."""
    return any(statement.text == law for axiom in theory.axioms if axiom.id == label for statement in axiom.laws)


def _in_order(theory: Theory, labels: Sequence[str]) -> list[str]:
    """Sort labels: axioms in the order of the file, then conditions and trends."""
    places = {axiom.id: place for place, axiom in enumerate(theory.axioms)}
    return sorted(labels, key=lambda label: (places.get(label, len(places)), label))


def _span_text(theory: Theory, side: Side, other: Side, sigma: Fraction, *, value: bool) -> str:
    """Return the range of an exponent, and the parameter values it is computed from."""
    if side.span is None:
        return ""
    if not side.parameters:
        return (
            ""
            if value or side.span[0].denominator <= MOST_READABLE
            else f", an exponent of about {approximation(side.span[0])}"
        )
    return span_text(theory, side.law, side.parameters, side.span, sigma, apart_from=other.span)


def span_text(
    theory: Theory,
    law: str,
    parameters: Sequence[str],
    span: Ends,
    sigma: Fraction,
    *,
    apart_from: Ends | None = None,
) -> str:
    """Return the clause after a law that gives the range of its exponent for the known parameter values.

    Args:
        theory: The theory that declares the parameters.
        law: The law as it is shown.
        parameters: The parameters of its exponent.
        span: The ends of the exponent.
        sigma: How many standard errors a measured value may be off.
        apart_from: A span that the rounded ends must not overlap, unless the exact ones do.
    """
    declared = {parameter.name: parameter for parameter in theory.parameters}
    known = [declared[name] for name in parameters]
    off = any(parameter.error is not None for parameter in known)
    within = f" within {number_text(sigma)} standard errors" if off else ""
    values = ", ".join(value_text(parameter) for parameter in known)
    if len(known) == 1 and law.endswith((f"^{known[0].name}", f"^({known[0].name})", f"= {known[0].name}")):
        return f", with {values}{within}"
    low, high = rounded(span, apart_from)
    lies = f"of {low}" if low == high else f"between {low} and {high}"
    return f", {'' if ' = ' in law else 'an exponent '}{lies} for {values}{within}"


def rounded(span: Ends, other: Ends | None = None) -> tuple[str, str]:
    """Round the ends of a span outwards to decimals, with enough digits to stay apart from another span.

    >>> rounded((Fraction(1, 3), Fraction(17, 29)))
    ('0.33', '0.59')
    >>> rounded((Fraction(1, 3), Fraction(17, 29)), (Fraction("0.588"), Fraction("0.588")))
    ('0.333', '0.587')
    """
    low, high = span
    apart = other is not None and (high < other[0] or other[1] < low)
    for digits in range(FEWEST_DIGITS, MOST_DIGITS):
        scale = 10**digits
        down, up = Fraction(low * scale // 1, scale), Fraction(-(-high * scale // 1), scale)
        close = other is not None and apart and not (up < other[0] or other[1] < down)
        if not close and (low == high or up - down <= 2 * (high - low)):
            break
    return _decimal(down, digits), _decimal(up, digits)


def approximation(value: Fraction) -> str:
    """Return a number rounded to three significant digits.

    >>> approximation(Fraction(-399, 7675))
    '-0.0520'
    """
    digits = SIGNIFICANT
    while abs(value) * 10 ** (digits - SIGNIFICANT + 1) < 1 and digits < MOST_DIGITS:
        digits += 1
    return _decimal(Fraction(round(value * 10**digits), 10**digits), digits)


def _decimal(value: Fraction, digits: int) -> str:
    whole, rest = divmod(abs(value.numerator) * 10**digits // value.denominator, 10**digits)
    return f"{'-' if value < 0 else ''}{whole}.{rest:0{digits}}"
