"""What an engine answers: a model, an unsatisfiable set of labels, or that it does not know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Protocol, TypeAlias

from nslogic.algebra.algebraic_numbers import Root
from nslogic.errors import UndecidedError
from nslogic.orders.formulas import TRUE, Formula
from nslogic.records import Record

Order: TypeAlias = tuple[Fraction, Fraction]
"""A pair (power, log power)."""


class Model(Record):
    """Orders and parameter values under which formulas hold; a value that is not rational is left out.

    `irrational` has each parameter and each order without a rational value here; of an order, its power or its log
    power.
    """

    orders: Mapping[str, Order]
    parameters: Mapping[str, Fraction]
    irrational: Mapping[str, Root] = MappingProxyType({})


Z3_PRICE = 10
"""How much dearer a question to Z3 is than one to linear programs."""

SOME_MODEL = Model({}, {})
"""Stands for a model that nobody asked to see."""


class Answer(Record):
    """Either a model, or labels that cannot hold together (not necessarily a minimal set).

    `holding` are labels that were not asked for and hold in the model all the same.
    """

    model: Model | None
    conflict: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()


class Engine(Protocol):
    """Decide whether a set of labels can hold together, with one formula more."""

    @property
    def price(self) -> int:
        """Return how much dearer a question is than one that linear programs answer."""
        ...

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model or a conflict; raise UndecidedError where the solver gives up.

        Without `with_model` the model is SOME_MODEL, and the answer names labels that hold beside those asked for.
        """
        ...

    def hasty(self) -> Engine:
        """Return an engine that gives up sooner, for questions whose answers make a known answer better at most."""
        ...


class NoEngine:
    """Leave undecided what another engine could not decide."""

    price = Z3_PRICE

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Raise UndecidedError, whatever is asked."""
        del labels, extra, with_model
        raise UndecidedError("exact elimination does not decide this")

    def hasty(self) -> Engine:
        """Return this engine."""
        return self
