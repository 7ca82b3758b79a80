r"""What becomes of laws without each axiom, as tables in LaTeX and Markdown that share their formulas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from nslogic.derivation.supports import Weakening
from nslogic.questions.ablate import AblationResult, LeftOut
from nslogic.questions.derive import LawResult
from nslogic.report.ablate.text import ON_NO_AXIOM, becomes_texts, bounds_texts, keeps_text, rests_on_nothing
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.derive.text import why_no_law
from nslogic.report.formulas.escaping import latex_escaped, markdown_escaped
from nslogic.report.formulas.mathematics import condition_latex
from nslogic.report.formulas.symbols import theory_symbols
from nslogic.theory.sentences import labels_text


def ablation_markdown(results: Sequence[AblationResult]) -> str:
    """Return a table for each law: what follows without each axiom; below it the sets that give the law."""
    lines: list[str] = []
    for result in results:
        law = result.law
        lines += [f"## {markdown_escaped(law.theory.name)}: {markdown_escaped(law.regime.name)}", ""]
        lines += [line for text in _laws(law, markdown_escaped) for line in (f"**{text}**", "")]
        if rests_on_nothing(result):
            lines += [ON_NO_AXIOM, ""]
            continue
        lines += ["| without | what follows |", "|---|---|"]
        for each in result.left_out:
            becomes = "; ".join(_becomes(each, markdown_escaped))
            lines.append(f"| **{markdown_escaped(labels_text(each.axioms))}** | {becomes} |")
        lines.append("")
        lines += _markdown_weakened(result)
        lines += ["Minimal sets of axioms that give the law:", ""] if result.supports else []
        for support in result.supports:
            lines.append(f"- {markdown_escaped(labels_text(support.axioms))}")
            lines += [f"  - {text}" for text in bounds_texts(support, partial(_weaker, law))]
        lines += [""] if result.supports else []
        if result.reason:
            lines += [markdown_escaped(f"Not everything was found: {result.reason}."), ""]
    return "\n".join(lines).rstrip() + "\n"


def _markdown_weakened(result: AblationResult) -> Iterator[str]:
    if not result.weakened:
        return
    yield from ("| with a bound | in place of `~` | what is left |", "|---|---|---|")
    for each in result.weakened:
        remains = _keeps(result, each)
        yield f"| **{markdown_escaped(each.axiom)}** | ${_formula(result.law, each.law)}$ | {remains} |"
    yield ""


def ablation_latex(results: Sequence[AblationResult]) -> str:
    """Return two tables for each law, to be put into a paper."""
    lines: list[str] = []
    for result in results:
        law = result.law
        title = f"{law.theory.name}, regime {law.regime.name}"
        lines += [rf"\paragraph{{{latex_escaped(title)}}}", f"{'; '.join(_laws(law, latex_escaped))}.", ""]
        if rests_on_nothing(result):
            lines += [ON_NO_AXIOM, ""]
            continue
        lines += [r"\begin{tabular}{ll}", r"without & what follows \\ \hline"]
        for each in result.left_out:
            becomes = "; ".join(_becomes(each, latex_escaped))
            lines.append(rf"{latex_escaped(labels_text(each.axioms))} & {becomes} \\")
        lines += [r"\end{tabular}", ""]
        if result.weakened:
            lines += [r"\begin{tabular}{lll}", r"with a bound & in place of $\sim$ & what is left \\ \hline"]
            for weak in result.weakened:
                remains = _keeps(result, weak)
                lines.append(rf"{latex_escaped(weak.axiom)} & ${_formula(law, weak.law)}$ & {remains} \\")
            lines += [r"\end{tabular}", ""]
        sets = [rf"\{{{latex_escaped(labels_text(support.axioms))}\}}" for support in result.supports]
        if sets:
            lines += [f"Minimal sets of axioms that give the law: {', '.join(sets)}.", ""]
    return "\n".join(lines).rstrip() + "\n"


def _becomes(each: LeftOut, escaped: Callable[[str], str]) -> tuple[str, ...]:
    if each.becomes in ("other", "range"):
        return _laws(each.law, escaped)
    return tuple(escaped(text) for text in becomes_texts(each))


def _laws(law: LawResult, escaped: Callable[[str], str]) -> tuple[str, ...]:
    """Return the law of each case as formulas, or why there is none."""
    if law.derivation is None:
        return (escaped(why_no_law(law)),)
    formulas = DerivationFormulas.of(law.derivation)
    texts = []
    for case in law.derivation.cases:
        conditions, span = formulas.conditions(case), formulas.range(case)
        text = rf"${formulas.target} \sim {formulas.law(case)}$"
        text += f", ${span}$" if span else ""
        texts.append(text + (f" where ${conditions}$" if conditions else ""))
    return tuple(texts)


def _weaker(law: LawResult, weakening: Weakening) -> str:
    return f"**{markdown_escaped(weakening.axiom)}** as ${_formula(law, weakening.law)}$"


def _formula(law: LawResult, text: str) -> str:
    return condition_latex(text, law.theory, theory_symbols(law.theory))


def _keeps(result: AblationResult, weakening: Weakening) -> str:
    """Return what of a law is left, as formulas."""
    texts = []
    for kept in weakening.keeps:
        conditions = ", ".join(f"${_formula(result.law, text)}$" for text in kept.when)
        texts.append(f"${_formula(result.law, kept.law)}$" + (f" where {conditions}" if conditions else ""))
    return "; ".join(texts) or keeps_text(weakening)
