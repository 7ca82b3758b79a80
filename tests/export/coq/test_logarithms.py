"""What is not known of logarithms, for Coq: theorems for all that they may be, and models that say what they are."""

from __future__ import annotations

from nslogic.export.coq import coq_file
from nslogic.questions.prove import prove
from nslogic.testing import read
from tests.export.coq.conftest import Run

TEXT = """
theory = { name = "logs" }
quantities = { Y = { trend = "grows" }, L = { trend = "free" }, X = { trend = "free" }, Z = { trend = "free" } }
axioms = [
    { id = "A1", law = "L ~ log(Y)" }, { id = "A2", law = "X ~ log(L)" }, { id = "A3", law = "Z ~ log(X)" },
    { id = "A4", law = "sum(k = Y..Y*L, 1/k) <~ X^2" },
]
claims = [
    { id = "C1", law = "X ~ 1" }, { id = "C2", law = "Z <~ X" }, { id = "C3", law = "Z ~ X" },
    { id = "C4", law = "X << L" }, { id = "C5", law = "sum(k = 1..L, 1/k) ~ X" }, { id = "C6", law = "Z ~ log(X)" },
]
"""
OPTIMAL = """
theory = { name = "best" }
quantities = { Y = { trend = "grows" }, L = { trend = "free" }, X = { trend = "free" } }
axioms = [
    { id = "A1", law = "X ~ log(Y) / log(L)" }, { id = "A2", law = "L <~ log(Y)" },
    { id = "best", minimise = "X", over = ["L"], subject_to = ["A1", "A2"] },
]
claims = [{ id = "C1", law = "X * log(log(Y)) ~ log(Y)" }, { id = "C2", law = "X ~ 1", expect = "open" }]
"""


def test_coq_accepts_theorems_about_logarithms_of_logarithms(coq: Run) -> None:
    found = prove(read(TEXT))
    assert not found.unproved
    text = coq_file("logs", [(one.theorem, one.proof) for one in found.proofs])
    assert f"{len(found.proofs)} theorems; 0 left out." in text
    assert "forall (logs : logarithms)" in text
    assert "exists (logs : logarithms)" in text
    assert "logs_at (fraction" in text
    done = coq(text)
    assert done.returncode == 0, done.stderr


def test_coq_accepts_an_optimum_over_a_logarithm(coq: Run) -> None:
    found = prove(read(OPTIMAL))
    assert not found.unproved
    text = coq_file("best", [(one.theorem, one.proof) for one in found.proofs])
    done = coq(text)
    assert done.returncode == 0, done.stderr
    assert text.count("LEFT OUT") <= 1
