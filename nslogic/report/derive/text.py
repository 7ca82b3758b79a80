"""The answer of `derive` for people: the law, where it holds, and the steps that lead to it, as in a paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.language.decimals import MOST_FAMILIAR, familiar_text, number_text
from nslogic.language.terms import OrderExpression
from nslogic.language.writing import format_order
from nslogic.orders.coefficient_text import format_coefficient
from nslogic.orders.formulas import Coefficient, as_constant
from nslogic.questions.derive import LawResult
from nslogic.report.check.spans import approximation
from nslogic.report.columns import aligned
from nslogic.report.derive.argument_in_words import explained_lines, further_lines
from nslogic.report.derive.deciding import InferredStatement
from nslogic.report.derive.ranges import log_sentence, range_lines
from nslogic.report.derive.trajectories import free_quantities
from nslogic.report.formulas.products import product_text
from nslogic.report.held_fixed import held_fixed_lines
from nslogic.report.labels import declared_laws, meaning, place_of
from nslogic.report.page import BLANK, Page, PageLine, Span, count, enumeration, line
from nslogic.theory.sentences import labels_text

NOT_DERIVED = "No derivation: the regime is degenerate. These cannot hold together:"
INCONSISTENT = "No derivation: the regime is inconsistent. These cannot hold together:"
UNARGUED = "The law is proved, but no derivation in steps could be found and checked within the limits."
INCOMPLETE = "It is not proved that these cases cover every parameter value"


def law_page(result: LawResult) -> Page:
    """Return the law of one regime as a page, with a blank line below."""
    head = f"{result.theory.name} · {result.regime.name}"
    lines: list[PageLine] = []
    derivation = result.derivation
    if derivation is None:
        verdict = Span(result.check.verdict, "good" if result.check.verdict == "consistent" else "bad")
        lines.append(line(_mark(result), " ", Span(head, "strong"), "   ", verdict, hang=2))
        lines.extend(_without_model(result))
    else:
        asked = f"{result.target} as a power of {result.base}"
        cases = f": {count(len(derivation.cases), 'case')}" if len(derivation.cases) != 1 else ""
        lines.append(line(_mark(result), " ", Span(head, "strong"), f"   {asked}{cases}", hang=2))
    lines.extend(line("  ", Span(f"Note: {note}.", "dim"), hang=8) for note in result.notes)
    if derivation is not None:
        if derivation.solved:
            solved = [f"{name} = {_value_text(value)}" for name, value in derivation.solved]
            lines.append(line("  ", Span("The regime determines ", "dim"), enumeration(solved), ".", hang=2))
        common = common_requirements(derivation)
        if common:
            lines.append(line("  ", Span("The regime requires ", "dim"), f"{enumeration(common)}.", hang=2))
        for case in derivation.cases:
            lines += [BLANK, *_case(derivation, case)]
        if any(case.range is not None for case in derivation.cases):
            lines += held_fixed_lines(result.theory, result.regime, 4, result.base)
        if len(derivation.cases) > 1 or derivation.undecided:
            lines += [BLANK, _coverage(derivation)]
        elif not derivation.complete:
            lines.append(line("  ", Span(f"{INCOMPLETE}.", "unsure"), hang=2))
    return (*lines, BLANK)


def _mark(result: LawResult) -> Span:
    if result.undecided or (result.derivation is not None and not result.derivation.complete):
        return Span("?", "unsure")
    return Span("✓", "good") if result.derivation is not None else Span("✗", "bad")


def _coverage(derivation: Derivation) -> PageLine:
    if derivation.undecided:
        return line("  ", Span(f"There are more cases, left undecided: {derivation.undecided}", "unsure"), hang=2)
    if derivation.complete:
        return line("  ", Span("The cases are proved to exclude each other and to cover every parameter value.", "dim"))
    return line("  ", Span(f"{INCOMPLETE}, or that only one holds at each.", "unsure"), hang=2)


def _without_model(result: LawResult) -> Iterator[PageLine]:
    if result.undecided:
        yield line("  ", Span(f"Undecided: {result.undecided.removesuffix('.')}.", "unsure"), hang=2)
        return
    if result.refused:
        yield line("  ", f"{result.refused}.", hang=2)
        if result.keeping:
            few = "" if result.keeping_smallest else " (perhaps not minimal)"
            yield line("  ", Span("rests on", "dim"), f" {labels_text(result.keeping)}{few}", hang=11)
        return
    yield line("  ", NOT_DERIVED if result.check.verdict == "degenerate" else INCONSISTENT, hang=2)
    for core in result.check.cores.found[:1]:
        rows = []
        for label in core:
            meant = meaning(result.theory, result.regime, label)
            rows.append((Span(place_of(result.theory, meant.origin), "dim"), Span(label, "name"), meant.text))
        yield from aligned(rows, indent=4)


def _case(derivation: Derivation, case: Case) -> Iterator[PageLine]:
    where = f"   where {enumeration(case.when)}" if case.when else ""
    yield line(
        "  ", Span(_headline(derivation, case), "strong"), Span(_rounded(derivation, case), "dim"), where, hang=6
    )
    if case.requires and not common_requirements(derivation):
        yield line("    ", Span("Here the regime requires ", "dim"), f"{enumeration(case.requires)}.", hang=4)
    if case.range is not None:
        yield from range_lines(derivation, case)
    elif case.log is None:
        yield line("    ", log_sentence(derivation, case), hang=4)
    yield from argument_lines(derivation, case)
    yield from _grounds(derivation, case)


def common_requirements(derivation: Derivation) -> tuple[str, ...]:
    """Return what the regime requires of its parameters, where that is the same in every case."""
    requirements = {case.requires for case in derivation.cases}
    return requirements.pop() if len(requirements) == 1 else ()


def _headline(derivation: Derivation, case: Case) -> str:
    if case.range is None:
        return case.law
    free = free_quantities(case)
    depends = f": it depends on {enumeration(free)}" if free else ""
    return f"{derivation.question.target} is not determined{depends}"


def _value_text(value: Coefficient) -> str:
    value = as_constant(value)
    return familiar_text(value) if isinstance(value, Fraction) else format_coefficient(value)


def _rounded(derivation: Derivation, case: Case) -> str:
    """Return the power of a law rounded, where it is a quotient that readers would not recognise as a decimal."""
    power = case.power
    if not isinstance(power, Fraction) or power.denominator <= MOST_FAMILIAR or "/" not in number_text(power):
        return ""
    return f"   about {derivation.question.base}^{approximation(power)}"


def argument_lines(derivation: Derivation, case: Case) -> Iterator[PageLine]:
    """Tell the argument, line by line: what the file says, what it comes to, and what follows."""
    lines = explained_lines(derivation, case, TextFormulas(derivation))
    wide = len(str(len(lines)))
    for number, explained in enumerate(lines, 1):
        source = f" ({explained.source})" if explained.source else ""
        label = Span(explained.label, "name")
        law = (Span(f"{number:>{wide}}. ", "dim"), label, f": {explained.law}", Span(source, "dim"))
        yield line("    ", *law, hang=wide + 6)
        for place, sentence in enumerate(explained.sentences, 1):
            last = number == len(lines) and place == len(explained.sentences)
            yield line(" " * (wide + 6), Span(sentence, "strong" if last else "plain"), hang=wide + 8)
    if not lines and case.range is None and case.rests_on:
        yield line("    ", Span(UNARGUED, "dim"), hang=4)


class TextFormulas:
    """Formulas as text in the law language."""

    def __init__(self, derivation: Derivation) -> None:
        self._question = derivation.question
        self._system = derivation.system

    def statements(self, statements: Sequence[InferredStatement]) -> str:
        """Return `name ~ product ~ product`, or one product beside another."""
        subject = statements[0]
        first = product_text(subject.sides[0], self._question)
        others = (f" {other.relation} {product_text(other.sides[1], self._question)}" for other in statements)
        return f"{first}{''.join(others)}{' ignoring logs' if subject.ignoring_logs else ''}"

    def part(self, expression: OrderExpression) -> str:
        """Return a part of a law."""
        return format_order(expression)

    def label(self, label: str) -> str:
        """Return a label."""
        return label

    def meanings(self, label: str) -> tuple[str, ...]:
        """Return the laws or declarations behind a label, one by one."""
        theory, regime = self._system.theory, self._system.regime
        laws = declared_laws(theory, regime, label)
        return tuple(law.text for law in laws) or (meaning(theory, regime, label).text,)


def _grounds(derivation: Derivation, case: Case) -> Iterable[PageLine]:
    def ground(role: str, text: str) -> PageLine:
        return line("    ", Span(role, "dim"), f" {text}", hang=5 + len(role))

    if case.rests_on:
        few = "" if case.smallest else " (perhaps not minimal)"
        yield ground("rests on", f"{labels_text(case.rests_on)}{few}")
    further = further_lines(case)
    if further:
        yield ground("this argument also uses", labels_text(further))
    for role, labels in not_needed(derivation, case):
        yield ground(role, labels_text(labels))


def not_needed(derivation: Derivation, case: Case) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the axioms that can be dropped without losing the law of a case, with the word for them; none without a law."""
    if not case.rests_on:
        return
    survives = survives_without(derivation, case)
    redundant = tuple(label for label in survives if case.idle is None or label not in case.idle)
    if redundant:
        yield ("redundant (any one may be dropped):" if len(redundant) > 1 else "redundant:"), redundant
    if case.idle:
        yield "unused:", case.idle


def why_no_law(result: LawResult) -> str:
    """Return why no law was derived, in one sentence."""
    if result.undecided:
        return f"Undecided: {result.undecided.removesuffix('.')}."
    if result.refused:
        return f"{result.refused}."
    core = result.check.cores.found[0] if result.check.cores.found else ()
    if len(core) < 2:
        return f"The regime is {result.check.verdict}{f': {core[0]} cannot hold' if core else ''}."
    return f"The regime is {result.check.verdict}: {enumeration(core)} cannot hold together."


def survives_without(derivation: Derivation, case: Case) -> tuple[str, ...]:
    """Return the axioms any one of which can be dropped without losing the law of a case."""
    axioms = (constraint.label for constraint in derivation.system.constraints if constraint.sort == "axiom")
    return tuple(label for label in axioms if label not in case.needed)
