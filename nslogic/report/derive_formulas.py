"""What LaTeX and Markdown say alike about a derived law: the law, its range, its conditions, what each step does."""

from __future__ import annotations

from dataclasses import dataclass

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.outcomes import End
from nslogic.orders.formulas import OrderForm
from nslogic.report.latex import Symbols, order_latex, symbols_of
from nslogic.report.mathematics import (
    coefficient_latex,
    condition_latex,
    name_latex,
    product_latex,
)
from nslogic.report.reasons import Reason


@dataclass(frozen=True)
class Formulas:
    """One derivation with the symbols of its theory."""

    found: Derivation
    symbols: Symbols

    @classmethod
    def of(cls, found: Derivation) -> Formulas:
        """Return the formulas of a derivation."""
        return cls(found, symbols_of(found.system.theory))

    @property
    def target(self) -> str:
        """Return the symbol of the target."""
        return name_latex(self.found.question.target, self.symbols)

    @property
    def base(self) -> str:
        """Return the symbol of the base."""
        return name_latex(self.found.question.base, self.symbols)

    def product(self, form: OrderForm) -> str:
        """Return a form as a product."""
        return product_latex(form, self.found.question, self.symbols)

    def law(self, case: Case) -> str:
        """Return what the target is like in a case, without the target: a power with its logarithm, or a free one."""
        if case.power is None:
            return f"{self.base}^{{x}}"
        base = OrderForm.unknown(self.found.question.base).scaled(case.power)
        return self.product(base if case.log is None else base + OrderForm((), case.log))

    def range(self, case: Case) -> str:
        """Return the bounds of a free power `x`, empty where it is not free or not bounded."""
        if case.range is None:
            return ""
        if case.range.values:
            return rf"x \in \{{{', '.join(coefficient_latex(one, self.symbols) for one in case.range.values)}\}}"
        low, high = case.range.low, case.range.high
        left, right = self._end(low, before=True), self._end(high, before=False)
        return f"{left}x{right}" if low or high else ""

    def conditions(self, case: Case) -> str:
        """Return the conditions of a case, empty where there are none."""
        return r",\; ".join(condition_latex(text, self.found.system.theory, self.symbols) for text in case.when)

    def solved(self) -> tuple[str, ...]:
        """Return the parameters that the regime determines, as equations."""
        return tuple(
            f"{name_latex(name, self.symbols)} = {coefficient_latex(value, self.symbols)}"
            for name, value in self.found.solved
        )

    def dominating(self, reason: Reason) -> str:
        """Return the term that dominates, empty where none does."""
        return "" if reason.dominating is None else order_latex(reason.dominating, self.symbols)

    def does(self, reason: Reason) -> tuple[str, str]:
        """Return what a step does, as a word and a formula."""
        if reason.replaced is not None:
            name = name_latex(reason.replaced, self.symbols)
            return "substituting", rf"{name} \sim {self.product(reason.replacement)}"
        ratio, power = self.product(reason.ratio), coefficient_latex(reason.power, self.symbols)
        return "multiplying by", rf"\left({ratio}\right)" + ("" if power == "1" else f"^{{{power}}}")

    def _end(self, end: End | None, *, before: bool) -> str:
        if end is None:
            return ""
        relation = r"\le" if end.attained else "<"
        value = coefficient_latex(end.value, self.symbols)
        return rf"{value} {relation} " if before else rf" {relation} {value}"
