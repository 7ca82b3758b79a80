"""Linear combinations of lemmas that equal a goal, with non-negative multipliers for inequalities."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from nslogic.algebra.elimination import eliminate
from nslogic.algebra.linear_programs.rows import Certificate, Row
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.lemmas import Lemma
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import (
    ZERO,
    Coefficient,
    OrderAtom,
    OrderForm,
    as_constant,
    at_values,
    compare_parameters,
)
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT

Combination: TypeAlias = tuple[tuple[Lemma, Coefficient], ...]
"""Lemmas with their multipliers; those of inequalities are positive."""

LOG_COLUMN = "log t"
"""The column of constants that are multiples of the order of `log t`."""

GOAL_COLUMN = "goal"
"""The column of the relation that lemmas are to add up to."""


class _InCell:
    """A coefficient that is false where the equations of a cell make it vanish: an element of the field they leave."""

    __slots__ = ("cell", "value")

    def __init__(self, value: Coefficient, cell: Cell) -> None:
        self.value = value
        self.cell = cell

    def __bool__(self) -> bool:
        return bool(self.value) and not vanishes(self.value, self.cell)

    def __neg__(self) -> _InCell:
        return _InCell(-self.value, self.cell)

    def __add__(self, other: _InCell) -> _InCell:
        return _InCell(self.value + other.value, self.cell)

    def __mul__(self, other: _InCell) -> _InCell:
        return _InCell(self.value * other.value, self.cell)

    def __truediv__(self, other: _InCell) -> _InCell:
        return _InCell(self.value / other.value, self.cell)

    def __rtruediv__(self, other: int) -> _InCell:
        return _InCell(other / self.value, self.cell)

    def weight(self) -> int:
        """Return the cost of this coefficient as a pivot."""
        return 0 if isinstance(self.value, Fraction) else self.value.weight()


def vanishes(value: Coefficient, cell: Cell) -> bool:
    """Return whether a coefficient is certain to be zero throughout a cell."""
    try:
        return cell.sign(value) == 0
    except (SplitNeededError, UndecidedError, ZeroDivisionError):
        return False


@dataclass(frozen=True)
class Combiner:
    """A search for combinations of lemmas under the conditions of a case, with signs certain in `cell` and `grounds`.

    With `equations` some parameters are tied by conditions that are not solved for one of them.
    """

    cell: Cell
    grounds: Grounds
    equations: bool = False

    def equation(self, goal: OrderAtom, lemmas: Sequence[Lemma]) -> Combination | None:
        """Return equations that add up to another, none of them idle; the last lemmas are done without if possible."""
        kept = self.sum(goal, lemmas)
        if kept is None:
            return None
        for lemma, _ in sorted(kept, key=lambda pair: -pair[0].weight):
            fewer = self.sum(goal, [other for other, _ in kept if other != lemma])
            if fewer is not None:
                kept = fewer
        return kept

    def bound(
        self, goal: OrderAtom, lemmas: Sequence[Lemma], points: Sequence[Mapping[str, Fraction]]
    ) -> Combination | None:
        """Return lemmas that add up to an inequality.

        Their support comes from a Farkas certificate at a point of the parameter space; their factors are functions of
        the parameters, and must have the right signs wherever the conditions of the case hold.
        """
        for point in points:
            support = _support(goal, lemmas, point)
            combination = None if support is None else self.sum(goal, support)
            if combination is not None and self._has_signs(goal, combination):
                return combination
        return None

    def sum(self, goal: OrderAtom, lemmas: Sequence[Lemma]) -> Combination | None:
        """Return multiples of lemmas whose forms add up to that of a goal, whatever the signs of the factors."""
        columns: dict[str, dict[str, Coefficient]] = {}
        for place, form in enumerate([*(lemma.relation.form for lemma in lemmas), goal.form]):
            name = GOAL_COLUMN if place == len(lemmas) else str(place)
            for unknown, value in form.coefficients:
                columns.setdefault(unknown, {})[name] = -value if name == GOAL_COLUMN else value
            if form.logs and not goal.powers_only:
                columns.setdefault(LOG_COLUMN, {})[name] = -form.logs if name == GOAL_COLUMN else form.logs
        for factors in (self._solved(columns, self.is_certain), self._solved(columns, _is_any)):
            combination = tuple((lemmas[place], factor) for place, factor in factors.items())
            total = OrderForm()
            for lemma, factor in combination:
                total = total + lemma.relation.form.scaled(factor)
            rest = self.tidy(total - goal.form)
            if not rest.coefficients and (goal.powers_only or not rest.logs):
                return combination
        return None

    def _solved(
        self, columns: dict[str, dict[str, Coefficient]], allowed: Callable[[Coefficient], bool]
    ) -> dict[int, Coefficient]:
        """Return candidate factors that cancel every column, by the place of their lemmas.

        Pivots are `allowed`; a factor may be defined even where a pivot vanishes.
        """
        if self.equations:
            rows = [{name: _InCell(value, self.cell) for name, value in row.items()} for row in columns.values()]
            within = eliminate(rows, constants=(GOAL_COLUMN,), allowed=lambda element: allowed(element.value)).solved
            factors = {name: form[GOAL_COLUMN].value for name, form in within.items() if form.get(GOAL_COLUMN)}
        else:
            solved = eliminate(list(columns.values()), constants=(GOAL_COLUMN,), allowed=allowed).solved
            factors = {name: form[GOAL_COLUMN] for name, form in solved.items() if form.get(GOAL_COLUMN)}
        return {int(name): as_constant(factors[name]) for name in sorted(factors, key=int)}

    def tidy(self, form: OrderForm) -> OrderForm:
        """Return a form without the coefficients that vanish under the conditions of the case."""
        if not self.equations:
            return form
        kept = {name: value for name, value in form.coefficients if not vanishes(value, self.cell)}
        return OrderForm.build(kept, ZERO if vanishes(form.logs, self.cell) else form.logs)

    def is_certain(self, value: Coefficient) -> bool:
        """Return whether a coefficient is certain not to vanish where the conditions of the case hold."""
        try:
            return self.cell.sign(value) != 0
        except SplitNeededError:
            return self.grounds.excludes(compare_parameters(value, "="))
        except (UndecidedError, ZeroDivisionError):
            return False

    def _has_signs(self, goal: OrderAtom, combination: Combination) -> bool:
        """Return whether inequalities have factors that are nowhere negative, and a strict goal has a strict reason."""
        inequalities = [(lemma.relation, factor) for lemma, factor in combination if lemma.relation.relation != "="]
        if not all(self.grounds.excludes(compare_parameters(factor, "<")) for _, factor in inequalities):
            return False
        strict = (factor for relation, factor in inequalities if relation.relation == "<")
        return goal.relation != "<" or any(self.is_certain(factor) for factor in strict)


def _is_any(value: Coefficient) -> bool:
    """Return whether a coefficient is not zero as a function."""
    return bool(value)


def _support(goal: OrderAtom, lemmas: Sequence[Lemma], point: Mapping[str, Fraction]) -> list[Lemma] | None:
    """Return the lemmas that give an inequality at a point, None where they do not."""
    rows: list[Row] = []
    used: list[Lemma] = []
    for lemma in lemmas:
        row = _row(lemma.relation, point)
        if row is not None:
            rows.append(row)
            used.append(lemma)
    denied = OrderAtom(-goal.form, "<" if goal.relation == "<=" else "<=", goal.powers_only)
    against = _row(denied, point)
    if against is None:
        return None
    try:
        answer = solve([*rows, against])
    except LimitReachedError:
        return None
    return [used[row] for row in answer.rows if row < len(used)] if isinstance(answer, Certificate) else None


def _row(relation: OrderAtom, point: Mapping[str, Fraction]) -> Row | None:
    """Return a relation as a row of a linear program; None where it says nothing at a point."""
    valued = at_values(relation, point)
    if not isinstance(valued, OrderAtom):
        return None
    kinds = {("<=", False): LOOSE, ("<", False): STRICT, ("<=", True): POWERS_LOOSE, ("<", True): POWERS_STRICT}
    kind = None if valued.relation == "=" else kinds[valued.relation, valued.powers_only]
    return row_of(valued.form, kind, with_logs=True)
