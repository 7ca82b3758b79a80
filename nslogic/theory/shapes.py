"""The meaning of values of the wrong shape, written as the language wants it."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal
from typing import NamedTuple, get_args

from nslogic.language.numbers import is_rational
from nslogic.language.scope import Trend
from nslogic.theory.strings import toml_text
from nslogic.theory.synonyms import choice_for
from nslogic.theory.toml_places import KeyPath

_NUMBER = r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?"
_WITH_ERROR = re.compile(rf"({_NUMBER})\s*(?:±|\+/-|\+-|\\pm)\s*({_NUMBER})")
_INTERVAL = re.compile(rf"\[?\s*({_NUMBER})\s*(?:, |;|\.\.|\bto\b|–)\s*({_NUMBER})\s*\]?")
_SHORTHAND = re.compile(r"([+-]?\d+)\.(\d+)\((\d+)\)")
_COMPARES = re.compile(r"[<>=≤≥~≠]")
_TRENDS: tuple[str, ...] = get_args(Trend)


class Meant(NamedTuple):
    """The text to write for a value: the whole line, and the value alone if it is certain."""

    line: str
    value: str = ""


def meant(path: KeyPath, value: object, types: Collection[str]) -> Meant | None:
    """Return the likely meaning of a value of the wrong type, None if there is none."""
    match path:
        case ("quantities", str(name)):
            return _line(name, _quantity(value))
        case ("parameters", str(name)):
            return _line(name, _parameter(value))
        case (*_, str(name)) if "array" in types and isinstance(value, str) and "string" not in types:
            return _line(name, [part.strip() for part in value.split(",") if part.strip()])
        case (*_, str(name)) if "string" in types and isinstance(value, list):
            return _line(name, value[0]) if len(value) == 1 and isinstance(value[0], str) else None
        case (*_, str(name)) if list(types) == ["string"] and isinstance(value, (bool, int, Decimal)):
            return _line(name, toml_text(value))
    return None


def number_meant(path: KeyPath, value: object) -> Meant | None:
    """Return the likely meaning of a text that is not a number, None if there is none."""
    if len(path) != 3 or path[0] != "parameters" or path[2] != "value" or not isinstance(value, str):
        return None
    table = _parameter(value)
    if table is None or ("value" in table and table["value"] == value):
        return None
    return Meant(toml_text(table)[2:-2])


def _line(name: str, value: object) -> Meant | None:
    if value is None:
        return None
    key = name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else toml_text(name)
    return Meant(f"{key} = {toml_text(value)}", toml_text(value))


def _quantity(value: object) -> dict[str, object] | None:
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str):
        return None
    trend = value if value in _TRENDS else choice_for(value, _TRENDS)
    return {"trend": trend} if trend else None


def _parameter(value: object) -> dict[str, object] | None:
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return {"value": value}
    if isinstance(value, list):
        return (
            {"interval": value} if len(value) == 2 and not any(isinstance(end, (list, dict)) for end in value) else None
        )
    if not isinstance(value, str):
        return None
    text = value.strip()
    if match := _WITH_ERROR.fullmatch(text):
        return {"value": _decimal(match[1]), "error": _decimal(match[2])}
    if match := _SHORTHAND.fullmatch(text):
        whole, decimals, last = match.groups()
        places = Decimal(1).scaleb(-len(decimals))
        return {"value": Decimal(f"{whole}.{decimals}"), "error": Decimal(last) * places}
    if is_rational(text):
        return {"value": _decimal(text) if re.fullmatch(_NUMBER, text) else text}
    if match := _INTERVAL.fullmatch(text):
        return {"interval": [_decimal(match[1]), _decimal(match[2])]}
    return {"where": [text]} if _COMPARES.search(text) else None


def _decimal(text: str) -> object:
    """Return a number as TOML writes it: with a digit before the point."""
    sign, digits = (text[0], text[1:]) if text[:1] in "+-" else ("", text)
    return Decimal(f"{sign}{'0' if digits.startswith('.') else ''}{digits}")
