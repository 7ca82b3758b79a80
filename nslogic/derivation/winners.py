"""Why a line says something in a case: it is written so, or one part of a sum or an extreme decides it there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from nslogic.derivation.dominance import dominance_of, is_multiple, order_quotient
from nslogic.derivation.grounds import Grounds
from nslogic.derivation.inferences import Inference, Winner
from nslogic.language.logarithms import quantities_in
from nslogic.language.terms import Extreme, Law, OrderExpression, OrderLaw, Sum
from nslogic.language.walk import within
from nslogic.orders.formulas import OrderAtom
from nslogic.theory.model import Axiom

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


def spoken(inference: Inference, solved: Mapping[str, RationalFunction], grounds: Grounds) -> Inference:
    """Return what a line says with why it says so: the law it comes from, what decides a sum there, its condition.

    Args:
        inference: A statement of the kind `line`.
        solved: Parameters that it does not have because they are determined.
        grounds: What its lines are labels of.
    """
    axiom = next((axiom for axiom in grounds.system.theory.axioms if axiom.id == inference.label), None)
    if axiom is None:
        return replace(inference, as_written=inference.label.startswith("trend("))
    laws = [statement.law for statement in axiom.laws]
    place = next((place for place, law in enumerate(laws) if _says(law, inference.relation, grounds)), None)
    applies = bool(axiom.when) and _hold(axiom, inference.lines, grounds)
    if place is not None:
        return replace(inference, law=place, as_written=True, applies=applies)
    names = {name for name, _ in inference.relation.form.coefficients}
    speaking = [place for place, law in enumerate(laws) if isinstance(law, OrderLaw) and names <= _names_in(law)]
    for place in speaking:
        winner = _winner(laws[place], inference, solved, grounds)
        if winner is not None:
            return replace(inference, law=place, winner=winner, applies=applies)
    return replace(inference, law=speaking[0] if len(speaking) == 1 else None, applies=applies)


def _says(law: Law, relation: OrderAtom, grounds: Grounds) -> bool:
    """Return whether a law is one product beside another, and a relation is just that."""
    if not isinstance(law, OrderLaw) or law.ignoring_logs != relation.powers_only:
        return False
    form = order_quotient(law.left, law.right, {}, grounds)
    if form is None:
        return False
    if relation.relation == "=":
        return law.relation == "~" and is_multiple(form, relation.form)
    smaller = -form if law.relation in (">~", ">>") else form
    strict = law.relation in ("<<", ">>")
    return law.relation != "~" and strict == (relation.relation == "<") and smaller == relation.form


def _winner(law: Law, inference: Inference, solved: Mapping[str, RationalFunction], grounds: Grounds) -> Winner | None:
    """Return the parts that decide a sum or an extreme in a law, as far as the lines entail that.

    Where several decide, the one that the statement has is the first.
    """
    lines, relation = inference.lines, inference.relation
    dominance = dominance_of(inference.label, lines, relation, solved, grounds)
    for whole in (term for term in within(law) if isinstance(term, Sum | Extreme)):
        parts = whole.terms if isinstance(whole, Sum) else whole.arguments
        if not 2 <= len(parts) <= grounds.limits.derivation.sum_parts:
            continue
        deciding = [part for part in parts if _decides(inference, whole, part, grounds)]
        if dominance is not None and dominance.term in deciding:
            deciding.remove(dominance.term)
            deciding.insert(0, dominance.term)
        if deciding:
            return Winner(whole, tuple(deciding), isinstance(whole, Extreme) and whole.function == "min")
    return None


def _decides(inference: Inference, whole: OrderExpression, part: OrderExpression, grounds: Grounds) -> bool:
    law = OrderLaw(whole, "~", part, inference.relation.powers_only)
    return grounds.excludes(grounds.system.fails(law, f"{inference.label}@winner"), inference.lines)


def _hold(axiom: Axiom, lines: tuple[str, ...], grounds: Grounds) -> bool:
    """Return whether lines entail the condition of an axiom."""
    return all(
        grounds.excludes(grounds.system.fails(statement.law, f"{axiom.id}@condition"), lines)
        for statement in axiom.when
    )


def _names_in(law: OrderLaw) -> set[str]:
    return {*quantities_in(law.left), *quantities_in(law.right)}
