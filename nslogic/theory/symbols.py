r"""Symbols of files: a small part of mathematical TeX, read by a grammar, so that nothing else reaches a TeX program.

A symbol is letters, digits, a few signs, commands of the lists below, accents and fonts with what they stand on, and
one index and one power at each piece. It is read into what it looks like on paper: `N_w` and `N_{w}` are the same.
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

from nslogic import limits
from nslogic.errors import NslogicError

LETTER_COMMANDS = re.compile(
    r"\\(?:alpha|beta|gamma|delta|(?:var)?epsilon|zeta|eta|(?:var)?theta|iota|kappa|lambda|mu|nu|xi|pi|(?:var)?rho|sigma"
    r"|tau|upsilon|(?:var)?phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega|ell|hbar)"
)
SIGN_COMMANDS = re.compile(
    r"\\(?:infty|partial|nabla|star|circ|dagger|times|cdot|pm|le|ge|ne|setminus|perp|parallel|_)"
)
ACCENTS = re.compile(r"\\(?:hat|bar|tilde|vec|d?dot)")
FONTS = re.compile(r"\\math(?:rm|bf|cal|bb|sf|it)")
SAME_GLYPH = {r"\leq": r"\le", r"\geq": r"\ge", r"\ast": "*", r"\min": r"\mathrm{min}", r"\max": r"\mathrm{max}"}
"""Commands that look like others on paper."""

_TOKEN = re.compile(r"\\(?:[A-Za-z]+|.?)|[A-Za-z0-9+*/.,()|'^_{} -]")
_TEXT = re.compile(r"[A-Za-z0-9 .,-]*")

SymbolPiece: TypeAlias = "tuple[object, Look, Look]"
Look: TypeAlias = "tuple[SymbolPiece, ...]"
"""What a symbol looks like: pieces from left to right, each with what stands below and above it."""


class SymbolError(NslogicError):
    """A text that is no symbol; the message says why not."""


class _Font(NamedTuple):
    """A letter in a font."""

    font: str
    letter: str


class _Accent(NamedTuple):
    """An accent and what it stands on."""

    accent: str
    look: Look


def look_of(text: str) -> Look:
    r"""Return what a symbol looks like.

    >>> look_of("N_w") == look_of(r"N_{w}"), look_of("N_w") == look_of("N_W")
    (True, False)

    Raises:
        SymbolError: it is more than a symbol: another command, a sign that is none of a formula, braces that do not match.
    """
    if len(text) > limits.SYMBOL_LENGTH:
        raise SymbolError(f"it is longer than {limits.SYMBOL_LENGTH} characters")
    reader = _Reader(_tokens(text))
    look = reader.pieces(closing="")
    if not look:
        raise SymbolError("it shows nothing")
    return look


def _tokens(text: str) -> list[str]:
    found, position = [], 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise SymbolError(f"`{text[position]}` cannot stand in one")
        position = match.end()
        if match[0] == r"\text":
            words = _text_at(text, position)
            found += [r"\text", words]
            position += len(words) + 2
        elif match[0] != " ":
            found += _tokens(SAME_GLYPH[match[0]]) if match[0] in SAME_GLYPH else [match[0]]
    return found


def _text_at(text: str, position: int) -> str:
    r"""Return what is between the braces of `\text{…}`: plain words."""
    end = text.find("}", position)
    if text[position : position + 1] != "{" or end < 0 or not _TEXT.fullmatch(text, position + 1, end):
        raise SymbolError(r"`\text` is followed by words in braces")
    return text[position + 1 : end]


class _Reader:
    """Read tokens from left to right."""

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
        found: list[SymbolPiece] = []
        while (token := self._peek()) != closing:
            if token in ("}", ""):
                raise SymbolError("its braces do not match")
            nucleus = self._nucleus()
            below, above = self._scripts()
            if not below and not above:
                found += nucleus
            elif len(nucleus) > 0 and not nucleus[-1][1] and not nucleus[-1][2]:
                found += [*nucleus[:-1], (nucleus[-1][0], below, above)]
            else:
                found.append((nucleus, below, above))
        self._next += 1
        return tuple(found)

    def _nucleus(self) -> Look:
        """Read what scripts may stand at."""
        token = self._take()
        if ACCENTS.fullmatch(token):
            return ((_Accent(token, self._argument()), (), ()),)
        if FONTS.fullmatch(token):
            return _in_font(token, self._argument())
        return self._words(token) or self._argument(token)

    def _script(self) -> Look:
        """Read an index or a power; a font may stand there with its braces."""
        token = self._take()
        if FONTS.fullmatch(token) and self._peek() == "{":
            return _in_font(token, self._argument())
        return self._words(token) or self._argument(token)

    def _words(self, token: str) -> Look:
        return _in_font(r"\mathrm", tuple((one, (), ()) for one in self._take())) if token == r"\text" else ()

    def _argument(self, token: str = "") -> Look:
        """Read one character, one command without argument, or a group; its first token may have been taken."""
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
                raise SymbolError(f"a second `{token}` stands at one place")
        return below, above


_PRIME: SymbolPiece = ("'", (), ())


def _plain(token: str) -> SymbolPiece:
    if token == r"\prime":
        return _PRIME
    if token.startswith("\\") and not (LETTER_COMMANDS.fullmatch(token) or SIGN_COMMANDS.fullmatch(token)):
        raise SymbolError(f"`{token}` is no command of a symbol")
    if token in ("", "}"):
        raise SymbolError("its braces do not match, or something is missing at its end")
    if token in ("'", "^", "_"):
        raise SymbolError(f"`{token}` stands at nothing")
    return token, (), ()


def _in_font(font: str, look: Look) -> Look:
    """Return pieces with their letters in a font; digits and signs are the same in most."""
    return tuple(
        (
            _Font(font, nucleus) if isinstance(nucleus, str) and nucleus.isalpha() else nucleus,
            below,
            above,
        )
        for nucleus, below, above in look
    )
