r"""Proofs for people as LaTeX: a fragment for a paper that loads amsmath, amssymb and amsthm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nslogic.proof.witnesses import Proof
from nslogic.report.formulas.escaping import latex_escaped
from nslogic.report.narration.lines import LineWriter, bracketed
from nslogic.report.narration.page import NarratedTheorem, how_to_read, narrate
from nslogic.report.show.text import source_text
from nslogic.statements.theorems import Theorem
from nslogic.theory.model import Theory

PROOF_PREAMBLE = (
    "% \\usepackage{amsmath,amssymb,amsthm}",
    "% \\newtheorem*{nstheorem}{Theorem}",
)


_WRITER = LineWriter(lambda text: rf"\textbf{{{text}}}", latex_escaped)


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
    lines += [_WRITER.pieces(how_to_read(theory)), ""]
    for theorem, proof in proofs:
        lines += _theorem(narrate(theorem, proof))
    return "\n".join(lines).rstrip() + "\n"


def _theorem(theorem: NarratedTheorem) -> Iterator[str]:
    yield from (rf"\subsection*{{{latex_escaped(theorem.title)}}}", "")
    yield from (r"\begin{nstheorem}", _WRITER.pieces(theorem.states), r"\end{nstheorem}", "")
    if theorem.assumptions:  # LaTeX has no empty lists
        yield from ("Assumptions:", r"\begin{description}")
        for assumption in theorem.assumptions:
            yield rf"\item[{{{latex_escaped(bracketed(assumption.label))}}}] {_WRITER.pieces(assumption.pieces)}"
        yield from (r"\end{description}", "")
    yield r"\begin{proof}"
    for line in theorem.lines:
        yield from (_WRITER.line(line), "")
    yield from (theorem.end, r"\end{proof}", "")
