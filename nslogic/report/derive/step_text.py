"""Steps of a derivation as text in the law language."""

from __future__ import annotations

from nslogic.derivation.branches import Question
from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.language.terms import OrderRelation
from nslogic.language.writing import format_order
from nslogic.orders.coefficient_text import format_power
from nslogic.report.derive.reasons import Reason, StatedRelation
from nslogic.report.formulas.products import law_text, ratio_text

ORDERS_OF_FACTORS: dict[OrderRelation, str] = {
    "~": "which is of order 1",
    "<~": "which is of order 1 at most",
    ">~": "which is of order 1 at least",
    "<<": "which is of an order below 1",
    ">>": "which is of an order above 1",
}


def how_text(derivation: Derivation, reason: Reason) -> str:
    """Return the operation of a step: the dominating term, the substitution, or the factor to multiply by."""
    question = derivation.question
    dominance = ""
    if reason.dominating is not None:
        dominance = f"{format_order(reason.dominating)} {'is the least' if reason.least else 'dominates'}; "
    if reason.replaces is not None:
        law = relation_text(reason.replaces, question)
        retold = f"at the optimum {law}" if reason.is_optimum else f"in this case {law}"
        does = f"substitute {law}" if reason.as_written or dominance else retold
    else:
        by = "here" if reason.beside else "by this law"
        power = format_power(f"({ratio_text(reason.factor.ratio, question)})", reason.factor.power)
        does = f"multiply by {power}, {ORDERS_OF_FACTORS[reason.factor.relation]} {by}"
    text = dominance + does
    text = text[:1].upper() + text[1:] if not dominance else text
    return text if reason.meets is None else f"{text}; this meets the bound of step {reason.meets}"


def lemma_text(derivation: Derivation, reason: Reason) -> str:
    """Return the law that the lines of a step give in its case."""
    if reason.replaces is not None:
        return relation_text(reason.replaces, derivation.question)
    logs = " ignoring logs" if reason.factor.ignoring_logs else ""
    return f"{ratio_text(reason.factor.ratio, derivation.question)} {reason.factor.relation} 1{logs}"


def leaves_text(derivation: Derivation, case: Case, reason: Reason) -> str:
    """Return the bound on the target after a step, or the law after the last step."""
    return case.law if reason.concludes else relation_text(reason.bound, derivation.question)


def relation_text(bound: StatedRelation, question: Question) -> str:
    """Return `name ~ product`, or with another relation."""
    logs = " ignoring logs" if bound.ignoring_logs else ""
    return f"{law_text(bound.name, bound.product, question, relation=bound.relation)}{logs}"
