"""The parts of a narrated proof: lines of words and formulas, and references to labels and earlier lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from nslogic.records import Record
from nslogic.report.formulas.escaping import label_latex
from nslogic.report.page import enumeration


class Math(Record):
    """A formula inside a line."""

    latex: str


class Strong(Record):
    """Emphasised words inside a line."""

    text: str


LinePiece: TypeAlias = "str | Math | Strong"


class ProofLine(Record):
    """A line of a proof: a numbered statement, a remark without a number, or the head of a case."""

    pieces: tuple[LinePiece, ...]
    number: int | None = None
    heading: bool = False


class LineWriter(Record):
    """How lines are written in a format: how words are emphasised, and how text of a file is escaped."""

    strong: Callable[[str], str]
    escaped: Callable[[str], str]

    def pieces(self, pieces: Sequence[LinePiece]) -> str:
        """Return words and formulas; a formula stands between dollar signs."""
        return "".join(map(self._piece, pieces))

    def line(self, line: ProofLine) -> str:
        """Return a line of a proof behind its number, the head of a case emphasised."""
        text = self.pieces(line.pieces)
        if line.heading:
            return self.strong(text)
        return text if line.number is None else f"{self.strong(f'({line.number})')} {text}"

    def _piece(self, piece: LinePiece) -> str:
        match piece:
            case Math(latex):
                return f"${latex}$"
            case Strong(text):
                return self.strong(self.escaped(text))
        return self.escaped(piece)


def bracketed(text: str) -> str:
    """Return a reference to a label or number in parentheses, which some labels already have."""
    return text if text.startswith("(") and text.endswith(")") else f"({text})"


_OWN = re.compile(
    r"[0-9]+|.*, law [0-9]+|lemma [0-9]+|base|claim|goal|(?:log )?t grows|the theorem denied|what is refuted"
)
"""References that a page of proofs makes up: line numbers, laws of an axiom, and facts without a label."""


def called(label: str) -> str:
    """Return the name of a label, in quotes if the page uses the same name for something else.

    >>> called("A1"), called("3")
    ('A1', '"3"')
    """
    return f'"{label}"' if label.startswith('"') or _OWN.fullmatch(label) else label


def reference(text: str) -> str:
    """Return a reference for use inside a formula."""
    return rf"\text{{{label_latex(bracketed(text))}}}"


def using(conditions: Iterable[str]) -> tuple[LinePiece, ...]:
    """Return the clause that names the conditions a line uses, empty if it uses none."""
    names = enumeration(list(map(bracketed, conditions)))
    return (f" (using {names})",) if names else ()
