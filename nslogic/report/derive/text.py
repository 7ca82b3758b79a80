"""The answer of `derive` for people: the law, where it holds, and the steps that lead to it, as in a paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from nslogic.derivation.branches import Question
from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.exponent_ranges import End
from nslogic.language.terms import OrderExpression, OrderRelation
from nslogic.language.writing import format_order
from nslogic.orders.coefficient_text import format_coefficient, format_power
from nslogic.orders.formulas import Coefficient, OrderAtom, atoms, has_logs
from nslogic.questions.derive import LawResult
from nslogic.report.derive.reasons import Reason, StatedRelation
from nslogic.report.derive.told import ToldStatement, further_lines, told_lines
from nslogic.report.derive.trajectories import end_text, free_quantities
from nslogic.report.formulas.products import law_text, product_text, ratio_text
from nslogic.report.labels import meaning, place_of
from nslogic.report.page import BLANK, Page, PageLine, Span, aligned, count, enumeration, line
from nslogic.theory.sentences import labels_text

NOT_DERIVED = "No derivation: the regime is degenerate. These cannot hold together:"
INCONSISTENT = "No derivation: the regime is inconsistent. These cannot hold together:"
UNARGUED = "The law is proved, but no derivation in steps could be found and checked within the limits."
ORDERS_OF_FACTORS: dict[OrderRelation, str] = {
    "~": "which is of order 1",
    "<~": "which is of order 1 at most",
    ">~": "which is of order 1 at least",
    "<<": "which is of an order below 1",
    ">>": "which is of an order above 1",
}
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
            solved = (f"{name} = {format_coefficient(value)}" for name, value in derivation.solved)
            lines.append(line("  ", Span("The regime determines ", "dim"), ", ".join(solved), ".", hang=2))
        for case in derivation.cases:
            lines += [BLANK, *_case(derivation, case)]
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
    yield line("  ", Span(_headline(derivation, case), "strong"), where, hang=6)
    if case.range is not None:
        yield from _range(derivation, case)
    elif case.log is None:
        yield line("    ", _log_sentence(derivation, case), hang=4)
    yield from _argument(derivation, case)
    yield from _grounds(derivation, case)


def _headline(derivation: Derivation, case: Case) -> str:
    if case.range is None:
        return case.law
    return f"{derivation.question.target} depends on the trajectory"


def _range(derivation: Derivation, case: Case) -> Iterator[PageLine]:
    """Yield the range of the exponent as a sentence, and the quantities that are free."""
    assert case.range is not None, "the case has a range"
    question, low, high = derivation.question, case.range.low, case.range.high
    beside = ", up to logarithms" if _has_logarithms(derivation) else ""
    if case.range.values:
        values = enumeration([_power(question.base, value) for value in case.range.values], "or")
        yield line("    ", f"{question.target} is {values}{beside}, and nothing in between.", hang=4)
    elif low is not None and high is not None:
        ends = f"{_end(derivation, case, low)} and {_end(derivation, case, high)}"
        yield line("    ", f"{question.target} lies between {ends}{beside}.", hang=4)
    elif (end := low or high) is not None:
        # Of a base that falls, a power of at least 1 is an order of at most the base.
        least = (end is low) == (question.direction > 0)
        bounded = ("at least", "above") if least else ("at most", "below")
        text = f"{question.target} is {bounded[0]} {_end(derivation, case, end)}{beside}, with no bound {bounded[1]}."
        yield line("    ", text, hang=4)
    else:
        yield line("    ", f"Nothing bounds it: every power of {question.base} is possible.", hang=4)
    free = free_quantities(case)
    if free:
        yield line("    ", f"Undetermined: {enumeration(free)}.", hang=4)


def _has_logarithms(derivation: Derivation) -> bool:
    """Return whether logarithms may multiply the powers at the ends of a range: if any law has or allows them."""
    formulas = [constraint.formula for constraint in derivation.system.constraints]
    return any(map(has_logs, formulas)) or any(
        isinstance(atom, OrderAtom) and atom.relation == "<" and not atom.powers_only
        for formula in formulas
        for atom in atoms(formula)
    )


def _end(derivation: Derivation, case: Case, end: End) -> str:
    assert case.range is not None, "the case has a range"
    at = end_text(derivation, case, low=end is case.range.low)
    power = _power(derivation.question.base, end.value)
    if end.attained:
        return f"{power} (reached{f': {at}' if at else ''})"
    return f"{power} (not reached{f': as {at}' if at else ''})"


def _power(base: str, value: Coefficient) -> str:
    return f"{base}^0" if value == 0 else format_power(base, value)


def _log_sentence(derivation: Derivation, case: Case) -> str:
    base = derivation.question.base if derivation.question.direction > 0 else f"1/{derivation.question.base}"
    low, high = case.log_range or (None, None)
    if low is None and high is None:
        return f"The power of log({base}) beside it is not determined."
    ends = [
        f"{word} {format_coefficient(end.value)}{'' if end.attained else ' (not reached)'}"
        for word, end in (("at least", low), ("at most", high))
        if end is not None
    ]
    return f"The power of log({base}) beside it is {enumeration(ends)}."


def _argument(derivation: Derivation, case: Case) -> Iterator[PageLine]:
    """Tell the argument, line by line: what the file says, what it comes to, and what follows."""
    lines = told_lines(derivation, case, TextFormulas(derivation))
    wide = len(str(len(lines)))
    for number, told_line in enumerate(lines, 1):
        source = f" ({told_line.source})" if told_line.source else ""
        label = Span(told_line.label, "name")
        law = (Span(f"{number:>{wide}}. ", "dim"), label, f": {told_line.law}", Span(source, "dim"))
        yield line("    ", *law, hang=wide + 6)
        for place, sentence in enumerate(told_line.sentences, 1):
            last = number == len(lines) and place == len(told_line.sentences)
            yield line(" " * (wide + 6), Span(sentence, "strong" if last else "plain"), hang=wide + 8)
    if not lines and case.range is None and case.rests_on:
        yield line("    ", Span(UNARGUED, "dim"), hang=4)


class TextFormulas:
    """Formulas as text in the law language."""

    def __init__(self, derivation: Derivation) -> None:
        self._question = derivation.question

    def statements(self, statements: Sequence[ToldStatement]) -> str:
        """Return `name ~ product ~ product`, or one product beside another."""
        subject = statements[0]
        left = product_text(subject.sides[0], self._question)
        rights = (f" {other.relation} {product_text(other.sides[1], self._question)}" for other in statements)
        return f"{left}{''.join(rights)}{' ignoring logs' if subject.ignoring_logs else ''}"

    def part(self, expression: OrderExpression) -> str:
        """Return a part of a law."""
        return format_order(expression)

    def label(self, label: str) -> str:
        """Return a label."""
        return label

    def words(self, text: str) -> str:
        """Return words of the file."""
        return text


def how_text(derivation: Derivation, reason: Reason) -> str:
    """Return the operation of a step: the dominating term, the substitution, or the factor to multiply by."""
    question = derivation.question
    dominance = ""
    if reason.dominating is not None:
        dominance = f"{format_order(reason.dominating)} {'is the least' if reason.least else 'dominates'}; "
    if reason.replaces is not None:
        law = relation_text(reason.replaces, question)
        retold = f"at the optimum {law}" if reason.is_optimum else f"in this case {law}"
        does = f"substitute {law}" if reason.as_written or dominance else retold
    else:
        by = "here" if reason.beside else "by this law"
        power = format_power(f"({ratio_text(reason.factor.ratio, question)})", reason.factor.power)
        does = f"multiply by {power}, {ORDERS_OF_FACTORS[reason.factor.relation]} {by}"
    text = dominance + does
    text = text[:1].upper() + text[1:] if not dominance else text
    return text if reason.meets is None else f"{text}; this meets the bound of step {reason.meets}"


def lemma_text(derivation: Derivation, reason: Reason) -> str:
    """Return the law that the labels of a step amount to in its case."""
    if reason.replaces is not None:
        return relation_text(reason.replaces, derivation.question)
    logs = " ignoring logs" if reason.factor.ignoring_logs else ""
    return f"{ratio_text(reason.factor.ratio, derivation.question)} {reason.factor.relation} 1{logs}"


def leaves_text(derivation: Derivation, case: Case, reason: Reason) -> str:
    """Return the bound on the target after a step; after the last, the law."""
    return case.law if reason.concludes else relation_text(reason.bound, derivation.question)


def relation_text(bound: StatedRelation, question: Question) -> str:
    """Return `name ~ product`, or with another relation."""
    logs = " ignoring logs" if bound.ignoring_logs else ""
    return f"{law_text(bound.name, bound.product, question, relation=bound.relation)}{logs}"


def _grounds(derivation: Derivation, case: Case) -> Iterable[PageLine]:
    def ground(role: str, text: str) -> PageLine:
        return line("    ", Span(role, "dim"), f" {text}", hang=5 + len(role))

    if case.rests_on:
        few = "" if case.smallest else " (perhaps not minimal)"
        yield ground("rests on", f"{labels_text(case.rests_on)}{few}")
    further = further_lines(case)
    if further:
        yield ground("this argument also uses", labels_text(further))
    survives = survives_without(derivation, case)
    part = [label for label in survives if case.idle is None or label not in case.idle]
    if part:
        yield ground("redundant (any one may be dropped):", labels_text(part))
    if case.idle:
        yield ground("unused:", labels_text(case.idle))


def survives_without(derivation: Derivation, case: Case) -> tuple[str, ...]:
    """Return the axioms any one of which can be dropped without losing the law of a case."""
    axioms = (constraint.label for constraint in derivation.system.constraints if constraint.sort == "axiom")
    return tuple(label for label in axioms if label not in case.needed)
