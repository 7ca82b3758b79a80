"""Declarations: quantities, parameters, measured values, and checks of symbols and of names that are declared twice."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.theory.in_memory import loads
from nslogic.theory.loading import load_file
from nslogic.theory.model import ParameterDeclaration, Theory

HEAD = '[theory]\nname = "t"\n'


def theory(text: str) -> Theory:
    return loads(HEAD + text)


def parameter(text: str) -> ParameterDeclaration:
    (found,) = theory(f"[parameters]\na = {{ {text} }}\n").parameters
    return found


def problems(text: str) -> list[Diagnostic]:
    with pytest.raises(InvalidInputError) as caught:
        theory(text)
    return list(caught.value.diagnostics)


def warnings(text: str) -> list[Diagnostic]:
    return list(load_file("t.toml", text=HEAD + text)[1])


def test_a_quantity_has_a_trend_a_meaning_and_a_symbol() -> None:
    text = '[quantities]\nN = { trend = "grows", meaning = "size", symbol = \'N_p\' }\nX = { trend = "free" }\n'
    first, second = theory(text).quantities
    assert (first.name, first.trend, first.meaning, first.symbol) == ("N", "grows", "size", "N_p")
    assert (second.name, second.trend, second.meaning, second.symbol) == ("X", "free", "", None)


@pytest.mark.parametrize(
    ("text", "value", "error", "interval", "level"),
    [
        ("", None, None, None, None),
        ("value = 0.34", "0.34", None, None, None),
        ('value = "5/2"', "5/2", None, None, None),
        ("value = 0.5, error = 0.02", "0.5", "0.02", None, None),
        ('value = 1, error = "1/3"', "1", "1/3", None, None),
        ("interval = [0.45, 0.55]", None, None, ("0.45", "0.55"), None),
        ('interval = ["1/3", 1], level = 0.95', None, None, ("1/3", "1"), "0.95"),
        ("interval = [1, 1]", None, None, ("1", "1"), None),
    ],
)
def test_numbers_of_a_parameter_are_exact(
    text: str, value: str | None, error: str | None, interval: tuple[str, str] | None, level: str | None
) -> None:
    def exact(number: str | None) -> Fraction | None:
        return None if number is None else Fraction(number)

    found = parameter(text)
    assert (found.value, found.error, found.level) == (exact(value), exact(error), exact(level))
    assert found.interval == (None if interval is None else (Fraction(interval[0]), Fraction(interval[1])))


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("value = 1, interval = [1, 2]", codes.KEYS_EXCLUDE_EACH_OTHER, "combined"),
        ("error = 0.1", codes.MISSING_KEY, "has an error and no `value`"),
        ("level = 0.95", codes.MISSING_KEY, "has a level and no `interval`"),
        ("value = 1, error = 0", codes.OUT_OF_RANGE, "greater than 0"),
        ('value = 1, error = "0"', codes.OUT_OF_RANGE, "`error` should be greater than 0"),
        ('value = 1, error = "-1/2"', codes.OUT_OF_RANGE, "`error` should be greater than 0"),
        ('interval = [1, 2], level = "1"', codes.OUT_OF_RANGE, "`level` should be between 0 and 1"),
        ('interval = [1, 2], level = "0"', codes.OUT_OF_RANGE, "`level` should be between 0 and 1"),
        ("interval = [2, 1]", codes.INTERVAL_BACKWARDS, "ends before it begins"),
        ("interval = [1]", codes.WRONG_TYPE, "two ends"),
        ("interval = [1, 2, 3]", codes.WRONG_TYPE, "two ends"),
        ('value = "x"', codes.NOT_A_NUMBER, "`x` is not a number"),
        ('value = "1/0"', codes.NUMBER_OUT_OF_BOUNDS, "denominator is zero"),
        (f'value = "1/{"9" * 400}"', codes.NUMBER_OUT_OF_BOUNDS, "too long"),
        (f'interval = [0, "1/{"9" * 400}"]', codes.NUMBER_OUT_OF_BOUNDS, "too long"),
        ('where = "b > 0"', codes.UNKNOWN_NAME, "`b`"),
    ],
)
def test_a_number_that_cannot_be_is_reported(text: str, code: str, message: str) -> None:
    (found,) = problems(f"[parameters]\na = {{ {text} }}\n")
    assert found.code == code
    assert message in found.message


@pytest.mark.parametrize("law", ["N >> 1", "a > 0 or N >> 1"])
def test_a_domain_is_made_of_laws_about_parameters(law: str) -> None:
    (found,) = problems(
        f'[quantities]\nN = {{ trend = "grows" }}\n[parameters]\na = {{ where = ["a > 0", "{law}"] }}\n'
    )
    assert found.code == codes.SORT_OF_LAW
    assert found.location is not None
    assert found.location.text.endswith("}")
    assert found.location.length == len(law) + 2


def test_an_interval_that_is_turned_round_is_shown_as_it_should_be() -> None:
    (found,) = problems("[parameters]\na = { interval = [2, 1] }\n")
    assert found.help == "write `interval = [1, 2]`"


def test_a_name_is_declared_once() -> None:
    (found,) = problems('[quantities]\nN = { trend = "grows" }\n[parameters]\nN = {}\n')
    assert found.code == codes.NAME_TWICE
    assert found.location is not None
    assert (found.location.line, found.location.column) == (6, 1)
    assert [(place.location.line, place.role) for place in found.related] == [(4, "declared as a quantity here")]


@pytest.mark.parametrize(
    ("symbol", "code"),
    [
        ("'N'", None),
        ("'N_p'", None),
        (r"'\hat{N}'", None),
        (r"'\alpha'", None),
        (r"'\foo'", codes.SYMBOL_NOT_TAKEN),
        ("'$N$'", codes.SYMBOL_NOT_TAKEN),
        (r'"\nu"', codes.SYMBOL_CONTROLS),
        (r'"\tau"', codes.SYMBOL_CONTROLS),
        (r'"\beta"', codes.SYMBOL_CONTROLS),
    ],
)
def test_a_symbol_that_is_not_accepted_is_a_warning(symbol: str, code: str | None) -> None:
    text = f'[quantities]\nN = {{ trend = "grows", symbol = {symbol} }}\n'
    found = warnings(text)
    assert [one.code for one in found] == ([] if code is None else [code])
    assert {one.severity for one in found} <= {"warning"}


@pytest.mark.parametrize(
    ("written", "meant"), [(r'"\nu"', r"'\nu'"), (r'"\tau_\beta"', r"'\tau_\beta'"), (r'"\fx"', r"'\fx'")]
)
def test_a_control_character_is_written_back_as_the_command_that_it_was(written: str, meant: str) -> None:
    (found,) = warnings(f'[quantities]\nN = {{ trend = "grows", symbol = {written} }}\n')
    assert found.help == f"write `symbol = {meant}`, in single quotation marks"
    (fix,) = found.fixes
    assert fix.text == meant
