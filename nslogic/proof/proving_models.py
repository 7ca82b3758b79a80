"""Prove that the labels of a regime can hold together, by a witness."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TypeVar

from nslogic import limits
from nslogic.errors import LimitReachedError
from nslogic.kernel import GOAL, LOG_LOG_SCALE, Fact, Point, ProofError, Statement, mentioned, name_of_log
from nslogic.language.logarithms import LOG_LOG_NAME, logarithms_in
from nslogic.language.writing import format_order
from nslogic.logic.results import Witness
from nslogic.proof.attempts import Attempts
from nslogic.proof.budget import Budget
from nslogic.proof.documents import Proved
from nslogic.proof.search.state import NoProofError
from nslogic.proof.steps import Body
from nslogic.proof.unproved import Unproved, checked_proof
from nslogic.proof.witnesses import RootProof, WitnessProof
from nslogic.statements.laws import order
from nslogic.statements.theorems import About, theorem_of
from nslogic.theory.model import Regime, Theory

_Value = TypeVar("_Value")


def prove_model(
    theory: Theory,
    regime: Regime,
    about: About,
    labels: tuple[str, ...],
    witness: Witness,
    *,
    budget: Budget | None = None,
    statements: Mapping[str, Statement] | None = None,
    shorten: bool = True,
) -> Proved | Unproved:
    """Prove that all labels can hold together, by a witness whose numbers are rational or roots of polynomials.

    `statements` are what the labels state, by default what proof files state them to; with `shorten`, steps that are
    less work to check are looked for.
    """
    budget = budget or Budget()
    theorem = theorem_of(theory, regime, about, labels, statements=statements)
    spoken_of = _names_in(theorem.hypotheses.values())
    numbers = {name: value for name, value in witness.parameters if ("parameter", name) in spoken_of}
    orders = {name: pair for name, pair in witness.orders if ("quantity", name) in spoken_of}
    roots: dict[str, RootProof] = {}
    for name, root in witness.irrational:
        if ("quantity", name) in spoken_of:
            return Unproved(theorem, f"the order of {name} is not rational in the witness")
        if ("parameter", name) in spoken_of:
            roots[name] = RootProof(tuple(map(Fraction, root.polynomial)), (root.low, root.high))
    logs = _logs_of(theory, witness, spoken_of)
    if ("logarithm", LOG_LOG_SCALE) in spoken_of and any(map(is_optimum_law, theorem.hypotheses.values())):
        logs.setdefault(LOG_LOG_SCALE, Fraction(0))  # competitors share it, even if no law mentions it
    longest = max(
        map(_digits, (*numbers.values(), *(number for pair in orders.values() for number in pair))), default=0
    )
    if longest > limits.PROOF_DIGITS:
        return Unproved(theorem, f"a number of the witness has more than {limits.PROOF_DIGITS} digits")
    point = Point(
        numbers, orders, {name: root.data() for name, root in roots.items()}, budget.part(limits.PROOF_WORK), logs
    )
    optima: dict[str, Body] = {}
    laws: dict[str, Body] = {}
    for label, law in theorem.hypotheses.items():
        try:
            if roots.keys() & {name for _, name in _names_in([law])}:
                if is_optimum_law(law):
                    return Unproved(theorem, f"{label} is an optimum where a number is not rational")
                facts = {**point.rooted(), **point.log_log(), GOAL: point.denied(law)}
                laws[label] = _refutation(facts, budget, shorten=shorten)
            elif (optimum := _optimum_at(point, law)) is not None:
                optima[label] = _refutation(point.competitor(optimum), budget, shorten=shorten)
        except (LimitReachedError, NoProofError, ProofError) as problem:
            return Unproved(theorem, f"{label}: {problem}")
    proof = WitnessProof(_by_name(numbers), _by_name(orders), optima, _by_name(logs), _by_name(roots), laws)
    return checked_proof(theorem, proof)


def _refutation(facts: dict[str, Fact], budget: Budget, *, shorten: bool) -> Body:
    return Attempts(budget, shorten=shorten).first((facts,)).body


def _by_name(values: Mapping[str, _Value]) -> dict[str, _Value]:
    return dict(sorted(values.items()))


def _logs_of(theory: Theory, witness: Witness, spoken_of: set[tuple[str, str]]) -> dict[str, Fraction]:
    """Return the log powers in a witness that its pairs do not determine, by the kernel's names for them."""
    if not witness.logs:
        return {}
    names = {LOG_LOG_NAME: LOG_LOG_SCALE}
    statements = [written_law for axiom in theory.axioms for written_law in (*axiom.laws, *axiom.when)]
    statements += [
        written_law for regime in theory.regimes for condition in regime.where for written_law in condition.laws
    ]
    statements += [claim.law for claim in theory.claims]
    for written_law in statements:
        names |= {
            format_order(logarithm): name_of_log(order(logarithm.argument))
            for logarithm in logarithms_in(written_law.law)
        }
    return {names[name]: value for name, value in witness.logs if ("logarithm", names[name]) in spoken_of}


def _digits(number: Fraction) -> int:
    """Return an upper bound of the length of a number as text."""
    return 3 + (abs(number.numerator).bit_length() + number.denominator.bit_length()) * 1000 // 3321


def _names_in(laws: Iterable[Statement]) -> set[tuple[str, str]]:
    names: set[tuple[str, str]] = set()
    for law in laws:
        mentioned(law, names)
    return names


def is_optimum_law(law: Statement) -> bool:
    """Return whether a law is an optimum, with or without a guard."""
    return bool((law[2] if law[0] == "if" else law)[0] == "optimum")


def _optimum_at(point: Point, law: Statement) -> Statement | None:
    """Return the optimum that an axiom states at a point, None if it states none there."""
    guard, content = (law[1], law[2]) if law[0] == "if" else ((), law)
    return content if content[0] == "optimum" and all(point.law(part) for part in guard) else None
