"""A slip in TOML, and the place where the TOML reader stopped."""

from __future__ import annotations

import re
from typing import NamedTuple


class Slip(NamedTuple):
    """A slip: message, help, the correction of a span if it is certain, and another place that is involved."""

    message: str
    help: str
    instead: tuple[int, int, str] | None = None
    other: tuple[int, int, str] | None = None


class StopPlace(NamedTuple):
    """The place where the TOML reader stopped: the text, the position, its line, and the reader's message."""

    text: str
    at: int
    begin: int
    end: int
    reason: str

    @property
    def line(self) -> str:
        """Return the line of the place."""
        return self.text[self.begin : self.end]

    @property
    def rest(self) -> str:
        """Return the line from the place on."""
        return self.text[self.at : self.end]


TOML_KEY = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*"""


TOML_HEADER = re.compile(rf"\s*(?P<open>\[\[?)\s*(?P<key>{TOML_KEY})\s*\]{{0,2}}")


TOML_TOKENS = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}]', re.DOTALL
)


def open_brackets(text: str, at: int) -> list[tuple[str, int]]:
    """Return the brackets that are open at a position, the innermost last."""
    stack: list[tuple[str, int]] = []
    for match in TOML_TOKENS.finditer(text, 0, at):
        if match.group() in ("[", "{"):
            stack.append((match.group(), match.start()))
        elif match.group() in ("]", "}") and stack:
            stack.pop()
    return stack


def closing_bracket(text: str, opened: int) -> int | None:
    """Return the position after the bracket that closes the one at `opened`."""
    depth = 0
    for match in TOML_TOKENS.finditer(text, opened):
        if match.group() in ("[", "{"):
            depth += 1
        elif match.group() in ("]", "}"):
            depth -= 1
            if not depth:
                return match.end()
    return None
