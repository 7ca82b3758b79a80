"""The minimal conflicts of a regime: two laws that differ, the labels of each core, and the laws to multiply."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from nslogic.logic.cores import Cores
from nslogic.logic.results import RegimeResult
from nslogic.questions.check import TheoryResult
from nslogic.report.check.core_groups import CoreGroup, group_by_trend
from nslogic.report.check.label_rows import LabelRows
from nslogic.report.check.unattained import is_unbounded, unattained_lines
from nslogic.report.page import Page, PageLine, Span, enumeration, line

if TYPE_CHECKING:
    from nslogic.explain.explanations import Explanation

_INDENT = 2


def conflict_lines(result: TheoryResult, regime: RegimeResult, *, certificate: bool) -> Iterable[PageLine]:
    """Yield the minimal conflicts of a regime, with the laws to multiply if `certificate`."""
    groups = group_by_trend(regime.cores.found)
    rows = LabelRows(result, regime)
    explained = {explanation.core: explanation for explanation in regime.explanations}
    for number, group in enumerate(groups, start=1):
        explanation = explained.get(_first(group))
        if not is_unbounded(result.theory, group.common):
            yield from _sides(result, regime, explanation)
        alone = len(group.common) == 1 and len(group.alternatives) < 2
        which = f" {number} of {len(groups)}" if len(groups) > 1 else ""
        remedy = "contradictory by itself" if alone else "drop any one to resolve it"
        yield line("  ", f"Minimal conflict{which} ({remedy}):", hang=_INDENT)
        yield from _labels(group, rows)
        yield from _certificate(result, regime, group, explanation, wanted=certificate)
        yield from unattained_lines(result.theory, group.common)
    yield from _cut_off(regime.cores)


def _labels(group: CoreGroup, rows: LabelRows) -> Page:
    ways = [" and ".join(alternative) for alternative in group.alternatives]
    with_trends: list[PageLine] = []
    if len(ways) > 1:
        with_trends.append(line("    ", "with " if group.common else "", Span(enumeration(ways, "or"), "name"), hang=6))
    return (*rows.aligned(group.common), *with_trends)


def _first(group: CoreGroup) -> tuple[str, ...]:
    """Return the first core of a group, the one that has an explanation."""
    return tuple(sorted((*group.common, *(group.alternatives[0] if group.alternatives else ()))))


def _sides(result: TheoryResult, regime: RegimeResult, explanation: Explanation | None) -> list[PageLine]:
    if explanation is None or not explanation.sides:
        return []
    from nslogic.report.check.sides import side_lines  # only clashes pay for it

    sides, core = explanation.sides, explanation.core
    return side_lines(result.theory, regime.regime, sides, sigma=result.options.sigma, indent=_INDENT, core=core)


def _certificate(
    result: TheoryResult, regime: RegimeResult, group: CoreGroup, explanation: Explanation | None, *, wanted: bool
) -> list[PageLine]:
    """Return the laws to multiply, if they are wanted or the clash cannot be shown as two laws that differ."""
    explained = explanation is not None and (explanation.sides or is_unbounded(result.theory, group.common))
    if explanation is None or (explained and not wanted):
        return []
    from nslogic.report.check.clashes import explanation_lines  # only clashes pay for it

    trends = {quantity.name: quantity.trend for quantity in result.theory.quantities} | dict(regime.regime.trends)
    growing = [name for name, trend in trends.items() if trend == "grows"]
    growing.sort(key=lambda name: f"trend({name})" not in explanation.core)
    return explanation_lines(explanation, indent=6, scale=growing[0] if growing else None)


def _cut_off(cores: Cores) -> Iterable[PageLine]:
    if not cores.complete and cores.reason:
        problem = "There may be more clashes" if cores.found else "Which laws clash is not known"
        yield line("  ", Span(f"{problem}: {cores.reason}.", "unsure"), hang=_INDENT)
