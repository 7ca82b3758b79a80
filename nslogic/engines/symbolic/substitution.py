"""The substitution that solved equations define: parameters and orders in terms of unsolved ones, with reasons."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from nslogic.algebra.coefficients import add, multiply
from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.signs import ZERO
from nslogic.memory import remembered
from nslogic.orders.formulas import (
    FALSE,
    All,
    Coefficient,
    Comparison,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    as_constant,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT
from nslogic.parameters.signs import Facts, Reasons, names_in_function

SymbolicForm: TypeAlias = dict[str, Coefficient]
"""A linear combination of orders; LOG_T is the column of the order of `log t`."""

Items: TypeAlias = Collection[tuple[str, Coefficient]]
"""The same as pairs."""

LOG_T = ""
_NOTHING = Fraction(0)


ROW_KIND: dict[tuple[Comparison, bool], int] = {
    ("<=", False): LOOSE,
    ("<", False): STRICT,
    ("<=", True): POWERS_LOOSE,
    ("<", True): POWERS_STRICT,
    ("=", True): POWERS_LOOSE,
}
"""The kind of row for a relation, by whether it compares powers only."""


class ConstantRow(NamedTuple):
    """A row without unknown orders that follows from others, and what it rests on.

    Its form has what is left of the columns that marked the rows it comes from, which are the multipliers of these.
    """

    form: SymbolicForm
    reasons: Reasons
    powers_only: bool
    comparison: Formula


class Scale:
    """The quantity whose order is normalised to (1, 0), or (-1, 0) where it falls, with the reasons that allow it."""

    __slots__ = ("name", "reasons", "sign")

    def __init__(self, name: str, sign: int, reasons: Reasons) -> None:
        self.name = name
        self.sign = sign
        self.reasons = reasons


class Substitution:
    """Solved parameters and orders, each with the reasons that it rests on."""

    def __init__(self, scale: Scale | None) -> None:
        self.scale = scale
        self.constants = frozenset((LOG_T,) if scale is None else (LOG_T, scale.name))  # columns that are not unknown
        self.parameters: dict[str, tuple[Coefficient, Reasons]] = {}
        self.orders: dict[str, tuple[SymbolicForm, Reasons]] = {}
        # Memo tables, valid until something more is solved; replaced, not emptied, because copies share them.
        self._values: dict[RationalFunction, tuple[Coefficient, Reasons]] = {}
        self._atoms: dict[OrderAtom, tuple[SymbolicForm | Formula, Reasons]] = {}

    def value(self, coefficient: Coefficient) -> tuple[Coefficient, Reasons]:
        """Return a coefficient with solved parameters replaced.

        Raises:
            ZeroDivisionError: its denominator is zero then.
        """
        parameters = self.parameters
        if not parameters or not isinstance(coefficient, RationalFunction):
            return coefficient, 0
        if parameters.keys().isdisjoint(coefficient.names()):
            return coefficient, 0
        known = self._values.get(coefficient)
        if known is None:
            known = self._values[coefficient] = self._value(coefficient)
        return known

    def _value(self, coefficient: RationalFunction) -> tuple[Coefficient, Reasons]:
        reasons = 0
        used = []
        for name in coefficient.names():
            known = self.parameters.get(name)
            if known is not None:
                used.append((name, known[0]))
                reasons |= known[1]
        return substituted_value(coefficient, tuple(used)), reasons

    def form(self, items: Iterable[tuple[str, Coefficient]], reasons: Reasons) -> tuple[SymbolicForm, Reasons]:
        """Return a form in unsolved orders and parameters."""
        total: SymbolicForm = {}
        waiting: list[str] = []
        solved = self.orders
        for name, coefficient in items:
            value, why = self.value(coefficient)
            reasons |= why
            if name not in total:
                total[name] = value
                if name in solved:
                    waiting.append(name)
            else:
                total[name] = add(total[name], value)
        while waiting:
            name = waiting.pop()
            factor = total.pop(name)
            if not factor:
                continue
            inside, why = solved[name]
            reasons |= why
            for other, coefficient in inside.items():
                value, why = self.value(coefficient)
                reasons |= why
                value = multiply(factor, value)
                if other not in total:
                    total[other] = value
                    if other in solved:
                        waiting.append(other)
                else:
                    total[other] = add(total[other], value)
        return {name: value for name, value in total.items() if value}, reasons

    def share_memos(self, other: Substitution) -> None:
        """Share the memo tables of another state with the same substitution."""
        self._values, self._atoms = other._values, other._atoms

    def drop_memos(self, *, of_parameters: bool) -> None:
        """Drop the memo table of atoms, and that of coefficients where a parameter was solved."""
        self._atoms = {}
        if of_parameters:
            self._values = {}

    def is_constant(self, form: SymbolicForm) -> bool:
        """Return whether a form has no unknown orders."""
        return self.constants.issuperset(form)

    def is_current(self, form: SymbolicForm) -> bool:
        """Return whether a form has neither solved orders nor solved parameters."""
        orders, parameters = self.orders.keys(), self.parameters.keys()
        if not orders.isdisjoint(form):
            return False
        return not parameters or all(
            not isinstance(value, RationalFunction) or parameters.isdisjoint(value.names()) for value in form.values()
        )

    def constant(self, form: SymbolicForm, relation: Comparison, *, powers_only: bool) -> tuple[Formula, Reasons]:
        """Return `form REL 0`, for a form without unknown orders, as a formula over parameters."""
        power: Coefficient = _NOTHING
        reasons = 0
        if self.scale is not None and self.scale.name in form:
            power = form[self.scale.name] * self.scale.sign
            reasons = self.scale.reasons
        log = form.get(LOG_T, _NOTHING)
        if powers_only or not log:
            return compare_parameters(power, relation), reasons
        if not power:
            return compare_parameters(log, relation), 0
        level = conjunction((compare_parameters(power, "="), compare_parameters(log, relation)))
        return (level if relation == "=" else disjunction((compare_parameters(power, "<"), level))), reasons

    def reasons_of(self, coefficient: Coefficient) -> Reasons:
        """Return the reasons of the solved parameters in a coefficient."""
        if not isinstance(coefficient, RationalFunction):
            return 0
        total = 0
        for name in names_in_function(coefficient):
            total |= self.parameters.get(name, (_NOTHING, 0))[1]
        return total

    def all_reasons(self, reasons: Reasons, items: Iterable[tuple[str, Coefficient]]) -> Reasons:
        """Return all reasons that a form could get when solved orders and parameters are replaced."""
        seen: set[str] = set()
        waiting = list(items)
        while waiting:
            name, coefficient = waiting.pop()
            reasons |= self.reasons_of(coefficient)
            if name in self.orders and name not in seen:
                seen.add(name)
                inside, why = self.orders[name]
                reasons |= why
                waiting.extend(inside.items())
        return reasons

    def reduced(self, formula: Formula) -> tuple[Formula, Reasons]:
        """Return a formula after substitution, with the reasons."""
        match formula:
            case All(parts) | Some(parts):
                reduced = [self.reduced(part) for part in parts]
                total = 0
                for _, why in reduced:
                    total |= why
                return (conjunction if isinstance(formula, All) else disjunction)(
                    formula for formula, _ in reduced
                ), total
            case ParameterAtom(value, relation):
                try:
                    now, total = self.value(value)
                except ZeroDivisionError:
                    return FALSE, self.reasons_of(value)
                return compare_parameters(now, relation), total
            case OrderAtom():
                return self._reduced_atom(formula)

    def _reduced_atom(self, atom: OrderAtom) -> tuple[Formula, Reasons]:
        content, reasons = self._looked_up(atom)
        if isinstance(content, dict):
            return OrderAtom(order_form(content), atom.relation, atom.powers_only), reasons
        return content, reasons

    def constant_formula(self, atom: OrderAtom) -> tuple[Formula, Reasons] | None:
        """Return an atom as a formula over parameters where substitution leaves no unknown orders, else None."""
        content, reasons = self._looked_up(atom)
        return None if isinstance(content, dict) else (content, reasons)

    def _looked_up(self, atom: OrderAtom) -> tuple[SymbolicForm | Formula, Reasons]:
        """Return the substituted form of an atom, or its formula where the form is constant; and the reasons."""
        known = self._atoms.get(atom)
        if known is None:
            known = self._atoms[atom] = self._simplified(atom)
        return known

    def _simplified(self, atom: OrderAtom) -> tuple[SymbolicForm | Formula, Reasons]:
        form, relation, powers_only = atom.form, atom.relation, atom.powers_only
        items = form.coefficients if powers_only or not form.logs else (*form.coefficients, (LOG_T, form.logs))
        try:
            reduced, total = self.form(items, 0)
        except ZeroDivisionError:
            return FALSE, self.all_reasons(0, items)
        if powers_only:
            reduced.pop(LOG_T, None)
        if self.is_constant(reduced):
            comparison, why = self.constant(reduced, relation, powers_only=powers_only)
            return comparison, total | why
        return reduced, total


@remembered(65536)
def substituted_value(value: RationalFunction, pairs: tuple[tuple[str, Coefficient], ...]) -> Coefficient:
    """Return a function with parameters replaced, a constant as a fraction."""
    return as_constant(value.substitute(dict(pairs)))


def order_form(form: Mapping[str, Coefficient]) -> OrderForm:
    """Return a symbolic form as an OrderForm."""
    return OrderForm.build({name: value for name, value in form.items() if name != LOG_T}, form.get(LOG_T, _NOTHING))


def without_vanished(form: SymbolicForm, facts: Facts) -> tuple[SymbolicForm, Reasons]:
    """Return a form without coefficients that are certain to be zero (the same object if none is), and the reasons."""
    total = 0
    vanished = []
    for name, value in form.items():
        if isinstance(value, RationalFunction):
            bits, why = facts.sign(value)
            if bits == ZERO:
                vanished.append(name)
                total |= why
    if not vanished:
        return form, 0
    return {name: value for name, value in form.items() if name not in vanished}, total
