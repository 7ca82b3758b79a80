r"""What labels stand for, in words with formulas between dollar signs: `$N_w$ grows`, `$\alpha > 0$`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nslogic.report.formulas.latex import law_latex, law_latex_within
from nslogic.report.formulas.symbols import Symbols, symbol_of
from nslogic.report.labels import WORDS_OF_TRENDS, value_parts
from nslogic.theory.model import Axiom, ParameterDeclaration, Regime, Theory, WrittenLaw
from nslogic.theory.sentences import labels_text


def inline_meaning(theory: Theory, regime: Regime, label: str, symbols: Symbols, escaped: Callable[[str], str]) -> str:
    """Return the law or declaration behind a label of a regime; `escaped` is applied to words of the file.

    Raises:
        KeyError: the theory has no such label.
    """
    sort, _, rest = label.partition("(")
    name = rest.removesuffix(")")
    match sort:
        case "trend" if rest:
            declared = {quantity.name: quantity.trend for quantity in theory.quantities}[name]
            trend = dict(regime.trends).get(name, declared)
            where = "" if trend == declared else " in this regime"
            return f"${symbols.get(name) or symbol_of(name)}$ {WORDS_OF_TRENDS[trend]}{where}"
        case "domain" if rest:
            return inline_laws(_parameter(theory, name).where, symbols)
        case "value" | "measured" if rest:
            return inline_value(_parameter(theory, name), symbols)
        case "where" if rest:
            return inline_laws({condition.name: condition for condition in regime.where}[name].laws, symbols)
    return inline_axiom(theory.axiom(label), symbols, escaped)


def inline_laws(laws: Sequence[WrittenLaw], symbols: Symbols, *, alone: bool = True) -> str:
    """Return laws one after the other; alternatives in parentheses where they do not stand `alone`."""
    write = law_latex if alone and len(laws) == 1 else law_latex_within
    return ", ".join(f"${write(law.law, symbols)}$" for law in laws)


def inline_value(parameter: ParameterDeclaration, symbols: Symbols) -> str:
    """Return the value or interval that a file gives a parameter, empty if it gives none."""
    symbol = symbols.get(parameter.name) or symbol_of(parameter.name)
    parts = value_parts(parameter, symbol, at_most=r"\le", plus_minus=r"\pm")
    return f"${parts[0]}${parts[1]}" if parts else ""


def inline_axiom(axiom: Axiom, symbols: Symbols, escaped: Callable[[str], str]) -> str:
    """Return the laws or the optimum of an axiom, and its guard."""
    optimum = axiom.optimum
    if optimum is None:
        text = inline_laws(axiom.laws, symbols, alone=not axiom.when)
    else:
        over = ", ".join(f"${symbols[name]}$" for name in optimum.over)
        logs = ", ignoring logs" if optimum.ignoring_logs else ""
        program = escaped(labels_text(optimum.subject_to))
        text = f"{optimum.direction} ${symbols[optimum.target]}$ over {over} subject to {program}{logs}"
    return f"{text} when {inline_laws(axiom.when, symbols, alone=False)}" if axiom.when else text


def _parameter(theory: Theory, name: str) -> ParameterDeclaration:
    return {parameter.name: parameter for parameter in theory.parameters}[name]
