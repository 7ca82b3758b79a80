"""Names of integers, lists of keys, polynomials and sums in Coq, with their definitions: Coq reads names faster than terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import lcm
from typing import TypeAlias

from nslogic.kernel import Polynomial


def integer_scale(polynomials: Iterable[Polynomial]) -> int:
    """Return the least positive number that makes all coefficients integers."""
    return lcm(*(value.denominator for polynomial in polynomials for value in polynomial.terms.values()))


_NUMBER = re.compile(r"\b[kzm][0-9]+\b", re.ASCII)


_KEYS = re.compile(r"\bl[0-9]+(?:_[0-9]+)*\b", re.ASCII)


_POLYNOMIAL = re.compile(r"\bq(?:_[zm][0-9]+(?:k[0-9]+)*)+\b", re.ASCII)


def integer(value: int) -> str:
    """Return the name of an integer: Coq reads names much faster than numerals."""
    return f"z{value}" if value >= 0 else f"m{-value}"


def key_name(value: int) -> str:
    """Return the name of a key or a variable, a positive integer."""
    return f"k{value}"


def keys(values: Iterable[int]) -> str:
    """Return the name of a list of keys, made from its elements."""
    text = "_".join(map(str, values))
    return f"l{text}" if text else "e"


def constants(texts: Iterable[str]) -> str:
    """Return the definitions of all names of numbers, lists of keys and polynomials that occur in texts."""
    texts = list(texts)
    names_by_sort = [sorted({name for text in texts for name in sort.findall(text)}) for sort in (_KEYS, _POLYNOMIAL)]
    lists = {name: _list_of(name[1:].split("_")) for name in names_by_sort[0]}
    polynomials = {name: _terms_of(name) for name in names_by_sort[1]}
    kinds = {"k": ("positive", "", "positive"), "z": ("Z", "", "Z"), "m": ("Z", "-", "Z")}
    lines = []
    numbers = {name for text in (*texts, *lists.values(), *polynomials.values()) for name in _NUMBER.findall(text)}
    for name in sorted(numbers, key=lambda name: (name[0], len(name), name)):
        kind, sign, scope = kinds[name[0]]
        lines.append(f"Definition {name} : {kind} := ({sign}{name[1:]})%{scope}.\n")
    lines += [f"Definition {name} : list positive := {text}.\n" for name, text in lists.items()]
    lines += [f"Definition {name} : polynomial := {text}.\n" for name, text in polynomials.items()]
    return "".join(lines)


def _list_of(values: Sequence[str]) -> str:
    text = "e"
    for value in reversed(values):
        text = f"(v k{value} {text})"
    return text


def _terms_of(name: str) -> str:
    text = "o"
    for term in reversed(name.split("_")[1:]):
        number, *variables = term.split("k")
        text = f"(t {number} {_list_of(variables)} {text})"
    return text


CoqTerms: TypeAlias = dict[tuple[int, ...], int]


def written(terms: CoqTerms) -> str:
    """Return the name of a polynomial, made from its numbers and variables, so that Coq reads each polynomial only once."""
    if terms == {(): 1}:
        return "unit"
    text = "".join(f"_{integer(value)}{''.join(map(key_name, monomial))}" for monomial, value in sorted(terms.items()))
    return f"q{text}" if text else "o"


def summands(parts: Iterable[tuple[str, str, str, int | None]]) -> str:
    """Return a sum of products; each has a number, squares, facts, and the key of a fact about an order or None."""
    text = "n"
    for times, squares, factors, vector in reversed(list(parts)):
        word = (
            f"(r {times} {squares} {factors} "
            if vector is None
            else f"(w {times} {squares} {factors} {key_name(vector)} "
        )
        text = f"{word}{text})"
    return text
