"""Which term a law comes to is told only where the lines of a step say that it dominates."""

from __future__ import annotations

from nslogic.derivation.cases import Case
from nslogic.language.writing import format_order
from tests.derivation.theories import derived

SUMS = """\
[theory]
name = "sums"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
A = { trend = "free" }
B = { trend = "free" }

[[axioms]]
id = "A"
law = "A ~ X^2"

[[axioms]]
id = "B"
law = "B ~ X"

[[axioms]]
id = "sum"
law = "Y ~ A + B"

[[axioms]]
id = "least"
law = "Y ~ min(A, B)"

[[axioms]]
id = "bound"
law = "Y + B ~ A"

[[axioms]]
id = "below"
law = "Y >~ A + B"

[[axioms]]
id = "above"
law = "Y <~ A"

[regimes.sum]
axioms = ["A", "B", "sum"]

[regimes.least]
axioms = ["A", "B", "least"]

[regimes.left]
axioms = ["A", "B", "bound"]

[regimes.squeezed]
axioms = ["A", "B", "below", "above"]
"""


def dominating(regime: str) -> list[tuple[str, str, bool]]:
    (case,) = derived(SUMS, regime).cases
    assert isinstance(case, Case)
    assert case.argument is not None
    steps = case.argument.steps
    return [(one.label, format_order(one.dominance.term), one.dominance.least) for one in steps if one.dominance]


def test_the_term_that_dominates_is_told() -> None:
    assert dominating("sum") == [("sum", "A", False)]
    assert dominating("least") == [("least", "B", True)]
    assert dominating("left") == [("bound", "Y", False)]


def test_an_inequality_does_not_say_what_dominates() -> None:
    assert dominating("squeezed") == []
