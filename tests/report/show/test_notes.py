"""Notes as Markdown: code stays code, names lead to their sections, and nothing of a file is markup."""

from __future__ import annotations

from nslogic.report.show.notes import notes_markdown, paragraph_markdown, titled_notes
from nslogic.theory.model import Notes

NOTES = Notes(("a width of `N_w`.",), (), ("clashes with `quanta`.", "and with <b>all</b>."))


def test_only_parts_that_there_are_have_a_title() -> None:
    assert list(titled_notes(NOTES)) == [("assumes", NOTES.assumes), ("disputed", NOTES.disputed)]
    assert list(titled_notes(Notes())) == []


def test_one_paragraph_follows_its_title_and_several_are_a_list() -> None:
    assert notes_markdown(NOTES, ["quanta"]) == [
        "**Assumes** a width of `N_w`.",
        "",
        "**Disputed**",
        "",
        "- clashes with [quanta](#quanta).",
        r"- and with \<b\>all\</b\>.",
        "",
    ]


def test_a_backtick_that_is_not_closed_is_escaped() -> None:
    assert paragraph_markdown("a ` and `N_w`") == "a ` and `N\\_w\\`"
