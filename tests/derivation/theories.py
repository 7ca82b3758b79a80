"""Theories small enough to derive from by hand, and what follows from them."""

from __future__ import annotations

from functools import cache

from nslogic.derivation.derive import Derivation
from nslogic.questions.derive import DeriveOptions, LawResult, derive
from nslogic.testing.samples import read
from tests.compute import compute_theory

WIDTH = """\
[theory]
name = "width"
target = "loss"
base = "N_p"

[quantities]
loss = { trend = "falls" }
N    = { trend = "grows" }
N_w  = { trend = "grows" }
L    = { trend = "grows" }
N_p  = { trend = "grows" }

[[axioms]]
id = "H"
law = "loss ~ N^-1"

[[axioms]]
id = "A1"
law = "N ~ N_w"

[[axioms]]
id = "A2"
law = "L ~ N_w"

[[axioms]]
id = "A3"
law = "N_p ~ N_w^2 * L"

[regimes.shaped]
axioms = ["H", "A1", "A2", "A3"]

[regimes.any]
axioms = ["H", "A1", "A3"]
"""

CLUSTERS = """\
[theory]
name = "clusters"
target = "loss"
base = "N"

[quantities]
loss = { trend = "falls" }
N    = { trend = "grows" }
k_b  = { trend = "grows" }
a    = { trend = "grows" }

[parameters]
alpha = { where = ["alpha > 0"] }
c     = { where = ["c > 0"] }
D_f   = { where = ["D_f > 0"] }
delta = {}

[[axioms]]
id = "allocation"
law = "delta = (1+alpha)/(1+c/D_f)"

[[axioms]]
id = "total"
law = "N ~ sum(k = 1..k_b, a * k^-delta)"

[[axioms]]
id = "break"
law = "a * k_b^-delta ~ 1"

[[axioms]]
id = "loss"
law = "loss ~ sum(k = 1..k_b, k^-(1+alpha) * (a * k^-delta)^(-c/D_f)) + sum(k = k_b..inf, k^-(1+alpha))"
"""

SCHEDULE = """\
[theory]
name = "schedule"
target = "loss"
base = "C"
[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }
D = { trend = "grows" }
C = { trend = "grows" }
[parameters]
a = { where = ["a > 0"] }
b = { where = ["b > 0"] }
g = { where = ["g > 0"] }
[[axioms]]
id = "fit"
law = "loss ~ N^-a + D^-b"
[[axioms]]
id = "cost"
law = "C ~ N*D"
[[axioms]]
id = "path"
law = "D ~ N^g"
"""

FIT = compute_theory(
    "fit",
    """\
[regimes.best]
axioms = ["fit", "cost", "best"]

[regimes.fit]
axioms = ["fit"]
""",
)


@cache
def derived(text: str, regime: str | None = None, options: DeriveOptions | None = None) -> Derivation:
    """Return what follows in one regime of a theory, the first if none is named."""
    result = asked(text, regime, options)
    assert result.derivation is not None, result.undecided or result.check.verdict
    return result.derivation


def asked(text: str, regime: str | None = None, options: DeriveOptions | None = None) -> LawResult:
    """Return the answer for one regime of a theory, the first if none is named."""
    theory = read(text)
    (result,) = derive(theory, regimes=(regime or theory.regimes[0].name,), options=options)
    return result
