"""A theory whose regimes need every kind of factor that a plan has."""

from __future__ import annotations

import nslogic
from nslogic.questions.plan import PlanResult, plan

GROWTH = """
theory     = { name = "growth", target = "loss", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, C = { trend = "grows" }, K = { trend = "free" }, Z = { trend = "free" } }
parameters = { alpha = { value = 0.34, error = 0.05 }, s = { where = ["s > 0"] }, w = { interval = ["0.2", "0.4"] } }
axioms     = [
    { id = "size",     law = "N ~ C^alpha" },
    { id = "loss",     law = "loss ~ N^-1 * log(C)" },
    { id = "bounds",   law = ["K <~ C", "K >~ C^(1/2)"] },
    { id = "symbolic", law = "Z ~ C^-s" },
    { id = "width",    law = "Z ~ C^w" },
    { id = "either",   law = "K ~ 1 or K ~ C" },
    { id = "fixed",    law = "C ~ 1" },
    { id = "rough",    law = "Z ~ C^2 ignoring logs" },
    { id = "small",    law = "K ~ C",     when = "s < 1" },
    { id = "large",    law = "K ~ C^2",   when = "s >= 1" },
    { id = "most",     law = "K <~ C" },
    { id = "least",    law = "K >~ C" },
]

[regimes.measured]
axioms = ["size", "loss"]

[regimes.ranged]
axioms = ["bounds", "symbolic"]

[regimes.interval]
axioms = ["width"]

[regimes.isolated]
axioms = ["either"]

[regimes.rough]
axioms = ["rough"]

[regimes.cases]
axioms = ["small", "large"]

[regimes.most]
axioms = ["most"]

[regimes.least]
axioms = ["least"]

[regimes.loose]
axioms = ["least"]
trends = { C = "free" }

[regimes.empty]
axioms = []

[regimes.clash]
axioms = ["fixed"]
expect = "degenerate"
"""


def growth(regime: str, *, scale: str = "C=10", given: str | None = None, sigma: int = 2) -> PlanResult:
    """Return the plan of a regime."""
    theory = nslogic.loads(GROWTH)
    (result,) = plan(theory, regimes=regime, scale=scale, set=() if given is None else given, sigma=sigma)
    return result
