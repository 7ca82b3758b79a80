r"""Laws as LaTeX: `N_p \sim N_w^{2} L`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nslogic.language import terms
from nslogic.language.decimals import familiar_text
from nslogic.language.printing import ATOM, POWER, PRODUCT, SUM, Notation, Piece
from nslogic.orders.coefficient_text import coefficient_term
from nslogic.orders.formulas import Coefficient, as_constant
from nslogic.report.formulas.symbols import GROUP, INDICES, Symbols, exactly, is_distinct, is_sum, symbol_of

LATEX_RELATIONS = {
    "~": r"\sim",
    "<~": r"\lesssim",
    ">~": r"\gtrsim",
    "<<": r"\ll",
    ">>": r"\gg",
    "=": "=",
    "!=": r"\ne",
    "<": "<",
    "<=": r"\le",
    ">": ">",
    ">=": r"\ge",
}

LATEX_FUNCTIONS = frozenset(("exp", "inf", "ln", "log", "max", "min", "sup"))
"""Functions that LaTeX has a command for."""


def law_latex(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX."""
    return LatexNotation(symbols).law(law)


def law_latex_within(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX to stand among others: alternatives and `forall` in parentheses."""
    return LatexNotation(symbols).alternative(law)


def parameter_latex(expression: terms.ParameterExpression, symbols: Symbols) -> str:
    """Return a parameter expression as LaTeX."""
    return LatexNotation(symbols).parameter(expression)[0]


def number_latex(value: Fraction) -> str:
    r"""Return a number on one line.

    >>> number_latex(Fraction(-1, 3)), number_latex(Fraction(10**21)), number_latex(Fraction(25 * 10**5))
    ('-1/3', '10^{21}', '2.5 \\cdot 10^{6}')
    """
    digits, mark, exponent = familiar_text(value).partition("e")
    if not mark:
        return digits
    power = f"10^{{{exponent}}}"
    return power if digits == "1" else f"-{power}" if digits == "-1" else rf"{digits} \cdot {power}"


def coefficient_latex(value: Coefficient, symbols: Symbols) -> str:
    r"""Return a coefficient as LaTeX, in the form that is shortest when all names count as one letter.

    A number is written on one line.

    >>> coefficient_latex(Fraction(-1, 3), {})
    '-1/3'
    """
    value = as_constant(value)
    if isinstance(value, Fraction):
        return number_latex(value)
    from nslogic.algebra.functions import Field  # loaded already, wherever there are parameters

    names = value.field.names
    plain = Field(f"x{place}" for place in range(len(names)))
    shown = {
        placeholder: symbols.get(name) or symbol_of(name) for placeholder, name in zip(plain.names, names, strict=True)
    }
    term = coefficient_term(plain.from_terms(value.numerator_terms(), value.denominator_terms()))
    return parameter_latex(term, shown)


def order_latex(expression: terms.OrderExpression, symbols: Symbols) -> str:
    """Return an order expression as LaTeX."""
    return LatexNotation(symbols).order(expression)[0]


class LatexNotation(Notation):
    """The notation of LaTeX, which need not be parsed: no parentheses around inner products, signs before fractions.

    Args:
        symbols: The LaTeX symbols of names; for any other name a symbol is made from the name.
    """

    term = negated = first_factor = factor = PRODUCT
    negative = SUM
    times = r" \, "
    either = r" \;\text{or}\; "
    ignoring_logs = r" \;\text{(ignoring logs)}"

    def __init__(self, symbols: Symbols) -> None:
        self._symbols = symbols

    def number(self, value: Fraction) -> Piece:
        """Return a number as a fraction of small numbers, else as a decimal if that is short."""
        sign = "-" if value < 0 else ""
        text = number_latex(abs(value))
        if "/" in text:
            text = rf"\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"
        return sign + text, SUM if sign else ATOM if value.denominator == 1 and text.isdigit() else PRODUCT

    def name(self, name: str) -> Piece:
        """Return the symbol of a name."""
        symbol = self._symbols.get(name) or symbol_of(name)
        if is_sum(symbol):
            return symbol, SUM
        return symbol, POWER if "^" in GROUP.sub("", symbol) else ATOM

    def fenced(self, text: str) -> str:
        """Return text in parentheses of matching height."""
        return rf"\left({text}\right)"

    def call(self, function: str, arguments: Sequence[str]) -> Piece:
        """Return a function applied to arguments."""
        command = rf"\{function}" if function in LATEX_FUNCTIONS else rf"\operatorname{{{function}}}"
        return f"{command}{self.fenced(', '.join(arguments))}", ATOM

    def relation(self, relation: str) -> str:
        """Return the sign of a relation."""
        return LATEX_RELATIONS[relation]

    def raised(self, base: str, exponent: str) -> Piece:
        """Return a power."""
        return f"{base}^{{{exponent}}}", POWER

    def exponent(self, exponent: terms.ParameterExpression) -> str:
        """Return an exponent, which needs no parentheses as a superscript."""
        return self.parameter(exponent)[0]

    def unsigned(self, expression: terms.ParameterExpression) -> terms.ParameterExpression | None:
        """Return an expression without its leading minus sign, None if it has none."""
        match expression:
            case terms.Constant(value) if value < 0:
                return terms.Constant(-value)
            case terms.ParameterProduct((terms.Constant(value), *rest)) if value < 0 and rest:
                return _product_of(rest if value == -1 else [terms.Constant(-value), *rest])
            case terms.ParameterProduct((terms.ParameterProduct() as first, *rest)):
                positive = self.unsigned(first)
                return None if positive is None else _product_of([positive, *rest])
            case terms.ParameterQuotient(numerator, denominator):
                positive = self.unsigned(numerator)
                return None if positive is None else terms.ParameterQuotient(positive, denominator)
        return None

    def quotient(self, quotient: terms.ParameterQuotient) -> Piece:
        """Return a fraction, with the minus sign of the numerator before it."""
        positive = self.unsigned(quotient.numerator)
        above = self.parameter(quotient.numerator if positive is None else positive)[0]
        fraction = rf"\frac{{{above}}}{{{self.parameter(quotient.denominator)[0]}}}"
        return (fraction, PRODUCT) if positive is None else (f"-{fraction}", SUM)

    def product(self, factors: Sequence[terms.OrderExpression]) -> Piece:
        """Return a product, as a fraction if factors are raised to -1."""
        above, below = [], []
        for factor in factors:
            match factor:
                case terms.Power(base, terms.Constant(value)) if value == -1:
                    below.append(base)
                case terms.Scalar(value) if value == 1:
                    pass
                case _:
                    above.append(factor)
        if below:
            return rf"\frac{{{self._side(above)}}}{{{self._side(below)}}}", PRODUCT
        return self._factors(above), PRODUCT

    def _side(self, factors: Sequence[terms.OrderExpression]) -> str:
        """Return one side of a fraction; a single factor needs no parentheses."""
        return self.order(factors[0])[0] if len(factors) == 1 else self._factors(factors)

    def _factors(self, factors: Sequence[terms.OrderExpression]) -> str:
        return self.times.join(self.within(self.order(factor), self.factor) for factor in factors) or "1"

    def index_power(self, power: terms.IndexPower, index: str) -> Piece:
        """Return a coefficient times a power of the index of a sum."""
        if power.exponent == terms.Constant(Fraction(0)):
            return self.order(power.coefficient)
        raised: Piece = self._index(index), POWER
        if power.exponent != terms.Constant(Fraction(1)):
            raised = self.raised(raised[0], self.exponent(power.exponent))
        if power.coefficient == terms.Scalar(Fraction(1)):
            return raised
        return f"{self.within(self.order(power.coefficient), self.factor)}{self.times}{raised[0]}", PRODUCT

    def indexed_sum(self, series: terms.IndexedSum) -> Piece:
        """Return a sum over an index with its lower and upper bound."""
        above = r"\infty" if series.upper is None else self.order(series.upper)[0]
        body = " + ".join(self.within(self.index_power(term, series.index), self.term) for term in series.terms)
        body = body if len(series.terms) == 1 else self.fenced(body)
        return rf"\sum_{{{self._index(series.index)}={self.order(series.lower)[0]}}}^{{{above}}} {body}", SUM

    def for_all(self, index: str, law: str) -> str:
        """Return a law quantified over an index."""
        return rf"\forall {self._index(index)}:\; {law}"

    def alternative(self, law: terms.Law) -> str:
        """Return a law to stand among others: alternatives and `forall` in parentheses."""
        text = self.law(law)
        return self.fenced(text) if isinstance(law, (terms.AnyOf, terms.ForAllLaw)) else text

    def _index(self, name: str) -> str:
        """Return the symbol of an index: its name, or another letter if some symbol looks like it."""
        choices = (symbol_of(name), *INDICES)
        return next((choice for choice in choices if is_distinct(choice, self._symbols.values())), exactly(name))


def _product_of(factors: list[terms.ParameterExpression]) -> terms.ParameterExpression:
    return factors[0] if len(factors) == 1 else terms.ParameterProduct(tuple(factors))
