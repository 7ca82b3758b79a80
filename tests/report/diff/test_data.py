"""What two theories assume differently, as JSON."""

from __future__ import annotations

from typing import Any

from nslogic.questions.diff import diff
from nslogic.report.diff.data import diff_data


def test_of_two_values_the_first_is_that_of_the_first_theory() -> None:
    data: Any = diff_data(diff("resource:redundancy", "resource:width-only"))
    (pair,) = data["regimes"]
    assert pair["names"] == ["redundancy", "width-only"]
    assert pair["only_first"] == [{"label": "A2", "says": "L ~ N_w"}]
    assert pair["trends"] == [{"name": "L", "trends": ["grows", "fixed"]}]
    laws = {(law["target"], law["base"]): law for law in pair["laws"]}
    assert laws["loss", "N_p"]["cases"] == [
        [{"when": [], "law": "loss ~ N_p^(-1/3)"}],
        [{"when": [], "law": "loss ~ N_p^(-1/2)"}],
    ]
    assert laws["loss", "N_p"]["changes"] is True
    assert {"law": "loss ~ N^-1", "verdicts": ["proved", "proved"], "changes": False} in pair["claims"]
    assert data["differ"] is True


def test_what_is_the_same_does_not_differ() -> None:
    data: Any = diff_data(diff("quanta", "quanta"))
    assert data["differ"] is False
    assert all(pair["only_first"] == pair["only_second"] == [] for pair in data["regimes"])
