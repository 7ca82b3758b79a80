"""The engine for systems without symbolic exponents and with few alternatives: exact linear programs, no solver.

Comparisons of powers alone become lexicographic rows with offsets: `e < 0` is `form + a < 0` for an `a` beyond every
power of `log t` and below every power of `t`; `e <= 0` is `form - b < 0` for a `b` between `a` and `log t`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from nslogic.algebra.rows import Certificate, Relation, Row, Vector, holds
from nslogic.algebra.simplex import System as Program
from nslogic.logic.answers import SOME_MODEL, Answer, Model, Order
from nslogic.orders.formulas import TRUE, All, Formula, OrderAtom, OrderForm, Some, atoms
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, alternatives

MOST_CHOICES = 12
"""How many laws with alternatives a system may have to be decided here."""

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


def suits(formulas: Iterable[Formula]) -> bool:
    """Return whether linear programs can decide formulas: rational linear constraints on orders, few alternatives."""
    choices = 0
    for formula in formulas:
        if not is_linear(formula):
            return False
        choices += sum(isinstance(part, Some) for part in parts_of(formula))
    return choices <= MOST_CHOICES


def parts_of(formula: Formula) -> tuple[Formula, ...]:
    """Return the parts of a conjunction."""
    return formula.parts if isinstance(formula, All) else (formula,)


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


class _Compiled:
    """Rows of a formula: those that always stand, and choices between groups of rows."""

    def __init__(self, formula: Formula, rows: list[Row]) -> None:
        self.always: list[int] = []
        self.choices: list[list[list[int]]] = []
        for part in parts_of(formula):
            groups = [_numbered(group, rows) for group in program_rows(part)]
            if isinstance(part, Some):
                self.choices.append(groups)
            else:
                self.always.extend(index for group in groups for index in group)


def _numbered(group: list[Row], rows: list[Row]) -> list[int]:
    rows.extend(group)
    return list(range(len(rows) - len(group), len(rows)))


class LinearEngine:
    """Decide questions about labelled linear formulas; alternatives are tried only where a point violates them all."""

    def __init__(
        self, constraints: Iterable[tuple[str, Formula]], quantities: Sequence[str], parameters: Mapping[str, Fraction]
    ) -> None:
        self._quantities = tuple(quantities)
        self._parameters = dict(parameters)
        self.rows: list[Row] = []
        self._compiled = {label: _Compiled(formula, self.rows) for label, formula in constraints}
        self._owner: list[str] = [""] * len(self.rows)
        for label, one in self._compiled.items():
            for index in (*one.always, *(index for choice in one.choices for group in choice for index in group)):
                self._owner[index] = label
        self._extended: dict[Formula, tuple[_Compiled, Program]] = {}

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model in which the labels and the extra formula hold, or labels that forbid it."""
        if extra not in self._extended:
            rows = list(self.rows)
            compiled = _Compiled(extra, rows)
            self._extended[extra] = compiled, Program(rows)
        compiled, program = self._extended[extra]
        asked = tuple(labels)
        active = [*compiled.always, *(index for label in asked for index in self._compiled[label].always)]
        choices = [("", choice) for choice in compiled.choices]
        choices += [(label, choice) for label in asked for choice in self._compiled[label].choices]
        found = self._search(program, active, choices)
        if isinstance(found, frozenset):
            return Answer(None, tuple(sorted(found - {""})))
        values, used = found
        if not with_model:
            return Answer(SOME_MODEL, holding=self._holding(program, values, asked))
        return Answer(self._model(values, [program.rows[index] for index in used]))

    def _search(
        self, program: Program, active: list[int], choices: list[tuple[str, list[list[int]]]]
    ) -> tuple[Mapping[object, Vector], list[int]] | frozenset[str]:
        """Return a point with the rows that it satisfies, or the labels of a contradiction."""
        answer = program.check(active)
        if isinstance(answer, Certificate):
            return frozenset(self._label(row) for row in answer.rows)
        size = program.size
        open_choices = []
        used = list(active)
        for label, groups in choices:
            met = next((g for g in groups if all(holds(program.rows[row], answer.values, size) for row in g)), None)
            if met is None:
                open_choices.append((label, groups))
            else:
                used.extend(met)
        if not open_choices:
            return answer.values, used
        label, groups = open_choices[0]
        rest = [choice for choice in choices if choice[1] is not groups]
        conflict: set[str] = {label}
        for group in groups:
            found = self._search(program, [*active, *group], rest)
            if not isinstance(found, frozenset):
                return found
            conflict |= found
        return frozenset(conflict)

    def _label(self, row: int) -> str:
        return self._owner[row] if row < len(self._owner) else ""

    def _holding(self, program: Program, values: Mapping[object, Vector], asked: tuple[str, ...]) -> tuple[str, ...]:
        """Return labels beside those asked for that hold at a point."""

        def holds_at(row: int) -> bool:
            return holds(program.rows[row], values, program.size)

        return tuple(
            label
            for label, one in self._compiled.items()
            if label not in asked
            and all(map(holds_at, one.always))
            and all(any(all(map(holds_at, group)) for group in choice) for choice in one.choices)
        )

    def _model(self, values: Mapping[object, Vector], rows: Sequence[Row]) -> Model:
        """Turn lexicographic vectors into orders: the first component is the power, the others mix into the log."""
        weight = _ONE
        while True:
            orders: dict[str, Order] = {}
            for name in self._quantities:
                vector = values.get(name, (_ZERO, _ZERO, _ZERO))
                orders[name] = (vector[0], vector[1] * weight + vector[2])
            auxiliaries = {
                str(name): (vector[0], vector[1] * weight + vector[2])
                for name, vector in values.items()
                if name not in orders
            }
            if all(_holds(row, orders | auxiliaries) for row in rows):
                return Model(orders, self._parameters)
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
