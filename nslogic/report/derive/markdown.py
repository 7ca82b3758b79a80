"""The answer of `derive` as Markdown with formulas between dollar signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.cases import Case
from nslogic.questions.derive import LawResult
from nslogic.report.derive.formulas import DerivationFormulas
from nslogic.report.derive.reasons import Reason, reasons_of, turn_of
from nslogic.report.derive.text import INCOMPLETE, UNARGUED, survives_without
from nslogic.report.show.markdown import markdown_escaped
from nslogic.theory.sentences import labels_text


def derive_markdown(results: Sequence[LawResult]) -> str:
    """Return derived laws as Markdown; no text of the file can become markup."""
    lines: list[str] = []
    for result in results:
        lines += [
            f"## {markdown_escaped(result.theory.name)}: {markdown_escaped(result.regime.name)}",
            "",
            *_law(result),
        ]
    return "\n".join(lines).rstrip() + "\n"


def _law(result: LawResult) -> Iterator[str]:
    derivation = result.derivation
    if derivation is None:
        if result.undecided:
            yield markdown_escaped(f"Undecided: {result.undecided.removesuffix('.')}.")
        elif result.refused:
            yield markdown_escaped(f"{result.refused}.")
        else:
            core = result.check.cores.found[0] if result.check.cores.found else ()
            yield markdown_escaped(f"The regime is {result.check.verdict}: {', '.join(core)} cannot hold together.")
        yield ""
        return
    formulas = DerivationFormulas.of(derivation)
    for note in result.notes:
        yield from (markdown_escaped(f"Note: {note}."), "")
    if derivation.solved:
        yield f"The regime determines {', '.join(f'${equation}$' for equation in formulas.solved())}."
        yield ""
    for case in derivation.cases:
        yield from _case(formulas, case)
    if len(derivation.cases) > 1 and derivation.complete:
        yield from ("The cases are proved to exclude each other and to cover every parameter value.", "")
    elif derivation.undecided:
        yield from (markdown_escaped(f"There are more cases, left undecided: {derivation.undecided}"), "")
    elif not derivation.complete:
        yield from (f"{INCOMPLETE}.", "")


def _case(formulas: DerivationFormulas, case: Case) -> Iterator[str]:
    conditions, span = formulas.conditions(case), formulas.range(case)
    law = rf"**${formulas.target} \sim {formulas.law(case)}$**"
    law += f", ${span}$" if span else ""
    law += " up to logarithms" if case.power is not None and case.log is None else ""
    yield law + (f" where ${conditions}$" if conditions else "")
    yield ""
    reasons, turn = reasons_of(formulas.derivation, case), turn_of(case)
    for number, reason in enumerate(reasons, 1):
        if turn is not None and number in (1, turn + 1):
            yield from ("From above:", "") if number == 1 else ("", "From below:", "")
        yield f"{number}. {_step(formulas, case, reason)}"
    if reasons:
        yield ""
    elif case.range is None and case.rests_on:
        yield from (UNARGUED, "")
    if case.rests_on:
        yield f"It rests on {markdown_escaped(labels_text(case.rests_on))}."
        others = survives_without(formulas.derivation, case)
        if others:
            yield f"It follows without any one of {markdown_escaped(labels_text(others))}."
        yield ""


def _step(formulas: DerivationFormulas, case: Case, reason: Reason) -> str:
    text = ", ".join(f"${law}$" for law in formulas.axiom(reason.label)) or markdown_escaped(reason.law)
    source = f" ({markdown_escaped(reason.source)})" if reason.source else ""
    beside = f", with {', '.join(f'**{markdown_escaped(label)}**' for label in reason.beside)}" if reason.beside else ""
    dominating = formulas.dominating(reason)
    if dominating:
        text += f", where ${dominating}$ {'is the least' if reason.least else 'dominates'}"
    word, formula = formulas.does(reason)
    relation, product = formulas.leaves(case, reason)
    meets = "" if reason.meets is None else f" with the bound of step {reason.meets},"
    return (
        f"**{markdown_escaped(reason.label)}**: {text}{source}{beside}; {word} ${formula}$,{meets} "
        f"${formulas.target} {relation} {product}$"
    )
