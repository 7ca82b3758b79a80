"""What the lines of a told proof are made of: words, formulas, and references to what was told before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from nslogic.records import Record
from nslogic.report.mathematics import latex_escaped
from nslogic.report.page import enumeration


class Math(Record):
    """A formula inside a line."""

    latex: str


class Strong(Record):
    """Words that stand out inside a line."""

    text: str


Piece: TypeAlias = "str | Math | Strong"


class Line(Record):
    """A line of a proof: a numbered statement, a remark without a number, or the head of a case."""

    pieces: tuple[Piece, ...]
    number: int | None = None
    heading: bool = False


def bracketed(text: str) -> str:
    """Return a label or a number as it is referred to; some labels have their parentheses already."""
    return text if text.startswith("(") and text.endswith(")") else f"({text})"


def reference(text: str) -> str:
    """Return a reference inside a formula."""
    return rf"\text{{{latex_escaped(bracketed(text))}}}"


def using(conditions: Iterable[str]) -> tuple[Piece, ...]:
    """Return what a line says of the conditions it needs, nothing where it needs none."""
    names = enumeration(list(map(bracketed, conditions)))
    return (f" (using {names})",) if names else ()
