"""Proofs for people as Markdown, with formulas between dollar signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.proof.witnesses import Proof
from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.report.narration.lines import LineWriter, bracketed
from nslogic.report.narration.page import NarratedTheorem, how_to_read, narrate
from nslogic.report.show.text import source_text
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory

_WRITER = LineWriter(lambda text: f"**{text}**", markdown_escaped)


def proof_markdown(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return the theorems of a theory with their proofs as Markdown; text of the file is escaped.

    Args:
        theory: The theory of the theorems.
        proofs: The theorems, each with the proof that the kernel accepted.
    """
    lines = [f"# Proofs: {markdown_escaped(theory.title or theory.name)}", ""]
    if source_text(theory):
        lines += [f"{markdown_escaped(source_text(theory))}.", ""]
    lines += [f"SHA-256 of the theory's files: `{theory.digest}`.", ""]
    lines += [_WRITER.pieces(how_to_read(theory)), ""]
    for theorem, proof in proofs:
        lines += _theorem(narrate(theorem, proof))
    return "\n".join(lines).rstrip() + "\n"


def _theorem(theorem: NarratedTheorem) -> Iterator[str]:
    yield from (f"## {markdown_escaped(theorem.title)}", "")
    yield from (f"**Theorem.** {_WRITER.pieces(theorem.states)}", "")
    if theorem.assumptions:
        yield from ("Assumptions:", "")
        for assumption in theorem.assumptions:
            yield f"- **{markdown_escaped(bracketed(assumption.label))}** {_WRITER.pieces(assumption.pieces)}"
        yield ""
    for line in theorem.lines:
        yield from (_WRITER.line(line), "")
    yield from (f"∎ {theorem.end}", "")
