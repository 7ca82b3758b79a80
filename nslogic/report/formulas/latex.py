r"""Laws as LaTeX: `N_p \sim N_w^{2} L`."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from nslogic.language import terms
from nslogic.language.printing import ATOM, POWER, PRODUCT, SUM, Notation, Piece
from nslogic.memory import remembered
from nslogic.orders.coefficient_text import coefficient_term
from nslogic.orders.formulas import Coefficient, as_constant
from nslogic.report.formulas.orders import number_text
from nslogic.theory.model import Theory
from nslogic.theory.symbol_tokens import SymbolError
from nslogic.theory.symbols import Look, look_of

Symbols: TypeAlias = Mapping[str, str]

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
GREEK = re.compile(
    r"alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega"
    r"|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega"
)
GROUP = re.compile(r"\{[^{}]*\}")
VALUE = re.compile(r"\\vert .*?\\vert ")
INDICES = "jiklmnpqrs"


def theory_symbols(theory: Theory) -> dict[str, str]:
    """Return the LaTeX symbol of every name of a theory, so that no two look alike.

    It is the symbol that the file gives, or one made from the name. If two would look alike, those given by the file
    yield to those made from names, and these to the names themselves.
    """
    declared = [(quantity.name, quantity.symbol) for quantity in theory.quantities]
    declared += [(parameter.name, parameter.symbol) for parameter in theory.parameters]
    means = {quantity.name: quantity.name for quantity in theory.quantities}
    means |= {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters}
    choices = {name: _choices(name, symbol) for name, symbol in declared}
    while True:
        seen: dict[Hashable, dict[str, list[str]]] = {}
        for name, several in choices.items():
            seen.setdefault(several[0][0], {}).setdefault(means[name], []).append(name)
        clashes = [[name for names in alike.values() for name in names] for alike in seen.values() if len(alike) > 1]
        if not clashes:
            return {name: several[0][1] for name, several in choices.items()}
        for names in clashes:
            nicest = max(len(choices[name]) for name in names)
            for name in names:
                if len(choices[name]) == nicest:
                    del choices[name][0]


def _choices(name: str, symbol: str | None) -> list[tuple[Hashable, str]]:
    """Return the possible symbols of a name, the nicest first, each with its look."""
    texts = [*([] if symbol is None else [symbol]), symbol_of(name)]
    looks = [(_look(text), text.replace("|", r"\vert ")) for text in texts]
    return [*((look, text) for look, text in looks if look), (("exactly", name), exactly(name))]


@remembered(1024)
def _look(text: str) -> Look | None:
    try:
        return look_of(text)
    except SymbolError:
        return None


def is_distinct(text: str, symbols: Iterable[str]) -> bool:
    """Return whether a symbol looks different from some others."""
    look = _look(text)
    return look is None or all(_look(symbol) != look for symbol in symbols)


def symbol_of(name: str) -> str:
    r"""Return the LaTeX symbol made from a name.

    >>> symbol_of("N_w"), symbol_of("alpha"), symbol_of("loss")
    ('N_{w}', '\\alpha', '\\mathrm{loss}')
    """
    prefix, _, last = name.rpartition(".")
    head, *below = last.split("_")
    if not (name.isascii() and head and all(below)):
        return exactly(name)
    lower = [_word(part) for part in below] + ([_word(prefix)] if prefix else [])
    return _word(head) + (f"_{{{','.join(lower)}}}" if lower else "")


def exactly(name: str) -> str:
    """Return a name letter for letter, in a typeface of its own; a name beyond ASCII needs a TeX that can print it."""
    shown = name.replace("_", r"\_")
    return rf"\mathtt{{{shown}}}" if name.isascii() else rf"\text{{{shown}}}"


def law_latex(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX."""
    return LatexNotation(symbols).law(law)


def law_latex_within(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX to stand among others: alternatives and `forall` in parentheses."""
    return LatexNotation(symbols).alternative(law)


def parameter_latex(expression: terms.ParameterExpression, symbols: Symbols) -> str:
    """Return a parameter expression as LaTeX."""
    return LatexNotation(symbols).parameter(expression)[0]


def coefficient_latex(value: Coefficient, symbols: Symbols) -> str:
    r"""Return a coefficient as LaTeX, in the form that is shortest when all names count as one letter.

    A number is written on one line.

    >>> coefficient_latex(Fraction(-1, 3), {})
    '-1/3'
    """
    value = as_constant(value)
    if isinstance(value, Fraction):
        return str(value)
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


def _word(word: str) -> str:
    if GREEK.fullmatch(word):
        return f"\\{word}"
    if len(word) == 1:
        return word
    upright = word.replace("_", r"\_")
    return rf"\mathrm{{{upright}}}"


def is_sum(symbol: str) -> bool:
    """Return whether a symbol needs parentheses in a product: a sum or difference, such as `L - L_0`, or a quotient."""
    outside = VALUE.sub("", GROUP.sub("", symbol))
    return any(sign in outside for sign in "+-/")


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
        """Return a number as a decimal if that is short, as a fraction otherwise."""
        sign = "-" if value < 0 else ""
        text = number_text(abs(value))
        if "/" in text:
            text = rf"\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"
        return sign + text, SUM if sign else ATOM if value.denominator == 1 else PRODUCT

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
        return rf"\{function}{self.fenced(', '.join(arguments))}", ATOM

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
