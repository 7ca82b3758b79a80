"""Rewriting of pieces of foreign notation, so that they keep their meaning in the text around them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TypeAlias

Names: TypeAlias = Collection[str]
"""The declared names, which are never foreign."""

PARENTHESES = r"\((?:[^()]++|\((?:[^()]++|\((?:[^()]++|\([^()]*+\))*+\))*+\))*+\)"
BRACES = r"\{(?:[^{}]++|\{(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+\})*+\}"
NAME_PATTERN = r"[^\W\d]\w*+(?:\.[^\W\d]\w*+)*+"
OPERAND = rf"(?:{PARENTHESES}|{NAME_PATTERN}|\d+(?:\.\d+)?)"
SINGLE_OPERAND = re.compile(rf"{NAME_PATTERN}|\d+(?:\.\d+)?")
ENDS = r"(?=\s*(?:$|[-+),~<>=]|or\b|ignoring\b))"
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵅᵝᵞᵟ", "0123456789+-αβγδ")
VULGAR_FRACTIONS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅙": "1/6", "⅛": "1/8"}
O_NOTATION = {
    **dict.fromkeys(("O", "𝒪", "Ο", "BigO", "bigO"), "<~"),
    **dict.fromkeys(("o", "ο", "littleo"), "<<"),
    **dict.fromkeys(("Theta", "Θ", "theta", "θ"), "~"),
    **dict.fromkeys(("Omega", "Ω", "Ω"), ">~"),
    **dict.fromkeys(("omega", "ω"), ">>"),
    "Õ": "<~",
}
WORDS_OF_FUNCTIONS = {
    **dict.fromkeys(("ln", "lg", "ld", "log2", "log10", "log_2", "log_10", "log_e", "Log", "LOG", "Ln"), "log"),
    **dict.fromkeys(("Min", "MIN", "minimum", "inf"), "min"),
    **dict.fromkeys(("Max", "MAX", "maximum", "sup"), "max"),
    **dict.fromkeys(("Sum", "SUM", "Σ", "∑"), "sum"),
}
LIBRARY = r"(?:(?:np|numpy|math|sp|sympy|torch|jnp|jax)\.)"
NO_LAW = "exp|Exp|EXP|sin|cos|tan|sinh|cosh|tanh|sigmoid|erf|erfc|gamma|factorial|zeta|softmax|softplus|relu"


def write_bare(group: str) -> str:
    """Return what is inside parentheses or braces, with parentheses where it needs them."""
    inside = group[1:-1].strip() if group[:1] in "({" else group.strip()
    return inside if SINGLE_OPERAND.fullmatch(inside) else f"({inside})"


def write_apart(match: re.Match[str], instead: str, *, is_power: bool = False) -> str:
    """Return what is written for a match so that it grows together with nothing beside it.

    A power that is raised once more, or follows a name, is in parentheses: `^` binds to the right.
    """
    before, after = match.string[: match.start()], match.string[match.end() :]
    if is_power and after.lstrip().startswith(("^", "**")):
        instead = f"({instead})"
    before_it = " " if re.search(r"\w$", before) and re.match(r"\w", instead) else ""
    return before_it + instead + (" " if re.match(r"\w", after) and re.search(r"\w$", instead) else "")


def stands_after_slash(match: re.Match[str]) -> bool:
    """Return whether a product follows a `/`: it is unclear whether `1/2 N` is `1/(2*N)`."""
    depth = 0
    for place in range(match.start() - (match.string[match.start()] != ")"), -1, -1):
        character = match.string[place]
        if character in ")}]":
            depth += 1
        elif character in "({[":
            depth -= 1
            if depth < 0:
                return False
        elif depth == 0 and character == "/":
            return True
        elif depth == 0 and (character in "~<>=+," or (character == "-" and match.string[place - 1 : place] != "^")):
            return False
    return False


def write_fraction(match: re.Match[str], _: Names) -> str:
    """Write TeX's fraction."""
    return f"({write_bare(match['above'])}/{write_bare(match['below'])})"


def write_letter(match: re.Match[str], _: Names) -> str:
    """Write the name of a letter; behind another letter it is a name of its own."""
    before = " " if re.search(r"[^\W_]$", match.string[: match.start()]) else ""
    return before + match["name"]


def write_behind(match: re.Match[str]) -> str:
    """Return the name of a match, apart from what follows."""
    return match["name"] + (" " if re.match(r"\w", match.string[match.end() :]) else "")


def write_word(match: re.Match[str], _: Names) -> str:
    """Write what TeX sets upright."""
    return write_apart(match, match["name"])


def write_root(match: re.Match[str], names: Names) -> str | None:
    """Write a root as a power."""
    if match["word"] in names:
        return None
    degree = match.groupdict().get("degree") or ("3" if match["word"] in ("cbrt", "∛") else "2")
    return write_apart(match, f"{write_bare(match['of'])}^(1/{degree})", is_power=True)


def write_power(match: re.Match[str], names: Names) -> str | None:
    """Write `pow(X, 2)` as a power."""
    if match["word"] in names:
        return None
    base = write_bare(f"({match['base']})")
    return write_apart(match, f"{base}^({match['exponent']})", is_power=True)


def write_logarithm_raised(match: re.Match[str], _: Names) -> str:
    """Write `log^2(X)` as the power of a logarithm."""
    inside = match["of"].removeprefix("(").removesuffix(")") if match["of"].startswith("(") else match["of"]
    return write_apart(match, f"log({inside})^{match['power']}", is_power=True)


def write_function(match: re.Match[str], names: Names) -> str | None:
    """Write a function by the name it has here."""
    word = match["word"]
    if word in names or (word == "inf" and not match["called"]):
        return None
    return WORDS_OF_FUNCTIONS[word]


def write_order_of(match: re.Match[str], names: Names) -> str | None:
    """Write `X = O(Y)` as a relation; what stands around it has to be one side each."""
    if match["word"] in names:
        return None
    inside = match["of"][1:-1].strip()
    ending = " ignoring logs" if match["word"] == "Õ" else ""
    return f"{match['left'].strip()} {O_NOTATION[match['word']]} {inside}{ending}"


def write_limit(match: re.Match[str], _: Names) -> str:
    """Write `X → ∞` as a law."""
    quantity = match["of"]
    return f"{quantity} << 1" if match["to"] == "0" else f"{quantity} ~ 1" if match["to"] == "1" else f"{quantity} >> 1"


def write_raised(match: re.Match[str], _: Names) -> str | None:
    """Write digits above the line as a power."""
    if match.string[match.end() :].lstrip().startswith(("^", "**")):
        return None
    power = match.group().translate(SUPERSCRIPTS)
    return f"^{power}" if power.isalnum() else f"^({power})"


def write_called_sum(match: re.Match[str], _: Names) -> str:
    """Write Mathematica's sum over an index."""
    upper = "inf" if match["upper"].strip() in ("Infinity", "∞") else match["upper"].strip()
    return f"sum({match['index']} = {match['lower'].strip()}..{upper}, {match['of'].strip()})"


def write_sum_beyond(match: re.Match[str], _: Names) -> str | None:
    """Write `sum_{k>N} k^-2` with both bounds: from 1, or to infinity."""
    of = match["of"].strip()
    if not of or re.search(r"\+|(?<![\^{(])\s*-", re.sub(rf"{PARENTHESES}|{BRACES}", "", of)):
        return None  # where the summand ends is not clear
    bounds = f"{match['bound']}..inf" if match["relation"] in (">", ">=", "≥") else f"1..{match['bound']}"
    return f"sum({match['index']} = {bounds}, {of})"


def write_without_arguments(match: re.Match[str], names: Names) -> str | None:
    """Write `loss(N, D)` at the beginning of a law without what it depends on; of one name only if it returns.

    `N(D) ~ C` may be a product, and `log(X) ~ X` is a logarithm.
    """
    if match["name"] not in names:
        return None
    rest = match.string[match.end() :]
    of = [name.strip() for name in match["of"].split(",")]
    if len(of) == 1 and not re.search(rf"(?<![\w\\]){re.escape(of[0])}(?!\w)", rest):
        return None
    return match["name"]


def write_ungrouped(match: re.Match[str], _: Names) -> str | None:
    """Write `1,000` without its commas, and `0,73` with a point; a comma in parentheses is one between arguments."""
    before = match.string[: match.start()]
    if before.count("(") != before.count(")") and not re.search(r"[\^*]\s*\(\s*-?$", before):
        return None
    return match.group().replace(",", "." if match["decimals"] else "")


def nothing_of_derivatives(match: re.Match[str], names: Names) -> str | None:
    """Write nothing for a derivative of one declared name by another."""
    parts = {part for key in ("of", "by", "above", "below") if (part := match[key])}
    return "" if len(parts) == 2 and parts <= set(names) else None


def write_index_sum(match: re.Match[str], _: Names) -> str | None:
    """Write TeX's sum over an index."""
    if re.search(r"\+|(?<![\^{(])\s*-", re.sub(rf"{PARENTHESES}|{BRACES}", "", match["of"])):
        return None  # where the summand ends is not clear
    upper = match["upper"].strip("{} ")
    upper = "inf" if upper in ("∞", r"\infty", "infinity") else upper
    return f"sum({match['index']} = {match['lower'].strip()}..{upper}, {match['of'].strip()}) "


def write_product(match: re.Match[str], names: Names) -> str | None:
    """Write `N D` as a product, where both are names of this theory."""
    if stands_after_slash(match):
        return None
    return f"{match['left']} * {match['right']}" if {match["left"], match["right"]} <= set(names) else None


def write_letters(match: re.Match[str], names: Names) -> str | None:
    """Write `ND` as a product, where it is no name and its letters are names of this theory."""
    word = match["word"]
    if word in names or len(set(word)) < len(word) or not set(word) <= set(names) or stands_after_slash(match):
        return None
    return " * ".join(word)


def write_product_with_function(match: re.Match[str], names: Names) -> str | None:
    """Write `N log(D)` as a product."""
    return f"{match['left']} * {match['right']}" if match["left"] in names and not stands_after_slash(match) else None


def write_product_with_group(match: re.Match[str], names: Names) -> str | None:
    """Write `N(D + 1)` as a product, where `N` is a name of this theory."""
    return f"{match['left']} * (" if match["left"] in names and not stands_after_slash(match) else None


def write_product_of_number(match: re.Match[str], _: Names) -> str | None:
    """Write `2 N` as a product."""
    return None if stands_after_slash(match) else f"{match['left']} * "


def write_product_of_groups(match: re.Match[str], _: Names) -> str | None:
    """Write `(N)(D)` as a product."""
    return None if stands_after_slash(match) else ") * "


def nothing_between_laws(match: re.Match[str], _: Names) -> str | None:
    """Say that several laws are a list; a comma inside parentheses is none between laws."""
    before = match.string[: match.start()]
    return "" if before.count("(") == before.count(")") and match.string[match.end() :].strip() else None


def nothing_unless_declared(match: re.Match[str], names: Names) -> str | None:
    """Write nothing for a word that is no declared name."""
    return None if match["word"] in names else ""
