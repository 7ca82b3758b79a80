"""Where the cells of a phase diagram lie in a window: intervals of one parameter, or areas between curves of two.

The plane is cut as a cylindrical algebraic decomposition cuts it (Collins 1975, with McCallum's projection): over an
interval of the first parameter in which no discriminant, resultant or leading coefficient vanishes, the curves neither
meet nor part, so one exact sample says which cell lies between two of them, all along. What is rounded is where the
curves are drawn: their heights, and the ends of the intervals where these are irrational.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from nslogic.algebra.functions import RationalFunction
from nslogic.algebra.polynomials import as_fraction
from nslogic.algebra.real_roots import Coefficients, Enclosure, real_roots
from nslogic.algebra.signs import sign_of
from nslogic.derivation.cell_conditions import CellConditions
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.limits import ParameterLimits
from nslogic.parameters.one_parameter import factors_in, value_between
from nslogic.parameters.projection import projected
from nslogic.records import Record

MOST_COLUMNS = 72
"""At how many places over the width of a window curves are followed that are not straight."""

LEAST_COLUMNS = 24
"""At how many places at least between two of the places where curves meet, part or end."""

FINENESS = 1 << 16
"""Into how many parts a window is divided by what a drawn place may be off."""

PlanePoint: TypeAlias = tuple[Fraction, Fraction]


class Window(NamedTuple):
    """The range of a parameter that is looked at: an open interval."""

    name: str
    low: Fraction
    high: Fraction

    @property
    def width(self) -> Fraction:
        """Return how long it is."""
        return self.high - self.low


class PhaseInterval(Record):
    """An open interval of one parameter in which one cell holds."""

    cell: int | None
    low: Fraction
    high: Fraction


class PhaseLine(Record):
    """Cells over one parameter: open intervals, and values between two of them where neither's cell holds."""

    intervals: tuple[PhaseInterval, ...]
    points: tuple[tuple[int | None, Fraction], ...]


class PhaseArea(Record):
    """An area where one cell holds, between two curves that are followed from left to right."""

    cell: int | None
    lower: tuple[PlanePoint, ...]
    upper: tuple[PlanePoint, ...]


class PhaseEdge(Record):
    """A curve between two cells; `own` says that another cell than these holds on it, `cell` which."""

    own: bool
    cell: int | None
    points: tuple[PlanePoint, ...]


class PhasePlane(Record):
    """Cells over two parameters: areas that cover the window, and the curves between those of different cells."""

    areas: tuple[PhaseArea, ...]
    edges: tuple[PhaseEdge, ...]


def phase_line(conditions: CellConditions, window: Window, limits: ParameterLimits) -> PhaseLine:
    """Return the cells over one parameter in a window.

    Raises:
        UndecidedError: the boundaries are beyond the limits.
    """
    factors = conditions.factors(limits)
    by_polynomial = {polynomial: factor for factor in factors for polynomial, _ in factors_in(factor)[1]}
    roots = _inside(_isolated(by_polynomial), window)
    samples = _between(roots, window)
    cells = [conditions.at({window.name: sample}) for sample in samples]
    intervals, points = [], []
    low = window.low
    for place, root in enumerate(roots):
        signs = {factor: sign_of(factor.evaluate({window.name: samples[place]})) for factor in factors}
        on_it = conditions.with_signs({**signs, by_polynomial[root.polynomial]: 0})
        before, after, value = cells[place], cells[place + 1], _drawn(root, window)
        if before == on_it == after:
            continue
        intervals.append(PhaseInterval(before, low, value))
        if on_it not in (before, after):
            points.append((on_it, value))
        low = value
    return PhaseLine((*intervals, PhaseInterval(cells[-1], low, window.high)), tuple(points))


def phase_plane(conditions: CellConditions, first: Window, second: Window, limits: ParameterLimits) -> PhasePlane:
    """Return the cells over two parameters in a window.

    Raises:
        UndecidedError: the boundaries are beyond the limits.
    """
    return _Plane(conditions, first, second, conditions.factors(limits)).cut()


def _isolated(polynomials: Iterable[Coefficients]) -> list[Enclosure]:
    try:
        return real_roots(polynomials)
    except LimitReachedError as error:
        raise UndecidedError(str(error)) from error


def _inside(roots: Sequence[Enclosure], window: Window) -> list[Enclosure]:
    """Return the roots inside of a window, enclosed as finely as they are drawn."""
    fine = []
    for root in roots:
        narrowed = root
        while not narrowed.is_rational() and (
            as_fraction(narrowed.high - narrowed.low) * FINENESS > window.width
            or as_fraction(narrowed.low) <= window.low < as_fraction(narrowed.high)
            or as_fraction(narrowed.low) < window.high <= as_fraction(narrowed.high)
        ):
            narrowed = narrowed.halved()
        if window.low < as_fraction(narrowed.low) and as_fraction(narrowed.high) < window.high:
            fine.append(narrowed)
    return fine


def _drawn(root: Enclosure, window: Window) -> Fraction:
    middle = (as_fraction(root.low) + as_fraction(root.high)) / 2
    return min(max(middle, window.low), window.high)


def _between(roots: Sequence[Enclosure], window: Window) -> list[Fraction]:
    """Return a number between each two neighbours of the window's ends and the roots inside of it."""
    lows = [window.low, *(as_fraction(root.high) for root in roots)]
    highs = [*(as_fraction(root.low) for root in roots), window.high]
    return [(low + high) / 2 for low, high in zip(lows, highs, strict=True)]


class _Column(NamedTuple):
    """A place of the first parameter: where it is drawn, and the roots over it in ascending order with their factors."""

    drawn: Fraction
    heights: tuple[Fraction, ...]
    factors: tuple[RationalFunction, ...]
    between: tuple[Fraction, ...]


class _Strip(NamedTuple):
    """An interval of the first parameter over which no curves meet: columns, and the cells between and on the curves."""

    columns: tuple[_Column, ...]
    bands: tuple[int | None, ...]
    signs: tuple[Mapping[RationalFunction, int], ...]
    sections: tuple[int | None, ...]


class _Plane(NamedTuple):
    conditions: CellConditions
    first: Window
    second: Window
    factors: tuple[RationalFunction, ...]

    def cut(self) -> PhasePlane:
        areas: list[PhaseArea] = []
        edges: list[PhaseEdge] = []
        before: tuple[_Strip, Enclosure] | None = None
        roots = _inside(_isolated(self._critical()), self.first)
        ends = [(self.first.low, self.first.low), *((_low(root), _high(root)) for root in roots)]
        ends.append((self.first.high, self.first.high))
        drawn = [self.first.low, *(_drawn(root, self.first) for root in roots), self.first.high]
        for place, ((_, low), (high, _)) in enumerate(pairwise(ends)):
            strip = self._strip(low, high, drawn[place], drawn[place + 1])
            areas += self._areas(strip)
            edges += self._edges(strip)
            if before is not None:
                edges += self._vertical(*before, strip)
            before = (strip, roots[place]) if place < len(roots) else None
        return PhasePlane(tuple(areas), tuple(edges))

    def _critical(self) -> dict[Coefficients, None]:
        """Return the polynomials at whose roots curves may meet, part, end, or leave the window."""
        values = list(projected(self.factors, self.second.name))
        for end in (self.second.low, self.second.high):
            values += [factor.substitute({self.second.name: end}) for factor in self.factors]
        whole = (value for value in values if not value.is_constant())
        return dict.fromkeys(polynomial for value in whole for polynomial, _ in factors_in(value)[1])

    def _strip(self, low: Fraction, high: Fraction, left: Fraction, right: Fraction) -> _Strip:
        straight = all(factor.degree() <= 1 for factor in self.factors)
        count = 2 if straight else max(LEAST_COLUMNS, int(MOST_COLUMNS * (right - left) / self.first.width))
        nudge = (high - low) / FINENESS
        shares = [_dense_at_ends(Fraction(place, count - 1)) for place in range(count)]
        inner = [low + nudge + (high - low - 2 * nudge) * share for share in shares]
        places = [left, *inner[1:-1], right]
        middle = inner[count // 2]
        sampled = self._column(middle, middle)
        columns = [self._column(value, drawn) for value, drawn in zip(inner, places, strict=True)]
        for place, end in ((0, low), (-1, high)):
            exactly = self._column(end, columns[place].drawn)
            if exactly.factors == sampled.factors:  # at an end curves may meet, or have gone to infinity
                columns[place] = exactly
        signs = tuple(
            {
                factor: sign_of(factor.evaluate({self.first.name: middle, self.second.name: at}))
                for factor in self.factors
            }
            for at in sampled.between
        )
        bands = tuple(self.conditions.at({self.first.name: middle, self.second.name: at}) for at in sampled.between)
        sections = tuple(
            self.conditions.with_signs({**signs[place], factor: 0}) for place, factor in enumerate(sampled.factors)
        )
        return _Strip(tuple(columns), bands, signs, sections)

    def _column(self, value: Fraction, drawn: Fraction) -> _Column:
        owners: dict[Coefficients, RationalFunction] = {}
        for factor in self.factors:
            if self.second.name in factor.names():
                over = factor.substitute({self.first.name: value})
                owners.update((polynomial, factor) for polynomial, _ in factors_in(over)[1])
        roots = []
        for root in _isolated(owners):
            narrowed = root
            while (
                not narrowed.is_rational() and as_fraction(narrowed.high - narrowed.low) * FINENESS > self.second.width
            ):
                narrowed = narrowed.halved()
            roots.append(narrowed)
        heights = tuple((_low(root) + _high(root)) / 2 for root in roots)
        between = tuple(as_fraction(number) for number in value_between(roots))
        return _Column(drawn, heights, tuple(owners[root.polynomial] for root in roots), between)

    def _areas(self, strip: _Strip) -> Iterator[PhaseArea]:
        """Yield the areas over a strip, those of one cell without a boundary between them as one."""
        start = 0
        for place in range(1, len(strip.bands) + 1):
            if place < len(strip.bands) and strip.bands[place - 1] == strip.sections[place - 1] == strip.bands[place]:
                continue
            lower, upper = self._curve(strip, start - 1), self._curve(strip, place - 1)
            if any(above > below for (_, below), (_, above) in zip(lower, upper, strict=True)):
                yield PhaseArea(strip.bands[start], lower, upper)
            start = place

    def _curve(self, strip: _Strip, number: int) -> tuple[PlanePoint, ...]:
        """Return a curve over a strip inside of the window: its lower end for -1, its upper end beyond the last."""
        low, high = self.second.low, self.second.high
        points = []
        for column in strip.columns:
            height = low if number < 0 else high if number >= len(column.heights) else column.heights[number]
            points.append((column.drawn, min(max(height, low), high)))
        return tuple(points)

    def _edges(self, strip: _Strip) -> Iterator[PhaseEdge]:
        middle = strip.columns[len(strip.columns) // 2]
        for number, cell in enumerate(strip.sections):
            beside = (strip.bands[number], strip.bands[number + 1])
            inside = self.second.low < middle.heights[number] < self.second.high
            if inside and not beside[0] == cell == beside[1]:
                yield PhaseEdge(cell not in beside, cell, self._curve(strip, number))

    def _vertical(self, strip: _Strip, root: Enclosure, after: _Strip) -> Iterator[PhaseEdge]:
        """Yield the parts of a vertical line between two strips that are boundaries.

        Where no curve passes, other polynomials have the signs that they have near by.
        """
        lines = [factor for factor in self.factors if self.second.name not in factor.names()]
        zero: dict[RationalFunction, int] = {line: 0 for line in lines if root.polynomial in dict(factors_in(line)[1])}
        if not zero:
            return
        cells = [self.conditions.with_signs({**signs, **zero}) for signs in strip.signs]
        place = after.columns[0].drawn
        for before, (low, high) in enumerate(self._spans(strip.columns[-1])):
            for behind, (under, over) in enumerate(self._spans(after.columns[0])):
                beside = (strip.bands[before], after.bands[behind])
                bottom, top = max(low, under), min(high, over)
                if bottom < top and not beside[0] == cells[before] == beside[1]:
                    own = cells[before] not in beside
                    yield PhaseEdge(own, cells[before], ((place, bottom), (place, top)))

    def _spans(self, column: _Column) -> Iterator[tuple[Fraction, Fraction]]:
        """Yield the parts of a column between its roots, inside of the window."""
        low, high = self.second.low, self.second.high
        ends = [low, *(min(max(height, low), high) for height in column.heights), high]
        yield from pairwise(ends)


def _dense_at_ends(share: Fraction) -> Fraction:
    """Return a share of an interval, nearer to its ends, where a curve may rise like a root."""
    return share**3 * (10 - 15 * share + 6 * share**2)


def _low(root: Enclosure) -> Fraction:
    return as_fraction(root.low)


def _high(root: Enclosure) -> Fraction:
    return as_fraction(root.high)
