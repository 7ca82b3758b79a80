"""Equations, as papers print them, as laws about orders."""

from __future__ import annotations

from typing import NamedTuple

from nslogic.language.scope import Scope
from nslogic.language.syntax_tree import SyntaxNode

AMONG_ORDERS = {"=": "~", "<=": "<~", ">=": ">~"}


class Equation(NamedTuple):
    """The text of the law about orders that an equation stands for, and the names that were taken for constants."""

    text: str
    constants: tuple[str, ...]


def order_law(relation: SyntaxNode, text: str, scope: Scope) -> Equation | None:
    """Return the law about orders that a relation between quantities stands for, None where that is not clear.

    A parameter, or a name that is not declared and like no other, is a constant: as a factor it is left out, and as a
    term it is `1`.
    """
    if len(relation.parts) != 2 or relation.words[0] not in AMONG_ORDERS:
        return None
    constants: dict[str, None] = {}
    sides = [_side(part, text, scope, constants) for part in relation.parts]
    if "" in sides or any(_is_constant(part, scope) for part in relation.parts):
        return None
    return Equation(f"{sides[0]} {AMONG_ORDERS[relation.words[0]]} {sides[1]}", tuple(constants))


def exponentiated(relation: SyntaxNode, text: str, scope: Scope) -> str:
    """Return a linear equation between logarithms as a law: `log(Y) ~ -a*log(X) + b` is `Y ~ X^-a`.

    An empty text is returned where it is none.
    """
    if len(relation.parts) != 2 or relation.words[0] not in ("~", "="):
        return ""
    left, right = relation.parts
    if not _is_logarithm(left):
        return ""
    factors: list[str] = []
    terms = zip(right.words, right.parts, strict=True) if right.sort == "sum" and not right.grouped else (("+", right),)
    for sign, term in terms:
        factor = _power(term, text, scope, minus=sign == "-")
        if factor is None:
            return ""
        factors += [factor] if factor else []
    return f"{_written(left.parts[0], text)} ~ {' * '.join(factors)}" if factors else ""


def _power(term: SyntaxNode, text: str, scope: Scope, *, minus: bool) -> str | None:
    """Return `X^a` for `a*log(X)`, an empty text for a constant, None for anything else."""
    while term.sort == "negation":
        term, minus = term.parts[0], not minus
    parts, words = (term.parts, term.words) if term.sort == "product" else ((term,), ("*",))
    if parts[0].sort == "negation":
        parts, minus = (parts[0].parts[0], *parts[1:]), not minus
    logarithms = [part for part in parts if _is_logarithm(part)]
    if not any(_mentions_logarithm(part) for part in parts):
        return None if any(_scales(part, scope) for part in parts) else ""
    place = parts.index(logarithms[0]) if len(logarithms) == 1 else -1
    if place < 0 or words[place] == "/" or sum(map(_mentions_logarithm, parts)) > 1:
        return None
    base = _written(logarithms[0].parts[0], text, as_base=True)
    rest = [(word, part) for at, (word, part) in enumerate(zip(words, parts, strict=True)) if at != place]
    if not rest:
        return f"{base}^-1" if minus else base
    if len(rest) == 1 and rest[0][0] == "*" and rest[0][1].sort in ("name", "number"):
        return f"{base}^{'-' * minus}{_written(rest[0][1], text)}"
    exponent = "".join(f" {word} {_written(part, text, as_base=True)}" for word, part in rest)
    exponent = exponent.removeprefix(" * ") if rest[0][0] == "*" else f"1{exponent}"
    return f"{base}^({'-' * minus}{exponent})"


def _is_logarithm(node: SyntaxNode) -> bool:
    return node.sort == "call" and node.words[0] == "log"


def _mentions_logarithm(node: SyntaxNode) -> bool:
    stack = [node]
    while stack:
        part = stack.pop()
        if _is_logarithm(part):
            return True
        stack.extend(part.parts)
    return False


def _scales(node: SyntaxNode, scope: Scope) -> bool:
    stack = [node]
    while stack:
        part = stack.pop()
        if part.sort == "name" and scope.means_quantity(part.words[0]):
            return True
        stack.extend(part.parts)
    return False


def _written(node: SyntaxNode, text: str, *, as_base: bool = False) -> str:
    written = text[node.start : node.end]
    return written if not as_base or node.grouped or node.sort in ("name", "number", "call") else f"({written})"


def _side(node: SyntaxNode, text: str, scope: Scope, constants: dict[str, None]) -> str:
    """Return a side without its constant factors; an empty text where it is not clear what they are."""
    if node.sort == "sum" and not node.grouped:
        if "-" in node.words:
            return ""
        terms = [_side(part, text, scope, constants) for part in node.parts]
        return " + ".join(terms) if all(terms) else ""
    if node.sort == "product" and not node.grouped:
        return _product(node, text, scope, constants)
    if _is_constant(node, scope):
        if not _is_known_constant(node, scope):
            return ""
        constants[node.words[0]] = None
        return "1"
    return text[node.start : node.end]


def _product(node: SyntaxNode, text: str, scope: Scope, constants: dict[str, None]) -> str:
    if not any(_is_constant(part, scope) for part in node.parts):
        return text[node.start : node.end]
    written = ""
    for operator, part in zip(node.words, node.parts, strict=True):
        if _is_constant(part, scope):
            if not _is_known_constant(part, scope):
                return ""
            constants[part.words[0]] = None
        else:
            before = f" {operator} " if written and operator == "*" else "" if operator == "*" else operator
            written += ("1" if not written and operator == "/" else "") + before + text[part.start : part.end]
    return written or "1"


def _is_constant(node: SyntaxNode, scope: Scope) -> bool:
    return node.sort == "name" and not scope.means_quantity(node.words[0])


def _is_known_constant(node: SyntaxNode, scope: Scope) -> bool:
    """Say whether a name is a parameter, or one that is like no declared name."""
    name = node.words[0]
    return name in scope.parameters or len(name) == 1 or not scope.nearest(name)
