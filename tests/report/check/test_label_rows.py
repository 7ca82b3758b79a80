"""Rows of labels: the same for every clash that they are in, and as wide as the others there."""

from __future__ import annotations

from nslogic.report.check.label_rows import LabelRows
from nslogic.report.columns import aligned
from nslogic.report.labels import meaning, place_of
from nslogic.report.page import Span
from tests.report.check.clashing import checked


def test_rows_are_those_of_a_table_of_places_names_and_meanings() -> None:
    result = checked()
    for regime in result.regimes:
        rows = LabelRows(result, regime)
        for core in regime.cores.found:
            for labels in (core, core[:1], core):
                meanings = [meaning(result.theory, regime.regime, label) for label in labels]
                table = [
                    (Span(place_of(result.theory, each.origin), "dim"), Span(each.label, "name"), each.text)
                    for each in meanings
                ]
                assert tuple(rows.aligned(labels)) == aligned(table, indent=4)


def test_a_row_is_laid_out_once_for_each_width() -> None:
    result = checked()
    regime = next(regime for regime in result.regimes if len(regime.cores.found) > 0)
    rows, core = LabelRows(result, regime), regime.cores.found[0]
    first, second = list(rows.aligned(core)), list(rows.aligned(core))
    assert all(one is other for one, other in zip(first, second, strict=True))
