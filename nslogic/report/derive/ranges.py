"""Sentences for the range of an exponent, or of the power of a logarithm beside it."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.exponent_ranges import End
from nslogic.orders.coefficient_text import format_coefficient, format_power
from nslogic.orders.formulas import OrderAtom, atoms, has_logs
from nslogic.report.derive.trajectories import end_text
from nslogic.report.page import PageLine, enumeration, line


def range_lines(derivation: Derivation, case: Case) -> Iterator[PageLine]:
    """Yield the range of the exponent as a sentence."""
    assert case.range is not None, "the case has a range"
    question, low, high = derivation.question, case.range.low, case.range.high
    beside = ", up to logarithms" if _has_logarithms(derivation) else ""
    if case.range.values:
        values = enumeration([format_power(question.base, value) for value in case.range.values], "or")
        yield line("    ", f"{question.target} is {values}{beside}, and nothing in between.", hang=4)
    elif low is not None and high is not None:
        ends = f"{_end(derivation, case, low)} and {_end(derivation, case, high)}"
        yield line("    ", f"{question.target} lies between {ends}{beside}.", hang=4)
    elif (end := low or high) is not None:
        # Of a base that falls, a power of at least 1 is an order of at most the base.
        least = (end is low) == (question.direction > 0)
        bounded = ("at least", "above") if least else ("at most", "below")
        text = f"{question.target} is {bounded[0]} {_end(derivation, case, end)}{beside}, with no bound {bounded[1]}."
        yield line("    ", text, hang=4)
    else:
        yield line("    ", f"Nothing bounds it: every power of {question.base} is possible.", hang=4)


def _has_logarithms(derivation: Derivation) -> bool:
    """Return whether logarithms may multiply the powers at the ends of a range: if any law has or allows them."""
    formulas = [constraint.formula for constraint in derivation.system.constraints]
    return any(map(has_logs, formulas)) or any(
        isinstance(atom, OrderAtom) and atom.relation == "<" and not atom.powers_only
        for formula in formulas
        for atom in atoms(formula)
    )


def _end(derivation: Derivation, case: Case, end: End) -> str:
    assert case.range is not None, "the case has a range"
    at = end_text(derivation, case, low=end is case.range.low)
    power = format_power(derivation.question.base, end.value)
    if end.attained:
        return f"{power} (reached{f' where {at}' if at else ''})"
    return f"{power} ({f'approached as {at}, ' if at else ''}not reached)"


def log_sentence(derivation: Derivation, case: Case) -> str:
    """Return a sentence for the range of the power of the logarithm."""
    base = derivation.question.base if derivation.question.direction > 0 else f"1/{derivation.question.base}"
    low, high = case.log_range or (None, None)
    if low is None and high is None:
        return f"The power of log({base}) beside it is not determined."
    ends = [
        f"{word} {format_coefficient(end.value)}{'' if end.attained else ' (not reached)'}"
        for word, end in (("at least", low), ("at most", high))
        if end is not None
    ]
    return f"The power of log({base}) beside it is {enumeration(ends)}."
