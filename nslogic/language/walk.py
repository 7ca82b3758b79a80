"""Walks over terms: the parts of a term, and the same term with other parts.

The classes of `terms` say by their fields what a term is made of, and so a new construct needs nothing here. What only
passes through a term uses these two; where every construct has a meaning of its own there is a `match` over all of
them, which mypy checks to be exhaustive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, TypeVar, cast

from nslogic.language.terms import (
    Constant,
    IndexPower,
    Law,
    OrderExpression,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
)
from nslogic.records import Record

AnyTerm: TypeAlias = Law | OrderExpression | ParameterExpression | IndexPower
T = TypeVar("T", bound=AnyTerm)


def children(term: AnyTerm) -> Iterator[AnyTerm]:
    """Yield the terms that a term is made of, in the order of its fields.

    >>> from nslogic.language.terms import Parameter, Power, Quantity
    >>> list(children(Power(Quantity("N"), Parameter("alpha"))))
    [Quantity(name='N'), Parameter(name='alpha')]
    """
    for value in vars(term).values():
        if isinstance(value, tuple):
            yield from (cast("AnyTerm", part) for part in value if isinstance(part, Record))
        elif isinstance(value, Record):
            yield cast("AnyTerm", value)


def with_children(term: T, change: Callable[[AnyTerm], AnyTerm]) -> T:
    """Return a term with each of its parts changed.

    >>> from nslogic.language.terms import Product, Quantity, Scalar
    >>> with_children(Product((Quantity("N"), Quantity("L"))), lambda part: Quantity("D"))
    Product(factors=(Quantity(name='D'), Quantity(name='D')))
    """

    def changed(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(changed(part) for part in value)
        return change(cast("AnyTerm", value)) if isinstance(value, Record) else value

    build: Callable[..., T] = type(term)
    return build(*map(changed, vars(term).values()))


def exponents_of(term: AnyTerm) -> Iterator[ParameterExpression]:
    """Yield every whole parameter expression that occurs in a term: `1/a + b`, but neither `1/a` nor `b`."""
    match term:
        case (
            Constant()
            | Parameter()
            | ParameterSum()
            | ParameterProduct()
            | ParameterQuotient()
            | ParameterPower()
            | ParameterExtreme()
        ):
            yield term
        case _:
            for part in children(term):
                yield from exponents_of(part)


def within(term: AnyTerm) -> Iterator[AnyTerm]:
    """Yield a term after all that it is made of."""
    for part in children(term):
        yield from within(part)
    yield term
