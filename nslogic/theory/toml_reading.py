"""Read the TOML of a theory file: every number exactly, and every slip with its place."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, Fix, InvalidInputError, Location, Related
from nslogic.language.numbers import exact_decimal
from nslogic.theory.positions import location_of_span

_LONG_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}+""")


class UnusableNumber(NamedTuple):
    """A number that cannot be used: it is beyond the limits, infinite, or `nan`."""

    text: str


def parse_toml(text: str, file: str) -> dict[str, object]:
    """Return the tables of a text; decimals as `Decimal`, numbers that cannot be used as `UnusableNumber`.

    Raises:
        InvalidInputError: The text is not TOML, or it is nested too deeply.
    """
    import tomllib

    # tomllib takes time quadratic in the parts of a dotted key
    match = _LONG_KEY.search(text)
    if match is not None:
        raise InvalidInputError((_too_deep(location_of_span(text, file, match.start(), match.end())),))
    try:
        return tomllib.loads(text, parse_float=_parse_float)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInputError((_invalid_toml(str(error), text, file),)) from None
    except RecursionError:
        raise InvalidInputError((_too_deep(location_of_span(text, file, *_deepest(text))),)) from None
    except ValueError:
        # an integer with more digits than Python converts
        match = re.search(r"[0-9][0-9_]{4000,}", text)
        location = location_of_span(text, file, *(match.span() if match else (0, 1)))
        message = f"the number has more than {limits.DIGITS} digits"
        help_text = "write it to fewer digits"
        raise InvalidInputError((Diagnostic(codes.NUMBER_OUT_OF_BOUNDS, message, location, help_text),)) from None


def _too_deep(location: Location) -> Diagnostic:
    message = f"lists and tables are nested deeper than {limits.VALUE_NESTING} levels"
    return Diagnostic(codes.NESTED_TOO_DEEPLY, message, location, "a theory file needs no more than four levels")


def _parse_float(text: str) -> Decimal | UnusableNumber:
    plain = text.replace("_", "")
    try:
        value = exact_decimal(plain)
    except ValueError:
        value = None
    return UnusableNumber(text) if value is None else Decimal(plain)


def _invalid_toml(reason: str, text: str, file: str) -> Diagnostic:
    match = re.fullmatch(r"(.*) \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)", reason, re.DOTALL)
    complaint = match.group(1) if match else reason
    lines = text.split("\n")
    if match and match.group(2):
        line, column = int(match.group(2)), int(match.group(3))
        at = sum(len(text_line) + 1 for text_line in lines[: line - 1]) + column - 1
        location = Location(file, line, column, lines[line - 1] if line <= len(lines) else "")
    else:
        at = end = len(text.rstrip())
        location = location_of_span(text, file, max(end - 1, 0), end)
    from nslogic.theory.toml_slips import slip  # most files are TOML

    explained = slip(complaint, text, at)
    if explained is not None:
        related: tuple[Related, ...] = ()
        if explained.other is not None:
            first, last, role = explained.other
            related = (Related(location_of_span(text, file, first, last), role),)
        fixes = () if explained.instead is None else (Fix(file, *explained.instead),)
        return Diagnostic(codes.INVALID_TOML, explained.message, location, explained.help, related, fixes=fixes)
    short = complaint if len(complaint) <= 200 else f"{complaint[:200]}…"
    return Diagnostic(codes.INVALID_TOML, f"this is not TOML: {short}", location, _TOML_HELP)


def _deepest(text: str) -> tuple[int, int]:
    match = re.search(r"(?:[\[{][^\[\]{}]{0,100}){20}", text)
    return (match.end() - 1, match.end()) if match else (0, 1)


_TOML_HELP = "see toml.io for the syntax; quote texts, and keys with letters beyond a to z"
