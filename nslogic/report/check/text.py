"""The answer of `check` for people: the verdict first, then its grounds.

A regime that is as its file expects takes one line, unless `--verbose` asks for more; any other begins with its clash.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from nslogic.logic.results import ClaimResult, RegimeResult
from nslogic.questions.check import TheoryResult
from nslogic.report.check.claims import claim_lines, mark_of, style_of
from nslogic.report.check.conflicts import conflict_lines
from nslogic.report.check.repairs import repair_lines, tension_text
from nslogic.report.check.summary import tally
from nslogic.report.check.witnesses import relevant_witness, witness_base
from nslogic.report.formulas.orders import witness_text
from nslogic.report.held_fixed import held_fixed_lines
from nslogic.report.page import BLANK, Page, PageLine, Span, line
from nslogic.theory.sentences import labels_text

Detail: TypeAlias = Literal["failures", "usual", "all"]
"""How much to show: only what is not as expected; that, and the rest in one line each; everything."""

DEGENERATE = "Degenerate: the laws hold together only if a quantity that should grow or fall as a power does not."
_INDENT = 2


def result_page(result: TheoryResult, *, certificate: bool = False, detail: Detail = "usual") -> Page:
    """Return the results for the regimes of one theory; a regime of several lines has a blank line below.

    Args:
        result: The answer of `check` for the theory.
        certificate: Whether to show the laws to multiply even for clashes that are shown as two laws that differ.
        detail: How much to show.
    """
    lines: list[PageLine] = []
    for regime in result.regimes:
        if detail == "all" or not regime.as_expected:
            lines += (*_whole(result, regime, certificate=certificate, detail=detail), BLANK)
        elif detail == "usual":
            lines.append(_head(result, regime, brief=True))
    return tuple(lines)


def _against(regime: RegimeResult) -> str:
    """Compare the verdict of a regime with the one its file expects; empty if the regime is simply consistent."""
    expected = regime.regime.expect
    if expected == regime.verdict:
        return "" if expected == "consistent" else ", as the file expects"
    return "" if expected == "consistent" else f", but the file expects {expected}"


def _head(result: TheoryResult, regime: RegimeResult, *, brief: bool) -> PageLine:
    met = regime.verdict == regime.regime.expect
    claims = [claim.verdict for claim in regime.claims if claim.verdict != "vacuous"]
    return line(
        mark_of(as_expected=met, verdict=regime.verdict),
        " ",
        Span(f"{result.theory.name} · {regime.regime.name}", "strong"),
        "   ",
        Span(regime.verdict, style_of(as_expected=met, verdict=regime.verdict)),
        _against(regime),
        Span(f"   {tally(claims, 'claim')}" if brief and claims else "", "dim"),
        hang=_INDENT,
    )


def _whole(result: TheoryResult, regime: RegimeResult, *, certificate: bool, detail: Detail) -> Iterable[PageLine]:
    yield _head(result, regime, brief=False)
    if regime.reason:
        yield line("  ", Span(f"Undecided: {regime.reason}.", "unsure"), hang=_INDENT)
    if regime.verdict == "degenerate":
        yield line("  ", Span(DEGENERATE, "dim"), hang=_INDENT)
    if regime.tension is not None:
        yield line(
            "  ", f"Consistent from {tension_text(regime.tension)} on.{_intervals(result, regime)}", hang=_INDENT
        )
    yield from conflict_lines(result, regime, certificate=certificate)
    yield from repair_lines(result.theory, regime)
    if regime.witness is not None and detail == "all":
        shown = relevant_witness(result.theory, regime.regime, regime.witness)
        example = witness_text(shown, witness_base(result.theory, regime.regime, regime.witness))
        checked = "" if regime.witness.verified else "   (not evaluated again)"
        if example:
            yield line("  ", Span("for example", "dim"), f"  {example}", Span(checked, "dim"), hang=15)
    yield from _claims(result, regime, detail)


def _intervals(result: TheoryResult, regime: RegimeResult) -> str:
    """Return the remark that intervals are not widened, if a clash involves any."""
    labels = {label for core in regime.cores.found for label in core}
    if any(
        parameter.interval is not None and f"measured({parameter.name})" in labels
        for parameter in result.theory.parameters
    ):
        return " (Intervals are taken as they stand, whatever their level.)"
    return ""


def _claims(result: TheoryResult, regime: RegimeResult, detail: Detail) -> Iterable[PageLine]:
    """Yield the claims that are not as expected, or all of them; one line names those of a regime without a model."""
    silent = [claim for claim in regime.claims if claim.verdict == "vacuous" and regime.verdict != "consistent"]
    evaluated = [claim for claim in regime.claims if claim not in silent]
    shown = [claim for claim in evaluated if detail == "all" or not claim.as_expected]
    yield from claim_lines(result.theory, regime.regime, shown, sigma=result.options.sigma)
    if any(claim.verdict == "open" and not claim.as_expected for claim in shown):
        yield from held_fixed_lines(result.theory, regime.regime, _INDENT)
    rest: list[ClaimResult] = [claim for claim in evaluated if claim not in shown]
    if rest:
        words = tally([claim.verdict for claim in rest], "other claim" if shown else "claim")
        yield line("  ", Span(f"{words}, as the file expects.", "dim"), hang=_INDENT)
    if silent:
        names = labels_text(claim.claim.id for claim in silent)
        yield line("  ", Span(f"not evaluated, since the regime has no model: {names}", "dim"), hang=_INDENT + 2)
