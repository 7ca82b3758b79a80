"""The order of an expression: the table of language.md §1, row by row.

Sums and extremes of several terms become an auxiliary order with its definition. Definitions are total (they can be
met in every model, in one way only), so a law may be negated by negating what it says and keeping its definitions;
what a row needs to have a meaning is collected beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, TypeAlias

from nslogic.orders.exponents import Choice, Exponents
from nslogic.orders.formulas import (
    ONE,
    Coefficient,
    Formula,
    OrderForm,
    compare_form,
    compare_parameters,
    every,
    some,
)
from nslogic.records import Record
from nslogic.theory.terms import (
    Extreme,
    IndexedSum,
    IndexPower,
    Logarithm,
    OrderExpression,
    ParameterExpression,
    Power,
    Product,
    Quantity,
    Scalar,
    Sum,
)

Shape: TypeAlias = Literal["max", "min"]
LOG = OrderForm((), ONE)


class Spread(Record):
    """The greatest (or least) of several forms; one form alone is either."""

    shape: Shape
    forms: tuple[OrderForm, ...]


class Evaluation:
    """Evaluate order expressions for one law and one choice of its parameter cases.

    `definitions` are total, `needs` are what the table asks for; auxiliary orders are named `label@1`, `label@2`, ….
    """

    def __init__(self, exponents: Exponents, choice: Choice, names: Iterator[str]) -> None:
        self.exponents = exponents
        self.choice = choice
        self.names = names
        self.definitions: list[Formula] = []
        self.needs: list[Formula] = []

    def form(self, expression: OrderExpression) -> OrderForm:
        """Return the order of an expression as one form."""
        return self.single(self.spread(expression))

    def single(self, spread: Spread) -> OrderForm:
        """Return one form for a spread: the form itself, or an auxiliary order with its definition."""
        if len(spread.forms) == 1:
            return spread.forms[0]
        auxiliary = OrderForm.unknown(next(self.names))
        self.definitions.extend(self.equal(auxiliary, spread))
        return auxiliary

    @staticmethod
    def equal(form: OrderForm, spread: Spread, *, powers_only: bool = False) -> Iterator[Formula]:
        """Yield what says that a form is the greatest (or least) of the others."""
        sign = ONE if spread.shape == "max" else -ONE
        differences = [(other - form).scaled(sign) for other in spread.forms]
        if len(differences) > 1:
            yield from (compare_form(difference, "<=", powers_only=powers_only) for difference in differences)
        yield some(compare_form(difference, "=", powers_only=powers_only) for difference in differences)

    def power(self, expression: ParameterExpression) -> Coefficient:
        """Return the value of an exponent."""
        return self.exponents.value(expression, self.choice)

    def spread(self, expression: OrderExpression) -> Spread:
        """Return the order of an expression, with a sum or extreme on the outside left as its terms."""
        match expression:
            case Scalar():
                return Spread("max", (OrderForm(),))
            case Quantity(name):
                return Spread("max", (OrderForm.unknown(name),))
            case Sum(terms):
                return self._join("max", terms)
            case Extreme(function, arguments):
                return self._join(function, arguments)
            case Product(factors):
                return self._product(factors)
            case Power(base, exponent):
                return self._power(self.spread(base), self.power(exponent))
            case Logarithm(argument):
                return Spread("max", (self._logarithm(self.form(argument)),))
            case IndexedSum():
                forms = [self._indexed(expression, term) for term in expression.terms]
                return Spread("max", tuple(dict.fromkeys(forms)))

    def _join(self, shape: Shape, terms: tuple[OrderExpression, ...]) -> Spread:
        forms: dict[OrderForm, None] = {}
        for term in terms:
            spread = self.spread(term)
            inner = spread.forms if spread.shape == shape else (self.single(spread),)
            forms.update(dict.fromkeys(inner))
        return Spread(shape, tuple(forms))

    def _product(self, factors: tuple[OrderExpression, ...]) -> Spread:
        common, several = OrderForm(), None
        for factor in factors:
            spread = self.spread(factor)
            if len(spread.forms) > 1 and several is None:
                several = spread
            else:
                common = common + self.single(spread)
        if several is None:
            return Spread("max", (common,))
        return Spread(several.shape, tuple(common + form for form in several.forms))

    def _power(self, spread: Spread, exponent: Coefficient) -> Spread:
        if len(spread.forms) > 1 and isinstance(exponent, Fraction) and exponent:
            flip: dict[Shape, Shape] = {"max": "min", "min": "max"}
            shape = spread.shape if exponent > 0 else flip[spread.shape]
            return Spread(shape, tuple(form.scaled(exponent) for form in spread.forms))
        return Spread("max", (self.single(spread).scaled(exponent),))

    def _logarithm(self, argument: OrderForm) -> OrderForm:
        self.needs.append(compare_form(-argument, "<=", powers_only=True))
        grows = compare_form(-argument, "<", powers_only=True)
        if grows == some(()):
            return OrderForm()
        return self._cases([(grows, LOG), (compare_form(argument, "<=", powers_only=True), OrderForm())])

    def _cases(self, cases: list[tuple[Formula, OrderForm]]) -> OrderForm:
        """Return the form whose case holds; the cases cover everything."""
        possible = [(condition, form) for condition, form in cases if condition != some(())]
        if len({form for _, form in possible}) == 1:
            return possible[0][1]
        auxiliary = OrderForm.unknown(next(self.names))
        self.definitions.append(
            some(every((condition, compare_form(auxiliary - form, "="))) for condition, form in possible)
        )
        return auxiliary

    def _indexed(self, total: IndexedSum, term: IndexPower) -> OrderForm:
        """Return the order of `sum(k = lower..upper, R * k^-s)`, with its needs (language.md §1)."""
        factor, decay = self.form(term.coefficient), -self.power(term.exponent)
        lower = self.form(total.lower)
        self.needs.append(compare_form(-lower, "<="))
        at_lower = factor + lower.scaled(ONE - decay)
        if total.upper is None:
            self.needs.append(compare_parameters(ONE - decay, "<"))
            return at_lower
        upper = self.form(total.upper)
        self.needs.append(compare_form(lower - upper, "<="))
        grows = compare_form(lower - upper, "<", powers_only=True)
        stays = compare_form(upper - lower, "<=", powers_only=True)
        balanced = compare_parameters(decay - ONE, "=")
        return self._cases(
            [
                (compare_parameters(decay - ONE, "<"), factor + upper.scaled(ONE - decay)),
                (every((balanced, grows)), factor + LOG),
                (every((balanced, stays)), factor),
                (compare_parameters(ONE - decay, "<"), at_lower),
            ]
        )
