"""Comparisons of orders as rows of exact linear programs, where their coefficients are numbers.

Comparisons of powers alone become lexicographic rows with offsets: `e < 0` is `form + a < 0` for an `a` beyond every
power of `log t` and below every power of `t`; `e <= 0` is `form - b < 0` for a `b` between `a` and `log t`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from nslogic import limits
from nslogic.algebra.linear_programs.rows import Row, RowRelation, Unknown
from nslogic.algebra.linear_programs.simplex import LinearProgram
from nslogic.orders.formulas import ONE, ZERO, Comparison, OrderAtom, OrderForm
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT

_OFFSET: dict[int | None, tuple[Fraction, Fraction]] = {POWERS_STRICT: (ONE, ZERO), POWERS_LOOSE: (ZERO, -ONE)}
ROW_KINDS: dict[tuple[Comparison, bool], int] = {
    ("<=", False): LOOSE,
    ("<", False): STRICT,
    ("<=", True): POWERS_LOOSE,
    ("<", True): POWERS_STRICT,
}
"""The kinds of rows for a relation, by whether it compares powers only."""


MOST_COMPARED = limits.ROWS_COMPARED
"""The greatest number of rows of which those are left out that others imply."""


def row_of(form: OrderForm, kind: int | None, *, with_logs: bool) -> Row:
    """Return one row of a linear program; `kind` is None for an equation, else one of the kinds of `projection`.

    Without logarithms in the whole question, rows compare powers, and constants are left out.
    """
    coefficients: dict[Unknown, Fraction] = {}
    for name, value in form.coefficients:
        assert isinstance(value, Fraction), "a linear program has rational coefficients"
        coefficients[name] = value
    relation: RowRelation = "=" if kind is None else "<=" if kind == LOOSE else "<"
    if not with_logs:
        return Row(coefficients, relation)
    logs = form.logs if kind in (None, LOOSE, STRICT) else ZERO
    assert isinstance(logs, Fraction), "a linear program has rational constants"
    return Row(coefficients, relation, (*_OFFSET.get(kind, (ZERO, ZERO)), logs))


def has_numbers(atom: OrderAtom) -> bool:
    """Return whether the coefficients of an atom are numbers."""
    form = atom.form
    return isinstance(form.logs, Fraction) and all(isinstance(value, Fraction) for _, value in form.coefficients)


def atom_rows(atom: OrderAtom) -> list[Row]:
    """Return the rows of an atom with rational coefficients; powers that are equal are two."""
    if atom.relation == "=":
        if not atom.powers_only:
            return [row_of(atom.form, None, with_logs=True)]
        return [row_of(form, POWERS_LOOSE, with_logs=True) for form in (atom.form, -atom.form)]
    return [row_of(atom.form, ROW_KINDS[atom.relation, atom.powers_only], with_logs=True)]


def is_feasible(atoms: Iterable[OrderAtom]) -> bool:
    """Return whether atoms with rational coefficients can hold together."""
    return LinearProgram([row for atom in atoms for row in atom_rows(atom)]).is_feasible()


def without_implied(atoms: Sequence[OrderAtom]) -> tuple[OrderAtom, ...]:
    """Return atoms with rational coefficients that say the same, none of which the others imply, unless they are many."""
    if len(atoms) > MOST_COMPARED:
        return tuple(atoms)
    rows: list[Row] = []
    places: list[range] = []
    denials: list[int] = []
    for atom in atoms:
        places.append(range(len(rows), len(rows) + len(atom_rows(atom))))
        rows.extend(atom_rows(atom))
    for atom in atoms:
        denials.append(len(rows))
        if atom.relation != "=":
            denied = OrderAtom(-atom.form, "<" if atom.relation == "<=" else "<=", atom.powers_only)
            rows.extend(atom_rows(denied))
    program = LinearProgram(rows)
    kept = dict.fromkeys(range(len(atoms)))
    for place, atom in enumerate(atoms):
        others = [row for other in kept if other != place for row in places[other]]
        if atom.relation != "=" and not program.is_feasible([*others, denials[place]]):
            del kept[place]
    return tuple(atoms[place] for place in kept)
