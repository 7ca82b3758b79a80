"""The answer of `verify`, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from nslogic.questions.verify import Verified
from nslogic.report.page import BLANK, Line, Page, Span, line


def verify_data(found: Sequence[Verified]) -> list[dict[str, Any]]:
    """Return one object for each proof, with the keys of interface.md and more."""
    return [
        {
            "file": one.file,
            "theory": one.theory,
            "regime": one.regime,
            "states": one.states,
            "verdict": one.verdict,
            "trusted": list(one.trusted),
            "steps": one.steps,
            "reason": one.reason,
        }
        for one in found
    ]


def verify_page(found: Sequence[Verified]) -> Page:
    """Return a line for each file, with every proof below it that is not verified by the kernel alone."""
    lines: list[Line] = []
    for file, group in groupby(found, key=lambda one: one.file):
        lines += _file(file, list(group))
    counts = verify_counts(found)
    beside = (
        f"; {_left(counts['trusted'], counts['trusted_steps'])}" if counts["trusted"] else ", none left to a solver"
    )
    total = f"{counts['verified']} of {counts['proofs']} proofs verified{beside}."
    return (*lines, BLANK, line(Span(total, "good" if counts["verified"] == counts["proofs"] else "unsure")))


def verify_counts(found: Sequence[Verified]) -> dict[str, int]:
    """Return how many proofs there are of each sort; `verified` are those that the kernel verified alone."""
    good = [one for one in found if one.verdict == "verified"]
    return {
        "proofs": len(found),
        "verified": sum(not one.trusted for one in good),
        "trusted": sum(bool(one.trusted) for one in good),
        "failed": sum(one.verdict == "failed" for one in found),
        "stale": sum(one.verdict == "stale" for one in found),
        "trusted_steps": sum(len(one.trusted) for one in good),
    }


def _left(proofs: int, steps: int) -> str:
    return f"{proofs} more with {steps} {'step' if steps == 1 else 'steps'} left to a solver"


def _file(file: str, proofs: list[Verified]) -> Iterator[Line]:
    good = [one for one in proofs if one.verdict == "verified"]
    bad = [one for one in proofs if one.verdict != "verified"]
    counts = verify_counts(proofs)
    mark = Span("✗", "bad") if bad else Span("·", "unsure") if counts["trusted"] else Span("✓", "good")
    steps = sum(one.steps for one in good)
    beside = f"; {_left(counts['trusted'], counts['trusted_steps'])}" if counts["trusted"] else ""
    count = f"   {counts['verified']} of {len(proofs)} proofs, {steps} steps{beside}"
    yield line(mark, " ", Span(file, "name"), count, hang=2)
    if bad and all(one.verdict == "stale" for one in bad):
        yield line("    ", Span("stale", "unsure"), f"  {bad[0].reason}", hang=4)
        return
    for one in bad:
        yield line("    ", Span(one.verdict, "bad"), f"  {one.regime}: {one.states}", hang=4)
        yield line("      ", one.reason, hang=6)
    for one in good:
        if one.trusted:
            yield line("    ", Span("trusted", "unsure"), f"  {one.regime}: {one.states}", hang=4)
            yield line("      ", f"left to a solver: {', '.join(one.trusted)}", hang=6)
