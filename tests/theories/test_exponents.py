"""The table of exponents: every one is a claim that its file has, says in these words, and expects to be proved."""

from __future__ import annotations

import re

import pytest

from tests.theories.library import NAMES, ROOT, theory

ROW = re.compile(
    r"^\| (?P<what>.+?) \| (?P<name>[\w-]+) \| (?P<regime>[\w-]+) \| (?P<claim>[\w-]+) \| `(?P<law>.+)` \|$"
)
PAGE = (ROOT / "docs" / "exponents.md").read_text(encoding="utf-8")
ROWS = [match.groupdict() for match in map(ROW.match, PAGE.splitlines()) if match]


def test_every_line_of_the_tables_is_read() -> None:
    lines = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| exponent")]
    assert len(ROWS) == len(lines) > 150


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['name']}-{row['regime']}-{row['claim']}")
def test_an_exponent_is_a_claim_that_is_expected_to_be_proved(row: dict[str, str]) -> None:
    """That what a file expects is what comes out is tested regime by regime in `test_bundled`."""
    (claim,) = [one for one in theory(row["name"]).claims if one.id == row["claim"]]
    assert claim.law.text == row["law"]
    assert row["regime"] in claim.regimes
    assert claim.expect == "proved"
    assert theory(row["name"]).regime(row["regime"]).expect == "consistent"


def test_every_theory_has_exponents_in_the_table() -> None:
    assert {row["name"] for row in ROWS} == set(NAMES)


def test_no_exponent_stands_twice() -> None:
    assert len({(row["name"], row["regime"], row["claim"]) for row in ROWS}) == len(ROWS)
