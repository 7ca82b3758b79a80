"""Solve what equations determine and decide what signs tell, exactly: what is left is small, or a contradiction.

Formulas go in with their reasons (labels, as bits); everything derived from them carries the union of the reasons it
stands on, so a contradiction names the few labels that make it. Nothing is lost on the way: a state can hold if and
only if the formulas that went in can.
"""

from __future__ import annotations

from collections.abc import Iterable

from nslogic import deadline
from nslogic.algebra.coefficients import multiply, quotient
from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.linear_forms import linear_in
from nslogic.algebra.signs import ALLOWED, ZERO, sign_factors
from nslogic.engines.symbolic.substitution import (
    LOG_T,
    ROW_KIND,
    Items,
    Scale,
    Substitution,
    SymbolicForm,
    substituted_value,
    without_vanished,
)
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    All,
    Coefficient,
    Comparison,
    Formula,
    OrderAtom,
    ParameterAtom,
    Some,
    as_constant,
    compare_parameters,
)
from nslogic.orders.projection import LOOSE, POWERS_LOOSE
from nslogic.parameters.signs import Contradiction, Facts, Reasons, names_in_function


class State(Substitution):
    """Formulas, as far as they are worked into solved parameters, solved orders, rows, conditions and choices."""

    def __init__(self, scale: Scale | None) -> None:
        super().__init__(scale)
        self.facts = Facts()
        self.conditions: dict[ParameterAtom, Reasons] = {}
        self.equations: list[tuple[SymbolicForm, Reasons]] = []
        self.rows: list[tuple[SymbolicForm, int, Reasons]] = []
        self.forgotten: list[tuple[str, tuple[tuple[SymbolicForm, int], ...]]] = []
        self.choices: list[tuple[tuple[Formula, ...], Reasons]] = []
        self.split = False
        self.taken: dict[Formula, Reasons] = {}  # alternatives that hold, as they were before anything was solved
        self._pending: list[tuple[Formula, Reasons]] = []
        self._solved = False
        self._news = False  # whether alternatives may have become certain since they were last looked at

    def copy(self) -> State:
        """Return a state that can grow on its own."""
        other = State(self.scale)
        other.facts = self.facts.copy()
        other.parameters, other.orders = dict(self.parameters), dict(self.orders)
        other.share_lookups(self)
        other.conditions, other.forgotten = dict(self.conditions), list(self.forgotten)
        other.split = self.split
        other.taken = dict(self.taken)
        other.equations, other.rows, other.choices = list(self.equations), list(self.rows), list(self.choices)
        return other

    def add(self, formulas: Iterable[tuple[Formula, Reasons]]) -> None:
        """Work formulas in.

        Raises:
            Contradiction: they cannot hold beside what is there.
        """
        self._pending.extend(formulas)
        while True:
            self._settle()
            if not self._choose():
                return

    def take(self, alternative: Formula, reasons: Reasons) -> None:
        """Work in one alternative of a choice.

        Raises:
            Contradiction: it cannot hold beside what is there.
        """
        self.taken[alternative] = reasons
        self.add(((alternative, reasons),))

    def with_one_more(self, formula: Formula, reasons: Reasons) -> State:
        """Return the state with a formula worked in, if it does not fail at first sight: a copy costs more than a look.

        Raises:
            Contradiction: it cannot hold beside what is there.
        """
        truth, why = self.truth(formula)
        if truth is False:
            raise Contradiction(reasons | why)
        other = self.copy()
        other.take(formula, reasons)
        return other

    # Working formulas in

    def _settle(self) -> None:
        """Work in everything that is not a choice, until nothing changes."""
        while True:
            deadline.check_time()
            while self._pending:
                formula, reasons = self._pending.pop()
                self._take(formula, reasons)
            if self._solved:
                self._solved, self._news = False, True
                self._renew()
                continue
            if self._solve_equation():
                continue
            if not self.facts.changed:
                return
            self._news = True
            changed, self.facts.changed = self.facts.changed, set()
            for condition, reasons in self.conditions.items():
                names = condition.value.names()
                if changed.isdisjoint(names) and self.facts.changed.isdisjoint(names):
                    continue  # it says no more than it did
                for polynomial, why in self.facts.assume(condition, reasons):
                    self._pending.append((compare_parameters(polynomial, "="), why))

    def _take(self, formula: Formula, reasons: Reasons) -> None:
        match formula:
            case All(parts):
                self._pending.extend((part, reasons) for part in reversed(parts))
            case Some(parts):
                if not parts:
                    raise Contradiction(reasons)
                self.choices.append((parts, reasons))
                self._news = True
            case ParameterAtom():
                self._condition(formula, reasons)
            case OrderAtom(form, relation, powers_only):
                items = form.coefficients if powers_only or not form.logs else (*form.coefficients, (LOG_T, form.logs))
                self._order(items, relation, reasons, powers_only=powers_only)

    def _condition(self, atom: ParameterAtom, reasons: Reasons) -> None:
        try:
            value, why = self.value(atom.value)
        except ZeroDivisionError:
            raise Contradiction(reasons | self.reasons_of(atom.value)) from None
        reasons |= why
        said = atom if value is atom.value else compare_parameters(value, atom.relation)
        if isinstance(said, ParameterAtom) and not names_in_function(said.value):
            said = compare_parameters(as_constant(said.value), said.relation)  # the numerator of 1/alpha is a number
        if not isinstance(said, ParameterAtom):
            if said == FALSE:
                raise Contradiction(reasons)
            assert said == TRUE, "a comparison of one value is one atom"
            return
        if said.relation == "=" and self._solve_parameter(said.value, reasons):
            return
        old = self.conditions.get(said)
        if old is None or reasons.bit_count() < old.bit_count():
            self.conditions[said] = reasons
        for polynomial, because in self.facts.assume(said, reasons):
            if said.relation != "=" or polynomial != said.value:
                self._pending.append((compare_parameters(polynomial, "="), because))

    def _solve_parameter(self, polynomial: RationalFunction, reasons: Reasons) -> bool:
        """Solve an equation for a parameter, if a factor has one with a coefficient that is certain not to vanish."""
        left = []
        for factor, _ in sign_factors(polynomial)[1]:
            bits, why = self.facts.sign(factor)
            if bits & ZERO:
                left.append(factor)
            else:
                reasons |= why
        if not left:
            raise Contradiction(reasons)
        if len(left) > 1:
            return False
        (factor,) = left
        found: tuple[bool, int, str, Coefficient, Reasons] | None = None
        for place, name in enumerate(names_in_function(factor)):
            slope, rest = linear_in(factor, name)
            if slope is None or rest is None:
                continue
            bits, why = self.facts.sign(as_constant(slope))
            if not bits & ZERO and (found is None or (slope.is_constant(), place) > found[:2]):
                found = slope.is_constant(), place, name, as_constant(-rest / slope), why
        if found is None:
            return False
        _, _, name, value, why = found
        self._set_parameter(name, value, reasons | why)
        return True

    def _set_parameter(self, name: str, value: Coefficient, reasons: Reasons) -> None:
        for other, (old, because) in list(self.parameters.items()):
            if isinstance(old, RationalFunction) and name in names_in_function(old):
                try:
                    self.parameters[other] = substituted_value(old, ((name, value),)), because | reasons
                except ZeroDivisionError:
                    raise Contradiction(because | reasons) from None
        self.parameters[name] = value, reasons
        self._solved = True
        self.forget_lookups(of_parameters=True)

    def _order(self, items: Items, relation: Comparison, reasons: Reasons, *, powers_only: bool) -> None:
        try:
            reduced, reasons = self.form(items, reasons)
        except ZeroDivisionError:
            raise Contradiction(self.all_reasons(reasons, items)) from None
        if powers_only:
            reduced.pop(LOG_T, None)
        if self.is_constant(reduced):
            said, why = self.constant(reduced, relation, powers_only=powers_only)
            self._pending.append((said, reasons | why))
        elif relation == "=" and not powers_only:
            if not self._solve_order(reduced, reasons):
                self.equations.append((reduced, reasons))
        else:
            self.rows.append((reduced, ROW_KIND[relation, powers_only], reasons))
            if relation == "=":
                self.rows.append(({name: -value for name, value in reduced.items()}, POWERS_LOOSE, reasons))

    def _solve_order(self, form: SymbolicForm, reasons: Reasons) -> bool:
        """Solve an equation for an order whose coefficient is certain not to vanish."""
        scale = None if self.scale is None else self.scale.name
        pivot: tuple[str, Coefficient, Reasons] | None = None
        for name, value in form.items():
            if name in (LOG_T, scale):
                continue
            if not isinstance(value, RationalFunction):
                pivot = name, value, 0
                break
            if pivot is None:
                bits, why = self.facts.sign(value)
                if not bits & ZERO:
                    pivot = name, value, why
        if pivot is None:
            return False
        name, slope, why = pivot
        opposed = multiply(slope, -ONE)
        self.orders[name] = (
            {other: quotient(value, opposed) for other, value in form.items() if other != name},
            reasons | why,
        )
        self._solved = True
        self.forget_lookups(of_parameters=False)
        return True

    def _solve_equation(self) -> bool:
        for place, (form, reasons) in enumerate(self.equations):
            if self._solve_order(form, reasons):
                del self.equations[place]
                return True
        return False

    def _renew(self) -> None:
        """Bring everything up to date with what was solved since."""
        conditions, self.conditions = self.conditions, {}
        for atom, reasons in conditions.items():
            if self.parameters.keys().isdisjoint(atom.value.names()):
                self.conditions[atom] = reasons
            else:
                self._pending.append((atom, reasons))
        equations, self.equations = self.equations, []
        rows, self.rows = self.rows, []
        for form, reasons in equations:
            if self._is_current(form):
                self.equations.append((form, reasons))
            else:
                self._again(form, "=", reasons, powers_only=False)
        for form, kind, reasons in rows:
            if self._is_current(form):
                self.rows.append((form, kind, reasons))
            else:
                self.add_row(form, kind, reasons)

    def drop_vanished(self) -> bool:
        """Leave out of equations and rows the orders whose coefficients are certain to be zero; return whether any were.

        Raises:
            Contradiction: what is left cannot hold.
        """
        equations, self.equations = self.equations, []
        rows, self.rows = self.rows, []
        changed = False
        for form, reasons in equations:
            left, why = without_vanished(form, self.facts)
            changed = changed or left is not form
            if left is form:
                self.equations.append((form, reasons))
            else:
                self._again(left, "=", reasons | why, powers_only=False)
        for form, kind, reasons in rows:
            left, why = without_vanished(form, self.facts)
            changed = changed or left is not form
            if left is form:
                self.rows.append((form, kind, reasons))
            else:
                self.add_row(left, kind, reasons | why)
        if changed:
            self.add(())
        return changed

    def add_row(self, form: SymbolicForm, kind: int, reasons: Reasons) -> None:
        """Take in `form REL 0` of a kind; `add` works it in."""
        relation: Comparison = "<=" if kind in (LOOSE, POWERS_LOOSE) else "<"
        self._again(form, relation, reasons, powers_only=kind >= POWERS_LOOSE)

    def _again(self, form: SymbolicForm, relation: Comparison, reasons: Reasons, *, powers_only: bool) -> None:
        items = form.items()
        if powers_only and LOG_T in form:
            items = {name: value for name, value in items if name != LOG_T}.items()
        self._order(items, relation, reasons, powers_only=powers_only)

    def _is_current(self, form: SymbolicForm) -> bool:
        orders, parameters = self.orders.keys(), self.parameters.keys()
        if not orders.isdisjoint(form):
            return False
        return not parameters or all(
            not isinstance(value, RationalFunction) or parameters.isdisjoint(value.names()) for value in form.values()
        )

    # Choices

    def _choose(self) -> bool:
        """Drop alternatives that cannot hold; return whether a choice was left with one and that was worked in."""
        if not self._news:
            return False
        self._news = False
        choices, self.choices = self.choices, []
        for parts, because in choices:
            left, reasons = [], because
            for part in parts:
                truth, why = self.truth(part)
                if truth:
                    self.taken[part] = why
                    break
                if truth is None:
                    left.append(part)
                else:
                    reasons |= why
            else:
                if not left:
                    raise Contradiction(reasons)
                if len(left) == 1:
                    self._pending.append((left[0], reasons))
                    self.taken[left[0]] = reasons
                else:
                    self.choices.append((tuple(left), reasons))
        return bool(self._pending)

    def truth(self, formula: Formula) -> tuple[bool | None, Reasons]:
        """Return whether a formula is certain to hold or to fail, and why; None where neither is seen."""
        match formula:
            case All(parts):
                whole: bool | None = True
                total = 0
                for part in parts:
                    truth, why = self.truth(part)
                    if truth is False:
                        return False, why
                    whole = whole if truth else None
                    total |= why
                return whole, total
            case Some(parts):
                total = 0
                open_parts = False
                for part in parts:
                    truth, why = self.truth(part)
                    if truth:
                        return True, why
                    open_parts = open_parts or truth is None
                    total |= why
                return (None, 0) if open_parts else (False, total)
            case ParameterAtom(value, relation):
                try:
                    now, reasons = self.value(value)
                except ZeroDivisionError:
                    return False, self.reasons_of(value)
                bits, why = self.facts.sign(now)
                allowed = ALLOWED[relation]
                if not bits & allowed:
                    return False, reasons | why
                return (True, reasons | why) if bits & allowed == bits else (None, 0)
            case OrderAtom():
                known = self.constant_said(formula)
                if known is None:
                    return None, 0
                said, reasons = known
                truth, because = self.truth(said)
                return truth, reasons | because
