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
from nslogic.orders.formulas import Coefficient, Formula, OrderForm, every, plain
from nslogic.orders.projection import Alternative, alternatives
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

    Without steps the law follows from bounds on both sides instead of equations.
    """

    steps: tuple[Step, ...]
    ways: int


def argue(
    system: System,
    labels: tuple[str, ...],
    conditions: Formula,
    question: Question,
    solved: dict[str, RationalFunction],
    limits: Limits,
    *,
    nonzero: Callable[[Coefficient], bool],
) -> Argument:
    """Return the steps from labels to the order of the target where some conditions hold.

    Args:
        system: What the labels belong to.
        labels: What the law rests on.
        conditions: The conditions of the case.
        question: Target and base.
        solved: Parameters that the regime determines, with their values in the others.
        limits: Where searches stop.
        nonzero: Tells of a coefficient of several signs in the space whether the regime keeps it from vanishing.
    """
    formulas = [(label, substituted(system.constraint(label).formula, solved)) for label in labels]
    everything = every(substituted(constraint.formula, solved) for constraint in system.constraints)
    space = ParameterSpace(every((parameter_conditions(everything), conditions)), limits)
    feasible = Feasibility(question, space, limits)
    ways = 0
    best: tuple[Step, ...] = ()
    for chosen in _ways([(label, simplified(formula, space)) for label, formula in formulas], feasible):
        ways += 1
        if not best:
            best = _steps(chosen, question, Cell(space), nonzero)
        if ways == MOST_WAYS:
            break
    return Argument(best, ways)


def _ways(formulas: list[tuple[str, Formula]], feasible: Feasibility) -> Iterator[list[tuple[str, OrderForm]]]:
    """Yield the labelled equations of each alternative that can hold."""
    stack: list[tuple[int, list[tuple[str, OrderForm]], Alternative]] = [(0, [], Alternative((), (), ()))]
    while stack:
        place, found, whole = stack.pop()
        if place == len(formulas):
            yield found
            continue
        label, formula = formulas[place]
        following = []
        for one in alternatives(formula):
            joined = Alternative(
                whole.equations + one.equations, whole.rows + one.rows, whole.conditions + one.conditions
            )
            if not feasible.excludes(joined):
                following.append((place + 1, [*found, *((label, form) for form in one.equations)], joined))
        stack.extend(reversed(following))


def _steps(
    equations: list[tuple[str, OrderForm]], question: Question, cell: Cell, nonzero: Callable[[Coefficient], bool]
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
            return nonzero(value)
        except UndecidedError:
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
