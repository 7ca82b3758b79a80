"""What is wrong with a text that is not TOML, in words, and what to write: the slips that people make."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from nslogic.theory.strings import toml_text


class Slip(NamedTuple):
    """What is wrong, what to do; what to write in the place of which characters, where that is certain; the other place."""

    message: str
    help: str
    instead: tuple[int, int, str] | None = None
    other: tuple[int, int, str] | None = None


class _Place(NamedTuple):
    """Where the reader of TOML stopped, on which line, and what it said."""

    text: str
    at: int
    begin: int
    end: int
    reason: str

    @property
    def line(self) -> str:
        return self.text[self.begin : self.end]

    @property
    def rest(self) -> str:
        return self.text[self.at : self.end]


def slip(reason: str, text: str, at: int) -> Slip | None:
    """Return what was done at a place of a text, by what the reader of TOML says of it; None where that is not known."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    place = _Place(text, at, begin, len(text) if end < 0 else end, reason)
    for beginning, look in _LOOKS:
        if reason.startswith(beginning) and (seen := look(place)) is not None:
            return seen
    return None


_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*"""
_HEADER = re.compile(rf"\s*(?P<open>\[\[?)\s*(?P<key>{_KEY})\s*\]{{0,2}}")
_TOKENS = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]', re.DOTALL
)
_VALUE_END = re.compile(r"[,}\]#\n]|$")
_NUMBER = r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?"
_WITH_ERROR = re.compile(rf"({_NUMBER})\s*(?:±|\+/-|\+-)\s*({_NUMBER})")
_CLOSING_CURLY = {"“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", "‟": "”", "″": "″", "‘": "’"}
"""For each curly mark that may begin a text the marks that may end it, as English, German and French have them."""


def _twice(place: _Place) -> Slip | None:
    header = _HEADER.match(place.line)
    if header is not None:
        name = header["key"]
        earlier = re.search(
            rf"^\s*(?:\[\[?\s*)?(?P<key>{re.escape(name)})\s*[\]=.]", place.text[: place.begin], re.MULTILINE
        )
        other = (*earlier.span("key"), "first declared here") if earlier else None
        if header["open"] == "[[":
            help_text = f"write `[[{name}]]` above each of them, also above the first"
        else:
            help_text = (
                "put all its keys under one header" if "." not in name or earlier else f"`{name}` has a value already"
            )
        return Slip(f"the table `{name}` is declared twice", help_text, None, other)
    keys = list(re.finditer(rf"(?:^|[{{,])\s*(?P<key>{_KEY})\s*=", place.text[place.begin : place.at]))
    if not keys:
        return None
    name = keys[-1]["key"].strip()
    table = max((one.end() for one in re.finditer(r"^\s*\[.*$", place.text[: place.begin], re.MULTILINE)), default=0)
    before = place.text[table : place.begin + keys[-1].start("key")]
    firsts = list(re.finditer(rf"(?:^|[{{,\n])\s*(?P<key>{re.escape(name)})\s*[=.]", before))
    other = None
    if firsts:
        first = firsts[-1]
        other = (table + first.start("key"), table + first.end("key"), "first given here")
    return Slip(f"the key `{name}` is given twice", "keep one of them", None, other)


# between single marks these would be other signs; `\nu` and `\beta` are more likely TeX
_SURE_ESCAPE = re.compile(r'\\(?:["\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[bfnrt](?![A-Za-z]))')


def _escape(place: _Place) -> Slip | None:
    for match in re.finditer(r'"(?P<inside>(?:\\.|[^"\\\n])*)"', place.line):
        first, last = place.begin + match.start(), place.begin + match.end()
        if first < place.at <= last:
            inside = match["inside"]
            certain = "'" not in inside and _SURE_ESCAPE.search(inside) is None
            shown = f"'{inside}'" if certain else "'…'"
            return Slip(
                "a backslash begins an escape between double quotation marks, and this is none",
                f"write `{shown}`: between single ones a backslash is itself",
                (first, last, shown) if certain else None,
            )
    return None


def _open_brackets(text: str, at: int) -> list[tuple[str, int]]:
    """Return the brackets that are open at a place, the innermost last."""
    stack: list[tuple[str, int]] = []
    for match in _TOKENS.finditer(text, 0, at):
        if match.group() in ("[", "{"):
            stack.append((match.group(), match.start()))
        elif match.group() in ("]", "}") and stack:
            stack.pop()
    return stack


def _inline_table(place: _Place) -> Slip | None:
    stack = _open_brackets(place.text, place.at)
    if not stack or stack[-1][0] != "{":
        return None
    opened = stack[-1][1]
    if place.rest.startswith("}"):
        comma = place.text.rfind(",", opened, place.at)
        return Slip("a table in braces has no comma before `}`", "leave the comma out", (comma, comma + 1, ""))
    if place.rest.strip() and not place.rest.lstrip().startswith("#"):
        return None
    closed = _closing(place.text, opened)
    if closed is None:
        return Slip("the table in braces is not closed", "write `}` at its end, on the same line")
    inside = place.text[opened:closed]
    joined = (
        re.sub(r"\s*\n\s*", " ", re.sub(r",(\s*)\}$", r"\1}", inside))
        if "#" not in inside and '"""' not in inside
        else ""
    )
    help_text = (
        f"write `{joined}`"
        if joined and len(joined) <= 80
        else "write it on one line, or its keys under a header of its own"
    )
    return Slip("a table in braces stands on one line", help_text, (opened, closed, joined) if joined else None)


def _closing(text: str, opened: int) -> int | None:
    """Return the place behind the bracket that closes the one at a place."""
    depth = 0
    for match in _TOKENS.finditer(text, opened):
        if match.group() in ("[", "{"):
            depth += 1
        elif match.group() in ("]", "}"):
            depth -= 1
            if not depth:
                return match.end()
    return None


def _no_comma(place: _Place) -> Slip | None:
    if re.match(r"[\w\"'{\[]", place.rest) and place.text[place.at - 1 : place.at].isspace():
        end = len(place.text[: place.at].rstrip())
        return Slip("a comma is missing", "write `,` between the values", (end, end, ","))
    return None


def _more_than_a_value(place: _Place) -> Slip | None:
    """Tell what was meant by a number with something behind it, or by a text without quotation marks."""
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
        return Slip("the key has no value", "write one behind `=`, or leave the key out")
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
        message = f"`{place.rest.strip()[:40]}` stands behind the value"
        return Slip(message, "a line holds one key with one value; a comment begins with `#`")
    if re.search(r"[\"'{}\[\]]", value):
        return None
    if value[0].isdigit():
        return Slip(f"`{value[:40]}` is no number", "write a number such as 0.34, or a text in quotation marks")
    quoted = toml_text(value)
    return Slip("a text stands in quotation marks", f"write `{quoted}`", (first, last, quoted))


def _curly_text(place: _Place, first: int) -> Slip:
    """Return what to write for a text between curly quotation marks; those inside of it belong to what it says."""
    opened, line = place.text[first], place.text[: place.end]
    certain = None
    for match in re.finditer(rf"[{_CLOSING_CURLY[opened]}](?=\s*(?:[,}}\]#]|$))", line[first + 1 :]):
        inside = line[first + 1 : first + 1 + match.start()]
        if _is_balanced(inside, opened):
            # a straight mark inside may be escaped already, or not
            certain = None if '"' in inside else (first, first + 1 + match.end(), f'"{inside}"')
            break
    help_text = 'write `"` at its beginning and at its end' if certain is None else f"write `{certain[2]}`"
    return Slip("quotation marks are straight", help_text, certain)


def _is_balanced(inside: str, opened: str) -> bool:
    """Say whether marks like the one that opened a text open and close within it, so that it ends behind them."""
    if opened == "‘":  # what closes it is an apostrophe too
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
    (re.compile(r"([+-]?)(\.\d.*)"), lambda m: ("a number of TOML has a digit before its point", f"{m[1]}0{m[2]}")),
    (re.compile(r"([+-]?\d+)\."), lambda m: ("a number of TOML has a digit behind its point", f"{m[1]}.0")),
    (re.compile(r"0+(\d+)"), lambda m: ("a number of TOML does not begin with 0", m[1])),
    (re.compile(r"True|False|TRUE|FALSE"), lambda m: ("truth values are written small", m[0].lower())),
    (re.compile(r"None|null|nil|NULL"), lambda m: (f"TOML has no `{m[0]}`", "")),
    (re.compile(rf"({_NUMBER}\s*/\s*\d+)"), lambda m: ("a rational is a text", toml_text(m[1]))),
)


def _value(place: _Place) -> Slip | None:
    if place.rest[:1] in _CLOSING_CURLY:
        return _curly_text(place, place.at)
    stack = _open_brackets(place.text, place.at)
    ends = not place.rest.strip() or re.match(rf"\s*(?:{_KEY}\s*=|\[)", place.line) is not None
    if stack and stack[-1][0] == "[" and ends and (stack[-1][1] < place.begin or not place.text[place.at :].strip()):
        line = place.text.count("\n", 0, stack[-1][1]) + 1
        return Slip(f"the list that begins in line {line} is not closed", "write `]` at its end")
    return _more_than_a_value(place)


def _no_equals(place: _Place) -> Slip | None:
    if place.rest.startswith(":"):
        return Slip("a key and its value are joined by `=`", "write `=` for `:`", (place.at, place.at + 1, " ="))
    return Slip("a key and its value are joined by `=`", 'write `key = "value"`')


def _open_text(_: _Place) -> Slip:
    help_text = "close it with the mark that it begins with; a text of several lines stands between three of them"
    return Slip("the text in quotation marks is not closed on its line", help_text)


def _open_header(place: _Place) -> Slip | None:
    header = _HEADER.match(place.line)
    if header is None:
        return None
    marks = len(header["open"])
    instead = f"{'[' * marks}{header['key']}{']' * marks}"
    first = place.begin + header.start("open")
    certain = not place.line[header.end() :].strip()
    return Slip(
        "the header is not closed",
        f"write `{instead}`",
        (first, place.begin + header.end(), instead) if certain else None,
    )


def _statement(place: _Place) -> Slip | None:
    comment = re.match(r"(?://|--|;|%)", place.rest)
    if comment is not None:
        return Slip("a comment begins with `#`", "write `#`", (place.at, place.at + comment.end(), "#"))
    if place.rest.startswith("{"):
        return Slip(
            "this looks like JSON, and a theory is a TOML file", "see `nslogic new NAME` for a file to start from"
        )
    name = re.match(r"[^\W\d]\w*", place.rest)
    if name is not None and not name.group().isascii():
        quoted = f'"{name.group()}"'
        return Slip(
            "a key with letters beyond a to z stands in quotation marks",
            f"write `{quoted}`",
            (place.at, place.at + name.end(), quoted),
        )
    return None


_LOOKS: tuple[tuple[str, Callable[[_Place], Slip | None]], ...] = (
    ("Cannot overwrite a value", _twice),
    ("Cannot declare", _twice),
    ("Cannot mutate", _twice),
    ("Duplicate", _twice),
    ("Unescaped", _escape),
    ("Invalid hex value", _escape),
    ("Escaped character", _escape),
    ("Invalid initial character", _inline_table),
    ("Invalid initial character", _statement),
    ("Unclosed inline table", _inline_table),
    ("Unclosed inline table", _no_comma),
    ("Unclosed inline table", _more_than_a_value),
    ("Unclosed array", _no_comma),
    ("Unclosed array", lambda _: Slip("the list is not closed", "write `]` at its end, and `,` between its values")),
    ("Invalid value", _value),
    ("Expected newline", _more_than_a_value),
    ("Expected '='", _no_equals),
    ("Illegal character", _open_text),
    ("Unterminated string", _open_text),
    ("Expected \"'", _open_text),
    ('Expected "\'"', _open_text),
    ('Expected """', _open_text),
    ("Expected ']", _open_header),
    ("Invalid statement", _statement),
)
"""What the reader of the standard library says, by how it begins, and who looks what it is about."""
