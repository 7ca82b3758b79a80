"""Read the text of a theory file, and the TOML in it; every number exactly, and nothing beyond the limits."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple, NoReturn

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.errors import Diagnostic, Fix, InvalidInputError, Location, Related
from nslogic.files import UnreadableError, read_bytes
from nslogic.language.numbers import exact_decimal
from nslogic.theory.positions import location_of_span

_LONG_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}+""")


class UnusableNumber(NamedTuple):
    """A number that was not converted: it is beyond the limits, infinite, or none."""

    text: str


class TextFile(NamedTuple):
    """A kind of text file: how many bytes it may have, what to do about one with more, and what to give instead of it."""

    most: int
    if_larger: str
    instead: str


THEORY = TextFile(limits.FILE_BYTES, "split the theory, and import its parts", "give the path of a .toml file")


def read_text(path: str, file: str, kind: TextFile = THEORY) -> str:
    """Return the text of a file; line ends become line feeds, and a byte order mark is left out.

    Raises:
        InvalidInputError: The file is missing, unreadable, too large, not a regular file, or not UTF-8.
    """
    try:
        content = read_bytes(path, most=kind.most)
    except UnreadableError as error:
        match error.trouble:
            case "missing":
                _refuse(codes.FILE_NOT_FOUND, f"there is no file `{file}`", "check the path")
            case "irregular":
                _refuse(codes.FILE_NOT_READABLE, f"`{file}` is not a regular file", kind.instead)
            case "large":
                _refuse(codes.FILE_TOO_LARGE, f"`{file}` is {error.reason.removeprefix('it is ')}", kind.if_larger)
            case "unreadable":
                message = f"`{file}` cannot be read: {error.reason}"
                _refuse(codes.FILE_NOT_READABLE, message, "check the path and its permissions")
    return _decoded(content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n"), file)


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        begin = content.rfind(b"\n", 0, error.start) + 1
        column = len(content[begin : error.start].decode()) + 1
        shown = content[begin:].split(b"\n", 1)[0].decode(errors="replace")
        message = f"`{file}` is not UTF-8: the byte 0x{content[error.start]:02x} cannot stand here"
    location = Location(file, line, column, shown)
    raise InvalidInputError((Diagnostic(codes.NOT_UTF8, message, location, "save the file as UTF-8"),))


def parse_toml(text: str, file: str) -> dict[str, object]:
    """Return the tables of a text; decimals as `Decimal`, numbers that cannot be used as `UnusableNumber`.

    Raises:
        InvalidInputError: The text is not TOML, or it is nested too deeply.
    """
    import tomllib

    # the reader's time is quadratic in the parts of a dotted key
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
    said = match.group(1) if match else reason
    lines = text.split("\n")
    if match and match.group(2):
        line, column = int(match.group(2)), int(match.group(3))
        at = sum(len(one) + 1 for one in lines[: line - 1]) + column - 1
        location = Location(file, line, column, lines[line - 1] if line <= len(lines) else "")
    else:
        at = end = len(text.rstrip())
        location = location_of_span(text, file, max(end - 1, 0), end)
    from nslogic.theory.toml_slips import slip  # most files are TOML

    known = slip(said, text, at)
    if known is not None:
        related: tuple[Related, ...] = ()
        if known.other is not None:
            first, last, role = known.other
            related = (Related(location_of_span(text, file, first, last), role),)
        fixes = () if known.instead is None else (Fix(file, *known.instead),)
        return Diagnostic(codes.INVALID_TOML, known.message, location, known.help, related, fixes=fixes)
    shown = said if len(said) <= 200 else f"{said[:200]}…"
    return Diagnostic(codes.INVALID_TOML, f"this is not TOML: {shown}", location, _TOML_HELP)


def _deepest(text: str) -> tuple[int, int]:
    match = re.search(r"(?:[\[{][^\[\]{}]{0,100}){20}", text)
    return (match.end() - 1, match.end()) if match else (0, 1)


def _refuse(code: str, message: str, help_text: str) -> NoReturn:
    raise InvalidInputError((Diagnostic(code, message, None, help_text),))


_TOML_HELP = "see toml.io for the syntax; text stands in quotation marks, and so do keys with letters beyond a to z"
