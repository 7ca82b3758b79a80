"""Cores that differ only in their trends are one for people."""

from __future__ import annotations

from nslogic.report.check.core_groups import CoreGroup, group_by_trend


def test_cores_that_differ_in_one_trend_are_one() -> None:
    cores = [("A1", "R", "trend(L)"), ("A1", "R", "trend(N)"), ("A2", "R", "trend(L)")]
    assert group_by_trend(cores) == (
        CoreGroup(("A1", "R"), (("trend(L)",), ("trend(N)",))),
        CoreGroup(("A2", "R", "trend(L)"), ((),)),
    )


def test_trends_that_all_have_stay_with_what_all_have() -> None:
    cores = [("A", "trend(L)", "trend(N)"), ("A", "trend(L)", "trend(N_w)")]
    assert group_by_trend(cores) == (CoreGroup(("A", "trend(L)"), (("trend(N)",), ("trend(N_w)",))),)


def test_cores_without_trends_stay_as_they_are() -> None:
    assert group_by_trend([("A", "B"), ("A", "C")]) == (CoreGroup(("A", "B"), ((),)), CoreGroup(("A", "C"), ((),)))
