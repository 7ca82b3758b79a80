"""Laws as runs of text on three heights, for pictures: SVG has no MathML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from nslogic.language.grammar import parse
from nslogic.language.syntax_tree import LawSyntaxError, SyntaxNode
from nslogic.report.formulas.symbols import Symbols, is_sum, symbol_of
from nslogic.report.html.symbols import LETTERS, SYMBOL_SIGNS
from nslogic.report.page import visible
from nslogic.theory.symbol_tokens import SymbolError
from nslogic.theory.symbols import Accent, FontLetter, Look, look_of

SMALL = 0.72
"""The size of an index or a power, against that of its base."""

_RELATIONS = {"~": "∼", "<~": "≲", ">~": "≳", "<<": "≪", ">>": "≫", "!=": "≠", "<=": "≤", ">=": "≥"}

_NARROW = frozenset("ijlt.,;:'()[]|!/ ′⋅")
_WIDE = frozenset("mwMWNODQGΩ∼≲≳≪≫≤≥=+−∑→")


class Run(NamedTuple):
    """Text at a height: 0 on the line, 1 raised, -1 lowered; letters of variables are slanted."""

    text: str
    height: int = 0
    slanted: bool = False


def law_runs(text: str, symbols: Symbols) -> tuple[Run, ...]:
    """Return a law as runs of text; what is none stands as it is."""
    try:
        return tuple(_joined(_node(parse(text), symbols, 0)))
    except LawSyntaxError:
        return (Run(visible(text)),)


def width_of_runs(runs: Sequence[Run]) -> float:
    """Return about how wide runs are, in units of the size of their letters."""
    return sum(_width(run.text) * (SMALL if run.height else 1) for run in runs)


def runs_svg(runs: Sequence[Run]) -> str:
    """Return runs as the content of an SVG `text` element."""
    shown, before = [], 0
    for run in runs:
        shift = 0.36 * (before - run.height)
        before = run.height
        attributes = f' dy="{shift:.2f}em"' if shift else ""
        attributes += ' class="s"' if run.height else ""
        attributes += ' font-style="italic"' if run.slanted else ""
        shown.append(f"<tspan{attributes}>{escape(run.text)}</tspan>" if attributes else escape(run.text))
    return "".join(shown)


def _width(text: str) -> float:
    return sum(0.34 if sign in _NARROW else 0.84 if sign in _WIDE else 0.58 for sign in text)


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Yield runs with neighbours of one kind as one."""
    last: Run | None = None
    for run in runs:
        if last is not None and (last.height, last.slanted) == (run.height, run.slanted):
            last = last._replace(text=last.text + run.text)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def _node(node: SyntaxNode, symbols: Symbols, height: int) -> Iterator[Run]:
    parts = node.parts
    match node.sort:
        case "number":
            yield Run(node.words[0], height)
        case "name":
            yield from _symbol(_symbol_of(node, symbols), height)
        case "infinity":
            yield Run("∞", height)
        case "negation":
            yield Run("−", height)
            yield from _fenced(parts[0], symbols, height, "sum", "negation")
        case "product" | "sum":
            yield from _chain(node, symbols, height)
        case "power":
            raised = parts[0].sort == "name" and "^" in _symbol_of(parts[0], symbols)  # a power of d^2 is no d^(2…)
            yield from _fenced(parts[0], symbols, height, "sum", "negation", "product", "power", *["name"] * raised)
            if height:
                yield Run("^", height)
                yield from _fenced(parts[1], symbols, height, "sum", "product")
            else:
                yield from _node(parts[1], symbols, 1)
        case "relation":
            yield from _node(parts[0], symbols, height)
            for sign, side in zip(node.words, parts[1:], strict=False):
                yield Run(f" {_RELATIONS.get(sign, sign)} ", height)
                yield from _node(side, symbols, height)
            if len(node.words) >= len(parts):
                yield Run(f" {node.words[-1]}", height)
        case "or":
            for place, part in enumerate(parts):
                yield from [Run(" or ", height)] * (place > 0)
                yield from _node(part, symbols, height)
        case _:
            yield from _function(node, symbols, height)


def _chain(node: SyntaxNode, symbols: Symbols, height: int) -> Iterator[Run]:
    """Yield a product or a sum on one line."""
    loose = ("sum",) if node.sort == "sum" else ("sum", "negation")
    for place, (operator, part) in enumerate(zip(node.words, node.parts, strict=True)):
        if place:
            sign = {"*": "\u2009", "/": "/", "+": " + ", "-": " − "}[operator]
            yield Run(sign.strip(" ") if height else sign, height)
        divisor = operator == "/" and place > 0
        first = node.sort == "product" and place == 0 and part.sort == "negation"
        yield from _fenced(part, symbols, height, *(() if first else loose), *(("product",) if divisor else ()))


def _function(node: SyntaxNode, symbols: Symbols, height: int) -> Iterator[Run]:
    """Yield a function, a sum over an index, or a law for all indices."""
    word = {"indexed sum": "∑", "forall": "∀ "}.get(node.sort) or node.words[0]
    yield Run(word, height)
    if node.sort == "forall":
        yield from _node(node.parts[0], symbols, height)
        yield Run(": ", height)
        yield from _node(node.parts[1], symbols, height)
        return
    shown = node.parts[-1:] if node.sort == "indexed sum" else node.parts
    yield Run("(", height)
    for place, part in enumerate(shown):
        yield from [Run(", ", height)] * (place > 0)
        yield from _node(part, symbols, height)
    yield Run(")", height)


def _fenced(node: SyntaxNode, symbols: Symbols, height: int, *loose: str) -> Iterator[Run]:
    fenced = node.sort in loose or (node.sort == "name" and is_sum(_symbol_of(node, symbols)))
    yield from [Run("(", height)] * fenced
    yield from _node(node, symbols, height)
    yield from [Run(")", height)] * fenced


def _symbol_of(name: SyntaxNode, symbols: Symbols) -> str:
    return symbols.get(name.words[0]) or symbol_of(name.words[0])


def _symbol(symbol: str, height: int) -> Iterator[Run]:
    try:
        yield from _look(look_of(symbol.replace(r"\vert ", "|")), height)
    except SymbolError:
        for opening in (r"\mathtt{", r"\text{"):
            symbol = symbol.removeprefix(opening)
        yield Run(symbol.removesuffix("}").replace(r"\_", "_"), height)


def _look(look: Look, height: int) -> Iterator[Run]:
    for nucleus, below, above in look:
        yield from _nucleus(nucleus, height)
        yield from _look(below, height or -1)
        yield from _look(above, height or 1)


def _nucleus(nucleus: object, height: int) -> Iterator[Run]:
    if isinstance(nucleus, FontLetter):
        yield Run(nucleus.letter, height)
    elif isinstance(nucleus, Accent):
        yield from _look(nucleus.look, height)
    elif isinstance(nucleus, tuple):
        yield from _look(nucleus, height)
    else:
        command = str(nucleus).removeprefix("\\")
        text = LETTERS.get(command) or SYMBOL_SIGNS.get(command) or command
        yield Run(text, height, slanted=text.isalpha())
