"""What LaTeX and Markdown say alike about a derived law: the law, its range, its conditions, what each step does."""

from __future__ import annotations

from dataclasses import dataclass

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.exponent_ranges import End
from nslogic.orders.formulas import OrderForm
from nslogic.report.derive.reasons import Reason, StatedRelation
from nslogic.report.formulas.latex import (
    LATEX_RELATIONS,
    Symbols,
    coefficient_latex,
    is_distinct,
    law_latex_within,
    order_latex,
    theory_symbols,
)
from nslogic.report.formulas.mathematics import (
    condition_latex,
    name_latex,
    product_latex,
)

IGNORING_LOGS = r" \;\text{(ignoring logs)}"


@dataclass(frozen=True)
class DerivationFormulas:
    """One derivation with the symbols of its theory."""

    derivation: Derivation
    symbols: Symbols

    @classmethod
    def of(cls, derivation: Derivation) -> DerivationFormulas:
        """Return the formulas of a derivation."""
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
        """Return a form as a product."""
        return product_latex(form, self.derivation.question, self.symbols)

    def law(self, case: Case) -> str:
        """Return what the target is like in a case, without the target: a power with its logarithm, or a free one."""
        if case.power is None:
            return f"{self.base}^{{{self.free}}}"
        base = OrderForm.unknown(self.derivation.question.base).scaled(case.power)
        return self.product(base if case.log is None else base + OrderForm((), case.log))

    @property
    def free(self) -> str:
        """Return a letter for an exponent that is not determined."""
        return next(letter for letter in ("x", "y", "z", r"\mathtt{(x)}") if is_distinct(letter, self.symbols.values()))

    def range(self, case: Case) -> str:
        """Return the bounds of a free power `x`, empty where it is not free or not bounded."""
        if case.range is None:
            return ""
        if case.range.values:
            return rf"{self.free} \in \{{{', '.join(coefficient_latex(value, self.symbols) for value in case.range.values)}\}}"
        low, high = case.range.low, case.range.high
        left, right = self._end(low, before=True), self._end(high, before=False)
        return f"{left}{self.free}{right}" if low or high else ""

    def conditions(self, case: Case) -> str:
        """Return the conditions of a case, empty where there are none."""
        return r",\; ".join(condition_latex(text, self.derivation.system.theory, self.symbols) for text in case.when)

    def solved(self) -> tuple[str, ...]:
        """Return the parameters that the regime determines, as equations."""
        return tuple(
            f"{name_latex(name, self.symbols)} = {coefficient_latex(value, self.symbols)}"
            for name, value in self.derivation.solved
        )

    def dominating(self, reason: Reason) -> str:
        """Return the term that dominates, empty where none does."""
        return "" if reason.dominating is None else order_latex(reason.dominating, self.symbols)

    def does(self, reason: Reason) -> tuple[str, str]:
        """Return what a step does, as a word and a formula."""
        if reason.replaces is not None:
            return "substituting", self.stated(reason.replaces)
        ratio, power = self.product(reason.factor.ratio), coefficient_latex(reason.factor.power, self.symbols)
        raised = rf"\left({ratio}\right)" + ("" if power == "1" else f"^{{{power}}}")
        if reason.factor.relation == "~":
            return "multiplying by", raised
        return "multiplying by", rf"{raised}, \; {ratio} {LATEX_RELATIONS[reason.factor.relation]} 1"

    def stated(self, relation: StatedRelation) -> str:
        """Return what a step says of one name."""
        law = f"{name_latex(relation.name, self.symbols)} {LATEX_RELATIONS[relation.relation]} {self.product(relation.product)}"
        return law + (IGNORING_LOGS if relation.ignoring_logs else "")

    def leaves(self, case: Case, reason: Reason) -> tuple[str, str]:
        """Return what stands after a step, as a relation and a product; after the last, the law."""
        if reason.concludes:
            return LATEX_RELATIONS["~"], self.law(case)
        logs = IGNORING_LOGS if reason.bound.ignoring_logs else ""
        return LATEX_RELATIONS[reason.bound.relation], self.product(reason.bound.product) + logs

    def axiom(self, label: str) -> tuple[str, ...]:
        """Return the laws of an axiom, the last with what they hold under; none of an optimum, or where it is none."""
        axiom = next((axiom for axiom in self.derivation.system.theory.axioms if axiom.id == label), None)
        if axiom is None or not axiom.laws:
            return ()
        *laws, last = (law_latex_within(law.law, self.symbols) for law in axiom.laws)
        guard = r",\; ".join(law_latex_within(condition.law, self.symbols) for condition in axiom.when)
        return (*laws, last + (rf" \quad \text{{when }} {guard}" if guard else ""))

    def _end(self, end: End | None, *, before: bool) -> str:
        if end is None:
            return ""
        relation = r"\le" if end.attained else "<"
        value = coefficient_latex(end.value, self.symbols)
        return rf"{value} {relation} " if before else rf" {relation} {value}"
