"""The tokens of a symbol: letters, digits, signs, and the commands of TeX that symbols may have."""

from __future__ import annotations

import re

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
"""Commands that look the same on paper as another text."""


_TOKEN = re.compile(r"\\(?:[A-Za-z]+|.?)|[A-Za-z0-9+*/.,()|'^_{} -]")


_TEXT = re.compile(r"[A-Za-z0-9 .,-]*")


class SymbolError(NslogicError):
    """A text that is not a symbol; the message says why."""


def symbol_tokens(text: str) -> list[str]:
    """Return the tokens of a symbol, without spaces."""
    tokens: list[str] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise SymbolError(f"it contains `{text[position]}`")
        position = match.end()
        if match[0] == r"\text":
            words = _text_at(text, position)
            tokens += [r"\text", words]
            position += len(words) + 2
        elif match[0] != " ":
            tokens += symbol_tokens(SAME_GLYPH[match[0]]) if match[0] in SAME_GLYPH else [match[0]]
    return tokens


def _text_at(text: str, position: int) -> str:
    r"""Return the plain words between the braces of `\text{…}`."""
    end = text.find("}", position)
    if text[position : position + 1] != "{" or end < 0 or not _TEXT.fullmatch(text, position + 1, end):
        raise SymbolError(r"`\text` needs words in braces")
    return text[position + 1 : end]
