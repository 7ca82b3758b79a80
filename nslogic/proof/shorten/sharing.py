"""Say once what several cases of a proof say: a step that can stand before a split, and that several cases have.

Steps are compared by what they say, whatever their numbers: `@17.2` is the second fact of whatever is called 17, and
two steps are called alike if they say the same of the same. Which of them is kept does not matter, if all it needs is
known where it is put. Nothing here has to be right: the kernel checks what comes out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from nslogic.kernel import Effort, Form, Real
from nslogic.proof.shorten.inlining import tight
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
    TrustedStep,
    UnfoldStep,
    bodies_of,
    names,
    with_bodies,
    with_names,
)

_REFERENCE = re.compile(r"@(\d+)([.#]\d+)")
_NAME = re.compile(r"(\d+)([.#]\d+)")


@dataclass(frozen=True)
class NamedStep:
    """A step: what it is called, the step with references to what others are called, and the bodies below it.

    `cases` says what the facts that each of the bodies begins with are called.
    """

    name: int
    step: Step
    cases: tuple[int, ...] = ()
    bodies: tuple[tuple[NamedStep, ...], ...] = ()

    @property
    def gives(self) -> bool:
        """Return whether steps can follow it."""
        return isinstance(self.step, (UnfoldStep, CombineStep, LetStep, OptimumStep))


def shared(body: Body, effort: Effort) -> Body:
    """Return a finished proof in which a step that several cases have stands before them, where it can."""
    nodes = _Naming(effort).nodes(body, {})
    return tight(_Writing(effort).body(nodes, {}))


class _Naming:
    """Give steps that say the same of the same facts the same name."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._names: dict[Hashable, int] = {}

    def _name(self, key: Hashable) -> int:
        return self._names.setdefault(key, len(self._names))

    def nodes(self, body: Body, scope: Mapping[str, int]) -> tuple[NamedStep, ...]:
        """Return steps with names for references; `scope` has what is known by step, facts by `7.` and orders by `7#`."""
        known = dict(scope)
        nodes = []
        for step in body:
            said = with_names(with_bodies(step, ()), _references_by(known))
            self._effort.spend(30 + len(known) + 5 * sum(1 for _ in names(said)))
            name = self._name(_says(said))
            known[f"{step.id}."] = known[f"{step.id}#"] = name
            cases, bodies = [], []
            for place, inner in enumerate(bodies_of(step)):
                case = self._name((name, place))
                cases.append(case)
                bodies.append(self.nodes(inner, {**known, f"{step.id}.": case}))
            nodes.append(NamedStep(name, said, tuple(cases), tuple(bodies)))
        return tuple(nodes)


def _says(step: Step) -> Hashable:
    """Return the same value for steps that give the same facts, or have the same cases."""
    match step:
        case UnfoldStep(_, of) | SplitStep(_, of) | AbsurdStep(_, of):
            return step.rule, of
        case SignsStep(_, number):
            return step.rule, number
        case CompareStep(_, level, form):
            return step.rule, level, _terms(form)
        case CombineStep(_, said):
            value = said.value if isinstance(said, Real) else _terms(said.form)
            return step.rule, said.relation, "real" if isinstance(said, Real) else said.level, value
        case LetStep(_, form, over):
            return step.rule, _terms(form), over
        case OptimumStep(_, of, at):
            return step.rule, of, frozenset(at)
        case TrustedStep(_, facts, solver):
            return step.rule, facts, solver


def _terms(form: Form) -> Hashable:
    return frozenset(form.items())


def _references_by(known: Mapping[str, int]) -> Callable[[str], str]:
    """Return what puts names for references in the place of numbers of steps."""

    def reference(name: str) -> str:
        match = _NAME.fullmatch(name)
        step = known.get(match[1] + match[2][0]) if match else None
        return name if match is None or step is None else f"@{step}{match[2]}"

    return reference


def _needs(node: NamedStep) -> list[int]:
    """Return what a step refers to, in order, without what is said in the bodies below it."""
    needed = dict.fromkeys(int(match[1]) for match in map(_REFERENCE.fullmatch, names(node.step)) if match)
    for case, body in zip(node.cases, node.bodies, strict=True):
        own = {case, node.name}
        for inner in body:
            needed.update(dict.fromkeys(one for one in _needs(inner) if one not in own))
            own.add(inner.name)
    return list(needed)


def _inside(body: tuple[NamedStep, ...]) -> Iterator[NamedStep]:
    for node in body:
        yield node
        for inner in node.bodies:
            yield from _inside(inner)


class _Writing:
    """Write steps down again, with new numbers, each where it is first needed in common."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._numbers = count(1)

    def body(self, nodes: tuple[NamedStep, ...], scope: Mapping[int, str]) -> Body:
        """Return steps; `scope` has the numbers of the steps that are known, by their names."""
        known = dict(scope)
        written: list[Step] = []
        for node in nodes:
            if node.gives and node.name in known:
                continue
            written.extend(self._written(common, known) for common in _common(node, known, self._effort))
            written.append(self._written(node, known))
        return tuple(written)

    def _written(self, node: NamedStep, known: dict[int, str]) -> Step:
        """Return a step with its number, which is known from now on."""

        def numbered(name: str) -> str:
            match = _REFERENCE.fullmatch(name)
            return name if match is None else known[int(match[1])] + match[2]

        number = str(next(self._numbers))
        step = replace(with_names(node.step, numbered), id=number)
        below = {**known, node.name: number}
        bodies = [self.body(body, {**below, case: number}) for case, body in zip(node.cases, node.bodies, strict=True)]
        known[node.name] = number
        return with_bodies(step, bodies)


def _common(node: NamedStep, known: Mapping[int, str], effort: Effort) -> list[NamedStep]:
    """Return steps of several bodies below a step that can stand before it, in an order in which they can."""
    members: dict[int, list[NamedStep]] = {}
    within: dict[int, set[int]] = {}
    for place, body in enumerate(node.bodies):
        for inner in _inside(body):
            effort.spend(2)
            if inner.gives and inner.name not in known:
                members.setdefault(inner.name, []).append(inner)
                within.setdefault(inner.name, set()).add(place)
    lifted: dict[int, NamedStep] = {}
    hopeless: set[int] = set()

    def lift(name: int, plan: dict[int, NamedStep], above: frozenset[int]) -> bool:
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
        plan: dict[int, NamedStep] = {}
        if len(places) > 1 and lift(name, plan, frozenset()):
            lifted.update(plan)
    return list(lifted.values())
