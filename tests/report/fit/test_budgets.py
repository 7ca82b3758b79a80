"""What budgets buy, as a table: a row for each, with intervals where there are some, and what a ratio costs."""

from __future__ import annotations

from dataclasses import replace

from nslogic.fits.budget import Allocation
from nslogic.fits.intervals import Estimate
from nslogic.fits.options import FitOptions
from nslogic.report.fit.budgets import budget_lines
from nslogic.report.rendering import render
from tests.report.fit.fits import BOTH, estimate

SPLIT = Allocation(
    5.76e23,
    estimate("N", 7.32e10, 1e10, 5.3e10, 1.14e11),
    estimate("D", 1.31e12, 2e11, 8.4e11, 1.8e12),
    estimate("D/N", 17.9, 5.0, 7.4, 33.9),
    estimate("loss", 1.974, 0.01, 1.95, 2.0),
    None,
)


def text(*allocations: Allocation, options: FitOptions | None = None) -> str:
    return render(tuple(budget_lines(replace(BOTH, allocations=allocations, options=options or FitOptions()))))


def test_without_budgets_there_is_nothing() -> None:
    assert text() == ""


def test_a_budget_has_its_split_with_intervals() -> None:
    table = text(SPLIT)
    assert "What C = 6 * N * D FLOP buy where the loss is least:" in table
    row = " ".join(table.splitlines()[1].split())
    assert row.startswith("C = 5.76e23 N = 7.32e10 (5.3e10 to 1.14e11) D = 1.31e12 (8.4e11 to 1.8e12)")
    assert "D/N = 17.9" in row
    assert "above the least" not in row


def test_a_given_ratio_has_its_cost() -> None:
    over = replace(SPLIT, penalty=Estimate("penalty", 1.0056, 0.001, None, (1.004, 1.007), 0.95))
    table = text(over, options=FitOptions(ratio=100.0))
    assert "where D = 100 N:" in table
    assert "0.56 % above the least" in table


def test_without_resamples_there_are_no_intervals() -> None:
    bare = Estimate("", 7.5e9, None, None, None, 0.95)
    assert "to" not in text(Allocation(1e22, bare, bare, bare, bare, None)).splitlines()[1]


def test_each_budget_has_a_row() -> None:
    assert len(text(SPLIT, replace(SPLIT, budget=1e25)).splitlines()) == 3
