"""Lemmas: relations between quantities from the alternatives of labels, each with the lines that entail it.

A relation of one alternative is a lemma only if the labels entail it in all alternatives, so that no step of an
argument rests on a supposition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from nslogic.derivation.branches import Feasibility
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.orders.formulas import Comparison, Formula, OrderAtom, atoms
from nslogic.orders.names import PARAMETER_MARK, names_in
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, STRICT, Alternative, alternatives_of, eliminate_order

_COMPARISONS: dict[int, Comparison] = {LOOSE: "<=", STRICT: "<", POWERS_LOOSE: "<="}


@dataclass(frozen=True)
class Lemma:
    """A relation that `lines` entail under the conditions of a case; `label` is the line that states it.

    `weight` is how many of the lines mention orders: a law on its own weighs 1.
    """

    label: str
    lines: tuple[str, ...]
    relation: OrderAtom
    weight: int


Candidates = dict[OrderAtom, tuple[str, ...]]
"""Relations that may be entailed, each with the labels that state it in some alternative."""


def candidates_of(formulas: Iterable[tuple[str, Formula]], feasible: Feasibility, cell: Cell, base: str) -> Candidates:
    """Return the relations between quantities in the alternatives of labelled formulas."""
    candidates: Candidates = {}
    for label, formula in formulas:
        for relation in (_simple(relation, cell, base) for relation in _relations_of(label, formula, feasible)):
            known = candidates.get(relation, ())
            if label not in known and len(candidates) < feasible.limits.derivation.lemmas:
                candidates[relation] = (*known, label)
    return candidates


def _relations_of(label: str, formula: Formula, feasible: Feasibility) -> Iterator[OrderAtom]:
    """Yield the relations of a label between quantities; auxiliary orders of its laws are eliminated."""
    names = sorted(name for name in names_in(formula) if name.startswith(f"{label}@"))
    if not names:
        yield from (atom for atom in atoms(formula) if isinstance(atom, OrderAtom) and atom.form.coefficients)
        return
    try:
        most = feasible.limits.derivation.label_alternatives
        for part in islice(alternatives_of(formula, feasible.excludes), most):
            for result in eliminate_order(part, tuple(names)):
                yield from _relations_in(result)
    except LimitReachedError:
        pass  # the relations yielded so far stay valid


def _relations_in(part: Alternative) -> Iterator[OrderAtom]:
    """Yield the relations of one alternative; bounds of powers on both sides are equations of powers."""
    yield from (OrderAtom(form, "=") for form in part.equations if form.coefficients)
    rows = [row for row in part.rows if row.kind in _COMPARISONS and row.form.coefficients]
    yield from (OrderAtom(row.form, _COMPARISONS[row.kind], row.kind == POWERS_LOOSE) for row in rows)
    loose = {row.form for row in rows if row.kind == POWERS_LOOSE}
    yield from (OrderAtom(form, "=", True) for form in sorted((form for form in loose if -form in loose), key=str))


def _simple(relation: OrderAtom, cell: Cell, base: str) -> OrderAtom:
    """Return a relation in which some quantity other than the base has the power 1 or -1, where signs are certain."""
    values = [value for name, value in relation.form.coefficients if name != base]
    if any(isinstance(value, Fraction) for value in values):
        return relation
    for value in values:
        try:
            sign = cell.sign(value)
        except (SplitNeededError, UndecidedError, ZeroDivisionError):
            continue
        if sign:
            return OrderAtom(relation.form.scaled(sign / value), relation.relation, relation.powers_only)
    return relation


class Lemmas:
    """The candidates that are entailed, decided lazily."""

    def __init__(self, candidates: Candidates, grounds: Grounds, base: str) -> None:
        self._grounds = grounds
        self._candidates = candidates
        self._names = {
            constraint.label: frozenset(
                name for name in names_in(constraint.formula) if not name.startswith(PARAMETER_MARK)
            )
            for constraint in grounds.system.constraints
        }
        self._scale = f"trend({base})"

    def speaks(self, label: str, name: str | None = None) -> bool:
        """Return whether a line mentions orders, or the order of one quantity; that the base scales is not counted."""
        if label == self._scale:
            return False
        return bool(self._names[label]) if name is None else name in self._names[label]

    def equations(self, *, powers_only: bool) -> tuple[Lemma, ...]:
        """Return the equations that labels state, those that need few lines first."""
        return self._among(
            relation
            for relation in self._candidates
            if relation.relation == "=" and (powers_only or not relation.powers_only)
        )

    def stated(self, *, powers_only: bool) -> tuple[Lemma, ...]:
        """Return the equations that a line states in some alternative and entails, perhaps with others."""
        equations = self.equations(powers_only=powers_only)
        return tuple(lemma for lemma in equations if lemma.label in self._candidates[lemma.relation])

    def bounds(self, *, powers_only: bool, met: bool) -> tuple[Lemma, ...]:
        """Return the equations and the inequalities, those that need few lines first.

        Args:
            powers_only: Whether relations between powers alone are asked for, too.
            met: Whether only relations that are equations in all known models are: others leave a gap.
        """
        return self._among(
            relation
            for relation in self._candidates
            # that something scales is never what a law comes to
            if powers_only or not relation.powers_only
            if not (relation.powers_only and relation.relation == "<")
            if not met or self._grounds.may_be_met(relation, powers_only=powers_only)
        )

    def met(self, *, powers_only: bool) -> tuple[Lemma, ...]:
        """Return the inequalities that the other lines keep from being strict, as equations."""
        loose = (
            relation
            for relation in self._candidates
            if relation.relation == "<=" and (powers_only or not relation.powers_only)
        )
        return self._among(OrderAtom(relation.form, "=", relation.powers_only) for relation in loose)

    def lemma(self, relation: OrderAtom, sayers: tuple[str, ...]) -> Lemma | None:
        """Return a relation with the lines it follows from, None where it does not follow."""
        lines = self._grounds.lines(relation, sayers)
        return self._with_lines(relation, sayers, lines) if lines else None

    def sharpened(self, lemma: Lemma) -> Lemma:
        """Return a lemma with the lines that it needs; they take long to find, so only those of lemmas in use are."""
        relation = lemma.relation
        return self.lemma(relation, self._sayers(relation)) or lemma

    def _with_lines(self, relation: OrderAtom, sayers: tuple[str, ...], lines: tuple[str, ...]) -> Lemma:
        label = next((sayer for sayer in sayers if sayer in lines), lines[0])
        return Lemma(label, lines, relation, sum(map(self.speaks, lines)))

    def _sayers(self, relation: OrderAtom) -> tuple[str, ...]:
        return self._candidates.get(relation) or self._candidates[OrderAtom(relation.form, "<=", relation.powers_only)]

    def _among(self, relations: Iterable[OrderAtom]) -> tuple[Lemma, ...]:
        lemmas: dict[OrderAtom, Lemma] = {}
        for relation in relations:
            if relation.relation == "=" and OrderAtom(-relation.form, "=", relation.powers_only) in lemmas:
                continue
            sayers = self._sayers(relation)
            lines = self._grounds.some_lines(relation, sayers)
            if lines:
                lemmas[relation] = self._with_lines(relation, sayers, lines)
        return tuple(sorted(lemmas.values(), key=lambda lemma: lemma.weight))
