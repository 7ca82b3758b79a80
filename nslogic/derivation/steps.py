"""Arguments for cases, step by step, as a paper would write them: the lines that a step uses, and its result.

Each step is checked before it is shown: its lemma is entailed by the lines it names under the conditions of the case,
and its result by these lines and the steps it builds on. The result of the last step is the law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from nslogic.derivation.combining import Combination
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import Inference
from nslogic.derivation.lemmas import Lemma
from nslogic.language.terms import OrderExpression
from nslogic.orders.formulas import ONE, Coefficient, OrderAtom, OrderForm
from nslogic.printing import Brief


@dataclass(frozen=True, repr=False)
class Dominance(Brief):
    """The dominant term of a sum, or the decisive argument of a `max` or, with `least`, of a `min`."""

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

    No steps: none were found that could be checked within the limits. `inferences` are the argument as a person would give it.
    """

    steps: tuple[DerivationStep, ...] = ()
    turn: int | None = None
    inferences: tuple[Inference, ...] = ()


@dataclass(frozen=True)
class Goals:
    """The goals of an argument: the order of a target, as one equation and as two bounds.

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
        """Return whether the two bounds say no more than the equation."""
        return (self.above.form, self.above.powers_only) == (self.equation.form, self.equation.powers_only) and (
            -self.below.form,
            self.below.powers_only,
        ) == (self.equation.form, self.equation.powers_only)


Tidy: TypeAlias = Callable[[OrderForm], OrderForm]
"""A function that drops the coefficients that vanish in a case."""


def chain(combination: Combination, goals: Goals, tidy: Tidy) -> Argument:
    """Return the argument that multiplies equations."""
    return Argument(tuple(_steps(combination, goals.equation, goals.equation, goals, tidy)))


def squeeze(above: Combination, below: Combination, goals: Goals, tidy: Tidy) -> Argument:
    """Return the argument by two bounds."""
    first = tuple(_steps(above, goals.above, goals.above, goals, tidy))
    second = _steps(below, goals.below, goals.equation, goals, tidy, after=len(first))
    return Argument((*first, *second), len(first))


def _steps(
    combination: Combination, goal: OrderAtom, conclusion: OrderAtom, goals: Goals, tidy: Tidy, *, after: int = 0
) -> Iterator[DerivationStep]:
    """Yield the steps to a goal, the last of which leads to the conclusion; `after` other steps come before them."""
    total = OrderForm()
    ordered = tuple(_ordered(combination, goals, tidy))
    for place, (lemma, factor) in enumerate(ordered):
        total = tidy(total + lemma.relation.form.scaled(factor))
        last = place == len(ordered) - 1
        powers_only = goal.powers_only or any(previous.relation.powers_only for previous, _ in ordered[: place + 1])
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


def _ordered(combination: Combination, goals: Goals, tidy: Tidy) -> Iterator[tuple[Lemma, Coefficient]]:
    """Yield lemmas so that each replaces something that stands there, and as little as possible is open."""
    total = OrderForm()
    remaining = list(combination)
    while remaining:
        standing = {name for name, _ in total.coefficients} if total else {goals.target}
        place = min(
            range(len(remaining)), key=lambda index: (*_openness(*remaining[index], total, standing, goals), index)
        )
        lemma, factor = remaining.pop(place)
        total = tidy(total + lemma.relation.form.scaled(factor))
        yield lemma, factor


def _openness(
    lemma: Lemma, factor: Coefficient, total: OrderForm, standing: set[str], goals: Goals
) -> tuple[bool, int]:
    """Return whether a lemma touches nothing that stands there, and how much stays open after it."""
    form = lemma.relation.form
    after = total + form.scaled(factor)
    unknown = [name for name, _ in after.coefficients if name not in (goals.base, goals.target)]
    return standing.isdisjoint(name for name, _ in form.coefficients), len(unknown)


def weight(combinations: Iterable[Combination]) -> int:
    """Return the greatest number of laws that a single step needs."""
    return max(lemma.weight for combination in combinations for lemma, _ in combination)


def at_once(lemma: Lemma) -> Combination:
    """Return that a lemma is the goal itself."""
    return ((lemma, ONE),)


def with_remaining_labels(labels: Iterable[str], argument: Argument) -> Argument:
    """Return an argument whose last step names the labels, too, that no step does."""
    if not argument.steps:
        return argument
    *others, last = argument.steps
    named = {label for step in argument.steps for label in step.lines}
    lines = tuple(sorted({*last.lines, *(label for label in labels if label not in named)}))
    return replace(argument, steps=(*others, replace(last, lines=lines)))


def is_right(argument: Argument, goals: Goals, grounds: Grounds) -> bool:
    """Return whether the lines that a step names entail it, for every step, and the last one is the goal.

    This asks the engine alone, independently of the search for the steps.
    """
    stood: list[OrderAtom] = []
    for place, step in enumerate(argument.steps):
        given = [stood[earlier] for earlier in step.built_on if earlier < place]
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
