"""The facts of a proof as the formulas of the engines: polynomials in one field, with places for auxiliary names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nslogic.algebra.functions import Field, RationalFunction, common_denominator
from nslogic.kernel import LOG_SCALE, Fact, Law, Polynomial, Real, Vector, mentioned
from nslogic.orders.formulas import (
    ONE,
    ZERO,
    Coefficient,
    Comparison,
    Formula,
    OrderForm,
    ParameterAtom,
    as_constant,
    compare_form,
    compare_parameters,
)
from nslogic.proof.search.polynomials import names_in_polynomials, to_function, to_polynomial

_RELATIONS: dict[str, Comparison] = {"=": "=", ">=": "<=", ">": "<"}


class Translation:
    """The field of one proof: its parameters, and places that the auxiliary names of a case take.

    Every step that reads a law introduces auxiliary names of its own. In the field the names of one case take the places
    `#1`, `#2`, … in turn, so that it stays small, and what was worked out in one case is of use in the next.
    """

    def __init__(self, parameters: Iterable[str]) -> None:
        self._parameters = tuple(sorted(set(parameters)))
        self._known = frozenset(self._parameters)
        self._names: dict[Polynomial, tuple[str, ...]] = {}
        self._places = 0
        self._functions: dict[Polynomial, Coefficient] = {}
        self.field = Field(self._parameters)

    @staticmethod
    def of(facts: Iterable[Fact]) -> Translation:
        """Return the translation of facts, by the parameters that their laws mention."""
        names: set[tuple[str, str]] = set()
        spoken_of: set[str] = set()
        for fact in facts:
            if isinstance(fact, Law):
                mentioned(fact.law, names)
            elif isinstance(fact, Real):
                spoken_of.update(names_in_polynomials((fact.value,)))
            elif isinstance(fact, Vector):
                spoken_of.update(names_in_polynomials(fact.form.values()))
        return Translation({*spoken_of, *(name for sort, name in names if sort == "parameter")})

    def take(self, places: dict[str, str], polynomials: Iterable[Polynomial]) -> None:
        """Give each name of polynomials that is no parameter a place, unless it has one."""
        known = self._known
        for polynomial in polynomials:
            for name in self._names_in(polynomial):
                if name not in known and name not in places:
                    places[name] = f"#{len(places) + 1}"
        if len(places) > self._places:
            self._places = 1 << len(places).bit_length()
            self.field = Field((*self._parameters, *(f"#{place + 1}" for place in range(self._places))))
            self._functions = {}

    def condition(self, fact: Real, places: Mapping[str, str]) -> ParameterAtom:
        """Return a fact about numbers as a condition on parameters, of which it speaks."""
        value = self._opposite(fact.value, places)
        assert isinstance(value, RationalFunction), "the fact speaks of parameters"
        return ParameterAtom(value, "!=" if fact.relation == "!=" else _RELATIONS[fact.relation])

    def formula(self, fact: Real | Vector, places: Mapping[str, str], mark: str) -> Formula:
        """Return a fact as a formula; `value >= 0` becomes `-value <= 0`, and a row has a column `mark` of its own."""
        if isinstance(fact, Real):
            relation = "!=" if fact.relation == "!=" else _RELATIONS[fact.relation]
            return compare_parameters(self._opposite(fact.value, places), relation)
        coefficients = {name: self._opposite(value, places) for name, value in fact.form.items()}
        logs = coefficients.pop(LOG_SCALE, ZERO)
        form = OrderForm.build({**coefficients, mark: ONE}, logs)
        return compare_form(form, _RELATIONS[fact.relation], powers_only=fact.level == "power")

    def polynomial(self, value: RationalFunction, places: Mapping[str, str]) -> Polynomial:
        """Return an element with a constant denominator as a polynomial in the names of a case."""
        return _renamed(to_polynomial(value), {place: name for name, place in places.items()})

    def cleared(self, values: Iterable[Coefficient], places: Mapping[str, str]) -> list[Polynomial]:
        """Return multiples of coefficients, by one factor, that are polynomials without a common one."""
        field = self.field
        functions = [value if isinstance(value, RationalFunction) else field.constant(value) for value in values]
        common, shared = common_denominator(functions, field), field.zero.top
        tops = [value * common for value in functions]
        for top in tops:
            shared = shared.gcd(top.top)
        divisor = RationalFunction(field, shared, field.one.top)
        return [self.polynomial(top / divisor, places) for top in tops]

    def _names_in(self, value: Polynomial) -> tuple[str, ...]:
        names = self._names.get(value)
        if names is None:
            names = self._names[value] = names_in_polynomials((value,))
        return names

    def _opposite(self, value: Polynomial, places: Mapping[str, str]) -> Coefficient:
        if not places.keys().isdisjoint(self._names_in(value)):
            return as_constant(to_function(-_renamed(value, places), self.field))
        function = self._functions.get(value)
        if function is None:
            function = self._functions[value] = as_constant(to_function(-value, self.field))
        return function


def _renamed(value: Polynomial, names: Mapping[str, str]) -> Polynomial:
    """Return a polynomial in other names."""
    return Polynomial(
        {
            tuple(sorted((names.get(name, name), exponent) for name, exponent in monomial)): coefficient
            for monomial, coefficient in value.terms.items()
        }
    )
