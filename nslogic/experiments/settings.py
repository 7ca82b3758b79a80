"""The settings of an experiment: defaults, bounds, and values in the type of the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from nslogic.diagnostics.codes import SPOT_CHECK_SETTING
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.printing import Brief

Value: TypeAlias = int | float | tuple[float, ...]
Settings: TypeAlias = Mapping[str, Value]

MOST_VALUES = 100


class SettingError(InvalidInputError):
    """A setting that an experiment does not have, or that cannot have that value."""

    def __init__(self, message: str) -> None:
        super().__init__((Diagnostic(SPOT_CHECK_SETTING, message, None, "`nslogic simulate` lists the experiments"),))
        self.args = (message,)  # for pickle, which calls the class with these arguments
        self.message = message

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, repr=False)
class Setting(Brief):
    """A setting: its default, the bounds of each of its numbers, and its meaning.

    The default decides the type: a whole number, a number, or a list of numbers.
    """

    default: Value
    low: float
    high: float
    meaning: str


def setting_value(name: str, value: object, setting: Setting) -> Value:
    """Return the value of a setting in the type of its default.

    Raises:
        SettingError: The value has another type, or is out of bounds.
    """
    if isinstance(setting.default, tuple):
        listed = value if isinstance(value, (tuple, list)) else (value,)
        if not 0 < len(listed) <= MOST_VALUES:
            raise SettingError(f"the setting `{name}` is a list of 1 to {MOST_VALUES} numbers")
        whole = all(isinstance(number, int) for number in setting.default)
        return tuple(_number(name, number, setting, whole=whole) for number in listed)
    return _number(name, value, setting, whole=isinstance(setting.default, int))


def _number(name: str, value: object, setting: Setting, *, whole: bool) -> float:
    kind = "whole number" if whole else "number"
    if isinstance(value, str):
        try:
            value = Fraction(value)
        except (ValueError, ZeroDivisionError):
            raise SettingError(f"the setting `{name}` is a {kind}, not {value!r}") from None
    if isinstance(value, bool) or not isinstance(value, (int, float, Fraction)):
        raise SettingError(f"the setting `{name}` is a {kind}, not {value!r}")
    if not setting.low <= value <= setting.high:
        raise SettingError(f"the setting `{name}` is from {setting.low:g} to {setting.high:g}, not {float(value):g}")
    if whole and value != int(value):
        raise SettingError(f"the setting `{name}` is a whole number, not {float(value):g}")
    return int(value) if whole else float(value)


def whole_setting(settings: Settings, name: str) -> int:
    """Return a setting that is a whole number."""
    value = settings[name]
    assert isinstance(value, int)
    return value


def real(settings: Settings, name: str) -> float:
    """Return a setting that is a number."""
    value = settings[name]
    assert isinstance(value, (int, float))
    return float(value)


def listed(settings: Settings, name: str) -> tuple[float, ...]:
    """Return a setting that is a list of numbers."""
    value = settings[name]
    assert isinstance(value, tuple)
    return value
