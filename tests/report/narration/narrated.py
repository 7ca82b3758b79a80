"""A theory whose proofs need every kind of sentence, proved once for all tests of the narration."""

from __future__ import annotations

from functools import cache

import nslogic
from nslogic.proof.documents import Proved
from nslogic.questions.prove import prove
from nslogic.report.narration.markdown import proof_markdown

NARRATED = """
theory     = { name = "narrated", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" }, Z = { trend = "free" } }
parameters = { a = { where = ["a > 0"] } }
axioms     = [
    { id = "sum",     law = "Y ~ X^a + X^-1" },
    { id = "least",   law = "Z ~ min(X, X^2)" },
    { id = "guarded", law = "Y ~ X", when = "a > 2" },
    { id = "logged",  law = "Z ~ log(X)" },
    { id = "ratio",   law = "Y ~ X^(1/a)" },
    { id = "series",  law = "Z ~ sum(k = 1..X, k^-2)" },
    { id = "either",  law = "Y ~ X or Y ~ X^2" },
]
claims = [
    { id = "dominates", law = "Y ~ X^a", regime = "sum" },
    { id = "smaller", law = "Z ~ X", regime = "least" },
    { id = "silent", law = "Y ~ X", regime = "guarded", expect = "open" },
    { id = "log", law = "Z << X", regime = "logged" },
    { id = "denominator", law = "X ~ Y^a", regime = "ratio" },
    { id = "converges", law = "Z ~ 1", regime = "series" },
    { id = "above", law = "Y >~ X", regime = "either" },
]
[regimes.sum]
axioms = ["sum"]
[regimes.least]
axioms = ["least"]
[regimes.guarded]
axioms = ["guarded"]
[regimes.logged]
axioms = ["logged"]
[regimes.ratio]
axioms = ["ratio"]
[regimes.series]
axioms = ["series"]
[regimes.either]
axioms = ["either"]
"""
THEORY = nslogic.loads(NARRATED)


@cache
def proofs() -> tuple[Proved, ...]:
    """Return all proofs of the theory."""
    return prove(THEORY).proofs


def proof_of(regime: str, kind: str, number: int = 0) -> Proved:
    """Return a proof by its regime and the kind of its theorem."""
    return [proof for proof in proofs() if (proof.theorem.regime.name, proof.theorem.kind) == (regime, kind)][number]


def lines_of(regime: str, kind: str = "claim", number: int = 0) -> list[str]:
    """Return the Markdown of a theorem and its proof, without empty lines."""
    proof = proof_of(regime, kind, number)
    text = proof_markdown(THEORY, [(proof.theorem, proof.proof)])
    return [line for line in text[text.index("\n## ") + 1 :].splitlines() if line]
