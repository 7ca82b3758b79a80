"""How errors of parameters move exponents, as tables in LaTeX and Markdown that share their formulas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.questions.sensitivity import CaseSensitivity, SensitivityResult
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.derive.text import why_no_law
from nslogic.report.formulas.escaping import latex_escaped, markdown_escaped
from nslogic.report.formulas.latex import coefficient_latex
from nslogic.report.formulas.mathematics import name_latex
from nslogic.report.sensitivity.text import EFFECT_COLUMNS, effect_cells, exponent_with_error


def sensitivity_markdown(results: Sequence[SensitivityResult]) -> str:
    """Return a table for each law."""
    lines: list[str] = []
    for result in results:
        law = result.law
        lines += [f"## {markdown_escaped(law.theory.name)}: {markdown_escaped(law.regime.name)}", ""]
        for case, head, rows in _cases(result):
            lines += [f"**${head}$**" + (f", exponent {exponent_with_error(case)}" if case.effects else ""), ""]
            if rows:
                lines += [f"| {' | '.join(EFFECT_COLUMNS)} |", "|---" * len(EFFECT_COLUMNS) + "|"]
                lines += [f"| {' | '.join(row)} |" for row in rows] + [""]
        if law.derivation is None or result.reason:
            reason = why_no_law(law) if law.derivation is None else f"{result.reason}."
            lines += [markdown_escaped(f"{reason[:1].upper()}{reason[1:]}"), ""]
    return "\n".join(lines).rstrip() + "\n"


def sensitivity_latex(results: Sequence[SensitivityResult]) -> str:
    """Return a table for each law, to be put into a paper."""
    lines: list[str] = []
    for result in results:
        law = result.law
        lines += [rf"\paragraph{{{latex_escaped(f'{law.theory.name}, regime {law.regime.name}')}}}"]
        for case, head, rows in _cases(result):
            exponent = exponent_with_error(case).replace("±", r"$\pm$")
            lines += [f"${head}$" + (f", exponent {exponent}" if case.effects else "") + ".", ""]
            if rows:
                lines += [r"\begin{tabular}{llllll}", " & ".join(EFFECT_COLUMNS) + r" \\ \hline"]
                lines += [" & ".join(row).replace("±", r"$\pm$").replace("%", r"\%") + r" \\" for row in rows]
                lines += [r"\end{tabular}", ""]
        if law.derivation is None or result.reason:
            reason = why_no_law(law) if law.derivation is None else f"{result.reason}."
            lines += [latex_escaped(f"{reason[:1].upper()}{reason[1:]}"), ""]
    return "\n".join(lines).rstrip() + "\n"


def _cases(result: SensitivityResult) -> Iterator[tuple[CaseSensitivity, str, list[tuple[str, ...]]]]:
    """Yield each case with its law, and a row for each parameter, formulas between dollar signs."""
    if result.law.derivation is None:
        return
    formulas = DerivationFormulas.of(result.law.derivation)
    for case in result.cases:
        conditions = formulas.conditions(case.case)
        head = rf"{formulas.target} \sim {formulas.law(case.case)}"
        head += rf" \quad \text{{where }} {conditions}" if conditions else ""
        rows = []
        for effect in case.effects:
            cells = list(effect_cells(effect))
            cells[0] = f"${name_latex(effect.name, formulas.symbols)}$"
            cells[2] = f"${coefficient_latex(effect.derivative, formulas.symbols)}$"
            rows.append(tuple(cells))
        yield case, head, rows
