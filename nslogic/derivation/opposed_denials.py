"""A clash as the law of one axiom and its denial, which the other labels entail: one side of the law is the greater.

Orders are totally ordered, so the others deny `X <~ Y` by `X >> Y`, whatever cases there are between them; they deny
`X ~ Y` so if one side is the greater in all of these. This explains a clash where no law of one quantity in one other does.
"""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.derivation.cases import reading
from nslogic.derivation.opposed_values import part_of_system
from nslogic.errors import LimitReachedError, UndecidedError
from nslogic.explain.explanations import Side
from nslogic.language.logarithms import quantities_in
from nslogic.language.terms import OrderLaw, OrderRelation
from nslogic.language.writing import format_law
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.logic.support import rests_on
from nslogic.orders.system import System
from nslogic.theory.model import WrittenLaw

_DENIALS: dict[OrderRelation, tuple[OrderRelation, ...]] = {
    "~": ("<<", ">>"),
    "<~": (">>",),
    "<<": (">~",),
    ">~": ("<<",),
    ">>": ("<~",),
}


def opposed_denial(
    system: System, core: tuple[str, ...], limits: Limits, *, of: str | None = None
) -> tuple[Side, Side] | tuple[()]:
    """Return a denial that all labels of a core but one entail, and the law of that one, or of the label given.

    The plainest law is denied first: one with few quantities before one with many, a short one before a long one.
    """
    stated = sorted((each for each in _stated(system, core) if of in (None, each[0])), key=_plainness)
    for label, statement, law in stated[: limits.derivation.opposed_attempts]:
        others = part_of_system(system, {*core} - {label})
        for relation in _DENIALS[law.relation]:
            text = format_law(OrderLaw(law.left, relation, law.right, law.ignoring_logs))
            denial = reading(text, system)
            if denial is None:
                continue
            try:
                engine, against = engine_for(others, limits), system.fails(denial, "side")
                answer = engine.ask(others.labels, against, with_model=False)
                if answer.model is None:
                    labels = rests_on(others, engine, against, limits, conflict=answer.conflict).labels
                    if all(system.constraint(each).sort not in ("axiom", "where") for each in labels):
                        continue  # what declarations say by themselves is no derived law
                    return Side(tuple(sorted(labels)), text), Side((label,), statement.text)
            except (UndecidedError, LimitReachedError):
                continue
    return ()


_StatedLaw = tuple[str, WrittenLaw, OrderLaw]


def _stated(system: System, core: tuple[str, ...]) -> Iterator[_StatedLaw]:
    """Yield the laws about orders that axioms and conditions of a core state, whatever quantities they have."""
    laws = {axiom.id: axiom.laws for axiom in system.theory.axioms if axiom.optimum is None and not axiom.when}
    laws |= {f"where({condition.name})": condition.laws for condition in system.regime.where}
    for label in core:
        for statement in laws.get(label, ()):
            if isinstance(statement.law, OrderLaw):
                yield label, statement, statement.law


def _plainness(stated: _StatedLaw) -> tuple[bool, int, int, str, str]:
    label, statement, law = stated
    quantities = {*quantities_in(law.left), *quantities_in(law.right)}
    return label.startswith("where("), len(quantities), len(statement.text), label, statement.text
