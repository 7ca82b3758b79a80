"""What a step of an argument says has a meaning wherever its case holds."""

from __future__ import annotations

from nslogic.questions.derive import derive
from nslogic.report.derive.data import derive_data
from nslogic.testing import read
from tests.oracle.tables import tables, texts

FOLDED = """
theory = { name = "folded", target = "V", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" }, Z = { trend = "free" }, W = { trend = "free" }, V = { trend = "free" } }
parameters = { a = { where = ["0 < a < 2"] } }
axioms = [
    { id = "A0", law = "Y ~ X" },
    { id = "A1", law = "Z ~ Y^(a-1)" },
    { id = "A2", law = "W ~ min(Z^(1/2), Z^(-2)*Y)" },
    { id = "A3", law = "V ~ max(W^(1/2)*Y, Z^(2))" },
]
"""
SOLVED = """
theory = { name = "solved", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" } }
parameters = { a = { where = ["a > 1"] } }
axioms = [{ id = "A0", law = "X ~ Y^(a-1)" }]
"""


def said(text: str) -> dict[str, list[str]]:
    """Return what the steps say of each case, named by its conditions."""
    (law,) = derive_data(derive(read(text)))
    return {
        " and ".join(texts(case["when"])): [str(step["says"]) for step in tables(case["steps"])]
        for case in tables(law["cases"])
    }


def test_a_law_is_not_solved_for_what_it_may_not_tell() -> None:
    """`Z ~ Y^(a-1)` says nothing of `Y` at `a = 1`, which is inside the case."""
    assert "Y^(1-a) * Z ~ 1" in said(FOLDED)["a <= 7/5"]


def test_a_law_is_solved_for_what_it_tells_everywhere_in_the_case() -> None:
    assert said(SOLVED) == {"": ["Y ~ X^(1/(a-1))"]}
