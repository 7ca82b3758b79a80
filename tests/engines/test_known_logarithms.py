"""What is known of logarithms holds beside an optimum whose program speaks of them, whoever else speaks of them."""

from __future__ import annotations

import nslogic
from nslogic.testing.samples import read

PROGRAM = """
theory     = { name = "unbounded" }
quantities = { X = { trend = "free" }, Y = { trend = "free" }, Z = { trend = "free" }, W = { trend = "free" } }
regimes    = { alone = { axioms = ["best"] }, both = {} }

[[axioms]]
id   = "law"
law  = "Z ~ Z^-2"
when = "Z << X^-1 * Y * log(LOGARITHM)"

[[axioms]]
id         = "best"
minimise   = "W"
over       = ["X", "Y"]
subject_to = ["law"]
"""


def test_no_value_that_a_logarithm_cannot_have_makes_a_program_infeasible() -> None:
    """Nothing bounds W from below, and X may be so large that the condition fails, whatever the logarithm is."""
    for logarithm in ("Z", "Z + Z", "log(Z + 1)"):
        result = nslogic.check(read(PROGRAM.replace("LOGARITHM", logarithm)))
        assert [(regime.verdict, regime.cores.found) for regime in result.regimes] == [
            ("inconsistent", (("best",),)),
            ("inconsistent", (("best",),)),
        ], logarithm
