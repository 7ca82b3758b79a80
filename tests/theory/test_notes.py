"""The notes of a file are paragraphs of text, and nothing depends on them."""

from __future__ import annotations

import pytest

from nslogic.errors import InvalidInputError
from nslogic.testing import read
from nslogic.theory.model import Notes

HEAD = (
    'theory = { name = "noted" }\nquantities = { N = { trend = "grows" } }\naxioms = [{ id = "a", law = "N >> 1" }]\n'
)


def test_a_text_and_a_list_of_texts_are_paragraphs() -> None:
    noted = read(HEAD + 'notes = { assumes = "one thing", disputed = ["much", "more"] }')
    assert noted.notes == Notes(("one thing",), (), ("much", "more"))
    assert read(HEAD).notes == Notes()


def test_lines_of_a_paragraph_are_joined() -> None:
    assert read(HEAD + '[notes]\nfollows = """\nfirst line\n  second line\n"""').notes.follows == (
        "first line second line",
    )


@pytest.mark.parametrize(
    ("notes", "code"),
    [
        ('{ assume = "x" }', "NSL101"),
        ("{ assumes = 3 }", "NSL103"),
        ('{ follows = "" }', "NSL106"),
        ('"all"', "NSL103"),
    ],
)
def test_other_notes_are_refused(notes: str, code: str) -> None:
    with pytest.raises(InvalidInputError) as raised:
        read(HEAD + f"notes = {notes}")
    assert [diagnostic.code for diagnostic in raised.value.diagnostics] == [code]
