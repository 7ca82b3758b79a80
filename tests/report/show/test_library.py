"""All theories as one page."""

from __future__ import annotations

import nslogic
from nslogic.report.show.library import library_markdown

TEXT = """
theory     = {{ name = "{name}", title = "Title of {name}", cite = "Nobody 2024", {number} summary = "`a|b` or <c>." }}
notes      = {{ assumes = "what `first` and `second` do." }}
quantities = {{ N = {{ trend = "grows" }} }}
axioms     = [{{ id = "law", law = "N >> 1", source = "Eq. 1 [read]" }}]
"""
FIRST = nslogic.loads(TEXT.format(name="first", number='arxiv = "2401.00001",'))
SECOND = nslogic.loads(TEXT.format(name="second", number='doi = "10.1/x",'))


def test_a_table_leads_to_the_sections() -> None:
    page = library_markdown([FIRST, SECOND]).splitlines()
    assert page[2:4] == [
        r"| [first](#first) | [Nobody 2024](https://arxiv.org/abs/2401.00001) | `a\|b` or \<c\>. | 1 of 1 |",
        r"| [second](#second) | [Nobody 2024](https://doi.org/10.1/x) | `a\|b` or \<c\>. | 1 of 1 |",
    ]


def test_a_section_tells_the_notes_and_links_to_the_others_only() -> None:
    page = library_markdown([FIRST, SECOND])
    assert page.endswith(
        "## second\n\nTitle of second. [Nobody 2024](https://doi.org/10.1/x).\n\n"
        "**Assumes** what [first](#first) and `second` do.\n"
    )


def test_a_title_that_is_a_question_ends_as_one() -> None:
    asked = nslogic.loads(TEXT.format(name="second", number="").replace("Title of second", "How do they?"))
    assert "\n\nHow do they? Nobody 2024.\n\n" in library_markdown([asked])
