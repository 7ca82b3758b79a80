"""The axioms of a theory as one displayed formula."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.report.formulas.displayed import displayed
from nslogic.report.formulas.escaping import latex_escaped
from nslogic.report.formulas.latex import law_latex_within
from nslogic.report.formulas.symbols import Symbols, theory_symbols
from nslogic.theory.model import Axiom, Theory


def displayed_axioms(theories: Sequence[Theory]) -> str | None:
    """Return the laws and optima of theories, each with its label, as one displayed formula; None where there is none."""
    return displayed(
        [row for theory in theories for axiom in theory.axioms for row in _rows(axiom, theory_symbols(theory))]
    )


def _rows(axiom: Axiom, symbols: Symbols) -> Iterator[str]:
    optimum = axiom.optimum
    laws = [law_latex_within(law.law, symbols) for law in axiom.laws]
    if optimum is not None:
        over = ", ".join(symbols[name] for name in optimum.over)
        subject = latex_escaped(", ".join(optimum.subject_to))
        laws = [
            rf"\text{{{optimum.direction} }} {symbols[optimum.target]} \text{{ over }} {over} \text{{ subject to {subject}}}"
        ]
    guard = r",\; ".join(law_latex_within(condition.law, symbols) for condition in axiom.when)
    if guard:
        laws[-1] += rf" \text{{ when }} {guard}"
    for number, law in enumerate(laws):
        yield (rf"&\text{{{latex_escaped(axiom.id)}}}" if not number else "&") + f" && {law}"
