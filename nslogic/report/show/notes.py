"""The notes of a theory as text and as Markdown: what it assumes, what follows, what is disputed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nslogic.report.formulas.escaping import markdown_escaped
from nslogic.theory.model import Notes

_CODE = re.compile(r"`([^`]+)`")


def titled_notes(notes: Notes) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the parts of the notes that there are, each with its title."""
    for title, paragraphs in (("assumes", notes.assumes), ("follows", notes.follows), ("disputed", notes.disputed)):
        if paragraphs:
            yield title, paragraphs


def notes_markdown(notes: Notes, anchors: Iterable[str] = ()) -> list[str]:
    """Return notes as Markdown lines; names of `anchors` in backticks become links to their sections.

    A single paragraph follows its title, several are a list.
    """
    known = frozenset(anchors)
    lines: list[str] = []
    for title, paragraphs in titled_notes(notes):
        first, *others = (paragraph_markdown(paragraph, known) for paragraph in paragraphs)
        head = f"**{title.capitalize()}**"
        lines += [head, "", *(f"- {paragraph}" for paragraph in (first, *others))] if others else [f"{head} {first}"]
        lines.append("")
    return lines


def paragraph_markdown(paragraph: str, anchors: frozenset[str] = frozenset()) -> str:
    r"""Return a paragraph as Markdown: what stands in backticks is code, or a link; the rest is escaped.

    >>> paragraph_markdown("<b> or `N_w`, as in `quanta`", frozenset({"quanta"}))
    '\\<b\\> or `N_w`, as in [quanta](#quanta)'
    """
    pieces = _CODE.split(paragraph)
    return "".join(
        markdown_escaped(piece) if position % 2 == 0 else f"[{piece}](#{piece})" if piece in anchors else f"`{piece}`"
        for position, piece in enumerate(pieces)
    )
