"""Readers of the values of a request: numbers, words, switches. Each is read, or refused with what to write."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import NoReturn, TypeAlias, TypeVar

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.numbers import number_as_given
from nslogic.language.scope import nearest_name
from nslogic.limits import Limits
from nslogic.records import Record, replace

RequestReader: TypeAlias = Callable[[str, object], object]
ActionKind = TypeVar("ActionKind", bound=Callable[..., object])

LONGEST_REQUEST = 100
"""How many characters of a value are shown; longer ones are not compared with known names either."""


def rational(name: str, value: object) -> Fraction:
    """Return the exact value of a number; a float is read as the decimal that it prints as."""
    number = number_as_given(value)
    if number is None:
        refuse(codes.NOT_A_NUMBER, f"{name} should be a number, not {shown(value)}", 'write it as 2, "1.96" or "5/2"')
    return number


def positive(name: str, value: object) -> Fraction:
    """Return a positive number."""
    number = rational(name, value)
    if number <= 0:
        refuse(codes.OUT_OF_RANGE, f"{name} should be greater than 0, not {shown(value)}", "give a positive number")
    return number


def seconds(name: str, value: object) -> float | None:
    """Return a time limit in seconds; None means no limit."""
    return None if value is None else float(positive(name, value))


def natural(name: str, value: object) -> int:
    """Return a whole number of at least 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        refuse(
            codes.OUT_OF_RANGE,
            f"{name} should be a whole number of at least 0, not {shown(value)}",
            "give such a number",
        )
    return value


def many(name: str, value: object) -> int | None:
    """Return the greatest number of answers: `all` and None mean no limit, `none` means 0."""
    if isinstance(value, str):
        one_of("all", "none")(name, value)
        return None if value == "all" else 0
    return None if value is None else natural(name, value)


def up_to(most: int, *, least: int = 1, missing: int | None = None) -> RequestReader:
    """Return a reader of a whole number from `least` to `most`; it reads None as `missing`."""

    def read(name: str, value: object) -> object:
        if value is None:
            return missing
        if natural(name, value) < least or natural(name, value) > most:
            refuse(
                codes.OUT_OF_RANGE,
                f"{name} should be from {least} to {most}, not {shown(value)}",
                "leave it out, or give such a number",
            )
        return value

    return read


def flag(name: str, value: object) -> bool:
    """Return a switch: True or False."""
    if not isinstance(value, bool):
        refuse(codes.WRONG_TYPE, f"{name} should be True or False, not {shown(value)}", "write one of them")
    return value


def one_of(*choices: str) -> RequestReader:
    """Return a reader of one of the given words."""

    def read(name: str, value: object) -> object:
        if not isinstance(value, str) or value not in choices:
            refuse(codes.NOT_A_CHOICE, f"invalid {name}: {shown(value)}", what_was_meant(value, choices))
        return value

    return read


def word(name: str, value: object) -> str | None:
    """Return a text, or None if there is none."""
    if value is not None and not isinstance(value, str):
        refuse(codes.WRONG_TYPE, f"{name} should be a text, not {shown(value)}", "write it in quotation marks")
    return value


def address(name: str, value: object) -> str | None:
    """Return the address of a scheduler, or None if there is none."""
    text = word(name, value)
    if text is not None and "://" not in text and not text.rpartition(":")[2].isdecimal():
        refuse(codes.WRONG_TYPE, f"{name} should be an address, not {shown(value)}", 'write it as "tcp://host:8786"')
    return text


def path_or_none(name: str, value: object) -> Path | None:
    """Return a path, or None if there is none."""
    if value is None:
        return None
    if not isinstance(value, (str, os.PathLike)):
        refuse(codes.WRONG_TYPE, f"{name} should be a path, not {shown(value)}", 'write it as "folder/name"')
    text = os.fspath(value)
    try:
        impossible = not text or b"\0" in os.fsencode(text)
    except UnicodeEncodeError:  # half a character
        impossible = True
    if impossible:
        refuse(codes.FILE_NOT_READABLE, f"{name} should be a path, and {shown(value)} cannot be one", "check the path")
    return Path(os.fsdecode(text))


def action(name: str, value: ActionKind) -> ActionKind:
    """Return a function."""
    if not callable(value):
        refuse(codes.WRONG_TYPE, f"{name} should be a function, not {shown(value)}", "give one, or leave it out")
    return value


def given_limits(name: str, value: object) -> Limits:
    """Return the limits of searches."""
    if not isinstance(value, Limits):
        refuse(codes.WRONG_TYPE, f"{name} are Limits, not {shown(value)}", "write nslogic.Limits(seconds=60)")
    _read_numbers(value, Limits(), "")
    return replace(value, seconds=seconds("seconds", value.seconds), in_haste=flag("in_haste", value.in_haste))


def _read_numbers(given: Record, usual: Record, before: str) -> None:
    """Raise InvalidInputError where a limit is no number, or a part of the limits is none of that part."""
    for field, number in vars(usual).items():
        value, name = vars(given)[field], before + field
        if isinstance(number, Record):
            if not isinstance(value, Record) or type(value) is not type(number):
                kind = type(number).__name__
                refuse(codes.WRONG_TYPE, f"{name} are {kind}, not {shown(value)}", f"write nslogic.limits.{kind}()")
            _read_numbers(value, number, f"{name}.")
        elif name not in ("seconds", "in_haste"):
            natural(name, value)


def given_text(name: str, value: object) -> str:
    """Return a text."""
    if not isinstance(value, str):
        refuse(codes.WRONG_TYPE, f"{name} should be a text, not {shown(value)}", "write it in quotation marks")
    return value


def words(name: str, value: object) -> tuple[str, ...]:
    """Return several texts; a single text is read as a list of one."""
    if isinstance(value, str):
        return (value,)
    several = tuple(value) if isinstance(value, Iterable) and not isinstance(value, (Mapping, bytes)) else None
    if several is None or not all(isinstance(text, str) for text in several):
        refuse(
            codes.WRONG_TYPE,
            f"{name} should be a text or a list of texts, not {shown(value)}",
            'write "one" or ["one", "two"]',
        )
    return tuple(str(text) for text in several)


def numbers_by_name(name: str, value: object) -> tuple[tuple[str, Fraction], ...]:
    """Return pairs of a name and a number, given as a dict or as texts such as `alpha=0.34`."""
    pairs: list[tuple[object, object]]
    if isinstance(value, Mapping):
        pairs = list(value.items())
    elif isinstance(value, tuple) and all(isinstance(pair, tuple) and len(pair) == 2 for pair in value):
        pairs = list(value)
    else:
        pairs = []
        for text in words(name, value):
            key, sign, number = text.partition("=")
            if not sign:
                refuse(codes.WRONG_TYPE, f"invalid {name}: {shown(text)}", 'write {"alpha": 0.34} or "alpha=0.34"')
            pairs.append((key.strip(), number))
    return tuple((given_text(name, key), rational(given_text(name, key), number)) for key, number in pairs)


def refuse(code: str, message: str, remedy: str) -> NoReturn:
    """Refuse a request with a message and a remedy.

    Raises:
        InvalidInputError: always.
    """
    raise InvalidInputError((Diagnostic(code, message, None, remedy),))


def shown(value: object) -> str:
    """Return a value as a message shows it, shortened if it is long."""
    text = f"`{value[:LONGEST_REQUEST]}`" if isinstance(value, str) else repr(value)
    return text if len(text) <= LONGEST_REQUEST + 2 else f"{text[:LONGEST_REQUEST]}…"


def what_was_meant(name: object, known: Iterable[str]) -> str:
    """Return what to write instead of an unknown name: the nearest known name, or a list of the known ones."""
    names = list(known)
    close = nearest_name(name, names[:1000]) if isinstance(name, str) and len(name) <= LONGEST_REQUEST else ""
    return f"did you mean `{close}`?" if close else f"there are {', '.join(names[:20])}" if names else "there are none"
