"""The syntax of SMT-LIB: symbols, numbers, calls, and comparisons of orders as pairs of terms."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

TermPair: TypeAlias = tuple[str, str]
"""The terms of the power and the log power of an order."""


ZERO, ONE = "0.0", "1.0"


ZERO_PAIR: TermPair = (ZERO, ZERO)


def symbol(name: str) -> str:
    """Return a quoted symbol, different for every name: characters that a symbol cannot have become codes such as `%{e9}`.

    >>> symbol("power of é"), symbol("label 50 %")
    ('|power of %{e9}|', '|label 50 %{25}|')
    """
    return f"|{''.join(character if _is_plain(character) else f'%{{{ord(character):x}}}' for character in name)}|"


def _is_plain(character: str) -> bool:
    return character.isascii() and character.isprintable() and character not in "|\\%"


def literal(value: Fraction | int) -> str:
    """Return a rational number as a term.

    >>> literal(Fraction(-1, 3))
    '(- (/ 1.0 3.0))'
    """
    size = abs(Fraction(value))
    text = f"{size.numerator}.0" if size.denominator == 1 else f"(/ {size.numerator}.0 {size.denominator}.0)"
    return f"(- {text})" if value < 0 else text


def call(function: str, arguments: Sequence[str]) -> str:
    """Return a function of its arguments; of a single argument, the argument itself."""
    return arguments[0] if len(arguments) == 1 else f"({function} {' '.join(arguments)})"


def conjunction_text(formulas: Sequence[str]) -> str:
    """Return the conjunction of formulas."""
    return call("and", formulas) if formulas else "true"


def disjunction_text(formulas: Sequence[str]) -> str:
    """Return the disjunction of formulas."""
    return call("or", formulas) if formulas else "false"


def product_pair(pairs: Sequence[TermPair]) -> TermPair:
    """Return the order of a product."""
    sides = ([term for term in side if term != ZERO] for side in zip(*pairs, strict=True))
    power, log = (call("+", side) if side else ZERO for side in sides)
    return power, log


def compare_pairs(first: TermPair, relation: str, second: TermPair, *, powers_only: bool = False) -> str:
    """Return a relation between two orders: lexicographic, or between their powers alone."""
    if relation in (">~", ">>"):
        first, second, relation = second, first, {">~": "<~", ">>": "<<"}[relation]
    (a, b), (c, d) = first, second
    if relation == "~":
        return f"(= {a} {c})" if powers_only else f"(and (= {a} {c}) (= {b} {d}))"
    sign = "<=" if relation == "<~" else "<"
    return f"({sign} {a} {c})" if powers_only else f"(or (< {a} {c}) (and (= {a} {c}) ({sign} {b} {d})))"
