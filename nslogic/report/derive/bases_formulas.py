"""Laws in several bases as LaTeX and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.several_bases import BasesDerivation
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.questions.several_bases import BasesResult
from nslogic.report.derive.bases import refusal_text, without_law
from nslogic.report.formulas.displayed import displayed
from nslogic.report.formulas.escaping import latex_escaped
from nslogic.report.formulas.latex import law_latex
from nslogic.report.formulas.mathematics import condition_latex
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.report.show.markdown import markdown_escaped


def bases_latex(results: Sequence[BasesResult]) -> str:
    """Return laws in several bases as a LaTeX fragment for a document that loads amsmath."""
    lines = ["% \\usepackage{amsmath}"]
    for result in results:
        title = latex_escaped(f"{result.theory.name}, regime {result.regime.name}")
        lines += ["", rf"\paragraph{{{title}}}"]
        if result.derivation is None:
            lines.append(latex_escaped(f"{without_law(result)}."))
            continue
        rows = [
            law + (rf" && \text{{where }} {conditions}" if conditions else "")
            for law, conditions in _formulas(result, result.derivation)
        ]
        lines += [r"\begin{align*}", *(f"  {row} \\\\" for row in rows[:-1]), f"  {rows[-1]}", r"\end{align*}"]
        lines += [latex_escaped(remark) for remark in _remarks(result)]
    return "\n".join(lines) + "\n"


def displayed_bases(results: Sequence[BasesResult]) -> str | None:
    """Return the laws as one displayed formula, None where there is no law."""
    return displayed(
        [
            law + (rf" && \text{{where }} {conditions}" if conditions else "")
            for result in results
            if result.derivation is not None
            for law, conditions in _formulas(result, result.derivation)
        ]
    )


def bases_markdown(results: Sequence[BasesResult]) -> str:
    """Return laws in several bases as Markdown."""
    lines: list[str] = []
    for result in results:
        lines += [f"## {markdown_escaped(result.theory.name)}: {markdown_escaped(result.regime.name)}", ""]
        if result.derivation is None:
            lines += [markdown_escaped(f"{without_law(result)}."), ""]
            continue
        for law, conditions in _formulas(result, result.derivation):
            where = f" where ${conditions}$" if conditions else ""
            lines += [f"**${law.replace('&', '')}$**{where}", ""]
        lines += [line for remark in _remarks(result) for line in (markdown_escaped(remark), "")]
    return "\n".join(lines).rstrip() + "\n"


def _remarks(result: BasesResult) -> Iterator[str]:
    """Yield a sentence for each case without a law, and one if there may be more cases."""
    if result.derivation is None:
        return
    for case in result.derivation.cases:
        if case.refusal is not None:
            yield f"{refusal_text(case.refusal, case.when)}."
    if result.undecided:
        yield f"There are more cases, left undecided: {result.undecided.removesuffix('.')}."


def _formulas(result: BasesResult, derivation: BasesDerivation) -> Iterator[tuple[str, str]]:
    """Yield each law, aligned at its relation, with its conditions; both are parsed as laws of the language."""
    theory, symbols = result.theory, theory_symbols(result.theory)
    quantities = {quantity.name: quantity.trend for quantity in theory.quantities}
    scope = Scope(quantities, {parameter.name: parameter.name for parameter in theory.parameters})
    for case in derivation.cases:
        if case.refusal is not None:
            continue
        law = read_law(case.law, scope).law
        text = rf"\text{{{latex_escaped(case.law)}}}" if law is None else law_latex(law, symbols)
        conditions = r",\; ".join(condition_latex(condition, theory, symbols) for condition in case.when)
        yield text.replace(r"\sim", r"&\sim", 1), conditions
