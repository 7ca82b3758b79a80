"""Say once what several cases of a proof say: a step that can stand before a split, and that several cases have.

Steps are compared by what they say, whatever their numbers: `@17.2` is the second fact of whatever is called 17, and
two steps are called alike if they say the same of the same. Which of them is kept does not matter, if all it needs is
known where it is put. Nothing here has to be right: the kernel checks what comes out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from nslogic.kernel import Effort
from nslogic.proof.search.state import Body, Step
from nslogic.proof.shorten.inlining import tight

_REFERENCE = re.compile(r"@(\d+)([.#]\d+)")
_NAME = re.compile(r"(\d+)([.#]\d+)")


@dataclass(frozen=True)
class Node:
    """A step: what it is called, its data with references to what others are called, and the bodies below it.

    `cases` says what the facts that each of the bodies begins with are called.
    """

    name: int
    data: Step
    cases: tuple[int, ...] = ()
    bodies: tuple[tuple[Node, ...], ...] = ()

    @property
    def gives(self) -> bool:
        """Return whether steps can follow it."""
        return self.data["rule"] in ("unfold", "combine", "let", "optimum")


def shared(body: Body, effort: Effort) -> Body:
    """Return a finished proof in which a step that several cases have stands before them, where it can."""
    nodes = _Naming(effort).nodes(body, {})
    return tight(_Writing(effort).body(nodes, {}))


class _Naming:
    """Give steps that say the same of the same facts the same name."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._names: dict[tuple[Any, ...], int] = {}

    def _name(self, *key: Any) -> int:
        return self._names.setdefault(key, len(self._names))

    def nodes(self, body: Body, scope: Mapping[str, int]) -> tuple[Node, ...]:
        """Return steps with names for references; `scope` has what is known by step, facts by `7.` and orders by `7#`."""
        known = dict(scope)
        found = []
        for step in body:
            identifier, rule = step["id"], step["rule"]
            data = {key: _translated(value, known) for key, value in step.items() if key not in _OUTSIDE}
            says = {key: value for key, value in data.items() if rule != "combine" or key not in ("terms", "over")}
            text = json.dumps(says, sort_keys=True)
            self._effort.spend(20 + len(known) + (len(text) >> 2))
            name = self._name(text)
            known[f"{identifier}."] = known[f"{identifier}#"] = name
            cases, bodies = [], []
            for place, inner in enumerate((*step.get("branches", ()), *step.get("proofs", ()))):
                case = self._name(name, place)
                cases.append(case)
                bodies.append(self.nodes(inner, {**known, f"{identifier}.": case}))
            found.append(Node(name, data, tuple(cases), tuple(bodies)))
        return tuple(found)


_OUTSIDE = ("id", "branches", "proofs")


def _translated(value: Any, known: Mapping[str, int]) -> Any:
    """Return data with names for references in the place of numbers of steps."""

    def text(found: str) -> str:
        match = _NAME.fullmatch(found)
        name = known.get(match[1] + match[2][0]) if match else None
        return found if match is None or name is None else f"@{name}{match[2]}"

    return _walked(value, text)


def _walked(value: Any, text: Any) -> Any:
    if isinstance(value, dict):
        return {text(key): _walked(inner, text) for key, inner in value.items()}
    if isinstance(value, list):
        return [_walked(inner, text) for inner in value]
    return text(value) if isinstance(value, str) else value


def _references(value: Any) -> Iterator[int]:
    """Yield what data refers to."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _references(key)
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)
    elif isinstance(value, str) and (match := _REFERENCE.fullmatch(value)):
        yield int(match[1])


def _needs(node: Node) -> list[int]:
    """Return what a step refers to, in order, without what is said in the bodies below it."""
    found = dict.fromkeys(_references(node.data))
    for case, body in zip(node.cases, node.bodies, strict=True):
        own = {case, node.name}
        for inner in body:
            found.update(dict.fromkeys(one for one in _needs(inner) if one not in own))
            own.add(inner.name)
    return list(found)


def _inside(body: tuple[Node, ...]) -> Iterator[Node]:
    for node in body:
        yield node
        for inner in node.bodies:
            yield from _inside(inner)


class _Writing:
    """Write steps down again, with new numbers, each where it is first needed in common."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._numbers = count(1)

    def body(self, nodes: tuple[Node, ...], scope: Mapping[int, str]) -> Body:
        """Return steps; `scope` has the numbers of the steps that are known, by their names."""
        known = dict(scope)
        found: Body = []
        for node in nodes:
            if node.gives and node.name in known:
                continue
            for common in _common(node, known, self._effort):
                self._write(common, known, found)
            self._write(node, known, found)
        return found

    def _write(self, node: Node, known: dict[int, str], found: Body) -> None:
        def text(value: str) -> str:
            match = _REFERENCE.fullmatch(value)
            return value if match is None else known[int(match[1])] + match[2]

        number = str(next(self._numbers))
        step: Step = {"id": number, **_walked(node.data, text)}
        if node.cases:
            below = {**known, node.name: number}
            key = "proofs" if node.data["rule"] == "optimum" else "branches"
            step[key] = [
                self.body(body, {**below, case: number}) for case, body in zip(node.cases, node.bodies, strict=True)
            ]
        known[node.name] = number
        found.append(step)


def _common(node: Node, known: Mapping[int, str], effort: Effort) -> list[Node]:
    """Return steps of several bodies below a step that can stand before it, in an order in which they can."""
    members: dict[int, list[Node]] = {}
    within: dict[int, set[int]] = {}
    for place, body in enumerate(node.bodies):
        for inner in _inside(body):
            effort.spend(2)
            if inner.gives and inner.name not in known:
                members.setdefault(inner.name, []).append(inner)
                within.setdefault(inner.name, set()).add(place)
    lifted: dict[int, Node] = {}
    hopeless: set[int] = set()

    def lift(name: int, plan: dict[int, Node], above: frozenset[int]) -> bool:
        if name in known or name in lifted or name in plan:
            return True
        if name in above or name in hopeless:
            return False
        for member in members.get(name, ()):
            effort.spend(20 + (len(plan) >> 2) + len(above))
            attempt = dict(plan)
            if all(lift(one, attempt, above | {name}) for one in _needs(member)):
                plan.clear()
                plan.update(attempt)
                plan[name] = member
                return True
        if not above:
            hopeless.add(name)
        return False

    for name, places in within.items():
        plan: dict[int, Node] = {}
        if len(places) > 1 and lift(name, plan, frozenset()):
            lifted.update(plan)
    return list(lifted.values())
