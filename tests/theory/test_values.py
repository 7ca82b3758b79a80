"""What no theory can hold is taken out and reported, and nothing else is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import InvalidInputError
from nslogic.theory.problems import Problems
from nslogic.theory.toml_reading import parse_toml
from nslogic.theory.values import usable_values


def usable(text: str) -> tuple[dict[str, object], list[str]]:
    """Return the usable values of a text, and the codes of the problems in it."""
    problems = Problems("f.toml", text)
    values = usable_values(parse_toml(text, "f.toml"), problems)
    try:
        problems.raise_if_any()
    except InvalidInputError as error:
        return values, [one.code for one in error.diagnostics]
    return values, []


def test_usable_values_stay_as_they_are() -> None:
    text = 'a = 1\nb = 0.5\nc = "x"\nd = [1, "y"]\n[e]\nf = true\n'
    assert usable(text) == (
        {"a": 1, "b": Decimal("0.5"), "c": "x", "d": [1, "y"], "e": {"f": True}},
        [],
    )


@pytest.mark.parametrize("value", ["2024-01-01", "2024-01-01T00:00:00Z", "00:00:00"])
def test_a_date_is_taken_out(value: str) -> None:
    assert usable(f"a = {value}\nb = 1\n") == ({"b": 1}, [codes.NOT_A_VALUE])


@pytest.mark.parametrize("value", ["inf", "-inf", "nan", "+nan"])
def test_what_is_no_finite_number_is_taken_out(value: str) -> None:
    assert usable(f"a = {value}\n") == ({}, [codes.NUMBER_OUT_OF_BOUNDS])


@pytest.mark.parametrize(("digits", "fits"), [(limits.DIGITS, True), (limits.DIGITS + 50, False)])
def test_a_decimal_has_so_many_digits(digits: int, fits: bool) -> None:
    values, found = usable(f"a = 0.{'1' * (digits - 1)}\n")
    assert (bool(values), bool(found)) == (fits, not fits)


@pytest.mark.parametrize(
    ("exponent", "fits"),
    [(limits.DECIMAL_EXPONENT, True), (-limits.DECIMAL_EXPONENT, True), (limits.DECIMAL_EXPONENT + 1, False)],
)
def test_a_decimal_has_an_exponent_up_to_a_limit(exponent: int, fits: bool) -> None:
    values, found = usable(f"a = 1e{exponent}\n")
    assert (bool(values), bool(found)) == (fits, not fits)


def test_an_integer_that_is_far_too_long_is_taken_out() -> None:
    assert usable(f"a = {'9' * 1000}\nb = 2\n") == ({"b": 2}, [codes.NUMBER_OUT_OF_BOUNDS])
    assert usable(f"a = {'9' * 150}\n")[1] == []


def test_values_are_taken_out_of_lists_and_tables_too() -> None:
    values, found = usable("a = [1, nan, 2]\nb = { c = 2024-01-01, d = 3 }\n")
    assert values == {"a": [1, 2], "b": {"d": 3}}
    assert found == [codes.NUMBER_OUT_OF_BOUNDS, codes.NOT_A_VALUE]


@pytest.mark.parametrize(("depth", "fits"), [(limits.VALUE_NESTING - 1, True), (limits.VALUE_NESTING, False)])
def test_lists_are_nested_up_to_a_limit(depth: int, fits: bool) -> None:
    _, found = usable(f"a = {'[' * depth}{']' * depth}\n")
    assert found == ([] if fits else [codes.NESTED_TOO_DEEPLY])


def test_a_problem_has_the_place_of_its_value() -> None:
    text = "x = 1\na = [1,\n  nan]\n"
    problems = Problems("f.toml", text)
    usable_values(parse_toml(text, "f.toml"), problems)
    with pytest.raises(InvalidInputError) as caught:
        problems.raise_if_any()
    (problem,) = caught.value.diagnostics
    assert problem.location is not None
    assert (problem.location.line, problem.location.column, problem.location.length) == (3, 3, 3)
