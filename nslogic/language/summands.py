"""Expansion of the summand of an indexed sum into terms `coefficient * index^exponent`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

from nslogic import limits
from nslogic.diagnostics import codes
from nslogic.language.parameter_expressions import MINUS_ONE, ONE_CONSTANT
from nslogic.language.syntax_tree import LawProblem, SyntaxNode
from nslogic.language.terms import (
    Constant,
    IndexPower,
    OrderExpression,
    ParameterExpression,
    ParameterProduct,
    ParameterSum,
    Power,
    Product,
    Scalar,
)


class _Term(NamedTuple):
    """A product that is being multiplied out: the factors without the index, and the exponents of the index."""

    factors: list[OrderExpression]
    exponents: list[ParameterExpression]


class _RefusedError(Exception):
    """The summand cannot be multiplied out; the problem says why."""

    def __init__(self, problem: LawProblem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class SummandReader:
    """The expansion of the summand of one index; orders and exponents are read by the reader of the law."""

    def __init__(
        self,
        index: str,
        read_factors: Callable[[Sequence[str], Sequence[SyntaxNode]], list[OrderExpression]],
        read_exponent: Callable[[SyntaxNode], ParameterExpression],
        report: Callable[[LawProblem], None],
    ) -> None:
        self._index = index
        self._read_factors = read_factors
        self._read_exponent = read_exponent
        self._report = report

    def terms(self, node: SyntaxNode) -> tuple[IndexPower, ...]:
        """Return the terms of a summand; none where a problem was reported."""
        try:
            return tuple(IndexPower(_multiplied(term.factors), _added(term.exponents)) for term in self._expand(node))
        except _RefusedError as refused:
            self._report(refused.problem)
            return ()

    def _expand(self, node: SyntaxNode) -> list[_Term]:
        if not mentions(node, self._index):
            return [_Term(self._read_factors("*", (node,)), [])]
        match node.sort:
            case "name":
                return [_Term([], [ONE_CONSTANT])]
            case "sum":
                return self._sum(node)
            case "product":
                return self._product(node)
            case "power" if mentions(node.parts[0], self._index):
                return self._raise(self._expand(node.parts[0]), self._read_exponent(node.parts[1]), node)
            case "power":
                # the index stands in the exponent alone: reading it there says so
                self._read_exponent(node.parts[1])
                return []
            case "negation":
                raise _RefusedError(difference(node.start, node.end))
        subject = f"`{node.words[0]}` of the index" if node.sort == "call" else "a `sum` with the index in it"
        raise _RefusedError(
            LawProblem(
                codes.SUMMAND,
                f"{subject} cannot be multiplied out",
                node.start,
                node.end,
                "a summand is made of products of powers of the index: give what is more than that a name of its own",
            )
        )

    def _sum(self, node: SyntaxNode) -> list[_Term]:
        terms: list[_Term] = []
        for sign, part in zip(node.words, node.parts, strict=True):
            if sign == "-":
                raise _RefusedError(difference(node.start, part.end))
            terms += self._expand(part)
            _check_size(len(terms), node)
        return terms

    def _product(self, node: SyntaxNode) -> list[_Term]:
        free = 0
        while not mentions(node.parts[free], self._index):
            free += 1
        products = [_Term(self._read_factors(node.words[:free], node.parts[:free]), [])]
        for operator, part in zip(node.words[free:], node.parts[free:], strict=True):
            if not mentions(part, self._index):
                expanded = [_Term(self._read_factors("*", (part,)), [])]
            else:
                expanded = self._expand(part)
            if operator == "/":
                expanded = self._raise(expanded, MINUS_ONE, part)
            products = self._multiply(products, expanded, node)
        return products

    @staticmethod
    def _multiply(products: list[_Term], others: list[_Term], node: SyntaxNode) -> list[_Term]:
        if len(others) == 1:
            for term in products:
                term.factors.extend(others[0].factors)
                term.exponents.extend(others[0].exponents)
            return products
        _check_size(len(products) * len(others), node)
        return [
            _Term([*term.factors, *other.factors], [*term.exponents, *other.exponents])
            for term in products
            for other in others
        ]

    @staticmethod
    def _raise(terms: list[_Term], power: ParameterExpression, node: SyntaxNode) -> list[_Term]:
        # (X + Y)^p has the order of X^p + Y^p where p > 0, and no such form where it is not
        if len(terms) > 1 and not (isinstance(power, Constant) and power.value > 0):
            problem = LawProblem(
                codes.SUMMAND,
                "a sum with the index in it can be raised to a positive number only, and cannot be divided by",
                node.start,
                node.end,
                "keep the term that dominates, or give the sum a name of its own",
            )
            raise _RefusedError(problem)
        return [
            _Term(
                [Power(_multiplied(term.factors), power)] if term.factors else [],
                [_times(_added(term.exponents), power)] if term.exponents else [],
            )
            for term in terms
        ]


def mentions(node: SyntaxNode, name: str) -> bool:
    """Return whether a name occurs anywhere in a piece of a law."""
    stack = [node]
    while stack:
        part = stack.pop()
        if part.sort == "name" and part.words[0] == name:
            return True
        stack.extend(part.parts)
    return False


def difference(start: int, end: int) -> LawProblem:
    """Return the problem of a minus sign between orders."""
    return LawProblem(
        codes.DIFFERENCE_OF_ORDERS,
        "orders cannot be subtracted: `-` has no meaning here, because the leading terms may cancel",
        start,
        end,
        "write a quotient (`X / Y`), state a bound (`X << Y`), or declare the difference as a quantity of its own",
    )


def _check_size(size: int, node: SyntaxNode) -> None:
    if size > limits.SUMMAND_TERMS:
        problem = LawProblem(
            codes.LAW_TOO_LARGE,
            f"the summand has more than {limits.SUMMAND_TERMS} terms after multiplying out",
            node.start,
            node.end,
            "keep the terms that can dominate",
        )
        raise _RefusedError(problem)


def _multiplied(factors: list[OrderExpression]) -> OrderExpression:
    if not factors:
        return Scalar(Fraction(1))
    return factors[0] if len(factors) == 1 else Product(tuple(factors))


def _added(exponents: list[ParameterExpression]) -> ParameterExpression:
    if len(exponents) == 1:
        return exponents[0]
    numbers = [exponent.value for exponent in exponents if isinstance(exponent, Constant)]
    if len(numbers) == len(exponents):
        return Constant(sum(numbers, Fraction(0)))
    return ParameterSum(tuple(exponents))


def _times(exponent: ParameterExpression, power: ParameterExpression) -> ParameterExpression:
    if exponent == ONE_CONSTANT:
        return power
    if isinstance(exponent, Constant) and isinstance(power, Constant):
        return Constant(exponent.value * power.value)
    return ParameterProduct((exponent, power))
