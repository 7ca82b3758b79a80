"""Slips in the tables and keys of TOML: given twice, not closed, joined in another way, or of another language."""

from __future__ import annotations

import re

from nslogic.theory.toml_slip import TOML_HEADER, TOML_KEY, Slip, StopPlace, closing_bracket, open_brackets


def twice_slip(place: StopPlace) -> Slip | None:
    """Explain a table or a key that is given twice."""
    header = TOML_HEADER.match(place.line)
    if header is not None:
        name = header["key"]
        earlier = re.search(
            rf"^\s*(?:\[\[?\s*)?(?P<key>{re.escape(name)})\s*[\]=.]", place.text[: place.begin], re.MULTILINE
        )
        first_place = (*earlier.span("key"), "first declared here") if earlier else None
        if header["open"] == "[[":
            help_text = f"write `[[{name}]]` above each of them, also above the first"
        else:
            help_text = (
                "put all its keys under one header" if "." not in name or earlier else f"`{name}` has a value already"
            )
        return Slip(f"the table `{name}` is declared twice", help_text, None, first_place)
    keys = list(re.finditer(rf"(?:^|[{{,])\s*(?P<key>{TOML_KEY})\s*=", place.text[place.begin : place.at]))
    if not keys:
        return None
    name = keys[-1]["key"].strip()
    table = max(
        (header_line.end() for header_line in re.finditer(r"^\s*\[.*$", place.text[: place.begin], re.MULTILINE)),
        default=0,
    )
    before = place.text[table : place.begin + keys[-1].start("key")]
    firsts = list(re.finditer(rf"(?:^|[{{,\n])\s*(?P<key>{re.escape(name)})\s*[=.]", before))
    first_place = None
    if firsts:
        first = firsts[-1]
        first_place = (table + first.start("key"), table + first.end("key"), "first given here")
    return Slip(f"the key `{name}` is given twice", "keep one of them", None, first_place)


def inline_table_slip(place: StopPlace) -> Slip | None:
    """Explain a table in braces that is not closed, or not on one line."""
    stack = open_brackets(place.text, place.at)
    if not stack or stack[-1][0] != "{":
        return None
    opened = stack[-1][1]
    if place.rest.startswith("}"):
        comma = place.text.rfind(",", opened, place.at)
        return Slip("a table in braces must not have a comma before `}`", "leave the comma out", (comma, comma + 1, ""))
    if place.rest.strip() and not place.rest.lstrip().startswith("#"):
        return None
    closed = closing_bracket(place.text, opened)
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
    return Slip("a table in braces has to be on one line", help_text, (opened, closed, joined) if joined else None)


def equals_slip(place: StopPlace) -> Slip | None:
    """Explain a key without `=` after it, or a comma in a decimal."""
    decimal = re.search(r"=\s*([+-]?\d+),(\d+)\s*$", place.text[place.begin : place.at])
    if decimal is not None:
        written = f"{decimal[1]}.{decimal[2]}"
        instead = (place.begin + decimal.start(1), place.begin + decimal.end(2), written)
        return Slip("a decimal has a point", f"write `{written}`", instead)
    if place.rest.strip() == ":":
        return Slip(
            "this looks like YAML, and a theory is a TOML file", "see `nslogic new NAME` for a file to start from"
        )
    if place.rest.startswith(":"):
        return Slip("a key and its value are joined by `=`", "write `=` for `:`", (place.at, place.at + 1, " ="))
    return Slip("a key and its value are joined by `=`", 'write `key = "value"`')


def header_slip(place: StopPlace) -> Slip | None:
    """Explain a header that is not closed."""
    header = TOML_HEADER.match(place.line)
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


def statement_slip(place: StopPlace) -> Slip | None:
    """Explain a line that is neither a key nor a header, such as a comment of another language."""
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
            "a key with letters beyond a to z needs quotation marks",
            f"write `{quoted}`",
            (place.at, place.at + name.end(), quoted),
        )
    return None
