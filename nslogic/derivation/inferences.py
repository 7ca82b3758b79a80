"""An argument as a person would give it: statements, each of which follows from lines of the file and from earlier ones.

A line says something in a case, perhaps because one term of a sum wins there; what it says is put into other statements
and solved for what they mention, until the target is a power of the base.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from nslogic.derivation.grounds import Grounds
from nslogic.language.terms import OrderExpression
from nslogic.orders.formulas import OrderAtom
from nslogic.printing import Brief

InferenceKind: TypeAlias = Literal["line", "balance", "substitute", "solve", "so", "meet"]
"""What a line says; two terms of one sum; one statement in others; solved; of the target; two bounds that meet."""


@dataclass(frozen=True, repr=False)
class Winner(Brief):
    """The parts of a sum or an extreme that decide it: what dominates, is the greatest or, with `least`, the least.

    Several are of one order: they balance.
    """

    whole: OrderExpression
    parts: tuple[OrderExpression, ...]
    least: bool


@dataclass(frozen=True, repr=False)
class Inference(Brief):
    """One statement of an argument.

    `relation` follows from `lines` together with the statements `uses` (counted from 0). `name` is the quantity that it
    is told of, which has the power 1 or -1 in it; None where it compares two products. A statement of the kind `line`
    is what the line `label` says in the case: `winner` is why, where a sum or an extreme is decided, and `applies` says
    that the condition of the line holds. `law` is the place of the law of the line that it comes from, None where that
    is no one law, and `as_written` says that it is that law, and no case of it.
    """

    kind: InferenceKind
    relation: OrderAtom
    name: str | None
    lines: tuple[str, ...] = ()
    uses: tuple[int, ...] = ()
    label: str = ""
    winner: Winner | None = None
    applies: bool = False
    law: int | None = None
    as_written: bool = False


def checked_inferences(
    inferences: Sequence[Inference], conclusion: OrderAtom, grounds: Grounds
) -> tuple[Inference, ...]:
    """Return statements with every line that each needs; none where one does not follow, or the last is another.

    This asks the engine alone, independently of how the statements were found. What keeps an exponent from vanishing is
    the domain of a parameter, where that is enough.
    """
    if not inferences or inferences[-1].relation != conclusion:
        return ()
    domains = grounds.of_parameters()
    complete: list[Inference] = []
    for inference in inferences:
        given = [complete[earlier].relation for earlier in inference.uses if earlier < len(complete)]
        lines: tuple[str, ...] | None = inference.lines
        if not grounds.follows(inference.relation, inference.lines, given=given):
            lines = None if inference.lines else domains.least(inference.relation, given=given)
            lines = lines or grounds.least(inference.relation, first=inference.lines, given=given)
        if lines is None or not grounds.follows(inference.relation, lines, given=given):
            return ()
        complete.append(replace(inference, lines=lines))
    return tuple(complete)
