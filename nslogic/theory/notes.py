"""Read the notes of a file: what a reader should know of the theory, in paragraphs."""

from __future__ import annotations

from nslogic.theory.fields import Table, table_under, texts
from nslogic.theory.model import Notes


def read_notes(data: Table) -> Notes:
    """Return the notes of a file; line breaks within a paragraph are spaces."""
    holder = table_under(data, "notes")

    def paragraphs(key: str) -> tuple[str, ...]:
        return tuple(" ".join(paragraph.split()) for _, paragraph in texts(holder, key, ("notes",)))

    return Notes(paragraphs("assumes"), paragraphs("follows"), paragraphs("disputed"))
