"""Slips in a value of TOML: no quotation marks, no comma, another notation of a number, an escape."""

from __future__ import annotations

import re
from collections.abc import Callable

from nslogic.theory.strings import toml_text
from nslogic.theory.toml_slip import TOML_KEY, Slip, StopPlace, open_brackets

_VALUE_END = re.compile(r"[,}\]#\n]|$")


_NUMBER = r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?"


_WITH_ERROR = re.compile(rf"({_NUMBER})\s*(?:±|\+/-|\+-)\s*({_NUMBER})")


_CLOSING_CURLY = {"“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", "‟": "”", "″": "″", "‘": "’"}
"""The marks that may end a text, by the curly mark that begins it, as English, German and French have them."""


# in single quotes these would be other characters; `\nu` and `\beta` are more likely TeX
_SURE_ESCAPE = re.compile(r'\\(?:["\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[bfnrt](?![A-Za-z]))')


def escape_slip(place: StopPlace) -> Slip | None:
    """Explain a backslash in double quotes that is not an escape."""
    for match in re.finditer(r'"(?P<inside>(?:\\.|[^"\\\n])*)"', place.line):
        first, last = place.begin + match.start(), place.begin + match.end()
        if first < place.at <= last:
            inside = match["inside"]
            certain = "'" not in inside and _SURE_ESCAPE.search(inside) is None
            quoted = f"'{inside}'" if certain else "'…'"
            return Slip(
                "in double quotes a backslash begins an escape, and this is not one",
                f"write `{quoted}`: in single quotes a backslash is a backslash",
                (first, last, quoted) if certain else None,
            )
    return None


def comma_slip(place: StopPlace) -> Slip | None:
    """Explain a missing comma between values."""
    if re.match(r"[\w\"'{\[]", place.rest) and place.text[place.at - 1 : place.at].isspace():
        end = len(place.text[: place.at].rstrip())
        return Slip("a comma is missing", "write `,` between the values", (end, end, ","))
    return None


def surplus_slip(place: StopPlace) -> Slip | None:
    """Explain a number with something after it, or a text without quotation marks."""
    equals = place.text.rfind("=", place.begin, place.at)
    if equals < 0:
        return None
    first = equals + 1 + len(place.text[equals + 1 :]) - len(place.text[equals + 1 :].lstrip(" \t"))
    if place.text[first : first + 1] in _CLOSING_CURLY:
        return _curly_text(place, first)
    ending = _VALUE_END.search(place.text, max(place.at, first))
    last = len(place.text[: ending.start() if ending else place.end].rstrip())
    value = place.text[first:last]
    if not value:
        return Slip("the key has no value", "write one after `=`, or leave the key out")
    if (with_error := _WITH_ERROR.fullmatch(value)) is not None:
        line = f"value = {with_error[1]}, error = {with_error[2]}"
        inside = place.text[place.begin : equals].rstrip().endswith("value")
        if inside:
            start = place.text.rfind("value", place.begin, equals)
            return Slip("a value and its error have keys of their own", f"write `{line}`", (start, last, line))
        return Slip(
            "a value and its error have keys of their own", f"write `{{ {line} }}`", (first, last, f"{{ {line} }}")
        )
    if re.match(r",\d", place.rest) and value.isdigit():
        return Slip("a decimal is written with a point", f"write `{value}.{place.rest[1:].strip()[:20]}`")
    for pattern, say in _VALUES:
        match = pattern.fullmatch(value)
        if match is not None:
            message, instead = say(match)
            return Slip(
                message,
                f"write `{instead}`" if instead else "leave the key out",
                (first, last, instead) if instead else None,
            )
    if value[0] in "\"'[{":
        message = f"`{place.rest.strip()[:40]}` follows the value"
        return Slip(message, "a line has one key with one value; a comment begins with `#`")
    if re.search(r"[\"'{}\[\]]", value):
        return None
    if value[0].isdigit():
        return Slip(f"`{value[:40]}` is not a number", "write a number such as 0.34, or a text in quotation marks")
    quoted = toml_text(value)
    return Slip("a text needs quotation marks", f"write `{quoted}`", (first, last, quoted))


def _curly_text(place: StopPlace, first: int) -> Slip:
    """Return the slip of a text in curly quotation marks; marks inside the text belong to it."""
    opened, line = place.text[first], place.text[: place.end]
    correction = None
    for match in re.finditer(rf"[{_CLOSING_CURLY[opened]}](?=\s*(?:[,}}\]#]|$))", line[first + 1 :]):
        inside = line[first + 1 : first + 1 + match.start()]
        if _is_balanced(inside, opened):
            # a straight mark inside may be escaped already, or not
            correction = None if '"' in inside else (first, first + 1 + match.end(), f'"{inside}"')
            break
    help_text = 'write `"` at its beginning and at its end' if correction is None else f"write `{correction[2]}`"
    return Slip("quotation marks have to be straight", help_text, correction)


def _is_balanced(inside: str, opened: str) -> bool:
    """Return whether marks like the one that opened a text open and close within it, so that the text ends after them."""
    if opened == "‘":  # its closing mark is an apostrophe too
        return opened not in inside
    depth = 0
    for mark in inside:
        if mark == opened:
            depth += 1
        elif mark in _CLOSING_CURLY[opened]:
            depth -= 1
        if depth < 0:
            return False
    return not depth


_VALUES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str]]], ...] = (
    (re.compile(r"([+-]?)(\.\d.*)"), lambda m: ("a number needs a digit before its point", f"{m[1]}0{m[2]}")),
    (re.compile(r"([+-]?\d+)\."), lambda m: ("a number needs a digit after its point", f"{m[1]}.0")),
    (re.compile(r"0+(\d+)"), lambda m: ("a number must not begin with 0", m[1])),
    (re.compile(r"True|False|TRUE|FALSE"), lambda m: ("truth values are written in lower case", m[0].lower())),
    (re.compile(r"None|null|nil|NULL"), lambda m: (f"TOML has no `{m[0]}`", "")),
    (re.compile(rf"({_NUMBER}\s*/\s*\d+)"), lambda m: ("a rational is written as a text", toml_text(m[1]))),
)


def value_slip(place: StopPlace) -> Slip | None:
    """Explain a value that TOML does not have."""
    if place.rest[:1] in _CLOSING_CURLY:
        return _curly_text(place, place.at)
    stack = open_brackets(place.text, place.at)
    ends = not place.rest.strip() or re.match(rf"\s*(?:{TOML_KEY}\s*=|\[)", place.line) is not None
    if stack and stack[-1][0] == "[" and ends and (stack[-1][1] < place.begin or not place.text[place.at :].strip()):
        line = place.text.count("\n", 0, stack[-1][1]) + 1
        return Slip(f"the list that begins in line {line} is not closed", "write `]` at its end")
    return surplus_slip(place)


def open_text_slip(_: StopPlace) -> Slip:
    """Explain a text that is not closed on its line."""
    help_text = "close it with the mark that it begins with; a text of several lines has three of them on each side"
    return Slip("the text in quotation marks is not closed on its line", help_text)
