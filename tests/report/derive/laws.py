"""A theory whose regimes need every kind of sentence that a page of derived laws has."""

from __future__ import annotations

import nslogic
from nslogic.questions.derive import LawResult, derive

SHAPES = """
[theory]
name   = "shapes"
target = "loss"
base   = "N_p"

[quantities]
loss = { trend = "falls" }
N_w  = { trend = "grows", symbol = "w" }
L    = { trend = "free" }
N_p  = { trend = "grows" }

[parameters]
delta = { where = ["delta >= 0"] }

[[axioms]]
id     = "H"
law    = "loss ~ N_w^-1"
source = "Eq. 1"

[[axioms]]
id     = "A"
law    = "N_p ~ N_w^2 * L"
source = "Sec. 2"

[[axioms]]
id  = "shape"
law = "L ~ N_w^delta"

[[axioms]]
id  = "flat"
law = "L <~ N_w"

[[axioms]]
id  = "tall"
law = "L >~ 1"

[[axioms]]
id  = "odd"
law = "L ~ 1 or L ~ N_w"

[[axioms]]
id  = "growing"
law = "L >> 1"

[[axioms]]
id   = "guarded"
law  = "L ~ N_w"
when = "delta > 1"

[[axioms]]
id   = "else"
law  = "L ~ N_w^2"
when = "delta <= 1"

[regimes.fixed]
axioms = ["H", "A", "shape"]

[regimes.between]
axioms = ["H", "A", "flat", "tall"]

[regimes.open]
axioms = ["H", "A", "flat", "growing"]

[regimes.isolated]
axioms = ["H", "A", "odd"]

[regimes.any]
axioms = ["H", "A"]

[regimes.cases]
axioms = ["H", "A", "guarded", "else"]

[regimes.clash]
axioms = ["H", "A", "flat", "growing"]
where  = ["L ~ 1"]
expect = "inconsistent"
"""


def law_of(regime: str, *, theory: str = SHAPES, target: str | None = None, base: str | None = None) -> LawResult:
    """Return the law of a regime of a theory."""
    (law,) = derive(nslogic.loads(theory), regimes=regime, target=target, base=base)
    return law


LOGS = """
theory     = { name = "logs", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" }, F = { trend = "falls" }, P = { trend = "fixed" } }
parameters = { a = { where = ["a > 0"] } }
axioms     = [
    { id = "harmonic", law = "Y ~ sum(k = 1..X, k^-1)" },
    { id = "loose",    law = "Y ~ X^a ignoring logs" },
    { id = "falling",  law = "Y ~ F^2 * log(1/F)" },
    { id = "solved",   law = "a = 2" },
    { id = "above",    law = "Y <~ X" },
]

[regimes.harmonic]
axioms = ["harmonic"]

[regimes.loose]
axioms = ["loose"]

[regimes.falling]
axioms = ["falling"]

[regimes.solved]
axioms = ["loose", "solved"]

[regimes.above]
axioms = ["above"]

[regimes.free]
axioms = []
"""


SPLIT = """
theory     = { name = "split", target = "loss", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" } }
axioms     = [
    { id = "sum",  law = "loss ~ N^-1 + D^-1" },
    { id = "cost", law = "C ~ N * D" },
    { id = "best", minimise = "loss", over = ["N", "D"], subject_to = ["sum", "cost"] },
]
"""

BOUNDS = """
theory     = { name = "bounds", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "free" }, Z = { trend = "free" } }
axioms     = [
    { id = "above", law = "Y <~ Z" },
    { id = "below", law = "Y >~ X" },
    { id = "known", law = "Z ~ X" },
]
"""
