"""Tables of a program as the text of a file: what is written is read as the same theory."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from fractions import Fraction

import pytest

from nslogic import limits
from nslogic.errors import InvalidInputError
from nslogic.theory.toml_text import copied, one_or_several, text_of_tables


@pytest.mark.parametrize(
    ("tables", "text"),
    [
        ({"theory": {"name": "x"}}, '[theory]\nname = "x"\n'),
        ({"quantities": {"N": {"trend": "grows"}}}, '[quantities]\nN = { trend = "grows" }\n'),
        ({"axioms": [{"id": "A"}, {"id": "B"}]}, '[[axioms]]\nid = "A"\n\n[[axioms]]\nid = "B"\n'),
        ({"regimes": {"a b": {"title": "t"}}}, '[regimes."a b"]\ntitle = "t"\n'),
        ({"language": 1, "theory": {"name": "x"}}, 'language = 1\n\n[theory]\nname = "x"\n'),
        ({"theory": {"name": "x"}, "language": 1}, 'language = 1\n\n[theory]\nname = "x"\n'),
        ({"theory": {"name": "x", "title": None}}, '[theory]\nname = "x"\n'),
        ({"axioms": []}, "axioms = []\n"),
    ],
)
def test_tables_are_written_as_people_write_them(tables: dict[str, object], text: str) -> None:
    assert text_of_tables(tables) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3, "3"),
        (Decimal("0.50"), "0.50"),
        (0.1, "0.1"),
        (1e-7, "1e-07"),
        (Fraction(3), "3"),
        (Fraction(-2, 3), '"-2/3"'),
        (True, "true"),
        (False, "false"),
        ('a "b"', '"a \\"b\\""'),
        ("ℓ", '"ℓ"'),
        ("\x7f", '"\\u007f"'),
        ("a\nb", '"a\\nb"'),
        ((1, 2), "[1, 2]"),
        ([], "[]"),
        ({}, "{}"),
        ({"a b": 1}, '{ "a b" = 1 }'),
        ({"a": None, "b": 1}, "{ b = 1 }"),
    ],
)
def test_a_value_is_written_exactly(value: object, text: str) -> None:
    assert text_of_tables({"theory": {"key": value}}) == f"[theory]\nkey = {text}\n"


def test_regimes_that_are_no_tables_are_written_so_that_the_reader_can_refuse_them() -> None:
    text = text_of_tables({"regimes": {"a": {"title": "t"}, "b": 3}})
    assert tomllib.loads(text.split("\n\n")[0]) == {"regimes": {"a": {"title": "t"}}}
    assert "b = 3" in text


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        ({"theory": {"key": object()}}, "a theory has no value of type object"),
        ({"theory": {"key": {1, 2}}}, "a theory has no value of type set"),
        ({"theory": {1: "x"}}, "a key of a theory has to be a text, and has the type int"),
        ({1: "x"}, "a key of a theory has to be a text, and has the type int"),
        ({"theory": {"key": "\ud800"}}, "half a character"),
    ],
)
def test_what_no_file_can_hold_is_refused(tables: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidInputError, match=message):
        text_of_tables(tables)


def nested(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(("depth", "fits"), [(limits.VALUE_NESTING - 1, True), (limits.VALUE_NESTING + 5, False)])
def test_values_are_nested_up_to_a_limit(depth: int, fits: bool) -> None:
    for function in (copied, lambda value: text_of_tables({"theory": {"key": value}})):
        if fits:
            function(nested(depth))
        else:
            with pytest.raises(InvalidInputError, match="nested deeper"):
                function(nested(depth))


def test_a_list_that_holds_itself_is_refused() -> None:
    circle: list[object] = []
    circle.append(circle)
    with pytest.raises(InvalidInputError, match="nested deeper"):
        copied(circle)


def test_a_copy_can_be_changed_without_the_original() -> None:
    original: dict[str, object] = {"a": [1, {"b": 2}], "c": (3,)}
    copy = copied(original)
    assert copy == {"a": [1, {"b": 2}], "c": [3]}
    assert isinstance(copy, dict)
    copy["a"][1]["b"] = 5
    assert original["a"] == [1, {"b": 2}]


@pytest.mark.parametrize(
    ("value", "several"),
    [
        ("X ~ Y", ["X ~ Y"]),
        (["X ~ Y", "a = 1"], ["X ~ Y", "a = 1"]),
        (("X ~ Y",), ["X ~ Y"]),
        (3, [3]),
        ({"a": 1}, [{"a": 1}]),
        ([], []),
    ],
)
def test_one_thing_counts_as_a_list_of_it(value: object, several: list[object]) -> None:
    assert one_or_several(value) == several


def test_a_relation_of_sympy_is_one_law() -> None:
    sympy = pytest.importorskip("sympy")
    a = sympy.Symbol("a")
    law = sympy.Gt(a, 0)
    assert one_or_several(law) == [law]
    assert text_of_tables({"parameters": {"a": {"where": law}}}) == '[parameters]\na = { where = "a > 0" }\n'
