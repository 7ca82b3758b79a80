"""The answer of `prove` for people: counts of proofs, and the theorems without one."""

from __future__ import annotations

from pathlib import Path

from nslogic.questions.prove import ProveResult
from nslogic.report.page import BLANK, Page, PageLine, Span, line


def prove_page(result: ProveResult, folder: Path | None) -> Page:
    """Return the proofs of one theory as a page, with a blank line below; `folder` is where they were written, if so."""
    good = not (result.unproved or result.skipped or result.trusted)
    mark = Span("✓", "good") if good else Span("·", "unsure")
    proofs = "1 proof" if len(result.proofs) == 1 else f"{len(result.proofs)} proofs"
    where = "" if folder is None else f" in {folder / f'{result.theory.name}.json'}"
    count = f"{proofs}{where}" if result.proofs else "no proofs"
    lines: list[PageLine] = [line(mark, " ", Span(result.theory.name, "strong"), f"   {count}", hang=2)]
    kinds: dict[str, int] = {}
    for proof in result.proofs:
        kinds[proof.theorem.kind] = kinds.get(proof.theorem.kind, 0) + 1
    words = [f"{kinds[kind]} {names[kinds[kind] != 1]}" for kind, names in KIND_NAMES.items() if kind in kinds]
    if words:
        lines.append(line("    ", Span(", ".join(words), "dim"), hang=4))
    if result.trusted:
        lines.append(line("    ", Span(f"{result.trusted} steps are left to z3", "unsure"), hang=4))
    for attempt in result.unproved:
        about = f"{attempt.theorem.regime.name}: {attempt.theorem.states}"
        lines.append(line("    ", Span("not proved", "unsure"), f"  {about} ({attempt.reason})", hang=6))
    lines.extend(line("    ", Span("left out", "unsure"), f"  {reason}", hang=6) for reason in result.skipped)
    return (*lines, BLANK)


KIND_NAMES = {
    "model": ("model", "models"),
    "core": ("contradiction", "contradictions"),
    "claim": ("claim", "claims"),
    "open": ("model of an open claim", "models of open claims"),
    "law": ("derived law", "derived laws"),
    "cover": ("proof that the cases cover everything", "proofs that the cases cover everything"),
    "disjoint": ("pair of cases that exclude each other", "pairs of cases that exclude each other"),
}
"""The names of the kinds of theorems, singular and plural."""
