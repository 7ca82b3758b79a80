"""The constraint store: formulas reduced by solved equations and known signs to a small rest, or a contradiction.

Formulas are added with their reasons (labels, as bits); everything derived from them carries the union of the reasons
it rests on, so a contradiction names the few labels that make it. Reduction is exact: a state is satisfiable if and
only if its formulas are.
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
    ConstantRow,
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
    """Formulas reduced to solved parameters, solved orders, equations, rows, conditions and choices.

    `log` has the rows without unknown orders, for who asks for them. A row with a column of its own, among `constants`, marks
    what is derived from it: the column's coefficient is the multiplier of the row.
    """

    def __init__(self, scale: Scale | None) -> None:
        super().__init__(scale)
        self.facts = Facts()
        self.conditions: dict[ParameterAtom, Reasons] = {}
        self.equations: list[tuple[SymbolicForm, Reasons]] = []
        self.rows: list[tuple[SymbolicForm, int, Reasons]] = []
        self.eliminated: list[tuple[str, tuple[tuple[SymbolicForm, int], ...]]] = []
        self.choices: list[tuple[tuple[Formula, ...], Reasons]] = []
        self.split = False
        self.taken: dict[Formula, Reasons] = {}  # alternatives that hold, in their original form
        self.log: list[ConstantRow] | None = None
        self._pending: list[tuple[Formula, Reasons]] = []
        self._solved = False
        self._news = False  # whether alternatives may have been decided since they were last evaluated

    def copy(self) -> State:
        """Return an independent copy."""
        other = State(self.scale)
        other.facts = self.facts.copy()
        other.parameters, other.orders = dict(self.parameters), dict(self.orders)
        other.share_memos(self)
        other.conditions, other.eliminated = dict(self.conditions), list(self.eliminated)
        other.split = self.split
        other.taken = dict(self.taken)
        other.equations, other.rows, other.choices = list(self.equations), list(self.rows), list(self.choices)
        other.constants, other.log = self.constants, None if self.log is None else list(self.log)
        return other

    def add(self, formulas: Iterable[tuple[Formula, Reasons]]) -> None:
        """Add formulas and reduce the state.

        Raises:
            Contradiction: they contradict the state.
        """
        self._pending.extend(formulas)
        while True:
            self._settle()
            if not self._choose():
                return

    def take(self, alternative: Formula, reasons: Reasons) -> None:
        """Add one alternative of a choice.

        Raises:
            Contradiction: it contradicts the state.
        """
        self.taken[alternative] = reasons
        self.add(((alternative, reasons),))

    def with_one_more(self, formula: Formula, reasons: Reasons) -> State:
        """Return the state with one more formula; a false one is refused before the copy, which costs more.

        Raises:
            Contradiction: it contradicts the state.
        """
        truth, why = self.truth(formula)
        if truth is False:
            raise Contradiction(reasons | why)
        other = self.copy()
        other.take(formula, reasons)
        return other

    # Reduction

    def _settle(self) -> None:
        """Reduce everything that is not a choice to a fixed point."""
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
                    continue  # no new fact concerns it
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
        condition = atom if value is atom.value else compare_parameters(value, atom.relation)
        if isinstance(condition, ParameterAtom) and not names_in_function(condition.value):
            condition = compare_parameters(
                as_constant(condition.value), condition.relation
            )  # the numerator of 1/alpha is a number
        if not isinstance(condition, ParameterAtom):
            if condition == FALSE:
                raise Contradiction(reasons)
            assert condition == TRUE, "a comparison of one value is one atom"
            return
        if condition.relation == "=" and self._solve_parameter(condition.value, reasons):
            return
        old = self.conditions.get(condition)
        if old is None or reasons.bit_count() < old.bit_count():
            self.conditions[condition] = reasons
        for polynomial, because in self.facts.assume(condition, reasons):
            if condition.relation != "=" or polynomial != condition.value:
                self._pending.append((compare_parameters(polynomial, "="), because))

    def _solve_parameter(self, polynomial: RationalFunction, reasons: Reasons) -> bool:
        """Solve an equation for a parameter, if a factor has one with a coefficient that is certain not to vanish."""
        possible = []
        for factor, _ in sign_factors(polynomial)[1]:
            bits, why = self.facts.sign(factor)
            if bits & ZERO:
                possible.append(factor)
            else:
                reasons |= why
        if not possible:
            raise Contradiction(reasons)
        if len(possible) > 1:
            return False
        (factor,) = possible
        best: tuple[bool, int, str, Coefficient, Coefficient, Reasons] | None = None
        for place, name in enumerate(names_in_function(factor)):
            slope, rest = linear_in(factor, name)
            if slope is None or rest is None:
                continue
            bits, why = self.facts.sign(as_constant(slope))
            if not bits & ZERO and (best is None or (slope.is_constant(), place) > best[:2]):
                best = slope.is_constant(), place, name, as_constant(-rest / slope), as_constant(slope), why
        if best is None:
            return False
        _, _, name, value, divisor, why = best
        self._pending.append((compare_parameters(divisor, "!="), why))  # what says so may say nothing from now on
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
        self.drop_memos(of_parameters=True)

    def _order(self, items: Items, relation: Comparison, reasons: Reasons, *, powers_only: bool) -> None:
        try:
            reduced, reasons = self.form(items, reasons)
        except ZeroDivisionError:
            raise Contradiction(self.all_reasons(reasons, items)) from None
        if powers_only:
            reduced.pop(LOG_T, None)
        if self.is_constant(reduced):
            comparison, why = self.constant(reduced, relation, powers_only=powers_only)
            self._pending.append((comparison, reasons | why))
            if self.log is not None:
                self.log.append(ConstantRow(reduced, reasons | why, powers_only, comparison))
        elif relation == "=" and not powers_only:
            if not self._solve_order(reduced, reasons):
                self.equations.append((reduced, reasons))
        else:
            self.rows.append((reduced, ROW_KIND[relation, powers_only], reasons))
            if relation == "=":
                self.rows.append(({name: -value for name, value in reduced.items()}, POWERS_LOOSE, reasons))

    def _solve_order(self, form: SymbolicForm, reasons: Reasons) -> bool:
        """Solve an equation for an order whose coefficient is certain not to vanish."""
        pivot: tuple[str, Coefficient, Reasons] | None = None
        for name, value in form.items():
            if name in self.constants:
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
        self.drop_memos(of_parameters=False)
        return True

    def _solve_equation(self) -> bool:
        for place, (form, reasons) in enumerate(self.equations):
            if self._solve_order(form, reasons):
                del self.equations[place]
                return True
        return False

    def _renew(self) -> None:
        """Substitute newly solved parameters and orders everywhere."""
        conditions, self.conditions = self.conditions, {}
        for atom, reasons in conditions.items():
            if self.parameters.keys().isdisjoint(atom.value.names()):
                self.conditions[atom] = reasons
            else:
                self._pending.append((atom, reasons))
        equations, self.equations = self.equations, []
        rows, self.rows = self.rows, []
        for form, reasons in equations:
            if self.is_current(form):
                self.equations.append((form, reasons))
            else:
                self._again(form, "=", reasons, powers_only=False)
        for form, kind, reasons in rows:
            if self.is_current(form):
                self.rows.append((form, kind, reasons))
            else:
                self.add_row(form, kind, reasons)

    def drop_vanished(self) -> bool:
        """Drop coefficients that are certain to be zero from equations and rows; return whether there were any.

        Raises:
            Contradiction: the rest cannot hold.
        """
        equations, self.equations = self.equations, []
        rows, self.rows = self.rows, []
        changed = False
        for form, reasons in equations:
            rest, why = without_vanished(form, self.facts)
            changed = changed or rest is not form
            if rest is form:
                self.equations.append((form, reasons))
            else:
                self._again(rest, "=", reasons | why, powers_only=False)
        for form, kind, reasons in rows:
            rest, why = without_vanished(form, self.facts)
            changed = changed or rest is not form
            if rest is form:
                self.rows.append((form, kind, reasons))
            else:
                self.add_row(rest, kind, reasons | why)
        if changed:
            self.add(())
        return changed

    def add_row(self, form: SymbolicForm, kind: int, reasons: Reasons) -> None:
        """Queue the row `form REL 0` of a kind; the next `add` reduces it."""
        relation: Comparison = "<=" if kind in (LOOSE, POWERS_LOOSE) else "<"
        self._again(form, relation, reasons, powers_only=kind >= POWERS_LOOSE)

    def _again(self, form: SymbolicForm, relation: Comparison, reasons: Reasons, *, powers_only: bool) -> None:
        items = form.items()
        if powers_only and LOG_T in form:
            items = {name: value for name, value in items if name != LOG_T}.items()
        self._order(items, relation, reasons, powers_only=powers_only)

    # Choices

    def _choose(self) -> bool:
        """Drop false alternatives; return whether a choice had one left, which is queued."""
        if not self._news:
            return False
        self._news = False
        choices, self.choices = self.choices, []
        for parts, because in choices:
            remaining, reasons = [], because
            for part in parts:
                truth, why = self.truth(part)
                if truth:
                    self.taken[part] = why
                    break
                if truth is None:
                    remaining.append(part)
                else:
                    reasons |= why
            else:
                if not remaining:
                    raise Contradiction(reasons)
                if len(remaining) == 1:
                    self._pending.append((remaining[0], reasons))
                    self.taken[remaining[0]] = reasons
                else:
                    self.choices.append((tuple(remaining), reasons))
        return bool(self._pending)

    def truth(self, formula: Formula) -> tuple[bool | None, Reasons]:
        """Return whether a formula is certain to hold or to fail, and the reasons; None where neither is known."""
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
                known = self.constant_formula(formula)
                if known is None:
                    return None, 0
                comparison, reasons = known
                truth, because = self.truth(comparison)
                return truth, reasons | because
