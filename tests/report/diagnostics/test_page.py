"""The pages of `explain`: what a code or a verdict means."""

from __future__ import annotations

from nslogic.diagnostics.catalogue import explain, known_codes
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
from nslogic.report.diagnostics.page import (
    contents_data,
    contents_page,
    entry_data,
    explanation_page,
    verdict_page,
)
from nslogic.report.rendering import render
from nslogic.report.wrapping import width_of
from tests.oracle.tables import table


def test_an_explanation_has_its_title_its_words_and_an_example_before_and_after() -> None:
    entry = explain("NSL202")
    assert entry is not None
    lines = render(explanation_page(entry)).splitlines()
    assert lines[0] == f"NSL202   {entry.title}"
    assert lines[1] == ""
    assert lines[2] == entry.explanation.splitlines()[0]
    before, after = lines.index("before:"), lines.index("after:")
    assert before < after
    assert lines[before + 1 : after - 1] == [f"  {row}".rstrip() for row in entry.before.strip("\n").splitlines()]
    assert lines[after + 1 :] == [f"  {row}".rstrip() for row in entry.after.strip("\n").splitlines()]


def test_other_files_of_an_example_are_shown_by_name() -> None:
    (entry, *_) = [entry for entry in map(explain, known_codes()) if entry is not None and entry.files]
    lines = render(explanation_page(entry)).splitlines()
    for name, _ in entry.files:
        assert f"beside it, {name}:" in lines


def test_an_explanation_fits_a_narrow_terminal_and_keeps_the_lines_of_its_example_that_do() -> None:
    for entry in filter(None, map(explain, known_codes())):
        for width in (20, 40):
            narrow = render(explanation_page(entry), width=width).splitlines()
            assert all(width_of(line) <= width for line in narrow)
            rows = [f"  {row}".rstrip() for row in entry.before.strip("\n").splitlines()]
            assert {row for row in rows if width_of(row) <= width} <= set(narrow)


def test_every_code_and_every_verdict_is_in_the_contents() -> None:
    text = render(contents_page())
    assert [line.split()[0] for line in text.splitlines() if line.startswith("NSL")] == list(known_codes())
    assert text.endswith(f"\nVerdicts: {', '.join(VERDICT_MEANINGS)}\n")
    data = contents_data()
    assert list(table(data["codes"])) == list(known_codes())
    assert data["verdicts"] == VERDICT_MEANINGS


def test_a_verdict_is_a_word_and_its_meaning() -> None:
    assert render(verdict_page("degenerate", VERDICT_MEANINGS["degenerate"])) == (
        f"degenerate\n\n{VERDICT_MEANINGS['degenerate']}\n"
    )


def test_the_data_of_an_explanation_have_its_parts() -> None:
    entry = explain("NSL202")
    assert entry is not None
    assert entry_data(entry) == {
        "code": "NSL202",
        "title": entry.title,
        "explanation": entry.explanation,
        "before": entry.before,
        "after": entry.after,
        "files": dict(entry.files),
    }
