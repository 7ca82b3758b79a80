"""Share steps that several cases of a proof have, by moving one copy before the split.

Steps are compared by content, whatever their numbers: `@17.2` is the second fact of the steps named 17, and two steps
have the same name if they state the same about the same facts. It does not matter which copy is kept, as long as all facts
that it needs are known at its new place. Nothing here is trusted: the kernel checks the result.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count

from nslogic.kernel import Effort
from nslogic.proof.shorten.inlining import tight
from nslogic.proof.shorten.step_naming import STEP_REFERENCE, NamedStep, StepNaming, names_needed
from nslogic.proof.step_names import with_names
from nslogic.proof.steps import (
    Body,
    Step,
    with_bodies,
)


def shared(body: Body, effort: Effort) -> Body:
    """Return a finished proof in which steps that several cases have are moved before them, where possible."""
    nodes = StepNaming(effort).nodes(body, {})
    return tight(_Writing(effort).body(nodes, {}))


def _inside(body: tuple[NamedStep, ...]) -> Iterator[NamedStep]:
    for node in body:
        yield node
        for inner in node.bodies:
            yield from _inside(inner)


class _Writing:
    """The writer of named steps with new numbers, each at the place where several cases first need it."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._numbers = count(1)

    def body(self, nodes: tuple[NamedStep, ...], scope: Mapping[int, str]) -> Body:
        """Return numbered steps; `scope` has the numbers of the known steps, by name."""
        numbers_in_scope = dict(scope)
        written: list[Step] = []
        for node in nodes:
            if node.gives and node.name in numbers_in_scope:
                continue
            written.extend(
                self._written(common, numbers_in_scope) for common in _common(node, numbers_in_scope, self._effort)
            )
            written.append(self._written(node, numbers_in_scope))
        return tuple(written)

    def _written(self, node: NamedStep, numbers_in_scope: dict[int, str]) -> Step:
        """Return a step with a new number, and add the number to the scope."""

        def numbered(name: str) -> str:
            match = STEP_REFERENCE.fullmatch(name)
            return name if match is None else numbers_in_scope[int(match[1])] + match[2]

        number = str(next(self._numbers))
        step = replace(with_names(node.step, numbered), id=number)
        below = {**numbers_in_scope, node.name: number}
        bodies = [self.body(body, {**below, case: number}) for case, body in zip(node.cases, node.bodies, strict=True)]
        numbers_in_scope[node.name] = number
        return with_bodies(step, bodies)


def _common(node: NamedStep, known_names: Mapping[int, str], effort: Effort) -> list[NamedStep]:
    """Return the steps that several bodies below a step share and that can be moved before it, in a valid order."""
    members: dict[int, list[NamedStep]] = {}
    within: dict[int, set[int]] = {}
    for place, body in enumerate(node.bodies):
        for inner in _inside(body):
            effort.spend(2)
            if inner.gives and inner.name not in known_names:
                members.setdefault(inner.name, []).append(inner)
                within.setdefault(inner.name, set()).add(place)
    lifted: dict[int, NamedStep] = {}
    hopeless: set[int] = set()

    def lift(name: int, plan: dict[int, NamedStep], above: frozenset[int]) -> bool:
        if name in known_names or name in lifted or name in plan:
            return True
        if name in above or name in hopeless:
            return False
        for member in members.get(name, ()):
            effort.spend(20 + (len(plan) >> 2) + len(above))
            attempt = dict(plan)
            if all(lift(needed_name, attempt, above | {name}) for needed_name in names_needed(member)):
                plan.clear()
                plan.update(attempt)
                plan[name] = member
                return True
        if not above:
            hopeless.add(name)
        return False

    for name, places in within.items():
        plan: dict[int, NamedStep] = {}
        if len(places) > 1 and lift(name, plan, frozenset()):
            lifted.update(plan)
    return list(lifted.values())
