"""Exact feasibility and ranges of linear systems over lexicographic vectors.

The general simplex method of Dutertre and de Moura (CAV 2006) on the dictionary of `tableau`: bounds are asserted
and retracted without rebuilding anything, Bland's rule ends every run, and each answer carries its proof, checked
against the rows themselves before it is returned.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from nslogic import deadline, limits
from nslogic.algebra.linear_programs.rows import (
    ZERO_ENTRY,
    Certificate,
    Multipliers,
    Row,
    RowVector,
    Solution,
    Unknown,
    certificate_of,
    combination,
    scaled_to_integer,
    value,
)
from nslogic.algebra.linear_programs.tableau import Tableau
from nslogic.errors import LimitReachedError

PIVOT_LIMIT = limits.PIVOTS
_ONE = Fraction(1)


class RangeEnd(NamedTuple):
    """One end of the range of a linear form.

    `multipliers` prove it: the form is `value` plus the multiplied rows, where multipliers of inequalities are
    positive at the greatest value and negative at the least. `point` attains the end, or comes near it.
    """

    value: RowVector
    attained: bool
    multipliers: Multipliers
    point: Mapping[Unknown, RowVector]


class Unbounded(NamedTuple):
    """A range without an end: from `point` along `direction`, times any positive vector, all rows hold."""

    point: Mapping[Unknown, RowVector]
    direction: Mapping[Unknown, Fraction]


class FormRange(NamedTuple):
    """The range of a linear form where the rows hold."""

    least: RangeEnd | Unbounded
    greatest: RangeEnd | Unbounded


def solve(rows: Sequence[Row]) -> Solution | Certificate:
    """Find a point where all rows hold, or a certificate that there is none; the certificate is support-minimal."""
    return LinearProgram(rows).check()


def range_of(
    rows: Sequence[Row], form: Mapping[Unknown, Fraction], *, constant: RowVector = ()
) -> FormRange | Certificate:
    """Return the least and the greatest value of a linear form where the rows hold, or a certificate against them."""
    return LinearProgram(rows).range_of(form, constant=constant)


class LinearProgram:
    """A list of rows with incremental answers about its subsets: each question starts from the last dictionary.

    Answers are functions of the questions asked so far, in their order, and of nothing else.
    """

    def __init__(
        self, rows: Sequence[Row], *, pivot_limit: int = PIVOT_LIMIT, work: Callable[[int], None] | None = None
    ) -> None:
        """Take rows; `work` is told how many entries are about to be written, in about microseconds, and may refuse."""
        self.rows = tuple(rows)
        self.pivot_limit = pivot_limit
        self.pivots = 0
        self._work = work
        self._tableau = Tableau(self.rows, work=work)
        self._whole: dict[int, tuple[list[tuple[Unknown, int]], list[int], int]] = {}
        self._everything = frozenset(range(len(self.rows)))
        self._active: Collection[int] = self._everything

    @property
    def size(self) -> int:
        """Return the length of the vectors."""
        return self._tableau.size

    def is_feasible(self, active: Collection[int] | None = None) -> bool:
        """Tell whether some point satisfies the rows with these indices (all, if None)."""
        return self._conflict(active) is None

    def check(self, active: Collection[int] | None = None) -> Solution | Certificate:
        """Find a point where the rows with these indices hold, or a support-minimal certificate against it."""
        multipliers = self._conflict(active)
        if multipliers is not None:
            return certificate_of(self.rows, multipliers)
        return Solution(self._point({}))

    def range_of(
        self, form: Mapping[Unknown, Fraction], *, constant: RowVector = (), active: Collection[int] | None = None
    ) -> FormRange | Certificate:
        """Return the range of a linear form on the rows with these indices, or a certificate against them."""
        multipliers = self._conflict(active)
        if multipliers is not None:
            return certificate_of(self.rows, multipliers)
        greatest = self._greatest(form, constant, 1)
        return FormRange(self._greatest(form, constant, -1), greatest)

    def conflicts(self, active: Collection[int], most: int) -> list[tuple[int, ...]]:
        """Return the rows of support-minimal certificates among rows with these indices, the shortest; [] if they hold.

        The retracted rows enter the dictionary first, so that every row that fails with nothing to exchange is one.
        """
        self._active, self.pivots = frozenset(active), 0
        tableau = self._tableau
        for column in [column for column in tableau.columns if column < len(self.rows) and column not in self._active]:
            leaving = [row for row in tableau.columns[column] if row in self._active]
            if leaving:
                self._pivot(min(leaving, key=lambda row: (len(tableau.basic[row]), row)), column)
        return [self._proving(row, sign) for _, row, sign in sorted(self._stuck(active))[:most]]

    def series(self) -> list[dict[int, Fraction]]:
        """Return rows in groups of which every certificate holds all or none: multipliers are proportional to these.

        Rows that no certificate holds are left out.
        """
        tableau = self._tableau
        groups: dict[object, dict[int, Fraction]] = {}
        for row in range(len(self.rows)):
            if row in tableau.basic:
                groups.setdefault(((row, _ONE),), {})[row] = _ONE
                continue
            users = sorted(tableau.columns[row])
            if users:
                entries = [Fraction(-tableau.basic[user][row], tableau.denominators[user]) for user in users]
                key = tuple((user, entry / entries[0]) for user, entry in zip(users, entries, strict=True))
                groups.setdefault(key, {})[row] = entries[0]
        return list(groups.values())

    def _proving(self, row: int, sign: int) -> tuple[int, ...]:
        """Return the rows of the certificate that a row of the dictionary gives, after checking it against them."""
        multipliers = [(column, -sign * number) for column, number in self._tableau.basic[row].items() if column >= 0]
        multipliers.append((row, sign * self._tableau.denominators[row]))
        scale = lcm(*{self._integers(index)[2] for index, _ in multipliers})
        total: dict[Unknown, int] = {}
        constant = [0] * (self.size + 1)
        for index, multiplier in multipliers:
            entries, components, own = self._integers(index)
            factor = multiplier * (scale // own)
            for unknown, number in entries:
                total[unknown] = total.get(unknown, 0) + factor * number
            for place, component in enumerate(components):
                constant[place] += factor * component
            if self.rows[index].relation != "=":
                constant[-1] += factor if self.rows[index].relation == "<" else 0
                if multiplier < 0:
                    raise ArithmeticError("a negative multiplier of an inequality")
        if any(total.values()) or constant <= [0] * len(constant):
            raise ArithmeticError("multipliers that prove nothing")
        return tuple(sorted(index for index, _ in multipliers))

    def _against(self, row: int, sign: int) -> dict[int, Fraction]:
        """Return the multipliers against the active rows that a row of the dictionary gives."""
        scale = Fraction(-sign, self._tableau.denominators[row])
        multipliers = {column: number * scale for column, number in self._tableau.basic[row].items() if column >= 0}
        return multipliers | {row: Fraction(sign)}

    def _pivot(self, leaving: int, entering: int) -> None:
        self.pivots += 1
        deadline.check_time()
        if self.pivots > self.pivot_limit:
            raise LimitReachedError(f"A linear program took more than {self.pivot_limit} pivots.")
        self._tableau.pivot(leaving, entering)

    def _conflict(self, active: Collection[int] | None) -> dict[int, Fraction] | None:
        """Pivot until the active rows hold where all columns are zero, or return multipliers against them."""
        stuck = self._stuck(active)
        if not stuck:
            return None
        # Each of them is a support-minimal certificate; people prefer to read the shortest.
        _, row, sign = min(stuck)
        return self._against(row, sign)

    def _stuck(self, active: Collection[int] | None) -> list[tuple[int, int, int]]:
        """Pivot until the active rows hold where all columns are zero, or some fail with nothing to exchange.

        Of each of these, return its length in the dictionary, itself, and 1 if it had to fall, -1 if to rise.
        """
        self._active = self._everything if active is None else frozenset(active)
        basic = self._tableau.basic
        self.pivots, patience = 0, len(self.rows)
        while True:
            if self._work is not None:
                self._work(len(basic))
            choices: list[tuple[int, int]] = []
            stuck: list[tuple[int, int, int]] = []
            for row, sign in self._broken():
                entering = self._entering(basic[row], sign)
                if entering is None:
                    stuck.append((len(basic[row]), row, sign))
                else:
                    choices.append((row, entering))
            if stuck or not choices:
                return stuck
            # Bland's rule ends every run but fills the dictionary, so short rows go first for a while.
            hurried = self.pivots > patience
            self._pivot(*(choices[0] if hurried else min(choices, key=lambda choice: len(basic[choice[0]]))))

    def _broken(self) -> Iterator[tuple[int, int]]:
        """Yield the active rows that fail where all columns are zero: 1 where it has to fall, -1 to rise."""
        tableau = self._tableau
        for row in sorted(tableau.basic):
            if row in self._active:
                entries = tableau.basic[row]
                constant = next((entries[place] for place in tableau.constants if place in entries), 0)
                if constant > 0:
                    yield row, 1
                elif constant and self.rows[row].relation == "=":
                    yield row, -1

    def _entering(self, entries: Mapping[int, int], sign: int) -> int | None:
        """Return the column to exchange so that the row moves down (sign 1) or up (-1); retracted rows first."""
        free: int | None = None
        bounded: int | None = None
        for column, number in entries.items():
            if column < 0:
                continue
            if column not in self._active:
                free = column if free is None else min(free, column)
            elif number * sign > 0 and self.rows[column].relation != "=":
                bounded = column if bounded is None else min(bounded, column)
        return bounded if free is None else free

    def _greatest(self, form: Mapping[Unknown, Fraction], constant: RowVector, sign: int) -> RangeEnd | Unbounded:
        tableau, objective = self._tableau, len(self.rows)
        if constant and len(constant) != self.size:
            raise ValueError(f"a constant of {len(constant)} components in a system of {self.size}")
        numbers = {tableau.variable(unknown): sign * number for unknown, number in form.items() if number}
        numbers |= {-1 - place: sign * component for place, component in enumerate(constant) if component}
        tableau.insert(objective, tableau.reduce(numbers))
        try:
            while True:
                entering, step = self._improving(tableau.basic[objective])
                if entering is None:
                    return self._bound(form, constant, sign)
                leaving = self._blocking(entering, step)
                if leaving is None:
                    return self._unbounded(form, sign, entering, step)
                self._pivot(leaving, entering)
        finally:
            tableau.remove(objective)

    def _improving(self, entries: Mapping[int, int]) -> tuple[int | None, int]:
        """Return the first column that can move so that the objective grows, and the direction it moves in."""
        for column in sorted(entries):
            if column < 0:
                continue
            number = entries[column]
            if column not in self._active:
                return column, 1 if number > 0 else -1
            if number < 0 and self.rows[column].relation != "=":
                return column, -1
        return None, 0

    def _blocking(self, entering: int, step: int) -> int | None:
        """Return the active basic row that stops a column first; ties go to the lowest index (Bland)."""
        tableau = self._tableau
        best: int | None = None
        least: tuple[Fraction, ...] = ()
        for basic in sorted(tableau.columns[entering]):
            if basic not in self._active:
                continue
            slope = tableau.basic[basic][entering] * step
            if self.rows[basic].relation == "=":
                slope = abs(slope)
            if slope > 0:
                length = tuple(Fraction(-component, slope) for component in tableau.constant(basic))
                if best is None or length < least:
                    best, least = basic, length
        return best

    def _bound(self, form: Mapping[Unknown, Fraction], constant: RowVector, sign: int) -> RangeEnd:
        tableau, objective = self._tableau, len(self.rows)
        entries, scale = tableau.basic[objective], Fraction(sign, tableau.denominators[objective])
        multipliers = tuple((column, entries[column] * scale) for column in sorted(entries) if column >= 0)
        end = tuple(entries.get(column, 0) * scale for column in tableau.constants)
        bound = RangeEnd(end[:-1], not end[-1], multipliers, self._point(form))
        coefficients, rest = combination(self.rows, multipliers)
        whole = Row(form, "=", constant or (ZERO_ENTRY,) * self.size)
        if (
            any(
                form.get(unknown, ZERO_ENTRY) != coefficients.get(unknown, ZERO_ENTRY)
                for unknown in {*form, *coefficients}
            )
            or tuple(a - b for a, b in zip(whole.constant, rest, strict=True)) != bound.value
            or any(number * sign < 0 for row, number in multipliers if self.rows[row].relation != "=")
            or bound.attained != (value(whole, bound.point, self.size) == bound.value)
        ):
            raise ArithmeticError("a bound that its multipliers do not prove")
        return bound

    def _unbounded(self, form: Mapping[Unknown, Fraction], sign: int, entering: int, step: int) -> Unbounded:
        tableau = self._tableau
        start = tableau.evaluate({})
        moved = tableau.evaluate({entering: [step] * (self.size + 1)})
        direction = {
            unknown: _first(moved[variable]) - (_first(start[variable]) if variable in start else ZERO_ENTRY)
            for unknown, variable in tableau.unknowns.items()
            if variable in moved
        }
        for index in self._active:
            change = _along(self.rows[index].coefficients, direction)
            if change > 0 or (change and self.rows[index].relation == "="):
                raise ArithmeticError("a direction that leaves a row")
        if _along(form, direction) * sign <= 0:
            raise ArithmeticError("a direction that leads nowhere")
        return Unbounded(self._point(form), {unknown: number for unknown, number in direction.items() if number})

    def _point(self, form: Mapping[Unknown, Fraction]) -> dict[Unknown, RowVector]:
        """Return the point where all columns are zero, with a rational in place of the infinitesimal."""
        tableau, last = self._tableau, self.size - 1
        values = tableau.evaluate({})
        epsilon = Fraction(1)
        for index, (vector, _) in values.items():
            # the room that an active slack leaves bounds the infinitesimal that makes it rise
            if index in self._active and vector[-1] > 0 and not any(vector[:last]) and self.rows[index].relation != "=":
                epsilon = min(epsilon, Fraction(-vector[last], 2 * vector[-1]))
        point = {unknown: values[variable] for unknown, variable in tableau.unknowns.items() if variable in values}
        common = lcm(*(denominator for _, denominator in point.values()))
        scale, zero = common * epsilon.denominator, [0] * self.size
        numbers: dict[Unknown, list[int]] = {}
        for unknown in (*tableau.unknowns, *form):
            if unknown in point:
                vector, denominator = point[unknown]
                factor = scale // denominator
                numbers[unknown] = [component * factor for component in vector[:-1]]
                numbers[unknown][last] += epsilon.numerator * vector[-1] * (common // denominator)
            else:
                numbers[unknown] = zero
        self._verify(numbers, scale)
        return {
            unknown: tuple([Fraction(component, scale) if component else ZERO_ENTRY for component in vector])
            for unknown, vector in numbers.items()
        }

    def _verify(self, point: Mapping[Unknown, Sequence[int]], scale: int) -> None:
        """Check a point, given times a scale, against the active rows themselves."""
        zero = [0] * self.size
        for index in self._active:
            entries, constant, _ = self._integers(index)
            total = [component * scale for component in constant]
            for unknown, number in entries:
                for place, component in enumerate(point[unknown]):
                    if component:
                        total[place] += number * component
            relation = self.rows[index].relation
            if total != zero if relation == "=" else total > zero or (total == zero and relation == "<"):
                raise ArithmeticError("a point where a row fails")

    def _integers(self, index: int) -> tuple[list[tuple[Unknown, int]], list[int], int]:
        """Return a row times its least common denominator, and that."""
        if index not in self._whole:
            row = self.rows[index]
            constant = row.constant or (ZERO_ENTRY,) * self.size
            scale = lcm(*(number.denominator for number in (*row.coefficients.values(), *constant)))
            self._whole[index] = (
                [(unknown, scaled_to_integer(number, scale)) for unknown, number in row.coefficients.items()],
                [scaled_to_integer(number, scale) for number in constant],
                scale,
            )
        return self._whole[index]


def _first(value: tuple[Sequence[int], int]) -> Fraction:
    components, scale = value
    return Fraction(components[0], scale)


def _along(form: Mapping[Unknown, Fraction], direction: Mapping[Unknown, Fraction]) -> Fraction:
    return sum((number * direction.get(unknown, ZERO_ENTRY) for unknown, number in form.items()), ZERO_ENTRY)
