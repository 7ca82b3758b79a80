"""The state of the search for a proof: the facts that are known in one case, and the steps that led to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import count

from nslogic.errors import NslogicError
from nslogic.kernel import (
    BUILT_IN,
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
from nslogic.proof.bodies import pruned
from nslogic.proof.budget import Budget
from nslogic.proof.search.known_facts import KnownFacts
from nslogic.proof.search.points import Points
from nslogic.proof.search.polynomials import irreducible_factors
from nslogic.proof.search.translation import Translation
from nslogic.proof.step_data import ordered_fact, ordered_polynomial
from nslogic.proof.steps import AbsurdStep, Body, CombineStep, Step, Term, UnfoldStep


@dataclass
class NoProofError(NslogicError):
    """Facts that have a model, so that no proof refutes them."""

    numbers: Mapping[str, Fraction]
    orders: Mapping[str, tuple[Fraction, Fraction]]

    def __str__(self) -> str:
        return "the hypotheses have a model in which the statement fails"


@dataclass(frozen=True)
class Solved:
    """A parameter that an equation `leading * name + … = 0` determines; the facts `positive` make up leading."""

    name: str
    equation: str
    value: Polynomial
    leading: Polynomial
    positive: tuple[str, ...]


@dataclass
class Draft:
    """One case of an unfinished proof.

    `reals` and `vectors` are the facts to reason with, in the parameters that are not `solved`; `choices` are facts that
    leave a choice, `optima` the optima that hold, `waiting` the facts that have not been processed. `dead` are the cases
    of choices that are known to be impossible, `forced` the choices that have at most one other. `points` looks for values
    of the parameters. `effort` counts the work.
    """

    effort: Budget
    points: Points
    known: KnownFacts
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
    dead: frozenset[tuple[str, int]] = frozenset()
    forced: list[str] = field(default_factory=list)

    @staticmethod
    def start(facts: dict[str, Fact], effort: Budget) -> Draft:
        """Return the state in which only hypotheses are known."""
        numbers = (number for number in count(1) if str(number) not in facts)
        translation = Translation.of(facts.values())
        points, known = Points(translation, effort.limits), KnownFacts(translation)
        draft = Draft(effort, points, known, numbers, {**BUILT_IN, **facts}, list(facts))
        draft.vectors.update({name: fact for name, fact in BUILT_IN.items() if isinstance(fact, Vector)})
        return draft

    def child(self, facts: dict[str, Fact]) -> Draft:
        """Return the state for one case of a fact."""
        self.effort.spend(20 + (3 * len(self.facts) >> 3))
        return replace(
            self,
            known=self.known.copy(),
            facts={**self.facts, **facts},
            waiting=[*self.waiting, *facts],
            steps=[],
            reals=dict(self.reals),
            vectors=dict(self.vectors),
            choices=list(self.choices),
            optima=list(self.optima),
            solved=list(self.solved),
            depth=self.depth + 1,
            forced=list(self.forced),
        )

    def factors(self, value: Polynomial) -> tuple[Fraction, tuple[tuple[Polynomial, int], ...]]:
        """Return a polynomial as a number times powers of irreducible polynomials with integer coefficients."""
        self.effort.spend(10 + 2 * len(value.terms) * (1 + (value.bits >> 6)))
        return irreducible_factors(value)

    def number(self) -> str:
        """Return the number of a new step."""
        return str(next(self.numbers))

    def learn(self, step: Step, facts: Iterable[Fact]) -> list[str]:
        """Write down a step with the facts that it gives, and return their names."""
        self.effort.spend(20)
        names = []
        self.steps.append(step)
        for position, fact in enumerate(facts, 1):
            name = f"{step.id}.{position}"
            self.facts[name] = fact
            names.append(name)
        self.waiting.extend(names)
        return names

    def combine(self, conclusion: Real | Vector, terms: Iterable[Term], over: Iterable[str] = ()) -> str:
        """Write down a combination, and return the name of its conclusion, which is not processed again."""
        terms = tuple(terms)
        self.effort.spend(
            20 + 4 * (terms_in(conclusion) + sum(len(term.times.terms) + len(term.facts) for term in terms))
        )
        written = tuple(Term(ordered_polynomial(term.times), term.facts, term.unit) for term in terms)
        step = CombineStep(self.number(), ordered_fact(conclusion), written, tuple(over))
        (name,) = self.learn(step, (conclusion,))
        self.waiting.remove(name)
        return name

    def absurd(self, name: str) -> Body:
        """Return the finished steps, closed by a fact that is false."""
        return self.closed(AbsurdStep(self.number(), name))

    def closed(self, last: Step) -> Body:
        """Return the finished steps with a last one that closes them."""
        return pruned((*self.steps, last))

    def unfold(self, name: str) -> bool:
        """Write down the parts of a law that leaves no choice; return whether it is one."""
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
        """Return the cases of a choice, with the names of their facts below the step `number`."""
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
