"""A theory in whose models two parameters are not rational."""

from __future__ import annotations

from functools import cache

from nslogic.proof.documents import Proved
from nslogic.questions.prove import prove
from nslogic.testing import read

THEORY = """
theory = { name = "roots" }
quantities = { N = { trend = "grows" }, loss = { trend = "falls" }, L = { trend = "grows" } }
axioms = [
    { id = "above", law = "L >~ N^a" },
    { id = "bounded", law = "loss >~ N^(-a*c)" },
    { id = "below", law = "L << N^(b + 1/a)" },
]
[parameters]
a = { where = ["a^2 = 2", "a > 0"] }
b = { where = ["b^3 - b = 1/7", "b > 1/2"] }
c = { where = ["0 < c < a"] }
"""


@cache
def model_with_roots() -> Proved:
    """Return the proof that the theory can hold."""
    found = prove(read(THEORY))
    assert (found.unproved, found.skipped, found.trusted) == ((), (), 0)
    (only,) = (one for one in found.proofs if one.theorem.model)
    return only
