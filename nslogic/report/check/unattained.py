"""Hints for optima in a core that are not attained: unbounded, or only approached."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.language.terms import ForAllLaw, Law, OrderLaw, Quantity
from nslogic.language.walk import within
from nslogic.report.page import PageLine, Span, enumeration, line
from nslogic.theory.model import Axiom, Optimum, Theory
from nslogic.theory.sentences import labels_text, law_within

_INDENT = 6


def unattained_lines(theory: Theory, labels: tuple[str, ...]) -> Iterable[PageLine]:
    """Yield hints for the optima among the labels of a core."""
    optima = {axiom.id: axiom.optimum for axiom in theory.axioms if axiom.optimum is not None}
    for label in labels if optima else ():
        optimum = optima.get(label)
        if optimum is None:
            continue
        axioms = {axiom.id: axiom for axiom in theory.axioms}
        if is_unbounded(theory, labels):
            yield line(" " * _INDENT, _unbounded(theory, label, optimum), hang=_INDENT)
        for name in optimum.subject_to:
            laws = axioms[name].laws if name in labels else ()
            strict = [law_within(law.text, law.law) for law in laws if _is_strict(law.law)]
            if strict:
                text = f"hint: {enumeration(strict)} may be approached, not attained; write `>~` or `<~`"
                yield line(" " * _INDENT, Span(text, "dim"), hang=_INDENT)


def is_unbounded(theory: Theory, labels: tuple[str, ...]) -> bool:
    """Return whether an optimum cannot hold by itself, for parameters as they are declared: its program is unbounded."""
    optima = [axiom.id for axiom in theory.axioms if axiom.optimum is not None and axiom.id in labels]
    return len(optima) == 1 and all(
        label == optima[0] or label.startswith(("domain(", "value(", "measured(")) for label in labels
    )


def _unbounded(theory: Theory, identifier: str, optimum: Optimum) -> str:
    """Return that an optimum is unbounded, and the axioms that may be missing from its `subject_to`."""
    problem, side = ("minimisation", "below") if optimum.direction == "minimise" else ("maximisation", "above")
    vary = f"{enumeration(optimum.over)} {'varies' if len(optimum.over) == 1 else 'vary'}"
    bounds = f"nothing in `subject_to` bounds {optimum.target} from {side} as {vary}"
    text = f"the {problem} of {identifier} is unbounded: {bounds}"
    others = [axiom for axiom in theory.axioms if axiom.id not in optimum.subject_to and axiom.optimum is None]
    asked = {optimum.target, *optimum.over}
    missing = [axiom.id for axiom in others if len(asked & _quantities(axiom)) > 1]
    missing = missing or [axiom.id for axiom in others if {*optimum.over} & _quantities(axiom)]
    return f"{text}; add {labels_text(missing)} to it?" if missing else text


def _quantities(axiom: Axiom) -> set[str]:
    return {term.name for law in axiom.laws for term in within(law.law) if isinstance(term, Quantity)}


def _is_strict(law: Law) -> bool:
    return isinstance(law, OrderLaw | ForAllLaw) and law.relation in ("<<", ">>")
