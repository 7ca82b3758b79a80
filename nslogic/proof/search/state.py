"""A proof while it is being found: what is known at one place, and the steps that led there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import count
from typing import Literal

from nslogic.errors import NslogicError
from nslogic.kernel import (
    BUILT_IN,
    Definition,
    Fact,
    Law,
    Level,
    Polynomial,
    Real,
    Relation,
    Vector,
    alternatives,
    consequences,
    expanded,
)
from nslogic.proof.budget import Budget
from nslogic.proof.search.polynomials import irreducible_factors
from nslogic.proof.step_data import ordered_fact, ordered_polynomial
from nslogic.proof.steps import AbsurdStep, Body, CombineStep, Step, Term, UnfoldStep, pruned, references

NOTHING_ASSUMED: frozenset[int] = frozenset()
"""Where a fact rests on hypotheses alone."""


@dataclass
class NoProofError(NslogicError):
    """The facts can hold together: there is a model, so there is no proof."""

    numbers: Mapping[str, Fraction]
    orders: Mapping[str, tuple[Fraction, Fraction]]

    def __str__(self) -> str:
        return "the hypotheses have a model in which the statement fails"


@dataclass(frozen=True)
class Solved:
    """A parameter that an equation `leading * name + … = 0` determines; `positive` says that leading is positive."""

    name: str
    equation: str
    value: Polynomial
    leading: Polynomial
    positive: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """In which order a search splits what a model leaves open.

    With `forced`, a choice goes first of which all cases, or all but one, are closed at once. With `weak`, what
    is known not to be negative is used before its sign is asked for. `mirrored` takes facts in the opposite order, and
    so comes to other models: which competitor of an optimum is tried first depends on them.
    """

    choose: Literal["first", "few cases"]
    forced: bool = True
    weak: bool = False
    mirrored: bool = False


PLANS = (
    Plan("first"),
    Plan("first", weak=True),
    Plan("first", mirrored=True),
    Plan("few cases"),
    Plan("few cases", forced=False),
)
"""What is tried, in this order."""


@dataclass
class Draft:
    """One place of a proof.

    `reals` and `vectors` are the facts to reason with, in terms of the parameters that are not `solved`; `choices`
    are facts that leave a choice, `optima` the optima that hold; `waiting` has what was not looked at yet. `assumed`
    says of a fact in which of the cases around it something was assumed that it rests on, by their depths; `dead` has
    the cases of choices that are known to close at once. Where `splits` is false, only that is asked. What is done here
    is counted in `effort`.
    """

    effort: Budget
    numbers: Iterator[int]
    facts: dict[str, Fact]
    waiting: list[str]
    steps: list[Step] = field(default_factory=list)
    reals: dict[str, Real] = field(default_factory=dict)
    vectors: dict[str, Vector] = field(default_factory=dict)
    choices: list[str] = field(default_factory=list)
    optima: list[str] = field(default_factory=list)
    solved: list[Solved] = field(default_factory=list)
    tried: frozenset[tuple[str, str]] = frozenset()
    point: dict[str, Fraction] | None = None
    depth: int = 0
    assumed: dict[str, frozenset[int]] = field(default_factory=dict)
    dead: frozenset[tuple[str, int]] = frozenset()
    plan: Plan = PLANS[0]
    splits: bool = True

    @staticmethod
    def start(facts: dict[str, Fact], plan: Plan, effort: Budget) -> Draft:
        """Return the place where nothing but hypotheses is known."""
        numbers = (number for number in count(1) if str(number) not in facts)
        draft = Draft(effort, numbers, {**BUILT_IN, **facts}, list(facts), plan=plan)
        draft.vectors.update({name: fact for name, fact in BUILT_IN.items() if isinstance(fact, Vector)})
        return draft

    def child(self, facts: dict[str, Fact], of: str | None = None) -> Draft:
        """Return the place where one case of a fact is treated."""
        self.effort.spend(20 + (3 * len(self.facts) >> 3))
        here = self.assumed.get(of or "", NOTHING_ASSUMED) | {self.depth + 1}
        return Draft(
            self.effort,
            self.numbers,
            {**self.facts, **facts},
            [*self.waiting, *facts],
            [],
            dict(self.reals),
            dict(self.vectors),
            list(self.choices),
            list(self.optima),
            list(self.solved),
            self.tried,
            self.point,
            self.depth + 1,
            {**self.assumed, **dict.fromkeys(facts, here)},
            self.dead,
            self.plan,
            self.splits,
        )

    def factors(self, value: Polynomial) -> tuple[Fraction, tuple[tuple[Polynomial, int], ...]]:
        """Return a polynomial as a number times powers of irreducible ones with integer coefficients."""
        self.effort.spend(10 + 2 * len(value.terms) * (1 + (value.bits >> 6)))
        return irreducible_factors(value)

    def number(self) -> str:
        """Return the number of a new step."""
        return str(next(self.numbers))

    def learn(self, step: Step, facts: Iterable[Fact]) -> list[str]:
        """Write a step down with the facts it gives; return their names."""
        self.effort.spend(20)
        names = []
        assumed = NOTHING_ASSUMED.union(*(self.assumed.get(name, NOTHING_ASSUMED) for name in references(step)))
        self.steps.append(step)
        for position, fact in enumerate(facts, 1):
            name = f"{step.id}.{position}"
            self.facts[name] = fact
            self.assumed[name] = assumed
            names.append(name)
        self.waiting.extend(names)
        return names

    def combine(self, said: Real | Vector, terms: Iterable[Term], over: Iterable[str] = ()) -> str:
        """Write a combination down; return the name of its conclusion, which is not looked at again."""
        terms = tuple(terms)
        self.effort.spend(20 + 4 * (terms_in(said) + sum(len(term.times.terms) + len(term.facts) for term in terms)))
        written = tuple(Term(ordered_polynomial(term.times), term.facts, term.unit) for term in terms)
        step = CombineStep(self.number(), ordered_fact(said), written, tuple(over))
        (name,) = self.learn(step, (said,))
        self.waiting.remove(name)
        return name

    def absurd(self, name: str) -> Body:
        """Return the finished steps: a fact is false."""
        return self.closed(AbsurdStep(self.number(), name))

    def closed(self, last: Step) -> Body:
        """Return the finished steps, with one that closes them."""
        return pruned((*self.steps, last))

    def unfold(self, name: str) -> bool:
        """Write down what a law says without a choice; return whether it is such a law."""
        fact = self.facts[name]
        if not isinstance(fact, Law):
            return False
        kind = expanded(fact.law)[0]
        if kind not in {True: ("and", "order", "real"), False: ("or", "if")}[fact.holds]:
            return False
        step = UnfoldStep(self.number(), name)
        self.learn(step, consequences(fact, step.id, self.effort))
        return True

    def cases(self, name: str, number: str) -> list[dict[str, Fact]]:
        """Return the cases of a choice, with the names their facts have below the step of a number."""
        return [
            {f"{number}.{position}": fact for position, fact in enumerate(case, 1)}
            for case in alternatives(self.facts[name], number, self.effort)
        ]


def terms_in(fact: Real | Vector) -> int:
    """Return how many terms a fact has."""
    parts = [fact.value] if isinstance(fact, Real) else fact.form.values()
    return sum(len(part.terms) for part in parts)


def zero(relation: Relation) -> Real:
    """Return a fact about the number zero."""
    return Real(Polynomial({}), relation)


def nothing(relation: Relation, level: Level) -> Vector:
    """Return a fact about the order of a constant."""
    return Vector({}, relation, level)


def is_choice(fact: Fact) -> bool:
    """Return whether a fact leaves a choice."""
    if isinstance(fact, Definition):
        return True
    if not isinstance(fact, Law):
        return False
    kind = expanded(fact.law)[0]
    return kind in {True: ("or", "if"), False: ("and", "order", "real")}[fact.holds]
