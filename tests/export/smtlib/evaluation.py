"""SMT-LIB read and evaluated in fractions, for terms without quantifiers: a solver is not needed to see what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import prod
from typing import TypeAlias

Tree: TypeAlias = "str | list[Tree]"
SmtValue: TypeAlias = Fraction | bool

_TOKENS = re.compile(r"\|[^|]*\||[()]|[^\s()|]+")


def trees(text: str) -> list[Tree]:
    """Return the expressions of a text."""
    stack: list[list[Tree]] = [[]]
    for token in _TOKENS.findall(text):
        if token == "(":
            stack.append([])
        elif token == ")":
            inner = stack.pop()
            stack[-1].append(inner)
        else:
            stack[-1].append(token)
    assert len(stack) == 1, "parentheses match"
    return stack[0]


def value_of(text: str, values: Mapping[str, SmtValue]) -> SmtValue:
    """Return the value of an expression, given those of its constants."""
    (tree,) = trees(text)
    return _value(tree, values)


def _value(tree: Tree, values: Mapping[str, SmtValue]) -> SmtValue:
    if isinstance(tree, str):
        if tree in ("true", "false"):
            return tree == "true"
        return values[tree] if tree.startswith("|") else Fraction(tree)
    head, *rest = tree
    assert isinstance(head, str)
    if head == "ite":
        return _value(rest[1 if _value(rest[0], values) else 2], values)
    if head == "=>":
        *guards, conclusion = rest
        return not all(_value(guard, values) for guard in guards) or bool(_value(conclusion, values))
    return _FUNCTIONS[head]([_value(part, values) for part in rest])


def _difference(numbers: Sequence[SmtValue]) -> Fraction:
    first, *others = map(Fraction, numbers)
    return first - sum(others) if others else -first


def _quotient(numbers: Sequence[SmtValue]) -> Fraction:
    above, below = map(Fraction, numbers)
    return above / below if below else OF_ZERO


OF_ZERO = Fraction(99)
"""The quotient by zero, which SMT-LIB leaves open: a script may not depend on it."""

_FUNCTIONS: dict[str, Callable[[Sequence[SmtValue]], SmtValue]] = {
    "and": all,
    "or": any,
    "not": lambda values: not values[0],
    "=": lambda values: values[0] == values[1],
    "<": lambda values: values[0] < values[1],
    "<=": lambda values: values[0] <= values[1],
    ">": lambda values: values[0] > values[1],
    ">=": lambda values: values[0] >= values[1],
    "+": lambda values: sum(map(Fraction, values), Fraction(0)),
    "*": lambda values: prod(map(Fraction, values), start=Fraction(1)),
    "-": _difference,
    "/": _quotient,
}


def completed(definitions: list[str], values: Mapping[str, SmtValue]) -> dict[str, SmtValue]:
    """Return values with those of defined parts and of quotients, whose constants are free where a divisor is zero."""
    known = dict(values)
    for text in definitions:
        (tree,) = trees(text)
        assert isinstance(tree, list)
        match tree:
            case ["define-fun", str(name), [], "Real", body]:
                known[name] = _value(body, known)
            case ["declare-const", str(), "Real"]:
                pass
            case ["assert", ["=>", ["not", ["=", below, "0.0"]], ["=", ["*", _, str(name)], above]]]:
                divisor = Fraction(_value(below, known))
                known[name] = Fraction(_value(above, known)) / divisor if divisor else OF_ZERO
            case _:
                raise AssertionError(f"no definition of these scripts: {text}")
    return known
