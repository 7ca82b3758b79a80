"""A diagnostic says what, where, which other lines take part, and what to do."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from nslogic.errors import Diagnostic, Location, Related
from nslogic.report.diagnostics.text import diagnostics_data, diagnostics_page
from nslogic.report.rendering import render
from nslogic.report.wrapping import width_of

LAW = Location("bad.toml", 16, 12, 'law = "N ~ N_ww"', 4)
TWICE = Diagnostic(
    "NSL301",
    "two axioms have the id A1",
    Location("bad.toml", 20, 6, 'id = "A1"', 4),
    help="Give one of them another id.",
    related=(Related(Location("bad.toml", 8, 6, 'id = "A1"', 4), "the first one is here"),),
)


def shown(*diagnostics: Diagnostic, width: int | None = None) -> str:
    return render(diagnostics_page(diagnostics), width=width)


def test_a_problem_is_shown_with_its_line_and_a_caret() -> None:
    problem = Diagnostic("NSL202", "N_ww is not declared", LAW, help="Did you mean N_w?")
    assert shown(problem) == (
        "bad.toml:16:12: error NSL202: N_ww is not declared\n"
        '   16 | law = "N ~ N_ww"\n'
        "      |            ^^^^\n"
        "   help: Did you mean N_w?\n"
    )


def test_other_lines_say_their_part() -> None:
    assert shown(TWICE) == (
        "bad.toml:20:6: error NSL301: two axioms have the id A1\n"
        '   20 | id = "A1"\n'
        "      |      ^^^^\n"
        "   bad.toml:8:6: the first one is here\n"
        '    8 | id = "A1"\n'
        "      |      ^^^^\n"
        "   help: Give one of them another id.\n"
    )


def test_a_problem_without_a_place_is_one_line() -> None:
    assert shown(Diagnostic("NSL001", "there is no file x.toml", None)) == "error NSL001: there is no file x.toml\n"


def test_a_warning_is_called_one() -> None:
    assert "warning NSL902:" in shown(Diagnostic("NSL902", "not registered yet", LAW, severity="warning"))


def test_a_long_line_is_cut_around_the_caret() -> None:
    text = "x" * 5000 + "BAD" + "y" * 5000
    problem = Diagnostic("NSL201", "no", Location("a.toml", 1, 5001, text, 3))
    _, excerpt, caret = shown(problem).splitlines()
    assert len(excerpt) < 120
    assert excerpt[caret.index("^") :].startswith("BAD")
    assert caret.count("^") == 3


def test_the_caret_stands_under_text_that_had_to_be_escaped() -> None:
    problem = Diagnostic("NSL201", "no", Location("a.toml", 1, 3, "\x1b\tBAD", 3))
    _, excerpt, caret = shown(problem).splitlines()
    assert excerpt[caret.index("^") :] == "BAD"


def test_a_narrow_terminal_has_the_part_of_the_line_around_the_caret() -> None:
    problem = Diagnostic("NSL202", "no", LAW)
    assert shown(problem, width=22).splitlines()[-2:] == [
        '   16 | … = "N ~ N_ww"',
        "      |          ^^^^",
    ]
    middle = Diagnostic("NSL202", "no", Location("bad.toml", 7, 8, "law = '漢字漢 * N ~ M'", 3))
    assert shown(middle, width=20).splitlines()[-2:] == [
        "   7 | … '漢字漢 * …",
        "     |    ^^^^^^",
    ]


def test_a_long_mark_is_shown_from_its_beginning() -> None:
    problem = Diagnostic("NSL202", "no", Location("bad.toml", 1, 3, "a " + "0123456789" * 9 + " b", 90))
    assert shown(problem, width=20).splitlines()[-2:] == [
        "   1 | …01234567890…",
        "     |  ^^^^^^^^^^^",
    ]


@given(
    st.text(st.characters(categories=("L", "N", "P", "Zs", "Mn")), min_size=1),
    st.integers(1, 90),
    st.integers(1, 9),
    st.integers(20, 60),
)
def test_the_carets_stand_under_what_is_wrong_at_every_width(text: str, column: int, length: int, width: int) -> None:
    problem = Diagnostic("NSL201", "no", Location("a.toml", 1, column, text, length))
    wide, narrow = (
        [line for line in shown(problem, width=each).splitlines() if re.match(r" +1? \|", line)]
        for each in (None, width)
    )
    assert len(narrow) == len(wide) == (2 if text.strip() else 0)
    assert all(width_of(line) <= width for line in narrow)
    if wide:
        assert under_carets(*narrow) == under_carets(*wide)[: len(under_carets(*narrow))]
        assert "^" in narrow[1]
    if wide and max(map(width_of, wide)) <= width:
        assert narrow == wide


def under_carets(quoted: str, carets: str) -> str:
    """Return the characters that begin above a caret."""
    shown, place = "", 0
    for character in quoted:
        if carets[place : place + 1] == "^":
            shown += character
        place += width_of(character)
    return shown


@given(st.text(), st.integers(-3, 400), st.integers(0, 400))
def test_any_place_can_be_shown(text: str, column: int, length: int) -> None:
    shown(Diagnostic("NSL005", text, Location("a.toml", 1, column, text, length)))


def test_programs_get_the_same_as_data() -> None:
    (data,) = diagnostics_data([TWICE])
    assert data == {
        "code": "NSL301",
        "severity": "error",
        "message": "two axioms have the id A1",
        "file": "bad.toml",
        "line": 20,
        "column": 6,
        "length": 4,
        "help": "Give one of them another id.",
        "related": [{"file": "bad.toml", "line": 8, "column": 6, "length": 4, "role": "the first one is here"}],
    }


def test_files_are_named_as_seen_from_here() -> None:
    here = Diagnostic("NSL001", "no", Location(str(Path.cwd() / "folder" / "a.toml"), 1, 1))
    assert shown(here).startswith("folder/a.toml:1:1: ")
