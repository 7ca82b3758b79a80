"""A clash as two laws that differ: flux and spectrum give `E ~ k^(-5/3)`, kraichnan says `E ~ k^(-3/2)`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from nslogic.explain.explanations import Side
from nslogic.language.decimals import MOST_FAMILIAR, familiar_text, number_text
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.language.terms import (
    Constant,
    Extreme,
    IndexedSum,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterLaw,
    Quantity,
    Sum,
)
from nslogic.language.walk import within
from nslogic.report.check.spans import approximation, span_text
from nslogic.report.labels import meaning
from nslogic.report.page import PageLine, Span, enumeration, line
from nslogic.theory.model import Regime, Theory
from nslogic.theory.sentences import labels_text

_GOING = {"grows": "growing", "falls": "falling", "stays fixed": "fixed"}
"""The words for a trend beside a law."""

_NAME = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*")

_VALUE = re.compile(r"(?P<name>\S+) = (?P<number>-?\d+(/\d+)?)")


def side_lines(
    theory: Theory, regime: Regime, sides: Sequence[Side], *, sigma: Fraction, indent: int, core: Sequence[str] = ()
) -> list[PageLine]:
    """Return the two sides of a clash, each on a line of its own.

    Args:
        theory: The theory that declares what they mention.
        regime: The regime whose labels clash.
        sides: The two laws.
        sigma: How many standard errors a measured value may be off.
        indent: The indentation of the lines.
        core: The labels that clash, domains of parameters among them.
    """
    given, stated = sides
    start = " " * indent
    but = "but " if stated.labels[0].startswith("trend(") else ""
    power = " as a power" if but and "log(" in given.law else ""
    return [
        line(start, *_side_parts(theory, regime, given, stated, sigma, core), ";", hang=indent + 2),
        line(start, but, *_side_parts(theory, regime, stated, given, sigma, core), power, ".", hang=indent + 2),
    ]


def _side_parts(
    theory: Theory, regime: Regime, side: Side, other: Side, sigma: Fraction, core: Sequence[str]
) -> list[Span | str]:
    """Return a sentence: which axioms give the law, under which conditions and trends; or what is declared."""
    axioms = [label for label in _in_order(theory, side.labels) if "(" not in label]
    law = _law_text(side.law)
    span = _span_text(theory, side, other, sigma, value=" = " in side.law)
    if axioms:
        who = Span(enumeration([labels_text((label,)) for label in axioms]), "name")
        words = [*_conditions(theory, regime, side), *_falling(theory, regime, side, other)]
        words += [] if span else _bounds(theory, side, core)
        conditions = f" with {enumeration(words)}" if words else ""
        says = "give"
        if len(axioms) == 1:
            by_itself = all(label == axioms[0] or label.startswith("domain(") for label in side.labels)
            stated = _stated(theory, axioms[0], side.law, by_itself=by_itself)
            own = meaning(theory, regime, axioms[0]).text
            says = "gives" if stated is None and own != law else "says"
            law = stated or law
        if side.cases:
            by_case = ", or ".join(case.in_short() for case in side.cases)
            return [who, f" {says}{f',{conditions},' if conditions else ''} {by_case}"]
        return [who, f" {says} {law}{span}{',' if span and conditions else ''}{conditions}"]
    if any(label.startswith("where(") for label in side.labels):
        return [f"the regime has {law}{span}"]
    label = side.labels[0]
    if label.startswith("trend("):
        return [declared_trend(theory, regime, label)]
    own = meaning(theory, regime, label).text
    return [f"the file declares {own if label.startswith('measured(') else law + span}"]


def declared_trend(theory: Theory, regime: Regime, label: str) -> str:
    """Return what a trend says: that its quantity is declared to grow, to fall or to stay fixed."""
    text = meaning(theory, regime, label).text
    for word, declared in (("grows", "to grow"), ("falls", "to fall"), ("stays fixed", "to stay fixed")):
        text = text.replace(f" {word}", f" is declared {declared}", 1)
    return text


def _law_text(law: str) -> str:
    """Return a law with a number as people write it, if it gives a parameter one."""
    value = _VALUE.fullmatch(law)
    return law if value is None else f"{value['name']} = {familiar_text(Fraction(value['number']))}"


def _conditions(theory: Theory, regime: Regime, side: Side) -> list[str]:
    """Return the conditions, values and trends that axioms need beside each other: `d = 3`, `eps fixed`.

    A domain is what a parameter is, and the values that a span is computed from stand behind it.
    """
    shown = {f"{sort}({name})" for name in side.parameters for sort in ("value", "measured")}
    words = []
    for sort in ("where(", "value(", "measured("):
        labels = [label for label in side.labels if label.startswith(sort) and label not in shown]
        words += [meaning(theory, regime, label).text for label in labels]
    going: dict[str, list[str]] = {}
    for label in side.labels:
        if label.startswith("trend("):
            name, _, word = meaning(theory, regime, label).text.removesuffix(" in this regime").partition(" ")
            going.setdefault(_GOING.get(word, word), []).append(name)
    return words + [f"{enumeration(names)} {word}" for word, names in going.items()]


def _falling(theory: Theory, regime: Regime, side: Side, other: Side) -> list[str]:
    """Return the quantities of a law that fall, beside the one whose trend contradicts it: no reader expects powers of them."""
    if not other.labels[0].startswith("trend("):
        return []
    trends = {quantity.name: quantity.trend for quantity in theory.quantities} | dict(regime.trends)
    names = dict.fromkeys(_NAME.findall(side.law))
    opposed = other.labels[0].removeprefix("trend(").removesuffix(")")
    return [
        f"{name} falling"
        for name in names
        if trends.get(name) == "falls" and name != opposed and f"trend({name})" not in side.labels
    ]


def _bounds(theory: Theory, side: Side, core: Sequence[str]) -> list[str]:
    """Return the bounds that a core needs of the parameters in a law about orders, but for their signs.

    A sign is what a parameter is.
    """
    if not any(relation in side.law for relation in ("~", "<<", ">>")):
        return []
    names = dict.fromkeys(_NAME.findall(side.law))
    return [
        law.text
        for parameter in theory.parameters
        if parameter.name in names and f"domain({parameter.name})" in core
        for law in parameter.where
        if not _is_sign(law.law)
    ]


def _is_sign(law: Law) -> bool:
    return isinstance(law, ParameterLaw) and Constant(Fraction(0)) in law.sides and len(law.sides) == 2


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
            if value or side.span[0].denominator <= MOST_FAMILIAR or "/" not in number_text(side.span[0])
            else f", an exponent of about {approximation(side.span[0])}"
        )
    return span_text(theory, side.law, side.parameters, side.span, sigma, apart_from=other.span)
