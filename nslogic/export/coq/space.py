"""What a Coq theorem and its proof speak of: variables, auxiliary values, and the laws that a proof starts from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import TypeAlias

from nslogic.export.coq.names import identifiers
from nslogic.kernel import LOG_SCALE, SCALE, Form, Polynomial, Statement, mentioned

Deep: TypeAlias = str
"""A law, a number or a term as data: text of the types `law`, `number`, `term` of the prelude."""

FIRST_KEY, KEY_STEP = 5, 2
"""The laws that a proof starts from have the odd keys from 5: 1 and 3 say that `t` and `log t` grow."""


LOGS_VARIABLE = "logs"
"""What a theorem calls what is not known of logarithms."""


def speaks_of_logs(laws: Iterable[Statement]) -> bool:
    """Return whether a law has a logarithm, or a sum that may be one."""
    found: set[tuple[str, str]] = set()
    for law in laws:
        mentioned(law, found)
    return any(sort == "logarithm" for sort, _ in found)


@dataclass
class CoqSpace:
    """The variables of one theorem, and what its proof starts from.

    `variables` gives each name of the kernel its variable in polynomials: even for numbers, odd for orders. `texts` says
    what stands for a name in Coq. `values` are the auxiliary values, with the text that defines them; `fixed`
    has the values of names that have one, as data. `logs` says in Coq what is known of logarithms that pairs do not tell.
    """

    numbers: tuple[str, ...]
    quantities: tuple[str, ...]
    texts: dict[str, str] = field(default_factory=dict)
    variables: dict[str, int] = field(default_factory=dict)
    values: list[tuple[str, str]] = field(default_factory=list)
    number_list: list[str] = field(default_factory=list)
    order_list: list[str] = field(default_factory=list)
    laws: list[tuple[Deep, str]] = field(default_factory=list)
    read: dict[Statement, list[tuple[str, int, int]]] = field(default_factory=dict)
    fixed: dict[str, Deep] = field(default_factory=dict)
    logs: str = LOGS_VARIABLE

    @staticmethod
    def of(numbers: Iterable[str], quantities: Iterable[str]) -> CoqSpace:
        """Return a space with nothing but the parameters and the quantities of a theory."""
        space = CoqSpace(tuple(sorted(numbers)), tuple(sorted(quantities)))
        found = identifiers([*space.quantities, *space.numbers])
        space.variables |= {SCALE: 3, LOG_SCALE: 5}
        space.texts |= {SCALE: "scale", LOG_SCALE: "log_scale"}
        for name in space.numbers:
            space.texts[name] = found[name]
            space._number(name, found[name])
        for name in space.quantities:
            space.texts[name] = found[name]
            space._order(name, found[name])
        return space

    def _number(self, name: str, text: str) -> None:
        self.number_list.append(text)
        self.variables[name] = 2 * len(self.number_list)

    def _order(self, name: str, text: str) -> None:
        self.order_list.append(text)
        self.variables[name] = 2 * (len(self.order_list) + 2) + 1

    def law(self, deep: Deep, proof: str) -> int:
        """Add a law to start from, with the term that proves it; return its key."""
        self.laws.append((deep, proof))
        return FIRST_KEY + KEY_STEP * (len(self.laws) - 1)

    def value(self, name: str, text: str, *, order: bool) -> str:
        """Add an auxiliary value; return what stands for it in Coq."""
        own = f"value_{len(self.values) + 1}"
        while own in self.texts.values():
            own += "_"
        self.values.append((own, text))
        self.alias(name, own)
        if order:
            self._order(name, own)
        else:
            self._number(name, own)
        return own

    def alias(self, name: str, text: str) -> None:
        """Let a name of the kernel stand for a value that is there already."""
        self.texts[name] = text


def integer_scale(polynomials: Iterable[Polynomial]) -> int:
    """Return the least positive number that makes all coefficients integers."""
    return lcm(*(value.denominator for one in polynomials for value in one.terms.values()))


_NUMBER = re.compile(r"\b[kzm][0-9]+\b", re.ASCII)
_KEYS = re.compile(r"\bl[0-9]+(?:_[0-9]+)*\b", re.ASCII)
_POLYNOMIAL = re.compile(r"\bq(?:_[zm][0-9]+(?:k[0-9]+)*)+\b", re.ASCII)


def integer(value: int) -> str:
    """Return the name of an integer: Coq reads names much faster than numerals."""
    return f"z{value}" if value >= 0 else f"m{-value}"


def key(value: int) -> str:
    """Return the name of a key or a variable, a positive integer."""
    return f"k{value}"


def keys(values: Iterable[int]) -> str:
    """Return the name of a list of keys: what it holds."""
    text = "_".join(map(str, values))
    return f"l{text}" if text else "e"


def constants(texts: Iterable[str]) -> str:
    """Return the definitions of all names of numbers, lists of keys, and polynomials in some texts."""
    texts = list(texts)
    found = [sorted({name for text in texts for name in sort.findall(text)}) for sort in (_KEYS, _POLYNOMIAL)]
    lists = {name: _list_of(name[1:].split("_")) for name in found[0]}
    polynomials = {name: _terms_of(name) for name in found[1]}
    kinds = {"k": ("positive", "", "positive"), "z": ("Z", "", "Z"), "m": ("Z", "-", "Z")}
    lines = []
    numbers = {name for text in (*texts, *lists.values(), *polynomials.values()) for name in _NUMBER.findall(text)}
    for name in sorted(numbers, key=lambda one: (one[0], len(one), one)):
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


def form_terms(space: CoqSpace, form: Form, factor: Fraction | int) -> CoqTerms:
    """Return a form times a factor that makes it integral, as terms of variables."""
    found: CoqTerms = {}
    for name, part in form.items():
        for monomial, value in polynomial_terms(space, part, factor).items():
            found[tuple(sorted((*monomial, space.variables[name])))] = value
    return found


def polynomial_terms(space: CoqSpace, polynomial: Polynomial, factor: Fraction | int) -> CoqTerms:
    """Return a polynomial times a factor that makes it integral, as terms of variables."""
    found: CoqTerms = {}
    for monomial, value in polynomial.terms.items():
        coefficient = value * factor
        assert coefficient.denominator == 1, "the factor makes the coefficients integers"
        variables = sorted(space.variables[name] for name, exponent in monomial for _ in range(exponent))
        found[tuple(variables)] = coefficient.numerator
    return found


def written(terms: CoqTerms) -> str:
    """Return the name of a polynomial: its numbers and variables. Coq reads each only once in this way."""
    if terms == {(): 1}:
        return "unit"
    text = "".join(f"_{integer(value)}{''.join(map(key, monomial))}" for monomial, value in sorted(terms.items()))
    return f"q{text}" if text else "o"


def summands(parts: Iterable[tuple[str, str, str, int | None]]) -> str:
    """Return a sum of products: number, squares, facts, and the key of a fact about an order."""
    text = "n"
    for times, squares, others, vector in reversed(list(parts)):
        word = f"(r {times} {squares} {others} " if vector is None else f"(w {times} {squares} {others} {key(vector)} "
        text = f"{word}{text})"
    return text
