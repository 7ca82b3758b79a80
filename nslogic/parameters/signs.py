"""The sign table: signs of polynomials in the parameters and bounds of parameters, by exact and cheap propagation.

Conditions give the signs of irreducible factors and the bounds of parameters. The sign of another polynomial follows
from the signs of its factors, or where all its terms have one sign once every parameter is measured from a bound
(`alpha - 1 > 0` makes `alpha^2 - 1` positive). Each fact carries its reasons: the set of labels, as bits of an integer,
that it rests on.
"""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction
from typing import TypeAlias

from flint import fmpq

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.signs import (
    ALLOWED,
    ANY,
    NEGATIVE,
    POSITIVE,
    POSSIBLE,
    PRODUCT,
    SINGLE_SIGNS,
    SQUARE,
    ZERO,
    Signs,
    set_of,
    sign_factors,
    sign_of,
)
from nslogic.memory import remembered
from nslogic.orders.formulas import Coefficient, ParameterAtom

Reasons: TypeAlias = int
"""A set of labels, as bits."""
KnownSigns: TypeAlias = tuple[Signs, Reasons]


class ParameterBound:
    """A lower or upper bound of a parameter, with the reasons for it."""

    __slots__ = ("reasons", "strict", "value")

    def __init__(self, value: Fraction, reasons: Reasons, *, strict: bool) -> None:
        self.value = value
        self.strict = strict
        self.reasons = reasons


class Contradiction(Exception):  # noqa: N818 (an answer that unwinds the search, not an error)
    """A contradiction among conditions; `reasons` are the labels they come from."""

    def __init__(self, reasons: Reasons) -> None:
        super().__init__(reasons)
        self.reasons = reasons


class Facts:
    """Signs of irreducible polynomials and bounds of parameters; `copy` is cheap.

    Attributes:
        changed: The parameters of facts that are new since a caller last emptied this set.
    """

    __slots__ = ("_factors", "_memory", "changed", "highs", "lows", "signs")

    def __init__(self) -> None:
        self.signs: dict[RationalFunction, KnownSigns] = {}
        self.lows: dict[str, ParameterBound] = {}
        self.highs: dict[str, ParameterBound] = {}
        self.changed: set[str] = set()
        self._memory: dict[RationalFunction, KnownSigns] = {}
        self._factors: dict[RationalFunction, KnownSigns] = {}

    def copy(self) -> Facts:
        """Return an independent copy."""
        other = Facts()
        other.signs, other.lows, other.highs = dict(self.signs), dict(self.lows), dict(self.highs)
        other._memory, other._factors = self._memory, self._factors  # replaced, not changed, when facts change
        return other

    def sign(self, value: Coefficient) -> KnownSigns:
        """Return the possible signs of a coefficient, its denominator not being zero, and the reasons."""
        if not isinstance(value, RationalFunction):
            top = value.numerator
            return POSITIVE if top > 0 else NEGATIVE if top else ZERO, 0
        known = self._memory.get(value)
        if known is None:
            known = self._memory[value] = self._sign(value)
        return known

    def _sign(self, value: RationalFunction) -> KnownSigns:
        unit, factors = sign_factors(value)
        bits, reasons = set_of(unit), 0
        for factor, even in factors:
            signs, why = self._factor(factor)
            if signs != ANY:
                reasons |= why
            bits = PRODUCT[bits][SQUARE[signs] if even else signs]
        return (bits, 0) if bits == ANY else (bits, reasons)

    def _factor(self, factor: RationalFunction) -> KnownSigns:
        known = self._factors.get(factor)
        if known is None:
            known = self._factors[factor] = self._looked_up(factor)
        return known

    def _looked_up(self, factor: RationalFunction) -> KnownSigns:
        known = self.signs.get(factor)
        if known is None:
            return self._by_bounds(factor)
        bits, reasons = known
        if bits in SINGLE_SIGNS:
            return known
        by_bounds, why = self._by_bounds(factor)
        if bits & by_bounds == bits:
            return bits, reasons
        return bits & by_bounds, why if bits & by_bounds == by_bounds else reasons | why

    def _by_bounds(self, polynomial: RationalFunction) -> KnownSigns:
        names = names_in_function(polynomial)
        for first, second in ((self.lows, self.highs), (self.highs, self.lows)):
            shifts = []
            reasons = 0
            strict: set[str] = set()
            for name in names:
                bound, sign = first.get(name), 1 if first is self.lows else -1
                if bound is None:
                    bound, sign = second.get(name), -sign
                if bound is None:
                    return ANY, 0
                shifts.append((name, bound.value.numerator, bound.value.denominator, sign))
                reasons |= bound.reasons
                if bound.strict:
                    strict.add(name)
            one_sign, monomials = _shifted(polynomial, tuple(shifts))
            if one_sign:
                certain = any(strict.issuperset(monomial) for monomial in monomials)
                return set_of(one_sign) | (0 if certain else ZERO), reasons
            if all(name not in second for name in names):
                break
        return ANY, 0

    def assume(self, condition: ParameterAtom, reasons: Reasons) -> list[tuple[RationalFunction, Reasons]]:
        """Add a condition; return polynomials that turn out to be zero, with the reasons.

        Raises:
            Contradiction: it cannot hold beside what is known.
        """
        allowed = ALLOWED[condition.relation]
        unit, factors = sign_factors(condition.value)
        if len(factors) == 1:  # as in most conditions
            ((factor, even),) = factors
            possible = POSSIBLE[even][set_of(unit)][allowed]
            now = self._factor(factor)[0]
            return self._learn(factor, possible, reasons) if possible & now != now else []
        known = [self._factor(factor) for factor, _ in factors]
        powers = [SQUARE[bits] if even else bits for (bits, _), (_, even) in zip(known, factors, strict=True)]
        zero: list[tuple[RationalFunction, Reasons]] = []
        for place, (factor, even) in enumerate(factors):
            rest, why = set_of(unit), reasons
            for other, bits in enumerate(powers):
                if other != place:
                    rest = PRODUCT[rest][bits]
                    why |= known[other][1] if bits != ANY else 0
            possible = POSSIBLE[even][rest][allowed]
            if possible & known[place][0] != known[place][0]:
                zero += self._learn(factor, possible, why)
        if not factors and not set_of(unit) & allowed:
            raise Contradiction(reasons)
        return zero

    def assume_all(self, conditions: Collection[ParameterAtom], *, rounds: int) -> None:
        """Add conditions, repeatedly while facts from some narrow others, up to so many rounds.

        Raises:
            Contradiction: they cannot hold together.
        """
        for _ in range(rounds):
            self.changed.clear()
            for condition in conditions:
                self.assume(condition, 0)
            if not self.changed:
                break

    def _learn(self, factor: RationalFunction, bits: Signs, reasons: Reasons) -> list[tuple[RationalFunction, Reasons]]:
        old, why = self._factor(factor)
        if not old & bits:
            raise Contradiction(reasons | why)
        names = names_in_function(factor)
        self.changed.update(names)
        self._memory, self._factors = _untouched(self._memory, names), _untouched(self._factors, names)
        self._factors.pop(factor, None)
        new = old & bits
        because = reasons if new == bits else reasons | why
        self.signs[factor] = new, because
        zeros = [(factor, because)] if new == ZERO else []
        if len(names) == 1 and new in (NEGATIVE, POSITIVE, NEGATIVE | ZERO, POSITIVE | ZERO):
            self._bound(factor, names[0], new, because)
        return zeros

    def _bound(self, factor: RationalFunction, name: str, bits: Signs, reasons: Reasons) -> None:
        value = _root(factor)
        if value is None:
            return
        low = bool(bits & POSITIVE)  # a factor has a positive leading coefficient
        bounds = self.lows if low else self.highs
        new = ParameterBound(value, reasons, strict=not bits & ZERO)
        old = bounds.get(name)
        if old is None or (value, new.strict) != (old.value, old.strict):
            tighter = old is None or value == old.value or (value > old.value) == low
            if tighter and (old is None or value != old.value or new.strict):
                bounds[name] = new
        least, most = self.lows.get(name), self.highs.get(name)
        # Bounds that are equal are roots of one factor, of which the signs are known to agree.
        if least is not None and most is not None and least.value > most.value:
            raise Contradiction(least.reasons | most.reasons)


def _untouched(known: dict[RationalFunction, KnownSigns], names: tuple[str, ...]) -> dict[RationalFunction, KnownSigns]:
    """Return the cached signs that new facts about parameters cannot change: single signs, and values without them."""
    changed = frozenset(names)
    return {
        value: signs for value, signs in known.items() if signs[0] in SINGLE_SIGNS or changed.isdisjoint(value.names())
    }


def names_in_function(value: RationalFunction) -> tuple[str, ...]:
    """Return the parameters that occur in a function."""
    return value.names()


@remembered(4096)
def _root(factor: RationalFunction) -> Fraction | None:
    """Return the root of a polynomial in one parameter, if it is linear."""
    if factor.degree() > 1:
        return None
    coefficients = {any(exponents): coefficient for exponents, coefficient in factor.numerator_terms()}
    return Fraction(-coefficients.get(False, 0), coefficients[True])


@remembered(16384)
def _shifted(
    polynomial: RationalFunction, shifts: tuple[tuple[str, int, int, int], ...]
) -> tuple[int, tuple[tuple[str, ...], ...]]:
    """Return the common sign of all terms of a shifted polynomial, or 0, and the parameters of each term.

    Each parameter is measured from a number (numerator and denominator, fast to compare), upwards or downwards.
    """
    if polynomial.degree() == 1:
        return _shifted_linear(polynomial, shifts)
    field = polynomial.field
    if any(top or sign == -1 for _, top, _, sign in shifts):
        values = {name: field.generator(name) * sign + Fraction(top, bottom) for name, top, bottom, sign in shifts}
        polynomial = polynomial.substitute(values)
    terms = polynomial.compiled()
    signs = {sign_of(coefficient) for coefficient, _ in terms}
    if len(signs) != 1:
        return 0, ()
    return signs.pop(), tuple(tuple(name for name, _ in powers) for _, powers in terms)


def _shifted_linear(
    polynomial: RationalFunction, shifts: tuple[tuple[str, int, int, int], ...]
) -> tuple[int, tuple[tuple[str, ...], ...]]:
    """Do the same for a linear polynomial: its constant term is its value at the origin of the shift."""
    directions = {name: sign for name, *_, sign in shifts}
    start = polynomial.at({name: fmpq(top, bottom) for name, top, bottom, _ in shifts})
    slopes = {
        powers[0][0]: sign_of(coefficient) * directions[powers[0][0]]
        for coefficient, powers in polynomial.compiled()
        if powers
    }
    monomials: list[tuple[str, ...]] = [(name,) for name in slopes]
    signs = set(slopes.values())
    if start != 0:
        signs.add(sign_of(start))
        monomials.append(())
    if len(signs) != 1:
        return 0, ()
    return signs.pop(), tuple(monomials)
