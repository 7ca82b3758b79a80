"""Readers of values: what each accepts, what it makes of it, and what it says of everything else."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.limits import Limits
from nslogic.questions import readers


def refusal(read: Callable[[], object]) -> tuple[str, str, str | None]:
    with pytest.raises(InvalidInputError) as refused:
        read()
    (diagnostic,) = refused.value.diagnostics
    assert diagnostic.location is None
    return diagnostic.code, diagnostic.message, diagnostic.help


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (2, Fraction(2)),
        (0.1, Fraction(1, 10)),
        ("1.96", Fraction(49, 25)),
        ("5/2", Fraction(5, 2)),
        (Decimal("-0.5"), Fraction(-1, 2)),
        (Fraction(1, 3), Fraction(1, 3)),
    ],
)
def test_a_number_is_read_exactly(value: object, number: Fraction) -> None:
    assert readers.rational("sigma", value) == number


@pytest.mark.parametrize("value", ["two", float("inf"), float("nan"), True, None, [2], "1/0"])
def test_anything_else_is_not_a_number(value: object) -> None:
    code, message, remedy = refusal(lambda: readers.rational("sigma", value))
    shown = f"`{value}`" if isinstance(value, str) else repr(value)
    assert (code, message) == (codes.NOT_A_NUMBER, f"sigma should be a number, not {shown}")
    assert remedy == 'write it as 2, "1.96" or "5/2"'


@pytest.mark.parametrize("value", [0, -1, "-1/2"])
def test_a_positive_number_is_greater_than_0(value: object) -> None:
    shown = f"`{value}`" if isinstance(value, str) else repr(value)
    assert refusal(lambda: readers.positive("sigma", value)) == (
        codes.OUT_OF_RANGE,
        f"sigma should be greater than 0, not {shown}",
        "give a positive number",
    )


def test_a_time_limit_is_a_positive_number_of_seconds_or_none() -> None:
    assert readers.seconds("timeout", None) is None
    assert readers.seconds("timeout", "5/2") == 2.5
    assert refusal(lambda: readers.seconds("timeout", 0))[1] == "timeout should be greater than 0, not 0"


@pytest.mark.parametrize("value", [-1, 2.0, "2", True, None])
def test_a_natural_number_is_an_int_of_at_least_0(value: object) -> None:
    shown = f"`{value}`" if isinstance(value, str) else repr(value)
    assert readers.natural("repairs", 0) == 0
    assert refusal(lambda: readers.natural("repairs", value))[1] == (
        f"repairs should be a whole number of at least 0, not {shown}"
    )


@pytest.mark.parametrize(("value", "number"), [("all", None), (None, None), ("none", 0), (0, 0), (3, 3)])
def test_a_number_of_answers_may_be_all_or_none(value: object, number: int | None) -> None:
    assert readers.many("repairs", value) == number


def test_a_misspelled_number_of_answers_is_corrected() -> None:
    assert refusal(lambda: readers.many("repairs", "al")) == (
        codes.NOT_A_CHOICE,
        "invalid repairs: `al`",
        "did you mean `all`?",
    )


def test_a_bounded_number_lies_between_its_bounds() -> None:
    read = readers.up_to(8, least=2, missing=4)
    assert [read("jobs", value) for value in (None, 2, 8)] == [4, 2, 8]
    assert readers.up_to(8)("jobs", None) is None
    for value in (1, 9):
        assert refusal(partial(read, "jobs", value)) == (
            codes.OUT_OF_RANGE,
            f"jobs should be from 2 to 8, not {value}",
            "leave it out, or give such a number",
        )


@pytest.mark.parametrize("value", [0, 1, "True", None])
def test_a_switch_is_true_or_false(value: object) -> None:
    assert readers.flag("certificate", True) is True
    assert readers.flag("certificate", False) is False
    code, message, remedy = refusal(lambda: readers.flag("certificate", value))
    shown = f"`{value}`" if isinstance(value, str) else repr(value)
    assert (code, message) == (codes.WRONG_TYPE, f"certificate should be True or False, not {shown}")
    assert remedy == "write one of them"


@pytest.mark.parametrize(
    ("value", "remedy"),
    [
        ("smalest", "did you mean `smallest`?"),
        ("zzz", "there are one, all, smallest"),
        (3, "there are one, all, smallest"),
    ],
)
def test_a_choice_is_one_of_its_words(value: object, remedy: str) -> None:
    read = readers.one_of("one", "all", "smallest")
    assert read("cores", "all") == "all"
    shown = f"`{value}`" if isinstance(value, str) else repr(value)
    assert refusal(lambda: read("cores", value)) == (codes.NOT_A_CHOICE, f"invalid cores: {shown}", remedy)


def test_a_text_may_be_missing_where_it_is_optional_alone() -> None:
    assert readers.word("target", None) is None
    assert readers.word("target", "Y") == readers.given_text("target", "Y") == "Y"
    for read, value in ((readers.word, 3), (readers.given_text, 3), (readers.given_text, None)):
        assert refusal(partial(read, "target", value)) == (
            codes.WRONG_TYPE,
            f"target should be a text, not {value}",
            "write it in quotation marks",
        )


def test_a_path_is_a_text_or_a_path() -> None:
    assert readers.path_or_none("cache", None) is None
    assert readers.path_or_none("cache", "a/b") == readers.path_or_none("cache", Path("a/b")) == Path("a/b")
    assert refusal(lambda: readers.path_or_none("cache", 3)) == (
        codes.WRONG_TYPE,
        "cache should be a path, not 3",
        'write it as "folder/name"',
    )


@pytest.mark.parametrize("value", ["", "a\0b", "\ud800"])
def test_a_text_that_no_file_can_be_named_is_not_a_path(value: str) -> None:
    code, message, remedy = refusal(lambda: readers.path_or_none("cache", value))
    assert (code, remedy) == (codes.FILE_NOT_READABLE, "check the path")
    assert message == f"cache should be a path, and `{value}` cannot be one"


def test_a_function_is_anything_that_can_be_called() -> None:
    assert readers.action("progress", print) is print
    not_callable: Any = 3
    assert refusal(lambda: readers.action("progress", not_callable)) == (
        codes.WRONG_TYPE,
        "progress should be a function, not 3",
        "give one, or leave it out",
    )


def test_the_seconds_of_limits_are_read_as_a_number() -> None:
    seconds: Any = "5/2"
    assert readers.given_limits("limits", Limits(seconds=seconds)).seconds == 2.5
    assert readers.given_limits("limits", Limits()) == Limits()
    negative: Any = -1
    assert refusal(lambda: readers.given_limits("limits", Limits(seconds=negative)))[1] == (
        "seconds should be greater than 0, not -1"
    )
    haste: Any = 1
    assert refusal(lambda: readers.given_limits("limits", Limits(in_haste=haste)))[1] == (
        "in_haste should be True or False, not 1"
    )


def test_texts_are_one_or_several() -> None:
    assert readers.words("regimes", "any") == ("any",)
    assert readers.words("regimes", ["a", "b"]) == readers.words("regimes", iter("ab")) == ("a", "b")
    assert readers.words("regimes", []) == ()


@pytest.mark.parametrize("value", [7, None, b"any", ["a", 3], {"a": 1}])
def test_anything_else_is_not_a_list_of_texts(value: object) -> None:
    assert refusal(lambda: readers.words("regimes", value)) == (
        codes.WRONG_TYPE,
        f"regimes should be a text or a list of texts, not {value!r}",
        'write "one" or ["one", "two"]',
    )


@pytest.mark.parametrize(
    "value",
    [
        {"alpha": 0.34, "beta": "1/2"},
        ["alpha=0.34", "beta = 1/2"],
        (("alpha", Fraction(17, 50)), ("beta", 0.5)),
    ],
)
def test_numbers_by_name_are_a_dict_pairs_or_texts(value: object) -> None:
    assert readers.numbers_by_name("set", value) == (("alpha", Fraction(17, 50)), ("beta", Fraction(1, 2)))


@pytest.mark.parametrize(
    ("value", "code", "message"),
    [
        ("alpha", codes.WRONG_TYPE, "invalid set: `alpha`"),
        ("alpha=x", codes.NOT_A_NUMBER, "alpha should be a number, not `x`"),
        ({"alpha": None}, codes.NOT_A_NUMBER, "alpha should be a number, not None"),
        ({3: 1}, codes.WRONG_TYPE, "set should be a text, not 3"),
        (3, codes.WRONG_TYPE, "set should be a text or a list of texts, not 3"),
    ],
)
def test_a_number_without_a_name_or_a_name_without_a_number_is_refused(value: object, code: str, message: str) -> None:
    assert refusal(lambda: readers.numbers_by_name("set", value))[:2] == (code, message)


def test_a_long_value_is_shortened() -> None:
    assert readers.shown("x" * 100) == f"`{'x' * 100}`"
    assert readers.shown("x" * 101) == f"`{'x' * 100}`"
    assert readers.shown(list(range(100))) == f"{repr(list(range(100)))[:100]}…"
    assert readers.shown(3) == "3"


@pytest.mark.parametrize(
    ("name", "known", "remedy"),
    [
        ("alhpa", ["alpha", "beta"], "did you mean `alpha`?"),
        ("omega", ["alpha", "b"], "there are alpha, b"),
        (3, ["alpha", "beta"], "there are alpha, beta"),
        ("a" * 101, ["a" * 100], f"there are {'a' * 100}"),
        ("alpha", [], "there are none"),
        ("zzz", [f"n{number}" for number in range(30)], f"there are {', '.join(f'n{n}' for n in range(20))}"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest_or_the_first_known_ones(
    name: object, known: list[str], remedy: str
) -> None:
    assert readers.what_was_meant(name, known) == remedy
