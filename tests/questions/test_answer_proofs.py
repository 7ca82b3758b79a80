"""The theorems that the answers of a check state, one after the other, each with its proof."""

from __future__ import annotations

from fractions import Fraction

from nslogic.limits import Limits
from nslogic.proof.documents import Proved
from nslogic.questions.answer_proofs import AnswerProofs, Outcomes
from nslogic.questions.session import Session
from nslogic.records import replace
from tests.questions.test_certify import MEASURED
from tests.questions.test_prove import THEORY


def opened(name: str, *, shorten: bool = True) -> tuple[Session, AnswerProofs, Outcomes]:
    session, outcomes = Session(THEORY, THEORY.regime(name), limits=Limits()), Outcomes()
    return session, AnswerProofs(session, outcomes, shorten=shorten), outcomes


def test_each_theorem_is_announced_before_its_proof_is_looked_for() -> None:
    session, proofs, outcomes = opened("bad")
    announced = [(words, len(outcomes.verdict)) for words in proofs.verdict(session.check())]
    assert announced == [("a contradiction", 0), ("a model but for trends", 1)]
    assert [type(outcome) for outcome in outcomes.verdict] == [Proved, Proved]


def test_claims_are_proved_in_the_order_of_the_file() -> None:
    session, proofs, outcomes = opened("good")
    assert list(proofs.claims(session.check())) == ["claim squared", "claim wrong", "claim open"]
    assert [outcome.theorem.about["id"] for outcome in outcomes.claims] == ["squared", "wrong", "open", "open"]


def test_what_is_unknown_is_noted() -> None:
    session, proofs, outcomes = opened("good")
    result = session.check()
    assert list(proofs.verdict(replace(result, verdict="unknown", reason="too much"))) == []
    assert list(proofs.claim(replace(result.claims[0], verdict="unknown"), [])) == []
    assert outcomes.skipped == [
        "small · good: the verdict is unknown (too much)",
        "small · good: the claim squared is unknown",
    ]


def test_a_theorem_that_cannot_be_stated_is_noted_among_its_kind() -> None:
    _, proofs, outcomes = opened("good")
    assert proofs.proved({"kind": "core"}, ("nothing of the kind",)) == []
    assert proofs.proved({"kind": "core"}, ("nothing of the kind",), beside=True) == []
    assert outcomes.skipped == outcomes.beside == ["small · good: good has no nothing of the kind"]


def test_the_first_proof_is_enough_where_it_need_not_be_short() -> None:
    for shorten in (True, False):
        session, proofs, outcomes = opened("good", shorten=shorten)
        _ = list(proofs.claims(session.check()))
        assert all(isinstance(outcome, Proved) for outcome in outcomes.claims)


def test_labels_state_measured_values_within_the_errors_of_the_session() -> None:
    def stated(sigma: int) -> object:
        session = Session(MEASURED, MEASURED.regimes[0], sigma=Fraction(sigma), limits=Limits())
        outcomes = Outcomes()
        _ = list(AnswerProofs(session, outcomes).verdict(session.check()))
        return outcomes.verdict[0].theorem.hypotheses["measured(a)"]

    assert stated(2) != stated(3)
