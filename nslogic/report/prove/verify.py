"""The answer of `verify` as text and as JSON data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path

from nslogic.questions.verify import Verified
from nslogic.report.columns import aligned
from nslogic.report.page import BLANK, Page, PageLine, Span, count, line
from nslogic.report.paths import shown_path
from nslogic.report.prove.verify_data import verify_counts
from nslogic.theory.folders import bundled
from nslogic.theory.sentences import labels_text

_SHORT_DIGEST = 16
_SORTS = {
    "model": "model",
    "core": "core",
    "law": "law",
    "cover": "cases",
    "disjoint": "cases",
    "claim": "claim",
    "open": "claim",
}


def verify_page(proofs: Sequence[Verified], *, listed: bool = False, allow_trusted: bool = False) -> Page:
    """Return the verified proofs file by file: their theory, its claims without a proof, and the proofs that failed.

    With one file, or if `listed`, every verified statement is shown.
    """
    files = [list(group) for _, group in groupby(proofs, key=lambda proof: proof.file)]
    listed = listed or len(files) == 1
    lines = [row for of_file in files for row in _file(of_file, listed=listed)]
    counts = verify_counts(proofs)
    beside = (
        f"; {_trusted_text(counts['trusted'], counts['trusted_steps'])}"
        if counts["trusted"]
        else ", none left to a solver"
    )
    total = f"{counts['verified']} of {counts['proofs']} proofs verified{beside}."
    lines += [BLANK, line(Span(total, "good" if counts["verified"] == counts["proofs"] else "unsure"))]
    if counts["trusted"] and not allow_trusted:
        lines.append(line("Steps left to a solver are not verified; `--allow-trusted` takes its word for them."))
    if not listed:
        lines.append(line(Span("`--list` shows what they state.", "dim")))
    return tuple(lines)


def _trusted_text(proofs: int, steps: int) -> str:
    return f"{proofs} more with {count(steps, 'step')} left to a solver"


def _file(proofs: list[Verified], *, listed: bool) -> Iterator[PageLine]:
    first, counts = proofs[0], verify_counts(proofs)
    good = counts["verified"] + counts["trusted"] == len(proofs)
    mark = Span("✗", "bad") if not good else Span("·", "unsure") if counts["trusted"] else Span("✓", "good")
    beside = f"; {_trusted_text(counts['trusted'], counts['trusted_steps'])}" if counts["trusted"] else ""
    steps = sum(proof.steps for proof in proofs)
    tally = f"   {counts['verified']} of {count(len(proofs), 'proof')}, {count(steps, 'step')}{beside}"
    yield line(mark, " ", Span(first.file, "name"), tally, hang=2)
    yield from _theory(first, listed=listed)
    if counts["stale"] == len(proofs):
        yield line("    ", Span("stale", "unsure"), f"  {first.reason}", hang=4)
        return
    if first.unproved_claims:
        claims = "claim" if len(first.unproved_claims) == 1 else "claims"
        text = f"no verified proof of the {claims} {labels_text(first.unproved_claims)}"
        yield line("    ", Span(text, "unsure"), hang=4)
    for proof in proofs:
        if proof.verdict in ("failed", "stale"):
            yield line("    ", Span(proof.verdict, "bad"), f"  {proof.regime}: {proof.states}", hang=4)
            yield line("      ", proof.reason, hang=6)
        elif proof.verdict == "trusted":
            yield line("    ", Span("trusted", "unsure"), f"  {proof.regime}: {proof.states}", hang=4)
            yield line("      ", f"left to a solver: {', '.join(proof.trusted)}", hang=6)
    if listed:
        yield from _statements(proofs)


def _theory(proof: Verified, *, listed: bool) -> Iterator[PageLine]:
    """Yield the theory that the proofs are about, and a warning if a bundled theory of the same name differs."""
    ends = [digest if listed else f"{digest[:_SHORT_DIGEST]}…" for digest in (proof.digest, proof.other_digest or "")]
    yield line("    of ", Span(_source(proof), "name"), f", digest {ends[0]}", hang=4)
    if proof.other_digest is not None:
        warning = f"the bundled theory `{proof.theory}` differs from it"
        yield line("    ", Span(warning, "unsure"), f", digest {ends[1]}", hang=4)


def _source(proof: Verified) -> str:
    """Return the file of a theory, or the name of a bundled one."""
    file = Path(proof.theory_file)
    near = not file.is_absolute() or file.is_relative_to(Path.cwd())
    if near or dict(bundled()).get(proof.theory) != file.resolve():
        return shown_path(proof.theory_file)
    return f"the bundled theory {proof.theory}"


def _statements(proofs: Sequence[Verified]) -> Iterator[PageLine]:
    """Yield the statements of the verified proofs, regime by regime."""
    regimes: dict[str, list[Verified]] = {}
    for proof in proofs:
        if proof.verdict == "verified":
            regimes.setdefault(proof.regime, []).append(proof)
    verified = [proof for group in regimes.values() for proof in group]
    rows = iter(aligned([(Span(_sort(proof), "dim"), proof.states) for proof in verified], indent=6))
    for name, group in regimes.items():
        yield line("    ", Span(name, "strong"), hang=4)
        yield from islice(rows, len(group))


def _sort(proof: Verified) -> str:
    return f"{_SORTS[proof.kind]} {labels_text([proof.claim])}" if proof.claim is not None else _SORTS[proof.kind]
