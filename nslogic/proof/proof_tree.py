"""A proof as what it says: each step with the facts it uses and gives, for those who tell a proof in another language.

What a step gives follows from it by the kernel's own rules, so nothing here decides anything. The steps are taken to
have been accepted by the kernel.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nslogic.kernel import BUILT_IN as BUILT_IN_FACTS
from nslogic.kernel import (
    GOAL,
    ONE,
    Fact,
    Law,
    Point,
    Polynomial,
    Ratio,
    Ratios,
    Reading,
    Real,
    Statement,
    Vector,
    alternatives,
    argument_of_log,
    at_level,
    consequences,
    expanded,
    name_of_log,
    plus,
    renamed,
    scaled,
)
from nslogic.proof.steps import (
    AbsurdStep,
    Body,
    CombineStep,
    CompareStep,
    LetStep,
    OptimumStep,
    SignsStep,
    SplitStep,
    Step,
    Term,
    TrustedStep,
    UnfoldStep,
    bodies_of,
)
from nslogic.statements.theorems import Theorem


@dataclass(frozen=True)
class Node:
    """One step, the facts that it adds to what is known in its body, and what the bodies below it say."""

    step: Step
    gives: tuple[str, ...] = ()
    cases: tuple[Refutation, ...] = ()

    @property
    def id(self) -> str:
        """Return the number of the step."""
        return self.step.id


@dataclass(frozen=True)
class Refutation:
    """Steps that reach an absurdity; `assumes` are the facts they start with, `known` all that are ever known there."""

    assumes: tuple[str, ...]
    known: Mapping[str, Fact]
    nodes: tuple[Node, ...]


def replay(theorem: Theorem, body: Body) -> Refutation:
    """Return the proof of a theorem as what it says."""
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts[GOAL] = theorem.goal
    return replayed(facts, body)


def replayed(facts: Mapping[str, Fact], body: Body) -> Refutation:
    """Return steps that refute facts as what they say."""
    return _refutation(BUILT_IN_FACTS, facts, body)


def _refutation(outside: Mapping[str, Fact], assumes: Mapping[str, Fact], body: Body) -> Refutation:
    known: dict[str, Fact] = {**outside, **assumes}
    nodes = []
    for step in body:
        given = _named(step, _given(known, step))
        cases = [_named(step, facts, first) for first, facts in _cases(known, step)]
        below = tuple(_refutation(known, case, inner) for case, inner in zip(cases, bodies_of(step), strict=True))
        known.update(given)
        nodes.append(Node(step, tuple(given), below))
    return Refutation(tuple(assumes), known, tuple(nodes))


def _named(step: Step, facts: Iterable[Fact], first: int = 1) -> dict[str, Fact]:
    return {f"{step.id}.{position}": fact for position, fact in enumerate(facts, first)}


def _given(known: Mapping[str, Fact], step: Step) -> tuple[Fact, ...]:
    """Return the facts that a step adds to what is known."""
    match step:
        case UnfoldStep(number, of):
            return consequences(known[of], number)
        case CombineStep(_, Vector(form, relation, level)):
            return (Vector(at_level(form, level), relation, level),)
        case CombineStep():
            return (step.said,)
        case LetStep(_, form, over):
            named = {step.name: product_of(known, over)}
            return (Vector(plus(named, scaled(form, -ONE)), "=", "order"),)
        case OptimumStep(_, of, at):
            _, target, sign, _, _, powers_only = _law(known[of])
            direction = Polynomial.number(sign)
            better = plus({dict(at)[target]: direction}, {target: -direction})
            return (Vector(better, ">=", "power" if powers_only else "order"),)
        case SplitStep() | SignsStep() | CompareStep() | AbsurdStep() | TrustedStep():
            return ()


def _cases(known: Mapping[str, Fact], step: Step) -> list[tuple[int, tuple[Fact, ...]]]:
    """Return what the bodies below a step start with, each with the place of the first fact among the step's."""
    match step:
        case SplitStep(number, of):
            return [(1, case) for case in alternatives(known[of], number)]
        case SignsStep(_, value):
            return [(1, (Real(value, ">"),)), (1, (Real(value, "="),)), (1, (Real(-value, ">"),))]
        case CompareStep(_, level, whole):
            form = at_level(whole, level)
            cases = Vector(form, ">", level), Vector(form, "=", level), Vector(scaled(form, -ONE), ">", level)
            return [(1, (case,)) for case in cases]
        case OptimumStep(_, of, at):
            names = {quantity: ("quantity", name) for quantity, name in at}
            program = _law(known[of])[4]
            return [(place, (Law(renamed(law, names), False),)) for place, law in enumerate(program, 2)]
        case UnfoldStep() | CombineStep() | LetStep() | AbsurdStep() | TrustedStep():
            return []


def _law(fact: Fact) -> Statement:
    assert isinstance(fact, Law), "the step was accepted"
    return fact.law


def failing(point: Point, law: Statement) -> dict[str, Fact]:
    """Return what the proof that a law holds at roots refutes."""
    return {**point.rooted(), **point.log_log(), GOAL: point.denied(law)}


def no_better(point: Point, law: Statement) -> dict[str, Fact]:
    """Return what the proof that a witness is best refutes, as the kernel names it."""
    return point.competitor(law[2] if law[0] == "if" else law)


# Parts of steps ------------------------------------------------------------------------------------------------------


def product_of(known: Mapping[str, Fact], names: Iterable[str]) -> Polynomial:
    """Return the product of facts about numbers; facts about orders count as one."""
    result = ONE
    for name in names:
        fact = known[name]
        if isinstance(fact, Real):
            result = result * fact.value
    return result


def vector_of(known: Mapping[str, Fact], term: Term) -> str | None:
    """Return the fact about orders that a term has, None where it has none."""
    return next((name for name in term.facts if isinstance(known[name], Vector)), None)


def walk(body: Refutation) -> Iterator[tuple[Refutation, Node]]:
    """Yield every step with the body it stands in, in the order of reading."""
    for node in body.nodes:
        yield body, node
        for case in node.cases:
            yield from walk(case)


# Auxiliary names -----------------------------------------------------------------------------------------------------


class Named(Reading):
    """Read laws only to learn what each auxiliary name stands for: a part of the law, as a statement."""

    def __init__(self, prefix: str) -> None:
        super().__init__(prefix)
        self.stands_for: dict[str, Statement] = {}
        self._parts: list[Iterator[Statement]] = []

    def order(self, term: Statement) -> Ratios:
        """Return what the kernel reads."""
        self._parts.append(_named_parts(term))
        form = super().order(term)
        self._parts.pop()
        return form

    def number(self, term: Statement) -> Ratio:
        """Return what the kernel reads."""
        self._parts.append(_named_parts(term))
        ratio = super().number(term)
        self._parts.pop()
        return ratio

    def fresh(self) -> str:
        """Return a new name, which stands for the next part of what is being read."""
        name = super().fresh()
        self.stands_for[name] = next(self._parts[-1])
        return name


def _named_parts(term: Statement) -> Iterator[Statement]:
    """Yield what the names stand for that the kernel takes for a term, without those for the terms inside it."""
    match term:
        case ("series", tuple() as lower, tuple() as upper, tuple(summands)):
            yield from (("series", lower, upper, (summand,)) for summand in summands)
    yield term


def names_of_law(law: Statement, prefix: str) -> dict[str, Statement]:
    """Return what the auxiliary names stand for that reading an atomic law brings in."""
    reading = Named(prefix)
    law = expanded(law)
    if law[0] == "order":
        reading.order(law[2])
        reading.order(law[3])
    elif law[0] == "real":
        reading.number(law[2])
        reading.number(law[3])
    return reading.stands_for


def logarithms(laws: Iterable[Statement]) -> dict[str, Statement]:
    """Return the logarithms that laws speak of, by the names that those of what is below `log t` have."""
    by_name: dict[str, Statement] = {}
    stack: list[object] = []
    stack.extend(reversed(list(laws)))
    while stack:
        part = stack.pop()
        if isinstance(part, tuple):
            argument = argument_of_log(part)
            if argument is not None:
                by_name.setdefault(name_of_log(argument), ("log", argument))
                stack.append(argument)
            stack.extend(reversed(part))
    return by_name


def logarithms_of_body(body: Refutation) -> dict[str, Statement]:
    """Return the logarithms that the laws of a proof speak of, as `logarithms` does."""
    laws = [fact.law for here, _ in walk(body) for fact in here.known.values() if isinstance(fact, Law)]
    return logarithms(dict.fromkeys(laws))


def auxiliary_names(body: Refutation) -> dict[str, Statement]:
    """Return what every auxiliary name of a proof stands for, but for those of `let`."""
    stands_for: dict[str, Statement] = {}
    for here, node in walk(body):
        if isinstance(node.step, (UnfoldStep, SplitStep)):
            fact = here.known[node.step.of]
            if isinstance(fact, Law) and expanded(fact.law)[0] in ("order", "real"):
                stands_for.update(names_of_law(fact.law, node.id))
    return stands_for
