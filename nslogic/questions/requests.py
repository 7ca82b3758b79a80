"""What people hand in: theories by name, path or dict, regimes by name, options by the names of the command line.

Whatever is wrong with them is an `InvalidInputError` with what to write instead.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NoReturn, TypeAlias, TypeVar

from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, InvalidInputError
from nslogic.language.numbers import exact_rational
from nslogic.language.scope import nearest_name
from nslogic.records import replace
from nslogic.theory.model import Regime, Theory

if TYPE_CHECKING:
    from typing import TypedDict

    from nslogic.limits import Limits

    Number: TypeAlias = int | float | str | Decimal | Fraction

    class CommonNames(TypedDict, total=False):
        """Options that several questions have, as the command line names them."""

        sigma: Number
        timeout: Number | None

    class RunNames(TypedDict, total=False):
        """Options of a run of simulations, as the command line names them."""

        seeds: int | None
        small: bool
        jobs: int
        cluster: str | None
        cache: str | os.PathLike[str] | None


TheoryLike: TypeAlias = "Theory | str | os.PathLike[str] | Mapping[str, object]"
RegimeNames: TypeAlias = "str | Iterable[str] | None"
RequestReader: TypeAlias = Callable[[str, object], object]
OptionsKind = TypeVar("OptionsKind")

LONGEST_REQUEST = 100
"""How much of what was handed in is looked at for what was meant, and shown."""


def theory_from(given: object) -> Theory:
    """Return the theory that is meant: one that was read, a path, the name of a bundled one, or a dict as its TOML.

    Raises:
        InvalidInputError: there is none, or it cannot be read.
    """
    if isinstance(given, Theory):
        return given
    if isinstance(given, (str, os.PathLike)):
        from nslogic.theory.library import load

        return load(given)
    if isinstance(given, Mapping):
        from nslogic.theory.changes import theory_of_tables

        return theory_of_tables(given)
    return refuse(codes.UNKNOWN_THEORY, f"{_shown(given)} is no theory", "give a name, a path, a Theory or a dict")


def regimes_from(theory: Theory, names: object, *, expected_only: bool = False) -> tuple[Regime, ...]:
    """Return the regimes of some names, or of one; if there is None, all, or those that are expected to hold.

    Raises:
        InvalidInputError: the theory has no regime of a name.
    """
    if names is None:
        return tuple(regime for regime in theory.regimes if regime.expect == "consistent" or not expected_only)
    known = {regime.name: regime for regime in theory.regimes}
    asked = words("regimes", names)
    unknown = [name for name in asked if name not in known]
    if unknown:
        raise InvalidInputError(
            tuple(
                Diagnostic(
                    codes.UNKNOWN_REGIME, f"{theory.name} has no regime {_shown(name)}", None, _meant(name, known)
                )
                for name in unknown
            )
        )
    return tuple(known[name] for name in dict.fromkeys(asked))


def fields_from(
    question: str, readers: Mapping[str, tuple[str, RequestReader]], named: Mapping[str, object]
) -> dict[str, object]:
    """Return the fields of options that were given by name, each read.

    Args:
        question: What the question is called.
        readers: For each name the field that it stands for, and what reads it.
        named: What was handed in.

    Raises:
        InvalidInputError: the question has no option of a name, or it cannot have this value.
    """
    unknown = [name for name in named if name not in readers]
    if unknown:
        raise InvalidInputError(
            tuple(
                Diagnostic(codes.UNKNOWN_KEY, f"{question} has no option {_shown(name)}", None, _meant(name, readers))
                for name in unknown
            )
        )
    return {readers[name][0]: readers[name][1](name, value) for name, value in named.items()}


def instance_of(kind: type[OptionsKind], given: object, otherwise: Callable[[], OptionsKind]) -> OptionsKind:
    """Return the options that were handed in as `options`, or what stands in their place."""
    if given is None:
        return otherwise()
    if not isinstance(given, kind):
        message = f"options are {kind.__name__}, not {_shown(given)}"
        refuse(codes.WRONG_TYPE, message, "or give them by name, as in `sigma=3`")
    return given


def limits_with(limits: Limits, fields: dict[str, object]) -> Limits:
    """Return limits with the seconds that were asked for, which are taken out of the fields."""
    return replace(limits, seconds=fields.pop("seconds")) if "seconds" in fields else limits


def rational(name: str, value: object) -> Fraction:
    """Return a number exactly; a float is the decimal that it prints as."""
    text = repr(value) if isinstance(value, float) else str(value)
    number = None
    if isinstance(value, (int, float, str, Decimal, Fraction)) and not isinstance(value, bool):
        with suppress(ValueError):  # it is no number, or its denominator is zero
            number = exact_rational(text.strip()) if len(text) <= LONGEST_REQUEST else None
    if number is None:
        refuse(codes.NOT_A_NUMBER, f"{name} is a number, not {_shown(value)}", 'write it as 2, "1.96" or "5/2"')
    return number


def positive(name: str, value: object) -> Fraction:
    """Return a number above zero."""
    number = rational(name, value)
    if number <= 0:
        refuse(codes.OUT_OF_RANGE, f"{name} is above zero, not {_shown(value)}", "give a positive number")
    return number


def seconds(name: str, value: object) -> float | None:
    """Return how long something may take; None is without an end."""
    return None if value is None else float(positive(name, value))


def natural(name: str, value: object) -> int:
    """Return a number from 0 on."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        refuse(codes.OUT_OF_RANGE, f"{name} is a whole number from 0 on, not {_shown(value)}", "give such a number")
    return value


def many(name: str, value: object) -> int | None:
    """Return how many there may be; None is all of them."""
    return None if value is None or value == "all" else 0 if value == "none" else natural(name, value)


def some(name: str, value: object) -> int | None:
    """Return a number from 1 on, None where it is not said."""
    number = None if value is None else natural(name, value)
    if number == 0:
        refuse(codes.OUT_OF_RANGE, f"{name} is at least 1", "leave it out, or give a greater number")
    return number


def flag(name: str, value: object) -> bool:
    """Return whether something is so."""
    if not isinstance(value, bool):
        refuse(codes.WRONG_TYPE, f"{name} is True or False, not {_shown(value)}", "write one of them")
    return value


def one_of(*choices: str) -> RequestReader:
    """Return a reader of one of some words."""

    def read(name: str, value: object) -> object:
        if value not in choices:
            refuse(codes.NOT_A_CHOICE, f"{_shown(value)} is no {name}", _meant(value, choices))
        return value

    return read


def word(name: str, value: object) -> str | None:
    """Return a text, None where it is not said."""
    if value is not None and not isinstance(value, str):
        refuse(codes.WRONG_TYPE, f"{name} is a text, not {_shown(value)}", "write it in quotation marks")
    return value


def words(name: str, value: object) -> tuple[str, ...]:
    """Return texts, of which there may be one alone."""
    if isinstance(value, str):
        return (value,)
    several = tuple(value) if isinstance(value, Iterable) and not isinstance(value, (Mapping, bytes)) else None
    if several is None or not all(isinstance(text, str) for text in several):
        refuse(codes.WRONG_TYPE, f"{name} is a text or several, not {_shown(value)}", 'write "one" or ["one", "two"]')
    return tuple(str(text) for text in several)


def numbers_by_name(name: str, value: object) -> tuple[tuple[str, Fraction], ...]:
    """Return numbers by name: a dict, or texts such as `alpha=0.34`."""
    if isinstance(value, Mapping):
        pairs = [(name, number) for name, number in value.items()]
    else:
        pairs = []
        for text in words(name, value):
            key, sign, number = text.partition("=")
            if not sign:
                refuse(codes.WRONG_TYPE, f"{name} is no {_shown(text)}", 'write {"alpha": 0.34} or "alpha=0.34"')
            pairs.append((key.strip(), number))
    return tuple((str(word(name, key)), rational(str(key), number)) for key, number in pairs)


def refuse(code: str, message: str, remedy: str) -> NoReturn:
    """Raise that a request cannot be read."""
    raise InvalidInputError((Diagnostic(code, message, None, remedy),))


def _shown(value: object) -> str:
    text = f"`{value[:LONGEST_REQUEST]}`" if isinstance(value, str) else repr(value)
    return text if len(text) <= LONGEST_REQUEST + 2 else f"{text[:LONGEST_REQUEST]}…"


def _meant(name: object, known: Iterable[str]) -> str:
    names = list(known)
    close = nearest_name(name, names[:1000]) if isinstance(name, str) and len(name) <= LONGEST_REQUEST else ""
    return f"did you mean `{close}`?" if close else f"there are {', '.join(names[:20])}" if names else "there are none"
