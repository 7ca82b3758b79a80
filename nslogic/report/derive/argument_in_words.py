"""The argument of a case in sentences: the lines of the file, what each gives in the case, and what follows.

A `FormulaNotation` writes the formulas, so that text, Markdown and LaTeX use the same sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from nslogic.derivation.cases import Case
from nslogic.derivation.derive import Derivation
from nslogic.derivation.inferences import Inference
from nslogic.language import terms
from nslogic.language.terms import OrderRelation
from nslogic.orders.formulas import OrderForm
from nslogic.orders.projection import coefficient_in
from nslogic.report.derive.deciding import FormulaNotation, InferredStatement, deciding_text, twins_at
from nslogic.report.labels import meaning
from nslogic.report.page import enumeration
from nslogic.theory.sentences import laws_text

RELATION_SIGNS: dict[str, OrderRelation] = {"=": "~", "<=": "<~", "<": "<<"}
_TOGETHER = {"grows": "grow", "falls": "fall", "stays fixed": "stay fixed"}
"""The verb of a trend for several quantities."""

MIRRORED: dict[OrderRelation, OrderRelation] = {"~": "~", "<~": ">~", "<<": ">>"}


@dataclass
class ExplainedLine:
    """A line of the file in an argument, with sentences on what it gives in the case and what follows.

    `place` is the position of the law of the line that is used; None if the whole line is used.
    """

    label: str
    law: str
    source: str
    place: int | None
    sentences: list[str] = field(default_factory=list)


def inferred_statement(inference: Inference) -> InferredStatement:
    """Return the statement of an inference, solved for its name."""
    form, relation = inference.relation.form, RELATION_SIGNS[inference.relation.relation]
    logs = inference.relation.powers_only
    if inference.name is None:
        return InferredStatement(None, relation, form, logs)
    if coefficient_in(form, inference.name) == -1:
        form, relation = -form, MIRRORED[relation]
    return InferredStatement(inference.name, relation, OrderForm.unknown(inference.name) - form, logs)


def explained_lines(derivation: Derivation, case: Case, notation: FormulaNotation) -> tuple[ExplainedLine, ...]:
    """Return the argument of a case, line by line; nothing if no argument was found and checked."""
    if case.argument is None:
        return ()
    return _ArgumentNarrator(derivation, case, case.argument.inferences, notation).lines()


class _ArgumentNarrator:
    """Writes the sentences of one argument."""

    def __init__(
        self, derivation: Derivation, case: Case, inferences: Sequence[Inference], notation: FormulaNotation
    ) -> None:
        self._theory = derivation.system.theory
        self._regime = derivation.system.regime
        self._conditional = bool(case.when)
        self._inferences = inferences
        self._notation = notation
        self._statements = [inferred_statement(inference) for inference in inferences]
        self._axioms = {axiom.id: axiom for axiom in self._theory.axioms}

    def lines(self) -> tuple[ExplainedLine, ...]:
        """Return the lines in order; the inferences from the parts of one sum are one line."""
        lines: list[ExplainedLine] = []
        place = 0
        while place < len(self._inferences):
            inference = self._inferences[place]
            if inference.kind == "line":
                twins = twins_at(self._inferences, place)
                axiom = self._axioms.get(inference.label)
                law = meaning(self._theory, self._regime, inference.label).text
                used = None
                if axiom is not None and inference.law is not None and not axiom.when:
                    used = inference.law
                    law = laws_text(axiom.laws[used : used + 1])
                line = ExplainedLine(inference.label, law, "" if axiom is None else axiom.source, used)
                line.sentences.extend(self._line(place, twins))
                lines.append(line)
                place += len(twins)
                continue
            sentence = self._inference(place)
            previous = self._inferences[place - 1].kind
            if sentence and inference.kind == "solve" and previous == "substitute" and inference.uses == (place - 1,):
                lines[-1].sentences[-1] += f", {sentence}"
            elif sentence:
                lines[-1].sentences.append(sentence)
            place += 1
        return tuple(lines)

    def _line(self, place: int, twins: range) -> Iterator[str]:
        """Yield the sentence that explains what a line gives in the case, if it needs explaining."""
        inference = self._inferences[place]
        every = dict.fromkeys(
            label for twin in twins for label in self._inferences[twin].lines if label != inference.label
        )
        optima = [label for label in every if self._is_optimum(label)]
        others = [label for label in every if label not in optima]
        statement = self._notation.statements([self._statements[twin] for twin in twins])
        at_optimum = bool(optima) or self._is_optimum(inference.label)
        if inference.winner is not None:
            text = f"{deciding_text([self._inferences[twin] for twin in twins], self._notation, at_optimum=at_optimum)}: {statement}"
        elif inference.applies:
            text = "its condition holds" + ("" if inference.as_written else f": {statement}")
        elif not inference.as_written:
            text = statement if at_optimum else f"in this case {statement}" if self._conditional else f"so {statement}"
        elif self._needs_solution(place):
            text = f"so {statement}"
        else:
            return
        if at_optimum:
            named = f" ({enumeration([self._notation.label(label) for label in optima])})" if optima else ""
            text = f"at the optimum{named}, {text}"
        yield text + self._since(others)

    def _is_optimum(self, label: str) -> bool:
        return label in self._axioms and self._axioms[label].optimum is not None

    def _needs_solution(self, place: int) -> bool:
        """Return whether a law is stated of a quantity that it is not written for, and no later inference solves it."""
        inference = self._inferences[place]
        if inference.law is None or inference.name is None:
            return False
        law = self._axioms[inference.label].laws[inference.law].law
        if isinstance(law, terms.OrderLaw) and terms.Quantity(inference.name) in (law.left, law.right):
            return False
        return not any(other.kind == "solve" and other.uses == (place,) for other in self._inferences)

    def _inference(self, place: int) -> str:
        inference = self._inferences[place]
        statement = self._notation.statements([self._statements[place]])
        if is_silent(inference, self._statements):
            return ""
        if inference.kind == "substitute":
            put_in = [self._notation.statements([self._statements[use]]) for use in inference.uses[1:]]
            text = f"with {enumeration(put_in)}: {statement}"
        elif inference.kind == "meet":
            text = f"both bounds meet: {statement}"
        else:
            text = f"so {statement}"
        known = self._known(inference)
        return text + self._since([label for label in inference.lines if label not in known])

    def _known(self, inference: Inference) -> set[str]:
        """Return the lines on which what an inference uses rests, however far back: the reader has met them."""
        known: set[str] = set()
        pending, seen = list(inference.uses), set[int]()
        while pending:
            place = pending.pop()
            if place not in seen:
                seen.add(place)
                known.update(self._inferences[place].lines)
                pending.extend(self._inferences[place].uses)
        return known

    def _since(self, labels: Sequence[str]) -> str:
        """Return the further lines that a statement needs: axioms by their labels, and declarations in words."""
        axioms = [self._notation.label(label) for label in labels if label in self._axioms]
        declared = [text for label in labels if label not in self._axioms for text in self._notation.meanings(label)]
        by = f", by {enumeration(axioms)}" if axioms else ""
        return f"{by}, since {reasons_text(declared)}" if declared else by


def reasons_text(reasons: Sequence[str]) -> str:
    """Return what is declared as one list; quantities of one trend go together.

    >>> reasons_text(["alpha > 0", "D grows", "N grows", "U stays fixed"])
    'alpha > 0, D and N grow, and U stays fixed'
    """
    items: list[str] = []
    for reason in reasons:
        word = next((word for word in _TOGETHER if reason.endswith(f" {word}")), "")
        alike = [other.removesuffix(f" {word}") for other in reasons if word and other.endswith(f" {word}")]
        item = f"{enumeration(alike)} {_TOGETHER[word]}" if len(alike) > 1 else reason
        if item not in items:
            items.append(item)
    if len(items) > 1 and any(" and " in item for item in items):
        return f"{', '.join(items[:-1])}, and {items[-1]}"
    return enumeration(items)


def labels_used(case: Case) -> tuple[str, ...]:
    """Return the labels that an argument uses, in order of first use."""
    inferences = () if case.argument is None else case.argument.inferences
    labels = (label for inference in inferences for label in (inference.label, *inference.lines) if label)
    return tuple(dict.fromkeys(labels))


def further_lines(case: Case) -> tuple[str, ...]:
    """Return the labels that an argument uses though the law does not need them."""
    inferences = () if case.argument is None else case.argument.inferences
    return tuple(sorted({label for inference in inferences for label in inference.lines} - set(case.rests_on)))


def is_silent(inference: Inference, statements: Sequence[InferredStatement]) -> bool:
    """Return whether an inference needs no sentence: two parts of a sum balance, or `Y ~ X` follows `X ~ Y`."""
    if inference.kind == "balance":
        return True
    if inference.kind != "solve" or inference.lines:
        return False
    solved, of = statements[inference.uses[0]].sides
    return of == OrderForm.unknown(inference.name or "") and len(solved.coefficients) == 1
