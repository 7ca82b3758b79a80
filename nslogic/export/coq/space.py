"""The vocabulary of a Coq theorem and its proof: variables, auxiliary values, and the laws that the proof starts from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeAlias

from nslogic.export.coq.names import identifiers
from nslogic.export.coq.numerals import CoqTerms
from nslogic.kernel import LOG_SCALE, SCALE, Form, Polynomial, Statement, mentioned

Deep: TypeAlias = str
"""A law, a number or a term as data: text of the types `law`, `number`, `term` of the prelude."""

FIRST_KEY, KEY_STEP = 5, 2
"""The laws that a proof starts from have the odd keys from 5: 1 and 3 say that `t` and `log t` grow."""


LOGS_VARIABLE = "logs"
"""The variable for logarithms whose order is not known."""


def speaks_of_logs(laws: Iterable[Statement]) -> bool:
    """Return whether a law has a logarithm, or a sum that may be one."""
    names: set[tuple[str, str]] = set()
    for law in laws:
        mentioned(law, names)
    return any(sort == "logarithm" for sort, _ in names)


@dataclass
class CoqSpace:
    """The variables of one theorem, and the laws that its proof starts from.

    `variables` maps each name of the kernel to its variable in polynomials: even for numbers, odd for orders. `texts` maps
    it to its text in Coq. `values` are the auxiliary values with the texts that define them; `fixed` are the values of
    names that have one, as data. `logs` is the text for the logarithms that pairs do not determine.
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
        """Return a space with only the parameters and the quantities of a theory."""
        space = CoqSpace(tuple(sorted(numbers)), tuple(sorted(quantities)))
        texts_by_name = identifiers([*space.quantities, *space.numbers])
        space.variables |= {SCALE: 3, LOG_SCALE: 5}
        space.texts |= {SCALE: "scale", LOG_SCALE: "log_scale"}
        for name in space.numbers:
            space.texts[name] = texts_by_name[name]
            space._number(name, texts_by_name[name])
        for name in space.quantities:
            space.texts[name] = texts_by_name[name]
            space._order(name, texts_by_name[name])
        return space

    def _number(self, name: str, text: str) -> None:
        self.number_list.append(text)
        self.variables[name] = 2 * len(self.number_list)

    def _order(self, name: str, text: str) -> None:
        self.order_list.append(text)
        self.variables[name] = 2 * (len(self.order_list) + 2) + 1

    def law(self, deep: Deep, proof: str) -> int:
        """Add a law to start from, with the term that proves it, and return its key."""
        self.laws.append((deep, proof))
        return FIRST_KEY + KEY_STEP * (len(self.laws) - 1)

    def value(self, name: str, text: str, *, order: bool) -> str:
        """Add an auxiliary value, and return its name in Coq."""
        value_name = f"value_{len(self.values) + 1}"
        while value_name in self.texts.values():
            value_name += "_"
        self.values.append((value_name, text))
        self.alias(name, value_name)
        if order:
            self._order(name, value_name)
        else:
            self._number(name, value_name)
        return value_name

    def alias(self, name: str, text: str) -> None:
        """Give a name of the kernel the text of an existing value."""
        self.texts[name] = text


def form_terms(space: CoqSpace, form: Form, factor: Fraction | int) -> CoqTerms:
    """Return a form times a factor that makes it integral, as terms of variables."""
    terms: CoqTerms = {}
    for name, part in form.items():
        for monomial, value in polynomial_terms(space, part, factor).items():
            terms[tuple(sorted((*monomial, space.variables[name])))] = value
    return terms


def polynomial_terms(space: CoqSpace, polynomial: Polynomial, factor: Fraction | int) -> CoqTerms:
    """Return a polynomial times a factor that makes it integral, as terms of variables."""
    terms: CoqTerms = {}
    for monomial, value in polynomial.terms.items():
        coefficient = value * factor
        assert coefficient.denominator == 1, "the factor makes the coefficients integers"
        variables = sorted(space.variables[name] for name, exponent in monomial for _ in range(exponent))
        terms[tuple(variables)] = coefficient.numerator
    return terms
