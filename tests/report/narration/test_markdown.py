"""Proofs as Markdown, sentence by sentence."""

from __future__ import annotations

from nslogic.report.narration.markdown import proof_markdown
from tests.report.narration.narrated import THEORY, lines_of

END = "∎ Steps that the kernel checked: {}."


def test_the_page_begins_with_the_theory_its_digest_and_how_to_read_it() -> None:
    lines = [line for line in proof_markdown(THEORY, []).splitlines() if line]
    assert lines == [
        "# Proofs: narrated",
        f"SHA-256 of the theory's files: `{THEORY.digest}`.",
        (
            "Every quantity is positive and depends on a hidden scale $t$; $\\sim$, $\\lesssim$ and $\\ll$ compare orders"
            " $t^a (\\log t)^b$. Laws are multiplied side by side, after both sides of each are raised to the power at its"
            " label. In a sum or a product of relations between numbers, a label stands for the greater side minus the"
            " lesser, or for the left side of an equation minus the right one."
        ),
    ]


def test_a_sum_has_the_order_of_its_greatest_term() -> None:
    assert lines_of("sum") == [
        "## narrated, regime sum: claim dominates is proved",
        "**Theorem.** $Y \\sim X^{a}$.",
        "Assumptions:",
        "- **(domain(a))** $a > 0$: a \\> 0.",
        "- **(sum)** $Y \\sim X^{a} + X^{-1}$ (assumption)",
        "- **(trend(X))** $X \\gg 1 \\;\\text{(ignoring logs)}$: X grows.",
        "Write $m_{1}$ for the order of $X^{a} + X^{-1}$ in (sum): a sum has the order of its greatest term.",
        "**(1)** $m_{1} \\gtrsim X^{a}$.",
        "**(2)** $m_{1} \\sim X^{a} \\;\\text{or}\\; m_{1} \\, X \\sim 1$.",
        "**(3)** (sum) says $Y \\sim m_{1}$.",
        "Suppose that $Y \\sim X^{a}$ does not hold: there are 2 cases.",
        "**Case 1.**",
        "**(4)** Suppose $Y \\gg X^{a}$.",
        "One of the cases of (2) applies.",
        "**Case 1.1.**",
        "**(5)** Suppose $m_{1} \\sim X^{a}$.",
        "Multiply $\\text{(3)}^{-1} \\cdot \\text{(4)} \\cdot \\text{(5)}^{-1}$: $1 \\gg 1$, which is absurd.",
        "**Case 1.2.**",
        "**(6)** Suppose $m_{1} \\, X \\sim 1$.",
        (
            "Multiply $\\text{(3)}^{-1} \\cdot \\text{(trend(X))}^{1 + a} \\cdot \\text{(4)} \\cdot \\text{(6)}^{-1}$:"
            " $1 \\gg 1 \\;\\text{(powers alone)}$, which is absurd (using (domain(a)))."
        ),
        "**Case 2.**",
        "**(7)** Suppose $X^{a} \\gg Y$.",
        "Multiply $\\text{(1)} \\cdot \\text{(3)} \\cdot \\text{(7)}$: $1 \\gg 1$, which is absurd.",
        END.format(11),
    ]


def test_an_extreme_is_one_of_its_arguments() -> None:
    lines = lines_of("least")
    assert (
        "Write $m_{1}$ for the order of $\\min\\left(X, X^{2}\\right)$ in (least): it is one of these orders, and at most"
        " each of them."
    ) in lines
    assert "Suppose that $Z \\sim X$ does not hold: there are 2 cases." in lines
    assert "**Case 2.1.**" in lines
    assert "**Case 2.2.**" in lines


def test_a_logarithm_and_a_series_are_defined_by_cases() -> None:
    assert any(
        line.endswith(
            "in (logged): it is that of the logarithm of t if the argument has a power of t, and a lower one otherwise."
        )
        for line in lines_of("logged")
    )
    assert any(
        line.endswith(
            "in (series): it is that of the end that dominates, times the logarithm of their quotient if neither does."
        )
        for line in lines_of("series")
    )


def test_a_law_is_raised_to_a_power_in_one_line() -> None:
    assert lines_of("ratio") == [
        "## narrated, regime ratio: claim denominator is proved",
        "**Theorem.** $X \\sim Y^{a}$.",
        "Assumptions:",
        "- **(ratio)** $Y \\sim X^{\\frac{1}{a}}$ (assumption)",
        "Take $\\text{(ratio)}^{-a}$: $X \\sim Y^{a}$, as was to be shown.",
        END.format(6),
    ]


def test_alternatives_are_cases_and_a_single_way_to_fail_is_none() -> None:
    assert lines_of("either")[5:] == [
        "Suppose that $Y \\gtrsim X$ does not hold. Then:",
        "**(1)** $X \\gg Y$.",
        "By (either), one of 2 laws holds.",
        "**Case 1.**",
        "**(2)** Suppose $Y \\sim X$.",
        "Multiply $\\text{(1)} \\cdot \\text{(2)}$: $1 \\gg 1$, which is absurd.",
        "**Case 2.**",
        "**(3)** Suppose $Y \\sim X^{2}$.",
        (
            "Multiply $\\text{(trend(X))} \\cdot \\text{(1)} \\cdot \\text{(3)}$:"
            " $1 \\gg 1 \\;\\text{(powers alone)}$, which is absurd."
        ),
        END.format(9),
    ]


def test_cases_of_a_derivation_cover_everything_and_exclude_each_other() -> None:
    assert lines_of("guarded", "cover") == [
        "## narrated, regime guarded: the cases cover everything",
        "**Theorem.** $\\left(a \\le 2\\right) \\;\\text{or}\\; \\left(a > 2\\right)$.",
        "Suppose that the theorem does not hold. Then:",
        "**(1)** $\\neg\\left(a \\le 2\\right)$",
        "**(2)** $\\neg\\left(a > 2\\right)$",
        "By (1):",
        "**(3)** $a \\le 2$ fails.",
        "By (2):",
        "**(4)** $a > 2$ fails.",
        "By (3):",
        "**(5)** $a > 2$.",
        "By (4):",
        "**(6)** $a \\le 2$.",
        "From $\\text{(6)}$, divided by (5): $0 \\ge 1$, which is absurd.",
        END.format(7),
    ]
    assert lines_of("guarded", "disjoint")[:3] == [
        "## narrated, regime guarded: two cases exclude each other",
        "**Theorem.** It cannot be that $a \\le 2,\\; a > 2$.",
        "From $\\text{(what is refuted, law 1)}$, divided by (what is refuted, law 2): $0 \\ge 1$, which is absurd.",
    ]
