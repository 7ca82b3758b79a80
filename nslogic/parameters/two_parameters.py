"""Exact decisions of conditions on two parameters by cylindrical algebraic decomposition.

Collins 1975, with McCallum's projection. Over an interval of one parameter in which no discriminant, resultant or
leading coefficient vanishes, the roots in the other neither meet nor part, so one rational sample of the interval is
enough. At its ends only conditions that may hold with equality can add anything; there samples of the other parameter
are taken between its roots and at them, both enclosed until the signs are known. Where a sign may be zero and is not
certain to be, the question stays open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Literal, NamedTuple, TypeAlias

from flint import fmpq

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import as_fraction
from nslogic.algebra.real_roots import Coefficients, Enclosure, real_roots
from nslogic.algebra.signs import ALLOWED, set_of, sign_factors
from nslogic.limits import ParameterLimits
from nslogic.memory import remembered
from nslogic.orders.formulas import FALSE, Formula, ParameterAtom, compare_parameters, conjunction, conjuncts
from nslogic.parameters.one_parameter import OpenConditionsError, factors_in, hold_at_root, value_between, value_where
from nslogic.parameters.projection import degree_of, discriminant, projected, resultant

Values: TypeAlias = dict[str, Fraction] | Literal["irrational"]
"""Values of parameters, or only that some exist, where they are not all rational."""


def decide_two(names: Sequence[str], conditions: Sequence[ParameterAtom], limits: ParameterLimits) -> Values | None:
    """Return values of two parameters that meet conditions, rational ones if there are; None where none do.

    Raises:
        OpenConditionsError: a polynomial is too large, or a sign is not certain.
        LimitReachedError: a polynomial of one parameter has too high a degree.
    """
    factors = dict.fromkeys(factor for condition in conditions for factor, _ in sign_factors(condition.value)[1])
    most = limits.plane_polynomials
    if len(factors) > most or any(factor.degree() > limits.plane_degree for factor in factors):
        raise OpenConditionsError
    first, second = sorted(names, key=lambda name: (-sum(degree_of(factor, name) for factor in factors), name))
    return _Plane(first, second, tuple(conditions), tuple(factors), limits.halvings).values()


class _Plane(NamedTuple):
    """Conditions on two parameters: `first` is cut into intervals, over each of which `second` is sampled.

    Enclosures are halved so often to learn a sign.
    """

    first: str
    second: str
    conditions: tuple[ParameterAtom, ...]
    factors: tuple[RationalFunction, ...]
    halvings: int

    def values(self) -> Values | None:
        roots = real_roots(
            dict.fromkeys(
                factor for value in projected(self.factors, self.second) for factor, _ in factors_in(value)[1]
            )
        )
        values: Values | None = None
        for number in value_between(roots):
            values = self._over(number) or values
            if isinstance(values, dict):
                return values
        if not self._may_vanish():
            return values  # these conditions are open: where they hold at an end they hold near it
        alone = self._ends_alone()
        places: dict[Coefficients, int] = {}
        for root in roots:
            place = places.get(root.polynomial, 0)
            places[root.polynomial] = place + 1
            if root.is_rational():
                values = self._over(root.low) or values
                if isinstance(values, dict):
                    return values
            elif values is None and root.polynomial in alone and self._hold_over(root, place):
                values = "irrational"
        return values

    def _may_vanish(self) -> tuple[RationalFunction, ...]:
        """Return the factors that may be zero where the conditions hold."""
        strict = {
            factor
            for condition in self.conditions
            if condition.relation in ("<", "!=")
            for factor, _ in sign_factors(condition.value)[1]
        }
        return tuple(factor for factor in self.factors if factor not in strict)

    def _ends_alone(self) -> set[Coefficients]:
        """Return the polynomials at whose roots conditions may hold that hold nowhere near.

        Where one factor alone vanishes, and its root in the second parameter is simple, or is double and its
        discriminant has a simple root, a branch of its curve goes on at one side, and the other signs with it. So some
        factor is a vertical line, two of them meet, or the discriminant of one has a multiple root.
        """
        vanishing = self._may_vanish()
        lines = [factor for factor in vanishing if self.second not in factor.names()]
        curves = [factor for factor in vanishing if factor not in lines]
        ends = {end for line in lines for end, _ in factors_in(line)[1]}
        for curve in curves:
            if degree_of(curve, self.second) > 1:
                ends_of_curve = factors_in(discriminant(curve, self.second))[1]
                ends.update(end for end, multiplicity in ends_of_curve if multiplicity > 1)
        for curve, other in combinations(curves, 2):
            ends.update(end for end, _ in factors_in(resultant(curve, other, self.second))[1])
        return ends

    def _over(self, number: fmpq) -> Values | None:
        """Return values with a given one of the first parameter."""
        given = as_fraction(number)
        restricted = _with(self.conditions, self.first, given)
        value = None if restricted is None else value_where(restricted)
        return {self.first: given, self.second: value} if isinstance(value, Fraction) else value

    def _hold_over(self, root: Enclosure, place: int) -> bool:
        """Return whether the conditions hold for some value of the second where the first is an irrational root."""
        curves = [factor for factor in self.factors if self.second in factor.names()]
        field = self.factors[0].field
        unknown = field.generator(self.first)
        minimal_polynomial = sum((unknown**power * number for power, number in enumerate(root.polynomial)), field.zero)
        meets = {
            curve: [factor for factor, _ in factors_in(resultant(curve, minimal_polynomial, self.first))[1]]
            for curve in curves
        }
        others = real_roots(dict.fromkeys(factor for factors in meets.values() for factor in factors))
        rational = [*value_between(others), *(other.low for other in others if other.is_rational())]
        for number in rational:
            restricted = _with(self.conditions, self.second, as_fraction(number))
            if restricted is not None and hold_at_root(restricted, root.polynomial, place):
                return True
        return any(self._hold_at(root, other, meets) for other in others if not other.is_rational())

    def _hold_at(
        self, first: Enclosure, second: Enclosure, meets: Mapping[RationalFunction, Sequence[Coefficients]]
    ) -> bool:
        """Return whether the conditions hold where both parameters are irrational roots.

        Raises:
            OpenConditionsError: a sign that matters may be zero, and is not certain to be.
        """
        signs: dict[RationalFunction, frozenset[int]] = {}
        certain = True
        for condition in self.conditions:
            unit, factors = sign_factors(condition.value)
            possible = {unit}
            for factor, even in factors:
                if factor not in signs:
                    signs[factor] = self._signs(factor, first, second, meets.get(factor))
                possible = {sign * (other * other if even else other) for sign in possible for other in signs[factor]}
            allowed = {sign for sign in possible if set_of(sign) & ALLOWED[condition.relation]}
            if not allowed:
                return False
            certain = certain and allowed == possible
        if not certain:
            raise OpenConditionsError
        return True

    def _signs(
        self, factor: RationalFunction, first: Enclosure, second: Enclosure, meets: Sequence[Coefficients] | None
    ) -> frozenset[int]:
        """Return the signs that an irreducible polynomial may have where both parameters are irrational roots."""
        alone = factors_in(factor)[1][0][0] if len(factor.names()) == 1 else None
        if alone == (first if factor.names() == (self.first,) else second).polynomial:
            return frozenset((0,))
        may_vanish = alone is None and meets is not None and second.polynomial in meets
        if may_vanish:
            # Of all roots over this one of the first parameter, only the one that is enclosed can lie between the ends.
            below, above = (self._sign_beside(factor, first, end) for end in (second.low, second.high))
            if below != above:
                return frozenset((0,))
            if degree_of(factor, self.second) == 1 or first.polynomial not in dict(
                factors_in(discriminant(factor, self.second))[1]
            ):
                return frozenset((below,))  # a simple root would change the sign
        halvings = 0
        while halvings < self.halvings or not may_vanish:
            low, high = _enclosed(factor, {self.first: (first.low, first.high), self.second: (second.low, second.high)})
            if low > 0 or high < 0:
                return frozenset((1 if low > 0 else -1,))
            first, second, halvings = first.halved(), second.halved(), halvings + 1
        return frozenset((-1, 0, 1))

    def _sign_beside(self, factor: RationalFunction, first: Enclosure, number: fmpq) -> int:
        """Return the sign of a polynomial over an irrational root, at a number of the second where it is not zero."""
        while True:
            low, high = _enclosed(factor, {self.first: (first.low, first.high), self.second: (number, number)})
            if low > 0 or high < 0:
                return 1 if low > 0 else -1
            first = first.halved()


def _with(conditions: Sequence[ParameterAtom], name: str, value: Fraction) -> tuple[ParameterAtom, ...] | None:
    """Return the conditions on the other parameter where one has a value; None where they are false whatever it is."""
    formula = conjunction(_restricted(condition, name, value) for condition in conditions)
    return None if formula == FALSE else tuple(part for part in conjuncts(formula) if isinstance(part, ParameterAtom))


@remembered(16384)
def _restricted(condition: ParameterAtom, name: str, value: Fraction) -> Formula:
    return compare_parameters(condition.value.substitute({name: value}), condition.relation)


def _enclosed(polynomial: RationalFunction, box: Mapping[str, tuple[fmpq, fmpq]]) -> tuple[fmpq, fmpq]:
    """Return bounds of a polynomial over a box, by interval arithmetic."""
    low = high = fmpq(0)
    for coefficient, powers in polynomial.compiled():
        ends = [fmpq(coefficient)]
        for name, exponent in powers:
            for _ in range(exponent):
                ends = [end * other for end in (min(ends), max(ends)) for other in box[name]]
        low, high = low + min(ends), high + max(ends)
    return low, high
