"""Repairs for people: the axioms to give up, then the trends, conditions and standard errors to change."""

from __future__ import annotations

from collections.abc import Iterable

from nslogic.language.decimals import number_text
from nslogic.logic.results import OtherRepair, RegimeResult, Tension
from nslogic.orders.duplicates import Twins
from nslogic.report.columns import aligned
from nslogic.report.page import PageLine, Span, enumeration, line
from nslogic.theory.model import Theory

_INDENT = 2

FEW_LABELS = 2
"""Up to how many labels a repair that keeps every axiom is shown beside repairs that give up axioms."""


def repair_lines(theory: Theory, regime: RegimeResult) -> Iterable[PageLine]:
    """Yield the repairs of a regime, those that give up axioms first."""
    repairs = regime.repairs
    rows: list[tuple[str | Span, ...]] = []
    costs = any(cost != len(repair) for repair, cost in zip(repairs.found, repairs.costs, strict=True))
    for repair, cost in zip(repairs.found, repairs.costs, strict=True):
        price = (Span(f"cost {number_text(cost)}", "dim"),) if costs else ()
        rows.append((Span(" + ".join(map(regime.whole_label, repair)), "name"), *price, _words(theory, repair)))
    if rows:
        each = all(len(repair) == 1 for repair in repairs.found)
        yield line("  ", f"Repairs ({'drop one' if each else 'drop every axiom on one line'}):", hang=_INDENT)
        yield from aligned(rows, indent=4)
    others = [repair for repair in repairs.others if len(repair.labels) <= FEW_LABELS or not rows]
    texts = [other_repair_text(repair, regime.twins) for repair in others]
    if regime.tension is not None:
        number = number_text(regime.tension.sigma)
        texts.append(f"allow {number} standard errors (--sigma {number})")
    if repairs.hopeless:
        why = f"{enumeration(repairs.hopeless)} {'clash by themselves' if len(repairs.hopeless) > 1 else 'cannot hold'}"
        yield line(
            "  ",
            f"{'Repairs' if texts else 'No repair'} (no axiom can be dropped: {why}){':' if texts else ''}",
            hang=_INDENT,
        )
    elif texts and not rows:
        yield line("  ", "Repairs:", hang=_INDENT)
    for place, text in enumerate(texts):
        yield line("    ", Span("or " if rows or place else "", "dim"), text, hang=6)
    if not repairs.complete and repairs.reason and (regime.cores.found or repairs.reason != regime.cores.reason):
        yield line("  ", Span(f"{repairs.reason[:1].upper()}{repairs.reason[1:]}.", "dim"), hang=_INDENT)


def _words(theory: Theory, repair: tuple[str, ...]) -> str:
    """Return the text of the only axiom of a repair, empty if there are several."""
    return theory.axiom(repair[0]).text if len(repair) == 1 else ""


def other_repair_text(repair: OtherRepair, twins: Twins = ()) -> str:
    """Return the instruction for a repair that keeps every axiom.

    >>> other_repair_text(OtherRepair(("trend(D)", "trend(L)", "where(deep)"), ("L",)))
    'declare D and L `free` (L may still change as a logarithm does), and drop where(deep)'
    """
    trends = [label.removeprefix("trend(").removesuffix(")") for label in repair.labels if label.startswith("trend(")]
    dropped = [label for label in repair.labels if not label.startswith("trend(")]
    actions = []
    if trends:
        logarithms = (
            f" ({enumeration(repair.logarithmic)} may still change as a logarithm does)" if repair.logarithmic else ""
        )
        actions.append(f"declare {enumeration(trends)} `free`{logarithms}")
    if dropped:
        whole = {group[0]: " = ".join(group) for group in twins}
        actions.append(f"drop {enumeration([whole.get(label, label) for label in dropped])}")
    return ", and ".join(actions)


def tension_text(tension: Tension) -> str:
    """Return a tension as a number of standard errors of the parameters it concerns.

    >>> from fractions import Fraction
    >>> tension_text(Tension(Fraction(389, 100), ("measured(alpha)", "measured(beta)")))
    '3.89 standard errors of alpha and beta'
    """
    names = [label.removeprefix("measured(").removesuffix(")") for label in tension.of]
    return f"{number_text(tension.sigma)} standard errors{f' of {enumeration(names)}' if names else ''}"
