"""Verdicts that the kernel has checked as they were given, and what is said of those that it has not."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

import nslogic
from nslogic.engines.engine import Order
from nslogic.kernel import ProofError, TooLargeError
from nslogic.limits import Limits, ProofLimits
from nslogic.logic.results import RegimeResult
from nslogic.proof import unproved
from nslogic.questions.certify import RefusedError, certified
from nslogic.questions.session import Session
from nslogic.records import replace
from tests.oracle.generator import draw
from tests.questions.test_prove import THEORY

MEASURED = nslogic.loads(
    """
theory     = { name = "measured" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
parameters = { a = { value = 0.5, error = 0.1 } }
axioms     = [{ id = "law", law = "Y ~ X^a" }, { id = "other", law = "Y ~ X^0.8" }]
"""
)


def regime(name: str, **options: Any) -> RegimeResult:
    (answer,) = nslogic.check(THEORY, regimes=name, certify=True, **options).regimes
    return answer


def test_verdicts_of_regimes_and_of_claims_are_certified() -> None:
    good, bad = regime("good"), regime("bad")
    assert (good.verdict, good.certified, good.uncertified) == ("consistent", True, "")
    assert [(claim.verdict, claim.certified) for claim in good.claims] == [
        ("proved", True),
        ("refuted", True),
        ("open", True),
    ]
    assert (bad.verdict, bad.certified) == ("degenerate", True)


def test_nothing_is_said_of_certificates_where_none_are_asked_for() -> None:
    (answer, _) = nslogic.check(THEORY).regimes
    assert answer.certified is None
    assert [claim.certified for claim in answer.claims] == [None] * 3


def test_the_answers_are_those_of_a_check_without_certificates() -> None:
    plain = nslogic.check(THEORY).regimes
    for one, other in zip(nslogic.check(THEORY, certify=True).regimes, plain, strict=True):
        claims = tuple(replace(claim, certified=None) for claim in one.claims)
        assert replace(one, certified=None, claims=claims) == other


def test_a_clash_is_certified_even_where_no_core_is_asked_for() -> None:
    answer = regime("bad", cores="none")
    assert (answer.cores.found, answer.certified) == ((), True)


@pytest.mark.parametrize(("sigma", "verdict"), [(2, "degenerate"), (4, "consistent")])
def test_measured_values_are_certified_within_the_errors_that_are_asked_for(sigma: int, verdict: str) -> None:
    (answer,) = nslogic.check(MEASURED, sigma=sigma, certify=True).regimes
    assert (answer.verdict, answer.certified, answer.uncertified) == (verdict, True, "")


def test_in_several_processes_too() -> None:
    assert [answer.certified for answer in nslogic.check(THEORY, certify=True, jobs=2).regimes] == [True, True]


def test_claims_of_a_regime_that_has_no_model_state_nothing() -> None:
    theory = nslogic.theory(
        {
            "name": "empty",
            "quantities": {"X": "grows", "Y": "free"},
            "axioms": {"one": "Y ~ X", "two": "Y ~ X^2"},
            "claims": [{"id": "any", "law": "Y ~ X^3"}],
        }
    )
    (answer,) = nslogic.check(theory, certify=True).regimes
    assert (answer.certified, answer.claims[0].verdict, answer.claims[0].certified) == (True, "vacuous", None)


def test_what_cannot_be_certified_has_a_reason() -> None:
    little = replace(Limits(), proofs=replace(ProofLimits(), work=10))
    (answer,) = nslogic.check(THEORY, regimes="bad", certify=True, options=nslogic.CheckOptions(limits=little)).regimes
    assert (answer.verdict, answer.certified) == ("degenerate", False)
    assert answer.uncertified.startswith("no proof was found within the work that a search may do")


def opened(name: str) -> tuple[Session, RegimeResult]:
    session = Session(THEORY, THEORY.regime(name), limits=Limits())
    return session, session.check()


def test_an_unknown_verdict_states_nothing() -> None:
    session, _ = opened("good")
    answer = certified(session, replace(session.check(claims=False), verdict="unknown", witness=None))
    assert (answer.certified, answer.uncertified) == (None, "")


def test_a_verdict_without_its_witness_is_not_certified() -> None:
    session, result = opened("good")
    answer = certified(session, replace(result, witness=None))
    assert (answer.certified, answer.uncertified) == (False, "small · good: there is no witness")
    assert [claim.certified for claim in answer.claims] == [True] * 3


def test_a_wrong_witness_is_refused() -> None:
    session, result = opened("good")
    assert result.witness is not None
    wrong: Order = (Fraction(1), Fraction(0))
    orders = tuple((name, wrong if name == "Y" else order) for name, order in result.witness.orders)
    numbers = tuple((name, Fraction(7)) for name, _ in result.witness.parameters)
    with pytest.raises(RefusedError, match=r"small · good: good can hold: .* law does not hold at the witness"):
        certified(session, replace(result, witness=replace(result.witness, orders=orders, parameters=numbers)))


def test_a_wrong_verdict_has_no_proof() -> None:
    session, result = opened("good")
    proved, _, doubtful = result.claims
    wrong = replace(doubtful, verdict="proved", witnesses=(), rests_on=("law",))
    answer = certified(session, replace(result, claims=(proved, wrong)))
    assert [claim.certified for claim in answer.claims] == [True, False]
    assert answer.claims[1].uncertified == "the hypotheses have a model in which the statement fails"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_proof_that_the_kernel_refuses_is_a_mistake_of_nslogic(jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise ProofError("step 1: this is not absurd")

    monkeypatch.setattr(unproved, "check_theorem", refuses)
    with pytest.raises(RefusedError) as problem:
        nslogic.check(THEORY, certify=True, jobs=jobs)
    assert str(problem.value) == (
        "small · good: good can hold: the kernel refuses the proof that was found: step 1: this is not absurd"
    )


def test_a_proof_that_is_too_large_for_the_kernel_is_only_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def gives_up(*_: object) -> None:
        raise TooLargeError("this takes more work than a proof may")

    monkeypatch.setattr(unproved, "check_theorem", gives_up)
    assert regime("bad").uncertified == (
        "the proof that was found is too large for the kernel: this takes more work than a proof may"
    )


def test_a_claim_that_rests_on_the_word_of_a_solver_is_no_lemma(monkeypatch: pytest.MonkeyPatch) -> None:
    class Trusting:
        trusted = ("3",)

    monkeypatch.setattr(unproved, "check_theorem", lambda *_: Trusting())
    answer = regime("good")
    assert {claim.uncertified for claim in answer.claims} == {"a step of the proof rests on the word of z3"}


def test_a_witness_in_which_logarithms_of_one_order_differ_is_not_certified() -> None:
    """The language lets them differ; in a proof each order has one logarithm."""
    theory = nslogic.theory(
        {
            "name": "logarithms",
            "quantities": {"X": "free", "Y": "free", "Z": "free"},
            "axioms": {"same": "Y ~ X", "above": "Z >> X * log(Y)", "as": "Z ~ X * log(X)"},
        }
    )
    (answer,) = nslogic.check(theory, certify=True).regimes
    assert (answer.verdict, answer.certified) == ("consistent", False)
    assert answer.uncertified.startswith("no proof has a witness in which logarithms of one order differ")


@pytest.mark.parametrize("place", [*range(12), 14, 864])
def test_no_certificate_of_a_random_theory_is_refused(place: int) -> None:
    """`python benchmarks/certifying.py` draws more; two of these have optima that only logarithms make better."""
    limits = Limits(resource=2_000_000, proofs=ProofLimits(work=200_000))
    options = nslogic.CheckOptions(repairs=0, limits=limits, certificates=False, in_words=False, certify=True)
    result = nslogic.check(nslogic.loads(draw(f"certify/{place}")), options=options)
    verdicts = [answer for answer in result.regimes if answer.verdict != "unknown"]
    assert all(answer.certified or answer.uncertified for answer in verdicts)
