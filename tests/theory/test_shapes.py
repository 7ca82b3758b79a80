"""What a value of the wrong type was meant to be, as it has to be written; nothing where that is not certain."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nslogic.theory.shapes import Meant, meant, number_meant

PARAMETER = ("parameters", "a")
QUANTITY = ("quantities", "N")


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("grows", 'N = { trend = "grows" }'),
        ("increasing", 'N = { trend = "grows" }'),
        (["falls"], 'N = { trend = "falls" }'),
        ("sideways", None),
        (3, None),
        (["grows", "falls"], None),
    ],
)
def test_a_quantity_may_be_written_as_its_trend(value: object, line: str | None) -> None:
    answer = meant(QUANTITY, value, ["object"])
    assert (None if answer is None else answer.line) == line


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (3, "a = { value = 3 }"),
        (Decimal("0.5"), "a = { value = 0.5 }"),
        (True, None),
        ([1, 2], "a = { interval = [1, 2] }"),
        ([1], None),
        ([1, 2, 3], None),
        ([[1], 2], None),
        ("0.34 ± 0.05", "a = { value = 0.34, error = 0.05 }"),
        ("0.34 +/- .05", "a = { value = 0.34, error = 0.05 }"),
        ("-.5 +- 1e-2", "a = { value = -0.5, error = 0.01 }"),
        ("0.345(12)", "a = { value = 0.345, error = 0.012 }"),
        ("1.5(2)", "a = { value = 1.5, error = 0.2 }"),
        ("2/3", 'a = { value = "2/3" }'),
        ("0.5", "a = { value = 0.5 }"),
        ("[0.4, 0.6]", "a = { interval = [0.4, 0.6] }"),
        ("0.4 to 0.6", "a = { interval = [0.4, 0.6] }"),
        ("0.4..0.6", "a = { interval = [0.4, 0.6] }"),
        ("a > 0", 'a = { where = ["a > 0"] }'),
        ("a ≥ 0", 'a = { where = ["a ≥ 0"] }'),
        ("an exponent", None),
        ({}, None),
    ],
)
def test_a_parameter_may_be_written_as_its_value_its_interval_or_its_domain(value: object, line: str | None) -> None:
    answer = meant(PARAMETER, value, ["object"])
    assert (None if answer is None else answer.line) == line


@pytest.mark.parametrize(
    ("value", "types", "line"),
    [
        ("A1, A2", ["array"], 'axioms = ["A1", "A2"]'),
        ("A1,", ["array"], 'axioms = ["A1"]'),
        ("A1, A2", ["string", "array"], None),
        (["only"], ["string"], 'axioms = "only"'),
        (["a", "b"], ["string"], None),
        ([1], ["string"], None),
    ],
)
def test_a_list_and_a_text_may_stand_for_each_other(value: object, types: list[str], line: str | None) -> None:
    answer = meant(("regimes", "r", "axioms"), value, types)
    assert (None if answer is None else answer.line) == line


def test_a_number_for_a_text_is_written_with_what_it_says() -> None:
    answer = meant(("theory", "title"), 2024, ["string"])
    assert answer is not None
    assert answer.line.startswith("title = ")
    assert answer.line == f"title = {answer.value}"
    assert meant(("theory", "title"), 2024, ["string", "array"]) is None


def test_a_key_that_is_no_bare_word_is_quoted() -> None:
    answer = meant(("quantities", "a b"), "grows", ["object"])
    assert answer == Meant('"a b" = { trend = "grows" }', '{ trend = "grows" }')


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        ((*PARAMETER, "value"), "0.34 ± 0.05", "value = 0.34, error = 0.05"),
        ((*PARAMETER, "value"), "0.4 to 0.6", "interval = [0.4, 0.6]"),
        ((*PARAMETER, "value"), "2/3", None),
        ((*PARAMETER, "value"), "much", None),
        ((*PARAMETER, "value"), 3, None),
        ((*PARAMETER, "error"), "0.34 ± 0.05", None),
        ((*QUANTITY, "value"), "0.34 ± 0.05", None),
        (("axioms", 0, "cost"), "0.4 to 0.6", None),
    ],
)
def test_a_value_that_is_no_number_may_be_one_with_an_error(
    path: tuple[str | int, ...], value: object, line: str | None
) -> None:
    answer = number_meant(path, value)
    assert (None if answer is None else answer.line) == line
