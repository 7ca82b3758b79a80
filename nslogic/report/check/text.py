"""The answer of `check` for people: the verdict first, then what it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nslogic.language.terms import ForAllLaw, Law, OrderLaw
from nslogic.logic.cores import Cores
from nslogic.logic.results import ClaimResult, FollowingLaw, RegimeResult, Repairs, Tension
from nslogic.questions.check import TheoryResult
from nslogic.report.check.core_groups import CoreGroup, group_by_trend
from nslogic.report.formulas.orders import number_text, witness_text
from nslogic.report.labels import meaning, place_of
from nslogic.report.page import BLANK, Page, PageLine, Span, Style, aligned, count, enumeration, line
from nslogic.theory.sentences import labels_text, law_within

DEGENERATE = "Consistent on paper, but only if something that should scale as a power does not."
VERDICT_TEXTS = ("consistent", "degenerate", "inconsistent", "unknown")
CLAIM_VERDICTS = ("proved", "refuted", "open", "vacuous", "unknown")
INDENT = 2


def result_page(result: TheoryResult, *, certificate: bool = False) -> Page:
    """Return what was found out about the regimes of one theory, each with a blank line below.

    Args:
        result: What was found out.
        certificate: Whether clashes are also told as laws to multiply, where they can be told as two that differ.
    """
    return tuple(one for regime in result.regimes for one in (*_regime(result, regime, certificate=certificate), BLANK))


def _mark(*, as_expected: bool, verdict: str) -> Span:
    if as_expected:
        return Span("✓", "good")
    return Span("?", "unsure") if verdict == "unknown" else Span("✗", "bad")


def _style(*, as_expected: bool, verdict: str) -> Style:
    if verdict == "unknown":
        return "unsure"
    return "good" if as_expected else "bad"


def _against(expected: str, verdict: str, usual: str) -> str:
    """Return how a verdict compares with what the file expects, where that is worth a word."""
    if expected == verdict:
        return "" if verdict == usual else ", as the file expects"
    return "" if expected == usual else f", but the file expects {expected}"


def _regime(result: TheoryResult, regime: RegimeResult, *, certificate: bool) -> list[PageLine]:
    met = regime.verdict == regime.regime.expect
    name = f"{result.theory.name} · {regime.regime.name}"
    lines = [
        line(
            _mark(as_expected=met, verdict=regime.verdict),
            " ",
            Span(name, "strong"),
            "   ",
            Span(regime.verdict, _style(as_expected=met, verdict=regime.verdict)),
            _against(regime.regime.expect, regime.verdict, "consistent"),
            hang=INDENT,
        )
    ]
    if regime.verdict == "degenerate":
        lines.append(line("  ", DEGENERATE, hang=INDENT))
        lines.append(line("  ", Span(_logarithm_hint(result, regime), "dim"), hang=INDENT))
    if regime.reason:
        lines.append(line("  ", Span(f"Undecided: {regime.reason}.", "unsure"), hang=INDENT))
    if regime.witness is not None:
        said = witness_text(regime.witness, result.theory.base)
        checked = "" if regime.witness.verified else "   (not evaluated again)"
        lines.append(line("  ", Span("for example", "dim"), f"  {said}", Span(checked, "dim"), hang=15))
    lines.extend(_claims(result, regime.claims))
    lines.extend(_cores(result, regime, certificate=certificate))
    lines.extend(_repairs(result, regime.repairs, cores=regime.cores))
    if regime.tension is not None:
        lines.append(line("  ", f"Consistent from {tension_text(regime.tension)} on.", hang=INDENT))
    return lines


def _logarithm_hint(result: TheoryResult, regime: RegimeResult) -> str:
    """Return how to write what grows only like a logarithm, with a quantity of the clash for an example."""
    trends = dict(regime.regime.trends)
    examples = [
        f"{one.name} {'>>' if trend == 'grows' else '<<'} 1"
        for core in regime.cores.found
        for one in result.theory.quantities
        if f"trend({one.name})" in core and (trend := trends.get(one.name, one.trend)) in ("grows", "falls")
    ]
    example = examples[0] if examples else "L >> 1"
    verb = "falls" if "<<" in example else "grows"
    return f"(What {verb} only like a logarithm is `free`, with `{example}`.)"


def _claims(result: TheoryResult, claims: Sequence[ClaimResult]) -> Iterable[PageLine]:
    heads = aligned(
        [
            (
                _mark(as_expected=one.as_expected, verdict=one.verdict),
                Span(one.claim.id, "name"),
                Span(one.verdict, _style(as_expected=one.as_expected, verdict=one.verdict)),
                f"{one.claim.law.text}{_against(one.claim.expect, one.verdict, 'proved')}",
            )
            for one in claims
        ],
        indent=INDENT,
        gap=2,
    )
    for head, one in zip(heads, claims, strict=True):
        yield head
        yield from _grounds(one, result.theory.base, head.hang or 0)


def _grounds(claim: ClaimResult, base: str | None, indent: int) -> Iterable[PageLine]:
    """Return what a claim's verdict stands on."""
    space = " " * indent

    def ground(role: str, text: str) -> PageLine:
        return line(space, Span(role, "dim"), f" {text}", hang=indent + len(role) + 1)

    if claim.rests_on:
        role = "rests on" if claim.verdict == "proved" else "contradicts"
        few = "" if claim.smallest else " (perhaps fewer do)"
        yield ground(role, f"{labels_text(claim.rests_on)}{few}")
    if claim.idle:
        yield ground("not needed:", labels_text(claim.idle))
    if claim.derived:
        role = "derived instead:" if claim.verdict == "refuted" else "derived:"
        yield ground(role, "; ".join(map(derived_text, claim.derived)))
    if claim.tension is not None:
        yield ground("possible from", f"{tension_text(claim.tension)} on")
    for role, witness in zip(("holds for", "fails for"), claim.witnesses, strict=False):
        yield ground(role, witness_text(witness, base))
    if claim.verdict == "vacuous":
        yield ground("nothing to say:", "the regime has no model")
    if claim.reason:
        yield ground("undecided:", claim.reason)


def derived_text(law: FollowingLaw) -> str:
    """Return what holds in place of a claim, with its conditions."""
    return f"{law.law} where {' and '.join(law.when)}" if law.when else law.law


def tension_text(tension: Tension) -> str:
    """Return a number of standard errors, and of what.

    >>> from fractions import Fraction
    >>> tension_text(Tension(Fraction(389, 100), ("measured(alpha)", "measured(beta)")))
    '3.89 standard errors of alpha and beta'
    """
    names = [label.removeprefix("measured(").removesuffix(")") for label in tension.of]
    return f"{number_text(tension.sigma)} standard errors{f' of {enumeration(names)}' if names else ''}"


def _cores(result: TheoryResult, regime: RegimeResult, *, certificate: bool) -> Iterable[PageLine]:
    groups = group_by_trend(regime.cores.found)
    many = len(groups) > 1
    for number, group in enumerate(groups, start=1):
        which = f"Clash {number} of {len(groups)}: these" if many else "These"
        yield line("  ", f"{which} cannot hold together, but would without any one of them:", hang=INDENT)
        yield from _core(result, regime, group, certificate=certificate)
    yield from _cut_off(regime.cores)


def _core(result: TheoryResult, regime: RegimeResult, group: CoreGroup, *, certificate: bool) -> Page:
    rows = []
    for label in group.common:
        said = meaning(result.theory, regime.regime, label)
        rows.append((Span(place_of(result.theory, said.origin), "dim"), Span(label, "name"), said.text))
    lines = aligned(rows, indent=4)
    ways = [" and ".join(alternative) for alternative in group.alternatives]
    with_trends: list[PageLine] = []
    if len(ways) > 1:
        with_trends.append(line("    ", "with " if group.common else "", Span(enumeration(ways, "or"), "name"), hang=6))
    return (*lines, *with_trends, *_why(result, regime, group, certificate=certificate), *_unattained(result, group))


def _unattained(result: TheoryResult, group: CoreGroup) -> Iterable[PageLine]:
    """Say of optima that clash why they may not be attained: without an end, or only approached."""
    axioms = {axiom.id: axiom for axiom in result.theory.axioms}
    for axiom in (axioms[label] for label in group.common if label in axioms):
        if axiom.optimum is None:
            continue
        if group.common == (axiom.id,):
            better = "smaller" if axiom.optimum.direction == "minimise" else "larger"
            text = f"there is no optimum: the program of {axiom.id} makes {axiom.optimum.target} {better} without end"
            yield line("      ", text, hang=6)
        for name in axiom.optimum.subject_to:
            strict = (
                [law_within(law.text, law.law) for law in axioms[name].laws if _is_strict(law.law)]
                if name in group.common
                else []
            )
            if strict:
                text = f"hint: {enumeration(strict)} may be approached, not attained; write `>~` or `<~`"
                yield line("      ", Span(text, "dim"), hang=6)


def _is_strict(law: Law) -> bool:
    return isinstance(law, OrderLaw | ForAllLaw) and law.relation in ("<<", ">>")


def _why(result: TheoryResult, regime: RegimeResult, group: CoreGroup, *, certificate: bool) -> list[PageLine]:
    """Return the explanation of the first core of a group."""
    first = (
        tuple(sorted((*group.common, *group.alternatives[0]))) if group.alternatives else tuple(sorted(group.common))
    )
    explanation = next((one for one in regime.explanations if one.core == first), None)
    if explanation is None:
        return []
    from nslogic.report.check.clashes import explanation_lines  # only clashes pay for it
    from nslogic.report.check.sides import side_lines

    lines = []
    if explanation.sides:
        sigma = result.options.sigma
        lines += side_lines(result.theory, regime.regime, explanation.sides, sigma=sigma, indent=6)
    if certificate or not explanation.sides:
        lines += explanation_lines(explanation, indent=6)
    return lines


def _cut_off(cores: Cores) -> Iterable[PageLine]:
    if not cores.complete and cores.reason:
        yield line("  ", Span(f"There may be more clashes: {cores.reason}.", "unsure"), hang=INDENT)


def _repairs(result: TheoryResult, repairs: Repairs, *, cores: Cores) -> Iterable[PageLine]:
    if repairs.hopeless:
        same = cores.found == (repairs.hopeless,)
        what = (
            "none of these is an axiom to give up" if same else f"{enumeration(repairs.hopeless)} clash by themselves"
        )
        yield line("  ", f"No axiom can be given up to repair this: {what}.", hang=INDENT)
    if repairs.found:
        one_each = all(len(repair) == 1 for repair in repairs.found)
        yield line(
            "  ",
            "To repair it, give up one of these"
            if one_each
            else "To repair it, give up all that stands on one of these lines",
            ":",
        )
        yield from aligned(
            [
                (Span(" + ".join(repair), "name"), Span(f"cost {number_text(cost)}", "dim"), _words(result, repair))
                for repair, cost in zip(repairs.found, repairs.costs, strict=True)
            ],
            indent=4,
        )
    if not repairs.complete and repairs.reason:
        yield line("  ", Span(f"{repairs.reason[:1].upper()}{repairs.reason[1:]}.", "dim"), hang=INDENT)


def _words(result: TheoryResult, repair: tuple[str, ...]) -> str:
    """Return the words of the theory for the one axiom of a repair."""
    return result.theory.axiom(repair[0]).text if len(repair) == 1 else ""


def summary_page(results: Sequence[TheoryResult]) -> Page:
    """Return one line that counts verdicts, and says whether they are what the files expect."""
    regimes = [regime for result in results for regime in result.regimes]
    claims = [claim for regime in regimes for claim in regime.claims]
    text = f"{count(len(regimes), 'regime')}: {_tally([one.verdict for one in regimes], VERDICT_TEXTS)}"
    if claims:
        text += f"; {count(len(claims), 'claim')}: {_tally([one.verdict for one in claims], CLAIM_VERDICTS)}"
    off = sum(one.verdict != one.regime.expect for one in regimes) + sum(not one.as_expected for one in claims)
    if off == 0:
        return (line(f"{text}. ", Span("All as expected.", "good")),)
    return (line(f"{text}. ", Span(f"{off} not as expected.", "bad")),)


def _tally(found: Sequence[str], order: Sequence[str]) -> str:
    return ", ".join(f"{found.count(verdict)} {verdict}" for verdict in order if verdict in found)
