"""A hint where nothing is determined: what an optimum holds fixed while it chooses.

A law that the choice has to satisfy ties what is chosen to all else that it speaks of. Where a quantity was forgotten in
`over`, it often leaves no choice, and the optimum says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.language.terms import Quantity
from nslogic.language.walk import within
from nslogic.report.page import PageLine, Span, enumeration, line
from nslogic.theory.model import Optimum, Regime, Theory


def held_fixed_lines(theory: Theory, regime: Regime, indent: int, base: str | None = None) -> Iterable[PageLine]:
    """Yield a hint for each optimum of a regime that holds more fixed than the base; by default that of the theory."""
    for label in regime.axioms:
        optimum = theory.axiom(label).optimum
        fixed = held_fixed(theory, optimum, base or theory.base) if optimum is not None else ()
        if optimum is not None and fixed:
            text = (
                f"hint: {label} chooses {enumeration(optimum.over)} and holds {enumeration(fixed)} fixed; "
                f"if {'these are chosen too, name them' if len(fixed) > 1 else 'it is chosen too, name it'} in `over`"
            )
            yield line(" " * indent, Span(text, "dim"), hang=indent + 6)


def held_fixed(theory: Theory, optimum: Optimum, base: str | None) -> tuple[str, ...]:
    """Return the quantities other than the base that the laws of a program speak of, and that are not chosen in it."""
    names = (
        term.name
        for label in optimum.subject_to
        for law in theory.axiom(label).laws
        for term in within(law.law)
        if isinstance(term, Quantity)
    )
    constant = {quantity.name for quantity in theory.quantities if quantity.trend == "fixed"}
    chosen = {optimum.target, base, *optimum.over, *constant}
    return tuple(name for name in dict.fromkeys(names) if name not in chosen)
