r"""Laws as LaTeX: `N_p \sim N_w^{2} L`."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from nslogic.language import terms
from nslogic.orders.coefficient_text import coefficient_term
from nslogic.orders.formulas import Coefficient, as_constant
from nslogic.report.formulas.orders import number_text
from nslogic.theory.model import Theory
from nslogic.theory.symbols import Look, SymbolError, look_of

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
SUM, PRODUCT, POWER, ATOM = range(4)
"""How tightly a piece of a formula holds together."""

LatexPiece: TypeAlias = tuple[str, int]


def theory_symbols(theory: Theory) -> dict[str, str]:
    """Return the LaTeX of every name of a theory, one that looks different for each.

    It is the symbol of the file, or one made from the name; where two would look the same, that of the name, and where
    these do too, the name as it is written.
    """
    declared = [(one.name, one.symbol) for one in theory.quantities]
    declared += [(one.name, one.symbol) for one in theory.parameters]
    means = {one.name: one.name for one in theory.quantities}
    means |= {one.name: one.same_as or one.name for one in theory.parameters}
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
    """Return what can be written for a name, the nicest first, each with what it looks like."""
    texts = [*([] if symbol is None else [symbol]), symbol_of(name)]
    looks = [(_look(text), text.replace("|", r"\vert ")) for text in texts]
    return [*((look, text) for look, text in looks if look), (("exactly", name), exactly(name))]


@lru_cache(maxsize=1024)
def _look(text: str) -> Look | None:
    try:
        return look_of(text)
    except SymbolError:
        return None


def is_distinct(text: str, symbols: Iterable[str]) -> bool:
    """Return whether no symbol looks like another one."""
    look = _look(text)
    return look is None or all(_look(symbol) != look for symbol in symbols)


def symbol_of(name: str) -> str:
    r"""Return a name as LaTeX.

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
    """Return a name as it is written, in a fount that no other symbol has; what is not ASCII needs a TeX that prints it."""
    shown = name.replace("_", r"\_")
    return rf"\mathtt{{{shown}}}" if name.isascii() else rf"\text{{{shown}}}"


def law_latex(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX."""
    match law:
        case terms.AnyOf(alternatives):
            return r" \;\text{or}\; ".join(law_latex_within(one, symbols) for one in alternatives)
        case terms.OrderLaw(left, relation, right, ignoring_logs):
            said = f"{_order(left, symbols)[0]} {LATEX_RELATIONS[relation]} {_order(right, symbols)[0]}"
        case terms.ForAllLaw(index, left_power, relation, right_power, ignoring_logs):
            sides = [_index_power(side, index, symbols)[0] for side in (left_power, right_power)]
            said = rf"\forall {_index(index, symbols)}:\; {sides[0]} {LATEX_RELATIONS[relation]} {sides[1]}"
        case terms.ParameterLaw(sides_, relations):
            said, ignoring_logs = _parameter(sides_[0], symbols)[0], False
            for relation_, side in zip(relations, sides_[1:], strict=True):
                said += f" {LATEX_RELATIONS[relation_]} {_parameter(side, symbols)[0]}"
    return said + (r" \;\text{(ignoring logs)}" if ignoring_logs else "")


def law_latex_within(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX beside others: what `or` joins, and what `forall` reaches, stands in parentheses."""
    said = law_latex(law, symbols)
    return rf"\left({said}\right)" if isinstance(law, (terms.AnyOf, terms.ForAllLaw)) else said


def parameter_latex(expression: terms.ParameterExpression, symbols: Symbols) -> str:
    """Return a parameter expression as LaTeX."""
    return _parameter(expression, symbols)[0]


def coefficient_latex(value: Coefficient, symbols: Symbols) -> str:
    r"""Return a coefficient as LaTeX, in the shape that is shortest as text where all names are of one length.

    A number stands in one line.

    >>> coefficient_latex(Fraction(-1, 3), {})
    '-1/3'
    """
    value = as_constant(value)
    if isinstance(value, Fraction):
        return str(value)
    from nslogic.algebra.functions import Field  # who has parameters has loaded it

    names = value.field.names
    plain = Field(f"x{place}" for place in range(len(names)))
    shown = {one: symbols.get(name) or symbol_of(name) for one, name in zip(plain.names, names, strict=True)}
    term = coefficient_term(plain.from_terms(value.numerator_terms(), value.denominator_terms()))
    return parameter_latex(term, shown)


def order_latex(expression: terms.OrderExpression, symbols: Symbols) -> str:
    """Return an order expression as LaTeX."""
    return _order(expression, symbols)[0]


def _word(word: str) -> str:
    if GREEK.fullmatch(word):
        return f"\\{word}"
    if len(word) == 1:
        return word
    upright = word.replace("_", r"\_")
    return rf"\mathrm{{{upright}}}"


def _name(name: str, symbols: Symbols) -> LatexPiece:
    symbol = symbols.get(name) or symbol_of(name)
    if is_sum(symbol):
        return symbol, SUM
    return symbol, POWER if "^" in GROUP.sub("", symbol) else ATOM


def is_sum(symbol: str) -> bool:
    """Return whether a symbol needs parentheses in a product: a sum, as a loss above its limit, or a quotient."""
    outside = VALUE.sub("", GROUP.sub("", symbol))
    return any(sign in outside for sign in "+-/")


def _index(name: str, symbols: Symbols) -> str:
    """Return the index of a sum or of a `forall`: its name, or another letter where something else looks like that."""
    choices = (symbol_of(name), *INDICES)
    return next((one for one in choices if is_distinct(one, symbols.values())), exactly(name))


def _fenced(piece: LatexPiece, needed: int) -> str:
    text, strength = piece
    return text if strength >= needed else rf"\left({text}\right)"


def _number(value: Fraction) -> LatexPiece:
    sign = "-" if value < 0 else ""
    text = number_text(abs(value))
    if "/" in text:
        text = rf"\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"
    return sign + text, SUM if sign else ATOM if value.denominator == 1 else PRODUCT


def _call(function: str, arguments: list[str]) -> LatexPiece:
    return rf"\{function}\left({', '.join(arguments)}\right)", ATOM


def _parameter(expression: terms.ParameterExpression, symbols: Symbols) -> LatexPiece:
    match expression:
        case terms.Constant(value):
            return _number(value)
        case terms.Parameter(name):
            return _name(name, symbols)
        case terms.ParameterSum(summands):
            return _signed([_negated(one) for one in summands], symbols), SUM
        case terms.ParameterProduct(factors):
            negative, rest = _negated(expression)
            if negative:
                return f"-{_fenced(_parameter(rest, symbols), PRODUCT)}", SUM
            return r" \, ".join(_fenced(_parameter(one, symbols), PRODUCT) for one in factors), PRODUCT
        case terms.ParameterQuotient(numerator, denominator):
            negative, top = _negated(numerator)
            quotient = rf"\frac{{{_parameter(top, symbols)[0]}}}{{{_parameter(denominator, symbols)[0]}}}"
            return (f"-{quotient}", SUM) if negative else (quotient, PRODUCT)
        case terms.ParameterPower(base, exponent):
            return f"{_fenced(_parameter(base, symbols), ATOM)}^{{{exponent}}}", POWER
        case terms.ParameterExtreme(function, arguments):
            return _call(function, [_parameter(one, symbols)[0] for one in arguments])


def _negated(expression: terms.ParameterExpression) -> tuple[bool, terms.ParameterExpression]:
    """Return whether an expression is written as a negative one, and its positive counterpart."""
    match expression:
        case terms.Constant(value) if value < 0:
            return True, terms.Constant(-value)
        case terms.ParameterProduct((terms.Constant(value), *rest)) if value < 0 and rest:
            return True, _product_of(rest if value == -1 else [terms.Constant(-value), *rest])
        case terms.ParameterProduct((terms.ParameterProduct() as first, *rest)):
            negative, positive = _negated(first)
            return negative, _product_of([positive, *rest])
    return False, expression


def _product_of(factors: list[terms.ParameterExpression]) -> terms.ParameterExpression:
    return factors[0] if len(factors) == 1 else terms.ParameterProduct(tuple(factors))


def _signed(summands: list[tuple[bool, terms.ParameterExpression]], symbols: Symbols) -> str:
    text = ""
    for negative, one in summands:
        sign = (" - " if negative else " + ") if text else ("-" if negative else "")
        text += sign + _fenced(_parameter(one, symbols), PRODUCT)
    return text


def _order(expression: terms.OrderExpression, symbols: Symbols) -> LatexPiece:
    match expression:
        case terms.Scalar(value):
            return _number(value)
        case terms.Quantity(name):
            return _name(name, symbols)
        case terms.Product(factors):
            return _product(factors, symbols)
        case terms.Power(base, exponent):
            return f"{_fenced(_order(base, symbols), ATOM)}^{{{parameter_latex(exponent, symbols)}}}", POWER
        case terms.Sum(summands):
            return " + ".join(_fenced(_order(one, symbols), PRODUCT) for one in summands), SUM
        case terms.Extreme(function, arguments):
            return _call(function, [_order(one, symbols)[0] for one in arguments])
        case terms.Logarithm(argument):
            return _call("log", [_order(argument, symbols)[0]])
        case terms.IndexedSum(index, lower, upper, summands_):
            above = r"\infty" if upper is None else _order(upper, symbols)[0]
            body = " + ".join(_fenced(_index_power(one, index, symbols), PRODUCT) for one in summands_)
            body = body if len(summands_) == 1 else rf"\left({body}\right)"
            return rf"\sum_{{{_index(index, symbols)}={_order(lower, symbols)[0]}}}^{{{above}}} {body}", SUM


def _product(factors: tuple[terms.OrderExpression, ...], symbols: Symbols) -> LatexPiece:
    """Return a product, with the factors raised to -1 below a line."""
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
        return rf"\frac{{{_side(above, symbols)}}}{{{_side(below, symbols)}}}", PRODUCT
    return r" \, ".join(_fenced(_order(one, symbols), PRODUCT) for one in above) or "1", PRODUCT


def _side(factors: list[terms.OrderExpression], symbols: Symbols) -> str:
    """Return one side of a fraction; an only factor needs no fence."""
    if len(factors) == 1:
        return _order(factors[0], symbols)[0]
    return r" \, ".join(_fenced(_order(one, symbols), PRODUCT) for one in factors) or "1"


def _index_power(power: terms.IndexPower, index: str, symbols: Symbols) -> LatexPiece:
    if power.exponent == terms.Constant(Fraction(0)):
        return _order(power.coefficient, symbols)
    raised = _index(index, symbols)
    if power.exponent != terms.Constant(Fraction(1)):
        raised += f"^{{{parameter_latex(power.exponent, symbols)}}}"
    if power.coefficient == terms.Scalar(Fraction(1)):
        return raised, POWER
    return rf"{_fenced(_order(power.coefficient, symbols), PRODUCT)} \, {raised}", PRODUCT
