"""Follow the characters of a TOML string back to the text it was written as."""

from __future__ import annotations

_ESCAPE_LENGTHS = {"u": 6, "U": 10}


def toml_text(value: object) -> str:
    """Return a value as it is written in TOML.

    >>> toml_text({"trend": "falls", "where": ["a > 1"]})
    '{ trend = "falls", where = ["a > 1"] }'
    """
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + "".join(one if one.isprintable() else f"\\u{ord(one):04X}" for one in escaped) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(toml_text, value))}]"
    if isinstance(value, dict):
        pairs = ", ".join(f"{key} = {toml_text(each)}" for key, each in value.items())
        return f"{{ {pairs} }}"
    return str(value)


def offsets_in_source(written: str) -> list[int] | None:
    """Return where each character of a string stands in its written form, quotation marks included.

    One position more than the string has characters is returned: the closing quotation mark's. None is returned
    for what is no string.
    """
    for mark in ('"""', "'''", '"', "'"):
        if written.startswith(mark):
            return _offsets(written, mark)
    return None


def _offsets(written: str, mark: str) -> list[int]:
    position, end = len(mark), len(written) - len(mark)
    if len(mark) == 3 and written.startswith("\n", position):
        position += 1
    found: list[int] = []
    while position < end:
        if written[position] != "\\" or mark[0] == "'":
            found.append(position)
            position += 1
        elif written[position + 1] in " \t\n":
            # a backslash at the end of a line takes the white space that follows with it
            position += 1
            while position < end and written[position] in " \t\n":
                position += 1
        else:
            found.append(position)
            position += _ESCAPE_LENGTHS.get(written[position + 1], 2)
    found.append(min(position, end))
    return found
