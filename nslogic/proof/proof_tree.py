"""A proof as what it says: each step with the facts it uses and gives, for those who tell a proof in another language.

A body is JSON; what a step gives follows from it by the kernel's own rules, so nothing here decides anything. The body
is taken to have been accepted by the kernel.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal

from nslogic.kernel import BUILT_IN as BUILT_IN_FACTS
from nslogic.kernel import (
    GOAL,
    LOG_SCALE,
    ONE,
    SCALE,
    Fact,
    Form,
    Law,
    Point,
    Polynomial,
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
    number,
    plus,
    renamed,
    scaled,
)
from nslogic.statements.theorems import Theorem


@dataclass(frozen=True)
class Term:
    """One term of a combination: a factor, the facts it multiplies, and the unit that stands in for an order."""

    times: Polynomial
    facts: tuple[str, ...]
    unit: str | None


@dataclass(frozen=True)
class Node:
    """One step. `of` is the fact it is about, `gives` what it adds to what is known in its body.

    `terms` and `over` are those of a combination (`over` of a `let` too), `at` the competitor of an optimum, `form`
    what a `let` names, `cases` the bodies below the step.
    """

    id: str
    rule: str
    of: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    over: tuple[str, ...] = ()
    at: tuple[tuple[str, str], ...] = ()
    form: tuple[tuple[str, Polynomial], ...] = ()
    cases: tuple[Body, ...] = ()


@dataclass(frozen=True)
class Body:
    """Steps that reach an absurdity; `assumes` are the facts they start with, `known` all that are ever known there."""

    assumes: tuple[str, ...]
    known: Mapping[str, Fact]
    nodes: tuple[Node, ...]


def replay(theorem: Theorem, body: list[dict[str, Any]]) -> Body:
    """Return the proof of a theorem as what it says."""
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts[GOAL] = theorem.goal
    return replayed(facts, body)


def replayed(facts: Mapping[str, Fact], body: list[dict[str, Any]]) -> Body:
    """Return steps that refute facts as what they say."""
    return _body(BUILT_IN_FACTS, facts, body)


def _body(outside: Mapping[str, Fact], assumes: Mapping[str, Fact], steps: list[dict[str, Any]]) -> Body:
    known: dict[str, Fact] = {**outside, **assumes}
    nodes = []
    for step in steps:
        node, facts = _RULES[step["rule"]](known, step)
        known.update(facts)
        nodes.append(node)
    return Body(tuple(assumes), known, tuple(nodes))


def _named(step: Mapping[str, Any], facts: tuple[Fact, ...], first: int = 1) -> dict[str, Fact]:
    return {f"{step['id']}.{position}": fact for position, fact in enumerate(facts, first)}


def _unfold(known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    facts = _named(step, consequences(known[step["of"]], step["id"]))
    return Node(step["id"], "unfold", (step["of"],), tuple(facts)), facts


def _split(known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    cases = alternatives(known[step["of"]], step["id"])
    bodies = tuple(_body(known, _named(step, case), body) for case, body in zip(cases, step["branches"], strict=True))
    return Node(step["id"], "split", (step["of"],), cases=bodies), {}


def _signs(known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    value = polynomial(step["of"])
    cases = (Real(value, ">"), Real(value, "="), Real(-value, ">"))
    bodies = tuple(
        _body(known, _named(step, (case,)), body) for case, body in zip(cases, step["branches"], strict=True)
    )
    return Node(step["id"], "signs", cases=bodies), {}


def _compare(known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    level = step["level"]
    value = at_level(form(step["of"]), level)
    cases = (Vector(value, ">", level), Vector(value, "=", level), Vector(scaled(value, -ONE), ">", level))
    bodies = tuple(
        _body(known, _named(step, (case,)), body) for case, body in zip(cases, step["branches"], strict=True)
    )
    return Node(step["id"], "compare", cases=bodies), {}


def _combine(_known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    level, relation = step["level"], step["relation"]
    said: Fact
    if level == "real":
        said = Real(polynomial(step["is"]), relation)
    else:
        said = Vector(at_level(form(step["is"]), level), relation, level)
    facts = _named(step, (said,))
    terms = tuple(Term(polynomial(term["times"]), tuple(term["facts"]), term.get("unit")) for term in step["terms"])
    return Node(step["id"], "combine", gives=tuple(facts), terms=terms, over=tuple(step["over"])), facts


def _let(known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    named, divisor = form(step["is"]), product_of(known, step["over"])
    said = Vector(plus({f"{step['id']}#1": divisor}, scaled(named, -ONE)), "=", "order")
    facts = _named(step, (said,))
    node = Node(step["id"], "let", gives=tuple(facts), over=tuple(step["over"]), form=tuple(named.items()))
    return node, facts


def _optimum(known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    fact = known[step["of"]]
    assert isinstance(fact, Law), "the step was accepted"
    _, target, sign, _, program, powers_only = fact.law
    names = {quantity: ("quantity", name) for quantity, name in step["at"].items()}
    bodies = []
    for position, (law, body) in enumerate(zip(program, step["proofs"], strict=True), 2):
        bodies.append(_body(known, _named(step, (Law(renamed(law, names), False),), position), body))
    direction = Polynomial.number(sign)
    better = plus({step["at"][target]: direction}, {target: -direction})
    facts = _named(step, (Vector(better, ">=", "power" if powers_only else "order"),))
    at = tuple(sorted(step["at"].items()))
    return Node(step["id"], "optimum", (step["of"],), tuple(facts), at=at, cases=tuple(bodies)), facts


def _absurd(_known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    return Node(step["id"], "absurd", (step["of"],)), {}


def _trusted(_known: Mapping[str, Fact], step: dict[str, Any]) -> tuple[Node, dict[str, Fact]]:
    return Node(step["id"], "trusted", tuple(step["of"])), {}


_RULES = {
    "unfold": _unfold,
    "split": _split,
    "signs": _signs,
    "compare": _compare,
    "combine": _combine,
    "let": _let,
    "optimum": _optimum,
    "absurd": _absurd,
    "trusted": _trusted,
}


def point_of(witness: Mapping[str, Any]) -> Point:
    """Return the values of a witness that the kernel accepted."""
    numbers = {name: Fraction(value) for name, value in witness["parameters"].items()}
    orders = {name: (Fraction(power), Fraction(log)) for name, (power, log) in witness["orders"].items()}
    logs = {name: Fraction(value) for name, value in witness.get("logs", {}).items()}
    return Point(numbers, orders, dict(witness.get("roots", {})), logs=logs)


def laws_of(witness: Mapping[str, Any]) -> Mapping[str, list[dict[str, Any]]]:
    """Return the proofs of the laws of a witness that speak of roots, by label."""
    found: Mapping[str, list[dict[str, Any]]] = witness.get("laws", {})
    return found


def failing(point: Point, law: Statement) -> dict[str, Fact]:
    """Return what the proof that a law holds at roots refutes."""
    return {**point.rooted(), **point.log_log(), GOAL: point.denied(law)}


def no_better(point: Point, law: Statement) -> dict[str, Fact]:
    """Return what the proof that a witness is best refutes, as the kernel names it."""
    _, target, sign, over, program, powers_only = law[2] if law[0] == "if" else law
    free = {target, *over}
    facts = point.log_log()
    for position, one in enumerate(program, 1):
        facts[f"program.{position}"] = Law(_at(point, one, free), True)
    power, log = point.orders[target]
    here: Form = {SCALE: Polynomial.number(sign * power), LOG_SCALE: Polynomial.number(sign * log)}
    here = {name: value for name, value in here.items() if value}
    level: Literal["power", "order"] = "power" if powers_only else "order"
    better = plus(here, {target: Polynomial.number(-sign)})
    facts["better"] = Vector(at_level(better, level), ">", level)
    return facts


def _at(point: Point, statement: Any, free: set[str]) -> Any:
    """Return a law of a program with the values of a witness for all that no competitor may change."""
    match statement:
        case ("parameter", _):
            return ("number", point.number(statement))
        case ("quantity", name):
            return statement if name in free else ("fixed", *point.orders[name])
        case tuple():
            return tuple(_at(point, part, free) for part in statement)
    return statement


# Parts of steps ------------------------------------------------------------------------------------------------------


def polynomial(data: list[Any]) -> Polynomial:
    """Return a polynomial of a step."""
    return Polynomial({tuple(sorted(names.items())): number(value) for value, names in data})


def form(data: Mapping[str, Any]) -> Form:
    """Return a form of a step."""
    return {name: polynomial(value) for name, value in data.items()}


def product_of(known: Mapping[str, Fact], names: tuple[str, ...] | list[str]) -> Polynomial:
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


def walk(body: Body) -> Iterator[tuple[Body, Node]]:
    """Yield every step with the body it stands in, in the order of reading."""
    for node in body.nodes:
        yield body, node
        for case in node.cases:
            yield from walk(case)


def direct_uses(node: Node) -> tuple[str, ...]:
    """Return the facts that a step itself uses, without what the bodies below it use."""
    return (*node.of, *(name for term in node.terms for name in term.facts), *node.over)


class Named(Reading):
    """Read laws only to learn what each auxiliary name stands for: a part of the law, as a statement."""

    def __init__(self, prefix: str) -> None:
        super().__init__(prefix)
        self.stands_for: dict[str, Statement] = {}
        self._summands: list[Iterator[Statement]] = []

    def order(self, term: Statement) -> Any:
        """Return what the kernel reads."""
        if term[0] == "series":
            self._summands.append(iter([("series", term[1], term[2], (one,)) for one in term[3]]))
        before = self.names
        found = super().order(term)
        if term[0] == "series":
            self._summands.pop()
        several = (term[0] in ("plus", "greatest", "least") and len(term) > 2) or (
            term[0] == "series" and len(term[3]) > 1
        )
        if self.names > before and (several or term[0] == "log"):
            self.stands_for[f"{self.prefix}#{self.names}"] = term
        return found

    def number(self, term: Statement) -> Any:
        """Return what the kernel reads."""
        found = super().number(term)
        if term[0] in ("least", "greatest"):
            self.stands_for[f"{self.prefix}#{self.names}"] = term
        return found

    def _series(self, *arguments: Any) -> Any:
        summand = next(self._summands[-1])
        before = self.names
        found = super()._series(*arguments)
        if self.names > before:
            self.stands_for[f"{self.prefix}#{self.names}"] = summand
        return found


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
    found: dict[str, Statement] = {}
    stack: list[Any] = list(laws)[::-1]
    while stack:
        part = stack.pop()
        if isinstance(part, tuple):
            argument = argument_of_log(part)
            if argument is not None:
                found.setdefault(name_of_log(argument), ("log", argument))
                stack.append(argument)
            stack.extend(reversed(part))
    return found


def logarithms_of_body(body: Body) -> dict[str, Statement]:
    """Return the logarithms that the laws of a proof speak of, as `logarithms` does."""
    laws = [fact.law for here, _ in walk(body) for fact in here.known.values() if isinstance(fact, Law)]
    return logarithms(dict.fromkeys(laws))


def auxiliary_names(body: Body) -> dict[str, Statement]:
    """Return what every auxiliary name of a proof stands for, but for those of `let`."""
    found: dict[str, Statement] = {}
    for here, node in walk(body):
        if node.rule in ("unfold", "split"):
            fact = here.known[node.of[0]]
            if isinstance(fact, Law) and expanded(fact.law)[0] in ("order", "real"):
                found.update(names_of_law(fact.law, node.id))
    return found
