"""What a law says, as facts: the table of language.md §1."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from nslogic.kernel.bounds import ProofError
from nslogic.kernel.effort import Effort
from nslogic.kernel.facts import (
    Definition,
    Fact,
    Law,
    Real,
    Vector,
    compare,
    compare_numbers,
    is_false,
    is_true,
    negated,
)
from nslogic.kernel.forms import scaled
from nslogic.kernel.polynomials import ONE, ZERO, Polynomial
from nslogic.kernel.ratios import Ratio, Ratios, scale_by, sum_of
from nslogic.kernel.statements import LOG_LOG_SCALE, LOG_SCALE, SCALE, Statement, expanded, name_of_log, ratio_of


@dataclass
class Reading:
    """Read one law: what must hold for it to have a meaning (`needs`), and what its auxiliary names are.

    `facts` lists both in the order in which they arise; a need is paired with True, a definition or a bound with False.
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
        if not is_true(fact):
            self.facts.append((fact, True))

    def define(self, fact: Fact) -> None:
        """Note what an auxiliary name is; that can always be met."""
        if not is_true(fact):
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
                factor = self.number(base)
                result = factor
                for _ in range(exponent - 1):
                    result = result * factor
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
                return scale_by(inner, self.number(exponent))
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
                summands = [self._series(start, end, ratio, self.order(r), self.number(p)) for r, p in terms]
                return self._extreme(summands, ">=")
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
        log, log_log, own = ({symbol: Ratio(ONE)} for symbol in (LOG_SCALE, LOG_LOG_SCALE, named))

        def is_with(value: Ratios) -> Vector:
            return compare(name, "~", sum_of(factor, value), "order")

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
        at_lower = sum_of(factor, scale_by(lower, more))
        zero = Ratio(ZERO)
        if upper is None:
            self.need(compare_numbers(more, "<", zero))
            return at_lower
        at_upper = sum_of(factor, scale_by(upper, more))
        name: Ratios = {self.fresh(): Ratio(ONE)}
        balanced = compare_numbers(more, "=", zero)
        between = sum_of(upper, scale_by(lower, -Ratio(ONE)))
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
        kept = [tuple(f for f in case if not is_true(f)) for case in cases if not any(is_false(f) for f in case)]
        if len(kept) == 1:
            for fact in kept[0]:
                self.define(fact)
        else:
            self.define(Definition(tuple(kept)))


def read(law: Statement, prefix: str, effort: Effort | None = None) -> tuple[Reading, Fact]:
    """Return what an atomic law needs and defines, and what it says beside that."""
    reading = Reading(prefix, effort or Effort())
    match law:
        case ("order", str(relation), left, right, bool(powers_only)):
            first, second = reading.order(left), reading.order(right)
            return reading, compare(first, relation, second, "power" if powers_only else "order")
        case ("real", str(relation), left, right):
            value, other = reading.number(left), reading.number(right)
            return reading, compare_numbers(value, relation, other)
    raise ProofError(f"not a law: {law!r:.80}")


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
                reading, comparison = read(law, prefix, effort)
                return (*(given for given, _ in reading.facts), comparison)
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
                case ("if", guard, guarded), True:
                    return (*((Law(part, False),) for part in guard), (Law(guarded, True),))
                case (("order" | "real"), *_) as atom, False:
                    return tuple(_failures(atom, prefix, effort or Effort()))
    raise ProofError("only what leaves a choice can be split")


def _failures(law: Statement, prefix: str, effort: Effort) -> Iterator[tuple[Fact, ...]]:
    """Yield the ways in which an atomic law fails: a need is unmet, or it has a meaning and is not so."""
    reading, comparison = read(law, prefix, effort)
    before: list[Fact] = []
    for fact, needed in reading.facts:
        if needed:
            effort.spend(len(before))
            assert isinstance(fact, (Real, Vector)), "a need is an inequality"
            yield (*before, negated(fact))
        before.append(fact)
    assert isinstance(comparison, (Real, Vector)), "a law says an equation or an inequality"
    if comparison.relation != "=":
        yield (*before, negated(comparison))
    elif isinstance(comparison, Real):
        yield (*before, Real(comparison.value, "!="))
    else:
        yield (*before, Vector(comparison.form, ">", comparison.level))
        yield (*before, Vector(scaled(comparison.form, -ONE), ">", comparison.level))
