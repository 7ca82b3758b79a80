"""Products and sums of facts as Lean proof terms: what a combination of the kernel rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nslogic.kernel import LOG_SCALE, SCALE, Fact, Real, Vector
from nslogic.proof.lean_terms import label, name, polynomial, side
from nslogic.proof.replay import Term, product_of, vector_of


def divisor(known: Mapping[str, Fact], over: Sequence[str], *, positive: bool) -> str:
    """Return a proof that what is divided by is positive, or not zero; empty where nothing is."""
    if not over:
        return ""
    proof, relation = product(known, over, power=False)
    value = polynomial(product_of(known, tuple(over)))
    if positive:
        return f"(show 0 < ({value} : ℝ) by have h := {proof}; linarith)"
    if relation == ">":
        return f"(show ({value} : ℝ) ≠ 0 by have h := {proof}; intro z; linarith)"
    factors = [f"{label(one)}" if relation_of(known[one]) == "!=" else f"{label(one)}.ne'" for one in over]
    proof = factors[0]
    for one in factors[1:]:
        proof = f"(mul_ne_zero {proof} {one})"
    return f"(show ({value} : ℝ) ≠ 0 by have h := {proof}; contrapose! h; linear_combination h)"


def relation_of(one: Fact) -> str:
    """Return the relation of a fact to zero, empty for laws."""
    return one.relation if isinstance(one, (Real, Vector)) else ""


def _known(known: Mapping[str, Fact], one: str, *, power: bool) -> tuple[str, str]:
    """Return a fact as one about a number, and its relation; of a fact about orders, what it says of powers."""
    here = known[one]
    said = {"(t)": "(one_pos : (0 : ℝ) < 1)", "(log t)": "(show Pos 0 1 from Or.inr ⟨rfl, one_pos⟩)"}.get(
        one, label(one)
    )
    if isinstance(here, Vector) and here.level == "order" and power:
        return f"{said}.power", "=" if here.relation == "=" else ">="
    return said, relation_of(here)


def product(known: Mapping[str, Fact], facts: Sequence[str], *, power: bool) -> tuple[str, str]:
    """Return a proof about a product of facts, and its relation; a fact that something is not zero stands twice."""
    found: list[tuple[str, str]] = []
    waiting: set[str] = set()
    for one in facts:
        said, relation = _known(known, one, power=power)
        if relation != "!=":
            found.append((said, relation))
        elif one in waiting:
            waiting.remove(one)
            found.append((f"(mul_self_pos.mpr {said})", ">"))
        else:
            waiting.add(one)
    if not found:
        return "(one_pos : (0 : ℝ) < 1)", "!=" if waiting else ">"
    proof, sign = found[0]
    for said, relation in found[1:]:
        if sign == ">" and relation == ">":
            proof = f"(mul_pos {proof} {said})"
            continue
        left, right = (f"{text}{_TO_GE[one]}" for text, one in ((proof, sign), (said, relation)))
        proof, sign = f"(mul_nonneg {left} {right})", ">="
    return proof, "!=" if waiting else sign


_TO_GE = {">": ".le", ">=": "", "=": ".ge"}


def of_equation(known: Mapping[str, Fact], term: Term) -> str:
    """Return a term of an equation as a coefficient times the fact of it that is an equation."""
    equation = next(one for one in term.facts if relation_of(known[one]) == "=")
    others = list(term.facts)
    others.remove(equation)
    factors = [f"({polynomial(term.times)})"]
    for one in others:
        here = known[one]
        factors.append(
            f"({polynomial(here.value)})"
            if isinstance(here, Real)
            else f"({side(here.form, 'power')})"
            if isinstance(here, Vector)
            else "1"
        )
    if term.unit is not None:
        factors.append(f"{name(term.unit)}.power" if term.unit != SCALE else "1")
    return " * ".join([*factors, _known(known, equation, power=True)[0]])


def of_form(known: Mapping[str, Fact], term: Term) -> tuple[str, str]:
    """Return a proof about one term of a sum of forms, and its relation."""
    vector = vector_of(known, term)
    reals = [one for one in term.facts if isinstance(known[one], Real)]
    value = polynomial(term.times * product_of(known, reals))
    zero = next((one for one in reals if relation_of(known[one]) == "="), None)
    if vector is None or zero is not None:
        assert zero is not None, "a unit stands beside a number that is zero"
        others = product_of(known, [one for one in reals if one != zero]) * term.times
        unit = {SCALE: ("1", "0"), LOG_SCALE: ("0", "1")}.get(term.unit or "")
        power, log = unit or (f"{name(term.unit or '')}.power", f"{name(term.unit or '')}.log")
        if vector is not None:
            here = known[vector]
            assert isinstance(here, Vector), "a fact about orders"
            power, log = side(here.form, "power"), side(here.form, "log")
        proof = f"(show ({value} : ℝ) = 0 by linear_combination ({polynomial(others)}) * {label(zero)})"
        return f"(Zero.of_eq {proof} ({power}) ({log}))", "="
    said, relation = _known(known, vector, power=False)
    if relation == "=":
        return f"(Zero.scale ({value}) {said})", "="
    proof, sign = product(known, reals, power=False)
    bound = "<" if sign == relation == ">" else "≤"
    positive = f"(show 0 {bound} ({value} : ℝ) by have h := {proof}; nlinarith)"
    if sign == ">":
        return f"({'Pos' if relation == '>' else 'Nonneg'}.scale {positive} {said})", relation
    return f"(Nonneg.scale {positive} {said if relation == '>=' else said + '.nonneg'})", ">="
