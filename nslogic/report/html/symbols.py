r"""Symbols of names as MathML: `N_w` with its index, `\hat L` with its hat."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from nslogic.memory import remembered
from nslogic.report.formulas.symbols import Symbols, symbol_of
from nslogic.theory.symbol_tokens import SymbolError
from nslogic.theory.symbols import Accent, FontLetter, Look, SymbolPiece, look_of

LETTERS = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
    "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "hbar": "ℏ",
}  # fmt: skip
"""The letters that commands of TeX stand for."""

SYMBOL_SIGNS = {
    "infty": "∞", "partial": "∂", "nabla": "∇", "star": "⋆", "circ": "∘", "dagger": "†", "times": "×", "cdot": "⋅",
    "pm": "±", "le": "≤", "ge": "≥", "ne": "≠", "setminus": "∖", "perp": "⊥", "parallel": "∥", "_": "_",
    "-": "−", "'": "′", "*": "∗",
}  # fmt: skip
"""The signs that commands of TeX, or characters of a symbol, stand for."""

ACCENT_SIGNS = {r"\hat": "^", r"\bar": "¯", r"\tilde": "~", r"\vec": "→", r"\dot": "˙", r"\ddot": "¨"}

_FONT_STARTS = {r"\mathbf": 0x1D400, r"\mathcal": 0x1D49C, r"\mathbb": 0x1D538, r"\mathsf": 0x1D5A0}
_IN_OTHER_PLACES = {
    (r"\mathcal", "B"): "ℬ", (r"\mathcal", "E"): "ℰ", (r"\mathcal", "F"): "ℱ", (r"\mathcal", "H"): "ℋ",
    (r"\mathcal", "I"): "ℐ", (r"\mathcal", "L"): "ℒ", (r"\mathcal", "M"): "ℳ", (r"\mathcal", "R"): "ℛ",
    (r"\mathcal", "e"): "ℯ", (r"\mathcal", "g"): "ℊ", (r"\mathcal", "o"): "ℴ", (r"\mathbb", "C"): "ℂ",
    (r"\mathbb", "H"): "ℍ", (r"\mathbb", "N"): "ℕ", (r"\mathbb", "P"): "ℙ", (r"\mathbb", "Q"): "ℚ",
    (r"\mathbb", "R"): "ℝ", (r"\mathbb", "Z"): "ℤ",
}  # fmt: skip
"""Letters that Unicode had before it had their alphabets."""


@remembered(4096)
def symbol_mathml(symbol: str) -> str:
    r"""Return a symbol, written in the part of TeX that files may use, as MathML; what is none stands as text.

    >>> symbol_mathml("N_w"), symbol_mathml(r"\mathrm{loss}")
    ('<msub><mi>N</mi><mi>w</mi></msub>', '<mi>loss</mi>')
    """
    exact = _exact_name(symbol)
    if exact is not None:
        return f'<mtext class="exact">{escape(exact)}</mtext>'
    try:
        return _row(look_of(symbol.replace(r"\vert ", "|")))
    except SymbolError:
        return f"<mtext>{escape(symbol)}</mtext>"


def name_mathml(name: str, symbols: Symbols) -> str:
    """Return the symbol of a name as MathML."""
    return symbol_mathml(symbols.get(name) or symbol_of(name))


def _exact_name(symbol: str) -> str | None:
    r"""Return the name in a symbol that shows it letter for letter, None for any other symbol."""
    for opening in (r"\mathtt{", r"\text{"):
        if symbol.startswith(opening) and symbol.endswith("}") and symbol.count("{") == 1:
            return symbol[len(opening) : -1].replace(r"\_", "_")
    return None


def _row(look: Look) -> str:
    parts = list(_pieces(look))
    return parts[0] if len(parts) == 1 else f"<mrow>{''.join(parts)}</mrow>"


def _pieces(look: Sequence[SymbolPiece]) -> Iterator[str]:
    """Yield the elements of a look; upright letters that follow each other are one word."""
    place = 0
    while place < len(look):
        end = place
        while end < len(look) and _is_upright(look[end][0]) and (end == place or not _scripts(look[end - 1])):
            end += 1
        if end > place:
            word = "".join(_letter(piece[0].letter) for piece in look[place:end] if isinstance(piece[0], FontLetter))
            upright = f"<mi>{escape(word)}</mi>" if len(word) > 1 else f'<mi mathvariant="normal">{escape(word)}</mi>'
            yield _with_scripts(upright, look[end - 1])
            place = end
            continue
        yield _with_scripts(_nucleus(look[place][0]), look[place])
        place += 1


def _is_upright(nucleus: object) -> bool:
    return isinstance(nucleus, FontLetter) and nucleus.font == r"\mathrm"


def _scripts(piece: SymbolPiece) -> bool:
    return bool(piece[1] or piece[2])


def _with_scripts(nucleus: str, piece: SymbolPiece) -> str:
    _, below, above = piece
    if below and above:
        return f"<msubsup>{nucleus}{_row(below)}{_row(above)}</msubsup>"
    if below:
        return f"<msub>{nucleus}{_row(below)}</msub>"
    return f"<msup>{nucleus}{_row(above)}</msup>" if above else nucleus


def _nucleus(nucleus: object) -> str:
    if isinstance(nucleus, FontLetter):
        return f"<mi>{escape(_in_font(nucleus))}</mi>"
    if isinstance(nucleus, Accent):
        return f'<mover accent="true">{_row(nucleus.look)}<mo>{ACCENT_SIGNS[nucleus.accent]}</mo></mover>'
    if isinstance(nucleus, tuple):
        return _row(nucleus)
    text = str(nucleus)
    if text.isdigit():
        return f"<mn>{text}</mn>"
    command = text.removeprefix("\\")
    if command in SYMBOL_SIGNS:
        return f"<mo>{escape(SYMBOL_SIGNS[command])}</mo>"
    return f"<mi>{escape(_letter(text))}</mi>" if text[-1].isalpha() else f'<mo stretchy="false">{escape(text)}</mo>'


def _letter(text: str) -> str:
    return LETTERS.get(text.removeprefix("\\"), text)


def _in_font(letter: FontLetter) -> str:
    start, text = _FONT_STARTS.get(letter.font), letter.letter
    if start is None or not (text.isascii() and text.isalpha() and len(text) == 1):
        return _letter(text)
    offset = ord(text) - ord("A") if text.isupper() else 26 + ord(text) - ord("a")
    return _IN_OTHER_PLACES.get((letter.font, text)) or chr(start + offset)
