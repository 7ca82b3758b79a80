"""Settings are converted to the type of their default, within bounds, and everything else is refused."""

from __future__ import annotations

import pickle
from fractions import Fraction

import pytest

from nslogic.errors import InvalidInputError
from nslogic.experiments.settings import (
    MOST_VALUES,
    Setting,
    SettingError,
    Value,
    listed,
    real,
    setting_value,
    whole_setting,
)

WHOLE = Setting(10, 1, 100, "a whole number")
REAL = Setting(0.5, 0, 1, "a number")
LIST = Setting((1.0, 2.0), 0.5, 3, "a list of numbers")
WHOLES = Setting((1, 2), 1, 9, "a list of whole numbers")


@pytest.mark.parametrize(
    ("setting", "value", "converted"),
    [
        (WHOLE, 1, 1),
        (WHOLE, 100, 100),
        (WHOLE, 7.0, 7),
        (WHOLE, "42", 42),
        (WHOLE, Fraction(8, 2), 4),
        (REAL, 1, 1.0),
        (REAL, "1/4", 0.25),
        (REAL, Fraction(1, 2), 0.5),
        (REAL, 0, 0.0),
        (LIST, [1, "3/2"], (1.0, 1.5)),
        (LIST, (0.5, 3), (0.5, 3.0)),
        (LIST, 2, (2.0,)),
        (WHOLES, ["3", 4.0], (3, 4)),
        (LIST, [1] * MOST_VALUES, (1.0,) * MOST_VALUES),
    ],
)
def test_a_value_takes_the_type_of_the_default(setting: Setting, value: object, converted: Value) -> None:
    found = setting_value("s", value, setting)
    assert found == converted
    first, second = (part[0] if isinstance(part, tuple) else part for part in (found, converted))
    assert type(first) is type(second)


@pytest.mark.parametrize(
    ("setting", "value", "message"),
    [
        (WHOLE, 0, "is from 1 to 100, not 0"),
        (WHOLE, 101, "is from 1 to 100, not 101"),
        (WHOLE, 1.5, "is a whole number, not 1.5"),
        (WHOLE, True, "is a whole number, not True"),
        (WHOLE, None, "is a whole number, not None"),
        (WHOLE, "ten", "is a whole number, not 'ten'"),
        (WHOLE, "1/0", "is a whole number, not '1/0'"),
        (WHOLE, [1], "is a whole number, not [1]"),
        (REAL, -1e-9, "is from 0 to 1"),
        (REAL, 1.0001, "is from 0 to 1"),
        (REAL, float("nan"), "is from 0 to 1, not nan"),
        (REAL, float("inf"), "is from 0 to 1, not inf"),
        (LIST, [], "is a list of 1 to 100 numbers"),
        (LIST, [1] * (MOST_VALUES + 1), "is a list of 1 to 100 numbers"),
        (LIST, [1, 4], "is from 0.5 to 3, not 4"),
        (LIST, [1, "x"], "is a number, not 'x'"),
        (WHOLES, [1.5], "is a whole number, not 1.5"),
    ],
)
def test_a_value_of_another_type_or_out_of_bounds_is_refused(setting: Setting, value: object, message: str) -> None:
    with pytest.raises(SettingError) as caught:
        setting_value("s", value, setting)
    assert str(caught.value).startswith(f"the setting `s` {message}")


def test_an_error_is_a_diagnostic_and_survives_a_process() -> None:
    error = SettingError("the setting `s` is wrong")
    assert isinstance(error, InvalidInputError)
    (diagnostic,) = error.diagnostics
    assert diagnostic.code == "NSL607"
    assert diagnostic.help == "`nslogic simulate` lists the experiments"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.message) == (str(error), error.message)


def test_settings_are_read_by_their_type() -> None:
    settings: dict[str, Value] = {"n": 3, "x": 0.5, "many": (1.0, 2.0)}
    assert whole_setting(settings, "n") == 3
    assert real(settings, "x") == 0.5
    assert real(settings, "n") == 3.0
    assert listed(settings, "many") == (1.0, 2.0)
    for function, name in ((whole_setting, "x"), (real, "many"), (listed, "n")):
        with pytest.raises(AssertionError):
            function(settings, name)
