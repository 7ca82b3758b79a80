"""Verdicts as problems of a file: clashes at their regimes, claims that do not follow, what stayed undecided."""

from __future__ import annotations

from collections.abc import Iterator

from nslogic.logic.results import ClaimResult, RegimeResult
from nslogic.lsp.problems import FileProblem, Note, note_at, span_at
from nslogic.questions.check import TheoryResult
from nslogic.report.check.text import result_page
from nslogic.report.labels import meaning
from nslogic.report.rendering import render
from nslogic.theory.model import Theory
from nslogic.theory.positions import locate

SHOWN_CLAIM_LINES = 6
"""The lines of an answer about a claim that are shown."""


def verdict_problems(result: TheoryResult, document: str) -> tuple[FileProblem, ...]:
    """Return what is not as the file expects in the regimes of a theory."""
    return tuple(
        problem
        for regime in result.regimes
        if not regime.as_expected
        for problem in (*_of_regime(result, regime, document), *_of_claims(result, regime, document))
    )


def _of_regime(result: TheoryResult, regime: RegimeResult, document: str) -> Iterator[FileProblem]:
    if regime.verdict == regime.regime.expect:
        return
    theory = result.theory
    path = regime.regime.origin.path or ("theory", "name")
    first, last = span_at(document, theory.file, path)
    lines = _answer(TheoryResult(theory, (_without_claims(regime),), result.options))
    yield FileProblem(
        first,
        last,
        "information" if regime.verdict == "unknown" else "error",
        regime.verdict,
        "\n".join(lines),
        tuple(_notes(theory, regime)),
        regime=regime.regime.name,
        repairs=regime.repairs.found,
        freed=tuple(
            tuple(label.removeprefix("trend(").removesuffix(")") for label in repair.labels)
            for repair in regime.repairs.others
            if all(label.startswith("trend(") for label in repair.labels)
        ),
    )


def _without_claims(regime: RegimeResult) -> RegimeResult:
    from nslogic.records import replace

    return replace(regime, claims=())


def _notes(theory: Theory, regime: RegimeResult) -> Iterator[Note]:
    """Yield the place of each label of the first clash, with what it says."""
    sources = dict(theory.sources)
    for label in regime.cores.found[0] if regime.cores.found else ():
        meant = meaning(theory, regime.regime, label)
        source = sources.get(meant.origin.file)
        if source is not None:
            yield note_at(locate(source, meant.origin.file, meant.origin.path), f"{label}: {meant.text}")


def _of_claims(result: TheoryResult, regime: RegimeResult, document: str) -> Iterator[FileProblem]:
    for claim in regime.claims:
        if claim.as_expected or claim.verdict == "vacuous":
            continue
        first, last = span_at(document, result.theory.file, claim.claim.law.origin.path)
        yield FileProblem(
            first,
            last,
            "information" if claim.verdict == "unknown" else "error",
            claim.verdict,
            "\n".join(_claim_answer(result, regime, claim)),
            tuple(_grounds(result.theory, regime, claim)),
        )


def _claim_answer(result: TheoryResult, regime: RegimeResult, claim: ClaimResult) -> list[str]:
    from nslogic.report.check.claims import claim_lines

    lines = render(claim_lines(result.theory, regime.regime, (claim,), sigma=result.options.sigma)).splitlines()
    return [f"in {regime.regime.name}: {lines[0].strip()}", *(text.strip() for text in lines[1:SHOWN_CLAIM_LINES])]


def _grounds(theory: Theory, regime: RegimeResult, claim: ClaimResult) -> Iterator[Note]:
    sources = dict(theory.sources)
    for label in claim.rests_on:
        meant = meaning(theory, regime.regime, label)
        source = sources.get(meant.origin.file)
        if source is not None:
            yield note_at(locate(source, meant.origin.file, meant.origin.path), f"{label}: {meant.text}")


def _answer(result: TheoryResult) -> list[str]:
    """Return the answer of `check` for a regime, without the theory in its head and without its indentation."""
    lines = render(result_page(result, detail="failures")).rstrip("\n").splitlines()
    head = f"{result.regimes[0].regime.name}: {result.regimes[0].verdict}, expected {result.regimes[0].regime.expect}"
    return [head, *(text.removeprefix("  ") for text in lines[1:])]
