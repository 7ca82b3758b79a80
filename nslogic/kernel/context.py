"""The facts that a step may use, and what has been used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nslogic.kernel.bounds import MOST_TERMS, ProofError, TooLargeError
from nslogic.kernel.effort import Effort
from nslogic.kernel.facts import Definition, Fact, Real, Vector
from nslogic.kernel.forms import Form
from nslogic.kernel.polynomials import ONE, Monomial, Number, Polynomial, add_product
from nslogic.kernel.statements import LOG_LOG_SCALE, LOG_SCALE, SCALE


class Total:
    """A form that is added up product by product; a polynomial is one with a single name."""

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._sums: dict[str, dict[Monomial, Number]] = {}
        self._bits = 1

    def add(self, form: Form, factor: Polynomial) -> None:
        """Add a form times a polynomial, and count what it costs."""
        others, sums, size, bits, names = factor.terms, self._sums, 0, 0, 0
        number = others.get(()) if len(others) == 1 else None
        for part in form.values():
            size += len(part.terms)
            if part.bits > bits:
                bits = part.bits
            if part.names > names:
                names = part.names
        bits, work = bits + factor.bits + 1, size * len(others)
        self._effort.spend(len(form) + work * (1 + (names + factor.names >> 3)) * (1 + (self._bits * bits >> 14)))
        if work > 4 * MOST_TERMS:
            raise TooLargeError("a product of polynomials is too large")
        self._bits += bits * min(size, len(others))
        for name, part in form.items():
            total = sums.get(name)
            if total is None:
                total = sums[name] = {}
            if number is None:
                add_product(total, part.terms, others)
            else:
                for monomial, value in part.terms.items():
                    total[monomial] = total.get(monomial, 0) + value * number
            if len(total) > MOST_TERMS:
                raise TooLargeError(f"a polynomial has more than {MOST_TERMS} terms")

    def is_zero(self) -> bool:
        """Return whether everything has cancelled."""
        return not any(any(total.values()) for total in self._sums.values())


@dataclass
class Ledger:
    """What a whole proof keeps count of: numbers of steps, facts used, steps done, branches left to a solver."""

    effort: Effort
    used: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    steps: int = 0
    trusted: list[str] = field(default_factory=list)


@dataclass
class Context:
    """What is known at one place of a proof."""

    ledger: Ledger
    facts: dict[str, Fact]
    parameters: frozenset[str]
    quantities: frozenset[str]
    depth: int = 0

    def branch(self, facts: Mapping[str, Fact], *, new: bool) -> Context:
        """Return what is known in one case."""
        self.ledger.effort.spend(10 + (len(self.facts) >> 4))
        below = Context(self.ledger, dict(self.facts), self.parameters, self.quantities, self.depth + 1)
        below.add(facts, new=new)
        return below

    def add(self, facts: Mapping[str, Fact], *, new: bool = True) -> None:
        """Learn facts, and the names they bring; without `new`, they bring none."""
        names: set[str] = set()
        numbers: set[str] = set()
        for identifier, fact in facts.items():
            if identifier in self.facts:
                raise ProofError(f"two facts are called {identifier}")
            self.facts[identifier] = fact
            if new:
                self.ledger.effort.spend(_collect(fact, names, numbers))
        if not names <= self.quantities:
            self.ledger.effort.spend(len(self.quantities) >> 4)
            self.quantities |= names
        if not numbers <= self.parameters:
            self.ledger.effort.spend(len(self.parameters) >> 4)
            self.parameters |= numbers

    def fact(self, identifier: Any) -> Fact:
        """Return a fact, and note that it was used."""
        fact = self.facts.get(identifier) if isinstance(identifier, str) else None
        if fact is None:
            raise ProofError(f"there is no fact {identifier!r:.40} here")
        self.ledger.used.add(identifier)
        return fact

    def real(self, identifier: Any) -> Real:
        """Return a fact about numbers."""
        fact = self.fact(identifier)
        if not isinstance(fact, Real):
            raise ProofError(f"{identifier} is not a fact about numbers")
        return fact


def _collect(fact: Fact, names: set[str], numbers: set[str]) -> int:
    """Collect the names in a fact; return about how many microseconds that takes."""
    work = 2
    if isinstance(fact, Definition):
        for case in fact.cases:
            for inner in case:
                work += _collect(inner, names, numbers)
    elif isinstance(fact, (Real, Vector)):
        form = {"": fact.value} if isinstance(fact, Real) else fact.form
        if isinstance(fact, Vector):
            names.update(form)
        for value in form.values():
            work += 1 + len(value.terms)
            for monomial in value.terms:
                for name, _ in monomial:
                    numbers.add(name)
    return work


BUILT_IN: dict[str, Fact] = {
    "(t)": Vector({SCALE: ONE}, ">", "power"),
    "(log t)": Vector({LOG_SCALE: ONE}, ">", "order"),
    "(log log t)": Vector({LOG_LOG_SCALE: ONE}, ">=", "order"),
    "(log t / log log t)": Vector({LOG_SCALE: ONE, LOG_LOG_SCALE: -ONE}, ">", "order"),
}
"""Facts that need no hypothesis: the hidden scale grows, so does its logarithm, and what is known of `log log t`."""
