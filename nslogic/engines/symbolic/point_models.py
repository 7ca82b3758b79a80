"""What holds at given values of the parameters: a model of a state, or few of its rows that clash there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from nslogic.algebra.linear_programs.rows import Certificate, Row
from nslogic.algebra.linear_programs.simplex import solve
from nslogic.algebra.polynomials import as_fraction, as_rational
from nslogic.engines.engine import Model
from nslogic.engines.linear import LinearPoint, model_of
from nslogic.engines.symbolic.assignments import Assignment
from nslogic.engines.symbolic.back_substitution import BackSubstitution, Exact
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import LOG_T, SymbolicForm
from nslogic.orders.formulas import ZERO, OrderForm
from nslogic.orders.program_rows import row_of
from nslogic.orders.projection import POWERS_LOOSE, POWERS_STRICT
from nslogic.orders.system import System

_Compared: TypeAlias = tuple[SymbolicForm, int | None]
"""A form that is compared with zero, with the kind of its row; None for an equation."""


def model_at(state: State, system: System, values: Mapping[str, Fraction]) -> Model | None:
    """Return a model with given values of the parameters that are not solved, if there is one."""
    try:
        numbers = _numbers(state, system, values)
        point = Assignment({}, numbers)
        substituted = BackSubstitution(state, point)
        if state.rows or state.equations or state.choices:
            orders = _programmed(state, point)
            if orders is None:
                return None
            substituted.orders.update(orders)
        elif not substituted.run():
            return None
        names = dict.fromkeys((*substituted.orders, *state.orders, *system.quantities))
        exact = {name: substituted.order(name) for name in names}
    except ZeroDivisionError:
        return None
    orders_of = {name: (as_fraction(power), as_fraction(log)) for name, (power, log) in exact.items()}
    return Model(orders_of, numbers)


def clashing_rows(state: State, system: System, values: Mapping[str, Fraction]) -> State | None:
    """Return a state with the rows alone that clash at values of the parameters, None where none do.

    Rows with eliminated orders are left out: what is left of them is among the others, and says the same.

    Raises:
        ZeroDivisionError: a coefficient has no value there.
    """
    point = Assignment({}, _numbers(state, system, values))
    forms: list[_Compared] = [(form, None) for form, _ in state.equations]
    kinds: list[_Compared] = [(form, kind) for form, kind, _ in state.rows]
    answer = solve(_program([*forms, *kinds], state, point))
    if not isinstance(answer, Certificate):
        return None
    few, first = state.copy(), len(forms)
    few.equations = [state.equations[place] for place in answer.rows if place < first]
    few.rows = [state.rows[place - first] for place in answer.rows if first <= place < first + len(kinds)]
    return few


def _numbers(state: State, system: System, values: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """Return values of all parameters; raises ZeroDivisionError where a solved one has none."""
    given = {name: values.get(name, ZERO) for name in system.parameters}
    point = Assignment({}, given)
    return given | {name: point.number(value) for name, (value, _) in state.parameters.items()}


def _programmed(state: State, point: Assignment) -> dict[str, Exact] | None:
    """Return unsolved orders that satisfy all rows, those with eliminated orders too, by a linear program."""
    forms: list[_Compared] = [(form, None) for form, _ in state.equations]
    forms += [(form, kind) for form, kind, _ in state.rows]
    solved = state.orders.keys()
    forms += [
        (form if solved.isdisjoint(form) else state.form(form.items(), 0)[0], kind)
        for _, rows in state.eliminated
        for form, kind in rows
    ]
    rows = _program(forms, state, point)
    answer = solve(rows)
    if isinstance(answer, Certificate):
        return None
    orders = model_of(LinearPoint(answer.values, tuple(rows)), tuple(map(str, answer.values)), {}).orders
    return {name: (as_rational(power), as_rational(log)) for name, (power, log) in orders.items()}


def _program(forms: Sequence[_Compared], state: State, point: Assignment) -> list[Row]:
    """Return forms that are compared with zero, and that the scale scales, as rows at a point; None is for equations."""
    whole = list(forms)
    if state.scale is not None:
        whole.append(({state.scale.name: Fraction(-state.scale.sign)}, POWERS_STRICT))
    with_logs = any(kind == POWERS_LOOSE or LOG_T in form for form, kind in whole)
    program = []
    for form, kind in whole:
        values = {name: point.number(form[name]) for name in sorted(form)}
        logs = values.pop(LOG_T, ZERO)
        numbers = OrderForm(tuple((name, value) for name, value in values.items() if value), logs)
        program.append(row_of(numbers, kind, with_logs=with_logs))
    return program
