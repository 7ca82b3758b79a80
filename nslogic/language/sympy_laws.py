"""Laws that are written in SymPy, as text of the law language: read from the tree, and never evaluated.

SymPy is looked at only where somebody hands in one of its values, so it is loaded already.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError

if TYPE_CHECKING:
    import sympy

_NAME = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")

SYMPY_RELATIONS = {"==": "~", "<=": "<~", ">=": ">~", "<": "<<", ">": ">>"}
"""What a relation of SymPy means between quantities, which are orders; between parameters it means what it says."""

SYMPY_FUNCTIONS = {"log": "log", "Min": "min", "Max": "max"}


def is_sympy(value: object) -> bool:
    """Return whether a value is one of SymPy's."""
    return type(value).__module__.partition(".")[0] == "sympy" or any(
        base.__module__ == "sympy.core.basic" for base in type(value).__mro__
    )


def sympy_text(value: object, quantities: Collection[str]) -> str:
    """Return an expression or a relation of SymPy in the law language.

    Args:
        value: What SymPy made. `Eq` is `~` where it contains a quantity, and `=` between parameters.
        quantities: The names that are quantities.

    Raises:
        InvalidInputError: something in it has no words in the law language.
    """
    import sympy

    if isinstance(value, sympy.Or):
        return " or ".join(sorted(sympy_text(alternative, quantities) for alternative in value.args))
    if isinstance(value, sympy.Rel):
        between_orders = any(symbol.name in quantities for symbol in value.atoms(sympy.Symbol))
        relation = SYMPY_RELATIONS.get(value.rel_op) if between_orders else value.rel_op.replace("==", "=")
        if relation is None or relation == "!=":
            raise _refused(f"`{value.rel_op}` is no relation between orders")
        return f"{_bare(_expression(value.lhs))} {relation} {_bare(_expression(value.rhs))}"
    if isinstance(value, sympy.Expr):
        return _expression(value)
    raise _refused(f"a {type(value).__name__} of SymPy is no law")


def _expression(value: sympy.Basic) -> str:
    import sympy

    if isinstance(value, sympy.Symbol):
        if not _NAME.fullmatch(value.name):
            raise _refused(f"`{value.name[:60]}` is no name")
        return str(value.name)
    if isinstance(value, sympy.Rational):
        return str(value) if value.q == 1 and value >= 0 else f"({value})"
    if isinstance(value, sympy.Float):
        return f"({sympy.Rational(str(value))})"
    if isinstance(value, sympy.Add):
        return f"({' + '.join(map(_expression, value.as_ordered_terms()))})"
    if isinstance(value, sympy.Mul):
        return _product(value)
    if isinstance(value, sympy.Pow):
        if value.exp == -1:
            return f"(1/{_expression(value.base)})"
        exponent = _expression(value.exp)
        return f"{_group(value.base)}^{exponent if exponent.isalnum() else f'({_bare(exponent)})'}"
    name = SYMPY_FUNCTIONS.get(type(value).__name__)
    if name is not None:
        arguments = sorted(map(_expression, value.args)) if name != "log" else [_bare(_expression(value.args[0]))]
        return f"{name}({', '.join(arguments)})"
    raise _refused(f"{type(value).__name__} of SymPy has no word in a law")


def _product(value: sympy.Mul) -> str:
    """Return a product with what is divided by behind a slash, as people write it."""
    import sympy

    above, below = [], []
    for factor in value.as_ordered_factors():
        if isinstance(factor, sympy.Pow) and factor.exp.is_Rational and factor.exp.is_negative:
            below.append(_group(factor.base) if factor.exp == -1 else _expression(factor.base**-factor.exp))
        else:
            above.append(_expression(factor))
    numerator = "*".join(above) or "1"
    if not below:
        return f"({numerator})"
    denominator = below[0] if len(below) == 1 else f"({'*'.join(below)})"
    return f"({numerator}/{denominator})"


def _group(value: sympy.Basic) -> str:
    text = _expression(value)
    return text if _NAME.fullmatch(text) or _bare(text) != text else f"({text})"


def _bare(text: str) -> str:
    """Return text without parentheses around all of it."""
    depth = 0
    for place, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0 and place < len(text) - 1:
            return text
    return text[1:-1] if text.startswith("(") else text


def _refused(message: str) -> InvalidInputError:
    return InvalidInputError((Diagnostic(codes.SYNTAX, message, None, "write the law as text"),))
