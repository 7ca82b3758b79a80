"""Where a proof was changed, the kernel goes on from there: what it would have done before is what it did before.

Most mutants are refused where they were changed. To check the steps before that place each time would take hours for
all proofs, so the kernel's own function for a list of steps is run from the changed step to the end of its list, with
what was known there. Where that refuses, so does the kernel on the whole proof; where it does not, the whole proof is
checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from nslogic.kernel import BUILT_IN, GOAL, LOG_SCALE, SCALE, Context, Effort, Law, Ledger, ProofError, rules
from nslogic.statements.theorems import Theorem

Path: TypeAlias = tuple[Any, ...]


@dataclass
class Place:
    """A list of steps, and what is known before each of them."""

    body: list[Any]
    before: list[Context]


def replaced(value: Any, path: Path, part: Any) -> Any:
    """Return a copy of a value with another part at a place."""
    if not path:
        return part
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(copy[path[0]], path[1:], part)
    return copy


def places_of(theorem: Theorem, steps: list[Any]) -> dict[Path, Place]:
    """Return each list of steps of a right proof, by its place in the entry."""
    entered: dict[int, Context] = {}
    check = rules.check_body

    def noted(context: Context, body: Any) -> None:
        entered[id(body)] = _copy(context)
        check(context, body)

    context = Context(Ledger(Effort()), dict(BUILT_IN), theorem.parameters, theorem.quantities | {SCALE, LOG_SCALE})
    context.add({label: Law(law, True) for label, law in theorem.hypotheses.items()})
    if theorem.goal is not None:
        context.add({GOAL: theorem.goal})
    rules.check_body = noted
    try:
        noted(context, steps)
    finally:
        rules.check_body = check
    return {path: _place(entered[id(body)], body) for path, body in _bodies(("steps",), steps)}


def is_refused_at_once(places: dict[Path, Place], path: Path, other: Any) -> bool:
    """Return whether the kernel refuses the rest of a list of steps in which a part was changed."""
    where = next((path[:end] for end in range(len(path), 0, -1) if path[:end] in places), None)
    if where is None:
        return False
    place, inner = places[where], path[len(where) :]
    body = replaced(place.body, inner, other)
    start = next((at for at, (old, new) in enumerate(zip(place.body, body, strict=False)) if old is not new), None)
    if start is None or not isinstance(body, list):
        return False
    try:
        rules.check_body(_copy(place.before[start]), body[start:])
    except ProofError:
        return True
    return False


def _place(context: Context, body: list[Any]) -> Place:
    before = []
    for step in body:
        before.append(_copy(context))
        if step is not body[-1]:
            function, _, new = rules.RULES[step["rule"]]
            context.ledger.taken.add(step["id"])
            context.add(function(context, step["id"], step) or {}, new=new)
    return Place(body, before)


def _bodies(path: Path, body: list[Any]) -> list[tuple[Path, list[Any]]]:
    found = [(path, body)]
    for at, step in enumerate(body):
        for key in ("branches", "proofs"):
            for number, inner in enumerate(step.get(key, ())):
                found += _bodies((*path, at, key, number), inner)
    return found


def _copy(context: Context) -> Context:
    ledger = Ledger(Effort(), set(context.ledger.used), set(context.ledger.taken))
    return Context(ledger, dict(context.facts), context.parameters, context.quantities, context.depth)
