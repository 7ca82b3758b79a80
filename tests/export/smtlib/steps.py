"""The arithmetic of a proof as linear SMT-LIB questions, one for each combination of facts.

Where a theorem is too hard for a solver, its steps are not: the products of facts that a combination adds up are given,
every monomial is a constant of its own, and what is left is linear. A question says that the products are what they are
said to be and that the conclusion is not; it is `unsat`. That a product of positive numbers is positive is not asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nslogic.export.smtlib.syntax import ZERO, call, literal, symbol
from nslogic.kernel import Fact, Form, Monomial, Real, Vector, at_level, scaled
from nslogic.proof.proof_tree import Refutation, product_of, replay, vector_of, walk
from nslogic.proof.steps import Body, CombineStep, Term
from nslogic.statements.theorems import Theorem

Column = tuple[str, Monomial]


def arithmetic(theorem: Theorem, steps: Body) -> Iterator[str]:
    """Yield a linear question for each combination of a proof that the kernel accepted."""
    for body, node in walk(replay(theorem, steps)):
        if isinstance(node.step, CombineStep):
            yield _question(body, node.step)


def _question(body: Refutation, step: CombineStep) -> str:
    said = body.known[f"{step.id}.1"]
    assert isinstance(said, (Real, Vector)), "a combination concludes a relation"
    level = said.level if isinstance(said, Vector) else "real"
    over = product_of(body.known, step.over)
    concluded = scaled(_columns(said), over)
    products = [(_product(body.known, term, level), _sign(body.known, term, level)) for term in step.terms]
    names: dict[Column, str] = {}
    lines = [f"(assert {_relation(_linear(form, names), sign)})" for form, sign in products]
    # Of a form that stands for a whole order, `> 0` and `>= 0` are asked of one linear functional of it: sums of forms
    # that are not negative obey the same rules as sums of numbers.
    lines.append(f"(assert (not {_relation(_linear(concluded, names), said.relation)}))")
    declared = [f"(declare-const {name} Real)" for name in names.values()]
    head = [f"; step {step.id}", "(set-info :status unsat)", "(set-logic QF_LRA)"]
    return "\n".join([*head, *declared, *lines, "(check-sat)"]) + "\n"


def _columns(fact: Fact) -> Form:
    """Return a fact as a form; a number is a form of the one unit ``."""
    if isinstance(fact, Real):
        return {"": fact.value}
    assert isinstance(fact, Vector), "a fact of a combination"
    return fact.form


def _product(known: Mapping[str, Fact], term: Term, level: str) -> Form:
    vector = vector_of(known, term)
    value = product_of(known, [one for one in term.facts if one != vector]) * term.times
    if level == "real":
        return {"": value}
    if vector is None:
        assert term.unit is not None, "a unit stands for an order"
        return at_level({term.unit: value}, "power" if level == "power" else "order")
    return scaled(at_level(_columns(known[vector]), "power" if level == "power" else "order"), value)


def _sign(known: Mapping[str, Fact], term: Term, level: str) -> str:
    """Return what is known of a product: that it is zero, not negative, or positive."""
    sign = ">"
    for name in term.facts:
        fact = known[name]
        relation = fact.relation if isinstance(fact, (Real, Vector)) else ""
        if isinstance(fact, Vector) and fact.level != level and relation == ">":
            relation = ">="  # a greater order may have the same power
        if relation == "=" or (relation == ">=" and sign == ">"):
            sign = relation
    return sign


def _linear(form: Form, names: dict[Column, str]) -> str:
    terms = []
    for unit, value in sorted(form.items()):
        for monomial, coefficient in sorted(value.terms.items()):
            if not unit and not monomial:
                terms.append(literal(coefficient))
                continue
            column = unit, monomial
            shown = " ".join([*(f"{name}^{power}" for name, power in monomial), *([unit] if unit else [])])
            name = names.setdefault(column, symbol(f"{len(names) + 1}: {shown}"))
            terms.append(f"(* {literal(coefficient)} {name})")
    return call("+", terms) if terms else ZERO


def _relation(term: str, relation: str) -> str:
    return f"({relation} {term} {ZERO})"
