"""Proofs for people as Markdown, with formulas between dollar signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.proof.witnesses import Proof
from nslogic.report.narration.lines import LinePiece, Math, ProofLine, Strong, bracketed
from nslogic.report.narration.page import NarratedTheorem, how_to_read, narrate
from nslogic.report.show.markdown import markdown_escaped
from nslogic.report.show.text import source_text
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory


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
    lines += [_joined(how_to_read(theory)), ""]
    for theorem, proof in proofs:
        lines += _theorem(narrate(theorem, proof))
    return "\n".join(lines).rstrip() + "\n"


def _theorem(theorem: NarratedTheorem) -> Iterator[str]:
    yield from (f"## {markdown_escaped(theorem.title)}", "")
    yield from (f"**Theorem.** {_joined(theorem.states)}", "")
    if theorem.assumptions:
        yield from ("Assumptions:", "")
        for assumption in theorem.assumptions:
            yield f"- **{markdown_escaped(bracketed(assumption.label))}** {_joined(assumption.pieces)}"
        yield ""
    for line in theorem.lines:
        yield from (_line(line), "")
    yield from (_end(theorem), "")


def _line(line: ProofLine) -> str:
    if line.heading:
        return f"**{_joined(line.pieces)}**"
    return _joined(line.pieces) if line.number is None else f"**({line.number})** {_joined(line.pieces)}"


def _end(theorem: NarratedTheorem) -> str:
    trusted = f" Steps left to z3: {theorem.trusted}." if theorem.trusted else ""
    return f"∎ Steps that the kernel checked: {theorem.steps}.{trusted}"


def _joined(pieces: Sequence[LinePiece]) -> str:
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: LinePiece) -> str:
    match piece:
        case Math(latex):
            return f"${latex}$"
        case Strong(text):
            return f"**{markdown_escaped(text)}**"
    return markdown_escaped(piece)
