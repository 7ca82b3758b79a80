"""Derived laws as Markdown, with formulas between dollar signs."""

from __future__ import annotations

from dataclasses import replace as changed

from nslogic.records import replace
from nslogic.report.derive.markdown import derive_markdown
from tests.report.derive.laws import BOUNDS, LOGS, SPLIT, law_of


def test_each_step_is_an_item_of_a_list() -> None:
    assert derive_markdown([law_of("fixed")]) == (
        "## shapes: fixed\n"
        "\n"
        "**$\\mathrm{loss} \\sim N_{p}^{-\\frac{1}{2 + \\delta}}$**\n"
        "\n"
        "1. **H**: $\\mathrm{loss} \\sim w^{-1}$ (Eq. 1)\n"
        "2. **shape**: $L \\sim w^{\\delta}$\n"
        "3. **A**: $N_{p} \\sim w^{2} \\, L$ (Sec. 2); with $L \\sim w^{\\delta}$: $N_{p} \\sim w^{2 + \\delta}$,"
        " so $w \\sim N_{p}^{\\frac{1}{2 + \\delta}}$, since $\\delta \\ge 0$;"
        " so $\\mathrm{loss} \\sim N_{p}^{-\\frac{1}{2 + \\delta}}$\n"
        "\n"
        "It rests on A, H, domain(delta), shape.\n"
    )


def test_cases_have_their_conditions_and_are_said_to_be_all() -> None:
    text = derive_markdown([law_of("cases")])
    assert "**$\\mathrm{loss} \\sim N_{p}^{-1/4}$** where $\\delta \\le 1$\n" in text
    assert "**$\\mathrm{loss} \\sim N_{p}^{-1/3}$** where $\\delta > 1$\n" in text
    assert "It rests on A, H, else.\nUnused: guarded.\n" in text
    assert text.endswith("\nThe cases are proved to exclude each other and to cover every parameter value.\n")


def test_a_range_stands_beside_the_law() -> None:
    assert derive_markdown([law_of("between")]) == (
        "## shapes: between\n"
        "\n"
        "**$\\mathrm{loss} \\sim N_{p}^{x}$**, $-1/2 \\le x \\le -1/3$\n"
        "\n"
        "It rests on A, H, flat, tall.\n"
    )


def test_a_law_up_to_logarithms_and_a_determined_parameter_are_said() -> None:
    text = derive_markdown([law_of("solved", theory=LOGS)])
    assert text.startswith(
        "## logs: solved\n\nThe regime determines $a = 2$.\n\n**$Y \\sim X^{2}$** up to logarithms\n"
    )


def test_the_reasons_for_no_law_are_sentences() -> None:
    clash, refused = law_of("clash"), law_of("harmonic", theory=LOGS, target="X", base="Y")
    undecided = replace(law_of("fixed"), derivation=None, undecided="more than 64 *cells*.")
    assert derive_markdown([clash, refused, undecided]) == (
        "## shapes: clash\n"
        "\n"
        "The regime is inconsistent: growing and where(clash) cannot hold together.\n"
        "\n"
        "## logs: harmonic\n"
        "\n"
        "Y does not scale in any model of this regime.\n"
        "\n"
        "## shapes: fixed\n"
        "\n"
        "Undecided: more than 64 \\*cells\\*.\n"
    )


def test_what_is_missing_stands_below_the_cases() -> None:
    law = law_of("cases")
    assert law.derivation is not None
    incomplete = replace(law, derivation=changed(law.derivation, complete=False))
    assert derive_markdown([incomplete]).endswith("\nIt is not proved that these cases cover every parameter value.\n")
    cut = replace(law, derivation=changed(law.derivation, undecided="more than 64 cells", complete=False))
    assert derive_markdown([cut]).endswith("\nThere are more cases, left undecided: more than 64 cells\n")


def test_a_law_without_checked_steps_says_so() -> None:
    law = law_of("fixed")
    assert law.derivation is not None
    (case,) = law.derivation.cases
    unargued = replace(law, derivation=changed(law.derivation, cases=(changed(case, argument=None),)))
    assert derive_markdown([unargued]).splitlines()[4:] == [
        "The law is proved, but no derivation in steps could be found and checked within the limits.",
        "",
        "It rests on A, H, domain(delta), shape.",
    ]


def test_bounds_from_above_and_from_below_meet() -> None:
    assert derive_markdown([law_of("default", theory=BOUNDS)]) == (
        "## bounds: default\n"
        "\n"
        "**$Y \\sim X$**\n"
        "\n"
        "1. **above**: $Y \\lesssim Z$\n"
        "2. **known**: $Z \\sim X$; so $Y \\lesssim X$\n"
        "3. **below**: $Y \\gtrsim X$; both bounds meet: $Y \\sim X$\n"
        "\n"
        "It rests on above, below, known.\n"
    )


def test_an_optimum_says_what_balances() -> None:
    text = derive_markdown([law_of("default", theory=SPLIT)])
    assert (
        "1. **sum**: $\\mathrm{loss} \\sim N^{-1} + D^{-1}$; at the optimum (**best**), $N^{-1}$ and $D^{-1}$ balance:"
        " $\\mathrm{loss} \\sim N^{-1} \\sim D^{-1}$, by **cost**;"
    ) in text
