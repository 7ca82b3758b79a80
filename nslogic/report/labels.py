"""What a label stands for: the words of the file behind `A1`, `trend(N_w)`, `domain(alpha)`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nslogic.errors import Location
from nslogic.report.orders import number_text
from nslogic.theory.model import Axiom, Origin, ParameterDeclaration, Regime, Statement, Theory

WORDS_OF_TRENDS = {"grows": "grows", "falls": "falls", "fixed": "stays fixed", "free": "is free"}


@dataclass(frozen=True)
class Meaning:
    """What a label says, and the place of the file where it says so."""

    label: str
    text: str
    origin: Origin


def meaning(theory: Theory, regime: Regime, label: str) -> Meaning:
    """Return what a label of a regime stands for; KeyError if there is no such label."""
    sort, _, rest = label.partition("(")
    name = rest.removesuffix(")")
    match sort:
        case "trend" if rest:
            return _trend(theory, regime, label, name)
        case "domain" | "value" | "measured" if rest:
            parameter = {one.name: one for one in theory.parameters}[name]
            return Meaning(label, _parameter(sort, parameter), parameter.origin)
        case "where" if rest:
            condition = {one.name: one for one in regime.where}[name]
            return Meaning(label, joined(condition.laws), condition.origin)
    axiom = theory.axiom(label)
    return Meaning(label, axiom_text(axiom), axiom.origin)


def axiom_text(axiom: Axiom) -> str:
    """Return an axiom as one line: its laws or its optimum, and its guard."""
    optimum = axiom.optimum
    if optimum is None:
        said = joined(axiom.laws)
    else:
        logs = ", ignoring logs" if optimum.ignoring_logs else ""
        said = (
            f"{optimum.direction} {optimum.target} over {', '.join(optimum.over)}"
            f" subject to {', '.join(optimum.subject_to)}{logs}"
        )
    return f"{said}   when {joined(axiom.when)}" if axiom.when else said


def joined(laws: Iterable[Statement]) -> str:
    """Return laws that hold together as one text."""
    return ", ".join(law.text for law in laws)


def value_text(parameter: ParameterDeclaration) -> str:
    """Return what is known of a parameter's value, empty where nothing is."""
    if parameter.interval is not None:
        low, high = (number_text(end) for end in parameter.interval)
        level = f" at level {number_text(parameter.level)}" if parameter.level is not None else ""
        return f"{low} <= {parameter.name} <= {high}{level}"
    if parameter.value is None:
        return ""
    error = f" ± {number_text(parameter.error)}" if parameter.error is not None else ""
    return f"{parameter.name} = {number_text(parameter.value)}{error}"


def locate_origin(theory: Theory, origin: Origin) -> Location | None:
    """Return the place of an origin in the texts the theory was read from; None where it cannot be told."""
    raise NotImplementedError


def _trend(theory: Theory, regime: Regime, label: str, name: str) -> Meaning:
    quantity = {one.name: one for one in theory.quantities}[name]
    trend = dict(regime.trends).get(name)
    if trend is None or trend == quantity.trend:
        return Meaning(label, f"{name} {WORDS_OF_TRENDS[quantity.trend]}", quantity.origin)
    return Meaning(label, f"{name} {WORDS_OF_TRENDS[trend]} in this regime", quantity.origin)


def _parameter(sort: str, parameter: ParameterDeclaration) -> str:
    if sort == "domain":
        return joined(parameter.where)
    return value_text(parameter)
