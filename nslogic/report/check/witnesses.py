"""The part of a witness that is shown: the orders and parameters that the laws of a regime mention."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.language.terms import Law, Parameter, Quantity
from nslogic.language.walk import within
from nslogic.logic.results import Witness
from nslogic.records import replace
from nslogic.theory.model import Axiom, Claim, Regime, Theory


def relevant_witness(theory: Theory, regime: Regime, witness: Witness, claim: Claim | None = None) -> Witness:
    """Return a witness reduced to what the laws of the regime or the claim mention, or whole if they mention nothing.

    The base stays, since orders are written in its powers.
    """
    quantities, parameters = _mentioned(theory, regime, claim)
    quantities |= {theory.base} if quantities and theory.base is not None else set()
    if not quantities and not parameters:
        return witness
    return replace(
        witness,
        orders=tuple(order for order in witness.orders if order[0] in quantities),
        parameters=tuple(parameter for parameter in witness.parameters if parameter[0] in parameters),
        irrational=tuple(root for root in witness.irrational if root[0] in quantities | parameters),
    )


def witness_base(theory: Theory, regime: Regime, witness: Witness) -> str | None:
    """Return the base in whose powers to write a witness; None, for the hidden scale, if the base falls but need not.

    In powers of `w`, `y ~ w` would be the same for a model in which both grow and one in which both fall.
    """
    trends = {quantity.name: quantity.trend for quantity in theory.quantities} | dict(regime.trends)
    orders = dict(witness.orders)
    if theory.base is None or theory.base not in orders:
        return theory.base
    return None if orders[theory.base][0] < 0 and trends.get(theory.base) != "falls" else theory.base


def _mentioned(theory: Theory, regime: Regime, claim: Claim | None) -> tuple[set[str], set[str]]:
    quantities: set[str] = set()
    parameters: set[str] = set()
    asked = set(regime.axioms)
    for axiom in theory.axioms:
        if axiom.id in asked and axiom.optimum is not None:
            quantities |= {axiom.optimum.target, *axiom.optimum.over}
            asked |= set(axiom.optimum.subject_to)
    for law in _laws([axiom for axiom in theory.axioms if axiom.id in asked], regime, claim):
        for term in within(law):
            if isinstance(term, Quantity):
                quantities.add(term.name)
            elif isinstance(term, Parameter):
                parameters.add(term.name)
    return quantities, parameters


def _laws(axioms: list[Axiom], regime: Regime, claim: Claim | None) -> Iterator[Law]:
    for axiom in axioms:
        yield from (statement.law for statement in (*axiom.laws, *axiom.when))
    for condition in regime.where:
        yield from (statement.law for statement in condition.laws)
    if claim is not None:
        yield claim.law.law
