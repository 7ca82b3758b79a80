"""Read the text of a law into a tree, by a grammar of the oracle's own.

One grammar reads orders and numbers alike; which of the two an expression is, its place in the law says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias


@dataclass(frozen=True)
class Number:
    """A positive rational, as written."""

    value: Fraction


@dataclass(frozen=True)
class Name:
    """A quantity, a parameter or an index."""

    name: str


@dataclass(frozen=True)
class Negative:
    """Minus an expression; only numbers have one."""

    of: Expression


@dataclass(frozen=True)
class Binary:
    """Two expressions joined by `+`, `-`, `*`, `/` or `^`."""

    sign: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Call:
    """`min`, `max` or `log` of expressions."""

    function: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class IndexSum:
    """`sum(index = lower..upper, summand)`; `upper` is None for `inf`."""

    index: str
    lower: Expression
    upper: Expression | None
    summand: Expression


Expression: TypeAlias = Number | Name | Negative | Binary | Call | IndexSum

ORDER_RELATIONS = ("~", "<~", ">~", "<<", ">>")
NUMBER_RELATIONS = ("=", "!=", "<", "<=", ">", ">=")


@dataclass(frozen=True)
class Comparison:
    """A law without `or`: sides joined by relations, under `forall index` if one is named."""

    sides: tuple[Expression, ...]
    relations: tuple[str, ...]
    forall: str | None = None
    ignoring_logs: bool = False


@dataclass(frozen=True)
class Law:
    """Comparisons of which at least one holds."""

    alternatives: tuple[Comparison, ...]


_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.(?!\.)\d*)?)|(?P<name>[^\W\d]\w*)|(?P<sign>\*\*|\.\.|<~|>~|<<|>>|<=|>=|!=|[-+*/^(),:~<>=]))"
)


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[str] = []
        place = 0
        while text[place:].strip():
            match = _TOKEN.match(text, place)
            if match is None:
                raise SyntaxError(f"{text!r}: {text[place:]!r}")
            self.tokens.append("^" if match[0].strip() == "**" else match[0].strip())
            place = match.end()
        self.next = 0

    def peek(self) -> str:
        return self.tokens[self.next] if self.next < len(self.tokens) else ""

    def take(self, *expected: str) -> str:
        token = self.peek()
        if expected and token not in expected:
            raise SyntaxError(f"{self.text!r}: {token!r} where one of {expected} belongs")
        self.next += 1
        return token

    def joined(self, signs: tuple[str, ...], part: Callable[[], Expression]) -> Expression:
        read = part()
        while self.peek() in signs:
            read = Binary(self.take(), read, part())
        return read

    def expression(self) -> Expression:
        return self.joined(("+", "-"), self.product)

    def product(self) -> Expression:
        return self.joined(("*", "/"), self.signed)

    def signed(self) -> Expression:
        if self.peek() == "-":
            self.take()
            return Negative(self.signed())
        return self.power()

    def power(self) -> Expression:
        base = self.atom()
        if self.peek() != "^":
            return base
        self.take()
        return Binary("^", base, self.signed())

    def atom(self) -> Expression:
        token = self.take()
        if token == "(":
            inner = self.expression()
            self.take(")")
            return inner
        if token[:1].isdigit():
            return Number(Fraction(token))
        if not re.fullmatch(r"[^\W\d]\w*", token):
            raise SyntaxError(f"{self.text!r}: {token!r} begins no expression")
        if self.peek() != "(":
            return Name(token)
        return self.index_sum() if token == "sum" else Call(token, self.arguments())

    def arguments(self) -> tuple[Expression, ...]:
        self.take("(")
        read = [self.expression()]
        while self.take(",", ")") == ",":
            read.append(self.expression())
        return tuple(read)

    def index_sum(self) -> IndexSum:
        self.take("(")
        index = self.take()
        self.take("=")
        lower = self.expression()
        self.take("..")
        upper = None
        if self.peek() == "inf":
            self.take()
        else:
            upper = self.expression()
        self.take(",")
        summand = self.expression()
        self.take(")")
        return IndexSum(index, lower, upper, summand)

    def comparison(self) -> Comparison:
        forall = None
        if self.peek() == "forall":
            self.take()
            forall = self.take()
            self.take(":")
        sides, relations = [self.expression()], []
        while self.peek() in ORDER_RELATIONS + NUMBER_RELATIONS:
            relations.append(self.take())
            sides.append(self.expression())
        ignoring = self.peek() == "ignoring"
        if ignoring:
            self.take()
            self.take("logs")
        return Comparison(tuple(sides), tuple(relations), forall, ignoring)

    def law(self) -> Law:
        alternatives = [self.comparison()]
        while self.peek() == "or":
            self.take()
            alternatives.append(self.comparison())
        self.take("")
        return Law(tuple(alternatives))


def parse_law(text: str) -> Law:
    """Read a law."""
    return _Reader(text).law()


def parse_expression(text: str) -> Expression:
    """Read an expression, as `"-alpha/(1+alpha)"`."""
    reader = _Reader(text)
    read = reader.expression()
    reader.take("")
    return read
