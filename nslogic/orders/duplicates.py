"""Constraints that say the same: an axiom of two imports, once their quantities are identified."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeAlias

from nslogic.orders.constraints import Constraint
from nslogic.orders.formulas import All, Formula, OrderAtom, OrderForm, ParameterAtom, Some
from nslogic.records import replace

Twins: TypeAlias = tuple[tuple[str, ...], ...]
"""Labels that say the same, each group with the label that stands for it first."""


def without_duplicates(constraints: Iterable[Constraint]) -> tuple[tuple[Constraint, ...], Twins]:
    """Return constraints of which no two say the same where one is imported, and the groups of labels that do.

    A label of the importing file stands for its group, else the first; it costs what the dearest does, and is a
    definition if one of them is.
    """
    constraints = tuple(constraints)
    if not any("." in constraint.label for constraint in constraints):
        return constraints, ()
    groups: dict[Hashable, list[Constraint]] = {}
    for constraint in constraints:
        key = (constraint.sort, _content(constraint.formula, constraint.label))
        groups.setdefault(key if constraint.formula != All() else constraint.label, []).append(constraint)
    kept: list[Constraint] = []
    twins: list[tuple[str, ...]] = []
    for group in groups.values():
        own = [constraint for constraint in group if "." not in constraint.label]
        if len(group) == 1 or len(own) == len(group):
            kept += group
            continue
        first = min(own or group, key=lambda constraint: constraint.label)
        kept.append(_dearest(first, group))
        kept += [constraint for constraint in own if constraint is not first]
        others = sorted(each.label for each in group if each is not first and each not in own)
        twins.append((first.label, *others))
    return tuple(kept), tuple(sorted(twins))


def _dearest(first: Constraint, group: Sequence[Constraint]) -> Constraint:
    return replace(
        first,
        definition=any(constraint.definition for constraint in group),
        cost=max(constraint.cost for constraint in group),
    )


def _content(formula: Formula, label: str) -> Hashable:
    """Return what a formula says, whatever its auxiliary orders are called and its equations are turned."""
    match formula:
        case All(parts):
            return "and", frozenset(_content(part, label) for part in parts)
        case Some(parts):
            return "or", frozenset(_content(part, label) for part in parts)
        case ParameterAtom(value, relation):
            return relation, frozenset((value, -value)) if relation in ("=", "!=") else value
        case OrderAtom(form, relation, powers_only):
            sides = frozenset((_terms(form, label), _terms(-form, label)))
            return relation, powers_only, sides if relation == "=" else _terms(form, label)


def _terms(form: OrderForm, label: str) -> Hashable:
    mark = f"{label}@"
    return form.logs, frozenset(
        (name.replace(mark, "@", 1) if name.startswith(mark) else name, value) for name, value in form.coefficients
    )
