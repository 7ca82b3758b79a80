"""A proof as a tree: each step with the facts that it gives, for writers of proofs in other languages.

The facts of a step follow by the kernel's own rules, so nothing is decided here. The kernel is assumed to have accepted
the steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nslogic.kernel import (
    BUILT_IN,
    GOAL,
    ONE,
    Fact,
    Law,
    Point,
    Polynomial,
    Real,
    Statement,
    Vector,
    alternatives,
    at_level,
    consequences,
    plus,
    renamed,
    scaled,
)
from nslogic.proof import steps
from nslogic.statements.theorems import Theorem


@dataclass(frozen=True)
class Node:
    """One step, the facts that it adds to those known in its body, and the refutations of its cases."""

    step: steps.Step
    gives: tuple[str, ...] = ()
    cases: tuple[Refutation, ...] = ()

    @property
    def id(self) -> str:
        """Return the number of the step."""
        return self.step.id


@dataclass(frozen=True)
class Refutation:
    """Steps that reach an absurdity; `assumes` are the facts they start from, `known` all facts by the end."""

    assumes: tuple[str, ...]
    known: Mapping[str, Fact]
    nodes: tuple[Node, ...]


def replay(theorem: Theorem, body: steps.Body) -> Refutation:
    """Return the proof of a theorem as a tree."""
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts[GOAL] = theorem.goal
    return replayed(facts, body)


def replayed(facts: Mapping[str, Fact], body: steps.Body) -> Refutation:
    """Return steps that refute facts as a tree."""
    return _refutation(BUILT_IN, facts, body)


def _refutation(outer_facts: Mapping[str, Fact], assumes: Mapping[str, Fact], body: steps.Body) -> Refutation:
    known: dict[str, Fact] = {**outer_facts, **assumes}
    nodes = []
    for step in body:
        step_facts = _named(step, _facts_given(known, step))
        cases = [_named(step, facts, first) for first, facts in _cases(known, step)]
        below = tuple(_refutation(known, case, inner) for case, inner in zip(cases, steps.bodies_of(step), strict=True))
        known.update(step_facts)
        nodes.append(Node(step, tuple(step_facts), below))
    return Refutation(tuple(assumes), known, tuple(nodes))


def _named(step: steps.Step, facts: Iterable[Fact], first: int = 1) -> dict[str, Fact]:
    return {f"{step.id}.{position}": fact for position, fact in enumerate(facts, first)}


def _facts_given(facts: Mapping[str, Fact], step: steps.Step) -> tuple[Fact, ...]:
    """Return the facts that a step adds to the known ones."""
    match step:
        case steps.UnfoldStep(number, of):
            return consequences(facts[of], number)
        case steps.CombineStep(_, Vector(form, relation, level)):
            return (Vector(at_level(form, level), relation, level),)
        case steps.CombineStep():
            return (step.conclusion,)
        case steps.LetStep(_, form, over):
            named = {step.name: product_of(facts, over)}
            return (Vector(plus(named, scaled(form, -ONE)), "=", "order"),)
        case steps.OptimumStep(_, of, at):
            _, target, sign, _, _, powers_only = _law(facts[of])
            direction = Polynomial.number(sign)
            better = plus({dict(at)[target]: direction}, {target: -direction})
            return (Vector(better, ">=", "power" if powers_only else "order"),)
        case steps.SplitStep() | steps.SignsStep() | steps.CompareStep() | steps.AbsurdStep() | steps.TrustedStep():
            return ()


def _cases(facts: Mapping[str, Fact], step: steps.Step) -> list[tuple[int, tuple[Fact, ...]]]:
    """Return the facts that each body below a step starts from, with the number of the first among the step's facts."""
    match step:
        case steps.SplitStep(number, of):
            return [(1, case) for case in alternatives(facts[of], number)]
        case steps.SignsStep(_, value):
            return [(1, (Real(value, ">"),)), (1, (Real(value, "="),)), (1, (Real(-value, ">"),))]
        case steps.CompareStep(_, level, whole):
            form = at_level(whole, level)
            cases = Vector(form, ">", level), Vector(form, "=", level), Vector(scaled(form, -ONE), ">", level)
            return [(1, (case,)) for case in cases]
        case steps.OptimumStep(_, of, at):
            names = {quantity: ("quantity", name) for quantity, name in at}
            program = _law(facts[of])[4]
            return [(place, (Law(renamed(law, names), False),)) for place, law in enumerate(program, 2)]
        case steps.UnfoldStep() | steps.CombineStep() | steps.LetStep() | steps.AbsurdStep() | steps.TrustedStep():
            return []


def _law(fact: Fact) -> Statement:
    assert isinstance(fact, Law), "the step was accepted"
    return fact.law


def failing(point: Point, law: Statement) -> dict[str, Fact]:
    """Return the facts that a proof refutes to show that a law holds at roots."""
    return {**point.rooted(), **point.log_log(), GOAL: point.denied(law)}


def no_better(point: Point, law: Statement) -> dict[str, Fact]:
    """Return the facts that a proof refutes to show that a witness is optimal, with the kernel's names."""
    return point.competitor(law[2] if law[0] == "if" else law)


# Parts of steps ------------------------------------------------------------------------------------------------------


def product_of(facts: Mapping[str, Fact], names: Iterable[str]) -> Polynomial:
    """Return the product of the facts about numbers; facts about orders are left out."""
    result = ONE
    for name in names:
        fact = facts[name]
        if isinstance(fact, Real):
            result = result * fact.value
    return result


def vector_of(facts: Mapping[str, Fact], term: steps.Term) -> str | None:
    """Return the fact about orders in a term, None if it has none."""
    return next((name for name in term.facts if isinstance(facts[name], Vector)), None)


def walk(body: Refutation) -> Iterator[tuple[Refutation, Node]]:
    """Yield every step with its refutation, in the order of reading."""
    for node in body.nodes:
        yield body, node
        for case in node.cases:
            yield from walk(case)


# Auxiliary names -----------------------------------------------------------------------------------------------------
