"""Remove the values that no theory can have from the tables of a file: dates, infinities, and what is beyond the limits."""

from __future__ import annotations

from decimal import Decimal

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.theory.problems import Problems
from nslogic.theory.toml_places import KeyPath
from nslogic.theory.toml_reading import UnusableNumber

# no number within the limit of digits has more bits
_MOST_BITS = limits.DIGITS * 4


def usable_values(data: dict[str, object], problems: Problems) -> dict[str, object]:
    """Return the tables of a file without the values that cannot be used, and report these."""
    return _table(data, (), problems)


def _table(table: dict[str, object], path: KeyPath, problems: Problems) -> dict[str, object]:
    usable: dict[str, object] = {}
    for key, value in table.items():
        usable_value = _value(value, (*path, key), problems)
        if usable_value is not None:
            usable[key] = usable_value
    return usable


def _value(value: object, path: KeyPath, problems: Problems) -> object:
    if isinstance(value, (dict, list)):
        if len(path) >= limits.VALUE_NESTING:
            message = f"lists and tables are nested deeper than {limits.VALUE_NESTING} levels"
            problems.add(
                codes.NESTED_TOO_DEEPLY, message, path, help_text="a theory file needs no more than four levels"
            )
            return None
        if isinstance(value, dict):
            return _table(value, path, problems)
        elements = [_value(element, (*path, position), problems) for position, element in enumerate(value)]
        return [element for element in elements if element is not None]
    if isinstance(value, UnusableNumber) or (isinstance(value, int) and value.bit_length() > _MOST_BITS):
        _report_number(value, path, problems)
        return None
    if not isinstance(value, (str, int, Decimal)):
        problems.add(
            codes.NOT_A_VALUE, "dates and times have no meaning in a theory", path, help_text="write it as a text"
        )
        return None
    return value


def _report_number(value: UnusableNumber | int, path: KeyPath, problems: Problems) -> None:
    if isinstance(value, UnusableNumber) and value.text.lstrip("+-") in ("inf", "nan"):
        message = f"`{value.text}` is not a number that a theory can hold"
        problems.add(codes.NUMBER_OUT_OF_BOUNDS, message, path, help_text="write a finite number, or leave the key out")
        return
    message = f"the number has more than {limits.DIGITS} digits, or an exponent beyond {limits.DECIMAL_EXPONENT}"
    problems.add(codes.NUMBER_OUT_OF_BOUNDS, message, path, help_text="write it to fewer digits")
