"""Check proofs. This module and the statements it is handed are all that has to be right (docs/trust.md).

A proof refutes hypotheses: from the laws of a theory, and from the negation of what is to be shown, it reaches an
absurdity. The kernel imports no solver and nothing of what finds proofs; it knows laws as nested tuples, polynomials
with rational coefficients, and the rules below. docs/proofs.md states each rule as an inference rule.

Semantics. Parameters are real numbers. A quantity is an order: a pair (power, log) of real numbers, compared
lexicographically. `t` is the order (1, 0) of the hidden scale and `log t` the order (0, 1) of its logarithm. Of the
order of `log log t` it is only known that it is at least 1 and below `log t`; of a logarithm of what is between 1 and
`log t`, that it is at least 1, below that, and at most `log log t` (language.md §1.4).

Statements are tuples whose first item is a word:

    numbers     ("number", Fraction) ("parameter", name) ("sum", x, …) ("product", x, …) ("quotient", x, y)
                ("power", x, n) ("least", x, …) ("greatest", x, …)
    orders      ("one",) ("quantity", name) ("fixed", power, log) ("times", o, …) ("raised", o, x) ("plus", o, …)
                ("least", o, …) ("greatest", o, …) ("log", o) ("series", lower, upper or None, ((o, x), …))
    laws        ("order", relation, o, o, powers only) ("real", relation, x, x)
                ("forall", relation, o, x, o, x, powers only) ("and", l, …) ("or", l, …) ("if", (l, …), l)
                ("not", l) ("optimum", minimised, sign, over, program, powers only)

Facts are laws that hold or fail, definitions of auxiliary names, real facts `polynomial REL 0`, and vector facts
`form REL 0`, where a form is a sum of orders times polynomials, read at one of two levels: the whole order, or its
power alone.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import pairwise
from typing import Any, Literal, NoReturn, TypeAlias

from nslogic import limits
from nslogic.errors import NslogicError

FORMAT = 1
"""The version of the proof format."""

MOST_STEPS, MOST_TERMS, MOST_DEPTH = limits.PROOF_STEPS, limits.PROOF_TERMS, limits.PROOF_NESTING
MOST_DIGITS, MOST_EXPONENT, MOST_WORK = limits.PROOF_DIGITS, limits.EXPONENT, limits.PROOF_WORK
MOST_NAMES, MOST_CHARACTERS = limits.PROOF_NAMES, limits.PROOF_NAME_LENGTH
"""Limits that keep a hostile proof from running away; nslogic/limits.py says what each of them counts."""

Statement: TypeAlias = tuple[Any, ...]
Number: TypeAlias = int | Fraction
Relation: TypeAlias = Literal["=", "!=", ">=", ">"]
Level: TypeAlias = Literal["order", "power"]
Monomial: TypeAlias = tuple[tuple[str, int], ...]
Pair: TypeAlias = tuple[Fraction, Fraction]

SCALE, LOG_SCALE, LOG_LOG_SCALE = "(t)", "(log t)", "(log log t)"
"""Names of the constant orders: no name of a theory has a parenthesis, and none has the `#` of auxiliary names."""
GOAL = "(goal)"
"""The label of what is assumed beside the hypotheses."""

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(/[1-9][0-9]*)?", re.ASCII)
_IDENTIFIER = re.compile(r"[0-9]{1,9}", re.ASCII)
_PLAIN = re.compile(r"(?!inf\Z)[^\W\d]\w*|[0-9]+#[0-9]+")
"""Names of theories and auxiliary ones; in the name of a logarithm, others are told from what else is written there."""


class ProofError(NslogicError):
    """A proof that does not prove what it should; the message names the step."""


# Work ---------------------------------------------------------------------------------------------------------------


@dataclass
class Effort:
    """How much work may still be done, in about microseconds: a hostile proof may not run away."""

    left: int = MOST_WORK

    def spend(self, work: int) -> None:
        """Count work before it is done.

        Raises:
            ProofError: it is more than was left.
        """
        self.left -= work
        if self.left < 0:
            raise ProofError("this takes more work than a proof may")

    def product(self, left: Polynomial, right: Polynomial) -> Polynomial:
        """Return a product, and count what it costs."""
        if left is ONE or right is ONE:
            self.spend(1)
            return right if left is ONE else left
        work = 1 + len(left.terms) * len(right.terms) * (1 + (left.names + right.names >> 3))
        self.spend(work * (1 + (left.bits * right.bits >> 14)))
        return left * right

    def sum(self, left: Polynomial, right: Polynomial) -> Polynomial:
        """Return a sum, and count what it costs."""
        self.spend((1 + len(left.terms) + len(right.terms)) * (1 + (left.bits * right.bits >> 14)))
        return left + right

    def weigh(self, left: Number, right: Number) -> None:
        """Count one calculation with two numbers, or their comparison."""
        self.spend(1 + (length(left) * length(right) >> 18))


# Polynomials and forms ----------------------------------------------------------------------------------------------


class Polynomial:
    """A polynomial with rational coefficients; equal ones are equal objects of the same hash.

    `bits` is no less than the length of any number in it; where no small bound is handed over, the numbers are looked
    at.
    """

    __slots__ = ("_hash", "_names", "bits", "terms")

    def __init__(self, terms: Mapping[Monomial, Number], bits: int = -1) -> None:
        if len(terms) > MOST_TERMS:
            raise ProofError(f"a polynomial has more than {MOST_TERMS} terms")
        self.terms = terms if all(terms.values()) else {one: value for one, value in terms.items() if value}
        self._hash: int | None = None
        self._names: int | None = None
        self.bits = bits if 0 <= bits <= _FEW_BITS else _longest(terms)

    @staticmethod
    def number(value: Number) -> Polynomial:
        """Return a constant polynomial."""
        return Polynomial({(): whole(value)})

    @staticmethod
    def name(name: str) -> Polynomial:
        """Return the polynomial that is one name."""
        return Polynomial({((name, 1),): 1}, 1)

    def __add__(self, other: Polynomial) -> Polynomial:
        if not self.terms or not other.terms:
            return self if self.terms else other
        total = dict(self.terms)
        for monomial, value in other.terms.items():
            total[monomial] = total.get(monomial, 0) + value
        return Polynomial(total, self.bits + other.bits + 1)

    def __neg__(self) -> Polynomial:
        return Polynomial({monomial: -value for monomial, value in self.terms.items()}, self.bits)

    def __sub__(self, other: Polynomial) -> Polynomial:
        return self + -other

    def __mul__(self, other: Polynomial) -> Polynomial:
        mine, others = self.terms, other.terms
        if len(mine) == 1 and () in mine:
            return other.times(mine[()])
        if len(others) == 1 and () in others:
            return self.times(others[()])
        if len(mine) * len(others) > 4 * MOST_TERMS:
            raise ProofError("a product of polynomials is too large")
        total: dict[Monomial, Number] = {}
        add_product(total, mine, others)
        return Polynomial(total, min(len(mine), len(others)) * (self.bits + other.bits + 1))

    def times(self, number: Number) -> Polynomial:
        """Return a multiple."""
        if number == 1:
            return self
        bits = self.bits + max(abs(number.numerator), number.denominator).bit_length()
        return Polynomial({monomial: value * number for monomial, value in self.terms.items()}, bits)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial) and self.terms == other.terms

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self.terms.items()))
        return self._hash

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def names(self) -> int:
        """Return how many names stand in the longest product: it takes that much longer to multiply."""
        if self._names is None:
            self._names = max(map(len, self.terms), default=0)
        return self._names

    @property
    def constant(self) -> Number | None:
        """Return the value of a polynomial without names, None for others."""
        if not self.terms:
            return 0
        return self.terms.get(()) if len(self.terms) == 1 else None


def whole(value: Number) -> Number:
    """Return a number as an integer where it is one: those are faster to calculate with."""
    return value if isinstance(value, int) or value.denominator != 1 else value.numerator


def _longest(terms: Mapping[Monomial, Number]) -> int:
    return max(map(length, terms.values()), default=0)


def length(value: Number) -> int:
    """Return how many bits the longer part of a number has."""
    return max(abs(value.numerator), value.denominator).bit_length()


_FEW_BITS = 64
"""Up to here a bound of the length of numbers is as good as the length."""


def add_product(
    total: dict[Monomial, Number], left: Mapping[Monomial, Number], right: Mapping[Monomial, Number]
) -> None:
    """Add the product of the terms of two polynomials to a sum."""
    for one, first in left.items():
        for other, second in right.items():
            monomial = _times(one, other)
            total[monomial] = total.get(monomial, 0) + first * second


@lru_cache(maxsize=10_000)
def _times(left: Monomial, right: Monomial) -> Monomial:
    total = dict(left)
    for name, exponent in right:
        total[name] = total.get(name, 0) + exponent
        if total[name] > MOST_EXPONENT:
            raise ProofError(f"an exponent is greater than {MOST_EXPONENT}")
    if len(total) > MOST_NAMES:
        raise ProofError(f"a product has more than {MOST_NAMES} names")
    return tuple(sorted(total.items()))


ZERO, ONE = Polynomial({}), Polynomial.number(1)
Form: TypeAlias = dict[str, Polynomial]


def plus(left: Form, right: Form) -> Form:
    """Return the sum of two forms."""
    if not left:
        return right
    total = dict(left)
    for name, value in right.items():
        total[name] = total[name] + value if name in total else value
    return {name: value for name, value in total.items() if value}


def scaled(form: Form, factor: Polynomial) -> Form:
    """Return a form times a polynomial."""
    return {name: value * factor for name, value in form.items() if factor}


def at_level(form: Form, level: Level) -> Form:
    """Return a form without what is zero at a level: `log t` has no power."""
    if level == "order" or LOG_SCALE not in form:
        return form
    return {name: value for name, value in form.items() if name != LOG_SCALE}


class Ratio:
    """A rational function: a polynomial over factors, each of which is known not to vanish where it is used.

    What is calculated with it is counted in its `effort`, before it is done; by itself where it has none.
    """

    __slots__ = ("above", "below", "effort")

    def __init__(
        self, above: Polynomial, below: tuple[tuple[Polynomial, int], ...] = (), effort: Effort | None = None
    ) -> None:
        self.above, self.below, self.effort = above, below, effort

    def __add__(self, other: Ratio) -> Ratio:
        effort = _effort_of((self, other))
        effort.spend(1 + len(self.below) + len(other.below))
        if self.below == other.below:
            return Ratio(effort.sum(self.above, other.above), self.below, effort)
        common = _common((self.below, other.below))
        above = effort.sum(_over(self, common, effort), _over(other, common, effort))
        return Ratio(above, _frozen(common), effort)

    def __neg__(self) -> Ratio:
        return Ratio(-self.above, self.below, self.effort)

    def __sub__(self, other: Ratio) -> Ratio:
        return self + -other

    def __mul__(self, other: Ratio) -> Ratio:
        effort = _effort_of((self, other))
        effort.spend(1 + len(self.below) + len(other.below))
        below = dict(self.below)
        for factor, exponent in other.below:
            below[factor] = below.get(factor, 0) + exponent
        return Ratio(effort.product(self.above, other.above), _frozen(below), effort)

    def inverse(self) -> Ratio:
        """Return one over this; that it is not zero is a need of the law it stands in."""
        effort = _effort_of((self,))
        above = _over(Ratio(ONE), dict(self.below), effort)
        value = self.above.constant
        if value:
            return Ratio(effort.product(above, Polynomial.number(Fraction(1) / value)), (), effort)
        return Ratio(above, ((self.above, 1),), effort)


def _effort_of(ratios: Iterable[Ratio]) -> Effort:
    return next((one.effort for one in ratios if one.effort is not None), None) or Effort()


def _frozen(below: dict[Polynomial, int]) -> tuple[tuple[Polynomial, int], ...]:
    return tuple(below.items())


def _common(several: Sequence[tuple[tuple[Polynomial, int], ...]]) -> dict[Polynomial, int]:
    common: dict[Polynomial, int] = {}
    for below in several:
        for factor, exponent in below:
            common[factor] = max(common.get(factor, 0), exponent)
    return common


def _over(ratio: Ratio, common: dict[Polynomial, int], effort: Effort) -> Polynomial:
    own, above = dict(ratio.below), ratio.above
    effort.spend(len(own) + len(common))
    for factor, exponent in common.items():
        for _ in range(exponent - own.get(factor, 0)):
            above = effort.product(above, factor)
    return above


Ratios: TypeAlias = dict[str, Ratio]


def cleared(values: Ratios, *, keep_sign: bool) -> Form:
    """Return a form times its common denominator; to keep its sign, times the square of what is odd in that."""
    common = _common([value.below for value in values.values() if value.below])
    if not common:
        return {name: value.above for name, value in values.items() if value.above}
    if keep_sign:
        common = {factor: exponent + exponent % 2 for factor, exponent in common.items()}
    effort = _effort_of(values.values())
    form = {name: _over(value, common, effort) for name, value in values.items()}
    return {name: value for name, value in form.items() if value}


# Facts --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Law:
    """A law that holds, or one that fails."""

    law: Statement
    holds: bool


@dataclass(frozen=True)
class Real:
    """`value REL 0`."""

    value: Polynomial
    relation: Relation


@dataclass(frozen=True)
class Vector:
    """`form REL 0` at a level."""

    form: Form
    relation: Relation
    level: Level


@dataclass(frozen=True)
class Definition:
    """What an auxiliary name is: cases of which one holds, each a list of facts."""

    cases: tuple[tuple[Fact, ...], ...]


Fact: TypeAlias = Law | Real | Vector | Definition


def negated(fact: Real | Vector) -> Real | Vector:
    """Return the negation of `>= 0`, `> 0` or `!= 0` as one fact."""
    opposite: dict[Relation, Relation] = {">=": ">", ">": ">=", "!=": "="}
    relation = opposite[fact.relation]
    if isinstance(fact, Real):
        return Real(fact.value if relation == "=" else -fact.value, relation)
    return Vector(scaled(fact.form, -ONE), relation, fact.level)


def compare(left: Ratios, relation: str, right: Ratios, level: Level) -> Vector:
    """Return `left REL right` for one of `~`, `<~`, `<<`, `>~`, `>>` as a fact."""
    if relation in ("<~", "<<"):
        left, right = right, left
    difference = dict(left)
    for name, value in right.items():
        difference[name] = difference[name] - value if name in difference else -value
    wanted: Relation = "=" if relation == "~" else ">=" if relation in ("<~", ">~") else ">"
    return Vector(at_level(cleared(difference, keep_sign=wanted != "="), level), wanted, level)


def compare_numbers(left: Ratio, relation: str, right: Ratio) -> Real:
    """Return `left REL right` for one of `=`, `!=`, `<`, `<=`, `>`, `>=` as a fact."""
    if relation in ("<", "<="):
        left, right = right, left
    difference = {"": left - right}
    wanted: Relation = "=" if relation == "=" else "!=" if relation == "!=" else ">=" if "=" in relation else ">"
    return Real(cleared(difference, keep_sign=wanted in (">=", ">")).get("", ZERO), wanted)


# What laws say: the table of language.md §1 -------------------------------------------------------------------------


@dataclass
class Reading:
    """Read one law: what must hold for it to have a meaning (`needs`), and what its auxiliary names are.

    `facts` lists both in the order in which they arise; a need stands with True, a definition or a bound with False.
    `effort` is the work that it may take.
    """

    prefix: str
    effort: Effort = field(default_factory=Effort)
    facts: list[tuple[Fact, bool]] = field(default_factory=list)
    names: int = 0

    def fresh(self) -> str:
        """Return a name that nothing else has."""
        self.names += 1
        return f"{self.prefix}#{self.names}"

    def need(self, fact: Fact) -> None:
        """Note what must hold for the law to have a meaning."""
        if not _is_true(fact):
            self.facts.append((fact, True))

    def define(self, fact: Fact) -> None:
        """Note what an auxiliary name is; that can always be met."""
        if not _is_true(fact):
            self.facts.append((fact, False))

    def number(self, term: Statement) -> Ratio:
        """Return the value of a number, and note its denominators as needs."""
        self.effort.spend(3)
        match term:
            case ("number", Fraction() as value):
                return Ratio(Polynomial.number(value), (), self.effort)
            case ("parameter", str(name)):
                return Ratio(Polynomial.name(name), (), self.effort)
            case ("sum", *parts):
                total = Ratio(ZERO)
                for part in parts:
                    total = total + self.number(part)
                return total
            case ("product", *parts):
                result = Ratio(ONE)
                for part in parts:
                    result = result * self.number(part)
                return result
            case ("quotient", above, below):
                first, second = self.number(above), self.number(below)
                self.need(Real(second.above, "!="))
                return first * second.inverse()
            case ("power", base, int(exponent)) if exponent > 0:
                one = self.number(base)
                result = one
                for _ in range(exponent - 1):
                    result = result * one
                return result
            case ("least" | "greatest" as which, *parts) if parts:
                return self._extreme_number(which, [self.number(part) for part in parts])
            case _:
                raise ProofError(f"not a number: {term!r:.80}")

    def _extreme_number(self, which: str, values: list[Ratio]) -> Ratio:
        name = Ratio(Polynomial.name(self.fresh()), (), self.effort)
        relation = ">=" if which == "greatest" else "<="
        for value in values:
            self.define(compare_numbers(name, relation, value))
        self.define(Definition(tuple((compare_numbers(name, "=", value),) for value in values)))
        return name

    def order(self, term: Statement) -> Ratios:
        """Return the order of a term as a form, and note its needs and auxiliary names."""
        self.effort.spend(3)
        match term:
            case ("one",):
                return {}
            case ("quantity", str(name)):
                return {name: Ratio(ONE, (), self.effort)}
            case ("fixed", Fraction() as power, Fraction() as log):
                return {SCALE: Ratio(Polynomial.number(power)), LOG_SCALE: Ratio(Polynomial.number(log))}
            case ("times", *parts):
                total: Ratios = {}
                for part in parts:
                    for name, value in self.order(part).items():
                        total[name] = total[name] + value if name in total else value
                return total
            case ("raised", base, exponent):
                inner = self.order(base)
                return _scale(inner, self.number(exponent))
            case ("plus" | "greatest" | "least" as which, *parts) if parts:
                return self._extreme([self.order(part) for part in parts], "<=" if which == "least" else ">=")
            case ("log", argument):
                return self._log(argument)
            case ("series", lower, upper, tuple(terms)) if terms:
                start, end = self.order(lower), None if upper is None else self.order(upper)
                self.need(compare(start, ">~", {}, "order"))
                if end is not None:
                    self.need(compare(end, ">~", start, "order"))
                ratio = ratio_of(upper or lower, lower)
                found = [self._series(start, end, ratio, self.order(r), self.number(p)) for r, p in terms]
                return self._extreme(found, ">=")
            case _:
                raise ProofError(f"not an order: {term!r:.80}")

    def _extreme(self, values: list[Ratios], relation: str) -> Ratios:
        if len(values) == 1:
            return values[0]
        name: Ratios = {self.fresh(): Ratio(ONE)}
        for value in values:
            self.define(compare(name, ">~" if relation == ">=" else "<~", value, "order"))
        self.define(Definition(tuple((compare(name, "~", value, "order"),) for value in values)))
        return name

    def _log(self, argument: Statement) -> Ratios:
        inside = self.order(argument)
        self.need(compare(inside, ">~", {}, "order"))
        name: Ratios = {self.fresh(): Ratio(ONE)}
        self._cases(self._logs(inside, argument, name, {}))
        return name

    def _logs(self, inside: Ratios, argument: Statement, name: Ratios, factor: Ratios) -> list[tuple[Fact, ...]]:
        """Return the cases of `name ~ factor * log(inside)`: a logarithm of what is below `log t` has its own name."""
        named = name_of_log(argument, self.effort)
        self.effort.spend(40 + 4 * (len(inside) + len(factor)))
        log, log_log, own = ({one: Ratio(ONE)} for one in (LOG_SCALE, LOG_LOG_SCALE, named))

        def is_with(value: Ratios) -> Vector:
            return compare(name, "~", _sum(factor, value), "order")

        return [
            (compare(inside, ">>", {}, "power"), is_with(log)),
            (compare(inside, "~", {}, "power"), compare(inside, ">~", log, "order"), is_with(log_log)),
            (
                compare(inside, ">>", {}, "order"),
                compare(inside, "<<", log, "order"),
                compare(own, ">~", {}, "order"),
                compare(own, "<~", log_log, "order"),
                compare(own, "<<", inside, "order"),
                is_with(own),
            ),
            (compare(inside, "~", {}, "order"), is_with({})),
        ]

    def _series(self, lower: Ratios, upper: Ratios | None, ratio: Statement, factor: Ratios, exponent: Ratio) -> Ratios:
        """Return the order of `sum(k = lower..upper, factor * k^exponent)`; write s for minus the exponent."""
        more = Ratio(ONE) + exponent  # 1 - s
        at_lower = _sum(factor, _scale(lower, more))
        zero = Ratio(ZERO)
        if upper is None:
            self.need(compare_numbers(more, "<", zero))
            return at_lower
        at_upper = _sum(factor, _scale(upper, more))
        name: Ratios = {self.fresh(): Ratio(ONE)}
        balanced = compare_numbers(more, "=", zero)
        between = _sum(upper, _scale(lower, -Ratio(ONE)))
        logs = [] if is_false(balanced) else self._logs(between, ratio, name, factor)
        self._cases(
            [
                (compare_numbers(more, ">", zero), compare(name, "~", at_upper, "order")),
                *((balanced, *case) for case in logs),
                (compare_numbers(more, "<", zero), compare(name, "~", at_lower, "order")),
            ]
        )
        return name

    def _cases(self, cases: Sequence[tuple[Fact, ...]]) -> None:
        kept = [tuple(f for f in case if not _is_true(f)) for case in cases if not any(is_false(f) for f in case)]
        if len(kept) == 1:
            for fact in kept[0]:
                self.define(fact)
        else:
            self.define(Definition(tuple(kept)))


def ratio_of(upper: Statement, lower: Statement) -> Statement:
    """Return `upper/lower` as a statement."""
    return upper if lower == ("one",) else ("times", upper, ("raised", lower, ("number", Fraction(-1))))


def argument_of_log(term: Statement) -> Statement | None:
    """Return what an order is the logarithm of, or may be in one of its cases; None for other terms."""
    match term:
        case ("log", tuple() as argument):
            return argument
        case ("series", tuple() as lower, tuple() as upper, _):
            return ratio_of(upper, lower)
    return None


def name_of_log(argument: Statement, effort: Effort | None = None) -> str:
    """Return the name of the logarithm of what is between 1 and `log t`; other arguments give other names.

    Its length is counted before it is written.
    """
    effort = effort or Effort()
    effort.spend(9)
    return f"(log of {_written(argument, effort)})"


def _written(statement: Any, effort: Effort) -> str:
    match statement:
        case ("one",):
            text = "1"
        case None:
            text = "inf"
        case ("quantity" | "parameter", str(name)):
            effort.spend(len(name))  # an order that a competitor has may itself be called like a logarithm
            return name if _PLAIN.fullmatch(name) else f"<{len(name)} {name}>"
        case ("number", value):
            text = str(value)
        case tuple():
            effort.spend(1 + len(statement))
            return f"({' '.join([_written(part, effort) for part in statement])})"
        case _:
            text = str(statement)
    effort.spend(len(text))
    return text


def _sum(left: Ratios, right: Ratios) -> Ratios:
    total = dict(left)
    for name, value in right.items():
        total[name] = total[name] + value if name in total else value
    return total


def _scale(values: Ratios, factor: Ratio) -> Ratios:
    return {name: value * factor for name, value in values.items()}


def is_false(fact: Fact) -> bool:
    """Return whether a fact without names is false; a form of `t` and `log t` alone is decided too."""
    truth = _truth(fact)
    return truth is False


def _is_true(fact: Fact) -> bool:
    return _truth(fact) is True


def _truth(fact: Fact) -> bool | None:
    if isinstance(fact, Real):
        value = fact.value.constant
    elif isinstance(fact, Vector):
        value = _constant(fact)
    else:
        return None
    if value is None:
        return None
    return {"=": value == 0, "!=": value != 0, ">=": value >= 0, ">": value > 0}[fact.relation]


def _constant(fact: Vector) -> Number | None:
    """Return a number with the sign of a form of `t` and `log t` alone at its level, None for other forms."""
    if not set(fact.form) <= {SCALE, LOG_SCALE}:
        return None
    power, log = fact.form.get(SCALE, ZERO).constant, fact.form.get(LOG_SCALE, ZERO).constant
    if power is None or log is None:
        return None
    return power if power or fact.level == "power" else log


def read(law: Statement, prefix: str, effort: Effort | None = None) -> tuple[Reading, Fact]:
    """Return what an atomic law needs and defines, and what it says beside that."""
    reading = Reading(prefix, effort or Effort())
    match law:
        case ("order", str(relation), left, right, bool(powers_only)):
            first, second = reading.order(left), reading.order(right)
            return reading, compare(first, relation, second, "power" if powers_only else "order")
        case ("real", str(relation), left, right):
            one, two = reading.number(left), reading.number(right)
            return reading, compare_numbers(one, relation, two)
    raise ProofError(f"not a law: {law!r:.80}")


def expanded(law: Statement) -> Statement:
    """Return a `forall` as what it means: exponents of the index that compare, and a law for the rest."""
    match law:
        case ("forall", relation, left, first, right, second, powers_only):
            index = {"~": "=", "<~": "<=", "<<": "<=", ">~": ">=", ">>": ">="}[relation]
            return ("and", ("real", index, first, second), ("order", relation, left, right, powers_only))
    return law


def consequences(fact: Fact, prefix: str, effort: Effort | None = None) -> tuple[Fact, ...]:
    """Return what a law that holds or fails says without a choice (rule `unfold`)."""
    if isinstance(fact, Law):
        match expanded(fact.law), fact.holds:
            case ("and", *parts), True:
                return tuple(Law(part, True) for part in parts)
            case ("or", *parts), False:
                return tuple(Law(part, False) for part in parts)
            case ("if", guard, law), False:
                return (*(Law(part, True) for part in guard), Law(law, False))
            case (("order" | "real"), *_) as law, True:
                reading, said = read(law, prefix, effort)
                return (*(one for one, _ in reading.facts), said)
    raise ProofError("only what says several things at once can be unfolded")


def alternatives(fact: Fact, prefix: str, effort: Effort | None = None) -> tuple[tuple[Fact, ...], ...]:
    """Return the cases of which one holds (rule `split`)."""
    match fact:
        case Definition(cases):
            return cases
        case Real(value, "!="):
            return (Real(value, ">"),), (Real(-value, ">"),)
        case Law(law, holds):
            match expanded(law), holds:
                case ("or", *parts), True:
                    return tuple((Law(part, True),) for part in parts)
                case ("and", *parts), False:
                    return tuple((Law(part, False),) for part in parts)
                case ("if", guard, said), True:
                    return (*((Law(part, False),) for part in guard), (Law(said, True),))
                case (("order" | "real"), *_) as atom, False:
                    return tuple(_failures(atom, prefix, effort or Effort()))
    raise ProofError("only what leaves a choice can be split")


def _failures(law: Statement, prefix: str, effort: Effort) -> Iterator[tuple[Fact, ...]]:
    """Yield the ways in which an atomic law fails: a need is unmet, or it has a meaning and is not so."""
    reading, said = read(law, prefix, effort)
    before: list[Fact] = []
    for fact, needed in reading.facts:
        if needed:
            effort.spend(len(before))
            assert isinstance(fact, (Real, Vector)), "a need is an inequality"
            yield (*before, negated(fact))
        before.append(fact)
    assert isinstance(said, (Real, Vector)), "a law says an equation or an inequality"
    if said.relation != "=":
        yield (*before, negated(said))
    elif isinstance(said, Real):
        yield (*before, Real(said.value, "!="))
    else:
        yield (*before, Vector(said.form, ">", said.level))
        yield (*before, Vector(scaled(said.form, -ONE), ">", said.level))


def renamed(statement: Any, names: Mapping[str, Statement], effort: Effort | None = None) -> Any:
    """Return a law with quantities replaced."""
    if isinstance(statement, tuple):
        if effort is not None:
            effort.spend(1)
        if len(statement) == 2 and statement[0] == "quantity":
            return names.get(statement[1], statement)
        if statement and statement[0] == "optimum":
            raise ProofError("an optimum has no optimum in its program")
        return tuple(renamed(part, names, effort) for part in statement)
    return statement


# Checking -----------------------------------------------------------------------------------------------------------


class Total:
    """A form that is added up product by product; a polynomial is one with a single name."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._sums: dict[str, dict[Monomial, Number]] = {}
        self._bits = 1

    def add(self, form: Form, factor: Polynomial) -> None:
        """Add a form times a polynomial, and count what it costs."""
        others, sums, size, bits, names = factor.terms, self._sums, 0, 0, 0
        number = others.get(()) if len(others) == 1 else None
        for part in form.values():
            size += len(part.terms)
            if part.bits > bits:
                bits = part.bits
            if part.names > names:
                names = part.names
        bits, work = bits + factor.bits + 1, size * len(others)
        self._effort.spend(len(form) + work * (1 + (names + factor.names >> 3)) * (1 + (self._bits * bits >> 14)))
        if work > 4 * MOST_TERMS:
            raise ProofError("a product of polynomials is too large")
        self._bits += bits * min(size, len(others))
        for name, part in form.items():
            total = sums.get(name)
            if total is None:
                total = sums[name] = {}
            if number is None:
                add_product(total, part.terms, others)
            else:
                for monomial, value in part.terms.items():
                    total[monomial] = total.get(monomial, 0) + value * number
            if len(total) > MOST_TERMS:
                raise ProofError(f"a polynomial has more than {MOST_TERMS} terms")

    def is_zero(self) -> bool:
        """Return whether everything has cancelled."""
        return not any(any(total.values()) for total in self._sums.values())


@dataclass
class Ledger:
    """What a whole proof keeps count of: numbers of steps, facts used, steps done, branches left to a solver."""

    effort: Effort
    used: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    steps: int = 0
    trusted: list[str] = field(default_factory=list)


@dataclass
class Context:
    """What is known at one place of a proof."""

    ledger: Ledger
    facts: dict[str, Fact]
    parameters: frozenset[str]
    quantities: frozenset[str]
    depth: int = 0

    def branch(self, facts: Mapping[str, Fact], *, new: bool) -> Context:
        """Return what is known in one case."""
        self.ledger.effort.spend(10 + (len(self.facts) >> 4))
        below = Context(self.ledger, dict(self.facts), self.parameters, self.quantities, self.depth + 1)
        below.add(facts, new=new)
        return below

    def add(self, facts: Mapping[str, Fact], *, new: bool = True) -> None:
        """Learn facts, and the names they bring; without `new`, they bring none."""
        names: set[str] = set()
        numbers: set[str] = set()
        for identifier, fact in facts.items():
            if identifier in self.facts:
                raise ProofError(f"two facts are called {identifier}")
            self.facts[identifier] = fact
            if new:
                self.ledger.effort.spend(_collect(fact, names, numbers))
        if not names <= self.quantities:
            self.ledger.effort.spend(len(self.quantities) >> 4)
            self.quantities |= names
        if not numbers <= self.parameters:
            self.ledger.effort.spend(len(self.parameters) >> 4)
            self.parameters |= numbers

    def fact(self, identifier: Any) -> Fact:
        """Return a fact, and note that it was used."""
        fact = self.facts.get(identifier) if isinstance(identifier, str) else None
        if fact is None:
            raise ProofError(f"there is no fact {identifier!r:.40} here")
        self.ledger.used.add(identifier)
        return fact

    def real(self, identifier: Any) -> Real:
        """Return a fact about numbers."""
        fact = self.fact(identifier)
        if not isinstance(fact, Real):
            raise ProofError(f"{identifier} is not a fact about numbers")
        return fact


def _collect(fact: Fact, names: set[str], numbers: set[str]) -> int:
    """Collect the names in a fact; return about how many microseconds that takes."""
    work = 2
    if isinstance(fact, Definition):
        for case in fact.cases:
            for inner in case:
                work += _collect(inner, names, numbers)
    elif isinstance(fact, (Real, Vector)):
        form = {"": fact.value} if isinstance(fact, Real) else fact.form
        if isinstance(fact, Vector):
            names.update(form)
        for value in form.values():
            work += 1 + len(value.terms)
            for monomial in value.terms:
                for name, _ in monomial:
                    numbers.add(name)
    return work


BUILT_IN: dict[str, Fact] = {
    "(t)": Vector({SCALE: ONE}, ">", "power"),
    "(log t)": Vector({LOG_SCALE: ONE}, ">", "order"),
    "(log log t)": Vector({LOG_LOG_SCALE: ONE}, ">=", "order"),
    "(log t / log log t)": Vector({LOG_SCALE: ONE, LOG_LOG_SCALE: -ONE}, ">", "order"),
}
"""Facts that need no hypothesis: the hidden scale grows, so does its logarithm, and what is known of `log log t`."""


@dataclass(frozen=True)
class Checked:
    """A proof that was accepted; `trusted` names each branch that was left to a solver."""

    steps: int
    trusted: tuple[str, ...]


def check(
    hypotheses: Mapping[str, Statement],
    goal: Law | None,
    body: Any,
    *,
    parameters: frozenset[str],
    quantities: frozenset[str],
    effort: Effort | None = None,
) -> Checked:
    """Check that the hypotheses, and the goal where there is one, cannot hold together.

    Args:
        hypotheses: Laws by label; every one of them has to be used.
        goal: What is assumed beside them: the negation of what is to be shown. It has to be used unless it is None.
        body: The steps, as they were read from JSON.
        parameters: Names of numbers that laws and steps may speak of.
        quantities: Names of orders that laws and steps may speak of.
        effort: The work that may be done; that of one proof if left out.

    Raises:
        ProofError: a step does not follow, is not used, or the proof does not end in an absurdity.
    """
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in hypotheses.items()}
    if goal is not None:
        if GOAL in facts:
            raise ProofError(f"nothing else may be called {GOAL}")
        facts[GOAL] = goal
    checked, unused = _refute(facts, body, parameters, quantities, effort or Effort())
    if unused:
        raise ProofError(f"{', '.join(unused)} plays no part in the proof")
    return checked


def _refute(
    facts: dict[str, Fact], body: Any, parameters: frozenset[str], quantities: frozenset[str], effort: Effort
) -> tuple[Checked, list[str]]:
    """Check that facts are absurd together; return those that play no part beside the answer."""
    effort.spend(len(parameters) + len(quantities) >> 2)
    for name in parameters | quantities:
        if "#" in name or "(" in name or len(name) > MOST_CHARACTERS:
            raise ProofError(f"a name has a `#` or a parenthesis, or more than {MOST_CHARACTERS} characters")
    ledger = Ledger(effort)
    context = Context(ledger, dict(BUILT_IN), parameters, quantities | {SCALE, LOG_SCALE, LOG_LOG_SCALE})
    context.add(facts)
    _body(context, body)
    return Checked(ledger.steps, tuple(ledger.trusted)), sorted(set(facts) - ledger.used)


# Witnesses ----------------------------------------------------------------------------------------------------------


def check_witness(hypotheses: Mapping[str, Statement], witness: Any, *, effort: Effort | None = None) -> Checked:
    """Check that every law holds at the orders and numbers of a witness.

    For an optimum, the witness carries a proof that no competitor is better (`optima`, by label). A number that is not
    rational is a root of a polynomial (`roots`, by name); a law that speaks of one is proved (`laws`, by label). The log
    powers of `log log t` and of logarithms of what is below `log t` are 0 where `logs` does not say otherwise.

    Args:
        hypotheses: Laws by label.
        witness: Values, as they were read from JSON.
        effort: The work that the proofs of optima may take; that of one proof if left out.

    Raises:
        ProofError: a law does not hold, a value is missing or too much, or an optimum is not proved.
    """
    if not isinstance(witness, dict) or set(witness) - {"roots", "laws", "logs"} != {"parameters", "orders", "optima"}:
        raise ProofError("a witness has `parameters`, `orders` and `optima`, and may have `roots`, `laws` and `logs`")
    for part in witness.values():
        if not isinstance(part, dict):
            raise ProofError("a witness has its values by name")
    numbers = {name: Fraction(number(value)) for name, value in witness["parameters"].items()}
    orders: dict[str, Pair] = {}
    for name, pair in witness["orders"].items():
        if not isinstance(pair, list) or len(pair) != 2:
            raise ProofError(f"{name}: an order is a pair")
        orders[name] = Fraction(number(pair[0])), Fraction(number(pair[1]))
    logs = {name: Fraction(number(value)) for name, value in witness.get("logs", {}).items()}
    if not 0 <= logs.get(LOG_LOG_SCALE, 0) < 1:
        raise ProofError("the log power of log log t is from 0 to below 1")
    effort = effort or Effort()
    point = Point(numbers, orders, dict(witness.get("roots", {})), effort, logs)
    optima, laws, rooted = dict(witness["optima"]), dict(witness.get("laws", {})), point.rooted()
    steps, trusted = 0, []
    for label, law in hypotheses.items():
        guard, said = (law[1], law[2]) if law[0] == "if" else ((), law)
        if label in laws:
            facts = {**rooted, **point.log_log(), GOAL: point.denied(law)}
            checked, unused = _refute(facts, laws.pop(label), frozenset(point.roots), frozenset(), effort)
            if GOAL in unused:
                raise ProofError(f"{label} plays no part in its proof")
        elif said[0] != "optimum":
            if not point.law(law):
                raise ProofError(f"{label} does not hold at the witness")
            continue
        elif all(point.law(part) for part in guard):
            if label not in optima:
                raise ProofError(f"{label}: nothing shows that no competitor is better")
            checked = point.optimum(said, optima.pop(label))
        else:
            continue
        steps += checked.steps
        trusted += [f"{label}: {one}" for one in checked.trusted]
    spoken_of: set[tuple[str, str]] = set()
    for law in hypotheses.values():
        mentioned(law, spoken_of, effort)
    values = {*(("parameter", name) for name in (*numbers, *point.roots)), *(("quantity", name) for name in orders)}
    values |= {("logarithm", name) for name in logs}
    if optima or laws or not values <= spoken_of:
        raise ProofError("the witness has more than the laws speak of")
    return Checked(steps, tuple(trusted))


def mentioned(statement: Any, found: set[tuple[str, str]], effort: Effort | None = None) -> None:
    """Collect the parameters, quantities and logarithms that a law speaks of."""
    if not isinstance(statement, tuple):
        return
    if effort is not None:
        effort.spend(1)
    if len(statement) == 2 and statement[0] in ("parameter", "quantity"):
        found.add((statement[0], statement[1]))
    argument = argument_of_log(statement)
    if argument is not None:
        found.update((("logarithm", LOG_LOG_SCALE), ("logarithm", name_of_log(argument, effort))))
    if statement and statement[0] == "optimum":
        found.update(("quantity", name) for name in (statement[1], *statement[3]))
    for part in statement:
        mentioned(part, found, effort)


class NoMeaningError(NslogicError):
    """An expression has no value here: the law it stands in is false."""


@dataclass
class Point:
    """Values of parameters and quantities; laws are evaluated by the table of language.md §1, without cases.

    `logs` are the log powers of `log log t`, and of logarithms of what is between 1 and `log t`, 0 where they are not
    there; `known_logs` are those of the orders that were met, each of which has one.
    """

    numbers: dict[str, Fraction]
    orders: dict[str, Pair]
    roots: dict[str, Any] = field(default_factory=dict)
    effort: Effort = field(default_factory=Effort)
    logs: dict[str, Fraction] = field(default_factory=dict)
    known_logs: dict[Pair, Fraction] = field(default_factory=dict)

    def log_log(self) -> dict[str, Fact]:
        """Return what `log log t` is, where it is given: other logarithms are other ones for a competitor."""
        if LOG_LOG_SCALE not in self.logs:
            return {}
        value = Polynomial.number(-self.logs[LOG_LOG_SCALE])
        return {f"value of {LOG_LOG_SCALE}": Vector(plus({LOG_LOG_SCALE: ONE}, {LOG_SCALE: value}), "=", "order")}

    def rooted(self) -> dict[str, Fact]:
        """Return what is known of all roots."""
        return {f"{name} {place}": law for name in self.roots for place, law in enumerate(self.root(name), 1)}

    def root(self, name: str) -> tuple[Law, Law, Law]:
        """Return what is known of a root: `of` is negative at one end of `between` and positive at the other.

        A polynomial is continuous, so that it has a root in between.
        """
        data = self.roots[name]
        if not isinstance(data, dict) or set(data) != {"of", "between"} or name in self.numbers:
            raise ProofError(f"{name}: a root has `of` and `between`, and no other value")
        if not all(isinstance(part, list) for part in data.values()) or len(data["between"]) != 2:
            raise ProofError(f"{name}: a root is of a polynomial, and between two numbers")
        digits = sum(map(len, map(str, data["of"] + data["between"])))
        if not 2 <= len(data["of"]) <= MOST_EXPONENT or digits > MOST_DIGITS:
            raise ProofError(f"{name}: a polynomial has 2 to {MOST_EXPONENT} coefficients, none of them long")
        of, (low, high) = [Fraction(number(one)) for one in data["of"]], map(Fraction, map(number, data["between"]))
        below, above = (self._value(of, end) for end in (low, high))
        if not (low < high and below < 0 < above):
            raise ProofError(
                f"{name}: the polynomial does not rise from below zero at {low!s:.40} to above zero at {high!s:.40}"
            )
        unknown = ("parameter", name)
        powers = [unknown, *(("power", unknown, place) for place in range(2, len(of)))]
        pairs = [pair for pair in zip(of[1:], powers, strict=True) if pair[0]]
        terms = [power if one == 1 else ("product", ("number", one), power) for one, power in reversed(pairs)]
        value = ("sum", *terms, ("number", of[0]))
        return (
            Law(("real", "=", value, ("number", Fraction(0))), True),
            Law(("real", ">", unknown, ("number", low)), True),
            Law(("real", "<", unknown, ("number", high)), True),
        )

    def _value(self, of: list[Fraction], at: Fraction) -> Fraction:
        """Return the value of a polynomial in one name, given from the constant on."""
        value = Fraction(0)
        for one in reversed(of):
            value = self._plus(self._times(value, at), one)
        return value

    def denied(self, law: Statement) -> Law:
        """Return that a law fails, with the values of everything but the roots."""
        self.effort.spend(len(self.orders))
        fixed = {name: ("fixed", *pair) for name, pair in self.orders.items()}
        return Law(self._at(renamed(law, fixed, self.effort), set()), False)

    def law(self, law: Statement) -> bool:
        """Return whether a law holds; one without a meaning does not."""
        match expanded(law):
            case ("and", *parts):
                return all(self.law(part) for part in parts)
            case ("or", *parts):
                return any(self.law(part) for part in parts)
            case ("if", guard, said):
                return not all(self.law(part) for part in guard) or self.law(said)
            case ("not", said):
                return not self.law(said)
            case ("order", relation, left, right, powers_only):
                try:
                    first, second = self.order(left), self.order(right)
                except NoMeaningError:
                    return False
                if powers_only:
                    first, second = (first[0], Fraction(0)), (second[0], Fraction(0))
                return self._compared(first, relation, second)
            case ("real", relation, left, right):
                try:
                    one, two = self.number(left), self.number(right)
                except NoMeaningError:
                    return False
                return self._compared((one, Fraction(0)), relation, (two, Fraction(0)))
        raise ProofError(f"not a law: {law!r:.80}")

    def _plus(self, left: Fraction, right: Fraction) -> Fraction:
        self.effort.weigh(left, right)
        return left + right

    def _times(self, left: Fraction, right: Fraction) -> Fraction:
        self.effort.weigh(left, right)
        return left * right

    def _both(self, left: Pair, right: Pair) -> Pair:
        return self._plus(left[0], right[0]), self._plus(left[1], right[1])

    def _raised(self, pair: Pair, exponent: Fraction) -> Pair:
        return self._times(pair[0], exponent), self._times(pair[1], exponent)

    def _compared(self, left: Pair, relation: str, right: Pair) -> bool:
        for one, two in zip(left, right, strict=True):
            self.effort.weigh(one, two)
        return bool(COMPARISONS[relation](left, right))

    def _extreme(self, values: list[Pair], relation: str) -> Pair:
        """Return the least or the greatest of some orders."""
        found = values[0]
        for value in values[1:]:
            if self._compared(value, relation, found):
                found = value
        return found

    def number(self, term: Statement) -> Fraction:
        """Return the value of a number."""
        self.effort.spend(3)
        match term:
            case ("number", value):
                return Fraction(value)
            case ("parameter", name):
                if name not in self.numbers:
                    raise ProofError(f"the witness has no value for {name}")
                return self.numbers[name]
            case ("sum", *parts):
                return reduce(self._plus, map(self.number, parts), Fraction(0))
            case ("product", *parts):
                return reduce(self._times, map(self.number, parts), Fraction(1))
            case ("quotient", above, below):
                first, second = self.number(above), self.number(below)
                if not second:
                    raise NoMeaningError
                return self._times(first, 1 / second)
            case ("power", base, exponent):
                value = self.number(base)
                self.effort.spend((length(value) * exponent) ** 2 >> 18)
                return Fraction(value**exponent)
            case ("least" | "greatest" as which, *parts) if parts:
                values = [(self.number(part), Fraction(0)) for part in parts]
                return self._extreme(values, "<=" if which == "least" else ">=")[0]
        raise ProofError(f"not a number: {term!r:.80}")

    def order(self, term: Statement) -> Pair:
        """Return the order of a term."""
        self.effort.spend(3)
        nothing = Fraction(0)
        match term:
            case ("one",):
                return nothing, nothing
            case ("quantity", name):
                if name not in self.orders:
                    raise ProofError(f"the witness has no order for {name}")
                return self.orders[name]
            case ("times", *parts):
                return reduce(self._both, map(self.order, parts), (nothing, nothing))
            case ("raised", base, exponent):
                return self._raised(self.order(base), self.number(exponent))
            case ("plus" | "greatest" | "least" as which, *parts) if parts:
                return self._extreme([self.order(part) for part in parts], "<=" if which == "least" else ">=")
            case ("log", argument):
                return nothing, self._log(self.order(argument), argument)
            case ("series", lower, upper, terms) if terms:
                start = self.order(lower)
                end = None if upper is None else self.order(upper)
                bounds = [(nothing, nothing), start] if end is None else [(nothing, nothing), start, end]
                if not all(self._compared(one, "<=", other) for one, other in pairwise(bounds)):
                    raise NoMeaningError
                ratio = ratio_of(upper or lower, lower)
                found = [self._series(start, end, ratio, self.order(r), self.number(p)) for r, p in terms]
                return self._extreme(found, ">=")
        raise ProofError(f"not an order: {term!r:.80}")

    def _log(self, inside: Pair, argument: Statement) -> Fraction:
        """Return the log power of the logarithm of an order."""
        nothing, log_log = Fraction(0), self.logs.get(LOG_LOG_SCALE, Fraction(0))
        if self._compared(inside, "<", (nothing, nothing)):
            raise NoMeaningError
        if inside[0]:
            return Fraction(1)
        if inside[1] >= 1 or not inside[1]:
            return log_log if inside[1] else nothing
        name = name_of_log(argument, self.effort)
        own = self.logs.get(name, nothing)
        if not 0 <= own <= log_log or own >= inside[1]:
            raise ProofError(f"{name} is not between 1 and what it is the logarithm of")
        # where a law is proved at a witness, logarithms of one order are one
        if self.known_logs.setdefault(inside, own) != own:
            raise ProofError(f"{name} is another logarithm of the same order")
        return own

    def _series(self, start: Pair, end: Pair | None, ratio: Statement, factor: Pair, exponent: Fraction) -> Pair:
        more = self._plus(exponent, Fraction(1))
        if end is None and more >= 0:
            raise NoMeaningError
        if end is not None and not more:
            between = self._both(end, self._raised(start, Fraction(-1)))
            return factor[0], self._plus(factor[1], self._log(between, ratio))
        return self._both(factor, self._raised(start if end is None or more < 0 else end, more))

    def optimum(self, law: Statement, body: Any) -> Checked:
        """Check that a competitor that obeys the program and is better is absurd."""
        return _refute(self.competitor(law), body, frozenset(), frozenset({law[1], *law[3]}), self.effort)[0]

    def competitor(self, law: Statement) -> dict[str, Fact]:
        """Return what a competitor that obeys the program and is better would obey, with numbers for all it shares."""
        _, target, sign, over, program, powers_only = law
        free = {target, *over}
        self.effort.spend(len(self.orders))
        if target not in self.orders:
            raise ProofError(f"the witness has no order for {target}")
        fixed = {name: ("fixed", *pair) for name, pair in self.orders.items() if name not in free}
        facts = self.log_log()
        for position, one in enumerate(program, 1):
            facts[f"program.{position}"] = Law(self._at(renamed(one, fixed, self.effort), free), True)
        power, log = self.orders[target]
        here: Form = {SCALE: Polynomial.number(sign * power), LOG_SCALE: Polynomial.number(sign * log)}
        better = plus(here, {target: Polynomial.number(-sign)})
        level: Level = "power" if powers_only else "order"
        facts["better"] = Vector(at_level(better, level), ">", level)
        return facts

    def _at(self, statement: Any, free: set[str]) -> Any:
        """Return a law with numbers for its parameters; every quantity that is not free has been replaced."""
        if not isinstance(statement, tuple):
            return statement
        self.effort.spend(1)
        if len(statement) == 2 and statement[0] == "parameter" and statement[1] not in self.roots:
            return ("number", self.number(statement))
        if len(statement) == 2 and statement[0] == "quantity" and statement[1] not in free:
            raise ProofError(f"the witness has no order for {statement[1]}")
        return tuple(self._at(part, free) for part in statement)


COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "~": operator.eq,
    "<~": operator.le,
    ">~": operator.ge,
    "<<": operator.lt,
    ">>": operator.gt,
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _body(context: Context, body: Any) -> None:
    """Check a list of steps of which the last one, and no other, closes it."""
    if context.depth > MOST_DEPTH:
        raise ProofError(f"a proof is nested more than {MOST_DEPTH} deep")
    if not isinstance(body, list) or not body:
        raise ProofError("a list of steps is missing")
    introduced: list[tuple[str, dict[str, Fact]]] = []
    ledger = context.ledger
    for position, step in enumerate(body):
        ledger.steps += 1
        ledger.effort.spend(20)
        if ledger.steps > MOST_STEPS:
            raise ProofError(f"a proof has more than {MOST_STEPS} steps")
        if not isinstance(step, dict) or not isinstance(step.get("rule"), str):
            raise ProofError("a step has no rule")
        identifier = step.get("id")
        if not isinstance(identifier, str) or not _IDENTIFIER.fullmatch(identifier):
            raise ProofError("a step has no number")
        if identifier in ledger.taken:
            raise ProofError(f"step {identifier}: the number is taken")
        ledger.taken.add(identifier)
        rule = RULES.get(step["rule"])
        if rule is None:
            raise ProofError(f"step {identifier}: there is no rule {step['rule']!r:.40}")
        function, keys, new = rule
        if step.keys() != keys:
            raise ProofError(f"step {identifier}: `{step['rule']}` has {', '.join(sorted(keys - _EVERY_STEP))}")
        try:
            found = function(context, identifier, step)
        except ProofError as error:
            if str(error).startswith("step "):
                raise
            raise ProofError(f"step {identifier}: {error}") from error
        closed = found is None
        if closed != (position == len(body) - 1):
            raise ProofError(f"step {identifier}: " + ("steps follow the end" if closed else "the proof does not end"))
        if found is not None:
            context.add(found, new=new)
            introduced.append((identifier, found))
    for identifier, names in introduced:
        if ledger.used.isdisjoint(names):
            raise ProofError(f"step {identifier} is not used")


def _numbered(identifier: str, facts: Sequence[Fact]) -> dict[str, Fact]:
    return {f"{identifier}.{position}": fact for position, fact in enumerate(facts, 1)}


def _branches(
    context: Context, identifier: str, cases: Sequence[Sequence[Fact]], bodies: Any, *, new: bool = False
) -> None:
    if not isinstance(bodies, list) or len(bodies) != len(cases) or not cases:
        raise ProofError(f"there are {len(cases)} cases to treat")
    for facts, body in zip(cases, bodies, strict=True):
        named = _numbered(identifier, facts)
        context.ledger.used.difference_update(named)
        _body(context.branch(named, new=new), body)
        if context.ledger.used.isdisjoint(named):
            raise ProofError(f"step {identifier}: a case is closed without what it assumes")


def _unfold(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    return _numbered(identifier, consequences(context.fact(step["of"]), identifier, context.ledger.effort))


def _split(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    cases = alternatives(context.fact(step["of"]), identifier, context.ledger.effort)
    _branches(context, identifier, cases, step["branches"], new=True)
    return None


def _signs(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    value = _polynomial(context, step["of"])
    cases = [[Real(value, ">")], [Real(value, "=")], [Real(-value, ">")]]
    _branches(context, identifier, cases, step["branches"])
    return None


def _compare(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    level = _level(step["level"])
    form = at_level(_form(context, step["of"]), level)
    cases = [[Vector(form, ">", level)], [Vector(form, "=", level)], [Vector(scaled(form, -ONE), ">", level)]]
    _branches(context, identifier, cases, step["branches"])
    return None


def _combine(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    relation = step["relation"]
    if relation not in ("=", ">=", ">"):
        raise ProofError("a combination concludes `=`, `>=` or `>`")
    level: Level | None = None if step["level"] == "real" else _level(step["level"])
    divisor = _divisor(context, step["over"], positive=relation != "=")
    terms = step["terms"]
    if not isinstance(terms, list) or not terms:
        raise ProofError("a combination has terms")
    strict, zero = False, True
    total = Total(context.ledger.effort)
    for term in terms:
        sign = _term(context, term, level, total)
        strict, zero = strict or sign == ">", zero and sign == "="
    if (relation == "=" and not zero) or (relation == ">" and not strict):
        raise ProofError(f"the terms do not give `{relation}`")
    said: Real | Vector
    if level is None:
        said = Real(_polynomial(context, step["is"]), relation)
        total.add({"": said.value}, -divisor)
    else:
        said = Vector(at_level(_form(context, step["is"]), level), relation, level)
        total.add(said.form, -divisor)
    if not total.is_zero():
        raise ProofError("the terms do not add up to the conclusion")
    return {f"{identifier}.1": said}


def _term(context: Context, term: Any, level: Level | None, total: Total) -> Relation:
    """Add a product of facts and a number to a total; return whether it is = 0, >= 0 or > 0."""
    if not isinstance(term, dict) or "times" not in term or "facts" not in term or len(term) != 2 + ("unit" in term):
        raise ProofError("a term has `times` and `facts`, and may have a `unit`")
    times = _polynomial(context, term["times"])
    value, form, sign, squares = _factors(context, term["facts"], level)
    if sign != "=":
        constant = times.constant
        if constant is None or constant <= 0 or not squares:
            raise ProofError("an inequality may be multiplied only by what is known to be positive")
    if level is None:
        if "unit" in term:
            raise ProofError("a unit stands among orders")
        total.add({"": value}, times)
        return sign
    if form is None:
        unit = term.get("unit")
        if not isinstance(unit, str) or unit not in context.quantities or sign != "=":
            raise ProofError("a term among orders has a fact about orders, or a number that is zero and a unit")
        if level == "order" or unit != LOG_SCALE:  # `log t` has no power
            total.add({unit: value}, times)
        return sign
    if "unit" in term:
        raise ProofError("a term has a fact about orders or a unit, not both")
    total.add(form, times if value is ONE else context.ledger.effort.product(value, times))
    return sign


def _factors(context: Context, identifiers: Any, level: Level | None) -> tuple[Polynomial, Form | None, Relation, bool]:
    """Multiply facts: the numbers, the form there is at most one of, the sign, and whether each `!=` is squared."""
    if not isinstance(identifiers, list) or len(identifiers) > MOST_EXPONENT:
        raise ProofError("the facts of a term are a list")
    value = ONE
    sign: Relation = ">"
    form: Form | None = None
    unequal: list[str] = []
    effort = context.ledger.effort
    effort.spend(len(identifiers))
    for identifier in identifiers:
        fact = context.fact(identifier)
        if isinstance(fact, Real):
            value = fact.value if value is ONE else effort.product(value, fact.value)
            relation = fact.relation
        elif isinstance(fact, Vector) and form is None and level is not None and fact.level in ("order", level):
            form, relation = at_level(fact.form, level), fact.relation
            if fact.level != level and relation == ">":
                relation = ">="  # a greater order may have the same power
        else:
            raise ProofError(f"{identifier} cannot stand in this term")
        if relation == "!=":
            unequal.append(identifier)
        elif relation == "=" or (relation == ">=" and sign == ">"):
            sign = relation
    return value, form, sign, _are_squares(unequal)


def _are_squares(identifiers: list[str]) -> bool:
    """Return whether each of some names stands there an even number of times."""
    return not any(identifiers.count(one) % 2 for one in set(identifiers)) if identifiers else True


def _divisor(context: Context, identifiers: Any, *, positive: bool) -> Polynomial:
    if not isinstance(identifiers, list) or len(identifiers) > MOST_EXPONENT:
        raise ProofError("what is divided by is a list of facts")
    if not identifiers:
        return ONE
    product = ONE
    unequal: list[str] = []
    context.ledger.effort.spend(len(identifiers))
    for identifier in identifiers:
        fact = context.real(identifier)
        if fact.relation not in (">", "!="):
            raise ProofError(f"{identifier} does not say that something is not zero")
        if fact.relation == "!=":
            unequal.append(identifier)
        product = context.ledger.effort.product(product, fact.value)
    if positive and not _are_squares(unequal):
        raise ProofError("an inequality may be divided only by what is known to be positive")
    return product


def _let(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    form, divisor = _form(context, step["is"]), _divisor(context, step["over"], positive=False)
    name = f"{identifier}#1"
    return _numbered(identifier, [Vector(plus({name: divisor}, scaled(form, -ONE)), "=", "order")])


def _optimum(context: Context, identifier: str, step: dict[str, Any]) -> dict[str, Fact] | None:
    fact = context.fact(step["of"])
    if not isinstance(fact, Law) or not fact.holds or fact.law[0] != "optimum":
        raise ProofError("an optimum that holds is asked for")
    _, target, sign, over, program, powers_only = fact.law
    at = step["at"]
    if (
        not isinstance(at, dict)
        or set(at) != {target, *over}
        or not all(isinstance(name, str) and name in context.quantities for name in at.values())
    ):
        raise ProofError(f"a competitor has an order for each of {', '.join(sorted({target, *over}))}")
    names = {quantity: ("quantity", name) for quantity, name in at.items()}
    bodies = step["proofs"]
    if not isinstance(bodies, list) or len(bodies) != len(program):
        raise ProofError(f"a competitor obeys {len(program)} laws")
    for position, (law, body) in enumerate(zip(program, bodies, strict=True), 1):
        name = f"{identifier}.{position + 1}"
        context.ledger.used.discard(name)
        _body(context.branch({name: Law(renamed(law, names, context.ledger.effort), False)}, new=False), body)
        if name not in context.ledger.used:
            raise ProofError(f"a law of the program is proved without being denied: {name}")
    direction = Polynomial.number(sign)
    level: Level = "power" if powers_only else "order"
    better = plus({at[target]: direction}, {target: -direction})
    return {f"{identifier}.1": Vector(better, ">=", level)}


def _absurd(context: Context, _identifier: str, step: dict[str, Any]) -> None:
    if not is_false(context.fact(step["of"])):
        raise ProofError("this is not absurd")


def _trusted(context: Context, identifier: str, step: dict[str, Any]) -> None:
    if step["solver"] != "z3":
        raise ProofError("only z3 is known as a solver")
    if not isinstance(step["of"], list) or not step["of"]:
        raise ProofError("what a solver refuted is a list of facts about numbers")
    for name in step["of"]:
        context.real(name)
    context.ledger.trusted.append(f"z3: step {identifier}")


Rule: TypeAlias = Callable[[Context, str, dict[str, Any]], "dict[str, Fact] | None"]
_EVERY_STEP = frozenset(("id", "rule"))
RULES: dict[str, tuple[Rule, frozenset[str], bool]] = {
    "unfold": (_unfold, _EVERY_STEP | {"of"}, True),
    "split": (_split, _EVERY_STEP | {"of", "branches"}, False),
    "signs": (_signs, _EVERY_STEP | {"of", "branches"}, False),
    "compare": (_compare, _EVERY_STEP | {"level", "of", "branches"}, False),
    "combine": (_combine, _EVERY_STEP | {"level", "relation", "is", "terms", "over"}, False),
    "let": (_let, _EVERY_STEP | {"is", "over"}, True),
    "optimum": (_optimum, _EVERY_STEP | {"of", "at", "proofs"}, False),
    "absurd": (_absurd, _EVERY_STEP | {"of"}, False),
    "trusted": (_trusted, _EVERY_STEP | {"solver", "of"}, False),
}
"""Each rule with its keys in a step, and whether what it gives may have names that nothing had before."""


# Reading what a proof says ------------------------------------------------------------------------------------------


def _wrong(what: str, value: Any) -> NoReturn:
    raise ProofError(f"not {what}: {value!r:.60}")


def number(value: Any) -> Number:
    """Return a rational number that was written as text.

    Raises:
        ProofError: it is not one, or too long.
    """
    if isinstance(value, str) and value in _SHORT:
        return _SHORT[value]
    if not isinstance(value, str) or len(value) > MOST_DIGITS or not _NUMBER.fullmatch(value):
        _wrong("a number", value)
    return Fraction(value) if "/" in value else int(value)


_SHORT = {str(value): value for value in range(-20, 21)}
_NUMBERS = {text: Polynomial.number(value) for text, value in _SHORT.items() if value} | {"1": ONE}


def _polynomial(context: Context, value: Any) -> Polynomial:
    if not isinstance(value, list) or len(value) > MOST_TERMS:
        _wrong("a polynomial", value)
    if len(value) == 1 and isinstance(value[0], list) and value[0][1:] == [{}] and isinstance(value[0][0], str):
        known = _NUMBERS.get(value[0][0])
        if known is not None:
            return known
    terms: dict[Monomial, Number] = {}
    longest = 0
    for part in value:
        if not isinstance(part, list) or len(part) != 2 or not isinstance(part[1], dict):
            _wrong("a term of a polynomial", part)
        text, powers = part
        monomial: Monomial = ()
        if powers:
            if len(powers) > MOST_NAMES:
                raise ProofError(f"a product has more than {MOST_NAMES} names")
            for name, exponent in powers.items():
                if name not in context.parameters:
                    _wrong("a parameter", name)
                if type(exponent) is not int or not 1 <= exponent <= MOST_EXPONENT:
                    _wrong("an exponent", exponent)
            monomial = tuple(sorted(powers.items()) if len(powers) > 1 else powers.items())
        coefficient = number(text)
        if monomial in terms or not coefficient:
            _wrong("a polynomial in lowest terms", value)
        terms[monomial] = coefficient
        if len(text) > longest:
            longest = len(text)
    return Polynomial(terms, 4 * longest)


def _form(context: Context, value: Any) -> Form:
    if not isinstance(value, dict) or len(value) > MOST_TERMS:
        _wrong("a form", value)
    form: Form = {}
    for name, coefficient in value.items():
        if name not in context.quantities:
            _wrong("a quantity", name)
        form[name] = _polynomial(context, coefficient)
        if not form[name]:
            _wrong("a form in lowest terms", value)
    return form


def _level(value: Any) -> Level:
    if value not in ("order", "power"):
        _wrong("a level", value)
    level: Level = value
    return level
