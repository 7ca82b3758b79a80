"""Formulas of a derived law that LaTeX and Markdown share: the law, its range, its conditions, its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.exponent_ranges import End
from nslogic.language.terms import OrderExpression
from nslogic.orders.formulas import OrderForm
from nslogic.report.derive.deciding import InferredStatement
from nslogic.report.formulas.escaping import latex_escaped
from nslogic.report.formulas.latex import LATEX_RELATIONS, coefficient_latex, law_latex_within, order_latex
from nslogic.report.formulas.mathematics import condition_latex, name_latex, product_latex
from nslogic.report.formulas.meanings import inline_laws, inline_meaning
from nslogic.report.formulas.symbols import Symbols, is_distinct, theory_symbols
from nslogic.report.labels import declared_laws
from nslogic.report.page import enumeration

IGNORING_LOGS = r" \;\text{(ignoring logs)}"


@dataclass(frozen=True)
class DerivationFormulas:
    """The formulas of one derivation, in the symbols of its theory."""

    derivation: Derivation
    symbols: Symbols

    @classmethod
    def of(cls, derivation: Derivation) -> DerivationFormulas:
        """Return the formulas of a derivation in the symbols of its theory."""
        return cls(derivation, theory_symbols(derivation.system.theory))

    @property
    def target(self) -> str:
        """Return the symbol of the target."""
        return name_latex(self.derivation.question.target, self.symbols)

    @property
    def base(self) -> str:
        """Return the symbol of the base."""
        return name_latex(self.derivation.question.base, self.symbols)

    def product(self, form: OrderForm) -> str:
        """Return an order form as a product of powers."""
        return product_latex(form, self.derivation.question, self.symbols)

    def law(self, case: Case) -> str:
        """Return the right side of the law of a case: a power with its logarithm, or a power with a free exponent."""
        if case.power is None:
            return f"{self.base}^{{{self.free}}}"
        base = OrderForm.unknown(self.derivation.question.base).scaled(case.power)
        return self.product(base if case.log is None else base + OrderForm((), case.log))

    @property
    def free(self) -> str:
        """Return a letter for an undetermined exponent, distinct from the symbols of the theory."""
        return next(letter for letter in ("x", "y", "z", r"\mathtt{(x)}") if is_distinct(letter, self.symbols.values()))

    def range(self, case: Case) -> str:
        """Return the bounds of a free exponent `x`, empty if there is none or it is unbounded."""
        if case.range is None:
            return ""
        if case.range.values:
            values = ", ".join(coefficient_latex(value, self.symbols) for value in case.range.values)
            return rf"{self.free} \in \{{{values}\}}"
        low, high = case.range.low, case.range.high
        left, right = self._end(low, before=True), self._end(high, before=False)
        return f"{left}{self.free}{right}" if low or high else ""

    def conditions(self, case: Case) -> str:
        """Return the conditions of a case, empty if there are none."""
        return r",\; ".join(condition_latex(text, self.derivation.system.theory, self.symbols) for text in case.when)

    def requirements(self, case: Case) -> str:
        """Return what the regime requires of the parameters in a case, each formula between dollar signs."""
        theory = self.derivation.system.theory
        return enumeration([f"${condition_latex(text, theory, self.symbols)}$" for text in case.requires])

    def solved(self) -> tuple[str, ...]:
        """Return equations for the parameters that the regime determines."""
        return tuple(
            f"{name_latex(name, self.symbols)} = {coefficient_latex(value, self.symbols)}"
            for name, value in self.derivation.solved
        )

    def chain(self, statements: Sequence[InferredStatement], *, mark: str = "") -> str:
        """Return statements of one name as a chain, with a mark before the first relation."""
        first = statements[0]
        rights = [
            f"{LATEX_RELATIONS[statement.relation]} {self.product(statement.sides[1])}" for statement in statements
        ]
        logs = IGNORING_LOGS if first.ignoring_logs else ""
        return f"{self.product(first.sides[0])} {mark}{' '.join(rights)}{logs}"

    def axiom(self, label: str) -> tuple[str, ...]:
        """Return the laws of an axiom, the last with its guard; none for an optimum or a label that is no axiom."""
        axiom = next((axiom for axiom in self.derivation.system.theory.axioms if axiom.id == label), None)
        if axiom is None or not axiom.laws:
            return ()
        *laws, last = (law_latex_within(law.law, self.symbols) for law in axiom.laws)
        guard = r",\; ".join(law_latex_within(condition.law, self.symbols) for condition in axiom.when)
        return (*laws, last + (rf" \quad \text{{when }} {guard}" if guard else ""))

    def meaning(self, label: str, escaped: Callable[[str], str]) -> str:
        """Return the law or declaration behind a label, formulas between dollar signs."""
        system = self.derivation.system
        return inline_meaning(system.theory, system.regime, label, self.symbols, escaped)

    def meanings(self, label: str, escaped: Callable[[str], str]) -> tuple[str, ...]:
        """Return the laws or declarations behind a label one by one, formulas between dollar signs."""
        laws = declared_laws(self.derivation.system.theory, self.derivation.system.regime, label)
        return tuple(inline_laws((law,), self.symbols) for law in laws) or (self.meaning(label, escaped),)

    def _end(self, end: End | None, *, before: bool) -> str:
        if end is None:
            return ""
        relation = r"\le" if end.attained else "<"
        value = coefficient_latex(end.value, self.symbols)
        return rf"{value} {relation} " if before else rf" {relation} {value}"


class InlineFormulas:
    """Formulas between dollar signs; words and labels as LaTeX."""

    def __init__(self, formulas: DerivationFormulas) -> None:
        self._formulas = formulas

    def statements(self, statements: Sequence[InferredStatement]) -> str:
        """Return statements of one name as a chain."""
        return f"${self._formulas.chain(statements)}$"

    def part(self, expression: OrderExpression) -> str:
        """Return a part of a law."""
        return f"${order_latex(expression, self._formulas.symbols)}$"

    def label(self, label: str) -> str:
        """Return a label of the file."""
        return f"({latex_escaped(label)})"

    def meanings(self, label: str) -> tuple[str, ...]:
        """Return the laws or declarations behind a label, one by one."""
        return self._formulas.meanings(label, latex_escaped)
