"""What becomes of a law without each axiom, as tables with formulas."""

from __future__ import annotations

from nslogic.questions.ablate import ablate
from nslogic.report.ablate.formulas import ablation_latex, ablation_markdown


def test_a_markdown_table_has_formulas() -> None:
    text = ablation_markdown(list(ablate("chinchilla", regimes="compute-optimal")))
    assert text.startswith("## chinchilla: compute-optimal\n\n**$")
    assert "| without | what follows |\n|---|---|\n| **fit** | $" in text
    assert r"$x \le -\frac{\alpha \, \beta}{\alpha + \beta}$ |" in text
    assert r"| **cost** | $C \gtrsim N \, D$ | the same law |" in text
    assert text.endswith(
        "Minimal sets of axioms that give the law:\n\n- cost, fit, optimal\n"
        "  - enough as bounds, all at once: **cost** as $C \\gtrsim N \\, D$"
        " and **fit** as $\\hat L - E \\gtrsim N^{-\\alpha} + D^{-\\beta}$\n"
    )


def test_cases_and_what_is_left_of_them_have_their_conditions() -> None:
    text = ablation_markdown(list(ablate("critical-depth", regimes="phases")))
    assert r"**$\ell \sim N_p^{-\frac{1 + \gamma}{2 + \delta}}$ where $\delta > \gamma$**" in text
    assert (
        r"| **shape** | $N_d \lesssim N_w^{\delta}$ | $\ell \gtrsim N_p^{-\frac{1 + \delta}{2 + \delta}}$ where $\delta \le \gamma$ |"
        in text
    )


def test_latex_has_two_tables_and_the_sets() -> None:
    text = ablation_latex(list(ablate("chinchilla", regimes="printed-fit")))
    assert text.count(r"\begin{tabular}") == text.count(r"\end{tabular}") == 2
    assert r"split & the same law \\" in text
    assert (
        r"fit & $\hat L - E \lesssim N^{-\alpha} + D^{-\beta}$ & $\hat L - E \lesssim C^{-\frac{119}{775}}$ \\" in text
    )
    assert r"Minimal sets of axioms that give the law: \{cost, fit, optimal, printed\}." in text


def test_a_law_that_rests_on_no_axiom_has_no_table() -> None:
    results = list(ablate("chinchilla", regimes="approach-1-estimate"))
    assert "|" not in ablation_markdown(results)
    assert "tabular" not in ablation_latex(results)
