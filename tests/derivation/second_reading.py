"""A second reading of laws, at given parameter values: orders as pairs of reals, for Z3; it shares the parser alone.

Everything else of the package takes no part: sums are maxima that are written out, a competing assignment of an optimum
is projected away by Z3. (The oracle of `tests/oracle/` reads no imports, which the bundled theories have.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import reduce
from typing import TypeAlias

import z3

from nslogic.language import terms
from nslogic.language.scope import Trend
from nslogic.theory.model import Axiom, Optimum, Theory, WrittenLaw

Pair: TypeAlias = tuple[z3.ArithRef, z3.ArithRef]
Point: TypeAlias = Mapping[str, Fraction]

RELATIONS = {
    "=": Fraction.__eq__,
    "!=": Fraction.__ne__,
    "<": Fraction.__lt__,
    "<=": Fraction.__le__,
    ">": Fraction.__gt__,
    ">=": Fraction.__ge__,
}


def real(value: Fraction | int) -> z3.ArithRef:
    """Return a number as Z3 has it."""
    return z3.RealVal(str(value))


def less(left: Pair, right: Pair) -> z3.BoolRef:
    """Return that one order is below another."""
    return z3.Or(left[0] < right[0], z3.And(left[0] == right[0], left[1] < right[1]))


def chosen(condition: z3.BoolRef, one: Pair, other: Pair) -> Pair:
    """Return one of two orders."""
    return z3.If(condition, one[0], other[0]), z3.If(condition, one[1], other[1])


def greatest(orders: Iterable[Pair]) -> Pair:
    """Return the greatest of some orders."""
    return reduce(lambda one, other: chosen(less(one, other), other, one), orders)


def inverse(order: Pair) -> Pair:
    """Return the order of one over something."""
    return -order[0], -order[1]


def number(expression: terms.ParameterExpression, point: Point) -> Fraction:
    """Return the value of a parameter expression; ZeroDivisionError where it has none."""
    match expression:
        case terms.Constant(value):
            return value
        case terms.Parameter(name):
            return point[name]
        case terms.ParameterSum(parts):
            return sum((number(part, point) for part in parts), Fraction(0))
        case terms.ParameterProduct(parts):
            return reduce(lambda one, other: one * other, (number(part, point) for part in parts))
        case terms.ParameterQuotient(above, below):
            return number(above, point) / number(below, point)
        case terms.ParameterPower(base, exponent):
            return number(base, point) ** exponent
        case terms.ParameterExtreme(function, parts):
            return (min if function == "min" else max)(number(part, point) for part in parts)


class Reading:
    """What laws say at a point, of orders with given names; what an expression needs is collected in `needs`."""

    def __init__(self, point: Point, orders: Mapping[str, Pair]) -> None:
        self.point = point
        self.orders = orders
        self.needs: list[z3.BoolRef] = []

    def law(self, law: terms.Law) -> z3.BoolRef:
        """Return that a law holds."""
        if isinstance(law, terms.AnyOf):
            return z3.Or([self.law(one) for one in law.alternatives])
        reading = Reading(self.point, self.orders)
        try:
            said = reading.said(law)
        except ZeroDivisionError:
            return z3.BoolVal(False)
        return z3.And(*reading.needs, said)

    def every(self, statements: Iterable[WrittenLaw]) -> z3.BoolRef:
        """Return that all of some laws hold."""
        return z3.And([self.law(statement.law) for statement in statements])

    def said(self, law: terms.OrderLaw | terms.ParameterLaw | terms.ForAllLaw) -> z3.BoolRef:
        """Return what a law says beside its needs."""
        match law:
            case terms.ParameterLaw(sides, relations):
                values = [number(side, self.point) for side in sides]
                pairs = zip(values, relations, values[1:], strict=False)
                return z3.BoolVal(all(RELATIONS[relation](one, two) for one, relation, two in pairs))
            case terms.OrderLaw(left, relation, right, ignoring_logs):
                return self.compared(self.order(left), relation, self.order(right), ignoring_logs)
            case terms.ForAllLaw(_, left, relation, right, ignoring_logs):
                gap = number(left.exponent, self.point) - number(right.exponent, self.point)
                holds = {"~": gap == 0, "<~": gap <= 0, "<<": gap <= 0, ">~": gap >= 0, ">>": gap >= 0}[relation]
                one, two = self.order(left.coefficient), self.order(right.coefficient)
                return z3.And(z3.BoolVal(holds), self.compared(one, relation, two, ignoring_logs))

    @staticmethod
    def compared(left: Pair, relation: terms.OrderRelation, right: Pair, ignoring_logs: bool) -> z3.BoolRef:
        """Return that two orders compare as a relation says."""
        if ignoring_logs:
            left, right = (left[0], real(0)), (right[0], real(0))
        match relation:
            case "~":
                return z3.And(left[0] == right[0], left[1] == right[1])
            case "<~":
                return z3.Not(less(right, left))
            case ">~":
                return z3.Not(less(left, right))
            case "<<":
                return less(left, right)
            case ">>":
                return less(right, left)

    def order(self, expression: terms.OrderExpression) -> Pair:
        """Return the order of an expression."""
        match expression:
            case terms.Scalar():
                return real(0), real(0)
            case terms.Quantity(name):
                return self.orders[name]
            case terms.Product(factors):
                orders = [self.order(factor) for factor in factors]
                return z3.Sum([one[0] for one in orders]), z3.Sum([one[1] for one in orders])
            case terms.Power(base, exponent):
                return self.raised(self.order(base), number(exponent, self.point))
            case terms.Sum(parts) | terms.Extreme("max", parts):
                return greatest(map(self.order, parts))
            case terms.Extreme(_, parts):
                return inverse(greatest(inverse(self.order(part)) for part in parts))
            case terms.Logarithm(argument):
                inside = self.order(argument)
                self.needs.append(inside[0] >= 0)
                return real(0), z3.If(inside[0] > 0, real(1), real(0))
            case terms.IndexedSum(_, lower, upper, parts):
                return greatest([self.summed(part, lower, upper) for part in parts])

    @staticmethod
    def raised(order: Pair, power: Fraction) -> Pair:
        """Return an order times a number."""
        return real(power) * order[0], real(power) * order[1]

    def summed(self, term: terms.IndexPower, lower: terms.OrderExpression, upper: terms.OrderExpression | None) -> Pair:
        """Return the order of a sum over an index."""
        factor, power = self.order(term.coefficient), number(term.exponent, self.point) + 1
        start = self.order(lower)
        self.needs.append(z3.Not(less(start, (real(0), real(0)))))
        if upper is None:
            self.needs.append(z3.BoolVal(power < 0))
            return self.times(factor, self.raised(start, power))
        end = self.order(upper)
        self.needs.append(z3.Not(less(end, start)))
        if power:
            return self.times(factor, self.raised(end if power > 0 else start, power))
        return factor[0], factor[1] + z3.If(end[0] > start[0], real(1), real(0))

    @staticmethod
    def times(one: Pair, two: Pair) -> Pair:
        """Return the order of a product."""
        return one[0] + two[0], one[1] + two[1]


class World:
    """The labels of a regime at given parameter values."""

    def __init__(self, theory: Theory, regime: str, point: Point) -> None:
        self.theory = theory
        self.regime = theory.regime(regime)
        self.orders: dict[str, Pair] = {
            one.name: (z3.Real(f"e {one.name}"), z3.Real(f"l {one.name}")) for one in theory.quantities
        }
        self.reading = Reading(point, self.orders)
        self._said: dict[str, z3.BoolRef] = {}

    def label(self, label: str) -> z3.BoolRef:
        """Return what a label says."""
        if label not in self._said:
            self._said[label] = self._label(label)
        return self._said[label]

    def _label(self, label: str) -> z3.BoolRef:
        sort, _, rest = label.partition("(")
        name = rest.removesuffix(")")
        parameters = {one.name: one for one in self.theory.parameters}
        match sort if rest else "":
            case "trend":
                return self.trend(name)
            case "domain":
                return self.reading.every(parameters[name].where)
            case "where":
                return self.reading.every(next(one for one in self.regime.where if one.name == name).laws)
            case "value" | "measured":
                declared = parameters[name]
                value = self.reading.point[declared.same_as or name]
                low, high = declared.interval or (declared.value, declared.value)
                assert low is not None
                assert high is not None
                error = 2 * (declared.error or 0) if declared.interval is None else 0
                return z3.BoolVal(low - error <= value <= high + error)
        return self.axiom(self.theory.axiom(label))

    def trend(self, name: str) -> z3.BoolRef:
        """Return that a quantity does what its trend says."""
        declared: Trend = next(one.trend for one in self.theory.quantities if one.name == name)
        power, log = self.orders[name]
        said = {"grows": power > 0, "falls": power < 0, "fixed": z3.And(power == 0, log == 0)}
        return said[dict(self.regime.trends).get(name, declared)]

    def axiom(self, axiom: Axiom) -> z3.BoolRef:
        """Return that an axiom holds."""
        said = self.reading.every(axiom.laws) if axiom.optimum is None else self.best(axiom.optimum)
        return z3.Implies(self.reading.every(axiom.when), said) if axiom.when else said

    def best(self, optimum: Optimum) -> z3.BoolRef:
        """Return that no other assignment that meets a program is better."""
        names = (*optimum.over, optimum.target)
        competing = {name: (z3.Real(f"e' {name}"), z3.Real(f"l' {name}")) for name in names}
        reading = Reading(self.reading.point, {**self.orders, **competing})
        program = []
        for axiom in map(self.theory.axiom, optimum.subject_to):
            laws = reading.every(axiom.laws)
            program.append(z3.Implies(reading.every(axiom.when), laws) if axiom.when else laws)
        other, this = competing[optimum.target], self.orders[optimum.target]
        if optimum.direction == "maximise":
            other, this = this, other
        program.append(other[0] < this[0] if optimum.ignoring_logs else less(other, this))
        parts = [part for pair in competing.values() for part in pair]
        return z3.Not(z3.Tactic("qe2")(z3.Exists(parts, z3.And(program))).as_expr())

    def follows(self, law: z3.BoolRef, *given: z3.BoolRef) -> bool:
        """Return whether a law follows from others."""
        solver = z3.Solver()
        solver.set("rlimit", 50_000_000)
        solver.add(*given, z3.Not(law))
        answer = solver.check()
        assert answer != z3.unknown, solver.reason_unknown()
        return bool(answer == z3.unsat)

    def can_hold(self, *given: z3.BoolRef) -> bool:
        """Return whether laws can hold together."""
        return not self.follows(z3.BoolVal(False), *given)

    def value_of(self, part: z3.ArithRef, *given: z3.BoolRef) -> z3.ArithRef:
        """Return a value that a number may have where laws hold."""
        solver = z3.Solver()
        solver.add(*given)
        assert solver.check() == z3.sat
        found = solver.model().evaluate(part, model_completion=True)
        assert isinstance(found, z3.ArithRef)
        return found
