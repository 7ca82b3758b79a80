"""Texts of the law language as MathML; each element keeps the text that it shows in `alttext`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise

from nslogic.language.grammar import parse
from nslogic.language.syntax_tree import LawSyntaxError, SyntaxNode
from nslogic.report.formulas.symbols import Symbols, is_sum, symbol_of
from nslogic.report.html.symbols import name_mathml
from nslogic.report.page import visible

MATHML_RELATIONS = {
    "~": "∼", "<~": "≲", ">~": "≳", "<<": "≪", ">>": "≫", "=": "=", "!=": "≠", "<": "&lt;", "<=": "≤", ">": "&gt;",
    ">=": "≥",
}  # fmt: skip

TIMES = '<mo rspace="0.17em">\u2062</mo>'
"""The sign between factors: it takes a little room, and is read as a product."""

APPLY = "<mo>\u2061</mo>"

_ONE = re.compile(r"<(mi|mn)>[^<]*</\1>|<msub>(?:<mi>[^<]*</mi>){2}</msub>|<mrow>(?:(?!</?mrow).)*</mrow>")
"""What is one element for sure."""

_SUBSCRIPTED = re.compile(r"<msub>((?:<m[in]>[^<]*</m[in]>){2})</msub>")
"""A symbol with a simple index."""

_REMARK = re.compile(
    r"(?P<law>.+?)(?P<words> (?:up to logarithms|grows|falls|is free|stays fixed|fixed)(?: in this regime)?"
    r"|, any x|, taking .+| with [\w.]+ (?:growing|falling|fixed)(?:(?:,| and) [\w.]+ (?:growing|falling|fixed))*)"
)
"""What commands write behind a law, in words."""


def formula(text: str, symbols: Symbols) -> str:
    """Return a text of the law language, and the words that commands write behind it, as HTML.

    Laws between commas are formulas one after the other. A text that is no law stands as code, escaped.

    >>> formula("x ~ 1", {})
    '<math alttext="x ~ 1"><mi>x</mi><mo>∼</mo><mn>1</mn></math>'
    """
    whole = _laws(text, symbols)
    if whole is not None:
        return whole
    remark = _REMARK.fullmatch(text)
    if remark is not None:
        law = _laws(remark["law"], symbols) or _expression(remark["law"], symbols)
        if law is not None:
            return f"{law}{escape(remark['words'])}"
    return _expression(text, symbols) or f"<code>{escape(visible(text))}</code>"


def name_formula(name: str, symbols: Symbols) -> str:
    """Return the symbol of a quantity or a parameter as a formula."""
    return _element(name, name_mathml(name, symbols))


def _laws(text: str, symbols: Symbols) -> str | None:
    """Return laws between commas as formulas, None where a part is no law."""
    shown = []
    for part in _parts(text):
        try:
            shown.append(_element(part, _Writer(symbols).node(parse(part))))
        except LawSyntaxError:
            return None
    return ", ".join(shown)


def _expression(text: str, symbols: Symbols) -> str | None:
    """Return an expression without a relation as a formula, None where the text is none."""
    try:
        relation = parse(f"x = {text}")
    except LawSyntaxError:
        return None
    if relation.sort != "relation" or relation.words != ("=",):
        return None
    return _element(text, _Writer(symbols).node(relation.parts[1]))


def _element(text: str, inside: str) -> str:
    return f'<math alttext="{escape(visible(text))}">{inside}</math>'


def _parts(text: str) -> Iterable[str]:
    """Yield what stands between the commas of a text that are in no parentheses."""
    depth, start = 0, 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            yield text[start:place].strip()
            start = place + 1
    yield text[start:].strip()


class _Writer:
    """The notation of MathML; in an exponent, fractions stand on one line."""

    def __init__(self, symbols: Symbols, *, raised: bool = False) -> None:
        self._symbols = symbols
        self._raised = raised

    def node(self, node: SyntaxNode) -> str:
        """Return a piece of a law without the parentheses around it."""
        match node.sort:
            case "number":
                return _number(node.words[0])
            case "name":
                return name_mathml(node.words[0], self._symbols)
            case "infinity":
                return "<mi>∞</mi>"
            case "negation":
                return f"<mo>−</mo>{self._within(node.parts[0], 'sum', 'negation')}"
            case "product":
                return self._product(node)
            case "sum":
                return self._sum(node)
            case "power":
                base, exponent = node.parts
                raised = _Writer(self._symbols, raised=True).node(exponent)
                return _raised(self._base(base), _row(raised))
            case "call":
                arguments = "<mo>,</mo>".join(map(self.node, node.parts))
                return f"<mi>{node.words[0]}</mi>{APPLY}{self._fenced(arguments)}"
            case "indexed sum":
                return self._indexed_sum(node)
            case "relation":
                return self._relation(node)
            case "forall":
                index, law = node.parts
                return f'<mo>∀</mo>{self.node(index)}<mo rspace="0.3em">:</mo>{self.node(law)}'
        return "<mtext>&#xa0;or&#xa0;</mtext>".join(map(self.node, node.parts))

    def _relation(self, node: SyntaxNode) -> str:
        words = [word for word in node.words if word in MATHML_RELATIONS]
        shown = self.node(node.parts[0])
        for relation, side in zip(words, node.parts[1:], strict=True):
            shown += f"<mo>{MATHML_RELATIONS[relation]}</mo>{self.node(side)}"
        return shown if len(words) == len(node.words) else f"{shown}<mtext>&#xa0;ignoring logs</mtext>"

    def _sum(self, node: SyntaxNode) -> str:
        shown = self.node(node.parts[0])
        for sign, part in zip(node.words[1:], node.parts[1:], strict=True):
            shown += f"<mo>{'−' if sign == '-' else '+'}</mo>{self._within(part, 'sum', 'negation')}"
        return shown

    def _product(self, node: SyntaxNode) -> str:
        first = node.parts[0]
        if first.sort == "negation" and not first.grouped:
            return f"<mo>−</mo>{self._product(node._replace(parts=(first.parts[0], *node.parts[1:])))}"
        pairs = list(zip(node.words, node.parts, strict=True))
        above = [part for operator, part in pairs if operator == "*"]
        above = [part for part in above if part.words != ("1",)] or above[:1]  # 1*a is a
        below = [part for operator, part in pairs if operator == "/"]
        if not below:
            return self._factors(above)
        if self._raised:
            under = self._factors(below)
            return f"{self._factors(above)}<mo>/</mo>{self._fenced(under) if len(below) > 1 else under}"
        over, under = (self._side(side) for side in (above, below))
        return f"<mfrac>{_row(over)}{_row(under)}</mfrac>"

    def _side(self, factors: Sequence[SyntaxNode]) -> str:
        """Return one side of a fraction; a single factor needs no parentheses."""
        return self.node(factors[0]) if len(factors) == 1 else self._factors(factors)

    def _factors(self, factors: Sequence[SyntaxNode]) -> str:
        shown = self._factor(factors[0])
        for before, factor in pairwise(factors):
            sign = "<mo>⋅</mo>" if before.sort == factor.sort == "number" else TIMES
            shown += f"{sign}{self._factor(factor)}"
        return shown

    def _factor(self, node: SyntaxNode) -> str:
        if node.sort == "name" and is_sum(self._symbol(node.words[0])):
            return self._fenced(self.node(node))
        if node.sort == "product" and "/" in node.words and self._raised:
            return self._fenced(self.node(node))
        return self._within(node, "sum", "negation", "indexed sum")

    def _base(self, node: SyntaxNode) -> str:
        if node.sort == "name":
            symbol = self._symbol(node.words[0])
            return self._fenced(self.node(node)) if "^" in symbol or is_sum(symbol) else self.node(node)
        return self._within(node, "sum", "negation", "product", "power", "indexed sum")

    def _within(self, node: SyntaxNode, *loose: str) -> str:
        return self._fenced(self.node(node)) if node.sort in loose else self.node(node)

    def _fenced(self, inside: str) -> str:
        fixed = ' stretchy="false"' if self._raised else ""
        return f"<mrow><mo{fixed}>(</mo>{inside}<mo{fixed}>)</mo></mrow>"

    def _symbol(self, name: str) -> str:
        return self._symbols.get(name) or symbol_of(name)

    def _indexed_sum(self, node: SyntaxNode) -> str:
        index, lower, upper, summand = node.parts
        under = f"<mrow>{self.node(index)}<mo>=</mo>{self.node(lower)}</mrow>"
        over = f"<mrow>{self.node(upper)}</mrow>"
        body = self._within(summand, "sum", "negation")
        return f"<munderover><mo>∑</mo>{under}{over}</munderover>{body}"


def _raised(base: str, exponent: str) -> str:
    """Return a power; an exponent stands right above a simple index, not behind it."""
    subscripted = _SUBSCRIPTED.fullmatch(base)
    if subscripted is not None:
        return f"<msubsup>{subscripted[1]}{exponent}</msubsup>"
    return f"<msup>{_row(base)}{exponent}</msup>"


def _row(inside: str) -> str:
    """Return elements as one."""
    return inside if _ONE.fullmatch(inside) else f"<mrow>{inside}</mrow>"


def _number(text: str) -> str:
    digits, mark, exponent = text.lower().partition("e")
    if not mark:
        return f"<mn>{text}</mn>"
    sign = "<mo>−</mo>" if exponent.startswith("-") else ""
    power = f"<msup><mn>10</mn><mrow>{sign}<mn>{exponent.lstrip('+-')}</mn></mrow></msup>"
    return power if digits == "1" else f"<mn>{digits}</mn><mo>⋅</mo>{power}"
