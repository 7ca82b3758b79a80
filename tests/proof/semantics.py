"""What facts of the kernel mean at given values: the tests' own reading, with every auxiliary name solved for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import count

from hypothesis import reject

from nslogic.kernel import (
    LOG_SCALE,
    SCALE,
    Definition,
    Fact,
    Form,
    Law,
    Polynomial,
    ProofError,
    Real,
    Vector,
    alternatives,
    consequences,
)

Order = tuple[Fraction, Fraction]
Numbers = Mapping[str, Fraction]
Orders = Mapping[str, Order]

MOST_CASES = 3_000
"""So many cases of an example are tried in about a second."""

SCALES = {SCALE: (Fraction(1), Fraction(0)), LOG_SCALE: (Fraction(0), Fraction(1))}
CONSTANT = Fraction(0), Fraction(0)
"""What a logarithm is that no order is given for, where pairs do not tell."""


def value(polynomial: Polynomial, numbers: Numbers) -> Fraction:
    """Return the value of a polynomial; KeyError where a name has none."""
    total = Fraction(0)
    for monomial, coefficient in polynomial.terms.items():
        product = Fraction(coefficient)
        for name, exponent in monomial:
            product *= numbers[name] ** exponent
        total += product
    return total


def order(form: Form, numbers: Numbers, orders: Orders) -> Order:
    """Return the order of a form; KeyError where a name has none."""
    power, log = Fraction(0), Fraction(0)
    for name, coefficient in form.items():
        factor = value(coefficient, numbers)
        one, two = _given(name, orders)
        power, log = power + factor * one, log + factor * two
    return power, log


def _given(name: str, orders: Orders) -> Order:
    if name in SCALES:
        return SCALES[name]
    return orders.get(name, CONSTANT) if name.startswith("(log ") else orders[name]


def is_true(fact: Fact, numbers: Numbers, orders: Orders) -> bool:
    """Return whether an equation or inequality holds."""
    zero = Fraction(0)
    match fact:
        case Real(polynomial, relation):
            this, null = (value(polynomial, numbers), zero), (zero, zero)
        case Vector(form, relation, level):
            this, null = order(form, numbers, orders), (zero, zero)
            if level == "power":
                this = this[0], zero
        case _:
            raise AssertionError("neither an equation nor an inequality")
    return {"=": this == null, "!=": this != null, ">=": this >= null, ">": this > null}[relation]


def can_hold(facts: Sequence[Fact], numbers: Numbers, orders: Orders) -> bool:
    """Return whether facts hold for some values of the auxiliary names, by trying every case.

    An example with more than MOST_CASES is not looked at: their number grows with the power of what is nested.
    """
    for number, each in enumerate(_cases(list(facts), count(1))):
        if number >= MOST_CASES:
            reject()
        if _solved(each, dict(numbers), dict(orders)):
            return True
    return False


def _cases(facts: list[Fact], counter: Iterator[int]) -> Iterator[list[Fact]]:
    for index, fact in enumerate(facts):
        rest = facts[:index] + facts[index + 1 :]
        if isinstance(fact, Definition):
            for case in fact.cases:
                yield from _cases([*rest, *case], counter)
            return
        if isinstance(fact, Law):
            prefix = str(next(counter))
            try:
                found: tuple[tuple[Fact, ...], ...] = (consequences(fact, prefix),)
            except ProofError:
                found = alternatives(fact, prefix)
            for case in found:
                yield from _cases([*rest, *case], counter)
            return
    yield facts


def _solved(facts: list[Fact], numbers: dict[str, Fraction], orders: dict[str, Order]) -> bool:
    """Solve for one name after the other, and return whether everything holds then."""
    waiting = facts
    while waiting:
        later = []
        for fact in waiting:
            try:
                if not is_true(fact, numbers, orders):
                    return False
            except KeyError:
                if not _solve(fact, numbers, orders):
                    later.append(fact)
        if len(later) == len(waiting):
            raise AssertionError(f"nothing says what these speak of: {later}")
        waiting = later
    return True


def _solve(fact: Fact, numbers: dict[str, Fraction], orders: dict[str, Order]) -> bool:
    """Solve an equation for its only unknown name; return whether that could be done."""
    try:
        if isinstance(fact, Vector) and fact.relation == "=" and fact.level == "order":
            (name,) = {one for one in fact.form if not one.startswith("(log ")} - set(orders) - set(SCALES)
            factor = value(fact.form[name], numbers)
            power, log = order({one: part for one, part in fact.form.items() if one != name}, numbers, orders)
            orders[name] = -power / factor, -log / factor
            return True
        if isinstance(fact, Real) and fact.relation == "=":
            (name,) = {one for monomial in fact.value.terms for one, _ in monomial} - set(numbers)
            rest, whole = (value(fact.value, {**numbers, name: Fraction(at)}) for at in (0, 1))
            numbers[name] = -rest / (whole - rest)
            return True
    except (ValueError, KeyError, ZeroDivisionError):
        pass
    return False
