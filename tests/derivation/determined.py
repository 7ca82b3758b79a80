"""Random theories in which a law is likely to be determined: chains, sums, squeezes, guards, alternatives, optima."""

from __future__ import annotations

import random
from collections.abc import Callable

TERMS = ("1/2", "1", "2", "1/3", "3/2", "a", "b", "a/2", "a+1", "1/(1+b)", "a*b", "min(a,b)", "2*b")


class Draft:
    """A theory that grows law by law; `y` is what is asked for, as a power of `x`."""

    def __init__(self, drawn: random.Random) -> None:
        self.drawn = drawn
        self.quantities: list[str] = []
        self.axioms: list[str] = []
        self.domain = drawn.choice(("> 0", ">= 0", "> 0", "!= 0"))

    def new(self, stem: str) -> str:
        """Return the name of one more quantity."""
        name = f"{stem}{len(self.quantities)}"
        self.quantities.append(name)
        return name

    def power(self) -> str:
        """Return an exponent that is positive where the parameters are."""
        return self.drawn.choice(TERMS)

    def law(self, text: str, **more: str) -> str:
        """Add an axiom and return its id."""
        identifier = f"A{len(self.axioms) + 1}"
        entries = {"law": text, **more}
        lines = (f'{key} = "{value}"' for key, value in entries.items())
        self.axioms.append("\n".join((f'id = "{identifier}"', *lines)))
        return identifier

    def product(self, name: str, depth: int) -> None:
        """State a quantity as a product of two others, which leads to the base."""
        one, two = self.new("u"), self.new("v")
        self.law(f"{name} ~ {one}^({self.power()}) * {two}^-({self.power()})")
        self.to_base(one, depth - 1)
        self.to_base(two, depth - 1)

    def cancelling(self, name: str, depth: int) -> None:
        """State a quantity as a product in which something free is left out where two exponents are the same."""
        one, two, free = self.new("u"), self.new("v"), self.new("w")
        power = self.power()
        other = self.drawn.choice((power, power, self.power()))
        self.law(f"{name} ~ {one}^({power}) * {two}^({other})")
        middle = self.new("m")
        self.law(f"{one} ~ {middle} * {free}")
        self.law(f"{two} ~ {middle} / {free}")
        self.to_base(middle, depth - 1)

    def sum(self, name: str, depth: int) -> None:
        """State a quantity as a sum, or an extreme, of others."""
        one, two = self.new("u"), self.new("v")
        shape = self.drawn.choice(("{} + {}", "min({}, {})", "1/(1/{} + 1/{})", "max({}, {})"))
        self.law(f"{name} ~ {shape.format(one, two)}")
        self.to_base(one, depth - 1)
        self.to_base(two, depth - 1)

    def squeeze(self, name: str, depth: int) -> None:
        """Bound a quantity from above and, beside something smaller, from below."""
        other, small = self.new("u"), self.new("v")
        self.law(f"{name} <~ {other}")
        self.law(f"{name} + {small} >~ {other}")
        self.law(f"{small} << {other}")
        self.to_base(other, depth - 1)

    def guarded(self, name: str, depth: int) -> None:
        """State a quantity by two laws, each under a guard."""
        one, two, here, there = (self.new(stem) for stem in "uvst")
        self.law(f"{name} ~ {one}", when=f"{here} <~ {there}")
        self.law(f"{name} ~ {two}", when=f"{here} >> {there}")
        for quantity in (one, two):
            self.to_base(quantity, depth - 1)
        for quantity in (here, there):
            self.to_base(quantity, 0)

    def either(self, name: str, depth: int) -> None:
        """State a quantity by an alternative of which one does not hold, or both say the same."""
        one = self.new("u")
        power = self.power()
        self.law(f"{name} ~ {one}^({power}) or {name} ~ {one}^({power}) * {name}^0")
        self.to_base(one, depth - 1)

    def best(self, name: str, depth: int) -> None:
        """State a quantity as the least of a program with a budget, at times with a cap."""
        first, second = self.new("n"), self.new("d")
        budget = self.new("c") if depth else "x"
        laws = [
            self.law(f"{name} ~ {first}^-({self.power()}) + {second}^-({self.power()})"),
            self.law(f"{budget} ~ {first} * {second}"),
        ]
        if self.drawn.random() < 0.4:
            cap = self.new("k")
            laws.append(self.law(f"{first} <~ 1/{cap}"))
            self.law(f"{cap} ~ {budget}^-({self.power()})")
        over = f'["{first}", "{second}"]'
        within = "[" + ", ".join(f'"{law}"' for law in laws) + "]"
        identifier = f"A{len(self.axioms) + 1}"
        self.axioms.append(f'id = "{identifier}"\nminimise = "{name}"\nover = {over}\nsubject_to = {within}')
        if budget != "x":
            self.to_base(budget, 0)

    def logarithm(self, name: str, depth: int) -> None:
        """State a quantity as a sum over an index, which has a logarithm on the boundary."""
        end, rest = self.new("u"), self.new("v")
        self.law(f"{name} ~ {rest} * sum(k = 1..{end}, k^-({self.power()}))")
        self.law(f"{end} ~ x^({self.power()})" if self.domain == "> 0" else f"{end} ~ x")
        self.to_base(rest, depth - 1)

    def to_base(self, name: str, depth: int) -> None:
        """State what a quantity is, in the end as a power of the base."""
        if depth <= 0:
            self.law(f"{name} ~ x^{self.drawn.choice(('', '-'))}({self.power()})")
            return
        ways: tuple[Callable[[str, int], None], ...] = (
            self.product,
            self.cancelling,
            self.sum,
            self.squeeze,
            self.guarded,
            self.either,
            self.best,
            self.logarithm,
        )
        self.drawn.choice(ways)(name, depth)


def draw(seed: int) -> str:
    """Return the text of a theory that a seed makes."""
    drawn = random.Random(seed)
    draft = Draft(drawn)
    draft.to_base("y", drawn.choice((1, 1, 2)))
    trend = drawn.choice(("grows", "grows", "grows", "free", "falls"))
    quantities = "\n".join(f'{name} = {{ trend = "free" }}' for name in ("y", *draft.quantities))
    return "\n".join(
        (
            '[theory]\nname = "drawn"\ntarget = "y"\nbase = "x"',
            f'[quantities]\nx = {{ trend = "{trend}" }}\n{quantities}',
            f'[parameters]\na = {{ where = ["a {draft.domain}"] }}\nb = {{ where = ["b {draft.domain}"] }}',
            *(f"[[axioms]]\n{axiom}" for axiom in draft.axioms),
        )
    )
