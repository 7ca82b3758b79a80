"""A comparison as JSON, LaTeX, Markdown and a picture."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.questions.compare import CompareResult, compare
from nslogic.report.compare.data import compare_data


@pytest.fixture(scope="module")
def result() -> CompareResult:
    return compare(["quanta", "solvable", "learning-curve"], range="alpha_S", sets=2)


def test_each_pair_has_its_verdict_and_what_it_stands_on(result: CompareResult) -> None:
    data: Any = compare_data(result)
    assert data["theories"] == ["quanta", "solvable", "learning-curve"]
    clash, agreement, _ = data["pairs"]
    assert clash["verdict"] == "clash"
    assert clash["proved_by"] == ["kernel"]
    assert {"label": "solvable.alpha_D", "says": "alpha_D = solvable.alpha"} in clash["core"]
    assert agreement["verdict"] == "together"
    assert agreement["alternatives"] == {"quanta": [], "learning-curve": ["zipf"]}
    assert agreement["values"]["alpha_N"] == "1"
    assert data["everything"]["verdict"] == "clash"
    assert data["ranges"] == []


def test_it_is_the_dictionary_of_the_result(result: CompareResult) -> None:
    assert result.to_dict() == compare_data(result)


def test_a_range_has_exact_ends() -> None:
    data: Any = compare_data(compare(["resource", "chinchilla"], range=["alpha_N", "alpha_D"], sets=2))
    exact, open_ended = data["ranges"]
    assert exact["intervals"] == [{"low": ["1/3"] * 2, "high": ["1/3"] * 2, "with_low": True, "with_high": True}]
    assert open_ended["intervals"] == [{"low": ["0"] * 2, "high": None, "with_low": False, "with_high": False}]
