"""The answer of `check` as JSON data, regime by regime."""

from __future__ import annotations

from nslogic.logic.cores import Cores
from nslogic.records import replace
from nslogic.report.check.data import check_data
from tests.oracle.tables import table, tables
from tests.report.check.clashing import checked, data, regime_of


def test_a_theory_has_its_name_its_file_and_its_regimes() -> None:
    (theory,) = check_data([checked()])
    assert (theory["name"], theory["file"]) == ("clashes", "<text>")
    assert [(regime["name"], regime["verdict"]) for regime in tables(theory["regimes"])] == [
        ("measured", "degenerate"),
        ("numbers", "degenerate"),
        ("parameters", "inconsistent"),
        ("symbolic", "degenerate"),
        ("unbounded", "inconsistent"),
        ("approached", "consistent"),
        ("trends", "degenerate"),
        ("good", "consistent"),
    ]


def test_a_consistent_regime_has_a_witness_and_no_cores() -> None:
    regime = data("approached")
    assert table(regime["witness"])["verified"] is True
    assert regime["cores"] == regime["repairs"] == []
    assert not regime.keys() & {"explanations", "places", "tension", "hopeless", "reasons", "other_repairs"}


def test_a_clash_has_its_places_its_repairs_and_its_tension() -> None:
    regime = data("measured")
    assert regime["cores"] == [["half", "measured(a)", "size", "trend(C)"]]
    assert (regime["repairs"], regime["repair_costs"]) == ([["size"], ["half"]], ["1", "3"])
    assert regime["other_repairs"] == [{"labels": ["trend(C)", "trend(N)"], "do": "declare C and N `free`"}]
    assert regime["places"] == {
        "half": {"file": "<text>", "line": 13},
        "measured(a)": {"file": "<text>", "line": 4},
        "size": {"file": "<text>", "line": 8},
        "trend(C)": {"file": "<text>", "line": 3},
    }
    assert regime["tension"] == {"sigma": 8.0, "of": ["measured(a)"]}


def test_an_explanation_has_its_sides_and_its_laws_to_multiply() -> None:
    (explanation,) = data("measured")["explanations"]
    assert explanation["sides"] == [
        {
            "labels": ["measured(a)", "size"],
            "law": "N ~ C^a",
            "exponent": {"low": "3/10", "high": "19/50", "of": ["a"]},
        },
        {"labels": ["half"], "law": "N ~ C^(1/2)"},
    ]
    (case,) = explanation["cases"]
    assert case["uses"] == [
        {"label": "half", "power": "1", "law": "C^(1/2) ~ N", "raised": "C^(1/2) ~ N"},
        {"label": "size", "power": "-1", "law": "C^a ~ N", "raised": "N ~ C^a"},
    ]
    assert (case["gives"], case["against"], case["since"]) == ("C^(1/2-a) ~ 1", "trend(C)", ["a != 1/2"])


def test_a_clash_of_parameters_has_its_sum() -> None:
    (explanation,) = data("parameters")["explanations"]
    (case,) = explanation["cases"]
    assert case == {
        "uses": [
            {"label": "shallow", "factor": "1", "condition": "b < 1"},
            {"label": "steep", "factor": "1", "condition": "2 < b"},
        ],
        "gives": "2 < 1",
    }


def test_a_tension_that_nothing_resolves_is_null() -> None:
    result = checked("measured")
    (theory,) = check_data([replace(result, regimes=(replace(regime_of(result), tension=None),))])
    (regime,) = tables(theory["regimes"])
    assert regime["tension"] is None
    assert "tension" not in data("numbers")


def test_what_was_cut_has_its_reason() -> None:
    result = checked("numbers")
    cut = replace(
        regime_of(result),
        reason="a limit",
        cores=Cores((("half", "third", "trend(C)"),), complete=False, reason="more than 1 core"),
    )
    (theory,) = check_data([replace(result, regimes=(cut,))])
    (regime,) = tables(theory["regimes"])
    assert regime["reasons"] == {"verdict": "a limit", "cores": "more than 1 core"}
    assert regime["cores_complete"] is False
