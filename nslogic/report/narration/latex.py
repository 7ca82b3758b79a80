r"""Proofs for people as LaTeX: a fragment for a paper that loads amsmath, amssymb and amsthm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.proof.witnesses import Proof
from nslogic.report.formulas.escaping import latex_escaped
from nslogic.report.narration.lines import LinePiece, Math, ProofLine, Strong, bracketed
from nslogic.report.narration.page import NarratedTheorem, how_to_read, narrate
from nslogic.report.show.text import source_text
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory

PROOF_PREAMBLE = (
    "% \\usepackage{amsmath,amssymb,amsthm}",
    "% \\newtheorem*{nstheorem}{Theorem}",
)


def proof_latex(theory: Theory, proofs: Sequence[tuple[Theorem, Proof]]) -> str:
    """Return the theorems of a theory with their proofs as LaTeX; text of the file is escaped.

    Args:
        theory: The theory of the theorems.
        proofs: The theorems, each with the proof that the kernel accepted.
    """
    lines = [*PROOF_PREAMBLE, "", rf"\section*{{Proofs: {latex_escaped(theory.title or theory.name)}}}"]
    if source_text(theory):
        lines.append(f"{latex_escaped(source_text(theory))}.")
    lines += ["", f"SHA-256 of the theory's files: \\texttt{{{theory.digest}}}.", ""]
    lines += [_joined(how_to_read(theory)), ""]
    for theorem, proof in proofs:
        lines += _theorem(narrate(theorem, proof))
    return "\n".join(lines).rstrip() + "\n"


def _theorem(theorem: NarratedTheorem) -> Iterator[str]:
    yield from (rf"\subsection*{{{latex_escaped(theorem.title)}}}", "")
    yield from (r"\begin{nstheorem}", _joined(theorem.states), r"\end{nstheorem}", "")
    if theorem.assumptions:  # LaTeX has no empty lists
        yield from ("Assumptions:", r"\begin{description}")
        for assumption in theorem.assumptions:
            yield rf"\item[{{{latex_escaped(bracketed(assumption.label))}}}] {_joined(assumption.pieces)}"
        yield from (r"\end{description}", "")
    yield r"\begin{proof}"
    for line in theorem.lines:
        yield from (_line(line), "")
    yield from (_end(theorem), r"\end{proof}", "")


def _line(line: ProofLine) -> str:
    if line.heading:
        return rf"\textbf{{{_joined(line.pieces)}}}"
    return _joined(line.pieces) if line.number is None else rf"\textbf{{({line.number})}} {_joined(line.pieces)}"


def _end(theorem: NarratedTheorem) -> str:
    trusted = f" Steps left to z3: {theorem.trusted}." if theorem.trusted else ""
    return f"Steps that the kernel checked: {theorem.steps}.{trusted}"


def _joined(pieces: Sequence[LinePiece]) -> str:
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: LinePiece) -> str:
    match piece:
        case Math(latex):
            return f"${latex}$"
        case Strong(text):
            return rf"\textbf{{{latex_escaped(text)}}}"
    return latex_escaped(piece)
