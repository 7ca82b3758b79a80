"""Derived laws as JSON data: every key of docs/command-line.md, with exact values."""

from __future__ import annotations

from dataclasses import replace as changed

from nslogic.records import replace
from nslogic.report.derive.data import derive_data, undecided_reason
from tests.oracle.tables import tables
from tests.report.derive.laws import LOGS, law_of


def test_a_law_has_its_power_its_reasons_and_its_steps() -> None:
    (data,) = derive_data([law_of("fixed")])
    (first,) = tables(data.pop("cases"))
    case = dict(first)
    assert data == {
        "theory": "shapes",
        "file": "<text>",
        "regime": "fixed",
        "verdict": "consistent",
        "target": "loss",
        "base": "N_p",
        "complete": True,
    }
    steps, argument = tables(case.pop("steps")), tables(case.pop("argument"))
    assert case == {
        "when": [],
        "power": "-1/(2+delta)",
        "log": "0",
        "law": "loss ~ N_p^(-1/(2+delta))",
        "rests_on": ["A", "H", "domain(delta)", "shape"],
        "survives_without": [],
        "plays_no_part": [],
    }
    assert [step["label"] for step in steps] == ["H", "A", "shape"]
    assert [(statement["kind"], statement["says"]) for statement in argument] == [
        ("line", "loss ~ N_w^-1"),
        ("line", "L ~ N_w^delta"),
        ("line", "N_p ~ L * N_w^2"),
        ("substitute", "N_p ~ N_w^(2+delta)"),
        ("solve", "N_w ~ N_p^(1/(2+delta))"),
        ("so", "loss ~ N_p^(-1/(2+delta))"),
    ]
    assert argument[4] == {
        "kind": "solve",
        "says": "N_w ~ N_p^(1/(2+delta))",
        "rests_on": ["domain(delta)"],
        "uses": [4],
    }
    assert steps[1] == {
        "label": "A",
        "law": "N_p ~ N_w^2 * L",
        "rests_on": ["A", "domain(delta)"],
        "says": "N_p / (L * N_w^2) ~ 1",
        "power": "-1/(2+delta)",
        "does": "Multiply by (N_p / (L * N_w^2))^(-1/(2+delta)), which is of order 1 here",
        "bound": "equal",
        "leaves": "loss ~ L^(1/(2+delta)) * N_w^(-delta/(2+delta)) * N_p^(-1/(2+delta))",
    }


def test_each_case_has_its_conditions() -> None:
    (data,) = derive_data([law_of("cases")])
    cases = tables(data["cases"])
    assert [(case["when"], case["power"], case["plays_no_part"]) for case in cases] == [
        (["delta <= 1"], "-1/4", ["guarded"]),
        (["delta > 1"], "-1/3", ["else"]),
    ]


def test_a_range_has_its_ends_and_what_happens_there() -> None:
    (data,) = derive_data([law_of("between")])
    assert tables(data["cases"]) == [
        {
            "when": [],
            "range": {
                "low": "-1/2",
                "low_attained": True,
                "low_when": ["L ~ 1"],
                "high": "-1/3",
                "high_attained": True,
                "high_when": ["L ~ N_p^(1/3)"],
            },
            "free": ["L"],
            "law": "loss ~ N_p^x, -1/2 <= x <= -1/3",
            "rests_on": ["A", "H", "flat", "tall"],
            "survives_without": [],
            "plays_no_part": [],
        }
    ]


def test_an_end_that_nothing_bounds_is_null() -> None:
    (data,) = derive_data([law_of("any")])
    (case,) = tables(data["cases"])
    assert case["range"] == {
        "low": None,
        "low_attained": False,
        "low_when": [],
        "high": "0",
        "high_attained": False,
        "high_when": ["L ~ N_p"],
    }


def test_isolated_values_are_listed() -> None:
    (data,) = derive_data([law_of("isolated")])
    (case,) = tables(data["cases"])
    assert case["values"] == ["-1/2", "-1/3"]


def test_a_logarithm_that_is_not_determined_is_null_and_has_a_range() -> None:
    (data,) = derive_data([law_of("solved", theory=LOGS)])
    assert data["solved"] == {"a": "2"}
    (case,) = tables(data["cases"])
    assert (case["power"], case["log"]) == ("2", None)
    assert case["log_range"] == {"low": None, "low_attained": False, "high": None, "high_attained": False}


def test_a_regime_without_a_model_has_its_core() -> None:
    (data,) = derive_data([law_of("clash")])
    assert (data["verdict"], data["cases"], data["complete"]) == ("inconsistent", [], False)
    assert data["core"] == ["growing", "where(clash)"]


def test_a_base_that_cannot_scale_is_refused_with_the_labels_that_keep_it() -> None:
    (data,) = derive_data([law_of("harmonic", theory=LOGS, target="X", base="Y")])
    assert data["refused"] == "Y does not scale in any model of this regime"
    assert data["core"] == ["harmonic"]


def test_an_assumption_about_the_base_is_a_note() -> None:
    (data,) = derive_data([law_of("above", theory=LOGS, target="X", base="Y")])
    assert data["notes"] == ["Y is free; it is taken to grow"]


def test_what_is_undecided_is_said_and_a_law_that_is_whole_says_nothing() -> None:
    law = law_of("fixed")
    assert undecided_reason(law) == ""
    (data,) = derive_data([law])
    assert "undecided" not in data
    (data,) = derive_data([replace(law, derivation=None, undecided="more than 64 cells")])
    assert data["undecided"] == "more than 64 cells"
    assert "core" not in data


def test_a_search_that_was_cut_says_that_the_labels_may_not_be_minimal() -> None:
    law = law_of("fixed")
    assert law.derivation is not None
    (case,) = law.derivation.cases
    (data,) = derive_data([replace(law, derivation=changed(law.derivation, cases=(changed(case, smallest=False),)))])
    (cut,) = tables(data["cases"])
    assert cut["rests_on_smallest"] is False
