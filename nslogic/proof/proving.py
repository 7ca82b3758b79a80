"""Prove one theorem: from the labels that it rests on, or from more labels where that makes the proof simpler."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nslogic.errors import LimitReachedError
from nslogic.kernel import GOAL, Fact, Law, Statement
from nslogic.proof.attempts import Attempts
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
    statements: Mapping[str, Statement] | None = None,
    shorten: bool = True,
) -> Proved | Unproved:
    """Prove a theorem that is not about a model, within the work of `budget`.

    Hypotheses are tried in this order: the given labels, with little work, unless one is an optimum; derived laws in
    place of the labels; the given labels and all labels about parameters; the given labels. All lemmas come last, but
    with an optimum second. Then all labels of the regime are tried. If a proof is much work for the kernel, the others
    are tried for a shorter one. The hypotheses of the answer are those that its proof uses. If the budget ends after a proof was found, this proof is the answer.

    Args:
        theory: The theory, as it was loaded.
        regime: One of its regimes.
        about: The description of the theorem.
        labels: The labels that it rests on.
        lemmas: Proofs of laws that this one may use.
        budget: The work that the searches may do.
        statements: What the labels of the regime state; by default what proof files state them to.
        shorten: Whether to look for a proof that is less work to check.

    Raises:
        TheoremError: The theorem cannot be stated in a proof file.
    """
    budget = budget or Budget()
    lemmas = lemmas[:MOST_LEMMAS]
    statements = statements_of(theory, regime) if statements is None else statements

    def facts_from(*hypotheses: str) -> dict[str, Fact]:
        return _facts(theorem_of(theory, regime, about, tuple(sorted({*hypotheses})), statements=statements))

    parameters = [label for label in statements if label.startswith(_OF_PARAMETERS)]
    direct, beside = facts_from(*labels), facts_from(*labels, *parameters)
    by_lemmas: list[dict[str, Fact]] = []
    if lemmas:
        plain = [*parameters, *(label for label in statements if label.startswith("trend("))]
        solved = [label for label, law in statements.items() if not is_optimum_law(law)]
        derived = [lemma for lemma in lemmas if lemma.theorem.kind == "law"]
        by_lemmas = [
            {**facts_from(*(plain if used is derived else solved)), **_lemma_facts(lemmas, used)}
            for used in (derived, lemmas)
            if used
        ]
    quick: dict[str, Fact] | None = None
    if about["kind"] == "core":
        candidates = [direct]  # a core says that these labels cannot hold together: a proof from more of them says less
    elif any(is_optimum_law(statements[label]) for label in labels):
        candidates = [*by_lemmas, beside, direct]  # the laws that follow from an optimum spare its competitors
    else:
        quick, candidates = direct, [*by_lemmas[:1], beside, direct, *by_lemmas[1:]]
    attempts = Attempts(budget, shorten=shorten)
    try:
        try:
            proof = attempts.first(candidates, quick)
        except (LimitReachedError, NoProofError):
            proof = attempts.first((beside, facts_from(*statements)))
    except (LimitReachedError, NoProofError) as problem:
        return Unproved(theorem_of(theory, regime, about, tuple(sorted(labels)), statements=statements), str(problem))
    best = attempts.shorter(proof, by_lemmas if proof.facts == beside else candidates)
    body = best.body
    if about.get("base") is not None and BASE not in used_in(body):
        about = {**about, "base": None}  # the law holds whether its base grows or not
    return checked_proof(*_with_used_hypotheses(theory, regime, about, lemmas, body, statements))


_OF_PARAMETERS = ("domain(", "value(", "measured(", "where(")


def _lemma_facts(lemmas: Sequence[Proved], used: Sequence[Proved]) -> dict[str, Fact]:
    shown = {label: lemma.shows for label, lemma in _lemma_theorems(lemmas).items()}
    kept = {lemma.theorem.shows for lemma in used}
    return {label: Law(law, True) for label, law in shown.items() if law is not None and law in kept}


def _lemma_theorems(lemmas: Sequence[Proved]) -> dict[str, Theorem]:
    return {LEMMA.format(place): lemma.theorem for place, lemma in enumerate(lemmas, 1)}


def _with_used_hypotheses(
    theory: Theory,
    regime: Regime,
    about: About,
    lemmas: Sequence[Proved],
    body: Body,
    statements: Mapping[str, Statement],
) -> tuple[Theorem, Body]:
    """Return the theorem with the hypotheses and lemmas that its proof uses, and the proof with their labels."""
    used = used_in(body)
    theorems = _lemma_theorems(lemmas)
    used_lemmas = [label for label in theorems if label in used]
    names = {label: LEMMA.format(place) for place, label in enumerate(used_lemmas, 1)}
    labels = tuple(sorted(used & set(statements)))
    shown = [theorems[label] for label in used_lemmas]
    theorem = theorem_of(theory, regime, about, labels, statements=statements, lemmas=shown)
    return theorem, renamed_body(body, lambda name: names.get(name, name))


def _facts(theorem: Theorem) -> dict[str, Fact]:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts[GOAL] = theorem.goal
    return facts
