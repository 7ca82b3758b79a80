"""`check` adds to a verdict what a person asks next: whatever theory is drawn, it answers, and every word of it is so."""

from __future__ import annotations

from hypothesis import given, settings

from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.limits import Limits
from nslogic.logic.decide import engine_for
from nslogic.orders.system import build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.report.check.text import result_page
from nslogic.report.rendering import render
from nslogic.testing import Sample, planted_models, theories

SOME = settings(max_examples=max(10, settings().max_examples // 4), deadline=None)
LIMITS = Limits(resource=2_000_000)


@given(theories(claims=2))
@SOME
def test_every_random_theory_has_an_answer_without_internal_names(sample: Sample) -> None:
    result = check(sample.theory(), options=CheckOptions(limits=LIMITS, certificates=False))
    page = render(result_page(result, detail="all", certificate=True))
    assert page
    assert "@" not in page


@given(planted_models(most_axioms=3, claims=2))
@SOME
def test_what_follows_in_place_of_a_random_claim_holds_in_the_planted_model_s_regime(sample: Sample) -> None:
    theory = sample.theory()
    result = check(theory, options=CheckOptions(limits=LIMITS))
    for regime in result.regimes:
        system = build_system(theory, regime.regime)
        trends = {one.name: one.trend for one in theory.quantities} | dict(regime.regime.trends)
        scope = Scope(trends, {one.name: one.name for one in theory.parameters})
        for following in (one for claim in regime.claims for one in claim.derived):
            if following.range is None and not following.when and "up to" not in following.law:
                law = read_law(following.law, scope).law
                assert law is not None
                base_scales = any(f"trend({name})" in system.labels for name in trends if name in following.law)
                if base_scales:
                    against = system.fails(law, "following")
                    answer = engine_for(system, LIMITS).ask(system.labels, against, with_model=False)
                    assert answer.model is None, following
