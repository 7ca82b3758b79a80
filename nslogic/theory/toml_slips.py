"""Slips that people make in TOML: what is wrong, in words, and what to write instead."""

from __future__ import annotations

from collections.abc import Callable

from nslogic.theory.toml_slip import Slip, StopPlace
from nslogic.theory.toml_table_slips import equals_slip, header_slip, inline_table_slip, statement_slip, twice_slip
from nslogic.theory.toml_value_slips import comma_slip, escape_slip, open_text_slip, surplus_slip, value_slip


def slip(reason: str, text: str, at: int) -> Slip | None:
    """Return the slip at a place of a text, by the TOML reader's message about it; None if it is none of those below."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    place = StopPlace(text, at, begin, len(text) if end < 0 else end, reason)
    for beginning, look in _LOOKS:
        if reason.startswith(beginning) and (explained := look(place)) is not None:
            return explained
    return None


_LOOKS: tuple[tuple[str, Callable[[StopPlace], Slip | None]], ...] = (
    ("Cannot overwrite a value", twice_slip),
    ("Cannot declare", twice_slip),
    ("Cannot mutate", twice_slip),
    ("Duplicate", twice_slip),
    ("Unescaped", escape_slip),
    ("Invalid hex value", escape_slip),
    ("Escaped character", escape_slip),
    ("Invalid initial character", inline_table_slip),
    ("Invalid initial character", statement_slip),
    ("Unclosed inline table", inline_table_slip),
    ("Unclosed inline table", comma_slip),
    ("Unclosed inline table", surplus_slip),
    ("Unclosed array", comma_slip),
    ("Unclosed array", lambda _: Slip("the list is not closed", "write `]` at its end, and `,` between its values")),
    ("Invalid value", value_slip),
    ("Expected newline", surplus_slip),
    ("Expected '='", equals_slip),
    ("Illegal character", open_text_slip),
    ("Unterminated string", open_text_slip),
    ("Expected \"'", open_text_slip),
    ('Expected "\'"', open_text_slip),
    ('Expected """', open_text_slip),
    ("Expected ']", header_slip),
    ("Invalid statement", statement_slip),
)
"""The beginnings of the standard library's messages, each with the function that explains it."""
