"""A second meaning of the language, written from the terms in plain Z3, to hold every answer against.

It shares no code with `nslogic.orders` and `nslogic.logic`: extremes are `If`, needs and denominators are collected on
the way, log exponents always take part, the logarithms that pairs do not tell are unknowns with bounds (language.md
§1.4), and an optimum is a quantifier. What Z3 cannot decide here is not an example.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from typing import TypeAlias

import z3
from hypothesis import reject

from nslogic.language.terms import (
    AnyOf,
    Constant,
    Extreme,
    ForAllLaw,
    IndexedSum,
    IndexPower,
    Law,
    Logarithm,
    OrderExpression,
    OrderLaw,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterLaw,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)
from nslogic.language.walk import within
from nslogic.theory.model import Axiom, Optimum, Theory, WrittenLaw

Pair: TypeAlias = tuple[z3.ArithRef, z3.ArithRef]
ZERO, ONE = z3.RealVal(0), z3.RealVal(1)
CONSTANT: Pair = (ZERO, ZERO)
LOG_LOG = z3.Real("log log t")
INVERSE = Constant(Fraction(-1))
RESOURCE = 3_000_000


def less(left: Pair, right: Pair) -> z3.BoolRef:
    return z3.Or(left[0] < right[0], z3.And(left[0] == right[0], left[1] < right[1]))


def same(left: Pair, right: Pair) -> z3.BoolRef:
    return z3.And(left[0] == right[0], left[1] == right[1])


def choose(condition: z3.BoolRef, yes: Pair, no: Pair) -> Pair:
    return z3.If(condition, yes[0], no[0]), z3.If(condition, yes[1], no[1])


def plus(left: Pair, right: Pair) -> Pair:
    return left[0] + right[0], left[1] + right[1]


def times(order: Pair, factor: z3.ArithRef) -> Pair:
    return order[0] * factor, order[1] * factor


def slow(order: Pair) -> z3.BoolRef:
    """Return that an order is above 1 and below `log t`."""
    return z3.And(order[0] == ZERO, order[1] > ZERO, order[1] < ONE)


class Logarithms:
    """The logarithms of what is slow: each has an unknown of its own, and each competitor of a program none."""

    def __init__(self) -> None:
        self.bounds: list[z3.BoolRef] = [LOG_LOG >= ZERO, LOG_LOG < ONE]
        self._own: dict[OrderExpression, z3.ArithRef] = {}

    def own(self, argument: OrderExpression) -> z3.ArithRef:
        """Return the log exponent of a logarithm as it is written, where what it is of is slow."""
        if argument not in self._own:
            of = Meaning(self).order(argument)
            own = self._own[argument] = z3.Real(f"logarithm {len(self._own)}")
            self.bounds.append(z3.Implies(slow(of), z3.And(own >= ZERO, own <= LOG_LOG, own < of[1])))
        return self._own[argument]


@dataclass
class Meaning:
    """The meaning of one law: orders as pairs of terms, and what has to be so for them to exist.

    `renamed` are the quantities that a competitor chooses; `known` says where their logarithms are known.
    """

    logarithms: Logarithms
    renamed: dict[str, str] = field(default_factory=dict)
    known: list[z3.BoolRef] = field(default_factory=list)
    needs: list[z3.BoolRef] = field(default_factory=list)

    def number(self, expression: ParameterExpression) -> z3.ArithRef:
        """Return a parameter expression as a term."""
        match expression:
            case Constant(value):
                return z3.RealVal(str(value))
            case Parameter(name):
                return z3.Real(f"parameter {name}")
            case ParameterSum(terms):
                return z3.Sum([self.number(term) for term in terms])
            case ParameterProduct(factors):
                return z3.Product([self.number(factor) for factor in factors])
            case ParameterQuotient(numerator, denominator):
                below = self.number(denominator)
                self.needs.append(below != ZERO)
                return self.number(numerator) / below
            case ParameterPower(base, exponent):
                return z3.Product([self.number(base)] * exponent)
            case ParameterExtreme(function, arguments):
                best, *others = (self.number(argument) for argument in arguments)
                for other in others:
                    best = z3.If(other < best if function == "min" else other > best, other, best)
                return best

    def order(self, expression: OrderExpression) -> Pair:
        """Return the order of an expression."""
        match expression:
            case Scalar():
                return CONSTANT
            case Quantity(name):
                return quantity(self.renamed.get(name, name))
            case Product(factors):
                total = CONSTANT
                for factor in factors:
                    total = plus(total, self.order(factor))
                return total
            case Power(base, exponent):
                return times(self.order(base), self.number(exponent))
            case Sum(terms):
                return self.best("max", [self.order(term) for term in terms])
            case Extreme(function, arguments):
                return self.best(function, [self.order(argument) for argument in arguments])
            case Logarithm(argument):
                return self.logarithm(self.order(argument), argument)
            case IndexedSum():
                return self.best("max", [self.indexed(expression, term) for term in expression.terms])

    def logarithm(self, of: Pair, argument: OrderExpression, *, where: z3.BoolRef | bool = True) -> Pair:
        """Return the order of a logarithm, which is asked for `where` something holds."""
        self.needs.append(z3.Not(less(of, CONSTANT)))
        own: z3.ArithRef = ZERO
        if self.renamed.keys() & {term.name for term in within(argument) if isinstance(term, Quantity)}:
            self.known.append(z3.Implies(where, z3.Not(slow(of))))
        else:
            own = self.logarithms.own(argument)
        slowly = z3.If(of[1] >= ONE, LOG_LOG, z3.If(of[1] > ZERO, own, ZERO))
        return ZERO, z3.If(of[0] > ZERO, ONE, slowly)

    @staticmethod
    def best(function: str, orders: list[Pair]) -> Pair:
        """Return the least or the greatest of some orders."""
        best, *others = orders
        for other in others:
            best = choose(less(other, best) if function == "min" else less(best, other), other, best)
        return best

    def indexed(self, total: IndexedSum, term: IndexPower) -> Pair:
        """Return the order of `sum(k = lower..upper, R * k^p)`."""
        factor, exponent, lower = self.order(term.coefficient), self.number(term.exponent), self.order(total.lower)
        self.needs.append(z3.Not(less(lower, CONSTANT)))
        first = plus(factor, times(lower, exponent + ONE))
        if total.upper is None:
            self.needs.append(exponent < -ONE)
            return first
        upper = self.order(total.upper)
        self.needs.append(z3.Not(less(upper, lower)))
        last = plus(factor, times(upper, exponent + ONE))
        several = (
            total.upper if isinstance(total.lower, Scalar) else Product((total.upper, Power(total.lower, INVERSE)))
        )
        logarithm = self.logarithm(plus(upper, times(lower, -ONE)), several, where=exponent == -ONE)
        return choose(exponent < -ONE, first, choose(exponent > -ONE, last, plus(factor, logarithm)))

    def said(self, law: OrderLaw | ParameterLaw | ForAllLaw) -> z3.BoolRef:
        """Return what a law says where all its needs are met."""
        match law:
            case ParameterLaw(sides, relations):
                values = [self.number(side) for side in sides]
                steps = zip(values, relations, values[1:], strict=False)
                return z3.And([compare(left, relation, right) for left, relation, right in steps])
            case ForAllLaw(_, left_power, relation, right_power, _):
                sign = {"~": "=", "<~": "<=", "<<": "<=", ">~": ">=", ">>": ">="}[relation]
                index = compare(self.number(left_power.exponent), sign, self.number(right_power.exponent))
                return z3.And(
                    index, self.related(left_power.coefficient, relation, right_power.coefficient, law.ignoring_logs)
                )
            case OrderLaw(left_order, relation, right_order, ignoring_logs):
                return self.related(left_order, relation, right_order, ignoring_logs)

    def related(self, left: OrderExpression, relation: str, right: OrderExpression, ignoring_logs: bool) -> z3.BoolRef:
        """Return a relation between two orders."""
        one, other = self.order(left), self.order(right)
        if ignoring_logs:
            one, other = (one[0], ZERO), (other[0], ZERO)
        return {
            "~": same(one, other),
            "<~": z3.Not(less(other, one)),
            ">~": z3.Not(less(one, other)),
            "<<": less(one, other),
            ">>": less(other, one),
        }[relation]


def quantity(name: str) -> Pair:
    return z3.Real(f"power {name}"), z3.Real(f"log {name}")


def compare(left: z3.ArithRef, relation: str, right: z3.ArithRef) -> z3.BoolRef:
    match relation:
        case "=":
            return left == right
        case "!=":
            return left != right
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
    return left >= right


@dataclass
class Reading:
    """What laws say of the quantities of a theory, or with some of them renamed of a competitor."""

    logarithms: Logarithms
    renamed: dict[str, str] = field(default_factory=dict)
    known: list[z3.BoolRef] = field(default_factory=list)

    def law(self, law: Law) -> z3.BoolRef:
        """Return what a law says."""
        if isinstance(law, AnyOf):
            return z3.Or([self.law(one) for one in law.alternatives])
        meaning = Meaning(self.logarithms, self.renamed, self.known)
        said = meaning.said(law)
        return z3.And([*meaning.needs, said])

    def all_of(self, statements: tuple[WrittenLaw, ...]) -> z3.BoolRef:
        """Return what statements say together."""
        return z3.And([self.law(statement.law) for statement in statements])

    def axiom(self, theory: Theory, axiom: Axiom) -> z3.BoolRef:
        """Return what an axiom says where its guard holds."""
        said = self.all_of(axiom.laws) if axiom.optimum is None else self.optimum(theory, axiom.optimum)
        return z3.Implies(self.all_of(axiom.when), said)

    def optimum(self, theory: Theory, optimum: Optimum) -> z3.BoolRef:
        """Say that no other assignment meets the program and is better, with a quantifier."""
        renamed = {name: f"other {name}" for name in (*optimum.over, optimum.target)}
        reading = Reading(self.logarithms, renamed)
        program = [reading.axiom(theory, theory.axiom(identifier)) for identifier in optimum.subject_to]
        mine, other = quantity(optimum.target), quantity(renamed[optimum.target])
        if optimum.ignoring_logs:
            mine, other = (mine[0], ZERO), (other[0], ZERO)
        better = less(other, mine) if optimum.direction == "minimise" else less(mine, other)
        variables = [term for name in renamed.values() for term in quantity(name)]
        return z3.Not(z3.Exists(variables, z3.And([*program, *reading.known, better])))


def label_terms(theory: Theory, reading: Reading) -> dict[str, z3.BoolRef]:
    """Return what each label of the first regime says."""
    regime = theory.regimes[0]
    terms = {identifier: reading.axiom(theory, theory.axiom(identifier)) for identifier in regime.axioms}
    trends = dict(regime.trends)
    for declared in theory.quantities:
        power, log = quantity(declared.name)
        said = {"grows": power > 0, "falls": power < 0, "fixed": z3.And(power == ZERO, log == ZERO), "free": None}
        trend = said[trends.get(declared.name, declared.trend)]
        if trend is not None:
            terms[f"trend({declared.name})"] = trend
    for parameter in theory.parameters:
        this = z3.Real(f"parameter {parameter.name}")
        if parameter.where:
            terms[f"domain({parameter.name})"] = reading.all_of(parameter.where)
        low, high = parameter.interval or (None, None)
        if parameter.value is not None and parameter.error is not None:
            low, high = parameter.value - 2 * parameter.error, parameter.value + 2 * parameter.error
        if low is not None and high is not None:
            terms[f"measured({parameter.name})"] = z3.And(this >= low, this <= high)
        elif parameter.value is not None:
            terms[f"value({parameter.name})"] = this == z3.RealVal(str(parameter.value))
    for condition in regime.where:
        terms[f"where({condition.name})"] = reading.all_of(condition.laws)
    return terms


class Plain:
    """Decide subsets of the labels of a theory's first regime with plain Z3."""

    def __init__(self, theory: Theory) -> None:
        self._reading = Reading(Logarithms())
        self.terms = label_terms(theory, self._reading)
        self._quantified = any(axiom.optimum is not None for axiom in theory.axioms)
        self._possible: dict[tuple[Law | None, bool], list[frozenset[str]]] = {}
        self._impossible: dict[tuple[Law | None, bool], list[frozenset[str]]] = {}
        self._laws: dict[Law, z3.BoolRef] = {}

    def possible(self, labels: Iterable[str], law: Law | None = None, *, holds: bool = True) -> bool:
        """Return whether labels can hold together, with a law (or its negation) beside them."""
        asked = frozenset(labels)
        key = law, holds
        possible, impossible = self._possible.setdefault(key, []), self._impossible.setdefault(key, [])
        if any(asked <= known for known in possible):
            return True
        if any(known <= asked for known in impossible):
            return False
        extra = [] if law is None else [self._read(law) if holds else z3.Not(self._read(law))]
        solver = z3.SolverFor("NRA") if self._quantified else z3.Solver()
        solver.set("rlimit", RESOURCE)
        solver.add(*self._reading.logarithms.bounds, *extra, *(self.terms[label] for label in sorted(asked)))
        answer = solver.check()
        if answer == z3.unknown:
            reject()
        if answer == z3.unsat:
            impossible.append(asked)
            return False
        model = solver.model()
        holding = (
            set()
            if self._quantified
            else {
                label for label, term in self.terms.items() if z3.is_true(model.evaluate(term, model_completion=True))
            }
        )
        possible.append(asked | holding)
        return True

    def _read(self, law: Law) -> z3.BoolRef:
        """Return what a law says; a long one takes longer to read than to decide."""
        if law not in self._laws:
            self._laws[law] = self._reading.law(law)
        return self._laws[law]

    def minimal(self, candidates: Iterable[str], wanted: Callable[[frozenset[str]], bool]) -> list[frozenset[str]]:
        """Return every minimal subset of some labels that is wanted, by trying all of them, smallest first."""
        ordered = sorted(candidates)
        found: list[frozenset[str]] = []
        for size in range(len(ordered) + 1):
            for chosen in map(frozenset, combinations(ordered, size)):
                if not any(one <= chosen for one in found) and wanted(chosen):
                    found.append(chosen)
        return found

    def cores(self, law: Law | None = None, *, holds: bool = True) -> list[frozenset[str]]:
        """Return every minimal set of labels that cannot hold together (with a law, or its negation)."""
        return self.minimal(self.terms, lambda chosen: not self.possible(chosen, law, holds=holds))

    def verdict(self) -> str:
        """Return the verdict by its definition in language.md §4.1."""
        if self.possible(self.terms):
            return "consistent"
        without_trends = [label for label in self.terms if not label.startswith("trend(")]
        return "degenerate" if self.possible(without_trends) else "inconsistent"

    def repairs(self, costs: dict[str, Fraction]) -> list[tuple[str, ...]]:
        """Return every minimal set of labels whose removal leaves something possible, by cost, size and labels."""
        everything = frozenset(self.terms)
        found = self.minimal(costs, lambda given_up: self.possible(everything - given_up))
        totals = [(sum(costs[label] for label in one), len(one), tuple(sorted(one))) for one in found]
        return [labels for _, _, labels in sorted(totals)]
