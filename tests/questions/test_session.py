"""One opening of a regime: every question about it goes to the same constraints and the same engine."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from nslogic import check, derive, plan, prove
from nslogic.limits import Limits
from nslogic.orders.system import System
from nslogic.questions import session
from nslogic.questions.several_bases import derive_bases
from nslogic.theory.library import load
from nslogic.theory.model import Regime, Theory

RESOURCE = load("resource")
QUESTIONS = {
    "check": lambda: check(RESOURCE),
    "derive": lambda: derive(RESOURCE, regimes="redundancy"),
    "plan": lambda: plan(RESOURCE, scale={"N": 10}, regimes="redundancy"),
    "several bases": lambda: derive_bases(RESOURCE, ("N_p", "L"), regimes="redundancy"),
    "prove": lambda: prove(RESOURCE, regimes="redundancy"),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_opens_each_regime_once(question: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: Counter[str] = Counter()
    engines: Counter[str] = Counter()
    build, engine_for = session.build_system, session.engine_for

    def counted(theory: Theory, regime: Regime, *, sigma: Fraction) -> System:
        opened[regime.name] += 1
        return build(theory, regime, sigma=sigma)

    def made(system: System, limits: Limits) -> object:
        engines[system.regime.name] += 1
        return engine_for(system, limits)

    monkeypatch.setattr(session, "build_system", counted)
    monkeypatch.setattr(session, "engine_for", made)
    QUESTIONS[question]()
    assert opened
    assert opened == engines
    assert set(opened.values()) == {1}


def test_a_session_says_the_same_with_claims_and_without() -> None:
    regime = RESOURCE.regime("redundancy")
    opened = session.Session(RESOURCE, regime, limits=Limits())
    whole, bare = opened.check(), opened.check(claims=False)
    assert whole.claims
    assert not bare.claims
    assert (bare.verdict, bare.witness) == (whole.verdict, whole.witness)
