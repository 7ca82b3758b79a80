"""The parts of a narrated proof: lines of words and formulas, and references to labels and earlier lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
