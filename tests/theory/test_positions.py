"""Places point at keys, values, and into the texts of laws."""

from __future__ import annotations

import pytest

from nslogic.theory.positions import locate, locate_key
from nslogic.theory.strings import offsets_in_source
from nslogic.theory.toml_places import KeyPath

TEXT = '''\
# a remark
top.key."with point" = 1
list = [ 1, [2, 3], # in between
  { inner = "x" } ]
[a.b]
law = "N ~ α^L"
laws = ["N ~ L", 'L ~ K']
long = """
N ~ \\
   L + "K"
~ M"""
escaped = "\\u00e9 ~ \\"N\\""
[[rows]]
id = 1
[[rows]]
id = 2
[rows.sub]
z = 3
[["rows".deep]]
z = 4
'''


@pytest.mark.parametrize(
    ("path", "line", "column", "length"),
    [
        (("top", "key", "with point"), 2, 24, 1),
        (("list", 0), 3, 10, 1),
        (("list", 1, 1), 3, 17, 1),
        (("list", 2, "inner"), 4, 13, 3),
        (("a", "b", "law"), 6, 7, 9),
        (("a", "b", "laws", 1), 7, 18, 7),
        (("rows", 1, "id"), 16, 6, 1),
        (("rows", 1, "sub", "z"), 18, 5, 1),
        (("rows", 1, "deep", 0, "z"), 20, 5, 1),
        (("rows", 0), 13, 3, 4),
        (("a", "b", "missing"), 5, 2, 3),
        ((), 1, 1, 1),
    ],
)
def test_the_place_of_a_value(path: KeyPath, line: int, column: int, length: int) -> None:
    location = locate(TEXT, "f.toml", path)
    assert (location.line, location.column, location.length) == (line, column, length)
    assert location.text == TEXT.splitlines()[line - 1]


@pytest.mark.parametrize(
    ("path", "line", "column", "length"),
    [
        (("top", "key"), 2, 1, 20),
        (("a", "b", "laws"), 7, 1, 4),
        (("rows", 1), 15, 3, 4),
        (("list", 2, "inner"), 4, 5, 5),
    ],
)
def test_the_place_of_a_key(path: KeyPath, line: int, column: int, length: int) -> None:
    location = locate_key(TEXT, "f.toml", path)
    assert (location.line, location.column, location.length) == (line, column, length)


@pytest.mark.parametrize(
    ("path", "value", "word"),
    [
        (("a", "b", "law"), "N ~ α^L", "L"),
        (("a", "b", "laws", 1), "L ~ K", "K"),
        (("a", "b", "long"), 'N ~ L + "K"\n~ M', "L"),
        (("a", "b", "long"), 'N ~ L + "K"\n~ M', "K"),
        (("a", "b", "long"), 'N ~ L + "K"\n~ M', "M"),
        (("a", "b", "escaped"), 'é ~ "N"', "N"),
    ],
)
def test_the_place_of_a_word_in_a_text(path: KeyPath, value: str, word: str) -> None:
    start = value.rindex(word)
    location = locate(TEXT, "f.toml", path, start, start + len(word))
    assert location.text[location.column - 1 :].startswith(word)
    assert location.length == len(word)


@pytest.mark.parametrize("remark", ["# plain", '# "L ~ N"', "# one\n# two"])
def test_a_remark_behind_a_value_is_no_part_of_it(remark: str) -> None:
    text = f'a = [1, 2] {remark}\n[[rows]]\nlaw = "N ~ L" {remark}\n'
    assert locate(text, "f.toml", ("rows", 0, "law"), 4, 5).text.startswith('law = "N ~ L"')
    assert (locate(text, "f.toml", ("rows", 0, "law"), 4, 5).column, locate(text, "f.toml", ("a", 1)).column) == (12, 9)
    assert locate(text, "f.toml", ("rows", 0, "law")).length == len('"N ~ L"')


def test_a_place_at_the_end_of_a_text_is_its_closing_quotation_mark() -> None:
    location = locate(TEXT, "f.toml", ("a", "b", "law"), 7, 8)
    assert (location.column, location.length) == (15, 1)


@pytest.mark.parametrize(
    ("written", "value"),
    [('"a\\tb"', "a\tb"), ("'a\\tb'", "a\\tb"), ('"""\nab"""', "ab"), ("'''a\nb'''", "a\nb"), ('""', "")],
)
def test_there_is_one_offset_for_each_character_and_one_for_the_end(written: str, value: str) -> None:
    offsets = offsets_in_source(written)
    assert offsets is not None
    assert len(offsets) == len(value) + 1
    assert all(written[offset] in (character, "\\") for offset, character in zip(offsets, value, strict=False))


def test_what_is_no_text_has_no_offsets() -> None:
    assert offsets_in_source("12") is None
