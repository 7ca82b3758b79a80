"""Why a case holds, step by step, as a paper would say it: which lines are used, how, and what stands after them.

Each step is checked before it is shown: its lemma follows from the lines it names where the conditions of the case
hold, and what stands after it follows from these lines and the steps it builds on. The last step leaves the law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from nslogic.derivation.combining import Combination
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.lemmas import Lemma
from nslogic.language.terms import OrderExpression
from nslogic.orders.formulas import ONE, Coefficient, OrderAtom, OrderForm
from nslogic.printing import Brief


@dataclass(frozen=True, repr=False)
class Dominance(Brief):
    """The term of a sum, or the argument of an extreme, that a law comes to; `least` if it is the argument of a `min`."""

    term: OrderExpression
    least: bool


@dataclass(frozen=True, repr=False)
class DerivationStep(Brief):
    """One use of a law.

    `lemma` follows from `lines`, of which `label` is the one that the step is named after, under the conditions of the
    case. Its form times `factor` is added to what stood before, which leaves `bound`, a relation between the target
    and what is left. `stands` is that, or what follows from it together with the steps `built_on` (counted from 0).
    """

    label: str
    lines: tuple[str, ...]
    lemma: OrderAtom
    factor: Coefficient
    bound: OrderAtom
    stands: OrderAtom
    built_on: tuple[int, ...] = ()
    dominance: Dominance | None = None
    solvable: tuple[str, ...] = ()


@dataclass(frozen=True, repr=False)
class Argument(Brief):
    """Steps that end in the law of a case: equations, or a bound from above and, from step `turn` on, one from below.

    No steps: none were found that could be checked within the limits.
    """

    steps: tuple[DerivationStep, ...] = ()
    turn: int | None = None


@dataclass(frozen=True)
class Goals:
    """What an argument is to show of a target: its order, as one equation and as two bounds.

    The equation is of powers alone where no more is known; then the bounds may say more than the equation.
    """

    target: str
    base: str
    equation: OrderAtom
    above: OrderAtom
    below: OrderAtom

    @property
    def powers_only(self) -> bool:
        """Return whether the power alone is known."""
        return self.equation.powers_only

    @property
    def is_equation(self) -> bool:
        """Return whether the equation says all that is known."""
        return (self.above.form, self.above.powers_only) == (self.equation.form, self.equation.powers_only) and (
            -self.below.form,
            self.below.powers_only,
        ) == (self.equation.form, self.equation.powers_only)


Tidy: TypeAlias = Callable[[OrderForm], OrderForm]
"""Leaves away what vanishes in a case."""


def chain(found: Combination, goals: Goals, tidy: Tidy) -> Argument:
    """Return the argument that multiplies equations."""
    return Argument(tuple(_steps(found, goals.equation, goals.equation, goals, tidy)))


def squeeze(above: Combination, below: Combination, goals: Goals, tidy: Tidy) -> Argument:
    """Return the argument by two bounds."""
    first = tuple(_steps(above, goals.above, goals.above, goals, tidy))
    second = _steps(below, goals.below, goals.equation, goals, tidy, after=len(first))
    return Argument((*first, *second), len(first))


def _steps(
    found: Combination, goal: OrderAtom, conclusion: OrderAtom, goals: Goals, tidy: Tidy, *, after: int = 0
) -> Iterator[DerivationStep]:
    """Yield the steps to a goal, and with the last of those they come `after` to the conclusion."""
    total = OrderForm()
    ordered = tuple(_ordered(found, goals, tidy))
    for place, (lemma, factor) in enumerate(ordered):
        total = tidy(total + lemma.relation.form.scaled(factor))
        last = place == len(ordered) - 1
        powers_only = goal.powers_only or any(one.relation.powers_only for one, _ in ordered[: place + 1])
        bound = goal if last else OrderAtom(total, "=" if goal.relation == "=" else "<=", powers_only)
        before = (after + place - 1,) if place else ()
        meets = (after - 1,) if last and after else ()
        yield DerivationStep(
            lemma.label,
            lemma.lines,
            lemma.relation,
            factor,
            bound,
            conclusion if last else bound,
            (*meets, *before),
        )


def _ordered(found: Combination, goals: Goals, tidy: Tidy) -> Iterator[tuple[Lemma, Coefficient]]:
    """Yield lemmas so that each replaces something that stands there, and as little as possible is open."""
    total = OrderForm()
    left = list(found)
    while left:
        here = {name for name, _ in total.coefficients} if total else {goals.target}
        place = min(range(len(left)), key=lambda one: (*_openness(*left[one], total, here, goals), one))
        lemma, factor = left.pop(place)
        total = tidy(total + lemma.relation.form.scaled(factor))
        yield lemma, factor


def _openness(lemma: Lemma, factor: Coefficient, total: OrderForm, here: set[str], goals: Goals) -> tuple[bool, int]:
    """Return whether a lemma touches nothing that stands there, and how much stays open after it."""
    form = lemma.relation.form
    after = total + form.scaled(factor)
    unknown = [name for name, _ in after.coefficients if name not in (goals.base, goals.target)]
    return here.isdisjoint(name for name, _ in form.coefficients), len(unknown)


def weight(combinations: Iterable[Combination]) -> int:
    """Return how many laws at most have to be read at once to follow a step."""
    return max(lemma.weight for found in combinations for lemma, _ in found)


def at_once(lemma: Lemma) -> Combination:
    """Return that a lemma is the goal itself."""
    return ((lemma, ONE),)


def told_with(labels: Iterable[str], argument: Argument) -> Argument:
    """Return an argument whose last step names the labels, too, that no step does."""
    if not argument.steps:
        return argument
    *others, last = argument.steps
    named = {label for step in argument.steps for label in step.lines}
    lines = tuple(sorted({*last.lines, *(label for label in labels if label not in named)}))
    return replace(argument, steps=(*others, replace(last, lines=lines)))


def is_right(argument: Argument, goals: Goals, grounds: Grounds) -> bool:
    """Return whether every step follows from what it names, and the last leaves what is to be shown.

    This asks the engine alone: how the steps were found takes no part.
    """
    stood: list[OrderAtom] = []
    for place, step in enumerate(argument.steps):
        given = [stood[one] for one in step.built_on if one < place]
        if not grounds.follows(step.lemma, step.lines):
            return False
        if not grounds.follows(step.bound, step.lines, given=given):
            return False
        if not grounds.follows(step.stands, step.lines, given=given):
            return False
        stood.append(step.stands)
    if argument.turn is None:
        return stood[-1:] == [goals.equation]
    return (stood[argument.turn - 1], argument.steps[-1].bound, stood[-1]) == (goals.above, goals.below, goals.equation)
