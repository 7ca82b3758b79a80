"""A proof while it is being found: what is known at one place, and the steps that led there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import count
from typing import Any, Literal, TypeAlias

from nslogic.errors import NslogicError
from nslogic.kernel import (
    BUILT_IN,
    Definition,
    Fact,
    Law,
    Polynomial,
    Real,
    Relation,
    Vector,
    alternatives,
    consequences,
    expanded,
)
from nslogic.proof.budget import Budget
from nslogic.proof.search.polynomials import form_data, irreducible_factors, polynomial_data

Step: TypeAlias = dict[str, Any]
Body: TypeAlias = list[Step]


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
class Term:
    """One term of a combination: a factor, the facts it multiplies, and the unit that stands in for an order."""

    times: Polynomial
    facts: tuple[str, ...]
    unit: str | None = None

    def data(self) -> dict[str, Any]:
        """Return the term as a proof file has it."""
        found: dict[str, Any] = {"times": polynomial_data(self.times), "facts": list(self.facts)}
        if self.unit is not None:
            found["unit"] = self.unit
        return found


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
    steps: Body = field(default_factory=list)
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

    def step(self, rule: str, **keys: Any) -> Step:
        """Return a new step, which is not written down yet."""
        return {"id": self.number(), "rule": rule, **keys}

    def learn(self, step: Step, facts: Iterable[Fact]) -> list[str]:
        """Write a step down with the facts it gives; return their names."""
        self.effort.spend(20)
        names = []
        assumed = NOTHING_ASSUMED.union(*(self.assumed.get(name, NOTHING_ASSUMED) for name in references(step)))
        self.steps.append(step)
        for position, fact in enumerate(facts, 1):
            name = f"{step['id']}.{position}"
            self.facts[name] = fact
            self.assumed[name] = assumed
            names.append(name)
        self.waiting.extend(names)
        return names

    def combine(self, said: Real | Vector, terms: Iterable[Term], over: Iterable[str] = ()) -> str:
        """Write a combination down; return the name of its conclusion, which is not looked at again."""
        terms = tuple(terms)
        self.effort.spend(20 + 4 * (terms_in(said) + sum(len(term.times.terms) + len(term.facts) for term in terms)))
        level = said.level if isinstance(said, Vector) else "real"
        conclusion: Any = form_data(said.form) if isinstance(said, Vector) else polynomial_data(said.value)
        step = self.step(
            "combine",
            level=level,
            relation=said.relation,
            terms=[term.data() for term in terms],
            over=list(over),
            **{"is": conclusion},
        )
        (name,) = self.learn(step, (said,))
        self.waiting.remove(name)
        return name

    def absurd(self, name: str) -> Body:
        """Return the finished steps: a fact is false."""
        return pruned([*self.steps, self.step("absurd", of=name)])

    def unfold(self, name: str) -> bool:
        """Write down what a law says without a choice; return whether it is such a law."""
        fact = self.facts[name]
        if not isinstance(fact, Law):
            return False
        kind = expanded(fact.law)[0]
        if kind not in {True: ("and", "order", "real"), False: ("or", "if")}[fact.holds]:
            return False
        step = self.step("unfold", of=name)
        self.learn(step, consequences(fact, step["id"], self.effort))
        return True

    def cases(self, name: str, step: Step) -> list[dict[str, Fact]]:
        """Return the cases of a choice, with the names their facts have below a step."""
        return [
            {f"{step['id']}.{position}": fact for position, fact in enumerate(case, 1)}
            for case in alternatives(self.facts[name], step["id"], self.effort)
        ]


def terms_in(fact: Real | Vector) -> int:
    """Return how many terms a fact has."""
    parts = [fact.value] if isinstance(fact, Real) else fact.form.values()
    return sum(len(part.terms) for part in parts)


def zero(relation: Relation) -> Real:
    """Return a fact about the number zero."""
    return Real(Polynomial({}), relation)


def nothing(relation: Relation, level: Any) -> Vector:
    """Return a fact about the order of a constant."""
    return Vector({}, relation, level)


# What steps refer to -------------------------------------------------------------------------------------------------


def references(step: Step) -> set[str]:
    """Return the facts that a step uses, in its cases too; names of auxiliary orders count with the step they are of."""
    found: set[str] = set()
    match step["rule"]:
        case "unfold" | "absurd":
            found.add(step["of"])
        case "split":
            found.add(step["of"])
            found |= _inner(step, step["branches"])
        case "signs" | "compare":
            found |= _inner(step, step["branches"])
        case "combine":
            for term in step["terms"]:
                found.update(term["facts"])
            found.update(step["over"])
        case "let":
            found.update(step["over"])
        case "optimum":
            found.add(step["of"])
            found |= _inner(step, step["proofs"])
        case "trusted":
            found.update(step["of"])
    return found


def _inner(step: Step, bodies: list[Body]) -> set[str]:
    own = f"{step['id']}."
    return {name for body in bodies for name in used_in(body) if not name.startswith(own)}


def used_in(body: Body) -> set[str]:
    """Return the facts from outside that a body uses."""
    found = set().union(*map(references, body))
    own = {step["id"] for step in body}
    return {name for name in found if name.partition(".")[0] not in own or "." not in name}


def pruned(body: Body) -> Body:
    """Return a finished body without the steps that nothing uses."""
    kept: Body = []
    used: set[str] = set()
    for step in reversed(body):
        if kept and not any(name.startswith(f"{step['id']}.") for name in used):
            continue
        kept.append(step)
        used |= references(step)
    kept.reverse()
    return kept


def renumbered(body: Body) -> Body:
    """Return the steps with numbers that count from 1 in the order of reading; what a number stands in follows."""
    found: dict[str, str] = {}

    def visit(steps: Body) -> None:
        for step in steps:
            found[step["id"]] = str(len(found) + 1)
            for inner in (*step.get("branches", ()), *step.get("proofs", ())):
                visit(inner)

    visit(body)

    def text(value: str) -> str:
        for mark in (".", "#"):
            head, sign, rest = value.partition(mark)
            if sign and head in found and rest.isdigit():
                return found[head] + sign + rest
        return value

    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                (text(key) if "#" in key else key): (found[inner] if key == "id" else walk(inner))
                for key, inner in value.items()
            }
        if isinstance(value, list):
            return [walk(inner) for inner in value]
        return text(value) if isinstance(value, str) else value

    result: Body = walk(body)
    return result


def is_choice(fact: Fact) -> bool:
    """Return whether a fact leaves a choice."""
    if isinstance(fact, Definition):
        return True
    if not isinstance(fact, Law):
        return False
    kind = expanded(fact.law)[0]
    return kind in {True: ("or", "if"), False: ("and", "order", "real")}[fact.holds]
