"""Several bases: the target as a sum, or as the least, of products of their powers, where they are independent.

The law is proposed from what the alternatives of a regime say of the target, and reported only once the engine, which
knows nothing of this, agrees that it follows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from nslogic import limits
from nslogic.derivation.cells import Bounds, bound_formula, described
from nslogic.derivation.expressions import format_coefficient, format_condition, format_power
from nslogic.derivation.outcomes import holds
from nslogic.derivation.pieces import Feasibility, reduce_parameters
from nslogic.derivation.simplify import simplified
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.errors import LimitReachedError, NslogicError, UndecidedError
from nslogic.logic.answers import Engine, Limits
from nslogic.logic.resting import rests_on
from nslogic.orders.formulas import ONE, Formula, OrderForm, ParameterAtom, compare_form, every, plain, some
from nslogic.orders.laws import negation
from nslogic.orders.projection import LOOSE, STRICT, Alternative, Row, alternatives, coefficient_of, eliminate
from nslogic.orders.system import System

Shape: TypeAlias = Literal["sum", "min"]

MOST_CELLS = limits.BASES_CELLS
"""How many cells the parameter space may be split into."""


@dataclass
class NoSuchLawError(NslogicError):
    """The target is no sum, and no least, of products of powers of the bases; `reason` says why."""

    reason: str

    def __str__(self) -> str:
        return self.reason

    def __reduce__(self) -> tuple[type[NoSuchLawError], tuple[str]]:
        return NoSuchLawError, (self.reason,)


@dataclass(frozen=True)
class BasesCase:
    """Conditions on the parameters, and the terms whose greatest (`sum`) or least (`min`) is the target there."""

    when: tuple[str, ...]
    conditions: Formula
    shape: Shape
    terms: tuple[OrderForm, ...]
    law: str
    rests_on: tuple[str, ...]


@dataclass(frozen=True)
class BasesDerivation:
    """The law of a target in several bases, case by case; `complete` says that the cases are proved to cover all."""

    target: str
    bases: tuple[str, ...]
    cases: tuple[BasesCase, ...]
    complete: bool
    solved: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Said:
    """What one alternative says: the target as a product of powers of the bases, and when the alternative holds."""

    conditions: tuple[ParameterAtom, ...]
    form: OrderForm | None
    relation: OrderForm | None


def derive_over(system: System, engine: Engine, target: str, bases: tuple[str, ...], limits: Limits) -> BasesDerivation:
    """Return the target of a consistent system as a sum, or as the least, of products of powers of the bases.

    Raises:
        NoSuchLawError: the bases depend on each other, or the target is of another form.
        LimitReachedError: too many alternatives or cells.
        UndecidedError: a condition on the parameters, or a law, could not be decided.
    """
    reduced = reduce_parameters(every(one.formula for one in system.constraints), frozenset(), limits)
    space = ParameterSpace(reduced.space, limits)
    said = _said(system, simplified(reduced.formula, space), target, bases, space, limits)
    whole = Cell(space)
    classes: dict[tuple[Shape, frozenset[OrderForm]], list[Cell]] = {}
    for cell, active in _leaves(said, whole):
        shape, terms = _law(cell, active, system, engine, target, bases)
        classes.setdefault((shape, frozenset(terms)), []).append(cell)
    cases = []
    for key, cells in classes.items():
        others = [cell for other, members in classes.items() if other != key for cell in members]
        for bounds, _ in described(cells, others, whole):
            cases.append(_case(bounds, *key, whole, system, engine, target, bases, limits))
    solved = tuple((name, format_coefficient(value)) for name, value in reduced.solved)
    return BasesDerivation(target, bases, tuple(cases), _is_complete(cases, system, engine), solved)


def _said(
    system: System, formula: Formula, target: str, bases: tuple[str, ...], space: ParameterSpace, limits: Limits
) -> list[_Said]:
    feasible = Feasibility(system, None, space, limits)
    found = []
    for alternative in alternatives(formula, feasible.excludes):
        for result in eliminate(alternative, _unknowns(alternative, (target, *bases)), feasible.excludes_conditions):
            if feasible.excludes(result):
                continue
            equations = [*(form for form in result.equations if form.coefficients), *_squeezed(result, feasible)]
            about = next((form for form in equations if coefficient_of(form, target)), None)
            form = None
            if about is not None:
                slope = coefficient_of(about, target)
                form = (about - OrderForm.unknown(target).scaled(slope)).scaled(-1 / slope)
                equations = [_without(one, about, target) for one in equations if one is not about]
            relation = next((one for one in equations if one.coefficients), None)
            found.append(_Said(result.conditions, form, relation))
    return found


def _squeezed(alternative: Alternative, feasible: Feasibility) -> list[OrderForm]:
    """Return the forms that rows bound by zero from one side and that the others keep from leaving it."""

    def stays(row: Row) -> bool:
        strict = Row(row.form, STRICT)
        return feasible.excludes(
            Alternative(alternative.equations, (*alternative.rows, strict), alternative.conditions)
        )

    return [row.form for row in alternative.rows if row.kind == LOOSE and row.form.coefficients and stays(row)]


def _without(form: OrderForm, about: OrderForm, target: str) -> OrderForm:
    value = coefficient_of(form, target)
    return form - about.scaled(plain(value / coefficient_of(about, target))) if value else form


def _unknowns(alternative: Alternative, kept: tuple[str, ...]) -> tuple[str, ...]:
    names = {name for form in alternative.equations for name, _ in form.coefficients}
    names |= {name for row in alternative.rows for name, _ in row.form.coefficients}
    return tuple(sorted(names - set(kept)))


def _leaves(said: list[_Said], whole: Cell) -> list[tuple[Cell, list[_Said]]]:
    """Return cells in each of which every alternative holds throughout or not at all."""
    leaves: list[tuple[Cell, list[_Said]]] = []
    pending, count = [whole], 0
    while pending:
        cell = pending.pop()
        count += 1
        if count > MOST_CELLS:
            raise LimitReachedError(
                f"the parameter space falls into more than {MOST_CELLS} cells;", "fix some parameters with `--given`."
            )
        try:
            active = [one for one in said if all(holds(condition, cell) for condition in one.conditions)]
        except SplitNeededError as needed:
            signs = cell.possible(needed.polynomial)
            pending.extend(cell.with_sign(needed.polynomial, sign) for sign in reversed(signs))
            continue
        if active:
            leaves.append((cell, active))
    return leaves


def _law(
    cell: Cell, active: list[_Said], system: System, engine: Engine, target: str, bases: tuple[str, ...]
) -> tuple[Shape, tuple[OrderForm, ...]]:
    """Return a law that the engine agrees with, and that needs each of its terms."""
    if all(one.relation is not None for one in active):
        relation = next(one.relation for one in active if one.relation is not None)
        raise NoSuchLawError(f"{' and '.join(bases)} depend on each other: {_relation_text(relation, bases)}")
    if any(one.form is None for one in active):
        raise NoSuchLawError(f"{target} is not fixed by {' and '.join(bases)} alone")
    terms = tuple(dict.fromkeys(one.form for one in active if one.form is not None))
    shapes: tuple[Shape, ...] = ("sum", "min")
    for shape in shapes:
        if not _follows(cell.formula(), shape, terms, system, engine, target):
            continue
        kept = list(terms)
        for term in sorted(terms, key=lambda one: (-len(one.coefficients), str(one))):
            rest = tuple(one for one in kept if one != term)
            if rest and _follows(cell.formula(), shape, rest, system, engine, target):
                kept = list(rest)
        return shape, tuple(kept)
    texts = ", ".join(_term_text(term, bases) for term in terms)
    raise NoSuchLawError(f"{target} is made of {texts}, but is neither their sum nor the least of them")


def deviation(shape: Shape, terms: Iterable[OrderForm], target: str) -> Formula:
    """Return that the target is not the greatest (`sum`) or the least (`min`) of some terms."""
    sign = ONE if shape == "sum" else -ONE
    gaps = [(OrderForm.unknown(target) - term).scaled(sign) for term in terms]
    beyond_all = every(compare_form(-gap, "<") for gap in gaps)
    return some((beyond_all, *(compare_form(gap, "<") for gap in gaps)))


def _follows(
    conditions: Formula, shape: Shape, terms: tuple[OrderForm, ...], system: System, engine: Engine, target: str
) -> bool:
    against = every((conditions, deviation(shape, terms, target)))
    return engine.ask(system.labels, against, with_model=False).model is None


def _case(
    bounds: Bounds,
    shape: Shape,
    terms: Iterable[OrderForm],
    whole: Cell,
    system: System,
    engine: Engine,
    target: str,
    bases: tuple[str, ...],
    limits: Limits,
) -> BasesCase:
    when = tuple(format_condition(polynomial, signs, whole) for polynomial, signs in bounds)
    conditions = every(map(bound_formula, bounds))
    ordered = tuple(sorted(terms, key=lambda term: _term_key(term, bases)))
    found = rests_on(system, engine, every((conditions, deviation(shape, ordered, target))), limits)
    texts = [_term_text(term, bases) for term in ordered]
    law = f"{target} ~ {' + '.join(texts)}" if shape == "sum" else f"{target} ~ min({', '.join(texts)})"
    return BasesCase(when, conditions, shape, ordered, law, found.labels)


def _is_complete(cases: list[BasesCase], system: System, engine: Engine) -> bool:
    """Return whether the cases are proved to exclude each other and to leave no model of the regime out."""
    try:
        outside = every(negation(case.conditions) for case in cases)
        if engine.ask(system.labels, outside, with_model=False).model is not None:
            return False
        pairs = ((one, two) for place, one in enumerate(cases) for two in cases[place + 1 :])
        return all(
            engine.ask(system.labels, every((one.conditions, two.conditions)), with_model=False).model is None
            for one, two in pairs
        )
    except UndecidedError:
        return False


def _term_key(term: OrderForm, bases: tuple[str, ...]) -> tuple[int, str]:
    return min((bases.index(name) for name, _ in term.coefficients), default=len(bases)), _term_text(term, bases)


def _term_text(term: OrderForm, bases: tuple[str, ...]) -> str:
    parts = [format_power(name, coefficient_of(term, name)) for name in bases if coefficient_of(term, name)]
    if term.logs:
        parts.append(format_power(f"log({bases[0]})", term.logs))
    return " * ".join(parts) or "1"


def _relation_text(relation: OrderForm, bases: tuple[str, ...]) -> str:
    """Return an equation between bases, solved for the last of them that it speaks of."""
    name = next(one for one in reversed(bases) if coefficient_of(relation, one))
    slope = coefficient_of(relation, name)
    rest = (relation - OrderForm.unknown(name).scaled(slope)).scaled(-1 / slope)
    return f"{name} ~ {_term_text(rest, bases)}"
