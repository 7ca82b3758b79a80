"""LaTeX symbols of names, so that no two of a theory look alike."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeAlias

from nslogic.memory import remembered
from nslogic.theory.model import Theory
from nslogic.theory.symbol_tokens import SymbolError
from nslogic.theory.symbols import Look, look_of

Symbols: TypeAlias = Mapping[str, str]

GREEK = re.compile(
    r"alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega"
    r"|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega"
)
NUMBERED = re.compile(rf"(?P<letter>{GREEK.pattern}|[A-Za-z])(?P<number>[0-9]+)")
GROUP = re.compile(r"\{[^{}]*\}")
VALUE = re.compile(r"\\vert .*?\\vert ")
INDICES = "jiklmnpqrs"


def theory_symbols(theory: Theory) -> dict[str, str]:
    """Return the LaTeX symbol of every name of a theory, so that no two look alike.

    It is the symbol that the file gives, or one made from the name. If two would look alike, those given by the file
    yield to those made from names, and these to the names themselves.
    """
    declared = [(quantity.name, quantity.symbol) for quantity in theory.quantities]
    declared += [(parameter.name, parameter.symbol) for parameter in theory.parameters]
    means = {quantity.name: quantity.name for quantity in theory.quantities}
    means |= {parameter.name: parameter.same_as or parameter.name for parameter in theory.parameters}
    choices = {name: _choices(name, symbol) for name, symbol in declared}
    while True:
        seen: dict[Hashable, dict[str, list[str]]] = {}
        for name, several in choices.items():
            seen.setdefault(several[0][0], {}).setdefault(means[name], []).append(name)
        clashes = [[name for names in alike.values() for name in names] for alike in seen.values() if len(alike) > 1]
        if not clashes:
            return {name: several[0][1] for name, several in choices.items()}
        for names in clashes:
            nicest = max(len(choices[name]) for name in names)
            for name in names:
                if len(choices[name]) == nicest:
                    del choices[name][0]


def _choices(name: str, symbol: str | None) -> list[tuple[Hashable, str]]:
    """Return the possible symbols of a name, the nicest first, each with its look."""
    texts = [*([] if symbol is None else [symbol]), symbol_of(name)]
    looks = [(_look(text), text.replace("|", r"\vert ")) for text in texts]
    return [*((look, text) for look, text in looks if look), (("exactly", name), exactly(name))]


@remembered(1024)
def _look(text: str) -> Look | None:
    try:
        return look_of(text)
    except SymbolError:
        return None


def is_distinct(text: str, symbols: Iterable[str]) -> bool:
    """Return whether a symbol looks different from some others."""
    look = _look(text)
    return look is None or all(_look(symbol) != look for symbol in symbols)


def symbol_of(name: str) -> str:
    r"""Return the LaTeX symbol made from a name.

    >>> symbol_of("N_w"), symbol_of("alpha"), symbol_of("loss"), symbol_of("alpha1")
    ('N_{w}', '\\alpha', '\\mathrm{loss}', '\\alpha_{1}')
    """
    prefix, _, last = name.rpartition(".")
    head, *below = last.split("_")
    if numbered := NUMBERED.fullmatch(head):
        head, below = numbered["letter"], [numbered["number"], *below]
    if not (name.isascii() and head and all(below)):
        return exactly(name)
    lower = [_word(part) for part in below] + ([_word(prefix)] if prefix else [])
    return _word(head) + (f"_{{{','.join(lower)}}}" if lower else "")


def exactly(name: str) -> str:
    """Return a name letter for letter, in a typeface of its own; a name beyond ASCII needs a TeX that can print it."""
    shown = name.replace("_", r"\_")
    return rf"\mathtt{{{shown}}}" if name.isascii() else rf"\text{{{shown}}}"


def _word(word: str) -> str:
    if GREEK.fullmatch(word):
        return f"\\{word}"
    if len(word) == 1:
        return word
    upright = word.replace("_", r"\_")
    return rf"\mathrm{{{upright}}}"


def is_sum(symbol: str) -> bool:
    """Return whether a symbol needs parentheses in a product: a sum or difference, such as `L - L_0`, or a quotient."""
    outside = VALUE.sub("", GROUP.sub("", symbol))
    return any(sign in outside for sign in "+-/")
