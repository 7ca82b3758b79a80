"""Proofs are found for what a theory says follows, and the kernel accepts them from their JSON."""

from __future__ import annotations

import json

import pytest

from nslogic.kernel import Fact, Law, check
from nslogic.proof.bodies import renumbered
from nslogic.proof.search.search import refute_facts
from nslogic.proof.search.state import NoProofError
from nslogic.proof.step_data import body_data
from nslogic.questions.check import check as check_theory
from nslogic.statements.laws import statements_of
from nslogic.statements.theorems import Theorem, check_theorem, theorem_of
from nslogic.theory.library import bundled
from nslogic.theory.loading import load_file


def body_of(theorem: Theorem) -> object:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts["(goal)"] = theorem.goal
    return body_data(renumbered(refute_facts(facts)))


@pytest.mark.parametrize("name", ["resource", "critical-depth"])
def test_every_proved_claim_and_every_core_has_a_proof_that_the_kernel_accepts(name: str) -> None:
    theory = load_file(dict(bundled())[name])[0]
    count = 0
    for result in check_theory(theory).regimes:
        wanted = [({"kind": "core"}, core) for core in result.cores.found]
        wanted += [
            ({"kind": "claim", "id": claim.claim.id, "verdict": claim.verdict}, claim.rests_on)
            for claim in result.claims
            if claim.verdict in ("proved", "refuted")
        ]
        for about, labels in wanted:
            theorem = theorem_of(theory, result.regime, about, labels)
            checked = check(
                theorem.hypotheses,
                theorem.goal,
                body_of(theorem),
                parameters=theorem.parameters,
                quantities=theorem.quantities,
            )
            assert not checked.trusted
            count += 1
    assert count > 5


def test_what_does_not_follow_has_no_proof() -> None:
    theory = load_file(dict(bundled())["resource"])[0]
    claim = theorem_of(theory, theory.regime("redundancy"), {"kind": "claim", "id": "T2", "verdict": "proved"}, ("A1",))
    with pytest.raises(NoProofError):
        body_of(claim)


def test_a_choice_with_one_open_case_goes_before_signs() -> None:
    """The guard of `mean-field` is met: its equations are known before any sign or case is looked at."""
    theory = load_file(dict(bundled())["percolation"])[0]
    about = {"kind": "claim", "id": "tail-in-mean-field", "verdict": "proved"}
    regime = theory.regime("model-mean-field")
    labels = tuple(statements_of(theory, regime))
    text = json.dumps(body_of(theorem_of(theory, regime, about, labels)))
    assert text.count('"mean-field"') == 1
    assert text.index('"mean-field"') < text.index('"signs"')


def test_every_core_of_a_theory_is_refuted() -> None:
    theory = load_file(dict(bundled())["resource"])[0]
    for result in check_theory(theory).regimes:
        for core in result.cores.found:
            theorem = theorem_of(theory, result.regime, {"kind": "core"}, core)
            facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
            body = body_data(renumbered(refute_facts(facts)))
            assert not check_theorem(theorem, body).trusted


def rules_of(body: object) -> list[str]:
    if isinstance(body, list):
        return [rule for one in body for rule in rules_of(one)]
    if isinstance(body, dict):
        below = [rule for key in ("branches", "proofs") for rule in rules_of(body.get(key, []))]
        return [body["rule"], *below]
    return []


def test_what_the_engine_sees_to_be_impossible_goes_before_what_a_model_leaves_open() -> None:
    """One of two ways in which a law can hold is impossible: the other is known before any other choice is looked at."""
    x, y, z, n, m = (("quantity", name) for name in "XYZNM")
    hypotheses = {
        "either": ("or", ("order", "~", n, x, True), ("order", "~", n, y, True)),
        "x": ("order", "<<", x, n, True),
        "y": ("order", "<<", y, m, True),
        "m": ("order", "~", m, n, True),
    }
    open_choices = {
        f"other {place}": ("or", ("order", "~", z, one, True), ("order", "<<", z, one, True))
        for place, one in enumerate((x, y))
    }
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in (open_choices | hypotheses).items()}
    body = body_data(renumbered(refute_facts(facts)))
    assert not check(hypotheses, None, body, parameters=frozenset(), quantities=frozenset("XYNM")).trusted
    assert rules_of(body).count("split") == 1
