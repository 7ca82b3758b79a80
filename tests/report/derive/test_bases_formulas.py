"""Laws in several bases as LaTeX and as Markdown."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest

from nslogic.derivation.several_bases import Refusal
from nslogic.questions.several_bases import BasesResult
from nslogic.records import replace
from nslogic.report.derive.bases_formulas import bases_latex, bases_markdown
from tests.report.derive.joint import joint

LATEX_OF_SUM = r"""  &&& \text{where } D^{-b} \lesssim n^{-a}\text{:} \\
  \mathrm{loss} &\sim n^{-a} && \text{by (sum), where $n^{-a}$ dominates} \\
  &&& \text{where } n^{-a} \lesssim D^{-b}\text{:} \\
  \mathrm{loss} &\sim D^{-b} && \text{by (sum), where $D^{-b}$ dominates} \\
  &&& \text{One of these always holds.}
"""
LATEX_OF_MAXIMUM = r"""  &&& \text{where } D^{-1} \gtrsim n^{-1}\text{:} \\
  \mathrm{loss} &\sim n^{-1} && \text{by (maximum), where $n$ is the greatest} \\
  &&& \text{where } n^{-1} \gtrsim D^{-1}\text{:} \\
  \mathrm{loss} &\sim D^{-1} && \text{by (maximum), where $D$ is the greatest} \\
  &&& \text{One of these always holds.}
"""
MARKDOWN_OF_SUM = r"""
Where $D^{-b} \lesssim n^{-a}$:

1. **sum**: $\mathrm{loss} \sim n^{-a} + D^{-b}$; $n^{-a}$ dominates: $\mathrm{loss} \sim n^{-a}$

Where $n^{-a} \lesssim D^{-b}$:

1. **sum**: $\mathrm{loss} \sim n^{-a} + D^{-b}$; $D^{-b}$ dominates: $\mathrm{loss} \sim D^{-b}$

One of these always holds.

It rests on sum.
"""
MARKDOWN_OF_MAXIMUM = r"""
Where $D^{-1} \gtrsim n^{-1}$:

1. **maximum**: $\mathrm{loss} \sim \max\left(n, D\right)^{-1}$; $n$ is the greatest: $\mathrm{loss} \sim n^{-1}$

Where $n^{-1} \gtrsim D^{-1}$:

1. **maximum**: $\mathrm{loss} \sim \max\left(n, D\right)^{-1}$; $D$ is the greatest: $\mathrm{loss} \sim D^{-1}$

One of these always holds.

It rests on maximum.
"""


@pytest.mark.parametrize(
    ("regime", "body"),
    [
        (
            "sum",
            "\\begin{align*}\n  \\mathrm{loss} &\\sim n^{-a} + D^{-b} \\\\\n" + LATEX_OF_SUM + "\\end{align*}\n",
        ),
        (
            "maximum",
            (
                "\\begin{align*}\n  \\mathrm{loss} &\\sim \\min\\left(n^{-1}, D^{-1}\\right) \\\\\n"
                + LATEX_OF_MAXIMUM
                + "\\end{align*}\n"
            ),
        ),
        (
            "tied",
            "There is no one law: N and D depend on each other: D \\textasciitilde{} N\\textasciicircum{}2.\n",
        ),
        (
            "clash",
            "The regime is degenerate, so nothing is derived from it: grows and trend(loss) cannot hold together.\n",
        ),
    ],
)
def test_latex_has_the_law_or_the_reason_for_none(regime: str, body: str) -> None:
    assert bases_latex([joint(regime)]) == f"% \\usepackage{{amsmath}}\n\n\\paragraph{{joint, regime {regime}}}\n{body}"


@pytest.mark.parametrize(
    ("regime", "body"),
    [
        ("sum", "**$\\mathrm{loss} \\sim n^{-a} + D^{-b}$**\n" + MARKDOWN_OF_SUM),
        ("maximum", "**$\\mathrm{loss} \\sim \\min\\left(n^{-1}, D^{-1}\\right)$**\n" + MARKDOWN_OF_MAXIMUM),
        ("tied", "There is no one law: N and D depend on each other: D \\~ N^2.\n"),
        ("free", "There is no such law: loss is not fixed by N and D alone.\n"),
    ],
)
def test_markdown_has_the_law_or_the_reason_for_none(regime: str, body: str) -> None:
    assert bases_markdown([joint(regime)]) == f"## joint: {regime}\n\n{body}"


def with_cases() -> BasesResult:
    """Return a law that holds under a condition, beside a case without one and others that are undecided."""
    result = joint("sum")
    assert result.derivation is not None
    (case,) = result.derivation.cases
    held = changed(case, when=("a > 1", "b > 1"))
    refused = changed(case, when=("a <= 1",), refusal=Refusal("loss is not fixed by N and D alone"))
    return replace(
        result, derivation=changed(result.derivation, cases=(held, refused)), undecided="more than 64 cells."
    )


def test_latex_sets_conditions_beside_the_law_and_remarks_below() -> None:
    assert bases_latex([with_cases()]).splitlines()[3:] == [
        "\\begin{align*}",
        "  \\mathrm{loss} &\\sim n^{-a} + D^{-b} && \\text{where } a > 1,\\; b > 1 \\\\",
        *LATEX_OF_SUM.splitlines(),
        "\\end{align*}",
        "There is no such law where a \\textless{}= 1: loss is not fixed by N and D alone.",
        "There are more cases, left undecided: more than 64 cells.",
    ]


def test_markdown_sets_conditions_beside_the_law_and_remarks_below() -> None:
    assert bases_markdown([with_cases()]).splitlines()[2:] == [
        "**$\\mathrm{loss} \\sim n^{-a} + D^{-b}$** where $a > 1,\\; b > 1$",
        *MARKDOWN_OF_SUM.splitlines(),
        "",
        "There is no such law where a \\<= 1: loss is not fixed by N and D alone.",
        "",
        "There are more cases, left undecided: more than 64 cells.",
    ]
