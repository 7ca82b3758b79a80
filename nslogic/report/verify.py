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
    good = sum(one.verdict == "verified" for one in found)
    trusted = sum(len(one.trusted) for one in found)
    beside = f", {trusted} steps left to a solver" if trusted else ", none left to a solver"
    total = f"{good} of {len(found)} proofs verified{beside}."
    return (*lines, BLANK, line(Span(total, "good" if good == len(found) and not trusted else "unsure")))


def _file(file: str, proofs: list[Verified]) -> Iterator[Line]:
    good = [one for one in proofs if one.verdict == "verified"]
    bad = [one for one in proofs if one.verdict != "verified"]
    mark = Span("✗", "bad") if bad else Span("✓", "good")
    steps = sum(one.steps for one in good)
    yield line(mark, " ", Span(file, "name"), f"   {len(good)} of {len(proofs)} proofs, {steps} steps", hang=2)
    if bad and all(one.verdict == "stale" for one in bad):
        yield line("    ", Span("stale", "unsure"), f"  {bad[0].reason}", hang=4)
        return
    for one in bad:
        yield line("    ", Span(one.verdict, "bad"), f"  {one.regime}: {one.states}", hang=4)
        yield line("      ", one.reason, hang=6)
    for one in good:
        if one.trusted:
            yield line("    ", Span("trusted", "unsure"), f"  {one.regime}: {one.states}", hang=4)
            yield line("      ", f"{len(one.trusted)} steps left to a solver: {', '.join(one.trusted)}", hang=6)
