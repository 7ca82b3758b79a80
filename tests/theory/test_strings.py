"""How values are written in TOML, and where the characters of a written string lie."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nslogic.theory.strings import offsets_in_source, toml_text

VALUES = st.recursive(
    st.booleans() | st.integers(-(10**9), 10**9) | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.from_regex(r"[a-z]{1,5}", fullmatch=True), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(VALUES)
def test_what_is_written_is_read_as_the_same(value: object) -> None:
    assert tomllib.loads(f"x = {toml_text(value)}")["x"] == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", '"a"'),
        ('a"b\\c', '"a\\"b\\\\c"'),
        ("a\nb", '"a\\u000Ab"'),
        (True, "true"),
        (False, "false"),
        (Decimal("0.50"), "0.50"),
        ([], "[]"),
        (["a", 1], '["a", 1]'),
        ({"a": ["b"]}, '{ a = ["b"] }'),
    ],
)
def test_a_value_is_written_in_one_way(value: object, text: str) -> None:
    assert toml_text(value) == text


@pytest.mark.parametrize(
    ("written", "offsets"),
    [
        ('"ab"', [1, 2, 3]),
        ("'ab'", [1, 2, 3]),
        ('""', [1]),
        (r'"a\nb"', [1, 2, 4, 5]),
        (r'"\u00e9x"', [1, 7, 8]),
        (r'"\U0001F600x"', [1, 11, 12]),
        (r"'a\nb'", [1, 2, 3, 4, 5]),
        ('"""ab"""', [3, 4, 5]),
        ('"""\nab"""', [4, 5, 6]),
        ("'''a'b'''", [3, 4, 5, 6]),
        ('"""a\\\n   b"""', [3, 9, 10]),
        ("3", None),
        ("", None),
        ("true", None),
    ],
)
def test_each_character_has_its_offset_and_the_end_has_one(written: str, offsets: list[int] | None) -> None:
    assert offsets_in_source(written) == offsets


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_there_is_one_offset_more_than_there_are_characters(text: str) -> None:
    written = toml_text(text)
    offsets = offsets_in_source(written)
    assert offsets is not None
    assert len(offsets) == len(text) + 1
    assert offsets == sorted(set(offsets))
    assert written[offsets[-1]] == '"'
