"""Claims and witnesses as JSON data."""

from __future__ import annotations

from fractions import Fraction

from nslogic.algebra.algebraic_numbers import Root
from nslogic.logic.results import Tension, Witness
from nslogic.records import replace
from nslogic.report.check.claims_data import claim_data, tension_data, witness_data
from tests.report.check.clashing import checked, regime_of

KEPT, WRONG, POSSIBLE, OPEN = regime_of(checked("good")).claims


def test_a_proved_claim_has_the_labels_it_rests_on_and_those_that_play_no_part() -> None:
    assert claim_data(KEPT) == {
        "id": "kept",
        "law": "N ~ C^a",
        "verdict": "proved",
        "expect": "proved",
        "rests_on": ["size"],
        "plays_no_part": ["budget"],
    }
    assert claim_data(replace(KEPT, smallest=False, idle=None)) == {
        "id": "kept",
        "law": "N ~ C^a",
        "verdict": "proved",
        "expect": "proved",
        "rests_on": ["size"],
        "rests_on_smallest": False,
    }


def test_a_refuted_claim_has_the_law_that_follows_and_its_tension() -> None:
    assert claim_data(WRONG) == {
        "id": "wrong",
        "law": "D ~ C^(1/2)",
        "verdict": "refuted",
        "expect": "proved",
        "rests_on": ["budget", "measured(a)", "size", "trend(C)"],
        "plays_no_part": [],
        "tension": {"sigma": 8.0, "of": ["measured(a)"]},
        "derived": "D ~ C^(1-a)",
    }


def test_an_open_claim_has_a_witness_each_way_and_what_is_known() -> None:
    data = claim_data(OPEN)
    witnesses = data.pop("witnesses")
    assert data == {
        "id": "open",
        "law": "loss ~ C^-1",
        "verdict": "open",
        "expect": "proved",
        "derived": "loss ~ C^x, x < 0",
        "range": {"low": None, "low_attained": False, "high": "0", "high_attained": False},
    }
    assert isinstance(witnesses, list)
    assert [witness["orders"]["loss"] for witness in witnesses] == [["-1", "0"], ["-1/2", "0"]]


def test_several_laws_that_follow_are_cases() -> None:
    (law,) = POSSIBLE.derived
    low = replace(law, when=("a < 1/2",))
    high = replace(OPEN.derived[0], when=("a >= 1/2",))
    assert claim_data(replace(POSSIBLE, derived=(low, high), witnesses=()))["derived_cases"] == [
        {"when": ["a < 1/2"], "law": "D ~ C^(1-a)"},
        {
            "when": ["a >= 1/2"],
            "law": "loss ~ C^x, x < 0",
            "range": {"low": None, "low_attained": False, "high": "0", "high_attained": False},
        },
    ]


def test_an_unknown_claim_has_its_reason() -> None:
    unknown = replace(KEPT, verdict="unknown", reason="more than 64 cells", rests_on=())
    assert claim_data(unknown) == {
        "id": "kept",
        "law": "N ~ C^a",
        "verdict": "unknown",
        "expect": "proved",
        "reason": "more than 64 cells",
    }


def test_a_witness_has_exact_orders_and_marks_what_is_approximate() -> None:
    root = Root("1.414", (-2, 0, 1), Fraction(1), Fraction(2))
    witness = Witness(
        (("N", (Fraction(1, 2), Fraction(0))),),
        (("a", Fraction(17, 50)),),
        (("b", root),),
        verified=False,
        logs=(("(log log t)", Fraction(1)),),
    )
    assert witness_data(witness) == {
        "orders": {"N": ["1/2", "0"]},
        "parameters": {"a": "17/50"},
        "approximate": {"b": "1.414"},
        "logs": {"(log log t)": "1"},
        "verified": False,
    }
    assert witness_data(None) is None


def test_a_tension_is_a_number_of_standard_errors() -> None:
    assert tension_data(Tension(Fraction(389, 100), ("measured(a)",))) == {"sigma": 3.89, "of": ["measured(a)"]}
    assert tension_data(None) is None


def test_a_certificate_is_a_key_where_it_was_asked_for() -> None:
    assert claim_data(replace(KEPT, certified=True))["certified"] is True
    doubtful = claim_data(replace(KEPT, certified=False, uncertified="too much work"))
    assert (doubtful["certified"], doubtful["uncertified"]) == (False, "too much work")
    assert "uncertified" not in claim_data(replace(KEPT, certified=True))
