"""One opening of a regime: every question about it goes to the same constraints and the same engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from fractions import Fraction

import pytest

from nslogic import check, derive, plan, prove
from nslogic.engines.engine import Engine
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import System, build_system
from nslogic.questions.session import Session
from nslogic.questions.several_bases import derive_bases
from nslogic.theory.library import load
from nslogic.theory.model import Regime, Theory

RESOURCE = load("resource")
QUESTIONS: dict[str, Callable[[], object]] = {
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

    def counted(theory: Theory, regime: Regime, *, sigma: Fraction) -> System:
        opened[regime.name] += 1
        return build_system(theory, regime, sigma=sigma)

    def made(system: System, limits: Limits) -> Engine:
        engines[system.regime.name] += 1
        return engine_for(system, limits)

    monkeypatch.setattr("nslogic.questions.session.build_system", counted)
    monkeypatch.setattr("nslogic.questions.session.engine_for", made)
    QUESTIONS[question]()
    assert opened
    assert opened == engines
    assert set(opened.values()) == {1}


def test_a_session_says_the_same_with_claims_and_without() -> None:
    regime = RESOURCE.regime("redundancy")
    opened = Session(RESOURCE, regime, limits=Limits())
    whole, bare = opened.check(), opened.check(claims=False)
    assert whole.claims
    assert not bare.claims
    assert (bare.verdict, bare.witness) == (whole.verdict, whole.witness)
