"""A theory in which everything that `show`, `prove` and `verify` say occurs, in a file of its own."""

from __future__ import annotations

from pathlib import Path

import nslogic
from nslogic.theory.model import Theory

PROVED = r"""
[theory]
name    = "proved"
title   = "Proved & shown"
cite    = "Nobody 2024"
arxiv   = "2401.00001"
summary = "Two laws."
target  = "loss"
base    = "N"

[quantities]
loss = { trend = "falls", meaning = "test loss", symbol = '\ell' }
N    = { trend = "grows", meaning = "neurons" }
D    = { trend = "free" }

[parameters]
alpha = { where = ["alpha > 0"], meaning = "exponent" }
beta  = { value = 0.5, error = 0.1 }
gamma = { interval = ["1/3", "2/3"], level = 0.9 }

[[axioms]]
id     = "H1"
law    = "loss ~ N^-alpha"
kind   = "hypothesis"
text   = "The loss is a power."
source = "Eq. 1"

[[axioms]]
id   = "F"
law  = "loss >> 1"

[[axioms]]
id   = "G"
law  = ["D ~ N", "alpha != 1"]
when = "alpha < 2"

[[axioms]]
id         = "best"
minimise   = "loss"
over       = ["D"]
subject_to = ["H1"]

[regimes.good]
title  = "It holds"
axioms = ["H1"]

[regimes.bad]
axioms = ["H1", "F"]
where  = ["alpha > 1"]
trends = { D = "fixed" }
expect = "degenerate"

[[claims]]
id     = "halved"
law    = "loss^2 ~ N^(-2*alpha)"
regime = "good"
source = "Sec. 3"

[[claims]]
id     = "open"
law    = "D ~ N"
regime = "good"
expect = "open"
"""


def proved_theory(folder: Path) -> Theory:
    """Write the theory to a folder, which has to be the working folder, and read it."""
    (folder / "proved.toml").write_text(PROVED, encoding="utf-8")
    return nslogic.load("proved.toml")
