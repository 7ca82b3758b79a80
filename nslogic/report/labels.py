"""The meaning of labels: the words of the file behind `A1`, `trend(N_w)`, `domain(alpha)`."""

from __future__ import annotations

from nslogic.language.decimals import number_text
from nslogic.records import Record
from nslogic.report.paths import shown_path, whole_path
from nslogic.theory.model import Axiom, Origin, ParameterDeclaration, Regime, Theory, WrittenLaw
from nslogic.theory.sentences import labels_text, laws_text

WORDS_OF_TRENDS = {"grows": "grows", "falls": "falls", "fixed": "stays fixed", "free": "is free"}


class Meaning(Record):
    """The law or declaration behind a label, and its place in the file."""

    label: str
    text: str
    origin: Origin


def meaning(theory: Theory, regime: Regime, label: str) -> Meaning:
    """Return the meaning of a label of a regime.

    Raises:
        KeyError: the theory has no such label.
    """
    sort, _, rest = label.partition("(")
    name = rest.removesuffix(")")
    match sort:
        case "trend" if rest:
            return _trend(theory, regime, label, name)
        case "domain" | "value" | "measured" if rest:
            parameter = {parameter.name: parameter for parameter in theory.parameters}[name]
            return _parameter(sort, label, parameter)
        case "where" if rest:
            condition = {condition.name: condition for condition in regime.where}[name]
            return Meaning(label, laws_text(condition.laws), condition.origin)
    axiom = theory.axiom(label)
    return Meaning(label, axiom_text(axiom), axiom.laws[0].origin if axiom.laws else axiom.origin)


def declared_laws(theory: Theory, regime: Regime, label: str) -> tuple[WrittenLaw, ...]:
    """Return the laws of a domain or of a condition of the regime; none for any other label."""
    sort, _, rest = label.partition("(")
    name = rest.removesuffix(")")
    if sort == "domain" and rest:
        return {parameter.name: parameter for parameter in theory.parameters}[name].where
    if sort == "where" and rest:
        return {condition.name: condition for condition in regime.where}[name].laws
    return ()


def axiom_text(axiom: Axiom) -> str:
    """Return an axiom as one line: its laws or its optimum, and its guard."""
    optimum = axiom.optimum
    if optimum is None:
        text = laws_text(axiom.laws, alone=not axiom.when)
    else:
        logs = ", ignoring logs" if optimum.ignoring_logs else ""
        text = (
            f"{optimum.direction} {optimum.target} over {', '.join(optimum.over)}"
            f" subject to {labels_text(optimum.subject_to)}{logs}"
        )
    return f"{text}   when {laws_text(axiom.when, alone=False)}" if axiom.when else text


def value_text(parameter: ParameterDeclaration) -> str:
    """Return the value or interval that a file gives a parameter, empty if it gives none."""
    return "".join(value_parts(parameter, parameter.name, at_most="<=", plus_minus="±"))


def value_parts(
    parameter: ParameterDeclaration, symbol: str, *, at_most: str, plus_minus: str
) -> tuple[()] | tuple[str, str]:
    """Return the formula of what a file gives a parameter, and the level of an interval in words; nothing if it gives none.

    Args:
        parameter: The parameter.
        symbol: How its name is written.
        at_most: The sign between a symbol and the ends of its interval.
        plus_minus: The sign between a value and its error.
    """
    if parameter.interval is not None:
        low, high = (number_text(end) for end in parameter.interval)
        level = f" at level {number_text(parameter.level)}" if parameter.level is not None else ""
        return f"{low} {at_most} {symbol} {at_most} {high}", level
    if parameter.value is None:
        return ()
    error = f" {plus_minus} {number_text(parameter.error)}" if parameter.error is not None else ""
    return f"{symbol} = {number_text(parameter.value)}{error}", ""


def place_of(theory: Theory, origin: Origin) -> str:
    """Return the file and line of an origin: `theories/mine.toml:14`, `chinchilla:109` for a bundled theory."""
    file = shown_path(origin.file)
    text = dict(theory.sources).get(origin.file)
    if text is None or file.startswith("--"):  # an option of the command line is no file
        return file
    from nslogic.theory.positions import locate  # only a clash has to point at lines

    return f"{file}:{locate(text, origin.file, origin.path).line}"


def place_data(theory: Theory, origin: Origin) -> dict[str, object]:
    """Return the file and line of an origin as JSON data; the line is null where the text is not there."""
    text = dict(theory.sources).get(origin.file)
    if text is None:
        return {"file": whole_path(origin.file), "line": None}
    from nslogic.theory.positions import locate  # as above

    return {"file": whole_path(origin.file), "line": locate(text, origin.file, origin.path).line}


def _trend(theory: Theory, regime: Regime, label: str, name: str) -> Meaning:
    quantity = {quantity.name: quantity for quantity in theory.quantities}[name]
    trend = dict(regime.trends).get(name, quantity.trend)
    text = f"{name} {WORDS_OF_TRENDS[trend]}"
    if trend == quantity.trend:
        return Meaning(label, text, quantity.origin)
    return Meaning(label, f"{text} in this regime", _below(regime.origin, "trends", name))


def _parameter(sort: str, label: str, parameter: ParameterDeclaration) -> Meaning:
    if sort == "domain":
        return Meaning(label, laws_text(parameter.where), _below(parameter.origin, "where"))
    key = "value" if parameter.interval is None else "interval"
    return Meaning(label, value_text(parameter), _below(parameter.origin, key))


def _below(origin: Origin, *keys: str) -> Origin:
    return Origin(origin.file, (*origin.path, *keys))
