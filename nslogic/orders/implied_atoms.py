"""Comparisons that others imply: their forms differ by something whose sign a cell knows.

Where `0 <= log log t < log t`, `f + u <= 0` implies `f + v <= 0` for every `v` that is at most `u`, and what compares
powers alone is stronger or weaker than all of these. Where the powers of quantities have known signs, `f <= 0` implies
`g <= 0` if `g - f` falls. A disjunction keeps the weakest, a conjunction the strongest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from nslogic.algebra.signs import NEGATIVE, POSITIVE, ZERO
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.formulas import (
    ONE,
    All,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    conjunction,
    conjuncts,
    disjunction,
)
from nslogic.orders.outer_powers import LOG_LOG_ALONE, NO_POWERS, OuterPowers
from nslogic.orders.program_rows import ROW_KINDS
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT

if TYPE_CHECKING:
    from nslogic.orders.region_signs import RegionSigns

_Key: TypeAlias = tuple[tuple[str, Coefficient], ...]


class _Bound(NamedTuple):
    """A comparison as `f + logs`, with what kind of a row it is; two of the same `f` are comparable."""

    atom: OrderAtom
    form: OrderForm
    logs: OrderForm
    kind: int


def without_implied_atoms(formula: Formula, cell: RegionSigns, outer: OuterPowers = NO_POWERS) -> Formula:
    """Return a formula that says the same in a cell, wherever `0 <= log log t < log t`, with fewer comparisons.

    Args:
        formula: The formula.
        cell: The signs of parameters.
        outer: The signs of powers, where what is returned is asked about.
    """
    match formula:
        case All(parts) | Some(parts):
            weakest = isinstance(formula, Some)
            distinct = {_normal(part, cell): part for part in reversed(parts)}
            rest = tuple(without_implied_atoms(part, cell, outer) for part in reversed(distinct.values()))
            chosen = _chosen(rest, cell, weakest=weakest)
            chosen = _beside_powers(chosen, cell, outer, weakest=weakest)
            return disjunction(chosen) if weakest else conjunction(chosen)
        case OrderAtom():
            return (outer or LOG_LOG_ALONE).decided(formula, cell)
        case ParameterAtom():
            return formula


def _normal(formula: Formula, cell: RegionSigns) -> Formula:
    """Return a formula in which comparisons that are positive multiples of each other are the same."""
    match formula:
        case All(parts):
            return conjunction(_normal(part, cell) for part in parts)
        case Some(parts):
            return disjunction(_normal(part, cell) for part in parts)
        case OrderAtom(relation="<" | "<=" as relation, powers_only=powers_only):
            return OrderAtom(_scaled(formula, cell)[1].form, relation, powers_only)
        case _:
            return formula


def _beside_powers(
    parts: tuple[Formula, ...], cell: RegionSigns, outer: OuterPowers, *, weakest: bool
) -> tuple[Formula, ...]:
    """Return the parts without those comparisons that another one makes needless since their difference falls."""
    bounds = {
        place: _scaled(part, cell)[1]
        for place, part in enumerate(parts)
        if isinstance(part, OrderAtom) and part.relation != "=" and outer.scales(part.form)
    }
    dropped: set[int] = set()
    for place, bound in bounds.items():
        for other, kept in bounds.items():
            if other == place or other in dropped:
                continue
            stronger, weaker = (bound, kept) if weakest else (kept, bound)
            if outer.falls(weaker.form - stronger.form, cell):
                dropped.add(place)
                break
    return tuple(part for place, part in enumerate(parts) if place not in dropped)


def _chosen(parts: tuple[Formula, ...], cell: RegionSigns, *, weakest: bool) -> tuple[Formula, ...]:
    """Return the parts of a disjunction that imply no other one, or those of a conjunction that no other one implies."""
    bounds: dict[_Key, list[tuple[int, _Bound]]] = {}
    for place, part in enumerate(parts):
        for atom in conjuncts(part) if weakest else (part,):
            if isinstance(atom, OrderAtom) and atom.relation != "=":
                key, bound = _scaled(atom, cell)
                bounds.setdefault(key, []).append((place, bound))
    dropped: set[int] = set()
    for comparable in bounds.values():
        for place, bound in comparable:
            for other, kept in comparable:
                if other == place or dropped & {other, place}:
                    continue
                if weakest and parts[other] is not kept.atom:
                    continue  # a conjunction is implied by no single one of its parts
                stronger, weaker = (bound, kept) if weakest else (kept, bound)
                if _implies(stronger, weaker, cell):
                    dropped.add(place)
    return tuple(part for place, part in enumerate(parts) if place not in dropped)


def _scaled(atom: OrderAtom, cell: RegionSigns) -> tuple[_Key, _Bound]:
    """Return the coefficients of a comparison beside those of logarithms, the first of size 1 if its sign is known."""
    form = atom.form
    first = next((value for name, value in form.coefficients if name != LOG_LOG_NAME), None)
    if first is not None and first not in (ONE, -ONE):
        bits = cell.signs(first)
        if bits in (NEGATIVE, POSITIVE):
            form = form.scaled(ONE / (first if bits == POSITIVE else -first))
    key = tuple(pair for pair in form.coefficients if pair[0] != LOG_LOG_NAME)
    logs = OrderForm(tuple(pair for pair in form.coefficients if pair[0] == LOG_LOG_NAME), form.logs)
    return key, _Bound(atom, form, logs, ROW_KINDS[atom.relation, atom.powers_only])


def _implies(first: _Bound, second: _Bound, cell: RegionSigns) -> bool:
    """Return whether one of two comparable bounds is certain to imply the other."""
    if first.kind == POWERS_STRICT or second.kind == POWERS_LOOSE:
        return True
    if first.kind == POWERS_LOOSE or second.kind == POWERS_STRICT:
        return False
    bits = LOG_LOG_ALONE.signs(first.logs - second.logs, cell)
    if bits == POSITIVE:
        return True
    return not bits & ~(POSITIVE | ZERO) and (first.kind == STRICT or second.kind == LOOSE)
