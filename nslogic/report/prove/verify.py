"""The answer of `verify`, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from nslogic.questions.verify import Verified
from nslogic.report.page import BLANK, Page, PageLine, Span, aligned, count, line
from nslogic.report.paths import shown_path, whole_path
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


def verify_data(found: Sequence[Verified]) -> list[dict[str, Any]]:
    """Return one object for each proof, with the keys of docs/command-line.md."""
    return [
        {
            "file": one.file,
            "theory": one.theory,
            "theory_file": whole_path(one.theory_file),
            "digest": one.digest,
            "bundled_digest": one.other_digest,
            "regime": one.regime,
            "kind": one.kind,
            "claim": one.claim,
            "states": one.states,
            "verdict": one.verdict,
            "trusted": list(one.trusted),
            "steps": one.steps,
            "reason": one.reason,
            "unproved_claims": list(one.unproved_claims),
        }
        for one in found
    ]


def verify_page(found: Sequence[Verified], *, listed: bool = False, allow_trusted: bool = False) -> Page:
    """Return what was verified, file by file: of which theory, which claims have no proof, and what is not verified.

    With one file, or `listed`, every statement stands there.
    """
    files = [list(group) for _, group in groupby(found, key=lambda one: one.file)]
    listed = listed or len(files) == 1
    lines = [one for proofs in files for one in _file(proofs, listed=listed)]
    counts = verify_counts(found)
    beside = (
        f"; {_left(counts['trusted'], counts['trusted_steps'])}" if counts["trusted"] else ", none left to a solver"
    )
    total = f"{counts['verified']} of {counts['proofs']} proofs verified{beside}."
    lines += [BLANK, line(Span(total, "good" if counts["verified"] == counts["proofs"] else "unsure"))]
    if counts["trusted"] and not allow_trusted:
        lines.append(line("What is left to a solver is not verified; `--allow-trusted` takes its word for it."))
    if not listed:
        lines.append(line(Span("`--list` shows what they state.", "dim")))
    return tuple(lines)


def verify_counts(found: Sequence[Verified]) -> dict[str, int]:
    """Return how many proofs there are of each verdict, and how many steps were left to a solver."""
    return {
        "proofs": len(found),
        **{
            verdict: sum(one.verdict == verdict for one in found)
            for verdict in ("verified", "trusted", "failed", "stale")
        },
        "trusted_steps": sum(len(one.trusted) for one in found),
    }


def _left(proofs: int, steps: int) -> str:
    return f"{proofs} more with {count(steps, 'step')} left to a solver"


def _file(proofs: list[Verified], *, listed: bool) -> Iterator[PageLine]:
    first, counts = proofs[0], verify_counts(proofs)
    good = counts["verified"] + counts["trusted"] == len(proofs)
    mark = Span("✗", "bad") if not good else Span("·", "unsure") if counts["trusted"] else Span("✓", "good")
    beside = f"; {_left(counts['trusted'], counts['trusted_steps'])}" if counts["trusted"] else ""
    steps = sum(one.steps for one in proofs)
    told = f"   {counts['verified']} of {count(len(proofs), 'proof')}, {count(steps, 'step')}{beside}"
    yield line(mark, " ", Span(first.file, "name"), told, hang=2)
    yield from _theory(first, listed=listed)
    if counts["stale"] == len(proofs):
        yield line("    ", Span("stale", "unsure"), f"  {first.reason}", hang=4)
        return
    if first.unproved_claims:
        claims = "claim" if len(first.unproved_claims) == 1 else "claims"
        text = f"no verified proof of the {claims} {labels_text(first.unproved_claims)}"
        yield line("    ", Span(text, "unsure"), hang=4)
    for one in proofs:
        if one.verdict in ("failed", "stale"):
            yield line("    ", Span(one.verdict, "bad"), f"  {one.regime}: {one.states}", hang=4)
            yield line("      ", one.reason, hang=6)
        elif one.verdict == "trusted":
            yield line("    ", Span("trusted", "unsure"), f"  {one.regime}: {one.states}", hang=4)
            yield line("      ", f"left to a solver: {', '.join(one.trusted)}", hang=6)
    if listed:
        yield from _statements(proofs)


def _theory(one: Verified, *, listed: bool) -> Iterator[PageLine]:
    """Say which theory the proofs are of."""
    ends = [digest if listed else f"{digest[:_SHORT_DIGEST]}…" for digest in (one.digest, one.other_digest or "")]
    yield line("    of ", Span(_source(one), "name"), f", digest {ends[0]}", hang=4)
    if one.other_digest is not None:
        warning = f"the bundled theory `{one.theory}` is another one"
        yield line("    ", Span(warning, "unsure"), f", digest {ends[1]}", hang=4)


def _source(one: Verified) -> str:
    """Return the file of a theory; a bundled one lies where it is installed."""
    file = Path(one.theory_file)
    here = not file.is_absolute() or file.is_relative_to(Path.cwd())
    if here or dict(bundled()).get(one.theory) != file.resolve():
        return shown_path(one.theory_file)
    return f"the bundled theory {one.theory}"


def _statements(proofs: Sequence[Verified]) -> Iterator[PageLine]:
    """Yield what the kernel verified alone, regime by regime."""
    regimes: dict[str, list[Verified]] = {}
    for one in proofs:
        if one.verdict == "verified":
            regimes.setdefault(one.regime, []).append(one)
    verified = [one for group in regimes.values() for one in group]
    rows = iter(aligned([(Span(_sort(one), "dim"), one.states) for one in verified], indent=6))
    for name, group in regimes.items():
        yield line("    ", Span(name, "strong"), hang=4)
        yield from islice(rows, len(group))


def _sort(one: Verified) -> str:
    return f"{_SORTS[one.kind]} {labels_text([one.claim])}" if one.claim is not None else _SORTS[one.kind]
