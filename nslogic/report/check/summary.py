"""The summary of `check`: counts of verdicts, and every failure by name and place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.logic.results import ClaimResult, RegimeResult
from nslogic.questions.check import TheoryResult
from nslogic.report.labels import place_of
from nslogic.report.page import Page, PageLine, Span, count, line
from nslogic.theory.model import Origin, Theory

VERDICT_TEXTS = ("consistent", "degenerate", "inconsistent", "unknown", "proved", "refuted", "open", "vacuous")


def tally(verdicts: Sequence[str], noun: str) -> str:
    """Return the counts of verdicts.

    >>> tally(["proved", "open", "proved"], "claim")
    '3 claims: 2 proved, 1 open'
    """
    words = ", ".join(f"{verdicts.count(verdict)} {verdict}" for verdict in VERDICT_TEXTS if verdict in verdicts)
    return f"{count(len(verdicts), noun)}: {words}"


def summary_page(results: Sequence[TheoryResult], *, quiet: bool = False) -> Page:
    """Return a line that counts the verdicts, and a line for each verdict that its file does not expect.

    If a regime has no model although its file expects one, its claims are not evaluated and not counted as failures.

    Args:
        results: The answers of `check`.
        quiet: Whether to leave out the counts.
    """
    regimes = [regime for result in results for regime in result.regimes]
    claims = [claim.verdict for regime in regimes for claim in regime.claims]
    failures = [
        failure for result in results for regime in result.regimes for failure in _failures(result.theory, regime)
    ]
    uncertified = [
        verdict for result in results for regime in result.regimes for verdict in _uncertified(result.theory, regime)
    ]
    if quiet:
        return (*failures, *uncertified)
    text = tally([regime.verdict for regime in regimes], "regime")
    if claims:
        text += f"; {tally(claims, 'claim')}"
    outcome = Span(f"{len(failures)} not as expected.", "bad") if failures else Span("All as expected.", "good")
    return (line(f"{text}. ", outcome), *failures, *_certified(regimes, len(uncertified)), *uncertified)


def _certified(regimes: Sequence[RegimeResult], without: int) -> Iterator[PageLine]:
    """Yield how many verdicts the kernel has checked, where that was asked for."""
    checked = [answer for regime in regimes for answer in _verdicts_of(regime) if answer.certified is not None]
    if checked and not without:
        each = Span(f"each of the {len(checked)} verdicts" if len(checked) > 1 else "the verdict", "good")
        yield line("Certified: the kernel has checked a proof of ", each, ".")
    elif checked:
        some = Span(f"{len(checked) - without} of {len(checked)}", "unsure")
        yield line("Certified: the kernel has checked a proof of ", some, " verdicts.")


def _verdicts_of(regime: RegimeResult) -> tuple[RegimeResult | ClaimResult, ...]:
    return (regime, *regime.claims)


def _uncertified(theory: Theory, regime: RegimeResult) -> Iterator[PageLine]:
    """Yield a line for each verdict whose proof was not found, with the reason."""
    name = f"{theory.name} · {regime.regime.name}"
    for answer in _verdicts_of(regime):
        if answer.certified is False:
            origin, verdict_of = regime.regime.origin, name
            if isinstance(answer, ClaimResult):
                origin, verdict_of = answer.claim.origin, f"{name} · {answer.claim.id}"
            word, place = Span("NOT CERTIFIED", "unsure"), Span(place_of(theory, origin), "dim")
            yield line(
                word, " ", place, f" {verdict_of}: {answer.verdict}: {answer.uncertified}", hang=len(word.text) + 1
            )


def _failures(theory: Theory, regime: RegimeResult) -> Iterator[PageLine]:
    name = f"{theory.name} · {regime.regime.name}"
    if regime.verdict != regime.regime.expect:
        yield _failure(theory, regime.regime.origin, name, regime.verdict, regime.regime.expect)
    for claim in regime.claims:
        evaluated = claim.verdict != "vacuous" or regime.verdict == regime.regime.expect
        if not claim.as_expected and evaluated:
            yield _failure(theory, claim.claim.origin, f"{name} · {claim.claim.id}", claim.verdict, claim.claim.expect)


def _failure(theory: Theory, origin: Origin, name: str, verdict: str, expected: str) -> PageLine:
    word = Span("UNDECIDED", "unsure") if verdict == "unknown" else Span("FAILED", "bad")
    return line(
        word,
        " ",
        Span(place_of(theory, origin), "dim"),
        f" {name}: {verdict}, expected {expected}",
        hang=len(word.text) + 1,
    )
