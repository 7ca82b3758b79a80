"""A clash as two laws that differ: flux and spectrum give `E ~ k^(-5/3)`, kraichnan says `E ~ k^(-3/2)`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from nslogic.explain.explanations import Side
from nslogic.language.decimals import familiar_text, number_text
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import (
    Extreme,
    IndexedSum,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    Quantity,
    Sum,
)
from nslogic.language.walk import within
from nslogic.report.check.spans import approximation, span_text
from nslogic.report.labels import meaning
from nslogic.report.page import PageLine, Span, enumeration, line
from nslogic.theory.model import Regime, Theory
from nslogic.theory.sentences import labels_text

_VALUE = re.compile(r"(?P<name>\S+) = (?P<number>-?\d+(/\d+)?)")

MOST_READABLE = 100
"""Up to which denominator a quotient is shown without a decimal approximation."""


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
    spoken = [label for label in side.labels if label not in parameters]
    # a domain is what a parameter is, and no part of what is said of it
    laws = [label for label in spoken if not label.startswith("domain(")]
    labels = _in_order(theory, laws or spoken or list(side.labels))
    who = enumeration([labels_text((label,)) for label in labels])
    law = side.law
    value = _VALUE.fullmatch(law)
    if value is not None:
        law = f"{value['name']} = {familiar_text(Fraction(value['number']))}"
    if len(labels) == 1:
        own = meaning(theory, regime, labels[0]).text
        by_itself = all(label == labels[0] or label.startswith("domain(") for label in side.labels)
        stated = _stated(theory, labels[0], law, by_itself=by_itself)
        says = "says" if own == law or stated is not None or "(" in labels[0] else "gives"
        law = stated or law
        if labels[0].startswith("measured("):
            law = own
    else:
        says = "give"
    conjunction = " that" if law.split()[-1:] in (["grows"], ["falls"], ["fixed"]) else ""
    return who, f"{says}{conjunction} {law}{_span_text(theory, side, other, sigma, value=' = ' in law)}"


def _stated(theory: Theory, label: str, law: str, *, by_itself: bool) -> str | None:
    """Return a law as an axiom states it, in the words of the file; None where the axiom states another.

    A product of powers that an axiom gives by itself is the one that it states, however that is written.
    """
    scope = Scope(
        {quantity.name: quantity.trend for quantity in theory.quantities},
        {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters},
    )
    laws = [statement for axiom in theory.axioms if axiom.id == label for statement in axiom.laws]
    term = read_law(law, scope).law if laws else None
    return next(
        (
            statement.text
            for statement in laws
            if statement.text == law
            or statement.law == term
            or (by_itself and len(laws) == 1 and _is_product(statement.law, term))
        ),
        None,
    )


def _is_product(stated: Law, given: Law | None) -> bool:
    """Return whether two laws say of which order one quantity is, as products of the same names."""
    laws = (stated, given)
    if not all(isinstance(law, OrderLaw) and isinstance(law.left, Quantity) and law.relation == "~" for law in laws):
        return False
    parts = [
        frozenset(part for part in within(law) if isinstance(part, (Quantity, Parameter)))
        for law in laws
        if law is not None
    ]
    alternatives = (Sum, Extreme, IndexedSum, Logarithm)
    plain = not any(isinstance(part, alternatives) for law in laws if law is not None for part in within(law))
    return plain and parts[0] == parts[1] and _left(stated) == _left(given)


def _left(law: Law | None) -> OrderExpression | None:
    return law.left if isinstance(law, OrderLaw) else None


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
            if value or side.span[0].denominator <= MOST_READABLE or "/" not in number_text(side.span[0])
            else f", an exponent of about {approximation(side.span[0])}"
        )
    return span_text(theory, side.law, side.parameters, side.span, sigma, apart_from=other.span)
