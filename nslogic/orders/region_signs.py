"""The signs of polynomials in a part of the parameter space that is cut out by signs of factors.

A part, or cell, is found by need: whoever meets a sign that the cell leaves open raises SignNeededError, and the
question is asked again in each of the smaller cells. The sign of a polynomial follows from those of its factors, of
its terms, or of its values between the bounds that a cell gives its only parameter; where it follows from none of
these it is asked for, even if it has one value: a cell may be empty, and what is said of it then says nothing.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from nslogic.algebra.signs import (
    ALLOWED,
    ANY,
    NEGATIVE,
    NONZERO,
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nslogic.algebra.functions import RationalFunction


class SignNeededError(Exception):
    """A sign is open in a cell; `signs` are the sets of signs that the cell is to be split into."""

    def __init__(self, factor: RationalFunction, signs: tuple[Signs, ...]) -> None:
        super().__init__(factor)
        self.factor = factor
        self.signs = signs


def signs_from(condition: ParameterAtom) -> tuple[tuple[RationalFunction, Signs], ...]:
    """Return the signs that a condition on parameters leaves to a factor, where it has one factor alone."""
    unit, factors = sign_factors(condition.value)
    if len(factors) != 1:
        return ()
    ((factor, even),) = factors
    return ((factor, POSSIBLE[even][set_of(unit)][ALLOWED[condition.relation]]),)


class RegionSigns:
    """The signs of irreducible polynomials in a cell."""

    def __init__(self, known: Iterable[tuple[RationalFunction, Signs]] = ()) -> None:
        self._known: dict[RationalFunction, Signs] = {}
        self._lows: dict[str, _Bound] = {}
        self._highs: dict[str, _Bound] = {}
        for factor, signs in known:
            self._known[factor] = self._known.get(factor, ANY) & signs
        for factor, signs in self._known.items():
            self._bound(factor, signs)
        self._found: dict[RationalFunction, Signs] = {}

    def with_signs(self, factor: RationalFunction, signs: Signs) -> RegionSigns:
        """Return the part of the cell in which a factor has one of some signs."""
        return RegionSigns((*self._known.items(), (factor, signs)))

    def conditions(self) -> tuple[tuple[RationalFunction, Signs], ...]:
        """Return what makes the cell."""
        return tuple(self._known.items())

    def signs(self, value: Coefficient) -> Signs:
        """Return the signs that a coefficient may have in the cell, its denominator not being zero."""
        if isinstance(value, Fraction):
            return set_of(sign_of(value.numerator))
        unit, factors = sign_factors(value)
        bits = set_of(unit)
        for factor, even in factors:
            signs = self.factor_signs(factor)
            bits = PRODUCT[bits][SQUARE[signs] if even else signs]
        return bits

    def sign(self, value: Coefficient) -> Signs:
        """Return the one sign of a coefficient in the cell.

        Raises:
            SignNeededError: it may have several.
        """
        bits = self.signs(value)
        if bits in SINGLE_SIGNS:
            return bits
        raise self.needed(value)

    def needed(self, value: Coefficient) -> SignNeededError:
        """Return the need of the sign of a coefficient that may have several: of its simplest open factor."""
        assert not isinstance(value, Fraction), "the sign of a number is known"
        opened = [factor for factor, _ in sign_factors(value)[1] if self.factor_signs(factor) not in SINGLE_SIGNS]
        factor = min(opened, key=lambda factor: (factor.weight(), factor.sort_key()))
        return SignNeededError(
            factor, tuple(bits for bits in (NEGATIVE, ZERO, POSITIVE) if bits & self.factor_signs(factor))
        )

    def vanishing(self, value: Coefficient) -> bool:
        """Return whether a coefficient is zero in the cell.

        Raises:
            SignNeededError: it is so in a part of it.
        """
        bits = self.signs(value)
        if bits == ZERO or not bits & ZERO:
            return bits == ZERO
        assert not isinstance(value, Fraction), "the sign of a number is known"
        opened = [factor for factor, _ in sign_factors(value)[1] if self.factor_signs(factor) & ZERO]
        factor = min(opened, key=lambda factor: (factor.weight(), factor.sort_key()))
        raise SignNeededError(factor, (self.factor_signs(factor) & NONZERO, ZERO))

    def holds(self, atom: ParameterAtom) -> bool | None:
        """Return whether a condition holds in the cell, None where that is open."""
        bits, allowed = self.signs(atom.value), ALLOWED[atom.relation]
        return False if not bits & allowed else True if not bits & ~allowed & ANY else None

    @property
    def has_zeros(self) -> bool:
        """Return whether some polynomials are zero in the cell."""
        return ZERO in self._known.values()

    def factor_signs(self, factor: RationalFunction) -> Signs:
        """Return the signs that an irreducible polynomial may have in the cell."""
        if factor not in self._found:
            known = self._known.get(factor, ANY)
            self._found[factor] = known if known in SINGLE_SIGNS else (known & self._by_terms(factor)) or known
        return self._found[factor]

    def _bound(self, factor: RationalFunction, signs: Signs) -> None:
        """Learn a bound from the sign of a factor, which has a positive leading coefficient."""
        root = _root_of(factor)
        if root is None or signs in (ANY, NONZERO):
            return
        (name,) = factor.names()
        strict = not signs & ZERO
        if not signs & POSITIVE:
            self._highs[name] = min((root, not strict), self._highs.get(name, (root, True)))
        if not signs & NEGATIVE:
            self._lows[name] = max((root, strict), self._lows.get(name, (root, False)))

    def _between(self, name: str, root: Fraction) -> Signs:
        """Return the signs that a parameter minus a number may have between its bounds."""
        bits = ANY
        if name in self._lows:
            low, strict = self._lows[name]
            bits &= POSITIVE if low > root or (low == root and strict) else POSITIVE | ZERO if low == root else ANY
        if name in self._highs:
            high, loose = self._highs[name]
            bits &= (
                NEGATIVE if high < root or (high == root and not loose) else NEGATIVE | ZERO if high == root else ANY
            )
        return bits

    def _by_terms(self, factor: RationalFunction) -> Signs:
        """Return the signs that the terms of a polynomial allow, once each parameter is measured from a bound."""
        root = _root_of(factor)
        names = factor.names()
        if root is not None:
            return self._between(names[0], root)
        best = ANY
        for from_below in (True, False):
            bounds: dict[str, tuple[Fraction, int, bool]] = {}
            for name in names:
                low, high = self._lows.get(name), self._highs.get(name)
                if low is not None and (from_below or high is None):
                    bounds[name] = low[0], 1, low[1]
                elif high is not None:
                    bounds[name] = high[0], -1, not high[1]
            if not bounds:
                return best
            best &= _signs_of_terms(factor, bounds)
        return best


_Bound: TypeAlias = tuple[Fraction, bool]
"""A bound of a parameter: a lower one with whether it is strict, an upper one with whether it is not."""


def _signs_of_terms(factor: RationalFunction, bounds: Mapping[str, tuple[Fraction, int, bool]]) -> Signs:
    """Return the signs of a polynomial as those of its terms; a bound has its value, its side, and if it is strict."""
    field = factor.field
    shifts = {
        name: field.generator(name) * side + bound for name, (bound, side, _) in bounds.items() if bound or side < 0
    }
    bits, certain = 0, False
    for coefficient, powers in (factor.substitute(shifts) if shifts else factor).compiled():
        term = set_of(sign_of(coefficient))
        for name, exponent in powers:
            signs = ANY
            if name in bounds:
                signs = POSITIVE if bounds[name][2] else POSITIVE | ZERO
            term = PRODUCT[term][SQUARE[signs] if exponent % 2 == 0 else signs]
        bits |= term
        certain = certain or not term & ZERO
    if bits & NEGATIVE and bits & POSITIVE:
        return ANY
    # terms of one sign, one of them certainly not zero, have no sum that is zero
    return bits & ~ZERO if certain else bits


@remembered(4096)
def _root_of(factor: RationalFunction) -> Fraction | None:
    """Return the root of a polynomial in one parameter, if it is linear."""
    if len(factor.names()) != 1 or factor.degree() != 1:
        return None
    coefficients = {any(exponents): coefficient for exponents, coefficient in factor.numerator_terms()}
    return Fraction(-coefficients.get(False, 0), coefficients[True])
