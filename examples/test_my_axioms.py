"""How to test a new set of axioms: properties that should hold beside any other laws, on theories drawn at random.

It needs Hypothesis. Run it with `pytest examples/test_my_axioms.py`, or copy it and begin with axioms of your own.
"""

from __future__ import annotations

from hypothesis import given, settings

import nslogic
from nslogic.testing import EVERYTHING, POWER_LAWS, Sample, planted_models, theories

# Two definitions: what a training run costs, and the width of models of a fixed depth.
QUANTITIES = {"budget": "free", "width": "free"}
AXIOMS = {"cost": "budget ~ N * D", "shape": "N ~ width^2"}


def with_my_axioms(sample: Sample) -> nslogic.Theory:
    """Return the theory of a sample, which has quantities N and D among others, with the axioms above."""
    return sample.extended(quantities=QUANTITIES, axioms=AXIOMS)


@settings(deadline=None, max_examples=50)
@given(planted_models(EVERYTHING))
def test_definitions_contradict_no_theory_that_has_a_model(sample: Sample) -> None:
    """A definition says nothing about what was there before: it can always be met."""
    assert nslogic.check(with_my_axioms(sample)).as_expected


@settings(deadline=None, max_examples=50)
@given(theories(POWER_LAWS, claims=2))
def test_definitions_change_no_verdict(sample: Sample) -> None:
    """Nothing that is said without them follows from them."""
    before, after = nslogic.check(sample.theory()), nslogic.check(with_my_axioms(sample))
    assert [regime.verdict for regime in after.regimes] == [regime.verdict for regime in before.regimes]
    verdicts = [[claim.verdict for regime in result.regimes for claim in regime.claims] for result in (before, after)]
    assert verdicts[0] == verdicts[1]


@settings(deadline=None, max_examples=50)
@given(planted_models(POWER_LAWS))
def test_what_is_defined_is_determined(sample: Sample) -> None:
    """The axioms give the budget as soon as the sizes are known."""
    law = nslogic.derive(with_my_axioms(sample), target="budget", base="N", given=["N >> 1", "D ~ N^2"])
    cases = [case.law for result in law if result.derivation for case in result.derivation.cases]
    assert cases in ([], ["budget ~ N^3"]), "no law where the sample says otherwise of N and D"
