"""Strings of TOML: how a value is written, and where each character of a string is written."""

from __future__ import annotations

_ESCAPE_LENGTHS = {"u": 6, "U": 10}


def toml_text(value: object) -> str:
    """Return a value as it is written in TOML.

    >>> toml_text({"trend": "falls", "where": ["a > 1"]})
    '{ trend = "falls", where = ["a > 1"] }'
    """
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{"".join(map(_character_text, escaped))}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(toml_text, value))}]"
    if isinstance(value, dict):
        pairs = ", ".join(f"{key} = {toml_text(element)}" for key, element in value.items())
        return f"{{ {pairs} }}"
    return str(value)


def _character_text(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def offsets_in_source(written: str) -> list[int] | None:
    """Return the offset of each character of a string in its written form, quotation marks included.

    The last offset is that of the closing quotation mark. The result is None for a text that is not a string.
    """
    for mark in ('"""', "'''", '"', "'"):
        if written.startswith(mark):
            return _offsets(written, mark)
    return None


def _offsets(written: str, mark: str) -> list[int]:
    position, end = len(mark), len(written) - len(mark)
    if len(mark) == 3 and written.startswith("\n", position):
        position += 1
    offsets: list[int] = []
    while position < end:
        if written[position] != "\\" or mark[0] == "'":
            offsets.append(position)
            position += 1
        elif written[position + 1] in " \t\n":
            # a backslash at the end of a line removes the white space after it
            position += 1
            while position < end and written[position] in " \t\n":
                position += 1
        else:
            offsets.append(position)
            position += _ESCAPE_LENGTHS.get(written[position + 1], 2)
    offsets.append(min(position, end))
    return offsets
