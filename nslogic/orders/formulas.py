"""Formulas over orders and parameters: the common language of decision and derivation.

An order form is a linear combination of unknown orders plus a multiple of the order of `log t`, which is (0, 1).
Coefficients are exact: fractions, or rational functions of the parameters where an exponent is symbolic.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from nslogic.algebra.signs import sign_of, sign_satisfies
from nslogic.memory import remembered
from nslogic.records import Record

if TYPE_CHECKING:
    from nslogic.algebra.functions import RationalFunction

Coefficient: TypeAlias = "Fraction | RationalFunction"
Comparison: TypeAlias = Literal["=", "<=", "<"]
AtomRelation: TypeAlias = Literal["=", "!=", "<=", "<"]

ZERO = Fraction(0)
ONE = Fraction(1)


def as_constant(value: Coefficient) -> Coefficient:
    """Return a constant rational function as the fraction it is, anything else unchanged."""
    if type(value) is Fraction:  # fast path: `isinstance` needs the lazily imported class; the hottest call of `check`
        return value
    return cast("RationalFunction", value).simplified()


class OrderForm(Record):
    """`sum of coefficient * order + logs * (0, 1)`; coefficients are non-zero and sorted by the unknown's name."""

    coefficients: tuple[tuple[str, Coefficient], ...] = ()
    logs: Coefficient = ZERO

    @staticmethod
    def unknown(name: str) -> OrderForm:
        """Return the order of one unknown."""
        return OrderForm(((name, ONE),))

    @staticmethod
    def build(coefficients: Mapping[str, Coefficient], logs: Coefficient) -> OrderForm:
        """Return a form in its canonical shape: no zero coefficients, sorted, constants as fractions."""
        kept = {name: as_constant(value) for name, value in coefficients.items() if value}
        return OrderForm(tuple(sorted(kept.items())), as_constant(logs))

    def __add__(self, other: OrderForm) -> OrderForm:
        if not other.coefficients and not other.logs:
            return self
        total = dict(self.coefficients)
        for name, value in other.coefficients:
            total[name] = total[name] + value if name in total else value
        return OrderForm.build(total, self.logs + other.logs)

    def __neg__(self) -> OrderForm:
        return self.scaled(-ONE)

    def __sub__(self, other: OrderForm) -> OrderForm:
        return self + (-other)

    def scaled(self, factor: Coefficient) -> OrderForm:
        """Return the form times a factor."""
        return OrderForm.build({name: value * factor for name, value in self.coefficients}, self.logs * factor)

    def __bool__(self) -> bool:
        return bool(self.coefficients) or bool(self.logs)


class OrderAtom(Record):
    """`form REL (0, 0)` lexicographically; with `powers_only` on the power exponents alone."""

    form: OrderForm
    relation: Comparison
    powers_only: bool = False


class ParameterAtom(Record):
    """`value REL 0` for a polynomial in the parameters."""

    value: RationalFunction
    relation: AtomRelation


class All(Record):
    """A conjunction; the empty one is true."""

    parts: tuple[Formula, ...] = ()


class Some(Record):
    """A disjunction; the empty one is false."""

    parts: tuple[Formula, ...] = ()


Formula: TypeAlias = OrderAtom | ParameterAtom | All | Some

TRUE = All()
FALSE = Some()


def conjunction(parts: Iterable[Formula]) -> Formula:
    """Join formulas by `and`, flattened and simplified."""
    kept: dict[Formula, None] = {}
    for part in parts:
        kind = type(part)
        if kind is Some and not cast("Some", part).parts:
            return FALSE
        if kind is All:
            kept.update(dict.fromkeys(cast("All", part).parts))
        else:
            kept[part] = None
    return next(iter(kept)) if len(kept) == 1 else All(tuple(kept))


def disjunction(parts: Iterable[Formula]) -> Formula:
    """Join formulas by `or`, flattened and simplified."""
    kept: dict[Formula, None] = {}
    for part in parts:
        kind = type(part)
        if kind is All and not cast("All", part).parts:
            return TRUE
        if kind is Some:
            kept.update(dict.fromkeys(cast("Some", part).parts))
        else:
            kept[part] = None
    return next(iter(kept)) if len(kept) == 1 else Some(tuple(kept))


def compare_form(form: OrderForm, relation: Comparison, *, powers_only: bool = False) -> Formula:
    """Return `form REL 0` as a formula, decided at once where the form is constant."""
    logs = ZERO if powers_only else form.logs
    if powers_only and form.logs:
        form = OrderForm(form.coefficients, ZERO)
    if not form.coefficients:
        if isinstance(logs, Fraction):
            return TRUE if sign_satisfies(sign_of(logs.numerator), relation) else FALSE
        return compare_parameters(logs, relation)
    return OrderAtom(form, relation, powers_only)


def compare_parameters(value: Coefficient, relation: AtomRelation) -> Formula:
    """Return `value REL 0` as a formula over a polynomial; the denominator is taken to be non-zero.

    A quotient n/d has the sign of n*d, so one polynomial is enough.
    """
    value = as_constant(value)
    if type(value) is Fraction:
        return TRUE if sign_satisfies(sign_of(value.numerator), relation) else FALSE  # integers compare fastest
    return _compared(cast("RationalFunction", value), relation)


@remembered(16384)
def _compared(function: RationalFunction, relation: AtomRelation) -> ParameterAtom:
    denominator, polynomial = function.denominator, function.numerator
    if relation in ("<=", "<") and not denominator.is_constant():
        from nslogic.algebra.coefficients import multiply  # not without parameters

        polynomial = cast("RationalFunction", multiply(polynomial, denominator))
    return _atom(polynomial, relation)


@remembered(16384)
def _atom(polynomial: RationalFunction, relation: AtomRelation) -> ParameterAtom:
    """Return the same object for equal atoms: look-ups and comparisons are faster by identity."""
    return ParameterAtom(polynomial, relation)


def denominators_of(form: OrderForm) -> Iterator[RationalFunction]:
    """Yield the irreducible factors of the denominators that parameters occur in."""
    for value in (form.logs, *(value for _, value in form.coefficients)):
        if not isinstance(value, Fraction) and not value.bottom.is_constant():
            for factor, _ in value.denominator.factor_numerator()[1]:
                yield factor


def atoms(formula: Formula) -> Iterator[OrderAtom | ParameterAtom]:
    """Yield every atom of a formula, from left to right."""
    stack: list[Formula] = [formula]
    while stack:
        part = stack.pop()
        if isinstance(part, (All, Some)):
            stack.extend(reversed(part.parts))
        else:
            yield part


def has_logs(formula: Formula) -> bool:
    """Return whether log exponents can matter in a formula."""
    return any(
        isinstance(atom, OrderAtom) and (bool(atom.form.logs) or (atom.powers_only and atom.relation != "<"))
        for atom in atoms(formula)
    )


def is_symbolic(formula: Formula) -> bool:
    """Return whether a formula has parameters as factors of orders."""
    return any(
        isinstance(atom, OrderAtom) and any(not isinstance(value, Fraction) for _, value in atom.form.coefficients)
        for atom in atoms(formula)
    )


def conjuncts(formula: Formula) -> tuple[Formula, ...]:
    """Return the parts of a conjunction."""
    return formula.parts if isinstance(formula, All) else (formula,)


def at_values(formula: Formula, values: Mapping[str, Fraction]) -> Formula:
    """Return a formula with values for all parameters; a zero denominator makes an atom false."""

    def number(value: Coefficient) -> Fraction:
        return value if isinstance(value, Fraction) else value.evaluate(values)

    match formula:
        case All(parts):
            return conjunction(at_values(part, values) for part in parts)
        case Some(parts):
            return disjunction(at_values(part, values) for part in parts)
        case ParameterAtom(value, relation):
            return compare_parameters(number(value), relation)
        case OrderAtom(form, relation, powers_only):
            try:
                coefficients = {name: number(value) for name, value in form.coefficients}
                new = OrderForm.build(coefficients, number(form.logs))
            except ZeroDivisionError:
                return FALSE
            return compare_form(new, relation, powers_only=powers_only)
