"""Line breaks: between words, and never inside a formula that fits on a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPERATORS = frozenset(
    ["~", "<~", ">~", "<<", ">>", "=", "!=", "<=", ">=", "<", ">", "*", "/", "+", "-", "^", "≈", "±", "×", "→", "∈"]
)


def width_of(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )


def wrapped_text(text: str, width: int, hang: int) -> list[str]:
    """Break a text into lines that fit a width, with room for `hang` columns before all but the first.

    Lines break between words; a formula breaks only if it is longer than a line, and so does a word.
    """
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        for part in _parts(piece, width - hang):
            if line.strip() and width_of(line + part) > width - (hang if lines else 0):
                lines.append(line.rstrip())
                line = part.lstrip()
            else:
                line += part
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> Iterator[str]:
    """Yield the unbreakable pieces of a text, each with the white space before it."""
    words = re.findall(r"\s*\S+", text)
    piece, quoted, calls = "", False, 0
    for place, word in enumerate(words):
        piece += word
        bare = word.strip()
        quoted ^= bare.count("`") % 2 == 1
        calls = _open_calls(bare, calls)
        after = words[place + 1].strip() if place + 1 < len(words) else ""
        close = len(words[place + 1]) - len(after) == 1 if after else False
        if close and (quoted or calls or _joins(bare, after)):
            continue
        yield piece
        piece = ""
    if piece:
        yield piece


def _joins(word: str, after: str) -> bool:
    """Say whether two words belong to one formula: one of them is an operator between operands."""
    return word in _OPERATORS or (after in _OPERATORS and not word.endswith((",", ";", ":", ".")))


def _open_calls(word: str, depth: int) -> int:
    """Return how many parentheses of calls, `log(` but not ` (`, are open after a word."""
    for place, character in enumerate(word):
        if character == "(" and (depth or place):
            depth += 1
        elif character == ")" and depth:
            depth -= 1
    return depth


def _parts(piece: str, room: int) -> Iterator[str]:
    """Yield a piece whole if it fits on a line, else its words, and words too long for a line in parts."""
    if width_of(piece.strip()) <= room:
        yield piece
        return
    for word in re.findall(r"\s*\S+", piece):
        body = word.lstrip()
        if width_of(body) <= room:
            yield word
            continue
        blanks = len(word) - len(body)
        first, step = blanks + max(1, room - blanks if blanks <= room // 2 else room), max(1, room)
        yield word[:first]
        yield from (word[place : place + step] for place in range(first, len(word), step))
