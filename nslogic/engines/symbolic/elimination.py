"""Fourier–Motzkin elimination of orders that only rows constrain, with the reasons of every row."""

from __future__ import annotations

from nslogic import deadline
from nslogic.algebra.coefficients import add, multiply, quotient
from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO, sign_factors
from nslogic.engines.symbolic.state import State
from nslogic.engines.symbolic.substitution import SymbolicForm
from nslogic.orders.formulas import ONE, Formula, compare_parameters, disjunction
from nslogic.parameters.signs import Reasons

SINGLE = (NEGATIVE, ZERO, POSITIVE)


def eliminate_orders(state: State, *, most_new: int) -> None:
    """Eliminate the orders whose coefficients in all rows have known signs.

    The state has no choices left. Rows that are replaced are kept in `eliminated`, for back-substitution. An order whose
    elimination would add more than `most_new` rows stays.

    Raises:
        Contradiction: the rows cannot hold.
    """
    while state.rows and not state.choices:
        deadline.check_time()
        best = _cheapest(state, most_new)
        if best is None:
            return
        name, signs = best
        rows, state.rows = state.rows, []
        replaced: list[tuple[SymbolicForm, int]] = []
        above: list[tuple[SymbolicForm, int, Reasons]] = []
        below: list[tuple[SymbolicForm, int, Reasons]] = []
        for (form, kind, reasons), sign in zip(rows, signs, strict=True):
            if sign is None:
                state.rows.append((form, kind, reasons))
                continue
            bits, why = sign
            replaced.append((form, kind))
            if bits == ZERO:
                rest = {other: value for other, value in form.items() if other != name}
                state.add_row(rest, kind, reasons | why)
                continue
            size = form[name] if bits == POSITIVE else multiply(form[name], -ONE)
            scaled = {other: quotient(value, size) for other, value in form.items() if other != name}
            (above if bits == POSITIVE else below).append((scaled, kind, reasons | why))
        state.eliminated.append((name, tuple(replaced)))
        for up, kind, reasons in above:
            for down, other, why in below:
                state.add_row(_sum(up, down), max(kind, other), reasons | why)
        state.add(())


def splitting(state: State) -> Formula | None:
    """Return `p < 0 or p = 0 or p > 0` for the simplest polynomial whose unknown sign blocks elimination, if any."""
    factor = blocking(state)
    if factor is None:
        return None
    relations = (compare_parameters(-factor, "<"), compare_parameters(factor, "="), compare_parameters(factor, "<"))
    return disjunction(relations)


def blocking(state: State) -> RationalFunction | None:
    """Return the simplest polynomial whose unknown sign blocks elimination, if any."""
    best: tuple[int, int, RationalFunction] | None = None
    for form in (*(form for form, _ in state.equations), *(form for form, *_ in state.rows)):
        for name, value in form.items():
            if name in state.constants or not isinstance(value, RationalFunction):
                continue
            factors = [factor for factor, _ in sign_factors(value)[1] if state.facts.sign(factor)[0] not in SINGLE]
            for factor in factors:
                size = len(factors), factor.weight()
                if best is None or size < best[:2] or (size == best[:2] and factor.sort_key() < best[2].sort_key()):
                    best = *size, factor
    return None if best is None else best[2]


def _sum(first: SymbolicForm, second: SymbolicForm) -> SymbolicForm:
    total = dict(first)
    for name, value in second.items():
        total[name] = add(total[name], value) if name in total else value
    return {name: value for name, value in total.items() if value}


_Sign = tuple[int, Reasons] | None


def _cheapest(state: State, most_new: int) -> tuple[str, list[_Sign]] | None:
    """Return the order whose elimination makes the fewest rows, with the signs of its coefficients, if any."""
    bound = {name for form, _ in state.equations for name in form}
    names = dict.fromkeys(name for form, _, _ in state.rows for name in form if name not in state.constants)
    best: tuple[int, str, list[_Sign]] | None = None
    for name in names:
        if name in bound:
            continue
        signs: list[_Sign] = []
        counts = {NEGATIVE: 0, ZERO: 0, POSITIVE: 0}
        for form, _, _ in state.rows:
            value = form.get(name)
            if value is None:
                signs.append(None)
                continue
            bits, why = state.facts.sign(value)
            if bits not in counts:
                break
            counts[bits] += 1
            signs.append((bits, why))
        else:
            cost = counts[NEGATIVE] * counts[POSITIVE] - counts[NEGATIVE] - counts[POSITIVE]
            if cost <= most_new and (best is None or (cost, name) < best[:2]):
                best = cost, name, signs
    return None if best is None else (best[1], best[2])
