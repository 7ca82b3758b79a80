"""The README's table of theories: all of them, with the counts of the proofs that are checked in."""

from __future__ import annotations

import pytest

from benchmarks import library_table
from tests.theories.library import NAMES

PAGE = library_table.README.read_text(encoding="utf-8")


def test_every_theory_has_a_row() -> None:
    assert library_table.missing(PAGE) == []
    assert [match["name"] for match in library_table.ROW.finditer(PAGE)].count(NAMES[0]) == 1


def test_the_counts_are_those_of_the_proofs() -> None:
    """Where this fails, `python benchmarks/library_table.py --write` counts again."""
    assert library_table.filled(PAGE) == PAGE


def test_steps_are_counted_however_deep_they_stand() -> None:
    steps = [{"rule": "split", "cases": [[{"rule": "trusted"}], [{"rule": "split", "cases": [[{"rule": "trusted"}]]}]]}]
    assert library_table.left_to_a_solver({"steps": steps, "of": "trusted"}) == 2


@pytest.mark.slow
def test_counts_that_are_wrong_are_written_again() -> None:
    wrong = library_table.ROW.sub(lambda match: f"{match['said']} 1 of 2 | 1 | 999 |", PAGE)
    assert wrong != PAGE
    assert library_table.filled(wrong) == library_table.filled(PAGE)
