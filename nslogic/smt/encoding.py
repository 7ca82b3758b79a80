"""Formulas as Z3 terms: power exponents and log exponents as reals, made as small and as linear as they can be.

Two things keep questions small. Without logarithms in a question the log exponents are left out: a model in which
some are not zero becomes one without, by adding a small multiple of each log exponent to its power exponent, and only
strict comparisons of powers are asked. And the power exponents of a model may be scaled, so one of them can be fixed
to 1, -1 or 0, which makes most products of parameters and exponents linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from fractions import Fraction
from typing import TYPE_CHECKING

import z3

from nslogic.errors import UndecidedError
from nslogic.limits import Limits
from nslogic.orders.formulas import (
    ONE,
    All,
    AtomRelation,
    Coefficient,
    Formula,
    OrderAtom,
    OrderForm,
    ParameterAtom,
    Some,
)
from nslogic.records import replace
from nslogic.smt.gateway import ask
from nslogic.smt.terms import Z3Terms, track

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction


class Encoder:
    """A translator of formulas into Z3 terms, for one choice of fixed powers.

    Args:
        context: The Z3 context that the terms belong to.
        with_logs: Whether log exponents take part.
        fixed: Powers that are constants; a quantity listed here has no unknown power.
        remember: Whether equal formulas and polynomials are translated once, for many questions about the same things.
            Which model Z3 finds depends on it, so what shows models does without.
    """

    def __init__(
        self, context: z3.Context, *, with_logs: bool, fixed: Mapping[str, Fraction], remember: bool = False
    ) -> None:
        self.context = context
        self.with_logs = with_logs
        self.fixed = fixed
        self._terms = Z3Terms(context)
        self.powers: dict[str, z3.ArithRef] = {}
        self.logs: dict[str, z3.ArithRef] = {}
        self.parameters: dict[str, z3.ArithRef] = {}
        self._made: dict[int, tuple[Formula, z3.BoolRef]] = {}
        self._remember = remember
        self._formulas: dict[Formula, z3.BoolRef] = {}
        self._polynomials: dict[RationalFunction, z3.ArithRef] = {}

    def number(self, value: Fraction) -> z3.ArithRef:
        """Return a rational constant."""
        return self._terms.number(str(value))

    def power(self, name: str) -> z3.ArithRef:
        """Return the power exponent of a quantity: a constant where it is fixed."""
        if name not in self.powers:
            fixed = self.fixed.get(name)
            self.powers[name] = z3.Real(f"e:{name}", self.context) if fixed is None else self.number(fixed)
        return self.powers[name]

    def log(self, name: str) -> z3.ArithRef:
        """Return the log exponent of a quantity."""
        if name not in self.logs:
            self.logs[name] = z3.Real(f"l:{name}", self.context)
        return self.logs[name]

    def parameter(self, name: str) -> z3.ArithRef:
        """Return a parameter."""
        if name not in self.parameters:
            self.parameters[name] = z3.Real(f"p:{name}", self.context)
        return self.parameters[name]

    def formula(self, formula: Formula) -> z3.BoolRef:
        """Return a formula as a Z3 term; the same object is translated once."""
        if self._remember:
            if formula not in self._formulas:
                self._formulas[formula] = self._translated(formula)
            return self._formulas[formula]
        if id(formula) not in self._made:
            self._made[id(formula)] = (formula, self._translated(formula))
        return self._made[id(formula)][1]

    def _translated(self, formula: Formula) -> z3.BoolRef:
        match formula:
            case All(parts):
                return self._terms.every([z3.BoolVal(True, self.context), *(self.formula(part) for part in parts)])
            case Some(parts):
                return self._terms.some([z3.BoolVal(False, self.context), *(self.formula(part) for part in parts)])
            case ParameterAtom(value, relation):
                return self._compared(self.polynomial(value), relation)
            case OrderAtom(form, relation, powers_only):
                return self._order(form, relation, powers_only=powers_only)

    def _order(self, form: OrderForm, relation: str, *, powers_only: bool) -> z3.BoolRef:
        values = [value for _, value in form.coefficients] + [form.logs]
        symbolic = [value for value in values if not isinstance(value, Fraction)]
        if not symbolic:
            return self._signed(form, relation, ONE, powers_only=powers_only)
        from nslogic.algebra.functions import common_denominator

        denominator = common_denominator(symbolic, symbolic[0].field)
        if denominator.is_constant():
            return self._signed(form, relation, ONE, powers_only=powers_only)
        if relation == "=":
            return self._signed(form, relation, denominator, powers_only=powers_only)
        sign = self.polynomial(denominator)
        terms = self._terms
        above = terms.is_positive(sign), self._signed(form, relation, denominator, powers_only=powers_only)
        above_zero = terms.every(above)
        below = terms.is_negative(sign), self._signed(form, relation, -denominator, powers_only=powers_only)
        return terms.some((above_zero, terms.every(below)))

    def _signed(self, form: OrderForm, relation: str, factor: Coefficient, *, powers_only: bool) -> z3.BoolRef:
        """Return `form * factor REL 0`, where the factor is positive and clears every denominator."""
        terms = self._terms
        scaled = form if factor == ONE else form.scaled(factor)
        powers = self._sum((value, self.power(name)) for name, value in scaled.coefficients)
        if relation == "=":
            equal = terms.is_zero(powers)
            if powers_only or not self.with_logs:
                return equal
            return terms.every((equal, terms.is_zero(self._logs(scaled))))
        compare = terms.is_negative if relation == "<" else terms.is_not_positive
        if powers_only or not self.with_logs:
            return compare(powers)
        logs = self._logs(scaled)
        less = terms.is_negative(powers)
        return terms.some((less, terms.every((terms.is_zero(powers), compare(logs)))))

    def _logs(self, form: OrderForm) -> z3.ArithRef:
        total = self._sum((value, self.log(name)) for name, value in form.coefficients)
        return self._terms.total((total, self.coefficient(form.logs)))

    def _sum(self, parts: Iterable[tuple[Coefficient, z3.ArithRef]]) -> z3.ArithRef:
        terms = [term if value == ONE else self._terms.product(self.coefficient(value), term) for value, term in parts]
        return self._terms.total([self._terms.zero, *terms]) if len(terms) != 1 else terms[0]

    def coefficient(self, value: Coefficient) -> z3.ArithRef:
        """Return a coefficient whose denominator is a number."""
        return self.number(value) if isinstance(value, Fraction) else self.polynomial(value)

    def polynomial(self, value: RationalFunction) -> z3.ArithRef:
        """Return a polynomial in the parameters (its denominator is a number)."""
        if self._remember:
            if value not in self._polynomials:
                self._polynomials[value] = self._polynomial(value)
            return self._polynomials[value]
        return self._polynomial(value)

    def _polynomial(self, value: RationalFunction) -> z3.ArithRef:
        ((_, bottom),) = value.denominator_terms()
        for name in value.field.names if len(self.parameters) < len(value.field.names) else ():
            self.parameter(name)  # all of them in their order, whatever comes first: models depend on it
        terms = self._terms
        total = []
        for top, powers in value.compiled():
            factors = [self.number(Fraction(top, bottom))]
            for name, exponent in powers:
                factors.extend([self.parameter(name)] * exponent)
            first = 1 if top == bottom and powers else 0
            term = factors[first]
            for factor in factors[first + 1 :]:
                term = terms.product(term, factor)
            total.append(term)
        return total[0] if len(total) == 1 else terms.total(total)

    def _compared(self, term: z3.ArithRef, relation: AtomRelation) -> z3.BoolRef:
        """Return `term REL 0`."""
        match relation:
            case "=":
                return self._terms.is_zero(term)
            case "!=":
                return self._terms.is_not_zero(term)
            case "<=":
                return self._terms.is_not_positive(term)
            case "<":
                return self._terms.is_negative(term)


def check_polynomials(terms: Iterable[z3.BoolRef], context: z3.Context, limits: Limits) -> tuple[z3.Solver, bool]:
    """Ask whether conditions on polynomials can hold together; return the solver, for its model, and its answer.

    Where they cannot, `clashing` tells which of them are enough. Of all that Z3 tries for such questions one procedure
    answers nearly all that come up here, three times as fast.

    Raises:
        UndecidedError: Z3 gave up.
    """
    asked = tuple(terms)
    quick = z3.Then("simplify", "tseitin-cnf", "nlsat", ctx=context).solver()
    quick.set("factor", True)  # where a parameter is a root, resultants that are not factored grow, and do not count
    with suppress(UndecidedError):
        return _checked(quick, asked, replace(limits, resource=min(limits.resource, limits.quick_resource)))
    if limits.resource <= limits.quick_resource:
        raise UndecidedError(f"Z3 gave up: its limit of {limits.resource:,} steps was reached")
    # What else Z3 does with tracked formulas hardly counts, and has clocks of its own; this does neither.
    other = z3.Tactic("qfnra-nlsat", ctx=context).solver()
    other.add(*asked)
    if limits.in_haste:
        return other, ask(other, limits=limits)
    with suppress(UndecidedError):
        return other, ask(other, limits=limits.hasty())
    return _checked(z3.SolverFor("QF_NRA", ctx=context), asked, limits)


def _checked(solver: z3.Solver, terms: tuple[z3.BoolRef, ...], limits: Limits) -> tuple[z3.Solver, bool]:
    solver.set("unsat_core", True)
    for place, term in enumerate(terms):
        track(solver, term, str(place))
    return solver, ask(solver, limits=limits)


def clashing(solver: z3.Solver) -> frozenset[int]:
    """Return the places of the terms in the unsatisfiable core of `check_polynomials`."""
    places = frozenset(int(switch.decl().name()) for switch in solver.unsat_core())
    return places or frozenset(range(len(solver.assertions())))
