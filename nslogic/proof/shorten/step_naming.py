"""Names for steps by their content: steps that state the same about the same facts have the same name."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from nslogic.kernel import Effort, Form, Real
from nslogic.proof.step_names import names, with_names
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
    with_bodies,
)

STEP_REFERENCE = re.compile(r"@(\d+)([.#]\d+)")


_NAME = re.compile(r"(\d+)([.#]\d+)")


@dataclass(frozen=True)
class NamedStep:
    """A step with its name, with references to the names of other steps, and with the bodies below it.

    `cases` are the names of the facts that each body starts from.
    """

    name: int
    step: Step
    cases: tuple[int, ...] = ()
    bodies: tuple[tuple[NamedStep, ...], ...] = ()

    @property
    def gives(self) -> bool:
        """Return whether the step gives facts, so that other steps can follow it."""
        return isinstance(self.step, (UnfoldStep, CombineStep, LetStep, OptimumStep))


class StepNaming:
    """The naming of steps: steps that state the same about the same facts get the same name."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._names: dict[Hashable, int] = {}

    def _name(self, key: Hashable) -> int:
        return self._names.setdefault(key, len(self._names))

    def nodes(self, body: Body, scope: Mapping[str, int]) -> tuple[NamedStep, ...]:
        """Return steps with references to names; `scope` has the known names, of step 7's facts under `7.`, of its order under `7#`."""
        names_in_scope = dict(scope)
        nodes = []
        for step in body:
            named_step = with_names(with_bodies(step, ()), _references_by(names_in_scope))
            self._effort.spend(30 + len(names_in_scope) + 5 * sum(1 for _ in names(named_step)))
            name = self._name(_says(named_step))
            names_in_scope[f"{step.id}."] = names_in_scope[f"{step.id}#"] = name
            cases, bodies = [], []
            for place, inner in enumerate(bodies_of(step)):
                case = self._name((name, place))
                cases.append(case)
                bodies.append(self.nodes(inner, {**names_in_scope, f"{step.id}.": case}))
            nodes.append(NamedStep(name, named_step, tuple(cases), tuple(bodies)))
        return tuple(nodes)


def _says(step: Step) -> Hashable:
    """Return a key that is equal for steps that give the same facts, or have the same cases."""
    match step:
        case UnfoldStep(_, of) | SplitStep(_, of) | AbsurdStep(_, of):
            return step.rule, of
        case SignsStep(_, number):
            return step.rule, number
        case CompareStep(_, level, form):
            return step.rule, level, _terms(form)
        case CombineStep(_, conclusion):
            value = conclusion.value if isinstance(conclusion, Real) else _terms(conclusion.form)
            return step.rule, conclusion.relation, "real" if isinstance(conclusion, Real) else conclusion.level, value
        case LetStep(_, form, over):
            return step.rule, _terms(form), over
        case OptimumStep(_, of, at):
            return step.rule, of, frozenset(at)
        case TrustedStep(_, facts, solver):
            return step.rule, facts, solver


def _terms(form: Form) -> Hashable:
    return frozenset(form.items())


def _references_by(names_of_steps: Mapping[str, int]) -> Callable[[str], str]:
    """Return the function that replaces the number of a step in a reference by the step's name."""

    def reference(name: str) -> str:
        match = _NAME.fullmatch(name)
        step = names_of_steps.get(match[1] + match[2][0]) if match else None
        return name if match is None or step is None else f"@{step}{match[2]}"

    return reference


def names_needed(node: NamedStep) -> list[int]:
    """Return the names that a step and the bodies below it refer to, in order, without those that the bodies give."""
    needed = dict.fromkeys(int(match[1]) for match in map(STEP_REFERENCE.fullmatch, names(node.step)) if match)
    for case, body in zip(node.cases, node.bodies, strict=True):
        own_names = {case, node.name}
        for inner in body:
            needed.update(
                dict.fromkeys(needed_name for needed_name in names_needed(inner) if needed_name not in own_names)
            )
            own_names.add(inner.name)
    return list(needed)
