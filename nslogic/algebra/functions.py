"""Rational functions of named parameters: the field Q(names), exact, in lowest terms.

Importing this module loads python-flint, so a caller without parameters must not import it. Inside, generators are
named by index, because parameter names may hold dots.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import lcm
from typing import TypeAlias

from flint import fmpq, fmpz_mpoly

from nslogic.algebra.polynomials import (
    Compiled,
    PolynomialTerms,
    as_fraction,
    as_one_factor,
    as_rational,
    compiled,
    context_of,
    evaluated,
    flint_terms,
    lowest,
    multiply_within,
    power,
    text_of,
    with_fraction,
    within_size,
)
from nslogic.records import LONGEST_REPR

Rational: TypeAlias = Fraction | int


class Field:
    """The field Q(names) of rational functions of parameters; fields of equal names are equal."""

    __slots__ = ("_generators", "context", "names", "one", "zero")

    def __init__(self, names: Iterable[str]) -> None:
        self.names: tuple[str, ...] = tuple(names)
        if len(set(self.names)) != len(self.names):
            raise ValueError(f"a field needs distinct names, not {self.names}")
        self.context = context_of(len(self.names))
        unit = self.context.constant(1)
        self.zero = RationalFunction(self, self.context.constant(0), unit)
        self.one = RationalFunction(self, unit, unit)
        self._generators = {
            name: RationalFunction(self, generator, unit)
            for name, generator in zip(self.names, self.context.gens(), strict=False)
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Field) and self.names == other.names

    def __hash__(self) -> int:
        return hash(self.names)

    def __repr__(self) -> str:
        return f"Field({self.names!r})"

    def __reduce__(self) -> tuple[type[Field], tuple[tuple[str, ...]]]:
        return Field, (self.names,)

    def constant(self, value: Rational) -> RationalFunction:
        """Return a rational number as an element of this field."""
        return RationalFunction(self, self.context.constant(value.numerator), self.context.constant(value.denominator))

    def generator(self, name: str) -> RationalFunction:
        """Return the parameter of that name; raises KeyError where the field has none."""
        return self._generators[name]

    def from_terms(self, numerator: PolynomialTerms, denominator: PolynomialTerms = ()) -> RationalFunction:
        """Build an element from `(exponents, coefficient)` terms, as `numerator_terms` gives them."""
        pad = () if self.names else (0,)
        top = self.context.from_dict({exponents + pad: coefficient for exponents, coefficient in numerator})
        if not denominator:
            return RationalFunction(self, within_size(top), self.context.constant(1))
        bottom = self.context.from_dict({exponents + pad: coefficient for exponents, coefficient in denominator})
        return _reduced(self, within_size(top), within_size(bottom))


def _reduced(field: Field, numerator: fmpz_mpoly, denominator: fmpz_mpoly) -> RationalFunction:
    if not denominator:
        raise ZeroDivisionError("division by the zero function")
    if not numerator:
        return field.zero
    numerator, denominator = lowest(numerator, denominator)
    if denominator.leading_coefficient() < 0:
        numerator, denominator = -numerator, -denominator
    return RationalFunction(field, numerator, denominator)


class RationalFunction:
    """A rational function in lowest terms with a positive leading denominator coefficient; immutable.

    Mixes with Fraction and int on either side, and equals them (and hashes like them) where it is constant.
    """

    __slots__ = ("_compiled", "_denominator", "_hash", "_key", "_names", "_numerator", "bottom", "field", "top")

    def __init__(self, field: Field, top: fmpz_mpoly, bottom: fmpz_mpoly) -> None:
        self.field = field
        self.top = top
        self.bottom = bottom
        self._hash: int | None = None
        self._key: tuple[int, int, PolynomialTerms, PolynomialTerms] | None = None
        self._names: tuple[str, ...] | None = None
        self._compiled: Compiled | None = None
        self._numerator: RationalFunction | None = None
        self._denominator: RationalFunction | None = None

    def _read(self, other: object) -> RationalFunction | None:
        if isinstance(other, RationalFunction):
            if other.field is not self.field and other.field != self.field:
                raise ValueError(f"cannot mix {self.field} and {other.field}")
            return other
        if isinstance(other, int | Fraction):
            return self.field.constant(other)
        return None

    def __bool__(self) -> bool:
        return bool(self.top)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if isinstance(other, RationalFunction):
            same = self.field is other.field or self.field == other.field
            return same and bool(self.top == other.top) and bool(self.bottom == other.bottom)
        if isinstance(other, int | Fraction):
            return self.is_constant() and self.constant_value() == other
        return NotImplemented

    def __hash__(self) -> int:
        if self._hash is None:
            # The text that python-flint writes in one go is much sooner there than terms as Python has them.
            constant = self.is_constant()
            self._hash = (
                hash(self.constant_value()) if constant else hash((self.field.names, str(self.top), str(self.bottom)))
            )
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        return Field.from_terms, (self.field, self.numerator_terms(), self.denominator_terms())

    def __neg__(self) -> RationalFunction:
        return RationalFunction(self.field, -self.top, self.bottom)

    def __add__(self, other: RationalFunction | Rational) -> RationalFunction:
        right = self._read(other)
        if right is None:
            return NotImplemented
        if not right.top:
            return self
        if not self.top:
            return right
        if self.bottom == right.bottom:
            top = self.top + right.top
            if self.bottom.is_one():
                return RationalFunction(self.field, within_size(top), self.bottom)
            return _reduced(self.field, within_size(top), self.bottom)
        common = self.bottom.gcd(right.bottom)
        left_rest, right_rest = self.bottom // common, right.bottom // common
        top = multiply_within(self.top, right_rest) + multiply_within(right.top, left_rest)
        bottom = multiply_within(self.bottom, right_rest)
        return _reduced(self.field, within_size(top), bottom)

    __radd__ = __add__

    def __sub__(self, other: RationalFunction | Rational) -> RationalFunction:
        right = self._read(other)
        return NotImplemented if right is None else self + -right

    def __rsub__(self, other: Rational) -> RationalFunction:
        return -self + other

    def __mul__(self, other: RationalFunction | Rational) -> RationalFunction:
        right = self._read(other)
        if right is None:
            return NotImplemented
        if not self.top or not right.top:
            return self.field.zero
        # Both factors are in lowest terms, so common factors can only lie across (Knuth, TAOCP 2, 4.5.1).
        top, right_bottom = lowest(self.top, right.bottom)
        right_top, bottom = lowest(right.top, self.bottom)
        return RationalFunction(self.field, multiply_within(top, right_top), multiply_within(bottom, right_bottom))

    __rmul__ = __mul__

    def reciprocal(self) -> RationalFunction:
        """Return one over this function; raises ZeroDivisionError on zero."""
        if not self.top:
            raise ZeroDivisionError("division by the zero function")
        if self.top.leading_coefficient() < 0:
            return RationalFunction(self.field, -self.bottom, -self.top)
        return RationalFunction(self.field, self.bottom, self.top)

    def __truediv__(self, other: RationalFunction | Rational) -> RationalFunction:
        right = self._read(other)
        return NotImplemented if right is None else self * right.reciprocal()

    def __rtruediv__(self, other: Rational) -> RationalFunction:
        return self.reciprocal() * other

    def __pow__(self, exponent: int) -> RationalFunction:
        if not isinstance(exponent, int):
            return NotImplemented
        if exponent == 0:
            return self.field.one
        base = self if exponent > 0 else self.reciprocal()
        return RationalFunction(self.field, power(base.top, abs(exponent)), power(base.bottom, abs(exponent)))

    def is_constant(self) -> bool:
        """Tell whether no parameter occurs."""
        if self._names is not None:
            return not self._names
        return self.top.is_constant() and self.bottom.is_constant()

    def simplified(self) -> Fraction | RationalFunction:
        """Return a constant as the fraction that it is, anything else unchanged."""
        return self.constant_value() if self.is_constant() else self

    def constant_value(self) -> Fraction:
        """Return the value of a constant function; raises ValueError where a parameter occurs."""
        if not self.is_constant():
            raise ValueError(f"{self} is not constant")
        if not self.top:
            return Fraction(0)
        return Fraction(int(self.top.leading_coefficient()), int(self.bottom.leading_coefficient()))

    @property
    def numerator(self) -> RationalFunction:
        """Return the numerator, a polynomial with integer coefficients."""
        if self.bottom.is_one():
            return self  # what is known of it already stays known
        if self._numerator is None:
            self._numerator = RationalFunction(self.field, self.top, self.field.one.top)
        return self._numerator

    @property
    def denominator(self) -> RationalFunction:
        """Return the denominator, a polynomial with integer coefficients and a positive leading one."""
        if self.bottom.is_one():
            return self.field.one
        if self._denominator is None:
            self._denominator = RationalFunction(self.field, self.bottom, self.field.one.top)
        return self._denominator

    def numerator_terms(self) -> PolynomialTerms:
        """Return `(exponents in the order of the field's names, coefficient)`, highest degree first."""
        return flint_terms(self.top, len(self.field.names))

    def denominator_terms(self) -> PolynomialTerms:
        """Return the terms of the denominator as `numerator_terms` does."""
        return flint_terms(self.bottom, len(self.field.names))

    def names(self) -> tuple[str, ...]:
        """Return the parameters that occur, in the order of the field."""
        if self._names is None:
            degrees = self.top.degrees()
            if not self.bottom.is_one():
                degrees = tuple(map(max, degrees, self.bottom.degrees()))
            self._names = tuple(name for name, degree in zip(self.field.names, degrees, strict=False) if degree > 0)
        return self._names

    def degree(self) -> int:
        """Return the greater of the total degrees of numerator and denominator; 0 for zero."""
        return max(self.top.total_degree(), self.bottom.total_degree(), 0)

    def weight(self) -> int:
        """Return the number of terms of numerator and denominator: what arithmetic with this function costs."""
        return len(self.top) + len(self.bottom)

    def sort_key(self) -> tuple[int, int, PolynomialTerms, PolynomialTerms]:
        """Return a key that orders functions of one field the same way on every machine, simple ones first."""
        if self._key is None:
            self._key = self.degree(), self.weight(), self.numerator_terms(), self.denominator_terms()
        return self._key

    def factor_numerator(self) -> tuple[int, tuple[tuple[RationalFunction, int], ...]]:
        """Return the numerator as an integer times powers of irreducible polynomials, in `sort_key` order.

        A polynomial with numbers too large for python-flint to order its factors is taken as one factor.
        """
        if self.top.is_constant():
            return (int(self.top.leading_coefficient()) if self.top else 0), ()
        try:
            linear = self.top.total_degree() == 1  # irreducible, so factoring is not needed
            content, factors = as_one_factor(self.top) if linear else self.top.factor()
        except OverflowError:
            content, factors = as_one_factor(self.top)
        constant, irreducible = int(content), []
        for polynomial, multiplicity in factors:
            sign = -1 if polynomial.leading_coefficient() < 0 else 1
            constant *= sign**multiplicity
            irreducible.append((RationalFunction(self.field, polynomial * sign, self.field.one.top), multiplicity))
        if len(irreducible) > 1:
            irreducible.sort(key=lambda factor: factor[0].sort_key())
        return constant, tuple(irreducible)

    def evaluate(self, values: Mapping[str, Rational]) -> Fraction:
        """Return the value at a point that gives every parameter that occurs; ZeroDivisionError on a pole."""
        return as_fraction(self.at({name: as_rational(values[name]) for name in self.names()}))

    def at(self, point: Mapping[str, fmpq]) -> fmpq:
        """Return the value at a point of python-flint's numbers as `evaluate` does."""
        terms = self.compiled()
        if self.bottom.is_one():
            return evaluated(terms, point)
        return evaluated(terms, point) / evaluated(self.denominator.compiled(), point)

    def compiled(self) -> Compiled:
        """Return the terms of the numerator with the names that occur in each, made once."""
        if self._compiled is None:
            self._compiled = compiled(self.top, self.field.names)
        return self._compiled

    def substitute(self, values: Mapping[str, RationalFunction | Rational]) -> RationalFunction:
        """Replace parameters at once; functions of another field carry the result there.

        Parameters that `values` does not give stay what they are, and must exist in the field of the result.
        Raises ZeroDivisionError where the denominator becomes zero.
        """
        target = next((value.field for value in values.values() if isinstance(value, RationalFunction)), self.field)
        used = self.names()
        if target == self.field:
            replaced = {name: self.field.zero + values[name] for name in used if name in values}
            if all(replaced.keys().isdisjoint(value.names()) for value in replaced.values()):
                return self._replaced(replaced)
        images: list[RationalFunction | None] = [None] * len(self.field.names)
        for index, name in enumerate(self.field.names):
            if name in used:
                images[index] = target.zero + values[name] if name in values else target.generator(name)
        return _substituted(self.numerator_terms(), images, target) / _substituted(
            self.denominator_terms(), images, target
        )

    def _replaced(self, values: Mapping[str, RationalFunction]) -> RationalFunction:
        """Replace parameters by functions that have none of them, one after the other."""
        top, bottom = self.top, self.bottom
        for name, value in values.items():
            index = self.field.names.index(name)
            top, above = with_fraction(top, index, value.top, value.bottom)
            bottom, below = with_fraction(bottom, index, value.top, value.bottom)
            if below > above:
                top = multiply_within(top, power(value.bottom, below - above))
            elif above > below:
                bottom = multiply_within(bottom, power(value.bottom, above - below))
        return _reduced(self.field, top, bottom)

    def _sympy_(self) -> object:  # what `sympy.sympify` asks for
        from nslogic.algebra.sympy_expressions import sympy_quotient

        return sympy_quotient(self.field.names, self.numerator_terms(), self.denominator_terms())

    def __str__(self) -> str:
        top = text_of(self.numerator_terms(), self.field.names)
        if self.bottom.is_one():
            return top
        bottom = text_of(self.denominator_terms(), self.field.names)
        top = f"({top})" if len(self.top) > 1 else top
        return f"{top}/{bottom}" if self.bottom.is_constant() else f"{top}/({bottom})"

    def __repr__(self) -> str:
        text = f"{self} in Q({', '.join(self.field.names)})"
        return f"<{text if len(text) <= LONGEST_REPR else f'{text[: LONGEST_REPR - 1]}…'}>"


def _substituted(terms: PolynomialTerms, images: list[RationalFunction | None], target: Field) -> RationalFunction:
    # Over one common denominator only polynomials are added, and one gcd at the end is enough.
    heights = [max((exponents[i] for exponents, _ in terms), default=0) for i in range(len(images))]
    total, bottom = target.context.constant(0), target.context.constant(1)
    for image, height in zip(images, heights, strict=True):
        if image is not None and height:
            bottom = multiply_within(bottom, power(image.bottom, height))
    for exponents, coefficient in terms:
        term = target.context.constant(coefficient)
        for image, height, exponent in zip(images, heights, exponents, strict=True):
            if image is None:
                continue
            if exponent:
                term = multiply_within(term, power(image.top, exponent))
            if height > exponent:
                term = multiply_within(term, power(image.bottom, height - exponent))
        total = within_size(total + term)
    return _reduced(target, total, bottom)


def common_denominator(functions: Iterable[RationalFunction], field: Field) -> RationalFunction:
    """Return the least common multiple of the denominators, a polynomial of `field`."""
    result, content = field.one.top, 1
    for function in functions:
        scale, primitive = function.bottom.primitive()
        content = lcm(content, int(scale))
        result = multiply_within(result, primitive // result.gcd(primitive))
    return RationalFunction(field, within_size(result * content), field.one.top)
