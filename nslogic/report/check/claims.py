"""Claims for people: the verdict, what it rests on, and the law that follows instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from nslogic.logic.results import ClaimResult, FollowingLaw
from nslogic.report.check.repairs import tension_text
from nslogic.report.check.witnesses import relevant_witness, witness_base
from nslogic.report.columns import aligned
from nslogic.report.formulas.orders import witness_text
from nslogic.report.page import PageLine, Span, Style, line
from nslogic.theory.model import Regime, Theory
from nslogic.theory.sentences import labels_text

_INDENT = 2


def mark_of(*, as_expected: bool, verdict: str) -> Span:
    """Return the mark before a verdict."""
    if as_expected:
        return Span("✓", "good")
    return Span("?", "unsure") if verdict == "unknown" else Span("✗", "bad")


def style_of(*, as_expected: bool, verdict: str) -> Style:
    """Return the style of a verdict."""
    if verdict == "unknown":
        return "unsure"
    return "good" if as_expected else "bad"


def claim_lines(
    theory: Theory, regime: Regime, claims: Sequence[ClaimResult], *, sigma: Fraction
) -> Iterable[PageLine]:
    """Yield claims with the grounds of their verdicts; measured values may be off by `sigma` standard errors."""
    heads = aligned(
        [
            (
                mark_of(as_expected=claim.as_expected, verdict=claim.verdict),
                Span(claim.claim.id, "name"),
                Span(claim.verdict, style_of(as_expected=claim.as_expected, verdict=claim.verdict)),
                f"{claim.claim.law.text}{_against(claim)}",
            )
            for claim in claims
        ],
        indent=_INDENT,
        gap=2,
    )
    for head, claim in zip(heads, claims, strict=True):
        yield head
        yield from _grounds(theory, regime, claim, sigma, head.hang)


def _against(claim: ClaimResult) -> str:
    expected = claim.claim.expect
    if expected == claim.verdict:
        return "" if expected == "proved" else ", as the file expects"
    return "" if expected == "proved" else f", but the file expects {expected}"


def _grounds(theory: Theory, regime: Regime, claim: ClaimResult, sigma: Fraction, indent: int) -> Iterable[PageLine]:
    """Yield the grounds of a claim's verdict, and the law that follows in its place."""
    space = " " * indent

    def ground(role: str, text: str) -> PageLine:
        return line(space, Span(role, "dim"), f" {text}", hang=indent + len(role) + 1)

    if claim.derived:
        role = "derived instead:" if claim.verdict == "refuted" else "derived:"
        yield ground(role, "; ".join(following_text(theory, law, sigma) for law in claim.derived))
    if claim.tension is not None:
        yield ground("possible from", f"{tension_text(claim.tension)} on")
    if claim.rests_on:
        role = "rests on" if claim.verdict == "proved" else "contradicts"
        few = "" if claim.smallest else " (perhaps not minimal)"
        yield ground(role, f"{labels_text(claim.rests_on)}{few}")
    if claim.idle:
        yield ground("unused:", labels_text(claim.idle))
    for role, witness in zip(("holds for", "fails for"), claim.witnesses, strict=False):
        shown = relevant_witness(theory, regime, witness, claim.claim)
        yield ground(role, witness_text(shown, witness_base(theory, regime, witness)))
    if claim.verdict == "vacuous":
        yield ground("not evaluated:", "the regime has no model")
    if claim.reason:
        yield ground("undecided:", claim.reason)


def following_text(theory: Theory, law: FollowingLaw, sigma: Fraction) -> str:
    """Return the law that holds in place of a claim, with its conditions and the numbers known for its exponent."""
    where = f" where {' and '.join(law.when)}" if law.when else ""
    if law.span is None:
        return f"{law.law}{where}"
    from nslogic.report.check.spans import span_text  # few claims need it

    return f"{law.law}{where}{span_text(theory, law.law, law.parameters, law.span, sigma)}"
