"""A theory as Markdown: a table for each part, formulas between dollar signs, and no markup from the file."""

from __future__ import annotations

import nslogic
from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.show.markdown import show_markdown
from tests.report.shown import PROVED


def test_each_part_is_a_table() -> None:
    assert show_markdown(nslogic.loads(PROVED)) == (
        "# Proved \\& shown\n"
        "\n"
        "Nobody 2024, arXiv:2401.00001\n"
        "\n"
        "Two laws.\n"
        "\n"
        "$\\ell$ as a power of $N$.\n"
        "\n"
        "| Quantity | Trend | Meaning |\n"
        "|---|---|---|\n"
        "| $\\ell$ | falls | test loss |\n"
        "| $N$ | grows | neurons |\n"
        "| $D$ | free |  |\n"
        "\n"
        "| Parameter | Known | Meaning |\n"
        "|---|---|---|\n"
        "| $\\alpha$ | $\\alpha > 0$ | exponent |\n"
        "| $\\beta$ | $\\beta = 0.5 \\pm 0.1$ |  |\n"
        "| $\\gamma$ | $1/3 \\le \\gamma \\le 2/3$ at level 0.9 |  |\n"
        "\n"
        "| Axiom | Law | Kind | Text | Source |\n"
        "|---|---|---|---|---|\n"
        "| H1 | $\\ell \\sim N^{-\\alpha}$ | hypothesis | The loss is a power. | Eq. 1 |\n"
        "| F | $\\ell \\gg 1$ | assumption |  |  |\n"
        "| G | $D \\sim N$, $\\alpha \\ne 1$ when $\\alpha < 2$ | assumption |  |  |\n"
        "| best | minimise $\\ell$ over $D$ subject to H1 | assumption |  |  |\n"
        "\n"
        "| Regime | Axioms | Conditions |\n"
        "|---|---|---|\n"
        "| good | H1 |  |\n"
        "| bad | H1, F | where $\\alpha > 1$; with $D$ fixed; expected to be degenerate |\n"
        "\n"
        "| Claim | Law | Regimes | Expected | Source |\n"
        "|---|---|---|---|---|\n"
        "| halved | $\\ell^{2} \\sim N^{-2 \\, \\alpha}$ | good | proved | Sec. 3 |\n"
        "| open | $D \\sim N$ | good | open |  |\n"
    )


def test_a_part_that_is_empty_has_no_table() -> None:
    bare = nslogic.loads('theory = { name = "bare" }\nquantities = { N = { trend = "grows" } }\naxioms = []')
    text = show_markdown(bare)
    assert text.startswith("# bare\n\n| Quantity | Trend | Meaning |\n")
    assert "Parameter" not in text
    assert "Claim" not in text


def test_an_optimum_without_logarithms_says_so() -> None:
    loose = nslogic.loads(PROVED.replace('subject_to = ["H1"]', 'subject_to = ["H1"]\nignoring = "logs"'))
    assert "| best | minimise $\\ell$ over $D$ subject to H1, ignoring logs | assumption |  |  |" in show_markdown(
        loose
    )


def test_text_of_the_file_cannot_become_markup() -> None:
    assert markdown_escaped("a*b_c <i>|`x`$") == "a\\*b\\_c \\<i\\>\\|\\`x\\`\\$"
    assert markdown_escaped("line\nbreak\x1b[31m") == "line break\\\\x1b\\[31m"
