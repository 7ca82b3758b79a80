"""Random theories with a planted model: the one case that holds there agrees with it, and rests on what it says."""

from __future__ import annotations

from hypothesis import assume, given, settings

from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.questions.derive import DeriveOptions, derive
from nslogic.testing import Features, Sample, planted_models
from tests.derivation.agreement import agrees, entailed_by_its_reasons, only_case

SOME = settings(max_examples=max(10, settings().max_examples // 8))
FEATURES = Features(sums=True, logs=True, parameters=True)


@given(planted_models(FEATURES, most_axioms=3))
@SOME
def test_the_case_of_a_planted_model_agrees_with_it(sample: Sample) -> None:
    base, target = list(sample.orders)[:2]
    assume(sample.orders[base][0])
    options = DeriveOptions(target=target, base=base, limits=Limits(resource=2_000_000))
    (result,) = derive(sample.theory(), options=options)
    assert result.check.verdict in ("consistent", "unknown")
    found = result.derivation
    assume(found is not None and found.complete)
    assert found is not None
    assume(sample.orders[base][0] * found.question.direction > 0)
    case = only_case(found, sample.parameters)
    assert agrees(found, case, sample.orders, sample.parameters), case.law
    if case.rests_on:
        try:
            assert entailed_by_its_reasons(found, case, sample.parameters), (case.law, case.rests_on)
        except UndecidedError:
            assume(False)
