"""The order of an expression: the table of language.md §1, row by row.

Sums and extremes of several terms become an auxiliary order with its definition. Definitions are total (every model
extends to them in exactly one way), so a law is negated by negating its body and keeping its definitions; the needs of
a row, without which it has no meaning, are collected beside them.

The logarithm of an order no greater than powers of `log t` is no pair (power, log power): it has the order of
`log log t`, an unknown below that of `log t`, or an unknown of its own where it grows more slowly than `log t`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from nslogic.language.logarithms import LOG_LOG_NAME, logarithm_of_sum, quantities_in
from nslogic.language.terms import (
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
from nslogic.language.writing import format_order
from nslogic.orders.exponents import Exponents, ExtremeChoice
from nslogic.orders.formulas import (
    ONE,
    TRUE,
    Coefficient,
    Formula,
    OrderForm,
    compare_form,
    compare_parameters,
    conjunction,
    disjunction,
)
from nslogic.records import Record

OrderShape: TypeAlias = Literal["max", "min"]
LOG_SCALE_FORM = OrderForm((), ONE)
LOG_LOG = OrderForm.unknown(LOG_LOG_NAME)
LOG_LOG_BOUNDS = (compare_form(-LOG_LOG, "<="), compare_form(LOG_LOG - LOG_SCALE_FORM, "<"))
"""The bounds of the order of `log log t`: it is at least 1, and below `log t`."""


class Spread(Record):
    """The greatest (or least) of several forms; one form alone is either."""

    shape: OrderShape
    forms: tuple[OrderForm, ...]


class _Case(NamedTuple):
    """The order of an expression under a condition; `bounds` are those of new unknowns in the form."""

    condition: Formula
    form: OrderForm
    bounds: tuple[Formula, ...] = ()


class Evaluation:
    """The evaluation of order expressions for one law and one choice of its parameter cases.

    `definitions` are total, `needs` are the conditions of the table; auxiliary orders are named `label@1`, `label@2`.
    `competing` are the quantities that a competitor in a program chooses: their logarithms have no unknown orders of
    their own, since a competitor may not choose the orders of its logarithms.
    """

    def __init__(
        self, exponents: Exponents, choice: ExtremeChoice, names: Iterator[str], competing: frozenset[str] = frozenset()
    ) -> None:
        self.exponents = exponents
        self.choice = choice
        self.names = names
        self.competing = competing
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
        """Yield the formulas by which a form is the greatest (or least) of the others."""
        sign = ONE if spread.shape == "max" else -ONE
        differences = [(other - form).scaled(sign) for other in spread.forms]
        if len(differences) > 1:
            yield from (compare_form(difference, "<=", powers_only=powers_only) for difference in differences)
        yield disjunction(compare_form(difference, "=", powers_only=powers_only) for difference in differences)

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
                return Spread("max", (self._logarithm(argument),))
            case IndexedSum():
                forms = [self._indexed(expression, term) for term in expression.terms]
                return Spread("max", tuple(dict.fromkeys(forms)))

    def _join(self, shape: OrderShape, terms: tuple[OrderExpression, ...]) -> Spread:
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
        if isinstance(exponent, Fraction) and exponent:
            flip: dict[OrderShape, OrderShape] = {"max": "min", "min": "max"}
            shape = spread.shape if exponent > 0 else flip[spread.shape]
            return Spread(shape, tuple(form.scaled(exponent) for form in spread.forms))
        return Spread("max", (self.single(spread).scaled(exponent),))

    def _logarithm(self, expression: OrderExpression) -> OrderForm:
        argument = self.form(expression)
        self.needs.append(compare_form(-argument, "<="))
        return self._cases(self._logarithms(argument, Logarithm(expression)))

    def _logarithms(self, argument: OrderForm, written: Logarithm) -> Iterator[_Case]:
        """Yield the cases of the logarithm of an order; below `log t` its order is an unknown of its own."""
        yield _Case(compare_form(-argument, "<", powers_only=True), LOG_SCALE_FORM)
        only_logs = conjunction(
            (compare_form(argument, "<=", powers_only=True), compare_form(LOG_SCALE_FORM - argument, "<="))
        )
        yield _Case(only_logs, LOG_LOG, LOG_LOG_BOUNDS)
        if self.competing.isdisjoint(quantities_in(written)):
            own = OrderForm.unknown(format_order(written))
            least, most = compare_form(-own, "<="), compare_form(own - LOG_LOG, "<=")
            bounds = (LOG_LOG_BOUNDS[1], least, most, compare_form(own - argument, "<"))  # so the argument is above 1
            yield _Case(compare_form(argument - LOG_SCALE_FORM, "<"), own, bounds)
        yield _Case(compare_form(argument, "<="), OrderForm())

    def _cases(self, cases: Iterable[_Case]) -> OrderForm:
        """Return the form whose case holds; the cases cover everything."""
        possible = [case for case in cases if case.condition != disjunction(())]
        if len({case.form for case in possible}) == 1 and not possible[0].bounds:
            return possible[0].form
        auxiliary = OrderForm.unknown(next(self.names))
        self.definitions.append(
            disjunction(
                conjunction((case.condition, *case.bounds, compare_form(auxiliary - case.form, "=")))
                for case in possible
            )
        )
        return auxiliary

    def known(self, expression: Logarithm | IndexedSum) -> Formula:
        """Return that the argument of a logarithm is not strictly between 1 and `log t`, where there is a logarithm."""
        if isinstance(expression, Logarithm):
            return _not_slow(self.form(expression.argument))
        if expression.upper is None:
            return TRUE
        not_slow = _not_slow(self.form(expression.upper) - self.form(expression.lower))
        unbalanced = [compare_parameters(self.power(term.exponent) + ONE, "!=") for term in expression.terms]
        return disjunction((conjunction(unbalanced), not_slow))

    def _indexed(self, total: IndexedSum, term: IndexPower) -> OrderForm:
        """Return the order of `sum(k = lower..upper, R * k^-s)`, with its needs (language.md §1.3)."""
        factor, decay = self.form(term.coefficient), -self.power(term.exponent)
        lower = self.form(total.lower)
        self.needs.append(compare_form(-lower, "<="))
        at_lower = factor + lower.scaled(ONE - decay)
        if total.upper is None:
            self.needs.append(compare_parameters(ONE - decay, "<"))
            return at_lower
        upper = self.form(total.upper)
        self.needs.append(compare_form(lower - upper, "<="))
        balanced = compare_parameters(decay - ONE, "=")
        logarithms = self._logarithms(upper - lower, logarithm_of_sum(total.lower, total.upper))
        return self._cases(
            [
                _Case(compare_parameters(decay - ONE, "<"), factor + upper.scaled(ONE - decay)),
                *(
                    _Case(conjunction((balanced, case.condition)), factor + case.form, case.bounds)
                    for case in logarithms
                ),
                _Case(compare_parameters(ONE - decay, "<"), at_lower),
            ]
        )


def _not_slow(argument: OrderForm) -> Formula:
    return disjunction((compare_form(argument, "<="), compare_form(LOG_SCALE_FORM - argument, "<=")))
