"""Works as BibTeX: what a file says cannot leave its field."""

from __future__ import annotations

import pytest

from nslogic.report.show.bibtex import bibtex, bibtex_escaped, works_data
from nslogic.theory.bibliography import CitedWork

WORK = CitedWork("a2001", ("A", "Van B"), True, "2001", "A title", "0101.00001", "10.1/x_(y)")


def test_an_entry() -> None:
    assert bibtex([WORK]) == (
        "@misc{a2001,\n"
        "  author        = {A and {Van B} and others},\n"
        "  title         = {{A title}},\n"
        "  year          = {2001},\n"
        "  eprint        = {0101.00001},\n"
        "  archiveprefix = {arXiv},\n"
        "  doi           = {10.1/x_(y)},\n"
        "}\n"
    )


def test_data_has_the_entry_too() -> None:
    (data,) = works_data([WORK])
    assert data["bibtex"] == bibtex([WORK])
    assert data["authors"] == ["A", "Van B"]


@pytest.mark.parametrize("text", ["}, url = {x", "\\input{x}", "a\nb", "}", "{", "50 %", "\x1b[31m"])
def test_text_of_a_file_stays_in_its_field(text: str) -> None:
    entry = bibtex([CitedWork("k", (text,), False, "2001", text, text, text)])
    assert len(entry.splitlines()) == 8
    depth = 0
    bare = entry.replace("\\{", "").replace("\\}", "")
    for sign in bare:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    assert "\x1b" not in entry
    assert "\\input" not in entry


def test_signs_of_latex_are_shown_as_they_are() -> None:
    assert bibtex_escaped("a_b & c^2") == r"a\_b \& c\textasciicircum{}2"
