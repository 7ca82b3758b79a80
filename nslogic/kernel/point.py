"""Values of parameters and quantities, at which laws are evaluated."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from itertools import pairwise
from typing import Any

from nslogic.errors import NslogicError
from nslogic.kernel.bounds import MOST_DIGITS, MOST_EXPONENT, ProofError, TwoLogarithmsError
from nslogic.kernel.checking import Checked, refute
from nslogic.kernel.data import number
from nslogic.kernel.effort import Effort
from nslogic.kernel.facts import Fact, Law, Vector
from nslogic.kernel.forms import Form, at_level, plus
from nslogic.kernel.polynomials import ONE, Polynomial, length
from nslogic.kernel.statements import (
    COMPARISONS,
    LOG_LOG_SCALE,
    LOG_SCALE,
    SCALE,
    Level,
    Pair,
    Statement,
    expanded,
    name_of_log,
    ratio_of,
    renamed,
)


class NoMeaningError(NslogicError):
    """An expression has no value here: the law that contains it is false."""


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
        of, (low, high) = (
            [Fraction(number(coefficient)) for coefficient in data["of"]],
            map(Fraction, map(number, data["between"])),
        )
        below, above = (self._value(of, end) for end in (low, high))
        if not (low < high and below < 0 < above):
            raise ProofError(
                f"{name}: the polynomial does not rise from below zero at {low!s:.40} to above zero at {high!s:.40}"
            )
        unknown = ("parameter", name)
        powers = [unknown, *(("power", unknown, place) for place in range(2, len(of)))]
        pairs = [pair for pair in zip(of[1:], powers, strict=True) if pair[0]]
        terms = [power if factor == 1 else ("product", ("number", factor), power) for factor, power in reversed(pairs)]
        value = ("sum", *terms, ("number", of[0]))
        return (
            Law(("real", "=", value, ("number", Fraction(0))), True),
            Law(("real", ">", unknown, ("number", low)), True),
            Law(("real", "<", unknown, ("number", high)), True),
        )

    def _value(self, of: list[Fraction], at: Fraction) -> Fraction:
        """Return the value of a polynomial in one name, given from the constant on."""
        value = Fraction(0)
        for coefficient in reversed(of):
            value = self._plus(self._times(value, at), coefficient)
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
            case ("if", guard, guarded):
                return not all(self.law(part) for part in guard) or self.law(guarded)
            case ("not", denied):
                return not self.law(denied)
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
                    value, other = self.number(left), self.number(right)
                except NoMeaningError:
                    return False
                return self._compared((value, Fraction(0)), relation, (other, Fraction(0)))
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
        for part, other in zip(left, right, strict=True):
            self.effort.weigh(part, other)
        return bool(COMPARISONS[relation](left, right))

    def _extreme(self, values: list[Pair], relation: str) -> Pair:
        """Return the least or the greatest of some orders."""
        extreme = values[0]
        for value in values[1:]:
            if self._compared(value, relation, extreme):
                extreme = value
        return extreme

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
                if not all(self._compared(bound, "<=", other) for bound, other in pairwise(bounds)):
                    raise NoMeaningError
                ratio = ratio_of(upper or lower, lower)
                summands = [self._series(start, end, ratio, self.order(r), self.number(p)) for r, p in terms]
                return self._extreme(summands, ">=")
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
            raise TwoLogarithmsError(f"{name} is another logarithm of the same order")
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
        return refute(self.competitor(law), body, frozenset(), frozenset({law[1], *law[3]}), self.effort)[0]

    def competitor(self, law: Statement) -> dict[str, Fact]:
        """Return what a competitor that obeys the program and is better would obey, with numbers for all it shares."""
        _, target, sign, over, program, powers_only = law
        free = {target, *over}
        self.effort.spend(len(self.orders))
        if target not in self.orders:
            raise ProofError(f"the witness has no order for {target}")
        fixed = {name: ("fixed", *pair) for name, pair in self.orders.items() if name not in free}
        facts = self.log_log()
        for position, part in enumerate(program, 1):
            facts[f"program.{position}"] = Law(self._at(renamed(part, fixed, self.effort), free), True)
        power, log = self.orders[target]
        own: Form = {SCALE: Polynomial.number(sign * power), LOG_SCALE: Polynomial.number(sign * log)}
        better = plus(own, {target: Polynomial.number(-sign)})
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
