"""Say what laws mean, as text in SMT-LIB: an order is a pair of reals, compared lexicographically.

Where a law needs something (a divisor that is not zero, a bound of a sum that does not fall), the need is a part of the
law: it is false where the need is not met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TypeAlias

from tests.oracle.index import names_in, terms_of
from tests.oracle.syntax import (
    Binary,
    Call,
    Comparison,
    Expression,
    IndexSum,
    Law,
    Name,
    Negative,
    Number,
    parse_expression,
    parse_law,
)

Pair: TypeAlias = tuple[str, str]
"""The power exponent and the log exponent, as text."""

CONSTANT: Pair = ("0.0", "0.0")
LOGLOG = "|log log|"
"""The log exponent of `log(log(t))`: not known, but at least 0 and below 1."""


def real(value: Fraction) -> str:
    """Return a rational as a real of SMT-LIB."""
    size = f"(/ {abs(value.numerator)}.0 {value.denominator}.0)"
    return size if value >= 0 else f"(- {size})"


def conjunction(parts: Iterable[str]) -> str:
    """Return that all of some conditions hold."""
    kept = list(parts)
    return f"(and {' '.join(kept)})" if kept else "true"


def disjunction(parts: Iterable[str]) -> str:
    """Return that at least one of some conditions holds."""
    kept = list(parts)
    return f"(or {' '.join(kept)})" if kept else "false"


def less(left: Pair, right: Pair) -> str:
    """Return that an order is strictly smaller than another."""
    return f"(or (< {left[0]} {right[0]}) (and (= {left[0]} {right[0]}) (< {left[1]} {right[1]})))"


def at_most(left: Pair, right: Pair) -> str:
    """Return that an order is at most another."""
    return f"(or (< {left[0]} {right[0]}) (and (= {left[0]} {right[0]}) (<= {left[1]} {right[1]})))"


def compared(relation: str, left: Pair, right: Pair, *, ignoring_logs: bool = False) -> str:
    """Return that two orders stand in a relation."""
    if relation in (">~", ">>"):
        return compared({">~": "<~", ">>": "<<"}[relation], right, left, ignoring_logs=ignoring_logs)
    if relation == "~":
        return (
            f"(= {left[0]} {right[0]})" if ignoring_logs else f"(and (= {left[0]} {right[0]}) (= {left[1]} {right[1]}))"
        )
    if ignoring_logs:
        return f"({'<' if relation == '<<' else '<='} {left[0]} {right[0]})"
    return less(left, right) if relation == "<<" else at_most(left, right)


class Meaning:
    """Turns laws into text; names what occurs more than once, so that the text stays short.

    Args:
        orders: For each quantity, its order.
        prefix: What the names that are defined here begin with.
        competing: The quantities that a program chooses; `outside` then has the logarithms of the others, and `known`
            says where those of its own need no unknown: nothing else is a competitor.
    """

    def __init__(
        self,
        orders: Mapping[str, Pair],
        prefix: str = "v",
        *,
        competing: Iterable[str] = (),
        outside: Meaning | None = None,
    ) -> None:
        self.orders = orders
        self.prefix = prefix
        self.competing = frozenset(competing)
        self.outside = outside or self
        self.declared: list[str] = []
        self.definitions: list[str] = []
        self.known: list[str] = []
        self._needs: list[str] = []
        self._slow: dict[Expression, str] = {}

    def law(self, law: Law | str) -> str:
        """Return what a law says."""
        read = parse_law(law) if isinstance(law, str) else law
        return disjunction(map(self._comparison, read.alternatives))

    def every(self, laws: Iterable[str]) -> str:
        """Return what laws say together."""
        return conjunction(map(self.law, laws))

    def value(self, expression: str) -> tuple[str, str]:
        """Return a parameter expression, and what it needs to have a value."""
        self._needs = []
        value = self._named(self.number(parse_expression(expression)))
        return value, conjunction(self._needs)

    def _comparison(self, law: Comparison) -> str:
        self._needs = []
        if law.relations[0] in self._number_relations:
            sides = [self.number(side) for side in law.sides]
            says = [
                f"(distinct {left} {right})" if relation == "!=" else f"({relation} {left} {right})"
                for left, relation, right in zip(sides, law.relations, sides[1:], strict=False)
            ]
        else:
            (left, right), (relation,) = law.sides, law.relations
            says = []
            if law.forall is not None:
                ((left, power),), ((right, other),) = terms_of(left, law.forall), terms_of(right, law.forall)
                sign = {"~": "=", "<~": "<=", "<<": "<=", ">~": ">=", ">>": ">="}[relation]
                says.append(f"({sign} {self.number(power)} {self.number(other)})")
            says.append(compared(relation, self.order(left), self.order(right), ignoring_logs=law.ignoring_logs))
        return conjunction(self._needs + says)

    _number_relations = ("=", "!=", "<", "<=", ">", ">=")

    def number(self, expression: Expression) -> str:
        """Return a parameter expression; what it divides by must not be zero."""
        match expression:
            case Number(value):
                return real(value)
            case Name(name):
                return f"|{name}|"
            case Negative(of):
                return f"(- {self.number(of)})"
            case Binary("^", base, exponent):
                power = _integer(exponent)
                below = self._named(self.number(base))
                product = below if abs(power) == 1 else f"(* {' '.join([below] * abs(power))})"
                return product if power > 0 else self._quotient("1.0", product)
            case Binary("/", left, right):
                return self._quotient(self.number(left), self.number(right))
            case Binary(sign, left, right):
                return f"({sign} {self.number(left)} {self.number(right)})"
            case Call("min" | "max" as function, arguments):
                values = [self._named(self.number(argument)) for argument in arguments]
                best = values[0]
                for other in values[1:]:
                    best = self._named(f"(ite ({'<' if function == 'min' else '>'} {other} {best}) {other} {best})")
                return best
        raise SyntaxError(f"{expression} is no number")

    def order(self, expression: Expression) -> Pair:
        """Return the order of an expression; its needs become a part of the law that is being read."""
        match expression:
            case Number():
                return CONSTANT
            case Name(name):
                return self.orders[name]
            case Binary("+", left, right):
                return self._greatest([self.order(left), self.order(right)])
            case Binary("*" | "/" as sign, left, right):
                (e, log), (f, other) = self.order(left), self.order(right)
                add = "+" if sign == "*" else "-"
                return f"({add} {e} {f})", f"({add} {log} {other})"
            case Binary("^", base, exponent):
                return self._power(self.order(base), self._named(self.number(exponent)))
            case Call("max", arguments):
                return self._greatest([self.order(argument) for argument in arguments])
            case Call("min", arguments):
                return self._inverse(self._greatest([self._inverse(self.order(argument)) for argument in arguments]))
            case Call("log", (argument,)):
                return self._log(self._pair(self.order(argument)), argument)
            case IndexSum(index, lower, upper, summand):
                parts = [
                    self._index_sum(self.order(rest), f"(- {self.number(power)})", lower, upper)
                    for rest, power in terms_of(summand, index)
                ]
                return self._greatest(parts)
        raise SyntaxError(f"{expression} is no order")

    def _index_sum(self, rest: Pair, exponent: str, lower: Expression, upper: Expression | None) -> Pair:
        s = self._named(exponent)
        start = self._pair(self.order(lower))
        self._needs.append(at_most(CONSTANT, start))
        tail = self._power(start, f"(- 1.0 {s})")
        if upper is None:
            self._needs.append(f"(> {s} 1.0)")
            return _product(rest, tail)
        end = self._pair(self.order(upper))
        self._needs.append(at_most(start, end))
        ratio = upper if isinstance(lower, Number) else Binary("/", upper, lower)
        span = self._pair((f"(- {end[0]} {start[0]})", f"(- {end[1]} {start[1]})"))
        logarithm = self._log(span, ratio, where=f"(= {s} 1.0)")
        grown = self._power(end, f"(- 1.0 {s})")
        factor = [
            f"(ite (< {s} 1.0) {grown[part]} (ite (> {s} 1.0) {tail[part]} {logarithm[part]}))" for part in (0, 1)
        ]
        return _product(rest, (factor[0], factor[1]))

    def _log(self, of: Pair, argument: Expression, *, where: str = "true") -> Pair:
        """Return the order of a logarithm, which is asked for `where` something holds, of what does not fall."""
        self._needs.append(at_most(CONSTANT, of))
        own = "0.0"
        if names_in(argument) & self.competing:
            self.known.append(f"(=> {where} (not {_slow(of)}))")
        else:
            own = self.outside.logarithm_of_what_is_slow(argument)
        return "0.0", f"(ite (> {of[0]} 0.0) 1.0 (ite (>= {of[1]} 1.0) {LOGLOG} (ite (> {of[1]} 0.0) {own} 0.0)))"

    def logarithm_of_what_is_slow(self, argument: Expression) -> str:
        """Return the log exponent of the logarithm of what grows more slowly than `log t`: an unknown of its own."""
        if argument not in self._slow:
            needs, self._needs = self._needs, []
            of = self._pair(self.order(argument))
            self._needs = needs
            own = self._slow[argument] = f"|log {self.prefix}{len(self._slow)}|"
            self.declared.append(f"(declare-const {own} Real)")
            bounds = f"(and (<= 0.0 {own}) (<= {own} {LOGLOG}) (< {own} {of[1]}))"
            self.definitions.append(f"(assert (=> {_slow(of)} {bounds}))")
        return self._slow[argument]

    def _greatest(self, orders: list[Pair]) -> Pair:
        best = self._pair(orders[0])
        for order in map(self._pair, orders[1:]):
            smaller = less(best, order)
            best = self._pair((f"(ite {smaller} {order[0]} {best[0]})", f"(ite {smaller} {order[1]} {best[1]})"))
        return best

    def _quotient(self, above: str, below: str) -> str:
        divisor = self._named(below)
        self._needs.append(f"(distinct {divisor} 0.0)")
        return f"(/ {above} {divisor})"

    @staticmethod
    def _power(order: Pair, exponent: str) -> Pair:
        return f"(* {exponent} {order[0]})", f"(* {exponent} {order[1]})"

    @staticmethod
    def _inverse(order: Pair) -> Pair:
        return f"(- {order[0]})", f"(- {order[1]})"

    def _pair(self, order: Pair) -> Pair:
        return self._named(order[0]), self._named(order[1])

    def _named(self, text: str) -> str:
        if "(" not in text:
            return text
        name = f"{self.prefix}{len(self.definitions)}"
        self.definitions.append(f"(define-fun {name} () Real {text})")
        return name


def _slow(order: Pair) -> str:
    """Return that an order is above 1 and below `log t`."""
    return f"(and (= {order[0]} 0.0) (< 0.0 {order[1]}) (< {order[1]} 1.0))"


def _product(left: Pair, right: Pair) -> Pair:
    return f"(+ {left[0]} {right[0]})", f"(+ {left[1]} {right[1]})"


def _integer(expression: Expression) -> int:
    match expression:
        case Number(value) if value.denominator == 1 and value != 0:
            return int(value)
        case Negative(of):
            return -_integer(of)
    raise SyntaxError(f"{expression} is no integer")
