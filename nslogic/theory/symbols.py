r"""Symbols of files: a small part of mathematical TeX, read by a grammar, so that nothing else reaches a TeX program.

A symbol consists of letters, digits, a few signs, commands of the lists below, accents and fonts with an argument, and
one index and one power on each piece. It is read into its look on paper: `N_w` and `N_{w}` have the same look.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from nslogic import limits
from nslogic.theory.symbol_tokens import ACCENTS, FONTS, LETTER_COMMANDS, SIGN_COMMANDS, SymbolError, symbol_tokens

SymbolPiece: TypeAlias = "tuple[object, Look, Look]"
Look: TypeAlias = "tuple[SymbolPiece, ...]"
"""The look of a symbol: its pieces from left to right, each with its index and its power."""


class FontLetter(NamedTuple):
    """A letter in a font: the command of the font, and the letter."""

    font: str
    letter: str


class Accent(NamedTuple):
    """An accent with what it stands over."""

    accent: str
    look: Look


def look_of(text: str) -> Look:
    r"""Return the look of a symbol.

    >>> look_of("N_w") == look_of(r"N_{w}"), look_of("N_w") == look_of("N_W")
    (True, False)

    Raises:
        SymbolError: The text has another command, a sign that formulas do not have, or braces that do not match.
    """
    if len(text) > limits.SYMBOL_LENGTH:
        raise SymbolError(f"it is longer than {limits.SYMBOL_LENGTH} characters")
    reader = _Reader(symbol_tokens(text))
    look = reader.pieces(closing="")
    if not look:
        raise SymbolError("it shows nothing")
    return look


class _Reader:
    """A reader of tokens from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._next = 0

    def _peek(self) -> str:
        return self._tokens[self._next] if self._next < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._next += 1
        return token

    def pieces(self, *, closing: str) -> Look:
        """Read up to a closing brace, or to the end."""
        symbol_pieces: list[SymbolPiece] = []
        while (token := self._peek()) != closing:
            if token in ("}", ""):
                raise SymbolError("its braces do not match")
            nucleus = self._nucleus()
            below, above = self._scripts()
            if not below and not above:
                symbol_pieces += nucleus
            elif len(nucleus) > 0 and not nucleus[-1][1] and not nucleus[-1][2]:
                symbol_pieces += [*nucleus[:-1], (nucleus[-1][0], below, above)]
            else:
                symbol_pieces.append((nucleus, below, above))
        self._next += 1
        return tuple(symbol_pieces)

    def _nucleus(self) -> Look:
        """Read a piece that can have an index and a power."""
        token = self._take()
        if ACCENTS.fullmatch(token):
            return ((Accent(token, self._argument()), (), ()),)
        if FONTS.fullmatch(token):
            return _in_font(token, self._argument())
        return self._words(token) or self._argument(token)

    def _script(self) -> Look:
        """Read an index or a power, which may be a font with its argument in braces."""
        token = self._take()
        if FONTS.fullmatch(token) and self._peek() == "{":
            return _in_font(token, self._argument())
        return self._words(token) or self._argument(token)

    def _words(self, token: str) -> Look:
        return _in_font(r"\mathrm", tuple((letter, (), ()) for letter in self._take())) if token == r"\text" else ()

    def _argument(self, token: str = "") -> Look:
        """Read one character, one command without argument, or a group; `token` is the first if it was read already."""
        token = token or self._take()
        return self._group() if token == "{" else (_plain(token),)

    def _group(self) -> Look:
        look = self.pieces(closing="}")
        if not look:
            raise SymbolError("it has empty braces")
        return look

    def _scripts(self) -> tuple[Look, Look]:
        """Read primes, at most one index and at most one power."""
        below: Look = ()
        above: Look = ()
        raised = False
        while (token := self._peek()) in ("'", "_", "^"):
            self._next += 1
            if token == "_" and not below:
                below = self._script()
            elif token == "^" and not raised:
                raised = True
                above += self._script()
            elif token == "'" and not raised:
                above += (_PRIME,)
            else:
                raise SymbolError(f"one piece has a second `{token}`")
        return below, above


_PRIME: SymbolPiece = ("'", (), ())


def _plain(token: str) -> SymbolPiece:
    if token == r"\prime":
        return _PRIME
    if token.startswith("\\") and not (LETTER_COMMANDS.fullmatch(token) or SIGN_COMMANDS.fullmatch(token)):
        raise SymbolError(f"`{token}` is not a command for symbols")
    if token in ("", "}"):
        raise SymbolError("its braces do not match, or something is missing at its end")
    if token in ("'", "^", "_"):
        raise SymbolError(f"nothing comes before `{token}`")
    return token, (), ()


def _in_font(font: str, look: Look) -> Look:
    """Return pieces with their letters in a font; digits and signs are the same in most."""
    return tuple(
        (
            FontLetter(font, nucleus) if isinstance(nucleus, str) and nucleus.isalpha() else nucleus,
            below,
            above,
        )
        for nucleus, below, above in look
    )
