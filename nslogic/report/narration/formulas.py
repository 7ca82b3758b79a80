"""Facts and statements of proofs as LaTeX, in the symbols of their theory, with letters for auxiliary orders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nslogic.algebra.functions import Field, RationalFunction
from nslogic.kernel import (
    LOG_LOG_SCALE,
    LOG_SCALE,
    SCALE,
    Definition,
    Fact,
    Form,
    Law,
    Polynomial,
    Reading,
    Real,
    Statement,
    Vector,
    expanded,
)
from nslogic.language import terms
from nslogic.orders.formulas import Coefficient
from nslogic.proof.auxiliary_names import auxiliary_names, logarithms_of_body
from nslogic.proof.proof_tree import Refutation, walk
from nslogic.proof.search.polynomials import to_function
from nslogic.proof.steps import LetStep, OptimumStep
from nslogic.report.formulas.latex import LATEX_RELATIONS, coefficient_latex, law_latex, order_latex, parameter_latex
from nslogic.report.formulas.symbols import is_distinct, is_sum, theory_symbols
from nslogic.report.narration.terms import is_order, number_term, order_term
from nslogic.theory.model import Theory

AUXILIARY_LETTERS = "mwzqsuvyhkxr"
REALS = {"=": "=", "!=": r"\ne", ">=": r"\ge", ">": ">"}
BELOW = {"=": "=", "!=": r"\ne", ">=": r"\le", ">": "<"}
RELATION_LATEX = {"=": r"\sim", ">=": r"\gtrsim", ">": r"\gg"}
ORDERS_BELOW = {"=": r"\sim", ">=": r"\lesssim", ">": r"\ll"}


@dataclass
class FactFormulas:
    """The notation of one proof: `symbols` by name, those of auxiliary orders included."""

    symbols: dict[str, str]
    numbers: Field
    _written: dict[Coefficient, str] = field(default_factory=dict)

    @classmethod
    def of(cls, theory: Theory, body: Refutation | None) -> FactFormulas:
        """Return the notation for a proof in a theory."""
        symbols = theory_symbols(theory)
        hidden = hidden_scale(symbols)
        symbols |= {SCALE: hidden, LOG_SCALE: rf"\log {hidden}", LOG_LOG_SCALE: rf"\log \log {hidden}"}
        numbers = {parameter.name for parameter in theory.parameters}
        if body is not None:
            symbols.update(_letters(symbols, body))
            numbers.update(
                name for branch, _ in walk(body) for fact in branch.known.values() for name in _numbers(fact)
            )
        formulas = cls(symbols, Field(sorted(numbers)))
        return formulas if body is None else formulas.with_logarithms(logarithms_of_body(body))

    def with_logarithms(self, logarithms: Mapping[str, Statement]) -> FactFormulas:
        """Add a symbol for each logarithm of an order below `log t`, and return these formulas."""
        self.symbols.update({name: self.part(term) for name, term in logarithms.items()})
        return self

    def value(self, polynomial: Polynomial) -> RationalFunction:
        """Return a polynomial as an element of the field of this proof."""
        return to_function(polynomial, self.numbers)

    def coefficient(self, value: Coefficient) -> str:
        """Return an exponent as LaTeX."""
        if value not in self._written:
            self._written[value] = coefficient_latex(value, self.symbols)
        return self._written[value]

    def power(self, name: str, value: Coefficient) -> str:
        """Return a symbol raised to a power."""
        symbol, exponent = self.symbols[name], self.coefficient(value)
        if exponent == "1":
            return symbol
        base = symbol if is_atom(symbol) else rf"\left({symbol}\right)"
        return f"{base}^{{{exponent}}}"

    def product(self, powers: Mapping[str, Coefficient]) -> str:
        """Return a product of powers."""
        factors = [self.power(name, value) for name, value in powers.items()]
        if len(factors) > 1:
            sums = {self.symbols[name] for name in powers if is_sum(self.symbols[name])}
            factors = [rf"\left({text}\right)" if text in sums else text for text in factors]
        return r" \, ".join(factors) or "1"

    def fact(self, fact: Fact) -> str:
        """Return a fact as a formula."""
        match fact:
            case Real(value, relation):
                return self._real(value, relation)
            case Vector(form, relation, level):
                return self._vector(form, relation) + (r" \;\text{(powers alone)}" if level == "power" else "")
            case Law(law, holds):
                text = self.law(law)
                return text if holds else rf"\neg\left({text}\right)"
            case Definition(cases):
                ways = (r",\; ".join(map(self.fact, case)) for case in cases)
                fenced = (
                    rf"\left({way}\right)" if len(case) > 1 else way for way, case in zip(ways, cases, strict=True)
                )
                return r" \;\text{or}\; ".join(fenced)

    def _vector(self, form: Form, relation: str) -> str:
        sides: tuple[dict[str, Coefficient], dict[str, Coefficient]] = {}, {}
        for name, value in form.items():
            power = self.value(value)
            negative = all(coefficient < 0 for _, coefficient in power.numerator_terms())
            sides[negative][name] = -power if negative else power
        left, right = map(self.product, sides)
        if left == "1" and right != "1":
            return f"{right} {ORDERS_BELOW[relation]} 1"
        return f"{left} {RELATION_LATEX[relation]} {right}"

    def _real(self, value: Polynomial, relation: str) -> str:
        above = Polynomial({monomial: number for monomial, number in value.terms.items() if number > 0})
        below = above - value
        left, right = (self.coefficient(self.value(side)) for side in (above, below))
        if relation in (">=", ">") and set(above.terms) <= {()} and set(below.terms) - {()}:
            return f"{right} {BELOW[relation]} {left}"
        return f"{left} {REALS[relation]} {right}"

    def law(self, law: Statement) -> str:
        """Return a law of the kernel as a formula."""
        match expanded(law) if law[0] == "forall" else law:
            case ("and", *parts):
                texts = (self.law(part) if expanded(part)[0] == "and" else self.law_within(part) for part in parts)
                return r",\; ".join(texts) or r"\text{true}"
            case ("or", *parts):
                return r" \;\text{or}\; ".join(map(self.law_within, parts))
            case ("if", guard, guarded):
                return rf"{self.law_within(guarded)} \;\text{{where}}\; {self.law(('and', *guard))}"
            case ("not", denied):
                return rf"\neg\left({self.law(denied)}\right)"
            case ("real", relation, left, right):
                return f"{self.number(left)} {LATEX_RELATIONS[relation]} {self.number(right)}"
            case ("order", relation, left, right, powers_only):
                return law_latex(
                    terms.OrderLaw(order_term(left), relation, order_term(right), powers_only), self.symbols
                )
            case ("optimum", target, sign, over, _, powers_only):
                best = r"\min" if sign > 0 else r"\max"
                names = ", ".join(self.symbols[name] for name in over)
                logs = r" \;\text{(ignoring logs)}" if powers_only else ""
                symbol = self.symbols[target]
                inner = rf"\left({symbol}\right)" if is_sum(symbol) else symbol
                return rf"{symbol} \sim {best}_{{{names}}} {inner}{logs}"
        raise AssertionError(f"not a law: {law!r:.80}")

    def law_within(self, law: Statement) -> str:
        """Return a law of the kernel to stand among others: one with several parts in parentheses."""
        text = self.law(law)
        return rf"\left({text}\right)" if expanded(law)[0] in ("and", "or", "if") else text

    def number(self, term: Statement) -> str:
        """Return a number as a formula."""
        return parameter_latex(number_term(term), self.symbols)

    def part(self, term: Statement) -> str:
        """Return the part of a law that an auxiliary name stands for."""
        return order_latex(order_term(term), self.symbols) if is_order(term) else self.number(term)


def hidden_scale(symbols: Mapping[str, str]) -> str:
    """Return a symbol for the hidden scale, distinct from those of the theory."""
    return "t" if is_distinct("t", symbols.values()) else r"\mathtt{(t)}"


def is_atom(symbol: str) -> bool:
    """Return whether a symbol can be raised to a power without parentheses."""
    return "^" not in symbol and not is_sum(symbol) and not symbol.startswith(r"\log")


def raised_to(law: Statement, prefix: str) -> Polynomial:
    """Return the power to which the kernel raises both sides of an atomic law to clear denominators of exponents."""
    reading, result = Reading(prefix), Polynomial.number(1)
    if law[0] != "order":
        return result
    below: dict[Polynomial, int] = {}
    for side in (reading.order(law[2]), reading.order(law[3])):
        for ratio in side.values():
            for factor, exponent in ratio.below:
                below[factor] = max(below.get(factor, 0), exponent)
    for factor, exponent in below.items():
        for _ in range(exponent if law[1] == "~" else exponent + exponent % 2):
            result = result * factor
    return result


def has_denominator(law: Statement, prefix: str) -> bool:
    """Return whether the kernel multiplies a law about numbers by a factor to clear denominators."""
    reading = Reading(prefix)
    return law[0] == "real" and any(reading.number(side).below for side in law[2:4])


def _letters(symbols: Mapping[str, str], body: Refutation) -> dict[str, str]:
    """Return a symbol for each auxiliary name: one per part of a law, with a tilde for a competitor."""
    letters: dict[str, str] = {}
    taken = "".join(symbols.values())
    letter = next((candidate for candidate in AUXILIARY_LETTERS if candidate not in taken), r"\varpi")
    of_part: dict[Statement, str] = {}
    for name, part in auxiliary_names(body).items():
        letters[name] = of_part.setdefault(part, f"{letter}_{{{len(of_part) + 1}}}")
    competitors: dict[str, int] = {}
    for _, node in walk(body):
        at = sorted(node.step.at) if isinstance(node.step, OptimumStep) else []
        for quantity, name in at:
            if "#" in name and name not in letters:
                competitors[quantity] = competitors.get(quantity, 0) + 1
                mark = "" if competitors[quantity] == 1 else f",{competitors[quantity]}"
                letters[name] = rf"\widetilde{{{symbols[quantity]}}}" + (f"_{{{mark[1:]}}}" if mark else "")
    lets = [node.step.name for _, node in walk(body) if isinstance(node.step, LetStep)]
    for name in lets:
        letters.setdefault(name, rf"{letter}'_{{{len(letters) + 1}}}")
    return letters


def _numbers(fact: Fact) -> Iterable[str]:
    match fact:
        case Real(value, _):
            yield from (name for monomial in value.terms for name, _ in monomial)
        case Vector(form, _, _):
            yield from (name for value in form.values() for monomial in value.terms for name, _ in monomial)
        case Definition(cases):
            for case in cases:
                for part in case:
                    yield from _numbers(part)
