"""Typed access to tables: a value of another type is skipped, never converted and never an error."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from nslogic.theory.fields import (
    Table,
    choice,
    named_tables,
    number_in,
    optional_text,
    table_under,
    tables,
    text,
    texts,
)

HOLDER: Table = {
    "table": {"a": 1},
    "list": [{"id": "x"}, 3, {"id": "y"}, "z"],
    "named": {"N": {"trend": "grows"}, "D": "free", "C": {}},
    "text": "words",
    "texts": ["one", 2, "three"],
    "number": 4,
}


def test_a_table_is_what_it_is_or_empty() -> None:
    assert table_under(HOLDER, "table") == {"a": 1}
    assert table_under(HOLDER, "text") == {}
    assert table_under(HOLDER, "missing") == {}


def test_the_tables_of_a_list_keep_their_positions() -> None:
    assert list(tables(HOLDER, "list")) == [(("list", 0), {"id": "x"}), (("list", 2), {"id": "y"})]
    assert list(tables(HOLDER, "table")) == []
    assert list(tables(HOLDER, "missing")) == []


def test_only_tables_in_a_table_are_named_tables() -> None:
    assert list(named_tables(HOLDER, "named")) == [("N", {"trend": "grows"}), ("C", {})]
    assert list(named_tables(HOLDER, "list")) == []


def test_a_text_is_itself_or_empty_or_none() -> None:
    assert (text(HOLDER, "text"), optional_text(HOLDER, "text")) == ("words", "words")
    for key in ("number", "texts", "missing"):
        assert (text(HOLDER, key), optional_text(HOLDER, key)) == ("", None)


def test_one_text_counts_as_a_list_of_one_and_positions_are_kept() -> None:
    assert list(texts(HOLDER, "text", ("p",))) == [(("p", "text"), "words")]
    assert list(texts(HOLDER, "texts", ("p", 1))) == [(("p", 1, "texts", 0), "one"), (("p", 1, "texts", 2), "three")]
    assert list(texts(HOLDER, "number", ())) == []


@pytest.mark.parametrize(("value", "chosen"), [("b", "b"), ("c", "a"), (3, "a"), (None, "a")])
def test_a_choice_is_one_of_the_choices_or_the_default(value: object, chosen: str) -> None:
    assert choice({"k": value}, "k", ("a", "b"), "a") == chosen


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (3, Fraction(3)),
        (Decimal("0.34"), Fraction(17, 50)),
        ("5/2", Fraction(5, 2)),
        ("-1/3", Fraction(-1, 3)),
        ("0.5", Fraction(1, 2)),
        ("1/0", None),
        ("x", None),
        ("", None),
        (True, None),
        (0.5, None),
        ([1], None),
        (None, None),
    ],
)
def test_a_number_is_exact_or_none(value: object, number: Fraction | None) -> None:
    assert number_in(value) == number
