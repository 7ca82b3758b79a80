"""The program of an optimum at a model: numbers that are the least or greatest of several are those of the model."""

from __future__ import annotations

import pytest

import nslogic
from nslogic.proof.documents import Proved
from nslogic.questions.prove import ProveResult

LOSS = """
theory     = {{ name = "exponents", target = "loss", base = "C" }}
quantities = {{ loss = {{ trend = "free" }}, N = {{ trend = "free" }}, D = {{ trend = "free" }}, C = {{ trend = "grows" }} }}
parameters = {{ a = {{ where = ["a > 0"] }}, b = {{ where = ["b > 0"] }} }}
axioms     = [
    {{ id = "loss", law = "loss ~ N^-{exponent} + D^-1" }},
    {{ id = "compute", law = "C ~ N*D" }},
    {{ id = "optimum", minimise = "loss", over = ["N", "D"], subject_to = ["loss", "compute"] }},
]
claims     = [{{ id = "law", law = "loss ~ C^-({exponent}/(1+{exponent}))" }}]
"""


def proved(exponent: str) -> ProveResult:
    return nslogic.prove(nslogic.loads(LOSS.format(exponent=exponent)))


@pytest.mark.parametrize("exponent", ["min(a,1)", "max(a,1)", "min(a,b)"])
def test_the_exponents_of_a_program_may_be_the_least_or_greatest_of_several(exponent: str) -> None:
    result = proved(exponent)
    assert (result.unproved, result.skipped, result.trusted) == ((), (), 0)
    assert {proof.theorem.kind for proof in result.proofs} >= {"model", "claim", "law"}
    assert all(isinstance(proof, Proved) for proof in result.proofs)
