"""Laws in several bases, as JSON data."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest

from nslogic.records import replace
from nslogic.report.derive.bases_data import bases_data
from tests.oracle.tables import tables
from tests.report.derive.joint import joint


def test_the_data_have_the_terms_of_the_law() -> None:
    (data,) = bases_data([joint("sum")])
    (case,) = tables(data["cases"])
    terms = {key: value for key, value in case.items() if key not in ("steps", "argument")}
    assert {**data, "cases": [terms]} == {
        "theory": "joint",
        "file": "<text>",
        "regime": "sum",
        "verdict": "consistent",
        "target": "loss",
        "base": "N,D",
        "cases": [
            {
                "when": [],
                "law": "loss ~ N^-a + D^-b",
                "shape": "sum",
                "terms": [{"powers": {"N": "-a"}, "log": "0"}, {"powers": {"D": "-b"}, "log": "0"}],
                "rests_on": ["sum"],
            }
        ],
        "complete": True,
    }


def test_the_data_have_the_steps_to_each_term_where_it_decides() -> None:
    (data,) = bases_data([joint("sum")])
    (case,) = tables(data["cases"])
    law = "loss ~ N^-a + D^-b"
    assert [(step["label"], step["says"], step["leaves"], step["where"]) for step in tables(case["steps"])] == [
        ("sum", "loss ~ N^-a", "loss ~ N^-a", ["D^-b <~ N^-a"]),
        ("sum", "loss ~ D^-b", "loss ~ D^-b", ["N^-a <~ D^-b"]),
        ("", law, law, []),
    ]
    assert [(one["kind"], one["says"], one["uses"], one["where"]) for one in tables(case["argument"])] == [
        ("line", "loss ~ N^-a", [], ["D^-b <~ N^-a"]),
        ("line", "loss ~ D^-b", [], ["N^-a <~ D^-b"]),
        ("so", law, [1, 2], []),
    ]


def test_a_law_without_steps_has_none() -> None:
    result = joint("sum")
    assert result.derivation is not None
    (case,) = result.derivation.cases
    bare = replace(result, derivation=changed(result.derivation, cases=(changed(case, arguments=()),)))
    (data,) = tables(bases_data([bare])[0]["cases"])
    assert (data["steps"], data["argument"]) == ([], [])


@pytest.mark.parametrize(
    ("regime", "key", "value"),
    [
        ("tied", "refused", "N and D depend on each other: D ~ N^2"),
        ("free", "refused", "loss is not fixed by N and D alone"),
        ("clash", "core", ["grows", "trend(loss)"]),
    ],
)
def test_the_data_say_why_there_is_no_law(regime: str, key: str, value: object) -> None:
    (data,) = bases_data([joint(regime)])
    assert data["cases"] == []
    assert data["complete"] is False
    assert data[key] == value


def test_incomplete_data_say_what_is_not_proved() -> None:
    result = joint("sum")
    assert result.derivation is not None
    (data,) = bases_data([replace(result, derivation=changed(result.derivation, complete=False), notes=("a note",))])
    assert data["undecided"] == "it is not proved that exactly one case holds at every parameter value"
    assert data["notes"] == ["a note"]
