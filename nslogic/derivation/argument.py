"""Why a case holds, step by step, as a paper would say it: which law is used, how, and what stands after it.

The steps are read off the elimination: the law of a case is a sum of multiples of equations, each from one axiom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.algebra.elimination import eliminate
from nslogic.derivation.pieces import Feasibility, Question, parameter_conditions, substituted
from nslogic.derivation.simplify import simplified
from nslogic.derivation.space import Cell, ParameterSpace, SplitNeededError
from nslogic.logic.answers import Limits, UndecidedError
from nslogic.orders.formulas import Coefficient, Formula, OrderForm, compare_parameters, every, plain
from nslogic.orders.projection import LOOSE, STRICT, Alternative, Row, alternatives
from nslogic.orders.system import System

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

LOGS = "log t"
"""The column of constants that are multiples of the order of `log t`."""

MOST_WAYS = 64
"""How many combinations of dominating terms are looked at."""


@dataclass(frozen=True)
class Step:
    """One use of an axiom: `equation = 0`, raised to `multiplier`, leaves `target - remaining = 0`."""

    label: str
    equation: OrderForm
    multiplier: Coefficient
    remaining: OrderForm


@dataclass(frozen=True)
class Argument:
    """Steps that end in the law of a case; `ways` is in how many ways the sums of the laws can be dominated there.

    Where the equations alone do not give the law, bounds that the other laws keep from being strict are used as
    equations: so an optimum meets its program. Without steps the law follows from bounds on both sides.
    """

    steps: tuple[Step, ...]
    ways: int


def argue(
    system: System,
    labels: tuple[str, ...],
    conditions: Formula,
    law: OrderForm,
    question: Question,
    solved: dict[str, RationalFunction],
    limits: Limits,
    *,
    impossible: Callable[[Formula], bool],
) -> Argument:
    """Return the steps from labels to the order of the target where some conditions hold.

    Args:
        system: What the labels belong to.
        labels: What the law rests on.
        conditions: The conditions of the case.
        law: The order of the target in the case; steps that end in this expression go before others.
        question: Target and base.
        solved: Parameters that the regime determines, with their values in the others.
        limits: Where searches stop.
        impossible: Tells whether the regime excludes a formula where the conditions hold.
    """
    formulas = [(label, substituted(system.constraint(label).formula, solved)) for label in labels]
    everything = every(substituted(constraint.formula, solved) for constraint in system.constraints)
    space = ParameterSpace(every((parameter_conditions(everything), conditions)), limits)
    feasible = Feasibility(system, question, space, limits)
    ways = 0
    best: tuple[Step, ...] = ()
    ends_there = False
    for way in _ways([(label, simplified(formula, space)) for label, formula in formulas], feasible):
        ways += 1
        # A way that is taken on a boundary alone gives the same law there, but as another expression.
        if not ends_there:
            steps = _steps(way.equations, question, Cell(space), impossible)
            if not steps and (met := list(_squeezed(way, question, impossible))):
                steps = _steps([*way.equations, *met], question, Cell(space), impossible)
            ends_there = bool(steps) and steps[-1].remaining == law
            if ends_there or not best:
                best = steps
        if ways == MOST_WAYS:
            break
    return Argument(best, ways)


@dataclass(frozen=True)
class _Way:
    """One alternative of all laws together: its equations and rows with their labels."""

    equations: list[tuple[str, OrderForm]]
    rows: list[tuple[str, Row]]
    whole: Alternative


def _ways(formulas: list[tuple[str, Formula]], feasible: Feasibility) -> Iterator[_Way]:
    """Yield each alternative that can hold."""
    stack: list[tuple[int, _Way]] = [(0, _Way([], [], Alternative((), (), ())))]
    while stack:
        place, way = stack.pop()
        if place == len(formulas):
            yield way
            continue
        label, formula = formulas[place]
        following = []
        for one in alternatives(formula):
            whole = Alternative(
                way.whole.equations + one.equations,
                way.whole.rows + one.rows,
                way.whole.conditions + one.conditions,
            )
            if not feasible.excludes(whole):
                equations = [*way.equations, *((label, form) for form in one.equations)]
                rows = [*way.rows, *((label, row) for row in one.rows)]
                following.append((place + 1, _Way(equations, rows, whole)))
        stack.extend(reversed(following))


def _squeezed(way: _Way, question: Question, impossible: Callable[[Formula], bool]) -> Iterator[tuple[str, OrderForm]]:
    """Yield the bounds by powers of the base that the regime keeps from being strict: an optimum meets its program."""
    for label, row in way.rows:
        names = {name for name, _ in row.form.coefficients}
        if row.kind != LOOSE or question.base not in names or len(names) != 2:
            continue
        strict = Row(row.form, STRICT).formula()
        if impossible(every((*way.whole.conditions, strict))):
            yield label, row.form


def _steps(
    equations: list[tuple[str, OrderForm]], question: Question, cell: Cell, impossible: Callable[[Formula], bool]
) -> tuple[Step, ...]:
    rows: list[dict[str, Coefficient]] = []
    for _, form in equations:
        row = dict(form.coefficients)
        if form.logs:
            row[LOGS] = form.logs
        rows.append(row)

    def allowed(value: Coefficient) -> bool:
        try:
            return cell.sign(value) != 0
        except SplitNeededError:
            return impossible(compare_parameters(value, "="))
        except (UndecidedError, ZeroDivisionError):
            return False

    result = eliminate(rows, constants=(question.base, LOGS), last=(question.target,), allowed=allowed)
    pivot = next((one for one in result.pivots if one.unknown == question.target), None)
    if pivot is None or not set(result.solved[question.target]) <= {question.base, LOGS}:
        return ()
    multipliers = {index: plain(value) for index, value in result.multipliers(pivot.row).items()}
    return tuple(_ordered(equations, multipliers, question))


def _ordered(
    equations: list[tuple[str, OrderForm]], multipliers: dict[int, Coefficient], question: Question
) -> Iterator[Step]:
    """Yield the steps so that each replaces something that stands there, and as little as possible is open."""
    target = OrderForm.unknown(question.target)
    total = OrderForm()
    left = dict(multipliers)
    while left:
        here = {name for name, _ in total.coefficients} if total else {question.target}
        ranked = [
            (*_openness(equations[one][1], multiplier, total, here, question), one) for one, multiplier in left.items()
        ]
        index = min(ranked)[-1]
        label, form = equations[index]
        multiplier = left.pop(index)
        total = total + form.scaled(multiplier)
        yield Step(label, form, multiplier, target - total)


def _openness(
    form: OrderForm, multiplier: Coefficient, total: OrderForm, here: set[str], question: Question
) -> tuple[bool, int]:
    """Return whether an equation touches nothing that stands there, and how much stays open after it."""
    after = total + form.scaled(multiplier)
    unknown = [name for name, _ in after.coefficients if name not in (question.base, question.target)]
    return here.isdisjoint(name for name, _ in form.coefficients), len(unknown)
