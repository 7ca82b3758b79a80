"""The writer of terms as text of the law language; reading the text gives the same terms again.

This holds for every term that reading can give. Parentheses are written where the meaning needs them, or where the
grouping that was read would be lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nslogic.language.printing import ATOM, POWER, PRODUCT, QUOTIENT, SIGNED, Notation, Piece
from nslogic.language.terms import (
    Constant,
    IndexedSum,
    IndexPower,
    Law,
    OrderExpression,
    Parameter,
    ParameterExpression,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    Power,
    Product,
    Scalar,
)

_MINUS_ONE = Constant(Fraction(-1))
_NO_POWER = Constant(Fraction(0))
_ONCE = Constant(Fraction(1))


def format_law(law: Law) -> str:
    """Return a law as text.

    >>> from nslogic.language.terms import OrderLaw, Quantity
    >>> format_law(OrderLaw(Quantity("N"), "<~", Quantity("N_w"), ignoring_logs=True))
    'N <~ N_w ignoring logs'
    """
    return _TEXT.law(law)


def format_order(expression: OrderExpression) -> str:
    """Return an order expression as text."""
    return _TEXT.order(expression)[0]


def compact_text(expression: ParameterExpression) -> str:
    """Return an exponent as short text: without spaces, and with the parentheses alone that its meaning needs.

    >>> from nslogic.language.terms import Parameter, ParameterProduct, ParameterSum
    >>> compact_text(ParameterProduct((Constant(Fraction(-1)), ParameterSum((Parameter("a"), Parameter("b"))))))
    '-(a+b)'
    """
    return _COMPACT.parameter(expression)[0]


class TextNotation(Notation):
    """Text that is read back: a product in a product keeps its parentheses, since it was read as one."""

    term = QUOTIENT
    negated = ATOM
    first_factor = SIGNED
    factor = POWER
    negative = SIGNED
    times = "*"
    either = " or "
    ignoring_logs = " ignoring logs"

    def number(self, value: Fraction) -> Piece:
        """Return a number as a quotient."""
        return str(value), ATOM if value.denominator == 1 and value >= 0 else SIGNED

    def name(self, name: str) -> Piece:
        """Return a name as it is."""
        return name, ATOM

    def fenced(self, text: str) -> str:
        """Return text in parentheses."""
        return f"({text})"

    def call(self, function: str, arguments: Sequence[str]) -> Piece:
        """Return a function of arguments."""
        return f"{function}({', '.join(arguments)})", ATOM

    def relation(self, relation: str) -> str:
        """Return a relation as it is."""
        return relation

    def raised(self, base: str, exponent: str) -> Piece:
        """Return a power."""
        return f"{base}^{exponent}", POWER

    def exponent(self, exponent: ParameterExpression) -> str:
        """Return an exponent, in parentheses unless it is a whole number or a name, with a sign or without."""
        match exponent:
            case Parameter() | Constant(value=Fraction(denominator=1)):
                return self.parameter(exponent)[0]
            case ParameterProduct(factors) if self.unsigned(exponent) and not isinstance(factors[1], ParameterPower):
                return self.parameter(exponent)[0]
        return self.fenced(self.parameter(exponent)[0])

    def unsigned(self, expression: ParameterExpression) -> ParameterExpression | None:
        """Return what is negated: a number, or anything else by a product with -1."""
        match expression:
            case Constant(value) if value < 0:
                return Constant(-value)
            case ParameterProduct((Constant(value), positive)) if value == -1 and not isinstance(positive, Constant):
                return positive
        return None

    def quotient(self, quotient: ParameterQuotient) -> Piece:
        """Return a quotient in one line."""
        above, below = self.parameter(quotient.numerator), self.parameter(quotient.denominator)
        return f"{self.within(above, PRODUCT)}/{self.within(below, POWER)}", QUOTIENT

    def product(self, factors: Sequence[OrderExpression]) -> Piece:
        """Return a product in one line, each factor on the side of the line where it was read."""
        text = self.within(self.order(factors[0]), SIGNED)
        for position, factor in enumerate(factors[1:], start=1):
            if isinstance(factor, Power) and factor.exponent == _MINUS_ONE:
                # a number over a number at the beginning would be read as one number
                if position == 1 and isinstance(factors[0], Scalar) and isinstance(factor.base, Scalar):
                    text += f" * {self.within(self.order(factor), POWER)}"
                else:
                    text += f" / {self.within(self.order(factor.base), POWER)}"
            else:
                text += f" * {self.within(self.order(factor), POWER)}"
        return text, PRODUCT

    def index_power(self, power: IndexPower, index: str) -> Piece:
        """Return one product of powers of an index; the power zero of it is left out."""
        return self.order(power.coefficient) if power.exponent == _NO_POWER else self._summand(power, index)

    def _summand(self, power: IndexPower, index: str) -> Piece:
        """Return a term of a sum over an index of which there are several: the index is in each."""
        coefficient, exponent = power.coefficient, power.exponent
        raised = (index, ATOM) if exponent == _ONCE else self.raised(index, self.exponent(exponent))
        if coefficient == Scalar(Fraction(1)):
            return raised
        factors = coefficient.factors if isinstance(coefficient, Product) else (coefficient,)
        return f"{self.product(factors)[0]} * {raised[0]}", PRODUCT

    def indexed_sum(self, series: IndexedSum) -> Piece:
        """Return a sum over an index as a function of it."""
        upper = "inf" if series.upper is None else self.order(series.upper)[0]
        bounds = f"{series.index} = {self.order(series.lower)[0]}..{upper}"
        term = self._summand if len(series.terms) > 1 else self.index_power
        terms = (term(summand, series.index)[0] for summand in series.terms)
        return self.call("sum", (bounds, " + ".join(terms)))

    def for_all(self, index: str, law: str) -> str:
        """Return what holds for every value of an index."""
        return f"forall {index}: {law}"


class CompactNotation(TextNotation):
    """Text of exponents that means the same when it is read, though not grouped as it was."""

    negated = first_factor = factor = QUOTIENT
    beside_signs = ""

    def unsigned(self, expression: ParameterExpression) -> ParameterExpression | None:
        """Return what is multiplied by -1."""
        match expression:
            case ParameterProduct((Constant(value), positive)) if value == -1:
                return positive
        return None

    def quotient(self, quotient: ParameterQuotient) -> Piece:
        """Return a quotient in one line, a denominator in parentheses where it is more than a name or a power of one."""
        above, below = self.parameter(quotient.numerator), self.parameter(quotient.denominator)
        needed = ATOM + 1 if "*" in below[0] else QUOTIENT
        return f"{self.within(above, QUOTIENT)}/{self.within(below, needed)}", QUOTIENT


_TEXT = TextNotation()
_COMPACT = CompactNotation()
