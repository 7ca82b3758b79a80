"""Fourier–Motzkin elimination over orders: the projection of a formula to the other unknowns.

Orders form an ordered vector space over the reals, so elimination is exact there as it is over numbers. A row that
compares powers only behaves as a lexicographic row with an offset that no power of `log t` reaches; such offsets only
add up, so the strongest kind among the rows combined is the kind of the result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import TypeAlias

from nslogic import deadline, limits
from nslogic.errors import LimitReachedError
from nslogic.orders.formulas import (
    FALSE,
    ONE,
    TRUE,
    ZERO,
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
)
from nslogic.orders.sign_sets import contradict
from nslogic.records import Record

PROJECTION_ALTERNATIVES = limits.ALTERNATIVES
"""The greatest number of alternatives of a projection, and of rows in one of them."""

PROJECTION_WORK = limits.ELIMINATION_ROWS
"""The greatest number of rows that an elimination writes, in all its alternatives and cases together."""

LOOSE, STRICT, POWERS_LOOSE, POWERS_STRICT = range(4)
"""Kinds of rows `form REL 0`, weakest first: `<=`, `<`, `<=` in powers only, `<` in powers only."""


class OrderRow(Record):
    """`form <= 0` of one kind."""

    form: OrderForm
    kind: int

    def formula(self) -> Formula:
        """Return the row as a formula."""
        return compare_form(
            self.form, "<=" if self.kind in (LOOSE, POWERS_LOOSE) else "<", powers_only=self.kind >= POWERS_LOOSE
        )


class Alternative(Record):
    """A conjunction: equations `form = 0`, rows, and conditions on the parameters."""

    equations: tuple[OrderForm, ...]
    rows: tuple[OrderRow, ...]
    conditions: tuple[ParameterAtom, ...]

    def forms(self) -> Iterator[tuple[OrderForm, int | None]]:
        """Yield the forms that are compared with (0, 0), each with the kind of its row; None for an equation."""
        for form in self.equations:
            yield form, None
        for row in self.rows:
            yield row.form, row.kind

    def formula(self) -> Formula:
        """Return the conjunction as a formula."""
        return conjunction(
            (
                *self.conditions,
                *(compare_form(form, "=") for form in self.equations),
                *(row.formula() for row in self.rows),
            )
        )


Infeasible: TypeAlias = Callable[[Alternative], bool]
"""A test whether a partial conjunction is infeasible; the answer False is always safe."""


class ProjectionWork:
    """A counter of the rows that an elimination writes, up to `most`; PROJECTION_WORK if it is None."""

    def __init__(self, most: int | None = None) -> None:
        self._rows = 0
        self._most = PROJECTION_WORK if most is None else most

    def add(self, rows: int) -> None:
        """Count rows that are about to be written; raises LimitReachedError where they are too many."""
        deadline.check_time()
        self._rows += rows
        if self._rows > self._most:
            raise LimitReachedError(
                f"an elimination writes more than {self._most} rows;", "state it with fewer laws, sums or choices."
            )


def never(_: Alternative) -> bool:
    """Return False: no conjunction is known to be infeasible."""
    return False


def alternatives_of(formula: Formula, infeasible: Infeasible = never) -> Iterator[Alternative]:
    """Yield the conjunctions of a formula, depth first, dropping those whose parameter conditions are infeasible.

    Raises:
        LimitReachedError: there are more than PROJECTION_ALTERNATIVES.
    """
    yielded = 0
    stack: list[tuple[list[Formula], Alternative]] = [([formula], Alternative((), (), ()))]
    while stack:
        deadline.check_time()
        pending, done = stack.pop()
        pending = list(pending)
        equations, rows, conditions = list(done.equations), list(done.rows), list(done.conditions)
        branches: list[Some] = []
        while pending:
            part = pending.pop(0)
            match part:
                case All(parts):
                    pending = [*parts, *pending]
                case Some():
                    branches.append(part)
                case ParameterAtom():
                    if part not in conditions:
                        conditions.append(part)
                case OrderAtom(form, "=", False):
                    equations.append(form)
                case OrderAtom(form, "=", True):
                    rows += [OrderRow(form, POWERS_LOOSE), OrderRow(-form, POWERS_LOOSE)]
                case OrderAtom(form, relation, powers_only):
                    kind = (POWERS_LOOSE if powers_only else LOOSE) + (relation == "<")
                    rows.append(OrderRow(form, kind))
        alternative = Alternative(tuple(equations), tuple(rows), _defined(equations, rows, conditions))
        if infeasible(alternative):
            continue
        if not branches:
            yielded += 1
            if yielded > PROJECTION_ALTERNATIVES:
                raise LimitReachedError(
                    f"a law has more than {PROJECTION_ALTERNATIVES} alternatives;",
                    "state it with fewer sums or choices.",
                )
            yield alternative
            continue
        first, *others = sorted(branches, key=lambda branch: len(branch.parts))
        stack.extend(([part, *others], alternative) for part in reversed(first.parts))


def _defined(
    equations: list[OrderForm], rows: list[OrderRow], conditions: list[ParameterAtom]
) -> tuple[ParameterAtom, ...]:
    """Return conditions, and that denominators do not vanish, where the signs of factors do not already show that.

    A formula may constrain a law only where its denominators do not vanish, and deny that elsewhere; once it is split,
    each alternative needs that condition for itself.
    """
    defined = list(conditions)
    for denominator in dict.fromkeys(
        factor for form in (*equations, *(row.form for row in rows)) for factor in denominators_of(form)
    ):
        vanishes = compare_parameters(denominator, "=")
        assert isinstance(vanishes, ParameterAtom), "a denominator with parameters is no number"
        if not contradict((*defined, vanishes)):
            defined.append(ParameterAtom(denominator, "!="))
    return tuple(defined)


def eliminate_order(
    alternative: Alternative,
    unknowns: tuple[str, ...],
    infeasible: Infeasible = never,
    work: ProjectionWork | None = None,
) -> Iterator[Alternative]:
    """Yield conjunctions whose disjunction is the projection; several where a sign must be split.

    Args:
        alternative: The conjunction.
        unknowns: The unknowns to eliminate.
        infeasible: The test by which cases are dropped.
        work: The counter of rows, shared with other alternatives.

    Raises:
        LimitReachedError: there are too many rows, or cases of signs.
    """
    work = work or ProjectionWork()
    work.add(len(alternative.equations) + len(alternative.rows))
    if any(compare_form(form, "=") == FALSE for form in alternative.equations):
        return
    occurring = {name for form in alternative.equations for name, _ in form.coefficients}
    occurring.update(name for row in alternative.rows for name, _ in row.form.coefficients)
    remaining = [name for name in unknowns if name in occurring]
    if not remaining:
        yield alternative
        return
    for name in remaining:
        for index, form in enumerate(alternative.equations):
            coefficient = coefficient_in(form, name)
            if isinstance(coefficient, Fraction) and coefficient:
                yield from eliminate_order(_substitute(alternative, index, name), unknowns, infeasible, work)
                return
    for name in remaining:
        for index, form in enumerate(alternative.equations):
            coefficient = coefficient_in(form, name)
            if coefficient:
                yield from _split_equation(alternative, index, name, unknowns, infeasible, work)
                return
    name = min(remaining, key=lambda unknown: _cost(unknown, alternative))
    for case in _signed(alternative, name, infeasible):
        yield from eliminate_order(_combine(case, name, work), unknowns, infeasible, work)


def coefficient_in(form: OrderForm, name: str) -> Coefficient:
    """Return the coefficient of an unknown in a form."""
    for unknown, value in form.coefficients:
        if unknown == name:
            return value
    return ZERO


def _cost(name: str, alternative: Alternative) -> tuple[int, int, str]:
    """Return the cost of eliminating a name: undecided signs, then the greatest number of new rows."""
    values = [value for row in alternative.rows if (value := coefficient_in(row.form, name))]
    symbolic = sum(not isinstance(value, Fraction) for value in values)
    above = sum(isinstance(value, Fraction) and value > 0 for value in values)
    return symbolic, above * (len(values) - symbolic - above), name


def _substitute(alternative: Alternative, index: int, name: str) -> Alternative:
    pivot = alternative.equations[index]
    scaled = pivot.scaled(ONE / coefficient_in(pivot, name))

    def without(form: OrderForm) -> OrderForm:
        value = coefficient_in(form, name)
        return form - scaled.scaled(value) if value else form

    equations = tuple(without(form) for i, form in enumerate(alternative.equations) if i != index)
    rows = tuple(OrderRow(without(row.form), row.kind) for row in alternative.rows)
    return _tidy(equations, rows, alternative.conditions)


def _tidy(
    equations: tuple[OrderForm, ...], rows: tuple[OrderRow, ...], conditions: tuple[ParameterAtom, ...]
) -> Alternative:
    """Drop true and repeated parts; a false one makes the whole an equation that cannot hold."""
    kept_equations: dict[OrderForm, None] = {}
    kept_rows: dict[OrderRow, None] = {}
    kept_conditions = dict.fromkeys(conditions)
    for form in equations:
        formula = compare_form(form, "=")
        if isinstance(formula, ParameterAtom):
            kept_conditions[formula] = None
        elif formula != TRUE:
            kept_equations[form] = None
    for row in rows:
        formula = row.formula()
        if formula == FALSE:
            return Alternative((OrderForm((), ONE),), (), ())
        if isinstance(formula, ParameterAtom):
            kept_conditions[formula] = None
        elif formula != TRUE:
            kept_rows[row] = None
    if len(kept_rows) > PROJECTION_ALTERNATIVES:
        raise _too_many_rows()
    return Alternative(tuple(kept_equations), tuple(kept_rows), tuple(kept_conditions))


def _split_equation(
    alternative: Alternative,
    index: int,
    name: str,
    unknowns: tuple[str, ...],
    infeasible: Infeasible,
    work: ProjectionWork,
) -> Iterator[Alternative]:
    """Solve an equation for an unknown where its coefficient is not zero; elsewhere the unknown drops out of it."""
    form = alternative.equations[index]
    coefficient = coefficient_in(form, name)
    for relation in ("!=", "="):
        condition = compare_parameters(coefficient, relation)
        assert isinstance(condition, ParameterAtom)
        conditions = (*alternative.conditions, condition)
        if infeasible(Alternative((), (), conditions)):
            continue
        if relation == "!=":
            solved = _substitute(alternative, index, name)
            yield from eliminate_order(
                Alternative(solved.equations, solved.rows, tuple(dict.fromkeys((*conditions, *solved.conditions)))),
                unknowns,
                infeasible,
                work,
            )
        else:
            rest = OrderForm(tuple(pair for pair in form.coefficients if pair[0] != name), form.logs)
            equations = tuple(rest if i == index else other for i, other in enumerate(alternative.equations))
            yield from eliminate_order(_tidy(equations, alternative.rows, conditions), unknowns, infeasible, work)


def _signed(alternative: Alternative, name: str, infeasible: Infeasible) -> Iterator[Alternative]:
    """Yield the cases in which the sign of every coefficient of an unknown is known, each scaled to -1, 0 or 1."""
    cases = [Alternative(alternative.equations, (), alternative.conditions)]
    for row in alternative.rows:
        value = coefficient_in(row.form, name)
        if isinstance(value, Fraction):
            scaled = row.form.scaled(ONE / abs(value)) if value else row.form
            cases = [Alternative(c.equations, (*c.rows, OrderRow(scaled, row.kind)), c.conditions) for c in cases]
            continue
        split: list[Alternative] = []
        for case in cases:
            for sign in (1, -1, 0):
                condition = compare_parameters(value, "=") if sign == 0 else compare_parameters(value * -sign, "<")
                assert isinstance(condition, ParameterAtom)
                conditions = case.conditions if condition in case.conditions else (*case.conditions, condition)
                if infeasible(Alternative((), (), conditions)):
                    continue
                if sign:
                    form = row.form.scaled(ONE / (value * sign))
                else:
                    form = OrderForm(tuple(pair for pair in row.form.coefficients if pair[0] != name), row.form.logs)
                split.append(Alternative(case.equations, (*case.rows, OrderRow(form, row.kind)), conditions))
        if len(split) > PROJECTION_ALTERNATIVES:
            raise LimitReachedError("an elimination has too many undecided signs;", "state the signs of the exponents.")
        cases = split
    yield from cases


def _combine(alternative: Alternative, name: str, work: ProjectionWork) -> Alternative:
    """Replace the lower and upper bounds of an unknown by all their sums."""
    above = [row for row in alternative.rows if coefficient_in(row.form, name) == ONE]
    below = [row for row in alternative.rows if coefficient_in(row.form, name) == -ONE]
    others = [row for row in alternative.rows if not coefficient_in(row.form, name)]
    if len(above) * len(below) > PROJECTION_ALTERNATIVES:
        raise _too_many_rows()
    work.add(len(above) * len(below))
    sums = [OrderRow(up.form + down.form, max(up.kind, down.kind)) for up in above for down in below]
    return _tidy(alternative.equations, (*others, *sums), alternative.conditions)


def _too_many_rows() -> LimitReachedError:
    return LimitReachedError(
        f"an elimination has more than {PROJECTION_ALTERNATIVES} rows;", "state it with fewer sums."
    )
