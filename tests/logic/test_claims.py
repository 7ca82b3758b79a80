"""Claims: five verdicts by their definition, what they rest on, and the axioms that play no part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.limits import Limits
from nslogic.logic.claims import decide_claims
from nslogic.logic.decide import engine_for
from nslogic.logic.results import ClaimResult, Verdict
from nslogic.orders.system import build_system
from nslogic.questions.check import CheckOptions, check
from nslogic.testing import EVERYTHING, POWER_LAWS, WITHOUT_PARAMETERS, Sample, planted_models, read, theories
from tests.two_ways import compared, two_ways

SOME = settings(max_examples=settings().max_examples // 10)
QUICK = CheckOptions(cores="none", repairs=0)

WIDTH = """
theory = { name = "width", base = "N" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, L = { trend = "free" }, D = { trend = "grows" } }
axioms = [
    { id = "A", law = "loss ~ N^-1" },
    { id = "B", law = "N ~ L^2" },
    { id = "C", law = "loss <~ L^-2" },
    { id = "D", law = "D >~ N" },
]
"""


def claimed(law: str, *, text: str = WIDTH, limits: Limits | None = None) -> ClaimResult:
    theory = read(f'{text}[[claims]]\nid = "T"\nlaw = "{law}"\n')
    options = CheckOptions(cores="none", repairs=0, limits=limits or Limits())
    (claim,) = check(theory, options=options).regimes[0].claims
    return claim


@pytest.mark.parametrize(
    ("law", "verdict", "rests_on"),
    [
        ("loss ~ L^-2", "proved", ("A", "B")),
        ("loss <~ L^-2", "proved", ("C",)),
        ("loss << 1", "proved", ("trend(loss)",)),
        ("L >> 1", "proved", ("B", "trend(N)")),
        ("loss >> L^-2", "refuted", ("C",)),
        ("D ~ 1", "refuted", ("trend(D)",)),
        ("N ~ N", "proved", ()),
        ("1 = 2", "refuted", ()),
        ("D ~ N", "open", ()),
    ],
)
def test_claims_are_decided_and_rest_on_a_smallest_set(law: str, verdict: str, rests_on: tuple[str, ...]) -> None:
    claim = claimed(law)
    assert (claim.verdict, claim.rests_on) == (verdict, rests_on)


def test_axioms_that_no_minimal_set_needs_play_no_part() -> None:
    assert claimed("loss ~ L^-2").idle == ("C", "D")
    assert claimed("loss <~ L^-2").idle == ("D",)


def test_an_open_claim_has_a_model_each_way() -> None:
    claim = claimed("D ~ N")
    holding, failing = (dict(witness.orders) for witness in claim.witnesses)
    assert holding["D"] == holding["N"]
    assert failing["D"] > failing["N"]
    assert all(witness.verified for witness in claim.witnesses)


@pytest.mark.parametrize(
    ("law", "verdict"),
    [("N ~ L^a", "open"), ("a^2 < 0", "refuted"), ("a^2 >= 0", "proved"), ("N ~ L^(a/a) or N ~ L^2", "proved")],
)
def test_a_claim_may_speak_of_a_parameter_that_no_axiom_uses(law: str, verdict: str) -> None:
    assert claimed(law, text=WIDTH + "[parameters]\na = {}\n").verdict == verdict


def test_a_claim_with_a_zero_denominator_in_the_middle_of_a_minimum_is_refuted() -> None:
    claim = claimed("N ~ N^min(2, 1/a, 1)", text=WIDTH + '[parameters]\na = { value = "0" }\n')
    assert (claim.verdict, claim.rests_on) == ("refuted", ("value(a)",))


def test_a_claim_in_a_regime_without_a_model_is_vacuous() -> None:
    claim = claimed("N ~ N", text=WIDTH.replace("N ~ L^2", "N << N"))
    assert claim.verdict == "vacuous"


NORM = """
theory = { name = "norm", base = "N" }
quantities = { N = { trend = "grows" } }
parameters = { a = {}, b = {}, c = {} }
"""


def test_a_claim_that_the_solver_gives_up_on_is_unknown_and_says_why() -> None:
    """It fails at irrational values alone, where `a` is minus `b*2^(1/3) + c*4^(1/3)`: trying values decides nothing."""
    law = "a = 0 or a^3 + 2*b^3 + 4*c^3 != 6*a*b*c"
    claim = claimed(law, text=NORM, limits=Limits(resource=1))
    assert claim.verdict == "unknown"
    assert "limit of 1 steps" in claim.reason
    assert claimed(law, text=NORM).verdict == "open"


@pytest.mark.slow
@two_ways()
@given(
    st.one_of(
        *(theories(features, claims=1, most_axioms=3) for features in (POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING))
    )
)
def test_claims_are_those_of_plain_z3(plain: Callable[..., Any], sample: Sample) -> None:
    compare_with_brute_force(plain, sample)


@pytest.mark.slow
@two_ways()
@given(
    st.one_of(
        *(
            planted_models(features, claims=1, most_axioms=3)
            for features in (POWER_LAWS, WITHOUT_PARAMETERS, EVERYTHING)
        )
    )
)
def test_claims_of_true_theories_are_those_of_plain_z3(plain: Callable[..., Any], sample: Sample) -> None:
    compare_with_brute_force(plain, sample)


def compare_with_brute_force(plain: Callable[..., Any], sample: Sample) -> None:
    theory = sample.theory()
    (regime,) = check(theory, options=QUICK).regimes
    (claim,) = regime.claims
    law, second = claim.claim.law.law, plain(theory)
    can_hold, can_fail = second.possible(second.terms, law), second.possible(second.terms, law, holds=False)
    names = {(False, False): "vacuous", (True, False): "proved", (False, True): "refuted", (True, True): "open"}
    compared()
    assert claim.verdict == names[can_hold, can_fail]
    if claim.verdict in ("proved", "refuted"):
        assert claim.smallest
        minimal = second.cores(law, holds=claim.verdict == "refuted")
        assert claim.rests_on == min((tuple(sorted(one)) for one in minimal), key=lambda one: (len(one), one))
        needed = frozenset().union(*minimal)
        axioms = theory.regimes[0].axioms
        assert claim.idle is not None
        assert sorted(claim.idle) == sorted(axiom for axiom in axioms if axiom not in needed)


@SOME
@given(planted_models(WITHOUT_PARAMETERS, claims=1))
def test_the_witnesses_of_an_open_claim_part(sample: Sample) -> None:
    (claim,) = check(sample.theory(), options=QUICK).regimes[0].claims
    assert (len(claim.witnesses) == 2) is (claim.verdict == "open")
    assert all(witness.verified for witness in claim.witnesses)


def decided(law: str, verdict: Verdict, *, text: str = WIDTH, reasons: bool = True) -> ClaimResult:
    """Return the result of one claim in a regime of which so much is known."""
    theory = read(f'{text}[[claims]]\nid = "T"\nlaw = "{law}"\n')
    system = build_system(theory, theory.regimes[0])
    (claim,) = decide_claims(system, engine_for(system, Limits()), verdict, Limits(), reasons=reasons)
    return claim


CLASHING = WIDTH.replace("N ~ L^2", "N << N")


@pytest.mark.parametrize(
    ("law", "text", "verdict"),
    [
        ("loss ~ L^-2", WIDTH, "proved"),
        ("loss >> L^-2", WIDTH, "refuted"),
        ("D ~ N", WIDTH, "open"),
        ("loss ~ L^-2", CLASHING, "vacuous"),  # neither it nor its negation can hold
    ],
)
def test_in_a_regime_that_was_not_decided_claims_are_decided_all_the_same(law: str, text: str, verdict: str) -> None:
    assert decided(law, "unknown", text=text).verdict == verdict


@pytest.mark.parametrize("verdict", ["degenerate", "inconsistent"])
def test_in_a_regime_that_cannot_hold_nothing_is_asked(verdict: Verdict) -> None:
    claim = decided("loss ~ L^-2", verdict)
    assert (claim.verdict, claim.rests_on, claim.witnesses) == ("vacuous", (), ())


def test_without_reasons_a_claim_has_its_verdict_and_no_more() -> None:
    for law, verdict in (("loss ~ L^-2", "proved"), ("loss >> L^-2", "refuted"), ("D ~ N", "open")):
        bare = decided(law, "consistent", reasons=False)
        assert bare == ClaimResult(bare.claim, bare.verdict)
        assert bare.verdict == verdict
        full = decided(law, "consistent")
        assert full.verdict == verdict
        assert bool(full.rests_on) is (verdict != "open")
        assert len(full.witnesses) == (2 if verdict == "open" else 0)
        assert (full.idle is None) is (verdict == "open")


def test_claims_of_other_regimes_are_left_to_these() -> None:
    text = f'{WIDTH}[[claims]]\nid = "T"\nlaw = "N ~ N"\nregimes = ["second"]\n[[claims]]\nid = "U"\nlaw = "N ~ N"\n'
    theory = read(f'{text}[regimes.first]\naxioms = ["A"]\n[regimes.second]\naxioms = ["A"]\n')
    for regime, claims in zip(theory.regimes, (["U"], ["T", "U"]), strict=True):
        system = build_system(theory, regime)
        results = decide_claims(system, engine_for(system, Limits()), "consistent", Limits(), reasons=True)
        assert [result.claim.id for result in results] == claims
