"""Whole bodies of steps: the facts that they use, and bodies without unused steps or with new names and numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nslogic.proof.step_names import with_names
from nslogic.proof.steps import Body, Step, bodies_of, every, uses, with_bodies


def references(step: Step) -> set[str]:
    """Return the facts that a step or its cases use; an auxiliary order counts as a fact of the step that introduced it."""
    own_prefix = f"{step.id}."
    inner = (name for body in bodies_of(step) for name in used_in(body) if not name.startswith(own_prefix))
    return {*uses(step), *inner}


def used_in(body: Body) -> set[str]:
    """Return the facts that a body uses and does not give itself."""
    used = {name for step in body for name in references(step)}
    own_ids = {step.id for step in body}
    return {name for name in used if name.partition(".")[0] not in own_ids or "." not in name}


def pruned(body: Body) -> Body:
    """Return a finished body without the steps that nothing uses."""
    kept_steps: list[Step] = []
    used: set[str] = set()
    for step in reversed(body):
        if kept_steps and not any(name.startswith(f"{step.id}.") for name in used):
            continue
        kept_steps.append(step)
        used |= references(step)
    return tuple(reversed(kept_steps))


def renamed_body(body: Body, new: Callable[[str], str], number: Callable[[str], str] = str) -> Body:
    """Return a body with new names and new step numbers, below its steps too."""
    return tuple(
        with_bodies(
            replace(with_names(step, new), id=number(step.id)),
            (renamed_body(inner, new, number) for inner in bodies_of(step)),
        )
        for step in body
    )


def renumbered(body: Body) -> Body:
    """Return the steps numbered from 1 in the order of reading, with the references to them."""
    numbers = {step.id: str(place) for place, step in enumerate(every(body), 1)}

    def new(name: str) -> str:
        for mark in (".", "#"):
            head, sign, fact_number = name.partition(mark)
            if sign and head in numbers and fact_number.isdigit():
                return numbers[head] + sign + fact_number
        return name

    return renamed_body(body, new, numbers.__getitem__)
