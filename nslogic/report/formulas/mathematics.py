"""Products of powers, conditions and escaped text as LaTeX."""

from __future__ import annotations

from nslogic.derivation.branches import Question
from nslogic.language.logarithms import LOG_LOG_NAME, is_logarithm
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.orders.formulas import Coefficient, OrderForm, as_constant
from nslogic.report.formulas.escaping import label_latex, latex_escaped
from nslogic.report.formulas.latex import coefficient_latex, law_latex
from nslogic.report.formulas.products import PowerFactor, auxiliary_parts, power_factors
from nslogic.report.formulas.symbols import Symbols, is_sum, symbol_of
from nslogic.theory.model import Theory


def name_latex(name: str, symbols: Symbols) -> str:
    """Return the symbol of a quantity; the auxiliary order of a sum is a capital sigma with the label of its law."""
    parts = auxiliary_parts(name)
    if name == LOG_LOG_NAME:
        return r"\log \log t"
    if is_logarithm(name):
        return rf"\text{{{latex_escaped(name)}}}"
    if parts is None:
        return symbols.get(name) or symbol_of(name)
    return rf"\Sigma_{{\text{{{label_latex(parts[0])}}},{parts[1]}}}"


def power_latex(symbol: str, power: Coefficient, symbols: Symbols) -> str:
    """Return a symbol raised to a power."""
    if as_constant(power) == 1:
        return symbol
    fenced = "^" in symbol or " " in symbol.strip() or is_sum(symbol)
    raised = rf"\left({symbol}\right)" if fenced else symbol
    return f"{raised}^{{{coefficient_latex(power, symbols)}}}"


def product_latex(form: OrderForm, question: Question, symbols: Symbols) -> str:
    """Return an order form as a product of powers."""
    factors = [_factor(factor, question, symbols) for factor in power_factors(form, question)]
    if len(factors) > 1:
        sums = {name_latex(name, symbols) for name, _ in form.coefficients if is_sum(name_latex(name, symbols))}
        factors = [rf"\left({text}\right)" if text in sums else text for text in factors]
    return r" \, ".join(factors) or "1"


def condition_latex(text: str, theory: Theory, symbols: Symbols) -> str:
    """Return a condition or another law, written in the law language, as LaTeX."""
    trends = {quantity.name: quantity.trend for quantity in theory.quantities}
    scope = Scope(trends, {parameter.name: parameter.name for parameter in theory.parameters})
    law = read_law(text, scope).law
    return rf"\text{{{latex_escaped(text)}}}" if law is None else law_latex(law, symbols)


def _factor(factor: PowerFactor, question: Question, symbols: Symbols) -> str:
    name = name_latex(factor.name, symbols)
    if factor.logarithm:
        inside = f"1/{name}" if question.direction < 0 else name
        if as_constant(factor.power) == 1:
            return rf"\log\left({inside}\right)"
        return rf"\log\left({inside}\right)^{{{coefficient_latex(factor.power, symbols)}}}"
    return power_latex(name, factor.power, symbols)
