"""The orders of a target that a formula allows in a cell, as intervals: all alternatives at once.

A formula in target and base alone is about one lexicographic line, on which each comparison is a cut. So conjunctions
and disjunctions are intersections and unions of sorted intervals, however many alternatives they have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from nslogic import deadline
from nslogic.algebra.signs import SIGNS, Sign, sign_of
from nslogic.derivation.exponent_ranges import End, Interval, TargetRow, constant_holds, holds_in_cell
from nslogic.derivation.space import Cell, SplitNeededError
from nslogic.errors import UndecidedError
from nslogic.language.logarithms import LOG_LOG_NAME
from nslogic.orders.evaluation import LOG_SCALE_FORM
from nslogic.orders.formulas import (
    All,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
    compare_form,
    compare_parameters,
    conjunction,
    denominators_of,
    disjunction,
)
from nslogic.orders.program_rows import ROW_KINDS
from nslogic.orders.projection import LOOSE, POWERS_LOOSE, POWERS_STRICT, STRICT, coefficient_in

_NOTHING = Fraction(0)


class Cut(NamedTuple):
    """A place between orders: beside one order, or (with `level` -1 or 1) below or above all orders of one power."""

    power: Coefficient
    level: Sign
    log: Coefficient = _NOTHING
    side: Sign = 0


Stretch: TypeAlias = tuple[Cut | None, Cut | None]
"""The orders between two cuts; None where there is no bound."""

WHOLE_LINE: tuple[Stretch, ...] = ((None, None),)


@dataclass(frozen=True)
class LineFormula:
    """A formula in target and base alone; `direction` is 1 for a base that grows, -1 for one that falls.

    Where the formula depends on the order of `log log t`, it is the one with the least such order, and `wider` has for
    each comparison the order that suits it best: the orders that the regime allows lie between the two.
    """

    formula: Formula
    target: str
    base: str
    direction: int
    wider: Formula | None = None

    def intervals(self, cell: Cell) -> tuple[Interval, ...]:
        """Return the orders of the target in a cell, as intervals that do not meet.

        Raises:
            SplitNeededError: they differ within the cell.
            UndecidedError: they depend on the order of `log log t`.
        """
        return tuple(_interval(piece, cell) for piece in self.pieces(cell))

    def pieces(self, cell: Cell) -> tuple[Stretch, ...]:
        """Return the orders of the target in a cell, between cuts; raises what `intervals` does."""
        allowed = self._allowed(self.formula, cell, WHOLE_LINE)
        if self.wider is not None and not _same(allowed, self._allowed(self.wider, cell, WHOLE_LINE), cell):
            raise UndecidedError("the law depends on the order of `log log t`; bound the quantity in its logarithm")
        return allowed

    def _allowed(self, formula: Formula, cell: Cell, among: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Return those of some orders that a formula allows: what they leave out is not compared any more."""
        if not among:
            return ()
        match formula:
            case All(parts):
                return self._each(parts, cell, among)
            case Some(parts):
                joined: tuple[Stretch, ...] = ()
                for part in parts:
                    joined = _joined((*joined, *self._allowed(part, cell, among)), cell)
                    if joined == among:
                        break
                return joined
            case ParameterAtom():
                return among if holds_in_cell(formula, cell) else ()
            case OrderAtom():
                deadline.check_time()
                if any(cell.sign(factor) == 0 for factor in denominators_of(formula.form)):
                    return ()  # a law whose exponent has no value is false
                return _met(among, self._half(formula, cell), cell)

    def _each(self, parts: tuple[Formula, ...], cell: Cell, among: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
        """Return those of some orders that all parts allow; a comparison that needs a split waits for the others."""
        for part in parts:
            if isinstance(part, ParameterAtom):
                among = self._allowed(part, cell, among)
        waiting: list[Formula] = []
        for part in (part for part in parts if isinstance(part, OrderAtom)):
            try:
                among = self._allowed(part, cell, among)
            except SplitNeededError:
                waiting.append(part)
        for part in (*waiting, *(part for part in parts if isinstance(part, All | Some))):
            among = self._allowed(part, cell, among)
        return among

    def _half(self, atom: OrderAtom, cell: Cell) -> tuple[Stretch, ...]:
        """Return the orders that a comparison allows."""
        slope = coefficient_in(atom.form, self.target)
        power, log = coefficient_in(atom.form, self.base) * self.direction, atom.form.logs
        sign = cell.sign(slope)
        if sign == 0:
            kind = None if atom.relation == "=" else ROW_KINDS[atom.relation, atom.powers_only]
            if kind is None and atom.powers_only:
                return WHOLE_LINE if cell.sign(power) == 0 else ()
            return WHOLE_LINE if constant_holds(TargetRow(slope, power, log, kind), cell) else ()
        power, log = -power / slope, -log / slope
        if atom.relation == "=":
            if atom.powers_only:
                return ((Cut(power, -1), Cut(power, 1)),)
            return ((Cut(power, 0, log, -1), Cut(power, 0, log, 1)),)
        kind = ROW_KINDS[atom.relation, atom.powers_only]
        cuts: dict[int, Cut] = {
            LOOSE: Cut(power, 0, log, sign),
            STRICT: Cut(power, 0, log, -sign),
            POWERS_LOOSE: Cut(power, sign),
            POWERS_STRICT: Cut(power, -sign),
        }
        return ((None, cuts[kind]),) if sign > 0 else ((cuts[kind], None),)


def line_formula(formula: Formula, target: str, base: str, direction: int) -> LineFormula:
    """Return a formula in target, base and the order of `log log t`, which is at least 1 and below `log t`."""
    least = _rewritten(formula, _least)
    wider = None if least == formula else _rewritten(formula, _best_of)
    return LineFormula(least, target, base, direction, wider)


def _rewritten(formula: Formula, change: Callable[[OrderAtom, OrderForm, Coefficient], Formula]) -> Formula:
    """Return a formula with another one for each atom that has the order of `log log t`."""
    match formula:
        case All(parts):
            return conjunction(_rewritten(part, change) for part in parts)
        case Some(parts):
            return disjunction(_rewritten(part, change) for part in parts)
        case OrderAtom(form):
            factor = coefficient_in(form, LOG_LOG_NAME)
            if not factor:
                return formula
            rest = OrderForm(tuple(pair for pair in form.coefficients if pair[0] != LOG_LOG_NAME), form.logs)
            defined = (compare_parameters(value, "!=") for value in denominators_of(form))
            return conjunction((*defined, change(formula, rest, factor)))
        case ParameterAtom():
            return formula


def _least(atom: OrderAtom, rest: OrderForm, _factor: Coefficient) -> Formula:
    """Return an atom where `log log t` has the order of a constant."""
    return compare_form(rest, atom.relation, powers_only=atom.powers_only)


def _best_of(atom: OrderAtom, rest: OrderForm, factor: Coefficient) -> Formula:
    """Return that an atom holds for some order of `log log t`, whatever the sign of its exponent."""
    if isinstance(factor, Fraction):
        return _best(atom, rest, factor, sign_of(factor))
    signs: dict[Sign, Formula] = {
        sign: compare_parameters(factor * -sign if sign else factor, "<" if sign else "=") for sign in SIGNS
    }
    return disjunction(conjunction((signs[sign], _best(atom, rest, factor, sign))) for sign in SIGNS)


def _best(atom: OrderAtom, rest: OrderForm, factor: Coefficient, sign: Sign) -> Formula:
    least = _least(atom, rest, factor)
    if atom.powers_only or sign == 0:
        return least
    most = compare_form((rest + LOG_SCALE_FORM.scaled(factor)).scaled(Fraction(-sign)), "<")
    if atom.relation == "=":  # between both ends, of which the first is attained
        return conjunction((compare_form(rest.scaled(Fraction(sign)), "<="), most))
    return least if sign > 0 else most


def _same(first: tuple[Stretch, ...], second: tuple[Stretch, ...], cell: Cell) -> bool:
    """Return whether two sets are the same."""
    return len(first) == len(second) and all(
        _low(stretch[0], other[0], cell) == 0 and _high(stretch[1], other[1], cell) == 0
        for stretch, other in zip(first, second, strict=True)
    )


def _compared(first: Cut, second: Cut, cell: Cell) -> Sign:
    """Return the sign of the difference of two cuts."""
    power = cell.sign(first.power - second.power)
    if power or first.level != second.level:
        return power or sign_of(first.level - second.level)
    log: Sign = 0 if first.level else cell.sign(first.log - second.log)
    return log or sign_of(first.side - second.side)


def _low(first: Cut | None, second: Cut | None, cell: Cell) -> Sign:
    """Compare two lower ends."""
    if first is None or second is None:
        return sign_of((first is not None) - (second is not None))
    return _compared(first, second, cell)


def _high(first: Cut | None, second: Cut | None, cell: Cell) -> Sign:
    """Compare two upper ends."""
    if first is None or second is None:
        return sign_of((first is None) - (second is None))
    return _compared(first, second, cell)


def _met(first: tuple[Stretch, ...], second: tuple[Stretch, ...], cell: Cell) -> tuple[Stretch, ...]:
    """Return the orders in both of two sets."""
    met = []
    for low, high in first:
        for other_low, other_high in second:
            start = low if _low(low, other_low, cell) >= 0 else other_low
            end = high if _high(high, other_high, cell) <= 0 else other_high
            if start is None or end is None or _compared(start, end, cell) < 0:
                met.append((start, end))
    return tuple(met)


def _joined(pieces: Iterable[Stretch], cell: Cell) -> tuple[Stretch, ...]:
    """Return the orders in any of some pieces."""
    ordered = _sorted(list(pieces), lambda stretch, other: _low(stretch[0], other[0], cell))
    joined: list[Stretch] = []
    for low, high in ordered:
        if joined:
            start, end = joined[-1]
            if end is None or low is None or _compared(low, end, cell) <= 0:
                joined[-1] = start, (high if _high(high, end, cell) > 0 else end)
                continue
        joined.append((low, high))
    return tuple(joined)


def _sorted(pieces: list[Stretch], compare: Callable[[Stretch, Stretch], int]) -> list[Stretch]:
    """Sort by insertion, the last one first: pieces come one at a time into those that are sorted."""
    ordered: list[Stretch] = []
    for piece in pieces:
        place = len(ordered)
        while place and compare(piece, ordered[place - 1]) < 0:
            place -= 1
        ordered.insert(place, piece)
    return ordered


def _interval(piece: Stretch, cell: Cell) -> Interval:
    low, high = piece
    least = None if low is None else End(low.power, low.level != 1)
    greatest = None if high is None else End(high.power, high.level != -1)
    if low is None or high is None or cell.sign(high.power - low.power) != 0:
        return Interval(least, greatest)
    log_low = None if low.level else End(low.log, low.side < 0)
    log_high = None if high.level else End(high.log, high.side > 0)
    return Interval(least, least, log_low, log_high)
