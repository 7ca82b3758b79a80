"""Where a cursor stands: `|` in a text."""

from __future__ import annotations

import pytest

from nslogic.lsp.context import Cursor, cursor_in

HEAD = '[theory]\nname = "x"\n'


def cursor(marked: str) -> Cursor:
    return cursor_in(marked.replace("|", ""), marked.index("|"))


@pytest.mark.parametrize(
    ("marked", "spot", "path", "word"),
    [
        ("|", "key", (), ""),
        ("[th|", "header", (), "th"),
        ("[[ax|", "header", (), "ax"),
        ("[|]", "header", (), ""),
        (HEAD + "ti|", "key", ("theory",), "ti"),
        (HEAD + "target = |", "value", ("theory", "target"), ""),
        (HEAD + "target = lo|", "value", ("theory", "target"), "lo"),
        (HEAD + 'target = "lo|', "text", ("theory", "target"), "lo"),
        (HEAD + 'target = "lo|"', "text", ("theory", "target"), "lo"),
        (HEAD + 'target = "loss" |', "nothing", (), ""),
        (HEAD + "# ti|", "nothing", (), ""),
        ("[quantities]\nN = { tr|", "key", ("quantities", "N"), "tr"),
        ('[quantities]\nN = { trend = "gr|', "text", ("quantities", "N", "trend"), "gr"),
        ('[quantities]\nN = { trend = "grows", | }', "key", ("quantities", "N"), ""),
        ("[quantities.N]\ntrend = |", "value", ("quantities", "N", "trend"), ""),
        ('[quantities]\nN.trend = "|', "text", ("quantities", "N", "trend"), ""),
        ("[[axioms]]\nl|", "key", ("axioms", 0), "l"),
        ('[[axioms]]\nlaw = "loss ~ N^-al|', "text", ("axioms", 0, "law"), "al"),
        ('[[axioms]]\nlaw = ["1 ~ 1", "s.N|', "text", ("axioms", 0, "law", 1), "s.N"),
        ('[[axioms]]\nlaw = """\nloss ~ |', "text", ("axioms", 0, "law"), ""),
        ("[[axioms]]\nlaw = 'loss |", "text", ("axioms", 0, "law"), ""),
        ('[[axioms]]\nsubject_to = ["A1", |', "value", ("axioms", 0, "subject_to", 1), ""),
        ('axioms = [\n  { id = "A", law = "1 ~ 1" },\n  { id = "B", law = "N|', "text", ("axioms", 1, "law"), "N"),
        ('axioms = [\n  { id = "A" },\n  { |', "key", ("axioms", 1), ""),
        ('[regimes.deep]\naxioms = ["|', "text", ("regimes", "deep", "axioms", 0), ""),
        ('[regimes."a b"]\nwh|', "key", ("regimes", "a b"), "wh"),
        ('[[axioms]]\nlaw = "broken\nid = "A|', "text", ("axioms", 0, "id"), "A"),
        ('[[axioms]]\nlaw = "a \\" b|', "text", ("axioms", 0, "law"), "b"),
    ],
)
def test_a_cursor_is_read_as_far_as_it_goes(marked: str, spot: str, path: tuple[str | int, ...], word: str) -> None:
    found = cursor(marked)
    assert (found.spot, found.path, found.word) == (spot, path, word)


def test_the_keys_before_it_are_given() -> None:
    assert cursor('[[axioms]]\nid = "A"\nkind = "definition"\n|').given == ("id", "kind")
    assert cursor('[quantities]\nN = { trend = "grows", m| }').given == ("trend",)


def test_a_text_is_known_from_its_beginning() -> None:
    assert cursor('[[axioms]]\nid = "two wo|').whole == "two wo"
