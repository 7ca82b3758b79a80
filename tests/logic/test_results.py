"""Results: what is as expected, what stayed undecided, what contradicts the file, and what is said in short."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.logic.cores import Cores
from nslogic.logic.results import (
    ClaimResult,
    ClaimVerdict,
    FollowingLaw,
    OtherRepair,
    RegimeResult,
    Repairs,
    Verdict,
    Witness,
)
from nslogic.records import replace
from nslogic.testing import read

THEORY = read(
    """
theory = { name = "expected" }
quantities = { N = { trend = "grows" } }
claims = [{ id = "T", law = "N ~ 1", expect = "refuted" }, { id = "U", law = "N >> 1" }]
"""
)
NO_CORES, NO_REPAIRS = Cores((), complete=True), Repairs((), (), complete=True)


def result(verdict: Verdict, *claims: ClaimVerdict) -> RegimeResult:
    decided = tuple(ClaimResult(claim, word) for claim, word in zip(THEORY.claims, claims, strict=False))
    return RegimeResult(THEORY.regimes[0], verdict, None, NO_CORES, NO_REPAIRS, decided)


@pytest.mark.parametrize(
    ("regime", "as_expected", "undecided", "contradicted"),
    [
        (result("consistent"), True, False, False),
        (result("consistent", "refuted", "proved"), True, False, False),
        (result("inconsistent"), False, False, True),
        (result("degenerate", "refuted"), False, False, True),
        (result("unknown"), False, True, False),
        (result("unknown", "refuted"), False, True, False),
        (result("consistent", "unknown"), False, True, False),
        (result("consistent", "refuted", "unknown"), False, True, False),
        (result("consistent", "proved"), False, False, True),
        (result("consistent", "vacuous", "proved"), False, False, True),
        (result("consistent", "unknown", "refuted"), False, True, True),
        (result("unknown", "open"), False, True, True),
        (result("inconsistent", "unknown"), False, True, True),
    ],
)
def test_what_a_file_expects_is_met_contradicted_or_left_open(
    regime: RegimeResult, as_expected: bool, undecided: bool, contradicted: bool
) -> None:
    assert (regime.as_expected, regime.undecided, regime.contradicted) == (as_expected, undecided, contradicted)


def test_a_file_may_expect_a_clash() -> None:
    expecting = replace(result("inconsistent"), regime=replace(THEORY.regimes[0], expect="inconsistent"))
    assert (expecting.as_expected, expecting.undecided, expecting.contradicted) == (True, False, False)
    degenerate = replace(expecting, verdict="degenerate")
    assert (degenerate.as_expected, degenerate.undecided, degenerate.contradicted) == (False, False, True)
    assert degenerate.in_short() == "default: degenerate, expected inconsistent"


def test_results_say_in_short_what_they_are() -> None:
    assert result("consistent").in_short() == "default: consistent"
    assert result("unknown").in_short() == "default: unknown, expected consistent"
    refuted, proved = result("consistent", "refuted", "refuted").claims
    assert (refuted.in_short(), proved.in_short()) == ("T: refuted", "U: refuted, expected proved")
    assert (refuted.as_expected, proved.as_expected) == (True, False)
    assert Repairs((("A",), ("B", "C")), (Fraction(1), Fraction(2)), complete=True).in_short() == "{A} or {B, C}"
    assert NO_REPAIRS.in_short() == "none"
    assert NO_CORES.in_short() == "none"
    assert Cores((("A",), ("B", "C")), complete=True).in_short() == "{A}; {B, C}"
    assert FollowingLaw("N ~ L").in_short() == "N ~ L"
    assert FollowingLaw("N ~ L", ("a > 0", "b = 1")).in_short() == "N ~ L where a > 0 and b = 1"


def test_a_witness_says_in_short_how_much_it_gives_and_whether_it_was_evaluated() -> None:
    order = (Fraction(1), Fraction(0))
    witness = Witness((("N", order), ("L", order)), (("a", Fraction(1)),), (), verified=True)
    assert witness.in_short() == "2 orders, 1 parameters, verified"
    assert replace(witness, verified=False).in_short() == "2 orders, 1 parameters, not verified"


def test_what_is_not_said_is_nothing() -> None:
    """Defaults are what a reader takes for granted: no reason, nothing more, the smallest set."""
    (claim, _) = THEORY.claims
    plain = ClaimResult(claim, "open")
    assert (plain.rests_on, plain.smallest, plain.idle, plain.witnesses, plain.reason) == ((), True, None, (), "")
    assert (plain.tension, plain.derived) == (None, ())
    assert (NO_REPAIRS.hopeless, NO_REPAIRS.reason, NO_REPAIRS.others) == ((), "", ())
    assert OtherRepair(("trend(N)",)).logarithmic == ()
    assert (NO_CORES.reason, NO_CORES.rows) == ("", ())
    assert FollowingLaw("N ~ L").range is None
