"""Laws and labels inside a longer sentence can be read in one way only."""

from __future__ import annotations

import pytest

from nslogic.testing import read
from nslogic.theory.model import WrittenLaw
from nslogic.theory.sentences import labels_text, law_within, laws_text

THEORY = """
theory = { name = "sentences" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
parameters = { a = {} }
axioms = [{ id = "A", law = ["X ~ Y", "a > 1 or a < 0", "forall k: X*k^a <~ Y", "0 < a < 1"] }]
"""


def laws() -> tuple[WrittenLaw, ...]:
    return read(THEORY).axiom("A").laws


def test_what_or_joins_and_forall_reaches_stands_in_parentheses() -> None:
    assert [law_within(one.text, one.law) for one in laws()] == [
        "X ~ Y",
        "(a > 1 or a < 0)",
        "(forall k: X*k^a <~ Y)",
        "0 < a < 1",
    ]


def test_one_law_alone_is_as_it_was_written() -> None:
    assert laws_text(laws()[1:2]) == "a > 1 or a < 0"
    assert laws_text(laws()[1:2], alone=False) == "(a > 1 or a < 0)"
    assert laws_text(laws()[:2]) == "X ~ Y, (a > 1 or a < 0)"
    assert laws_text([]) == ""


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        (["A1", "trend(N_w)", "where(r)"], "A1, trend(N_w), where(r)"),
        (["A, B"], '"A, B"'),
        (["A B", "A"], '"A B", A'),
        (["A;B", 'C"'], '"A;B", "C\\""'),
        (["größe"], "größe"),
        ([], ""),
    ],
)
def test_labels_are_told_apart(labels: list[str], text: str) -> None:
    assert labels_text(labels) == text
