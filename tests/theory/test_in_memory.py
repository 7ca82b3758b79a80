"""Theories without a file: from a text, and from a dict in long and in short forms."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.theory.in_memory import NO_FILE, loads, read_theory_text, theory_of_tables

SHORT: dict[str, object] = {
    "name": "t",
    "title": "T",
    "target": "loss",
    "base": "N",
    "quantities": {"loss": "falls", "N": {"trend": "grows", "meaning": "size"}},
    "parameters": {"a": "a > 0", "b": ["b > 0", "b < 1"], "c": {"value": Fraction(1, 3)}, "d": {}},
    "axioms": {"A": "loss ~ N^-a", "B": ["a < 2", "b < a"], "C": {"law": "loss << 1", "cost": 2}},
    "claims": {"T": "a < 3"},
}
LONG = """
[theory]
name = "t"
title = "T"
target = "loss"
base = "N"
[quantities]
loss = { trend = "falls" }
N = { trend = "grows", meaning = "size" }
[parameters]
a = { where = ["a > 0"] }
b = { where = ["b > 0", "b < 1"] }
c = { value = "1/3" }
d = {}
[[axioms]]
id = "A"
law = "loss ~ N^-a"
[[axioms]]
id = "B"
law = ["a < 2", "b < a"]
[[axioms]]
id = "C"
law = "loss << 1"
cost = 2
[[claims]]
id = "T"
law = "a < 3"
"""


def test_short_forms_mean_what_a_file_writes_out() -> None:
    short, long = theory_of_tables(SHORT), loads(LONG)
    assert (short.name, short.title, short.target, short.base) == ("t", "T", "loss", "N")
    assert [(one.name, one.trend, one.meaning) for one in short.quantities] == [
        (one.name, one.trend, one.meaning) for one in long.quantities
    ]
    assert [(one.name, [law.text for law in one.where], one.value) for one in short.parameters] == [
        (one.name, [law.text for law in one.where], one.value) for one in long.parameters
    ]
    assert [(one.id, [law.text for law in one.laws], one.cost) for one in short.axioms] == [
        (one.id, [law.text for law in one.laws], one.cost) for one in long.axioms
    ]
    assert [claim.law.text for claim in short.claims] == [claim.law.text for claim in long.claims]


def test_a_table_theory_takes_precedence_over_keys_at_the_top() -> None:
    theory = theory_of_tables({"name": "outer", "title": "kept", "theory": {"name": "inner"}})
    assert (theory.name, theory.title) == ("inner", "kept")


def test_a_dict_is_not_changed() -> None:
    tables: dict[str, object] = {"name": "t", "quantities": {"N": "grows"}, "axioms": {"A": "N >> 1"}}
    theory_of_tables(tables)
    assert tables == {"name": "t", "quantities": {"N": "grows"}, "axioms": {"A": "N >> 1"}}


def test_a_place_in_an_answer_is_one_in_the_text_that_was_written() -> None:
    theory = theory_of_tables(SHORT)
    assert theory.file == NO_FILE
    ((file, text),) = theory.sources
    assert file == NO_FILE
    assert 'law = "loss ~ N^-a"' in text
    with pytest.raises(InvalidInputError) as caught:
        theory_of_tables({"name": "t", "axioms": {"A": "loss ~ M"}})
    location = caught.value.diagnostics[0].location
    assert location is not None
    assert (location.file, location.text) == (NO_FILE, 'law = "loss ~ M"')


@pytest.mark.parametrize("value", [None, 3, b"text", ["x"], {"name": "t"}])
def test_only_a_text_is_loaded(value: object) -> None:
    with pytest.raises(InvalidInputError) as caught:
        loads(value)
    (problem,) = caught.value.diagnostics
    assert problem.code == codes.NOT_A_VALUE
    assert problem.message == f"the text of a theory has to be a str, and has the type {type(value).__name__}"


@pytest.mark.parametrize("value", [None, 3, "name", ["x"]])
def test_only_a_dict_is_taken_for_tables(value: object) -> None:
    with pytest.raises(
        InvalidInputError, match=f"a theory has to be a dict of its tables, and has the type {type(value).__name__}"
    ):
        theory_of_tables(value)


def test_a_byte_order_mark_and_other_line_ends_are_no_part_of_a_text() -> None:
    theory = loads('\ufeff[theory]\r\nname = "t"\r\n')
    assert theory.name == "t"
    assert theory.sources[0][1] == '[theory]\nname = "t"\n'


@pytest.mark.parametrize(("extra", "fits"), [(0, True), (1, False)])
def test_a_text_has_the_size_of_a_file_at_most(extra: int, fits: bool) -> None:
    head = '[theory]\nname = "t"\n'
    text = head + "#" * (limits.FILE_BYTES - len(head) + extra)
    if fits:
        assert loads(text).name == "t"
    else:
        with pytest.raises(InvalidInputError) as caught:
            loads(text)
        assert caught.value.diagnostics[0].code == codes.FILE_TOO_LARGE


def test_a_size_is_counted_in_bytes() -> None:
    text = '[theory]\nname = "t"\n#' + "é" * (limits.FILE_BYTES // 2)
    with pytest.raises(InvalidInputError, match="more than"):
        read_theory_text(text, NO_FILE)
