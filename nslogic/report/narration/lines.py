"""What the lines of a told proof are made of: words, formulas, and references to what was told before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from nslogic.records import Record
from nslogic.report.formulas.mathematics import label_latex
from nslogic.report.page import enumeration


class Math(Record):
    """A formula inside a line."""

    latex: str


class Strong(Record):
    """Words that stand out inside a line."""

    text: str


LinePiece: TypeAlias = "str | Math | Strong"


class ProofLine(Record):
    """A line of a proof: a numbered statement, a remark without a number, or the head of a case."""

    pieces: tuple[LinePiece, ...]
    number: int | None = None
    heading: bool = False


def bracketed(text: str) -> str:
    """Return a label or a number as it is referred to; some labels have their parentheses already."""
    return text if text.startswith("(") and text.endswith(")") else f"({text})"


_OWN = re.compile(
    r"[0-9]+|.*, law [0-9]+|lemma [0-9]+|base|claim|goal|(?:log )?t grows|the theorem denied|what is refuted"
)
"""What a page of proofs calls by itself: its lines, the laws of an axiom with several, and what has no label."""


def called(label: str) -> str:
    """Return what a label is called: its name, in quotes where the page calls something else so.

    >>> called("A1"), called("3")
    ('A1', '"3"')
    """
    return f'"{label}"' if label.startswith('"') or _OWN.fullmatch(label) else label


def reference(text: str) -> str:
    """Return a reference inside a formula."""
    return rf"\text{{{label_latex(bracketed(text))}}}"


def using(conditions: Iterable[str]) -> tuple[LinePiece, ...]:
    """Return what a line says of the conditions it needs, nothing where it needs none."""
    names = enumeration(list(map(bracketed, conditions)))
    return (f" (using {names})",) if names else ()
