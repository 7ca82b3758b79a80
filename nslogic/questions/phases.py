"""Where does which law hold, as a picture shows it? The cells of a derived law in a window of one or two parameters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from nslogic.derivation.cases import conditions_as_read, values_of
from nslogic.derivation.phase_diagram import parameters_in, parameters_of
from nslogic.errors import NslogicError
from nslogic.orders.formulas import TRUE, Formula, ParameterAtom, as_constant, atoms, conjunction, conjuncts
from nslogic.printing import Brief
from nslogic.records import Record
from nslogic.theory.central_values import central_value

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction
    from nslogic.derivation.cell_conditions import CellConditions
    from nslogic.derivation.derive import Derivation
    from nslogic.derivation.phase_regions import PhaseLine, PhasePlane, Window
    from nslogic.limits import Limits
    from nslogic.questions.derive import LawResult
    from nslogic.theory.model import Theory

MOST_AXES = 2
"""Over how many parameters a picture can be."""


class NoPictureError(NslogicError):
    """A law that cannot be drawn as it is asked for; `reason` says why, `advice` what to ask for."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.reason}. {self.advice}".strip()


class AskedAxis(Record):
    """A parameter that a picture is to be over, with the ends of its window; None where they are chosen."""

    name: str
    low: Fraction | None = None
    high: Fraction | None = None


class Phases(Brief, Record):
    """The cells of a law in a window.

    `at` are the values that other parameters have there: central values of measured ones. `where` says which case of
    the derivation holds at which values; cases are counted from 0, and None is where the regime has no model. `unseen`
    are the cases that hold at single points of the window only, or outside of it. `beside` are further parameters on
    which the regime makes conditions together with these: whether they can be met is not drawn.
    """

    law: LawResult
    over: tuple[Window, ...]
    at: tuple[tuple[str, Fraction], ...]
    where: PhaseLine | PhasePlane
    unseen: tuple[int, ...]
    beside: tuple[str, ...] = ()

    def in_short(self) -> str:
        """Return what it is over."""
        return f"{self.law.theory.name}·{self.law.regime.name} over {', '.join(axis.name for axis in self.over)}"


def phases_of(law: LawResult, over: Sequence[AskedAxis], limits: Limits) -> Phases:
    """Return where in a window of one or two parameters which case of a law holds.

    Args:
        law: A derived law.
        over: One or two parameters. If none is named these are the parameters that the conditions of the cases speak
            of, or else those of the exponents.
        limits: How many curves are cut into areas.

    Raises:
        NoPictureError: there is no law, no parameter or too many, or one of the others has no value.
        UndecidedError: the boundaries between the cells are beyond the limits.
    """
    from nslogic.derivation.cell_conditions import CellConditions
    from nslogic.derivation.phase_regions import PhaseLine, phase_line, phase_plane

    derivation = law.derivation
    if derivation is None:
        raise NoPictureError(law.undecided or law.refused or f"the regime is {law.check.verdict}, so it has no law")
    if len(over) > MOST_AXES:
        raise NoPictureError("a picture is over one or two parameters", "Name two of them")
    known = central_values(law.theory)
    axes = tuple(over) or _chosen(derivation, known)
    at = _values_of_others(derivation, [axis.name for axis in axes], known)
    space, beside = _space(derivation, {*(axis.name for axis in axes), *at})
    conditions = CellConditions(space, _conditions(derivation)).with_values(at)
    windows = _windows(conditions, axes, known)
    where = (
        phase_line(conditions, windows[0], limits.parameters)
        if len(windows) == 1
        else phase_plane(conditions, windows[0], windows[1], limits.parameters)
    )
    if isinstance(where, PhaseLine):
        seen = {interval.cell for interval in where.intervals} | {cell for cell, _ in where.points}
    else:
        seen = {area.cell for area in where.areas} | {edge.cell for edge in where.edges}
    unseen = tuple(place for place in range(len(derivation.cases)) if place not in seen)
    return Phases(law, windows, tuple(at.items()), where, unseen, beside)


def central_values(theory: Theory) -> dict[str, Fraction]:
    """Return the values of the parameters of a theory that have one."""
    values = {parameter.name: central_value(parameter) for parameter in theory.parameters}
    return {name: value for name, value in values.items() if value is not None}


def _conditions(derivation: Derivation) -> tuple[Formula, ...]:
    """Return the conditions of the cases, each with what the regime requires in it."""
    return tuple(
        conjunction((case.conditions, conditions_as_read(case.requires, TRUE, derivation.system)))
        for case in derivation.cases
    )


def _space(derivation: Derivation, names: set[str]) -> tuple[Formula, tuple[str, ...]]:
    """Return what the regime says of some parameters alone, and which others it says something of beside them."""
    parts = conjuncts(derivation.space)
    alone = [part for part in parts if _names([part]) <= names]
    linked = {name for part in parts if _names([part]) & names for name in _names([part]) - names}
    return conjunction(alone), tuple(name for name in derivation.system.parameters if name in linked)


def _names(formulas: Iterable[Formula]) -> set[str]:
    return {name for formula in formulas for name in parameters_in(formula)}


def _chosen(derivation: Derivation, known: dict[str, Fraction]) -> tuple[AskedAxis, ...]:
    """Return the parameters that a picture is over if nobody says: those that decide between the cases, or occur in it."""
    deciding = _names(case.conditions for case in derivation.cases)
    occurring = {name for case in derivation.cases for name in parameters_of(case)}
    for names in (deciding, occurring, deciding - known.keys(), occurring - known.keys()):
        without = occurring - names - known.keys()
        if 1 <= len(names) <= MOST_AXES and (len(names) == MOST_AXES or not without):
            return tuple(AskedAxis(name) for name in derivation.system.parameters if name in names)
    if not occurring:
        raise NoPictureError(
            "the law has no parameter that a picture could be over",
            'A law with one gives it: --given "L ~ N_w^delta", or another trajectory',
        )
    shown = ", ".join(name for name in derivation.system.parameters if name in occurring)
    raise NoPictureError(
        f"the law depends on {shown}",
        'Name one or two of them with --over, and give the others a value with --given "c = 1"',
    )


def _values_of_others(derivation: Derivation, axes: Sequence[str], known: dict[str, Fraction]) -> dict[str, Fraction]:
    """Return the values of parameters that are no axes, as far as the picture depends on them.

    Raises:
        NoPictureError: one has none, or an axis is no parameter of the law.
    """
    free = [name for name in derivation.system.parameters if name not in dict(derivation.solved)]
    for name in axes:
        if name in dict(derivation.solved):
            raise NoPictureError(f"the regime determines {name}", "Choose another one")
        if name not in free:
            raise NoPictureError(f"{name} is no parameter of the regime", f"There are {', '.join(free) or 'none'}")
    needed = _names(_conditions(derivation))
    if len(axes) == 1:  # exponents are drawn as numbers
        values = [as_constant(value) for case in derivation.cases for value in values_of(case)]
        needed |= {name for value in values if not isinstance(value, Fraction) for name in value.names()}
    others = [name for name in free if name in needed and name not in axes]
    missing = [name for name in others if name not in known]
    if missing:
        raise NoPictureError(
            f"the picture over {' and '.join(axes)} depends on {', '.join(missing)}",
            f'Give a value with --given "{missing[0]} = 1"',
        )
    return {name: known[name] for name in others}


def _windows(conditions: CellConditions, axes: Sequence[AskedAxis], known: dict[str, Fraction]) -> tuple[Window, ...]:
    """Return the windows: as asked, or from the bounds of a parameter, wide enough to show the boundaries."""
    from nslogic.derivation.phase_regions import Window

    windows: list[Window] = []
    for axis in axes:
        bounds = _bounds_of_all(conditions, axis.name)
        middle = {window.name: (window.low + window.high) / 2 for window in windows}
        marks = _marks(conditions, axis.name, middle)
        marks += [known[axis.name]] if axis.name in known else []
        low = axis.low if axis.low is not None else bounds[0]
        high = axis.high if axis.high is not None else bounds[1]
        reach = 2 * max((abs(mark) for mark in marks if mark), default=Fraction(1))
        if low is None:
            low = -reach if high is None else min(high - reach, -reach)
        if high is None:
            high = max(reach, low + reach)
        if low >= high:
            raise NoPictureError(f"the window of {axis.name} has no extent", f"Write it as --over {axis.name}=0..1")
        windows.append(Window(axis.name, low, high))
    return tuple(windows)


def _bounds_of_all(conditions: CellConditions, name: str) -> tuple[Fraction | None, Fraction | None]:
    """Return the bounds of a parameter in the space, or else those that it has in every cell."""
    low, high = _bounds(conditions.space, name)
    bounds = [_bounds(cell, name) for cell in conditions.cells]
    lows = [least for least, _ in bounds if least is not None]
    highs = [most for _, most in bounds if most is not None]
    if low is None and len(lows) == len(bounds):
        low = min(lows)
    if high is None and len(highs) == len(bounds):
        high = max(highs)
    return low, high


def _bounds(space: Formula, name: str) -> tuple[Fraction | None, Fraction | None]:
    """Return the greatest lower and the least upper bound that a space gives a parameter by itself."""
    lows: list[Fraction] = []
    highs: list[Fraction] = []
    for part in conjuncts(space):
        if isinstance(part, ParameterAtom) and part.relation in ("<", "<="):
            slope, root = _slope_and_root(part.value, name)
            if slope is not None and root is not None:
                (highs if slope > 0 else lows).append(root)
    return max(lows, default=None), min(highs, default=None)


def _marks(conditions: CellConditions, name: str, values: dict[str, Fraction]) -> list[Fraction]:
    """Return where boundaries cross the axis of a parameter, in the middle of the windows before."""
    marks = []
    for formula in conditions.cells:
        for atom in atoms(formula):
            if isinstance(atom, ParameterAtom):
                for factor, _ in atom.value.factor_numerator()[1]:
                    _, root = _slope_and_root(factor.substitute(values) if values else factor, name)
                    if root is not None:
                        marks.append(root)
    return marks


def _slope_and_root(polynomial: RationalFunction, name: str) -> tuple[Fraction, Fraction] | tuple[None, None]:
    """Return the slope and the root of a polynomial that is linear in one parameter and speaks of no other."""
    from nslogic.algebra.linear_forms import linear_in

    if polynomial.names() != (name,):
        return None, None
    slope, rest = linear_in(polynomial, name)
    if slope is None or rest is None:
        return None, None
    return slope.constant_value(), -rest.constant_value() / slope.constant_value()
