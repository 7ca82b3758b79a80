"""The protocol of engines: the answer to a question is a model or an unsatisfiable set of labels."""

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
    """Orders and parameter values under which formulas hold; `irrational` has the values that are not rational.

    Of an order that is not rational, it has the power or the log power.
    """

    orders: Mapping[str, Order]
    parameters: Mapping[str, Fraction]
    irrational: Mapping[str, Root] = MappingProxyType({})


Z3_PRICE = 10
"""The cost of a question to Z3, relative to one to linear programs."""

SOME_MODEL = Model({}, {})
"""The placeholder for a model that was not asked for."""


class Answer(Record):
    """A model, or a conflict: labels that cannot hold together (not necessarily a minimal set).

    `holding` are labels beside those asked for that hold in the model.
    """

    model: Model | None
    conflict: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()


class Engine(Protocol):
    """A decision procedure for sets of labels together with one extra formula."""

    @property
    def price(self) -> int:
        """Return the cost of a question, relative to one that linear programs answer."""
        ...

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Return a model or a conflict; raise UndecidedError where the solver gives up.

        Without `with_model` the model is SOME_MODEL, and the answer names labels that hold beside those asked for.
        """
        ...

    def hasty(self, states: int | None = None) -> Engine:
        """Return an engine that gives up sooner, for questions that at most improve a known answer.

        Args:
            states: How many partial choices a search looks at, if it is to give up sooner yet.
        """
        ...


class NoEngine:
    """The engine that decides nothing: the end of a chain of engines."""

    price = Z3_PRICE

    def ask(self, labels: Iterable[str], extra: Formula = TRUE, *, with_model: bool = True) -> Answer:
        """Raise UndecidedError, whatever is asked."""
        del labels, extra, with_model
        raise UndecidedError("exact elimination does not decide this")

    def hasty(self, states: int | None = None) -> Engine:
        """Return this engine."""
        del states
        return self
