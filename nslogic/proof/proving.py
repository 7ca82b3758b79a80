"""Prove one theorem: from the labels that it rests on, or from more labels where that makes the proof simpler."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from nslogic.errors import LimitReachedError
from nslogic.kernel import GOAL, Fact, Law
from nslogic.proof.attempts import FoundProof, first_proof, proof_from_fewer, shortest_proof, size_of_proof
from nslogic.proof.bodies import renamed_body, used_in
from nslogic.proof.budget import Budget
from nslogic.proof.documents import MOST_LEMMAS, Proved
from nslogic.proof.proving_models import is_optimum_law
from nslogic.proof.search.state import NoProofError
from nslogic.proof.steps import Body
from nslogic.proof.unproved import Unproved, checked_proof
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import BASE, LEMMA, About, Theorem, theorem_of
from nslogic.theory.model import Regime, Theory


def prove_theorem(
    theory: Theory,
    regime: Regime,
    about: About,
    labels: tuple[str, ...],
    lemmas: Sequence[Proved] = (),
    *,
    budget: Budget | None = None,
) -> Proved | Unproved:
    """Prove a theorem that is not about a model, within the work of `budget`.

    Hypotheses are tried in this order: the given labels; these and all labels about parameters; all labels of the regime.
    If the proof is much work for the kernel, other plans are tried, then only the hypotheses that the proof uses, then
    the lemmas in place of the axioms, and in place of the optima alone. The hypotheses of the answer are those that its
    proof uses. If the budget ends after a proof was found, this proof is the answer.

    Raises:
        TheoremError: The theorem cannot be stated in a proof file.
    """
    budget = budget or Budget()
    lemmas = lemmas[:MOST_LEMMAS]
    statements = statements_of(theory, regime)
    parameters = {label for label in statements if label.startswith(_OF_PARAMETERS)}
    best: FoundProof | None = None
    reason = ""
    for hypotheses in (set(labels), {*labels, *parameters}, set(statements)):
        theorem = theorem_of(theory, regime, about, tuple(sorted(hypotheses)), statements=statements)
        try:
            proof = first_proof(_facts(theorem), budget)
        except (LimitReachedError, NoProofError) as problem:
            reason = str(problem)
            continue
        best = min(best, proof, key=size_of_proof) if best is not None else proof
        if not proof.trusts and (best.work < budget.limits.short_work or hypotheses >= parameters):
            break
    if best is None:
        return Unproved(theorem_of(theory, regime, about, tuple(sorted(labels)), statements=statements), reason)
    best = proof_from_fewer(shortest_proof(best, budget), budget)
    if lemmas and best.work >= budget.limits.short_work:
        shorter = _by_lemmas(theory, regime, about, lemmas, budget)
        if shorter is not None and size_of_proof(shorter) < size_of_proof(best):
            best = shorter
    body = best.body
    if about.get("base") is not None and BASE not in used_in(body):
        about = {**about, "base": None}  # the law holds whether its base grows or not
    return checked_proof(*_with_used_hypotheses(theory, regime, about, lemmas, body))


_OF_PARAMETERS = ("domain(", "value(", "measured(", "where(")


def _by_lemmas(
    theory: Theory, regime: Regime, about: About, lemmas: Sequence[Proved], budget: Budget
) -> FoundProof | None:
    """Return the proof from lemmas that is the least work for the kernel, None if none is found."""
    statements = statements_of(theory, regime)
    plain = tuple(label for label in statements if label.startswith((*_OF_PARAMETERS, "trend(")))
    solved = tuple(label for label, law in statements.items() if not is_optimum_law(law))
    theorems = _lemma_theorems(lemmas)
    laws = {label: theorem for label, theorem in theorems.items() if theorem.kind == "law"}
    best: FoundProof | None = None
    for labels in (plain, solved) if len(solved) < len(statements) else (plain,):
        facts = _facts(theorem_of(theory, regime, about, labels, statements=statements))
        for used in (laws, theorems) if len(laws) < len(theorems) else (laws,):
            lemma_facts = {label: Law(law, True) for label, lemma in used.items() if (law := lemma.shows) is not None}
            with suppress(LimitReachedError, NoProofError):
                proof = first_proof({**facts, **lemma_facts}, budget)
                best = min(best, proof, key=size_of_proof) if best is not None else proof
    return None if best is None else proof_from_fewer(shortest_proof(best, budget), budget)


def _lemma_theorems(lemmas: Sequence[Proved]) -> dict[str, Theorem]:
    return {LEMMA.format(place): lemma.theorem for place, lemma in enumerate(lemmas, 1)}


def _with_used_hypotheses(
    theory: Theory, regime: Regime, about: About, lemmas: Sequence[Proved], body: Body
) -> tuple[Theorem, Body]:
    """Return the theorem with the hypotheses and lemmas that its proof uses, and the proof with their labels."""
    used = used_in(body)
    theorems = _lemma_theorems(lemmas)
    used_lemmas = [label for label in theorems if label in used]
    names = {label: LEMMA.format(place) for place, label in enumerate(used_lemmas, 1)}
    labels = tuple(sorted(used & set(statements_of(theory, regime))))
    theorem = theorem_of(theory, regime, about, labels, lemmas=[theorems[label] for label in used_lemmas])
    return theorem, renamed_body(body, lambda name: names.get(name, name))


def _facts(theorem: Theorem) -> dict[str, Fact]:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts[GOAL] = theorem.goal
    return facts
