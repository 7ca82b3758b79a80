"""A theory whose regimes clash in every way that a page of `check` tells apart."""

from __future__ import annotations

from functools import cache
from typing import Any

import nslogic
from nslogic.logic.results import RegimeResult
from nslogic.questions.check import CheckOptions, TheoryResult, check
from nslogic.report.check.data import check_data
from nslogic.report.check.text import Detail, result_page
from nslogic.report.rendering import render
from tests.oracle.tables import tables

CLASHES = """
theory     = { name = "clashes", base = "C" }
quantities = { loss = { trend = "falls" }, N = { trend = "grows" }, D = { trend = "grows" }, C = { trend = "grows" } }
parameters = { a = { value = 0.34, error = 0.02 }, b = { where = ["b > 0"] }, c = { interval = ["0.1", "0.2"] } }

[[axioms]]
id   = "size"
law  = "N ~ C^a"
text = "Size grows with compute."

[[axioms]]
id   = "half"
law  = "N ~ C^(1/2)"
cost = 3

[[axioms]]
id  = "third"
law = "N ~ C^(1/3)"

[[axioms]]
id  = "free"
law = "N ~ C^b"

[[axioms]]
id  = "steep"
law = "b > 2"

[[axioms]]
id  = "shallow"
law = "b < 1"

[[axioms]]
id         = "best"
minimise   = "loss"
over       = ["N", "D"]
subject_to = ["terms"]

[[axioms]]
id  = "terms"
law = "loss ~ N^-1 + D^-1"

[[axioms]]
id  = "budget"
law = "C ~ N * D"

[[axioms]]
id  = "strict"
law = "D >> C"

[[axioms]]
id         = "approached"
minimise   = "D"
over       = ["N"]
subject_to = ["strict"]

[[axioms]]
id  = "product"
law = "N * D ~ loss"

[regimes.measured]
axioms = ["size", "half"]
expect = "degenerate"

[regimes.numbers]
axioms = ["half", "third"]

[regimes.parameters]
axioms = ["steep", "shallow"]
expect = "inconsistent"

[regimes.symbolic]
axioms = ["free", "half", "steep"]

[regimes.unbounded]
axioms = ["best"]

[regimes.approached]
axioms = ["approached"]

[regimes.trends]
axioms = ["product"]

[regimes.good]
axioms = ["size", "budget"]

[[claims]]
id     = "kept"
law    = "N ~ C^a"
regime = "good"

[[claims]]
id     = "wrong"
law    = "D ~ C^(1/2)"
regime = "good"

[[claims]]
id     = "possible"
law    = "D ~ C^(0.68)"
regime = "good"

[[claims]]
id     = "open"
law    = "loss ~ C^-1"
regime = "good"

[[claims]]
id     = "silent"
law    = "N ~ C"
regime = "numbers"
"""


@cache
def checked(regime: str | None = None) -> TheoryResult:
    """Return the answer of `check` for a regime, or for all."""
    return check(nslogic.loads(CLASHES), regimes=regime, options=CheckOptions())


def regime_of(result: TheoryResult) -> RegimeResult:
    """Return the only regime of an answer."""
    (regime,) = result.regimes
    return regime


def page(regime: str, *, detail: Detail = "usual", certificate: bool = False) -> list[str]:
    """Return the page of a regime, line by line."""
    return render(result_page(checked(regime), detail=detail, certificate=certificate)).splitlines()


def data(regime: str) -> dict[str, Any]:
    """Return the JSON data of a regime."""
    (theory,) = check_data([checked(regime)])
    (only,) = tables(theory["regimes"])
    return dict(only)
