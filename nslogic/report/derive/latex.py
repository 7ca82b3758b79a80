r"""The answer of `derive` as LaTeX: `align*` environments to paste into a paper that loads amsmath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.cases import Case
from nslogic.questions.derive import LawResult
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.derive.reasons import Reason, lines_of, reasons_of, turn_of
from nslogic.report.derive.text import INCOMPLETE
from nslogic.report.formulas.mathematics import latex_escaped
from nslogic.report.labels import meaning

DERIVATION_PREAMBLE = "% \\usepackage{amsmath}"


def derive_latex(results: Sequence[LawResult]) -> str:
    """Return derived laws as a LaTeX fragment: the laws used, then for each case the law and the steps to it."""
    lines = [DERIVATION_PREAMBLE]
    for result in results:
        title = f"{result.theory.name}, regime {result.regime.name}"
        lines += ["", rf"\paragraph{{{latex_escaped(title)}}}"]
        lines += _law(result)
    return "\n".join(lines) + "\n"


def _law(result: LawResult) -> Iterator[str]:
    derivation = result.derivation
    if derivation is None:
        reason = f"Undecided: {result.undecided.removesuffix('.')}." if result.undecided else "The regime has no model."
        if result.refused:
            reason = f"{result.refused}."
        yield latex_escaped(reason)
        return
    formulas = DerivationFormulas.of(derivation)
    for note in result.notes:
        yield latex_escaped(f"Note: {note}.")
    used = dict.fromkeys(label for case in derivation.cases for label in lines_of(reasons_of(derivation, case)))
    rows = [row for label in used for row in _line(result, label, formulas)]
    rows += [f"& && {equation}" for equation in formulas.solved()]
    yield from _align(rows)
    for case in derivation.cases:
        yield from _align(_case(formulas, case))
    if derivation.undecided:
        yield latex_escaped(f"There are more cases, left undecided: {derivation.undecided}")
    elif not derivation.complete:
        yield f"{INCOMPLETE}."


def _line(result: LawResult, label: str, formulas: DerivationFormulas) -> Iterator[str]:
    """Yield what a line says: the laws of an axiom as formulas, anything else in words."""
    laws = formulas.axiom(label) or (rf"\text{{{latex_escaped(meaning(result.theory, result.regime, label).text)}}}",)
    for number, law in enumerate(laws):
        name = "" if number else rf"\text{{({latex_escaped(label)})}}"
        yield rf"&{name} && {law}"


def _case(formulas: DerivationFormulas, case: Case) -> list[str]:
    conditions = formulas.conditions(case)
    span = formulas.range(case)
    head = rf"{formulas.target} &\sim {formulas.law(case)}"
    if span:
        head += rf", \quad {span}"
    remarks = [rf"\text{{where }} {conditions}"] if conditions else []
    if case.power is not None and case.log is None:
        remarks.append(r"\text{up to logarithms}")
    if remarks:
        head += f" && {', '.join(remarks)}"
    rows = [head]
    turn = turn_of(case)
    for number, reason in enumerate(reasons_of(formulas.derivation, case)):
        subject = formulas.target if number in (0, turn) else ""
        relation, product = formulas.leaves(case, reason)
        rows.append(rf"{subject} &{relation} {product} && {_how(formulas, reason)}")
    return rows


def _how(formulas: DerivationFormulas, reason: Reason) -> str:
    lines = ", ".join(f"({latex_escaped(label)})" for label in (reason.label, *reason.beside))
    text = rf"\text{{by {lines}"
    dominating = formulas.dominating(reason)
    if dominating:
        verb = "is the least" if reason.least else "dominates"
        text += rf", where ${dominating}$ {verb}"
    word, formula = formulas.does(reason)
    if word == "multiplying by":
        text += rf", {word} ${formula}$"
    if reason.meets is not None:
        text += ", which meets the bound from above"
    return text + "}"


def _align(rows: Sequence[str]) -> Iterator[str]:
    if rows:
        yield r"\begin{align*}"
        for number, row in enumerate(rows):
            yield f"  {row}" + (r" \\" if number < len(rows) - 1 else "")
        yield r"\end{align*}"
