"""Whatever a file looks like while it is typed, every request has an answer, and its places lie in the text."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.lsp.completion import suggestions
from nslogic.lsp.context import cursor_in
from nslogic.lsp.hover import hover_at
from nslogic.lsp.library import Library
from nslogic.lsp.names import file_names
from nslogic.lsp.outline import outline
from nslogic.lsp.positions import Lines, plain
from nslogic.lsp.problems import file_problems
from nslogic.lsp.quick_fixes import all_corrections, quick_fixes
from nslogic.lsp.readable import readable
from nslogic.lsp.renaming import RenamingError, new_name_edits

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "theories").rglob("*.toml"))
PIECES = [
    '"',
    '"""',
    "'",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "=",
    ".",
    "#",
    "\n",
    "\r\n",
    "\r",
    "\\",
    ",",
    "𝓁",
    "é",
    "\u2028",
    "law = ",
    "[theory]\n",
    "~",
    "x",
]


@lru_cache(maxsize=8)
def theory_text(number: int) -> str:
    """Return the text of a bundled theory, or the beginning of a long one."""
    return FILES[number].read_text(encoding="utf-8")[:6000]


@st.composite
def broken_texts(draw: st.DrawFn) -> str:
    """Draw a bundled theory that is cut off, or in which a few places were typed over."""
    text = theory_text(draw(st.integers(0, len(FILES) - 1)))
    if draw(st.booleans()):
        return text[: draw(st.integers(0, len(text)))]
    for _ in range(draw(st.integers(1, 4))):
        first = draw(st.integers(0, len(text)))
        last = min(len(text), first + draw(st.sampled_from((0, 0, 1, 2, 10, 100))))
        text = text[:first] + draw(st.sampled_from(PIECES)) + text[last:]
    return text


def ask_everything(text: str, offset: int) -> None:
    """Ask every question about a place of a text."""
    file = str(ROOT / "theories" / "as-typed.toml")
    library = Library({file: text}.get)
    names = file_names(text)
    for name in names.occurrences:
        assert 0 <= name.first <= name.last <= len(text)
        assert name.is_key or "\\" in text[name.first : name.last] or text[name.first : name.last] == name.name
        library.symbol(file, name)
    hover = hover_at(file, offset, library)
    assert hover is None or 0 <= hover.first <= offset <= hover.last <= len(text)
    for suggestion in suggestions(text, offset, file, library):
        assert 0 <= suggestion.first <= suggestion.last <= len(text)
    for entry in outline(names):
        assert entry.first <= entry.last
    problems = file_problems(text, file)
    for problem in problems:
        assert 0 <= problem.first <= problem.last <= len(text)
        for fix in quick_fixes(problem, text, file):
            assert all(0 <= edit.first <= edit.last <= len(text) for edit in fix.edits)
    all_corrections(problems, text, file)
    with suppress(RenamingError):
        for change in new_name_edits(file, offset, "renamed", library, [file]):
            assert all(0 <= edit.first <= edit.last <= len(text) for edit in change.edits)


@settings(max_examples=max(50, settings().max_examples // 2))
@given(broken_texts(), st.data())
def test_broken_texts_have_answers(text: str, data: st.DataObject) -> None:
    text = plain(text)
    ask_everything(text, data.draw(st.integers(0, len(text))))


@given(broken_texts())
def test_what_is_left_out_leaves_every_other_character_in_its_place(text: str) -> None:
    kept = readable(text)
    assert len(kept.text) == len(text)
    assert all(character in (" ", before) for character, before in zip(kept.text, text, strict=True))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.data())
def test_any_text_has_answers(text: str, data: st.DataObject) -> None:
    text = plain(f"[theory]\n{text}")
    ask_everything(text, data.draw(st.integers(0, len(text))))


@given(broken_texts(), st.data())
def test_a_cursor_stands_somewhere(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    cursor = cursor_in(text, offset)
    assert 0 <= cursor.start <= offset
    if cursor.spot != "nothing":
        assert text[cursor.start : offset] == cursor.word


@given(st.text(alphabet="a𝓁é\n\r\u2028", max_size=30), st.sampled_from(("utf-8", "utf-16", "utf-32")), st.data())
def test_every_character_has_a_position_of_its_own(text: str, encoding: str, data: st.DataObject) -> None:
    lines = Lines(text, "utf-8" if encoding == "utf-8" else "utf-16" if encoding == "utf-16" else "utf-32")
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] != "\r\n":
        assert lines.offset(*lines.position(offset)) == offset
