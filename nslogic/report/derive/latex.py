r"""The answer of `derive` as LaTeX: `align*` environments to paste into a paper that loads amsmath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.cases import Case
from nslogic.derivation.inferences import Inference
from nslogic.questions.derive import LawResult
from nslogic.report.derive.argument_in_words import inferred_statement, is_silent, labels_used
from nslogic.report.derive.deciding import InferredStatement, deciding_text, twins_at
from nslogic.report.derive.formulas import DerivationFormulas, InlineFormulas
from nslogic.report.derive.text import INCOMPLETE, why_no_law
from nslogic.report.formulas.displayed import displayed
from nslogic.report.formulas.escaping import latex_escaped
from nslogic.report.page import enumeration

DERIVATION_PREAMBLE = "% \\usepackage{amsmath}"


def derive_latex(results: Sequence[LawResult]) -> str:
    """Return derived laws as a LaTeX fragment: the axioms used, then the law of each case and the steps to it."""
    lines = [DERIVATION_PREAMBLE]
    for result in results:
        title = f"{result.theory.name}, regime {result.regime.name}"
        lines += ["", rf"\paragraph{{{latex_escaped(title)}}}"]
        lines += _law(result)
    return "\n".join(lines) + "\n"


def _law(result: LawResult) -> Iterator[str]:
    derivation = result.derivation
    if derivation is None:
        yield latex_escaped(why_no_law(result))
        return
    formulas = DerivationFormulas.of(derivation)
    for note in result.notes:
        yield latex_escaped(f"Note: {note}.")
    used = dict.fromkeys(label for case in derivation.cases for label in labels_used(case))
    rows = [row for label in used for row in _line(label, formulas)]
    rows += [f"& && {equation}" for equation in formulas.solved()]
    yield from _align(rows)
    for case in derivation.cases:
        if case.requires:
            yield f"The regime requires {formulas.requirements(case)}{' in this case' if case.when else ''}."
        yield from _align(_case(formulas, case))
    if derivation.undecided:
        yield latex_escaped(f"There are more cases, left undecided: {derivation.undecided}")
    elif not derivation.complete:
        yield f"{INCOMPLETE}."


def _line(label: str, formulas: DerivationFormulas) -> Iterator[str]:
    """Yield a row for each law of an axiom; any other label is explained in words."""
    laws = formulas.axiom(label) or (rf"\text{{{formulas.meaning(label, latex_escaped)}}}",)
    for number, law in enumerate(laws):
        name = "" if number else rf"\text{{({latex_escaped(label)})}}"
        yield rf"&{name} && {law}"


def displayed_laws(results: Sequence[LawResult]) -> str | None:
    """Return the laws of the cases as one displayed formula, None where there is no law."""
    several = len(results) > 1
    return displayed(
        [
            case_head(formulas, case) + (rf" \quad \text{{{latex_escaped(result.regime.name)}}}" if several else "")
            for result in results
            if result.derivation is not None
            for formulas in (DerivationFormulas.of(result.derivation),)
            for case in result.derivation.cases
        ]
    )


def _case(formulas: DerivationFormulas, case: Case) -> list[str]:
    return [case_head(formulas, case), *argument_latex(formulas, case)]


def case_head(formulas: DerivationFormulas, case: Case) -> str:
    """Return the law of a case, aligned at its relation, with its range and its conditions."""
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
    return head


def argument_latex(formulas: DerivationFormulas, case: Case) -> Iterator[str]:
    """Yield a row for each statement of an argument, with where it is from; parts of one sum are one row."""
    inferences = () if case.argument is None else case.argument.inferences
    statements = [inferred_statement(inference) for inference in inferences]
    place = 0
    while place < len(inferences):
        twins = twins_at(inferences, place)
        if not is_silent(inferences[place], statements):
            row = formulas.chain([statements[twin] for twin in twins], mark="&")
            how = _how(formulas, [inferences[twin] for twin in twins], statements)
            yield rf"{row} && \text{{{how}}}"
        place = twins.stop


def _how(formulas: DerivationFormulas, twins: Sequence[Inference], statements: Sequence[InferredStatement]) -> str:
    inference = twins[0]
    optima = {axiom.id for axiom in formulas.derivation.system.theory.axioms if axiom.optimum is not None}
    lines = dict.fromkeys(label for twin in twins for label in (twin.label, *twin.lines) if label)
    by = f"by {', '.join(f'({latex_escaped(label)})' for label in lines)}" if lines else ""
    if inference.kind == "line":
        deciding = deciding_text(twins, InlineFormulas(formulas), at_optimum=any(label in optima for label in lines))
        return f"{by}, where {deciding}" if deciding else by
    besides = f", {by}" if by else ""
    if inference.kind in ("substitute", "balance"):
        put_in = [f"${formulas.chain([statements[use]])}$" for use in inference.uses[1:]]
        return f"with {enumeration(put_in)}{besides}"
    return ("both bounds meet" if inference.kind == "meet" else "so") + besides


def _align(rows: Sequence[str]) -> Iterator[str]:
    if rows:
        yield r"\begin{align*}"
        for number, row in enumerate(rows):
            yield f"  {row}" + (r" \\" if number < len(rows) - 1 else "")
        yield r"\end{align*}"
