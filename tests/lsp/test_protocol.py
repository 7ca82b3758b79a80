"""Answers in the words of the protocol."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

from nslogic.lsp.completion import Suggestion
from nslogic.lsp.outline import OutlineEntry
from nslogic.lsp.problems import FileProblem, Note
from nslogic.lsp.protocol import Spans
from nslogic.lsp.quick_fixes import Edit

SOURCE = 'a = "𝓁"\r\nb = 1\r\n'


def test_places_are_those_of_the_document_as_the_client_has_it() -> None:
    spans = Spans(SOURCE, "utf-16")
    first = spans.text.index('"𝓁"')
    assert spans.range(first, first + 3) == types.Range(types.Position(0, 4), types.Position(0, 8))
    assert spans.offset(types.Position(1, 0)) == spans.text.index("b")
    (edit,) = spans.edits([Edit(first, first + 3, '"x"')])
    assert edit == types.TextEdit(types.Range(types.Position(0, 4), types.Position(0, 8)), '"x"')


def test_a_byte_order_mark_is_a_column_of_the_client() -> None:
    spans = Spans("\ufeffab\n", "utf-16")
    assert spans.range(0, 2).start == types.Position(0, 1)
    assert spans.offset(types.Position(0, 2)) == 1


def test_a_problem_says_what_else_is_involved(tmp_path: Path) -> None:
    note = Note(str(tmp_path / "other.toml"), 1, 6, 1, "here")
    other = Spans('\na = "𝓁b"\n', "utf-16")
    diagnostic = Spans(SOURCE, "utf-16").diagnostic(
        FileProblem(0, 1, "warning", "NSL901", "text", (note,)), {note.file: other}.get
    )
    assert diagnostic.severity == types.DiagnosticSeverity.Warning
    assert (diagnostic.code, diagnostic.source) == ("NSL901", "nslogic")
    (related,) = diagnostic.related_information or ()
    assert related.location.uri == (tmp_path / "other.toml").as_uri()
    assert related.location.range == types.Range(types.Position(1, 7), types.Position(1, 8)), (
        "the letter before counts twice"
    )
    assert Spans(SOURCE, "utf-16").diagnostic(FileProblem(0, 1, "error", "c", "m")).related_information is None


def test_suggestions_keep_their_order() -> None:
    spans = Spans(SOURCE, "utf-16")
    items = [
        spans.completion(Suggestion(name, name, 0, 1, "quantity", "words"), place) for place, name in enumerate("zy")
    ]
    assert [item.sort_text for item in items] == ["00000", "00001"]
    assert items[0].detail == "words"


def test_a_suggestion_in_quotation_marks_is_found_by_what_is_typed() -> None:
    spans = Spans("a = lo\n", "utf-16")
    item = spans.completion(Suggestion("loss", '"loss"', 4, 6, "quantity"), 0)
    assert (item.filter_text or item.label) == "loss"
    assert isinstance(item.text_edit, types.TextEdit)
    assert item.text_edit.new_text == '"loss"'


def test_an_entry_has_those_below_it() -> None:
    spans = Spans(SOURCE, "utf-16")
    symbol = spans.symbol(OutlineEntry("a", "", None, 0, 1, (OutlineEntry("", "two\nlines", "axiom", 0, 1),)))
    assert symbol.children is not None
    assert (symbol.children[0].name, symbol.children[0].detail) == ("?", "two lines")
