"""What `nslogic derive` says of why a law holds: no step on a boundary only, no half step, no false sentence (F4, F7, F10)."""

from __future__ import annotations

from typing import Any

import pytest

from nslogic.questions.derive import DeriveOptions, LawResult
from nslogic.report.derive.data import derive_data
from nslogic.report.derive.latex import derive_latex
from nslogic.report.derive.markdown import derive_markdown
from nslogic.report.derive.text import law_page
from nslogic.report.rendering import render
from tests.derivation.steps import Count, replay
from tests.derivation.theories import asked

CAPPED = """\
[theory]
name = "wrongargument"
target = "risk"
base = "C"

[quantities]
risk  = { trend = "free" }
M     = { trend = "free" }
K     = { trend = "free" }
delta = { trend = "free" }
C     = { trend = "grows" }

[parameters]
s = { where = ["s >= 0"] }

[[axioms]]
id = "risk"
law = "risk ~ 1/M + 1/K"

[[axioms]]
id = "cap"
law = "K <~ 1/delta"

[[axioms]]
id = "cost"
law = "C ~ M*K"

[[axioms]]
id = "schedule"
law = "delta ~ C^-s"

[[axioms]]
id = "best"
minimise = "risk"
over = ["M", "K"]
subject_to = ["risk", "cap", "cost"]
"""

HALF = """\
[theory]
name = "halfstep"
target = "Y"
base = "X"

[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
Z = { trend = "free" }

[[axioms]]
id = "upper"
law = "Y <~ X"

[[axioms]]
id = "lower"
law = "Y + Z >~ X"

[[axioms]]
id = "small"
law = "Z << X"
"""

CHAIN = """\
[theory]
name = "chain"
target = "X"
base = "N"

[quantities]
N = { trend = "grows" }
Z = { trend = "free" }
A = { trend = "free" }
B = { trend = "free" }
X = { trend = "free" }

[parameters]
a = {}
b = {}

[[axioms]]
id = "product"
law = "X ~ A^a * B^b"

[[axioms]]
id = "A"
law = "A ~ N*Z"

[[axioms]]
id = "B"
law = "B ~ N/Z"
"""


def cases(result: LawResult) -> list[dict[str, Any]]:
    (data,) = derive_data([result])
    found: Any = data["cases"]
    return list(found)


@pytest.mark.parametrize("text", [CAPPED, HALF, CHAIN], ids=["capped", "half", "chain"])
def test_every_step_follows_from_its_lines_and_the_last_leaves_the_law(text: str) -> None:
    count = Count()
    replay(asked(text), "review", count, points=10)
    assert not count.faults, "\n".join(count.faults)
    assert count.arguments
    assert count.checks >= 20
    assert count.unargued == 0


def test_no_step_holds_on_the_boundary_of_its_case_alone() -> None:
    capped, free = cases(asked(CAPPED))
    assert (capped["law"], capped["when"]) == ("risk ~ C^-s", ["s <= 1/2"])
    assert [(step["label"], step["rests_on"], step["says"], step["leaves"]) for step in capped["steps"]] == [
        ("best", ["best", "schedule", "trend(C)"], "risk <~ delta", "risk <~ delta"),
        ("schedule", ["schedule"], "delta ~ C^-s", "risk <~ C^-s"),
        ("risk", ["risk"], "risk >~ K^-1", "risk >~ K^-1"),
        ("cap", ["cap"], "K <~ delta^-1", "risk >~ delta"),
        ("schedule", ["schedule"], "delta ~ C^-s", "risk ~ C^-s"),
    ]
    assert free["steps"][-1]["leaves"] == "risk ~ C^(-1/2)"


def test_no_format_shows_a_law_of_another_case() -> None:
    result = asked(CAPPED, None, DeriveOptions(given=("s < 1/4",)))
    for shown in (derive_markdown([result]), derive_latex([result]), render(law_page(result))):
        assert "1/2" not in shown


def test_an_inequality_is_no_equation() -> None:
    (case,) = cases(asked(HALF))
    assert [(step["rests_on"], step["says"], step["bound"], step["leaves"]) for step in case["steps"]] == [
        (["upper"], "Y <~ X", "above", "Y <~ X"),
        (["lower", "small"], "Y >~ X", "below", "Y ~ X"),
    ]
    text = render(law_page(asked(HALF)))
    assert "Y ~ X:" not in text
    assert r"Y &\lesssim X && \text{by (upper)}" in derive_latex([asked(HALF)])
    assert r"&\text{(small)} && Z \ll X" in derive_latex([asked(HALF)])


def test_equations_that_hold_under_the_conditions_of_the_case_are_found() -> None:
    same, _ = cases(asked(CHAIN))
    assert same["when"] == ["a = b"]
    assert [step["label"] for step in same["steps"]] == ["product", "A", "B"]
    assert {step["bound"] for step in same["steps"]} == {"equal"}
    assert same["steps"][-1]["leaves"] == same["law"] == "X ~ N^(2*a)"


@pytest.mark.parametrize("kind", ["text", "markdown", "latex"])
def test_guards_and_lines_beside_are_shown_in_every_format(kind: str) -> None:
    text = HALF.replace('law = "Z << X"', 'law = "Z << X"\nwhen = "X >> 1"')
    result = asked(text)
    shown = {
        "text": lambda: render(law_page(result)),
        "markdown": lambda: derive_markdown([result]),
        "latex": lambda: derive_latex([result]),
    }[kind]()
    assert "small" in shown
    assert "trend(X)" in shown
