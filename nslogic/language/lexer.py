"""The lexer of laws: from text to tokens."""

from __future__ import annotations

import re
from typing import NamedTuple

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.language.spellings import SPELLINGS
from nslogic.language.syntax_tree import LawProblem, LawSyntaxError

ORDER_RELATIONS = frozenset(("~", "<~", ">~", "<<", ">>"))
PARAMETER_RELATIONS = frozenset(("=", "!=", "<", "<=", ">", ">="))
FUNCTIONS = {"log": 1, "min": None, "max": None}
"""The functions of orders, each with its number of arguments where it takes just so many."""

RESERVED_WORDS = frozenset(("or", "forall", "ignoring", "logs", "sum", "inf", *FUNCTIONS))

_TOKEN = re.compile(
    r"(?P<space>[ \t\r\n]+)"
    r"|(?P<number>(?:[0-9]+(?:_[0-9]+)*(?:\.[0-9]+)?|(?<!\.)\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[^\W\d]\w*(?:\.[^\W\d]\w*)*)"
    r"|(?P<symbol>\*\*|\.\.|<~|>~|<<|>>|<=|>=|!=|[~<>=+\-*/^(),:])"
    rf"|(?P<spelling>[{''.join(map(re.escape, SPELLINGS))}])"
)


class Token(NamedTuple):
    """A word of a law: `number`, `name`, `symbol` or `end`, its text, where it starts, and where it ends."""

    sort: str
    text: str
    start: int
    end: int


def is_identifier(text: str) -> bool:
    """Say whether a text can name a quantity, a parameter, an index or a prefix."""
    return (
        bool(text)
        and text not in RESERVED_WORDS
        and not text[0].isdecimal()
        and all(character == "_" or character.isalpha() or character.isdecimal() for character in text)
    )


def tokens(text: str) -> list[Token]:
    """Cut a law into tokens, with an `end` token last.

    Raises:
        LawSyntaxError: A character does not belong to the language.
    """
    read: list[Token] = []
    position = digits = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise LawSyntaxError(_unreadable(text, position))
        sort = match.lastgroup
        if sort == "name":
            _check_name(match.group(), position)
        elif sort == "number" and match.end() - position > 3:
            digits += match.end() - position
            if digits > limits.LAW_DIGITS:
                raise LawSyntaxError(_too_many_digits(position, match.end()))
        if sort == "spelling":
            read.append(Token("symbol", SPELLINGS[match.group()], position, match.end()))
        elif sort is not None and sort != "space":
            read.append(Token(sort, match.group(), position, match.end()))
        position = match.end()
    end = len(text.rstrip())
    read.append(Token("end", "", end, end))
    return read


def _too_many_digits(start: int, end: int) -> LawProblem:
    message = f"the numbers of the law have more than {limits.LAW_DIGITS} digits together"
    return LawProblem(codes.LAW_TOO_LARGE, message, start, end, "write them to fewer digits, or split the law")


def _check_name(name: str, position: int) -> None:
    if name.isascii():
        return
    for offset, character in enumerate(name):
        if not (character in "_." or character.isalpha() or character.isdecimal()):
            raise LawSyntaxError(_unreadable(name[offset:], 0, position + offset))


def _unreadable(text: str, position: int, shown_at: int | None = None) -> LawProblem:
    start = position if shown_at is None else shown_at
    character = text[position]
    if character in "'\"":
        help_text = "a law is a formula: it holds no text in quotation marks"
    elif character == ".":
        help_text = "write a decimal with digits on both sides of the point, such as `0.5`"
    else:
        help_text = "names consist of letters, digits and `_`; operators are + * / ^ and the relations"
    shown = character if character.isprintable() else f"U+{ord(character):04X}"
    return LawProblem(codes.SYNTAX, f"`{shown}` does not belong to the law language", start, start + 1, help_text)
