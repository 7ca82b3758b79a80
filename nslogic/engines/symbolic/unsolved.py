"""The unsolved rest of a state: its remaining formulas, and the parameters in them."""

from __future__ import annotations

from fractions import Fraction

from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import order_form
from nslogic.orders.formulas import Formula, compare_form, disjunction
from nslogic.orders.projection import OrderRow
from nslogic.parameters.signs import Reasons, names_in_function


def open_formulas(state: State) -> dict[Formula, Reasons]:
    """Return the unsolved rest of a state as formulas, choices included, each with its reasons."""
    formulas = dict[Formula, Reasons](state.conditions.items())
    for form, why in state.equations:
        formulas.setdefault(compare_form(order_form(form), "="), why)
    for form, kind, why in state.rows:
        formulas.setdefault(OrderRow(order_form(form), kind).formula(), why)
    for alternatives, why in state.choices:
        choice, because = state.reduced(disjunction(alternatives))
        formulas.setdefault(choice, why | because)
    return formulas


def open_parameters(state: State) -> tuple[str, ...]:
    """Return the parameters in the conditions and rows of a state that are not solved."""
    names = dict.fromkeys(name for atom in state.conditions for name in names_in_function(atom.value))
    forms = [form for form, _ in state.equations] + [form for form, *_ in state.rows]
    for form in (*forms, *(form for _, rows in state.eliminated for form, _ in rows)):
        for value in form.values():
            if not isinstance(value, Fraction):
                names.update(dict.fromkeys(name for name in names_in_function(value) if name not in state.parameters))
    return tuple(names)
