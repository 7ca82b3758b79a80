"""Laws in several bases as LaTeX and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.several_bases import BasesCase, BasesDerivation
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.questions.several_bases import BasesResult
from nslogic.report.derive.bases_text import ALWAYS, further_labels, refusal_text, without_law
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.derive.latex import argument_latex
from nslogic.report.derive.markdown import argument_markdown
from nslogic.report.derive.text import UNARGUED
from nslogic.report.formulas.displayed import displayed
from nslogic.report.formulas.escaping import latex_escaped, markdown_escaped
from nslogic.report.formulas.latex import law_latex
from nslogic.report.formulas.mathematics import condition_latex
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.theory.model import Theory
from nslogic.theory.sentences import labels_text


def bases_latex(results: Sequence[BasesResult]) -> str:
    """Return laws in several bases as a LaTeX fragment for a document that loads amsmath."""
    lines = ["% \\usepackage{amsmath}"]
    for result in results:
        title = latex_escaped(f"{result.theory.name}, regime {result.regime.name}")
        lines += ["", rf"\paragraph{{{title}}}"]
        if result.derivation is None:
            lines.append(latex_escaped(f"{without_law(result)}."))
            continue
        argued = (case for case in result.derivation.cases if case.refusal is None)
        for case, (law, conditions) in zip(argued, _formulas(result, result.derivation), strict=True):
            head = law + (rf" && \text{{where }} {conditions}" if conditions else "")
            rows = [head, *_argument_rows(result, case)]
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
        argued = (case for case in result.derivation.cases if case.refusal is None)
        for case, (law, conditions) in zip(argued, _formulas(result, result.derivation), strict=True):
            where = f" where ${conditions}$" if conditions else ""
            lines += [f"**${law.replace('&', '')}$**{where}", "", *_argument_markdown(result, case)]
        lines += [line for remark in _remarks(result) for line in (markdown_escaped(remark), "")]
    return "\n".join(lines).rstrip() + "\n"


def _argument_rows(result: BasesResult, case: BasesCase) -> Iterator[str]:
    """Yield the rows of LaTeX of the arguments for a law, each after where its term decides."""
    for argument in case.arguments:
        if argument.where:
            yield rf"&&& \text{{where }} {_comparisons(result, argument.where)}\text{{:}}"
        yield from argument_latex(DerivationFormulas.of(argument.derivation), argument.case)
    if len(case.arguments) > 1:
        yield rf"&&& \text{{{ALWAYS.replace(', so', '.')}}}"


def _argument_markdown(result: BasesResult, case: BasesCase) -> Iterator[str]:
    """Yield the arguments for a law, each after where its term decides, and what the law rests on."""
    for argument in case.arguments:
        if argument.where:
            yield from (f"Where ${_comparisons(result, argument.where)}$:", "")
        lines = tuple(argument_markdown(DerivationFormulas.of(argument.derivation), argument.case))
        yield from (*(lines or (UNARGUED,)), "")
    if len(case.arguments) > 1:
        yield from (f"{ALWAYS.replace(', so', '.')}", "")
    if not case.arguments and case.rests_on:
        yield from (UNARGUED, "")
    if case.rests_on:
        further = further_labels(case)
        beside = f" This argument also uses {markdown_escaped(labels_text(further))}." if further else ""
        yield from (f"It rests on {markdown_escaped(labels_text(case.rests_on))}.{beside}", "")


def _comparisons(result: BasesResult, where: Sequence[str]) -> str:
    """Return how the terms of a law compare, as LaTeX."""
    theory, symbols = result.theory, theory_symbols(result.theory)
    scope = _scope(theory)
    laws = [read_law(text, scope).law for text in where]
    return r",\; ".join(
        rf"\text{{{latex_escaped(text)}}}" if law is None else law_latex(law, symbols)
        for text, law in zip(where, laws, strict=True)
    )


def _scope(theory: Theory) -> Scope:
    quantities = {quantity.name: quantity.trend for quantity in theory.quantities}
    return Scope(quantities, {parameter.name: parameter.name for parameter in theory.parameters})


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
    scope = _scope(theory)
    for case in derivation.cases:
        if case.refusal is not None:
            continue
        law = read_law(case.law, scope).law
        text = rf"\text{{{latex_escaped(case.law)}}}" if law is None else law_latex(law, symbols)
        conditions = r",\; ".join(condition_latex(condition, theory, symbols) for condition in case.when)
        yield text.replace(r"\sim", r"&\sim", 1), conditions
