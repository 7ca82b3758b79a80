"""A brief check decides what a whole one decides, and finds nothing more out about what is as the file expects."""

from __future__ import annotations

from hypothesis import given

from nslogic.logic.results import RegimeResult
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Sample, planted_models, read, theories
from nslogic.theory.library import bundled, load
from tests.two_ways import compared, two_ways

BRIEF = CheckOptions(brief=True)

BOTH = """
theory = { name = "both" }
quantities = { N = { trend = "grows" }, L = { trend = "grows" } }
axioms = [{ id = "square", law = "L ~ N^2" }, { id = "constant", law = "L ~ 1" }]
claims = [{ id = "cube", law = "L >> N^3", regime = "right", expect = "refuted" }]
[regimes.right]
axioms = ["square"]
[regimes.wrong]
axioms = ["square", "constant"]
"""


def decided(result: RegimeResult) -> object:
    return result.verdict, [(claim.claim.id, claim.verdict) for claim in result.claims]


def test_what_is_as_expected_is_decided_and_no_more() -> None:
    right, wrong = check(read(BOTH), options=BRIEF).regimes
    assert right.as_expected
    assert right.witness is None
    assert right.claims[0].rests_on == ()
    assert not wrong.as_expected
    assert wrong.cores.found
    assert wrong.repairs.found


def test_what_is_not_as_expected_is_the_same_as_without() -> None:
    theory = read(BOTH)
    assert check(theory, options=BRIEF).regimes[1] == check(theory).regimes[1]


def test_a_witness_is_the_same_whatever_was_asked_before() -> None:
    """The engine may have answered the brief check with another model than the one it finds at first."""
    theory = read("""
theory     = { name = "sparse" }
parameters = { gamma = { where = ["gamma > 1"] }, alpha = { value = 0.34, error = 0.02 } }
axioms     = [
    { id = "far", law = "loss ~ sum(n = k..inf, n^-gamma) + N^-alpha" },
    { id = "cost", law = "C ~ N + k * log(T)" },
    { id = "window", law = "k ~ T^(1/2)" },
    { id = "best", minimise = "loss", over = ["N", "k", "T"], subject_to = ["far", "cost", "window"] },
]
claims     = [{ id = "in-size", law = "loss ~ C^-alpha" }]
[quantities]
loss = { trend = "falls" }
T = { trend = "grows" }
k = { trend = "grows" }
N = { trend = "grows" }
C = { trend = "grows" }
""")
    assert check(theory, options=BRIEF).regimes == check(theory).regimes


def test_every_bundled_theory_is_decided_as_its_file_expects() -> None:
    for _, path in bundled():
        assert check(load(path), options=BRIEF).as_expected


@two_ways()
@given(
    theories(EVERYTHING, claims=1, most_axioms=3)
    | planted_models(POWER_LAWS, claims=1)
    | theories(WITHOUT_PARAMETERS, claims=1)
)
def test_verdicts_are_those_of_a_whole_check(sample: Sample) -> None:
    theory = sample.theory()
    for brief, whole in zip(check(theory, options=BRIEF).regimes, check(theory).regimes, strict=True):
        assert decided(brief) == decided(whole)
        compared()
