r"""Laws as LaTeX: `N_p \sim N_w^{2} L`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

from nslogic.report.orders import number_text
from nslogic.theory import terms
from nslogic.theory.model import Theory

Symbols: TypeAlias = Mapping[str, str]

RELATIONS = {
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
OF_SYMBOLS = re.compile(
    r"ell|hat|bar|tilde|vec|dot|mathrm|mathbf|mathcal|mathbb|mathsf|mathit|text|prime|star|ast|infty"
    r"|min|max|partial|varepsilon|vartheta|varphi|varrho|hbar"
)
SYMBOL = re.compile(r"[\w\\{}^',.()*+\- ]{1,100}", re.ASCII)
COMMAND = re.compile(r"\\([A-Za-z]+|.?)")
GROUP = re.compile(r"\{[^{}]*\}")
BRACES = re.compile(r"[{}]")
SUM, PRODUCT, POWER, ATOM = range(4)
"""How tightly a piece of a formula holds together."""

Piece: TypeAlias = tuple[str, int]


def symbols_of(theory: Theory) -> dict[str, str]:
    """Return the LaTeX of every name of a theory: the symbol its file gives, or one made from the name."""
    declared = [(one.name, one.symbol) for one in theory.quantities]
    declared += [(one.name, one.symbol) for one in theory.parameters]
    return {name: symbol if symbol and is_symbol(symbol) else symbol_of(name) for name, symbol in declared}


def is_symbol(text: str) -> bool:
    r"""Return whether text from a file is LaTeX of a symbol and nothing else: no way out of a formula, no links.

    >>> is_symbol(r"\hat{N}_w"), is_symbol(r"\href{x}{y}"), is_symbol("$ x $")
    (True, False, False)
    """
    depth = 0
    for brace in BRACES.findall(text):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    commands = COMMAND.findall(text)
    known = all(GREEK.fullmatch(command) or OF_SYMBOLS.fullmatch(command) for command in commands)
    return depth == 0 and known and SYMBOL.fullmatch(text) is not None


def symbol_of(name: str) -> str:
    r"""Return a name as LaTeX.

    >>> symbol_of("N_w"), symbol_of("alpha"), symbol_of("loss")
    ('N_{w}', '\\alpha', '\\mathrm{loss}')
    """
    prefix, _, last = name.rpartition(".")
    head, *below = last.split("_")
    lower = [_word(part) for part in below if part] + ([_word(prefix)] if prefix else [])
    return _word(head) + (f"_{{{','.join(lower)}}}" if lower else "")


def law_latex(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX."""
    match law:
        case terms.AnyOf(alternatives):
            return r" \;\text{or}\; ".join(law_latex_within(one, symbols) for one in alternatives)
        case terms.OrderLaw(left, relation, right, ignoring_logs):
            said = f"{_order(left, symbols)[0]} {RELATIONS[relation]} {_order(right, symbols)[0]}"
        case terms.ForAllLaw(index, left_power, relation, right_power, ignoring_logs):
            sides = [_index_power(side, index, symbols)[0] for side in (left_power, right_power)]
            said = rf"\forall {symbol_of(index)}:\; {sides[0]} {RELATIONS[relation]} {sides[1]}"
        case terms.ParameterLaw(sides_, relations):
            said, ignoring_logs = _parameter(sides_[0], symbols)[0], False
            for relation_, side in zip(relations, sides_[1:], strict=True):
                said += f" {RELATIONS[relation_]} {_parameter(side, symbols)[0]}"
    return said + (r" \;\text{(ignoring logs)}" if ignoring_logs else "")


def law_latex_within(law: terms.Law, symbols: Symbols) -> str:
    """Return a law as LaTeX beside others: what `or` joins, and what `forall` reaches, stands in parentheses."""
    said = law_latex(law, symbols)
    return rf"\left({said}\right)" if isinstance(law, (terms.AnyOf, terms.ForAllLaw)) else said


def parameter_latex(expression: terms.ParameterExpression, symbols: Symbols) -> str:
    """Return a parameter expression as LaTeX."""
    return _parameter(expression, symbols)[0]


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


def _name(name: str, symbols: Symbols) -> Piece:
    symbol = symbols.get(name) or symbol_of(name)
    outside = GROUP.sub("", symbol)
    if "+" in outside or "-" in outside:
        return symbol, SUM
    return symbol, POWER if "^" in outside else ATOM


def _fenced(piece: Piece, needed: int) -> str:
    text, strength = piece
    return text if strength >= needed else rf"\left({text}\right)"


def _number(value: Fraction) -> Piece:
    sign = "-" if value < 0 else ""
    text = number_text(abs(value))
    if "/" in text:
        text = rf"\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"
    return sign + text, SUM if sign else ATOM if value.denominator == 1 else PRODUCT


def _call(function: str, arguments: list[str]) -> Piece:
    return rf"\{function}\left({', '.join(arguments)}\right)", ATOM


def _parameter(expression: terms.ParameterExpression, symbols: Symbols) -> Piece:
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


def _order(expression: terms.OrderExpression, symbols: Symbols) -> Piece:
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
            return rf"\sum_{{{symbol_of(index)}={_order(lower, symbols)[0]}}}^{{{above}}} {body}", SUM


def _product(factors: tuple[terms.OrderExpression, ...], symbols: Symbols) -> Piece:
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


def _index_power(power: terms.IndexPower, index: str, symbols: Symbols) -> Piece:
    if power.exponent == terms.Constant(Fraction(0)):
        return _order(power.coefficient, symbols)
    raised = symbol_of(index)
    if power.exponent != terms.Constant(Fraction(1)):
        raised += f"^{{{parameter_latex(power.exponent, symbols)}}}"
    if power.coefficient == terms.Scalar(Fraction(1)):
        return raised, POWER
    return rf"{_fenced(_order(power.coefficient, symbols), PRODUCT)} \, {raised}", PRODUCT
