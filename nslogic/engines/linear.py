"""The engine for systems without symbolic exponents and with few alternatives: exact linear programs, no solver."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from nslogic import deadline
from nslogic.algebra.linear_programs.rows import Certificate, Row, RowVector, row_holds
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.engines.engine import SOME_MODEL, Answer, Model, Order
from nslogic.language.logarithms import is_logarithm
from nslogic.orders.formulas import TRUE, All, Formula, OrderAtom, Some, atoms, conjuncts, has_logs
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import Alternative, alternatives_of
from nslogic.orders.system import System
from nslogic.records import Record

NEVER = Row({}, "<")
"""The row `0 < 0`, which stands for a formula without alternatives."""

_ZERO = Fraction(0)
_ONE = Fraction(1)


def is_linear(formula: Formula) -> bool:
    """Return whether a formula has atoms about orders only, with rational coefficients."""
    return all(
        isinstance(atom, OrderAtom)
        and isinstance(atom.form.logs, Fraction)
        and all(isinstance(value, Fraction) for _, value in atom.form.coefficients)
        for atom in atoms(formula)
    )


def suits(formulas: Iterable[Formula], *, most: int, beside: int = 1) -> bool:
    """Return whether linear programs can decide formulas: rational linear constraints on orders, few alternatives.

    Args:
        formulas: The formulas.
        most: How many combinations of alternatives there may be.
        beside: The number of combinations of alternatives in formulas that hold beside them.
    """
    linear = tuple(formulas)
    return all(map(is_linear, linear)) and beside * combinations_in(linear, most=most) <= most


def combinations_in(formulas: Iterable[Formula], *, most: int) -> int:
    """Return the number of combinations of alternatives of formulas, counted up to `most` + 1.

    A formula without alternatives counts as one: the others are split all the same, and asked about without it.
    """
    count = 1
    for formula in formulas:
        match formula:
            case All(parts):
                count *= combinations_in(parts, most=most)
            case Some(parts):
                count *= max(1, sum(combinations_in((part,), most=most) for part in parts))
        count = min(count, most + 1)
    return count


def alternative_rows(alternative: Alternative, *, with_logs: bool) -> list[Row]:
    """Return the rows of an alternative, without its conditions on parameters."""
    return [row_of(form, kind, with_logs=with_logs) for form, kind in alternative.forms()]


def conjunctive_rows(system: System) -> tuple[list[Row], list[str]] | None:
    """Return the rows of a system without alternatives, each with its label; None where it is not one."""
    formulas = [constraint.formula for constraint in system.constraints]
    if not all(map(is_linear, formulas)) or any(
        isinstance(part, Some) for formula in formulas for part in conjuncts(formula)
    ):
        return None
    with_logs = any(map(has_logs, formulas))
    rows: list[Row] = []
    labels: list[str] = []
    for constraint in system.constraints:
        (alternative,) = alternatives_of(constraint.formula)
        new_rows = alternative_rows(alternative, with_logs=with_logs)
        rows.extend(new_rows)
        labels.extend([constraint.label] * len(new_rows))
    return rows, labels


def ways_of(system: System, *, most: int) -> list[list[list[Row]]] | None:
    """Return for each label of a system its alternatives as groups of rows; None where `suits` says no."""
    formulas = [constraint.formula for constraint in system.constraints]
    if not suits(formulas, most=most):
        return None
    with_logs = any(map(has_logs, formulas))
    return [
        [alternative_rows(alternative, with_logs=with_logs) for alternative in alternatives_of(formula)] or [[NEVER]]
        for formula in formulas
    ]


class _Compiled:
    """The rows of a formula: those of its conjuncts, and choices between groups of rows.

    Expanded sums and guards repeat their rows; each row and each group is kept once.
    """

    def __init__(self, formula: Formula, rows: list[Row], *, with_logs: bool) -> None:
        self.always: list[int] = []
        self.choices: list[list[list[int]]] = []
        places: dict[object, int] = {}
        for part in conjuncts(formula):
            groups = [
                _numbered(alternative_rows(alternative, with_logs=with_logs), rows, places)
                for alternative in alternatives_of(part)
            ]
            if not groups:
                self.always.extend(_numbered([NEVER], rows, places))
            elif isinstance(part, Some):
                self.choices.append(list({frozenset(group): group for group in groups}.values()))
            else:
                self.always.extend(index for group in groups for index in group)


def _numbered(group: list[Row], rows: list[Row], places: dict[object, int]) -> list[int]:
    """Return the places of rows, each once, and append the new ones."""
    numbered: dict[int, None] = {}
    for row in group:
        key = (frozenset(row.coefficients.items()), row.relation, row.constant)
        if key not in places:
            places[key] = len(rows)
            rows.append(row)
        numbered[places[key]] = None
    return list(numbered)


class LinearPoint(Record):
    """A point of a linear program, with the rows that it satisfies."""

    values: Mapping[object, RowVector]
    rows: tuple[Row, ...]


class LinearEngine:
    """The engine for labelled linear formulas; it branches only on choices that a point violates."""

    price = 1

    def __init__(
        self, constraints: Iterable[tuple[str, Formula]], quantities: Sequence[str], parameters: Mapping[str, Fraction]
    ) -> None:
        self._constraints = tuple(constraints)
        self._quantities = tuple(quantities)
        self._parameters = dict(parameters)
        self._logs = any(has_logs(formula) for _, formula in self._constraints)
        self._tables: dict[bool, _Table] = {}

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it."""
        table = self._table(extra)
        asked = tuple(labels)
        result = table.search(asked, extra, with_point=with_model)
        if isinstance(result, frozenset):
            return Answer(None, tuple(sorted(result - {""})))
        if result is None:
            return Answer(SOME_MODEL)
        if not with_model:
            return Answer(SOME_MODEL, holding=table.holding(result, asked))
        return Answer(model_of(result, self._quantities, self._parameters))

    def hasty(self, states: int | None = None) -> LinearEngine:
        """Return this engine, which answers fast."""
        del states
        return self

    def point(self, labels: Iterable[str], extra: Formula = TRUE) -> LinearPoint | None:
        """Return a point in which the labels and the extra formula hold, or None."""
        point = self._table(extra).search(tuple(labels), extra, with_point=True)
        return point if isinstance(point, LinearPoint) else None

    def _table(self, extra: Formula) -> _Table:
        with_logs = self._logs or has_logs(extra)
        if with_logs not in self._tables:
            self._tables[with_logs] = _Table(self._constraints, with_logs=with_logs)
        return self._tables[with_logs]


class _Table:
    """The rows of all labels, with or without logarithms."""

    def __init__(self, constraints: tuple[tuple[str, Formula], ...], *, with_logs: bool) -> None:
        self._with_logs = with_logs
        self._rows: list[Row] = []
        self._compiled = {label: _Compiled(formula, self._rows, with_logs=with_logs) for label, formula in constraints}
        self._owner: list[str] = [""] * len(self._rows)
        for label, compiled in self._compiled.items():
            for index in (
                *compiled.always,
                *(index for choice in compiled.choices for group in choice for index in group),
            ):
                self._owner[index] = label
        self._extended: dict[Formula, tuple[_Compiled, LinearProgram]] = {}

    def search(
        self, asked: tuple[str, ...], extra: Formula, *, with_point: bool
    ) -> LinearPoint | frozenset[str] | None:
        """Return a point, the labels of a contradiction, or None for a point that was not asked for."""
        if extra not in self._extended:
            rows = list(self._rows)
            compiled = _Compiled(extra, rows, with_logs=self._with_logs)
            self._extended[extra] = compiled, LinearProgram(rows)
        compiled, program = self._extended[extra]
        active = [*compiled.always, *(index for label in asked for index in self._compiled[label].always)]
        choices = [("", choice) for choice in compiled.choices]
        choices += [(label, choice) for label in asked for choice in self._compiled[label].choices]
        result = self._search(program, active, choices, with_point=with_point)
        if isinstance(result, frozenset):
            return frozenset(self._owner[row] if row < len(self._owner) else "" for row in result)
        return result

    def _search(
        self, program: LinearProgram, active: list[int], choices: list[tuple[str, list[list[int]]]], *, with_point: bool
    ) -> LinearPoint | frozenset[int] | None:
        """Return a point (or None), or the rows of a contradiction."""
        deadline.check_time()
        if not choices and not with_point and program.is_feasible(active):
            return None
        answer = program.check(active)
        if isinstance(answer, Certificate):
            return frozenset(answer.rows)
        size = program.size
        unmet = []
        used = list(active)
        for label, groups in choices:
            met = next((g for g in groups if all(row_holds(program.rows[row], answer.values, size) for row in g)), None)
            if met is None:
                unmet.append((label, groups))
            else:
                used.extend(met)
        if not unmet:
            return LinearPoint(answer.values, tuple(program.rows[index] for index in used))
        label, groups = unmet[0]
        rest = [choice for choice in choices if choice[1] is not groups]
        conflict: set[int] = set()
        for group in groups:
            result = self._search(program, [*active, *group], rest, with_point=with_point)
            if not isinstance(result, frozenset):
                return result
            if result.isdisjoint(group):
                return result  # the contradiction does not use this choice, so it holds for all its alternatives
            conflict |= result
        return frozenset(conflict)

    def holding(self, point: LinearPoint, asked: tuple[str, ...]) -> tuple[str, ...]:
        """Return labels beside those asked for that hold at a point."""
        size = 3 if self._with_logs else 1

        def holds_at(row: int) -> bool:
            return row_holds(self._rows[row], point.values, size)

        return tuple(
            label
            for label, compiled in self._compiled.items()
            if label not in asked
            and all(map(holds_at, compiled.always))
            and all(any(all(map(holds_at, group)) for group in choice) for choice in compiled.choices)
        )


def model_of(point: LinearPoint, quantities: Sequence[str], parameters: Mapping[str, Fraction]) -> Model:
    """Turn lexicographic vectors into orders: the first component is the power, the others mix into the log.

    Logarithms whose orders are no pairs are in the model beside the quantities.
    """
    weight = _ONE
    vectors = point.values.values()
    names = (*quantities, *(name for name in map(str, point.values) if is_logarithm(name)))
    if all(len(vector) == 1 for vector in vectors):
        orders = {str(name): (vector[0], _ZERO) for name, vector in point.values.items()}
        return Model({name: orders.get(name, (_ZERO, _ZERO)) for name in names}, dict(parameters))
    while True:
        orders = {str(name): _order(vector, weight) for name, vector in point.values.items()}
        if all(_holds(row, orders) for row in point.rows):
            return Model({name: orders.get(name, (_ZERO, _ZERO)) for name in names}, dict(parameters))
        weight *= 2


def _order(vector: RowVector, weight: Fraction) -> Order:
    return (vector[0], vector[1] * weight + vector[2]) if len(vector) > 1 else (vector[0], _ZERO)


def _holds(row: Row, orders: Mapping[str, Order]) -> bool:
    power = sum((value * orders[str(name)][0] for name, value in row.coefficients.items()), _ZERO)
    if not row.constant:
        return sign_satisfies(sign_of(power), row.relation)
    log = sum((value * orders[str(name)][1] for name, value in row.coefficients.items()), _ZERO) + row.constant[2]
    if row.constant[0]:
        return power < 0
    if row.constant[1]:
        return power <= 0
    return sign_satisfies(sign_of(power or log), row.relation)
