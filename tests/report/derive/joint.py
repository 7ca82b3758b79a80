"""Laws of a loss in two bases, by regime."""

from __future__ import annotations

import nslogic
from nslogic.questions.several_bases import BasesResult, derive_bases

JOINT = """
theory     = { name = "joint", target = "loss" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows", symbol = "n" }, D = { trend = "grows" } }
parameters = { a = { where = ["a > 0"] }, b = { where = ["b > 0"] } }
axioms     = [
    { id = "sum",     law = "loss ~ N^-a + D^-b" },
    { id = "maximum", law = "loss ~ max(N, D)^-1" },
    { id = "tied",    law = "D ~ N^2" },
    { id = "grows",   law = "loss >> 1" },
]

[regimes.sum]
axioms = ["sum"]

[regimes.maximum]
axioms = ["maximum"]

[regimes.tied]
axioms = ["sum", "tied"]

[regimes.free]
axioms = []

[regimes.clash]
axioms = ["sum", "grows"]
expect = "degenerate"
"""


def joint(regime: str) -> BasesResult:
    """Return the law of a regime in both bases."""
    (result,) = derive_bases(nslogic.loads(JOINT), ("N", "D"), regimes=regime)
    return result
