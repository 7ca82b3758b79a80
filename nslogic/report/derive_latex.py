r"""The answer of `derive` as LaTeX: `align*` environments to paste into a paper that loads amsmath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.cases import Case
from nslogic.questions.derive import LawResult
from nslogic.report.derive_formulas import Formulas
from nslogic.report.derive_text import INCOMPLETE
from nslogic.report.latex import law_latex
from nslogic.report.mathematics import latex_escaped
from nslogic.report.reasons import Reason, reasons_of
from nslogic.theory.model import Theory

PREAMBLE = "% \\usepackage{amsmath}"


def derive_latex(results: Sequence[LawResult]) -> str:
    """Return derived laws as a LaTeX fragment: the laws used, then for each case the law and the steps to it."""
    lines = [PREAMBLE]
    for result in results:
        title = f"{result.theory.name}, regime {result.regime.name}"
        lines += ["", rf"\paragraph{{{latex_escaped(title)}}}"]
        lines += _law(result)
    return "\n".join(lines) + "\n"


def _law(result: LawResult) -> Iterator[str]:
    found = result.derivation
    if found is None:
        reason = f"Undecided: {result.undecided.removesuffix('.')}." if result.undecided else "The regime has no model."
        if result.refused:
            reason = f"{result.refused}."
        yield latex_escaped(reason)
        return
    formulas = Formulas.of(found)
    for note in result.notes:
        yield latex_escaped(f"Note: {note}.")
    used = dict.fromkeys(reason.label for case in found.cases for reason in reasons_of(found, case))
    rows = [row for label in used for row in _axiom(result.theory, label, formulas)]
    rows += [f"& && {equation}" for equation in formulas.solved()]
    yield from _align(rows)
    for case in found.cases:
        yield from _align(_case(formulas, case))
    if found.undecided:
        yield latex_escaped(f"There are more cases, left undecided: {found.undecided}")
    elif not found.complete:
        yield f"{INCOMPLETE}."


def _axiom(theory: Theory, label: str, formulas: Formulas) -> Iterator[str]:
    laws = [statement for axiom in theory.axioms if axiom.id == label for statement in axiom.laws]
    for number, statement in enumerate(laws):
        name = "" if number else rf"\text{{({latex_escaped(label)})}}"
        yield rf"&{name} && {law_latex(statement.law, formulas.symbols)}"


def _case(formulas: Formulas, case: Case) -> list[str]:
    conditions = formulas.conditions(case)
    span = formulas.range(case)
    head = rf"{formulas.target} &\sim {formulas.law(case)}"
    if span:
        head += rf", \quad {span}"
    said = [rf"\text{{where }} {conditions}"] if conditions else []
    if case.power is not None and case.log is None:
        said.append(r"\text{up to logarithms}")
    if said:
        head += f" && {', '.join(said)}"
    rows = [head]
    for number, reason in enumerate(reasons_of(formulas.found, case)):
        left = formulas.target if number == 0 else ""
        rows.append(rf"{left} &\sim {formulas.product(reason.after)} && {_how(formulas, reason)}")
    return rows


def _how(formulas: Formulas, reason: Reason) -> str:
    said = rf"\text{{by ({latex_escaped(reason.label)})"
    dominating = formulas.dominating(reason)
    if dominating:
        verb = "is the least" if reason.least else "dominates"
        said += rf", where ${dominating}$ {verb}"
    word, formula = formulas.does(reason)
    if word == "multiplying by":
        said += rf", {word} ${formula}$"
    return said + "}"


def _align(rows: Sequence[str]) -> Iterator[str]:
    if rows:
        yield r"\begin{align*}"
        for number, row in enumerate(rows):
            yield f"  {row}" + (r" \\" if number < len(rows) - 1 else "")
        yield r"\end{align*}"
