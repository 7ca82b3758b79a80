"""The answer of `derive` as Markdown with formulas between dollar signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.derivation.cases import Case
from nslogic.questions.derive import LawResult
from nslogic.report.derive.argument_in_words import ExplainedLine, explained_lines, further_lines
from nslogic.report.derive.formulas import DerivationFormulas, InlineFormulas
from nslogic.report.derive.text import INCOMPLETE, UNARGUED, common_requirements, not_needed, why_no_law
from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.page import enumeration
from nslogic.theory.sentences import labels_text


def derive_markdown(results: Sequence[LawResult]) -> str:
    """Return derived laws as Markdown; text of the file is escaped."""
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
        yield from (markdown_escaped(why_no_law(result)), "")
        return
    formulas = DerivationFormulas.of(derivation)
    for note in result.notes:
        yield from (markdown_escaped(f"Note: {note}."), "")
    if derivation.solved:
        yield f"The regime determines {enumeration([f'${equation}$' for equation in formulas.solved()])}."
        yield ""
    if common_requirements(derivation):
        yield from (f"The regime requires {formulas.requirements(derivation.cases[0])}.", "")
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
    if case.requires and not common_requirements(formulas.derivation):
        yield from (f"Here the regime requires {formulas.requirements(case)}.", "")
    lines = tuple(argument_markdown(formulas, case))
    yield from lines
    if lines:
        yield ""
    elif case.range is None and case.rests_on:
        yield from (UNARGUED, "")
    if case.rests_on:
        yield f"It rests on {markdown_escaped(labels_text(case.rests_on))}."
        further = further_lines(case)
        if further:
            yield f"This argument also uses {markdown_escaped(labels_text(further))}."
        for role, labels in not_needed(formulas.derivation, case):
            yield f"{role[:1].upper()}{role[1:]} {markdown_escaped(labels_text(labels))}."
        yield ""


def argument_markdown(formulas: DerivationFormulas, case: Case) -> Iterator[str]:
    """Yield a numbered item for each line of the file that an argument uses, with what follows from it."""
    lines = explained_lines(formulas.derivation, case, MarkdownFormulas(formulas))
    for number, line in enumerate(lines, 1):
        yield f"{number}. {_line(formulas, line)}"


def _line(formulas: DerivationFormulas, line: ExplainedLine) -> str:
    laws = formulas.axiom(line.label) if line.place is None else formulas.axiom(line.label)[line.place : line.place + 1]
    law = ", ".join(f"${formula}$" for formula in laws) or formulas.meaning(line.label, markdown_escaped)
    source = f" ({markdown_escaped(line.source)})" if line.source else ""
    return "; ".join((f"**{markdown_escaped(line.label)}**: {law}{source}", *line.sentences))


class MarkdownFormulas(InlineFormulas):
    """Formulas between dollar signs, in Markdown."""

    def label(self, label: str) -> str:
        """Return a label of the file."""
        return f"**{markdown_escaped(label)}**"

    def meanings(self, label: str) -> tuple[str, ...]:
        """Return the laws or declarations behind a label, one by one."""
        return self._formulas.meanings(label, markdown_escaped)
