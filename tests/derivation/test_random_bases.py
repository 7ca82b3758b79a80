"""Random laws in several bases against what the laws say at points: right where told, and not there where denied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from nslogic.derivation.phase_diagram import holds_at
from nslogic.derivation.several_bases import BasesCase
from nslogic.engines.engine import Order
from nslogic.orders.formulas import OrderForm
from nslogic.questions.several_bases import BasesResult, derive_bases
from nslogic.testing.samples import read
from tests.derivation.agreement import value_at

SOME = settings(max_examples=max(20, settings().max_examples // 5), deadline=None)
POWERS = ("1", "-1", "2", "1/2", "-1/2")
SYMBOLIC = ("a", "-a", "1-a", "a/2")
VALUES = (Fraction(1, 3), Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(2))
TRIES = 3000


@dataclass(frozen=True)
class Power:
    """A quantity to a power: a number, or the parameter `a` in it."""

    name: str
    power: str

    def __str__(self) -> str:
        return f"{self.name}^({self.power})"

    def at(self, orders: Mapping[str, Order], a: Fraction) -> Order:
        """Return the order at a point."""
        known = {"a": a, "-a": -a, "1-a": 1 - a, "a/2": a / 2}
        power = known[self.power] if self.power in known else Fraction(self.power)
        return orders[self.name][0] * power, orders[self.name][1] * power


@dataclass(frozen=True)
class Logarithm:
    """The logarithm of what grows."""

    inside: str

    def __str__(self) -> str:
        return f"log({self.inside})"

    def at(self, _: Mapping[str, Order], __: Fraction) -> Order:
        """Return the order at a point."""
        return Fraction(0), Fraction(1)


@dataclass(frozen=True)
class Joined:
    """A sum, the least, or a product of others."""

    how: str
    parts: tuple[Expression, ...]

    def __str__(self) -> str:
        texts = [str(part) for part in self.parts]
        return f"min({', '.join(texts)})" if self.how == "min" else f"({f' {self.how} '.join(texts)})"

    def at(self, orders: Mapping[str, Order], a: Fraction) -> Order:
        """Return the order at a point."""
        found = [part.at(orders, a) for part in self.parts]
        if self.how == "*":
            return sum((one[0] for one in found), Fraction(0)), sum((one[1] for one in found), Fraction(0))
        return min(found) if self.how == "min" else max(found)


Expression = Power | Logarithm | Joined


@dataclass(frozen=True)
class Drawn:
    """Bases with trends, quantities defined one after the other, the target last, and at times a bound on a base."""

    trends: Mapping[str, str]
    defined: tuple[tuple[str, Expression], ...]
    bound: str

    @property
    def text(self) -> str:
        """Return the theory."""
        lines = ["[theory]", 'name = "drawn"', 'target = "T"', "[quantities]"]
        names = dict(self.trends) | {name: "free" for name, _ in self.defined}
        lines += [f'{name} = {{ trend = "{trend}" }}' for name, trend in names.items()]
        lines += ["[parameters]", 'a = { where = ["a > 0"] }']
        laws = [*(f"{name} ~ {said}" for name, said in self.defined), *([self.bound] if self.bound else [])]
        for place, law in enumerate(laws):
            lines += ["[[axioms]]", f'id = "A{place}"', f'law = "{law}"']
        return "\n".join(lines) + "\n"

    def target(self, orders: Mapping[str, Order], a: Fraction) -> Order:
        """Return the order of the target at orders of the bases."""
        known = dict(orders)
        for name, said in self.defined:
            known[name] = said.at(known, a)
        return known["T"]

    def allows(self, orders: Mapping[str, Order]) -> bool:
        """Return whether the bases may have orders."""
        for name, trend in self.trends.items():
            power = orders[name][0]
            if (trend == "grows" and power <= 0) or (trend == "falls" and power >= 0):
                return False
        return not self.bound or orders["A"] <= orders["B"]


def drawn(random: Random, *, symbolic: bool) -> Drawn:
    names = ["A", "B", "C"][: random.choice((2, 2, 3))]
    trends = {name: random.choice(("grows", "grows", "falls", "free")) for name in names}
    powers = POWERS + (SYMBOLIC if symbolic else ())
    growing = [name for name, trend in trends.items() if trend == "grows"]
    falling = [f"1/{name}" for name, trend in trends.items() if trend == "falls"]

    def expression(depth: int, known: list[str]) -> Expression:
        kind = random.choice(("power", "+", "+", "min", "min", "*", "*", "log")) if depth else "power"
        if kind == "log" and growing + falling:
            return Joined("*", (Power(random.choice(known), "1"), Logarithm(random.choice(growing + falling))))
        if kind in ("power", "log"):
            return Power(random.choice(known), random.choice(powers))
        return Joined(kind, tuple(expression(depth - 1, known) for _ in range(2)))

    defined: list[tuple[str, Expression]] = []
    for name in ("P", "Q")[: random.randint(0, 2)]:
        defined.append((name, expression(1, [*names, *(one for one, _ in defined)])))
    defined.append(("T", expression(2, [*names, *(one for one, _ in defined)])))
    bounded = trends["A"] == trends["B"] and random.random() < 0.3
    return Drawn(trends, tuple(defined), "A <~ B" if bounded else "")


def points(random: Random, theory: Drawn, number: int) -> Iterator[dict[str, Order]]:
    """Yield orders that the bases may have, near and far from each other."""
    found = tries = 0
    while found < number and tries < 50 * number:
        tries += 1
        size = random.choice((1, 3, 10, 40))
        orders = {name: (part_of_order(random, size), part_of_order(random, size)) for name in theory.trends}
        if theory.allows(orders):
            found += 1
            yield orders


def part_of_order(random: Random, size: int) -> Fraction:
    return Fraction(random.choice((0, 1, 1, 1)) * random.randint(-12 * size, 12 * size), random.choice((1, 2, 3, 12)))


def told(case: BasesCase, orders: Mapping[str, Order], a: Fraction) -> Order:
    """Return what a case says the target is at orders of the bases."""
    found = [term_at(term, orders, a) for term in case.terms]
    return max(found) if case.shape == "sum" else min(found)


def term_at(term: OrderForm, orders: Mapping[str, Order], a: Fraction) -> Order:
    powers = [(orders[name], value_at(value, {"a": a})) for name, value in term.coefficients]
    power = sum((order[0] * value for order, value in powers), Fraction(0))
    return power, sum((order[1] * value for order, value in powers), value_at(term.logs, {"a": a}))


def between(one: Order, two: Order, weight: Fraction) -> Order:
    return one[0] * weight + two[0] * (1 - weight), one[1] * weight + two[1] * (1 - weight)


def is_neither(random: Random, theory: Drawn, a: Fraction) -> bool:
    """Return whether points show that the target is no greatest of products, which is convex, and no least of some."""
    convex = concave = True
    names = list(theory.trends)
    for one, other in zip(points(random, theory, TRIES), points(random, theory, TRIES), strict=False):
        name = random.choice(names)
        factors = random.choices((Fraction(1, 5), Fraction(1), Fraction(2), Fraction(5), Fraction(-1)), k=2)
        along = one | {name: (one[name][0] * factors[0], one[name][1] * factors[1])}
        two = along if random.random() < 0.6 else other  # often along one base, where the target bends
        weight = random.choice((Fraction(1, 2), Fraction(1, 10)))
        middle = {name: between(one[name], two[name], weight) for name in names}
        if not (theory.allows(two) and theory.allows(middle)):
            continue
        ends, here = between(theory.target(one, a), theory.target(two, a), weight), theory.target(middle, a)
        convex, concave = convex and here <= ends, concave and here >= ends
        if not (convex or concave):
            return True
    return False


def holding(result: BasesResult, a: Fraction) -> BasesCase | str:
    """Return the case at a parameter value, or why there is no law."""
    if result.derivation is None:
        return result.refused
    assert result.derivation.complete
    (case,) = [case for case in result.derivation.cases if holds_at(case.conditions, {"a": a})]
    return case if case.refusal is None else case.refusal.reason


def check(seed: int, *, symbolic: bool) -> None:
    random = Random(seed)
    theory = drawn(random, symbolic=symbolic)
    (result,) = derive_bases(read(theory.text), tuple(theory.trends), regimes=("default",))
    if result.undecided:
        assert "is open" in result.undecided or "is sure to grow" in result.undecided
        return
    if result.check.verdict != "consistent":
        return
    for a in VALUES:
        found = holding(result, a)
        if isinstance(found, BasesCase):
            for orders in points(random, theory, 40):
                assert told(found, orders, a) == theory.target(orders, a), (found.law, orders, a)
        else:
            assert "neither" in found, found
            assert is_neither(random, theory, a), (found, a)


@given(st.integers(0, 10**9))
@SOME
def test_laws_with_numbers_for_powers(seed: int) -> None:
    check(seed, symbolic=False)


@given(st.integers(0, 10**9))
@SOME
def test_laws_with_a_parameter_in_powers(seed: int) -> None:
    check(seed, symbolic=True)
