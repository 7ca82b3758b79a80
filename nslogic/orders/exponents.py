"""Parameter expressions as exact values: cases for `min` and `max`, and the denominators that must not vanish."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import TYPE_CHECKING

from nslogic import limits
from nslogic.errors import LimitReachedError
from nslogic.language.terms import (
    Constant,
    Parameter,
    ParameterExpression,
    ParameterExtreme,
    ParameterPower,
    ParameterProduct,
    ParameterQuotient,
    ParameterSum,
)
from nslogic.language.walk import within
from nslogic.orders.formulas import ZERO, Coefficient, Formula, compare_parameters, conjunction, disjunction
from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.algebra.functions import Field

MOST_CHOICES = limits.EXPONENT_CHOICES
"""The greatest number of combinations of cases of `min` and `max` in one law."""


class ExtremeChoice(Record):
    """Which argument each `min` and `max` of a law takes, and the condition under which it does."""

    taken: Mapping[ParameterExtreme, ParameterExpression]
    condition: Formula


class Exponents:
    """The evaluation of parameter expressions in the field of a theory; without parameters no field is needed."""

    def __init__(self, field: Field | None) -> None:
        self.field = field

    def value(self, expression: ParameterExpression, choice: ExtremeChoice) -> Coefficient:
        """Return the value as an element of Q(parameters).

        Raises:
            ZeroDivisionError: a denominator is zero whatever the parameters are.
        """
        match expression:
            case Constant(value):
                return value
            case Parameter(name):
                assert self.field is not None, "a parameter needs a field"
                return self.field.generator(name)
            case ParameterSum(terms):
                total: Coefficient = ZERO
                for term in terms:
                    total = total + self.value(term, choice)
                return total
            case ParameterProduct(factors):
                result = self.value(factors[0], choice)
                for factor in factors[1:]:
                    result = result * self.value(factor, choice)
                return result
            case ParameterQuotient(numerator, denominator):
                return self.value(numerator, choice) / self.value(denominator, choice)
            case ParameterPower(base, exponent):
                return self.value(base, choice) ** exponent
            case ParameterExtreme():
                return self.value(choice.taken[expression], choice)

    def choices(self, expressions: tuple[ParameterExpression, ...]) -> tuple[ExtremeChoice, ...]:
        """Return the cases of every `min` and `max` in the expressions: exclusive, and covering all parameters.

        Raises:
            LimitReachedError: there are more than MOST_CHOICES combinations.
        """
        extremes = list(dict.fromkeys(node for expression in expressions for node in _extremes(expression)))
        count = 1
        for extreme in extremes:
            count *= len(extreme.arguments)
        if count > MOST_CHOICES:
            raise LimitReachedError(
                f"a law has {count} combinations of `min` and `max` of parameters, more than {MOST_CHOICES};",
                "split it into several axioms.",
            )
        cases = []
        for arguments in product(*(range(len(extreme.arguments)) for extreme in extremes)):
            taken = {e: e.arguments[i] for e, i in zip(extremes, arguments, strict=True)}
            choice = ExtremeChoice(taken, conjunction(()))
            conditions = [
                self._least(extreme, index, choice) for extreme, index in zip(extremes, arguments, strict=True)
            ]
            cases.append(ExtremeChoice(taken, conjunction(conditions)))
        return tuple(cases)

    def _least(self, extreme: ParameterExtreme, index: int, choice: ExtremeChoice) -> Formula:
        try:
            values = [self.value(argument, choice) for argument in extreme.arguments]
        except ZeroDivisionError:
            return conjunction(())  # the law is false in any case; its denominators say so
        sign = 1 if extreme.function == "min" else -1
        chosen = values[index]
        # Ties go to the first argument, so that the cases exclude each other.
        return conjunction(
            compare_parameters((chosen - other) * sign, "<" if position < index else "<=")
            for position, other in enumerate(values)
            if position != index
        )

    def defined(self, expressions: tuple[ParameterExpression, ...], choice: ExtremeChoice) -> Formula:
        """Return that no denominator of the expressions vanishes, read as written."""
        conditions: list[Formula] = []
        for denominator in _denominators(expressions):
            try:
                conditions.append(compare_parameters(self.value(denominator, choice), "!="))
            except ZeroDivisionError:
                return disjunction(())
        return conjunction(conditions)

    def undefined(self, expressions: tuple[ParameterExpression, ...]) -> Formula:
        """Return that some denominator of the expressions vanishes, read as written.

        The cases are those of each denominator alone: where one vanishes inside a `min` or `max`, the comparisons of
        that `min` or `max` say nothing. The innermost one that vanishes has cases that say what they should.
        """
        vanishing: list[Formula] = []
        for denominator in dict.fromkeys(_denominators(expressions)):
            for choice in self.choices((denominator,)):
                try:
                    vanishes = compare_parameters(self.value(denominator, choice), "=")
                except ZeroDivisionError:
                    continue  # a denominator inside it is zero whatever the parameters are, and has its own turn
                vanishing.append(conjunction((choice.condition, vanishes)))
        return disjunction(vanishing)


def _extremes(expression: ParameterExpression) -> Iterator[ParameterExtreme]:
    for node in within(expression):
        if isinstance(node, ParameterExtreme):
            yield node


def _denominators(expressions: tuple[ParameterExpression, ...]) -> Iterator[ParameterExpression]:
    for expression in expressions:
        for node in within(expression):
            if isinstance(node, ParameterQuotient):
                yield node.denominator
