"""Derived laws as LaTeX: what stands in a paper, line by line."""

from __future__ import annotations

from dataclasses import replace as changed

from nslogic.records import replace
from nslogic.report.derive.latex import derive_latex
from tests.report.derive.laws import BOUNDS, LOGS, law_of

HEAD = "% \\usepackage{amsmath}\n\n"


def test_the_axioms_come_first_then_the_law_and_its_steps() -> None:
    assert derive_latex([law_of("fixed")]) == HEAD + (
        "\\paragraph{shapes, regime fixed}\n"
        "\\begin{align*}\n"
        "  &\\text{(H)} && \\mathrm{loss} \\sim w^{-1} \\\\\n"
        "  &\\text{(shape)} && L \\sim w^{\\delta} \\\\\n"
        "  &\\text{(A)} && N_{p} \\sim w^{2} \\, L \\\\\n"
        "  &\\text{(domain(delta))} && \\text{$\\delta \\ge 0$}\n"
        "\\end{align*}\n"
        "\\begin{align*}\n"
        "  \\mathrm{loss} &\\sim N_{p}^{-\\frac{1}{2 + \\delta}} \\\\\n"
        "  \\mathrm{loss} &\\sim w^{-1} && \\text{by (H)} \\\\\n"
        "  L &\\sim w^{\\delta} && \\text{by (shape)} \\\\\n"
        "  N_{p} &\\sim L \\, w^{2} && \\text{by (A)} \\\\\n"
        "  N_{p} &\\sim w^{2 + \\delta} && \\text{with $L \\sim w^{\\delta}$} \\\\\n"
        "  w &\\sim N_{p}^{\\frac{1}{2 + \\delta}} && \\text{so, by (domain(delta))} \\\\\n"
        "  \\mathrm{loss} &\\sim N_{p}^{-\\frac{1}{2 + \\delta}} && \\text{so}\n"
        "\\end{align*}\n"
    )


def test_each_case_is_an_equation_of_its_own_with_its_conditions() -> None:
    text = derive_latex([law_of("cases")])
    assert text.count("\\begin{align*}") == text.count("\\end{align*}") == 3
    assert "  &\\text{(guarded)} && L \\sim w \\quad \\text{when } \\delta > 1\n" in text
    assert "  \\mathrm{loss} &\\sim N_{p}^{-1/4} && \\text{where } \\delta \\le 1 \\\\\n" in text
    assert "  \\mathrm{loss} &\\sim N_{p}^{-1/3} && \\text{where } \\delta > 1 \\\\\n" in text


def test_a_range_is_a_condition_on_the_exponent() -> None:
    assert derive_latex([law_of("between")]) == HEAD + (
        "\\paragraph{shapes, regime between}\n"
        "\\begin{align*}\n"
        "  \\mathrm{loss} &\\sim N_{p}^{x}, \\quad -1/2 \\le x \\le -1/3\n"
        "\\end{align*}\n"
    )
    assert "N_{p}^{x}, \\quad x < 0\n" in derive_latex([law_of("any")])
    assert "N_{p}^{x}, \\quad x \\in \\{-1/2, -1/3\\}\n" in derive_latex([law_of("isolated")])
    assert "  Y &\\sim X^{x}\n" in derive_latex([law_of("free", theory=LOGS)])


def test_a_law_up_to_logarithms_says_so_beside_it() -> None:
    assert "  Y &\\sim X^{a} && \\text{up to logarithms} \\\\\n" in derive_latex([law_of("loose", theory=LOGS)])


def test_parameters_that_the_regime_determines_stand_with_the_axioms() -> None:
    assert "  &\\text{(solved)} && a = 2 \\\\\n  & && a = 2\n" in derive_latex([law_of("solved", theory=LOGS)])


def test_the_reasons_for_no_law_are_sentences() -> None:
    clash, refused = law_of("clash"), law_of("harmonic", theory=LOGS, target="X", base="Y")
    undecided = replace(law_of("fixed"), derivation=None, undecided="more than 64 cells_.")
    assert derive_latex([clash, refused, undecided]) == HEAD + (
        "\\paragraph{shapes, regime clash}\n"
        "The regime is inconsistent: growing and where(clash) cannot hold together.\n"
        "\n"
        "\\paragraph{logs, regime harmonic}\n"
        "Y does not scale in any model of this regime.\n"
        "\n"
        "\\paragraph{shapes, regime fixed}\n"
        "Undecided: more than 64 cells\\_.\n"
    )


def test_what_is_missing_stands_below_the_cases() -> None:
    law = law_of("cases")
    assert law.derivation is not None
    incomplete = replace(law, derivation=changed(law.derivation, complete=False))
    assert derive_latex([incomplete]).endswith(
        "\\end{align*}\nIt is not proved that these cases cover every parameter value.\n"
    )
    cut = replace(law, derivation=changed(law.derivation, undecided="100 % of the work"))
    assert derive_latex([cut]).endswith("There are more cases, left undecided: 100 \\% of the work\n")


def test_notes_come_before_the_axioms() -> None:
    text = derive_latex([law_of("above", theory=LOGS, target="X", base="Y")])
    assert "\\paragraph{logs, regime above}\nNote: Y is free; it is taken to grow.\n\\begin{align*}\n" in text


def test_two_bounds_are_relations_of_their_own() -> None:
    assert derive_latex([law_of("default", theory=BOUNDS)]).splitlines()[9:-1] == [
        "  Y &\\sim X \\\\",
        "  Y &\\lesssim Z && \\text{by (above)} \\\\",
        "  X &\\sim Z && \\text{by (known)} \\\\",
        "  Y &\\lesssim X && \\text{so, by (known)} \\\\",
        "  Y &\\gtrsim X && \\text{by (below)} \\\\",
        "  Y &\\sim X && \\text{both bounds meet}",
    ]
