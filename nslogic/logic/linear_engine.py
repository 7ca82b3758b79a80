"""The engine for systems without alternatives and without symbolic exponents: exact linear programs, no solver.

Comparisons of powers alone become lexicographic rows with offsets: `e < 0` is `form + a < 0` for an `a` beyond every
power of `log t` and below every power of `t`; `e <= 0` is `form - b < 0` for a `b` between `a` and `log t`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from nslogic.algebra.rows import Certificate, Relation, Row
from nslogic.algebra.simplex import System as Program
from nslogic.logic.answers import Answer, Model, Order
from nslogic.orders.formulas import TRUE, Formula, OrderAtom, OrderForm, atoms, conjunction
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, alternatives
from nslogic.orders.system import System

_ZERO = Fraction(0)
_ONE = Fraction(1)
_OFFSET: dict[int | None, tuple[Fraction, Fraction]] = {POWERS_STRICT: (_ONE, _ZERO), POWERS_LOOSE: (_ZERO, -_ONE)}


def is_linear(formula: Formula) -> bool:
    """Return whether a formula speaks of orders only, with rational coefficients."""
    return all(
        isinstance(atom, OrderAtom)
        and isinstance(atom.form.logs, Fraction)
        and all(isinstance(value, Fraction) for _, value in atom.form.coefficients)
        for atom in atoms(formula)
    )


def suits(system: System) -> bool:
    """Return whether a system is a conjunction of rational linear constraints on orders."""
    return all(
        conjunction(constraint.formula) is not None and is_linear(constraint.formula)
        for constraint in system.constraints
    )


def rows_of(form: OrderForm, kind: int | None) -> Row:
    """Return one row of a linear program; `kind` is None for an equation, else one of the kinds of `projection`."""
    logs = form.logs if kind in (None, LOOSE, STRICT) else _ZERO
    assert isinstance(logs, Fraction), "a linear program has rational constants"
    coefficients = {name: value for name, value in form.coefficients if isinstance(value, Fraction)}
    relation: Relation = "=" if kind is None else "<=" if kind == LOOSE else "<"
    return Row(coefficients, relation, (*_OFFSET.get(kind, (_ZERO, _ZERO)), logs))


def program_rows(formula: Formula) -> list[list[Row]]:
    """Return the alternatives of a linear formula, each as rows."""
    return [
        [rows_of(form, None) for form in one.equations] + [rows_of(row.form, row.kind) for row in one.rows]
        for one in alternatives(formula)
    ]


class LinearEngine:
    """Decide questions about one linear system."""

    def __init__(self, system: System) -> None:
        self._system = system
        self.rows: list[Row] = []
        self.labels: list[str] = []
        for constraint in system.constraints:
            ((*rows,),) = program_rows(constraint.formula)
            self.rows.extend(rows)
            self.labels.extend([constraint.label] * len(rows))
        self._programs: dict[Formula, list[tuple[Program, Sequence[Row]]]] = {}

    def ask(self, labels: Iterable[str], extra: Formula = TRUE) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it."""
        asked = frozenset(labels)
        active = [index for index, label in enumerate(self.labels) if label in asked]
        conflict: set[str] = set()
        for program, rows in self._extended(extra):
            everything = [*active, *range(len(self.rows), len(rows))]
            answer = program.check(everything)
            if not isinstance(answer, Certificate):
                return Answer(self._model(answer.values, [rows[index] for index in everything]))
            conflict.update(self.labels[row] for row in answer.rows if row < len(self.labels))
        return Answer(None, tuple(sorted(conflict)))

    def _extended(self, extra: Formula) -> list[tuple[Program, Sequence[Row]]]:
        if extra not in self._programs:
            found: list[tuple[Program, Sequence[Row]]] = []
            for more in program_rows(extra):
                rows = [*self.rows, *more]
                found.append((Program(rows), rows))
            self._programs[extra] = found
        return self._programs[extra]

    def _model(self, values: Mapping[object, tuple[Fraction, ...]], rows: Sequence[Row]) -> Model:
        """Turn lexicographic vectors into orders: the first component is the power, the others mix into the log."""
        parameters = dict.fromkeys(self._system.parameters, _ONE)
        weight = _ONE
        while True:
            orders: dict[str, Order] = {}
            for name in self._system.quantities:
                vector = values.get(name, (_ZERO, _ZERO, _ZERO))
                orders[name] = (vector[0], vector[1] * weight + vector[2])
            auxiliaries = {
                str(name): (vector[0], vector[1] * weight + vector[2])
                for name, vector in values.items()
                if name not in orders
            }
            if all(_holds(row, orders | auxiliaries) for row in rows):
                return Model(orders, parameters)
            weight *= 2


def _holds(row: Row, orders: Mapping[str, Order]) -> bool:
    power = sum((value * orders[str(name)][0] for name, value in row.coefficients.items()), _ZERO)
    log = sum((value * orders[str(name)][1] for name, value in row.coefficients.items()), _ZERO) + row.constant[2]
    if row.constant[0]:
        return power < 0
    if row.constant[1]:
        return power <= 0
    if row.relation == "=":
        return power == 0 == log
    return power < 0 or (power == 0 and (log < 0 if row.relation == "<" else log <= 0))
