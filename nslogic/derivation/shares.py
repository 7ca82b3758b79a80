"""The alternatives of a regime projected to the target and several bases, cell by cell of the parameter space.

Everything else is eliminated, so each alternative is a set of orders of the bases with the target as a function there.
Questions about such a set are answered by eliminating the bases too, which leaves conditions on the parameters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from nslogic import deadline
from nslogic.algebra.signs import Sign
from nslogic.derivation.branches import Feasibility
from nslogic.derivation.exponent_ranges import holds_in_cell
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.orders.formulas import (
    All,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    as_constant,
    compare_form,
    conjunction,
    disjunction,
)
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.projection import (
    LOOSE,
    POWERS_LOOSE,
    POWERS_STRICT,
    STRICT,
    Alternative,
    OrderRow,
    alternatives_of,
    coefficient_in,
    eliminate_order,
)


@dataclass(frozen=True)
class Share:
    """One alternative where it can hold: the target as a product of powers of the bases, and what ties these.

    `form` is None where no equation fixes the target, `relations` are equations between the bases alone, `bounds`
    rows between them.
    """

    formula: Formula
    form: OrderForm | None
    relations: tuple[OrderForm, ...]
    bounds: tuple[OrderRow, ...]


class Shares:
    """The alternatives of a regime, as far as target and bases go.

    Args:
        formula: The formula of the regime.
        target: The target.
        bases: The bases.
        feasible: The test for infeasible alternatives.

    Raises:
        LimitReachedError: there are too many alternatives, or rows in one.
    """

    def __init__(self, formula: Formula, target: str, bases: tuple[str, ...], feasible: Feasibility) -> None:
        self._target = target
        self._feasible = feasible
        self._alternatives = tuple(
            result
            for alternative in alternatives_of(formula, feasible.excludes)
            for result in eliminate_order(
                alternative, _unknowns(alternative.formula(), (target, *bases)), feasible.excludes_conditions
            )
            if not feasible.excludes(result)
        )
        self._known: dict[Formula, tuple[tuple[ParameterAtom, ...], ...]] = {}

    def proposed(self, cell: Cell) -> Iterator[Share]:
        """Yield the alternatives that may hold in a cell, whether or not they do.

        Raises:
            SplitNeededError: an alternative has conditions that hold in part of the cell.
        """
        for alternative in self._alternatives:
            if all(holds_in_cell(condition, cell) for condition in alternative.conditions):
                yield self._share(alternative, cell, sure=False)

    def holding(self, cell: Cell) -> Iterator[Share]:
        """Yield the alternatives that can hold in a cell, each at every parameter value of it.

        Raises:
            SplitNeededError: one can hold at some values only.
        """
        for alternative in self._alternatives:
            if all(holds_in_cell(condition, cell) for condition in alternative.conditions) and self.possible(
                (alternative.formula(),), cell
            ):
                yield self._share(alternative, cell, sure=True)

    def possible(self, formulas: Iterable[Formula], cell: Cell) -> bool:
        """Return whether some orders obey formulas, at every parameter value of a cell.

        Raises:
            SplitNeededError: they do at some values only.
        """
        deadline.check_time()
        formula = conjunction(formulas)
        if formula not in self._known:
            self._known[formula] = tuple(
                result.conditions
                for alternative in alternatives_of(formula, self._feasible.excludes_conditions)
                for result in eliminate_order(alternative, _unknowns(formula, ()), self._feasible.excludes_conditions)
            )
        needed: SplitNeededError | None = None
        for way in self._known[formula]:
            try:
                if all(holds_in_cell(condition, cell) for condition in way):
                    return True
            except SplitNeededError as split:
                needed = needed or split
        if needed is not None:
            raise needed
        return False

    def is_full(self, share: Share, cell: Cell) -> bool:
        """Return whether the bases are independent in an alternative: its set of orders has interior points."""
        if share.relations:
            return False
        return self.possible([OrderRow(row.form, POWERS_STRICT).formula() for row in share.bounds], cell)

    def leaves_open(self, share: Share, cell: Cell) -> bool:
        """Return whether the target can be more than one at the same orders of the bases."""
        other = f"another {self._target}"
        apart = OrderForm.unknown(self._target) - OrderForm.unknown(other)
        again = _renamed(share.formula, self._target, other)
        return self.possible((share.formula, again, compare_form(apart, "<")), cell)

    def jumps(self, share: Share, full: Share, cell: Cell) -> bool:
        """Return whether the power of the target can differ from its limit at the border of a full share."""
        if full.form is None:
            return False
        gap = OrderForm.unknown(self._target) - full.form
        near = [OrderRow(row.form, POWERS_LOOSE).formula() for row in full.bounds]
        return any(
            self.possible((share.formula, *near, compare_form(direction, "<", powers_only=True)), cell)
            for direction in (gap, -gap)
        )

    def _share(self, alternative: Alternative, cell: Cell, *, sure: bool) -> Share:
        formula = alternative.formula()
        rows = [OrderRow(_here(row.form, cell, sure=sure), row.kind) for row in alternative.rows]
        equations = [_here(form, cell, sure=sure) for form in alternative.equations]
        for row, given in zip(rows, alternative.rows, strict=True):
            # What is bounded from one side, and kept by the rest from leaving the bound, is an equation.
            if row.kind == LOOSE and row.form.coefficients and self._stays(formula, given, cell, sure=sure):
                equations.append(row.form)
        about = next((form for form in equations if self._tells(form, cell, sure=sure)), None)
        others = [form for form in equations if form is not about]
        relations = [_without(form, about, self._target, cell, sure=sure) for form in others]
        bounds = [OrderRow(_without(row.form, about, self._target, cell, sure=sure), row.kind) for row in rows]
        return Share(
            formula,
            None if about is None else _solved(about, self._target),
            tuple(form for form in relations if form.coefficients),
            tuple(row for row in bounds if row.form.coefficients),
        )

    def _tells(self, equation: OrderForm, cell: Cell, *, sure: bool) -> bool:
        """Return whether an equation can be solved for the target."""
        slope = coefficient_in(equation, self._target)
        return bool(slope) and (_sign(slope, cell, sure=sure) or 0) != 0

    def _stays(self, formula: Formula, row: OrderRow, cell: Cell, *, sure: bool) -> bool:
        try:
            return not self.possible((formula, OrderRow(row.form, STRICT).formula()), cell)
        except SplitNeededError:
            if sure:
                raise
            return False


def _unknowns(formula: Formula, kept: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(name for name in names_in(formula) if name not in kept and not name.startswith(PARAMETER_MARK)))


def _renamed(formula: Formula, old: str, new: str) -> Formula:
    match formula:
        case All(parts):
            return conjunction(_renamed(part, old, new) for part in parts)
        case Some(parts):
            return disjunction(_renamed(part, old, new) for part in parts)
        case ParameterAtom():
            return formula
        case OrderAtom(form, relation, powers_only):
            coefficients = {new if name == old else name: value for name, value in form.coefficients}
            return compare_form(OrderForm.build(coefficients, form.logs), relation, powers_only=powers_only)


def _sign(value: Coefficient, cell: Cell, *, sure: bool) -> Sign | None:
    """Return the sign of a coefficient in a cell; None, unless it has to be sure, where that differs."""
    try:
        return cell.sign(value)
    except SplitNeededError:
        if sure:
            raise
        return None


def _here(form: OrderForm, cell: Cell, *, sure: bool) -> OrderForm:
    """Return a form without the coefficients that vanish in a cell."""
    kept = {name: value for name, value in form.coefficients if _sign(value, cell, sure=sure) != 0}
    return OrderForm.build(kept, form.logs)


def _solved(form: OrderForm, target: str) -> OrderForm:
    slope = coefficient_in(form, target)
    return (form - OrderForm.unknown(target).scaled(slope)).scaled(-1 / slope)


def _without(form: OrderForm, about: OrderForm | None, target: str, cell: Cell, *, sure: bool) -> OrderForm:
    """Return a form with the target substituted by an equation."""
    value = coefficient_in(form, target)
    if not value or about is None:
        return form
    return _here(form - about.scaled(as_constant(value / coefficient_in(about, target))), cell, sure=sure)
