"""Draw random theories that have every construct of the language, as the text of theory files."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

NUMBERS = ("2", "1/2", "1/3", "3/2", "-1", "-2", "-1/2", "-1/3", "0.25")
OF_ONE = ("a", "-a", "1/a", "1+a", "a-1", "1-a", "a/(1+a)", "1/(1+a)", "-a/(1+a)", "2*a", "a/2", "min(a,1)", "1/(2-a)")
OF_TWO = ("a+b", "a-b", "a*b", "a/b", "a/(a+b)", "-a*b/(a+b)", "max(a,b)", "min(a,b)", "(1+a)/b", "1/(a-b)", "b/a")
CONDITIONS = ("a > 0", "a >= 0", "0 < a < 1", "0 <= a <= 1", "a != 0", "a > 1", "-1 <= a <= 2", "a > 0, a < 2")
OF_BOTH = ("a < b", "a <= b", "a + b = 1", "a*b = 1", "a != b", "a > 0 or b > 0", "a/b > 1", "a >= b")
TRENDS = ("grows",) * 4 + ("free",) * 3 + ("falls",) * 2 + ("fixed",)
PARAMETERS = (0,) * 13 + (1,) * 4 + (2,) * 2 + (3,)
"""How many parameters a theory has: most have few, so that many theories can be compared."""
RELATIONS = ("~",) * 5 + ("<~", ">~", "<<", ">>")


@dataclass
class _Draft:
    """A theory in the making."""

    rng: random.Random
    quantities: list[str]
    trends: dict[str, str]
    parameters: list[str]
    axioms: list[str] = field(default_factory=list)
    laws: list[str] = field(default_factory=list)

    def often(self, share: float) -> bool:
        return self.rng.random() < share

    def exponent(self) -> str:
        """Return an exponent as it is written behind `^`."""
        if self.parameters and self.often(0.5):
            return f"({self.symbol()})"
        return f"({self.rng.choice(NUMBERS)})"

    def symbol(self) -> str:
        """Return an expression of one or two parameters."""
        one = self.rng.choice(self.parameters)
        if len(self.parameters) == 1 or self.often(0.6):
            return self.renamed(self.rng.choice(OF_ONE), one, one)
        other = self.rng.choice([name for name in self.parameters if name != one])
        return self.renamed(self.rng.choice(OF_TWO), one, other)

    @staticmethod
    def renamed(text: str, one: str, other: str) -> str:
        names = {"a": one, "b": other}
        words = text.replace("max", "MAX").replace("min", "MIN")
        return "".join(names.get(sign, sign) for sign in words).replace("MAX", "max").replace("MIN", "min")

    def product(self, names: Sequence[str]) -> str:
        """Return a product of powers of one or two quantities."""
        chosen = self.rng.sample(list(names), min(len(names), 1 if self.often(0.6) else 2))
        return "*".join(name if self.often(0.4) else f"{name}^{self.exponent()}" for name in chosen)

    def expression(self, names: Sequence[str], *, plain: float = 0.4) -> str:
        """Return the order of something that is made of quantities."""
        if self.often(plain):
            return self.product(names)
        one, other = self.product(names), self.product(names)
        kind = self.rng.randrange(9)
        if kind == 0:
            return f"{one} + {other}"
        if kind == 1:
            return f"max({one}, {other})"
        if kind == 2:
            return f"min({one}, {other})"
        if kind == 3:
            return f"1/(1/({one}) + 1/({other}))"
        if kind == 4:
            return f"{one} + {other} + {self.rng.choice(('1', self.product(names)))}"
        if kind == 5:
            return f"({one} + {other})^{self.exponent()}"
        if kind == 6:
            return f"{one} * {self.logarithm(names)}"
        if kind == 7:
            return self.index_sum(names)
        return f"2*{one}/({other})"

    def logarithm(self, names: Sequence[str]) -> str:
        """Return the logarithm of something that may grow."""
        name = self.rng.choice(list(names))
        inner = f"1/{name}" if self.trends.get(name) == "falls" else name
        if self.often(0.2) and len(names) > 1:
            inner = f"{inner} + {self.rng.choice(list(names))}"
        return f"log({inner})" if self.often(0.5) else f"log({inner})^{self.exponent()}"

    def index_sum(self, names: Sequence[str]) -> str:
        """Return a sum over an index, with a bound that may grow."""
        rest = f"{self.product(names)} * " if self.often(0.6) else ""
        power = self.rng.choice(("k^-1", "k^-2", "k^(-1/2)", "(k^-1)^2", "k^-1/k^(1/2)", "k"))
        if self.parameters and self.often(0.5):
            power = f"k^-({self.symbol()})"
        if self.often(0.1):
            power = f"({power} + k^-1)"
        upper = self.rng.choice(list(names))
        bounds = self.rng.choice(
            (f"1..{upper}", f"1..{upper}", f"{upper}..inf", f"{self.rng.choice(list(names))}..{upper}")
        )
        return f"sum(k = {bounds}, {rest}{power})"

    def forall(self, names: Sequence[str]) -> str:
        """Return a law under `forall`."""
        one, other = self.exponent(), self.rng.choice((self.exponent(), "-1", "(-1)", "2"))
        relation = self.rng.choice(("~", "<~", "<~", ">~", "<<", ">>"))
        return f"forall k: {self.product(names)} * k^{one} {relation} {self.product(names)} * k^{other}"

    def law(self, names: Sequence[str]) -> str:
        """Return a law of any kind, over some quantities."""
        if self.often(0.07):
            return self.forall(names)
        if self.parameters and self.often(0.15):
            return self.condition()
        read = f"{self.rng.choice(list(names))} {self.rng.choice(RELATIONS)} {self.expression(names)}"
        if self.often(0.05):
            return f"{self.expression(names)} {self.rng.choice(RELATIONS)} {self.expression(names)}"
        if self.often(0.06):
            read += " ignoring logs"
        return f"{read} or {self.law(names)}" if self.often(0.1) else read

    def condition(self) -> str:
        """Return a law about parameters."""
        one = self.rng.choice(self.parameters)
        if len(self.parameters) == 1 or self.often(0.5):
            law = self.rng.choice([text for text in CONDITIONS if "," not in text])
            return self.renamed(law, one, one)
        other = self.rng.choice([name for name in self.parameters if name != one])
        words = self.rng.choice(OF_BOTH).split(" or ")
        return " or ".join(self.renamed(word, one, other) for word in words)

    def axiom(self, law: str, *, guarded: float = 0.12) -> None:
        """Add a law as an axiom, under a condition now and then."""
        if law in self.laws:
            return
        self.laws.append(law)
        lines = ["[[axioms]]", f'id = "A{len(self.axioms)}"', f'law = "{law}"']
        if self.often(0.06):
            lines[2] = f'law = ["{law}", "{self.law(self.quantities)}"]'
        if self.often(guarded):
            guard = self.condition() if self.parameters and self.often(0.5) else self.law(self.quantities)
            lines.append(f'when = "{guard}"')
        if self.often(0.12):
            lines.append('kind = "definition"')
        if self.often(0.2):
            lines.append(f"cost = {self.rng.choice(('2', '3', '0.5'))}")
        self.axioms.append("\n".join(lines))

    def optimum(self) -> None:
        """Add a program and an optimum of it."""
        if self.often(0.75):
            loss, first, second, budget = self.rng.sample(self.quantities, 4)
            terms = [f"{name}^{self.falling()}" for name in (first, second)]
            if self.often(0.25):
                terms.append(self.rng.choice((f"1/({first}*{second})", "1", f"{first}^-1*{second}")))
            self.axiom(f"{loss} ~ {' + '.join(terms)}", guarded=0.02)
            relation = self.rng.choice(("~", "~", ">~"))
            self.axiom(
                f"{budget} {relation} {self.rng.choice((f'{first}*{second}', f'{first}^2*{second}', f'{first} + {second}'))}",
                guarded=0.02,
            )
            over = [first, second]
            if self.often(0.2):
                self.axiom(
                    f"{first} {self.rng.choice(('<~', '>~'))} {self.rng.choice(('1', budget, f'{budget}^(1/3)'))}",
                    guarded=0,
                )
        else:
            loss, *over = self.rng.sample(self.quantities, 2 if self.often(0.5) else 3)
            for _ in range(2):
                self.axiom(self.law(self.quantities), guarded=0.1)
        program = [f'"A{place}"' for place in range(len(self.axioms))]
        names = ", ".join(f'"{name}"' for name in over)
        kind = self.rng.choice(("minimise", "minimise", "maximise"))
        lines = ["[[axioms]]", f'id = "A{len(self.axioms)}"', f'{kind if self.often(0.3) else "minimise"} = "{loss}"']
        lines += [f"over = [{names}]", f"subject_to = [{', '.join(program)}]"]
        if self.often(0.15):
            lines.append('ignoring = "logs"')
        if self.often(0.08):
            lines.append(f'when = "{self.law(self.quantities)}"')
        self.axioms.append("\n".join(lines))

    def falling(self) -> str:
        """Return a negative exponent, of a parameter now and then."""
        if self.parameters and self.often(0.6):
            return f"-{self.rng.choice(self.parameters)}"
        return self.rng.choice(("-1", "(-1/2)", "(-1/3)", "-2"))


def draw(seed: str) -> str:
    """Return the text of a random theory file, the same for the same seed."""
    rng = random.Random(seed)
    parameters = ["a", "b", "c"][: rng.choice(PARAMETERS)]
    few = len(parameters) > 1
    quantities = ["X", "Y", "Z", "W", "V"][: rng.choice((2, 3, 3) if few else (2, 3, 3, 4, 4, 5))]
    optimal = rng.random() < (0.1 if not parameters else 0.04)
    if optimal:
        quantities = ["X", "Y", "Z", "W"]
    solvable = rng.random() < 0.6
    trends = {name: rng.choice(TRENDS) for name in quantities}
    if solvable:
        trends = {name: trend if rng.random() < 0.15 else "free" for name, trend in trends.items()}
        trends["X"] = rng.choice(("grows", "grows", "falls", "free"))
    draft = _Draft(rng, quantities, trends, parameters)
    if optimal:
        draft.optimum()
    if solvable:
        for place, name in enumerate(quantities[1:], 1):
            if not optimal or draft.often(0.3):
                relation = "~" if draft.often(0.85) else rng.choice(RELATIONS)
                law = f"{name} {relation} {draft.expression(quantities[:place], plain=0.3)}"
                if draft.often(0.08):
                    law += f" or {name} ~ {draft.product(quantities[:place])}"
                draft.axiom(law)
    for _ in range(rng.choice((0, 0, 1)) if solvable else rng.randint(1 if optimal or few else 2, 2 if few else 4)):
        draft.axiom(draft.law(quantities))
    return "\n".join([*_head(draft), *draft.axioms, *_regimes(draft), *_claims(draft)]) + "\n"


def _head(draft: _Draft) -> list[str]:
    rng = draft.rng
    target, base = draft.quantities[-1], "X"
    if draft.often(0.2):
        target, base = rng.sample(draft.quantities, 2)
    lines = ["[theory]", 'name = "drawn"', f'target = "{target}"', f'base = "{base}"', "[quantities]"]
    lines += [f'{name} = {{ trend = "{trend}" }}' for name, trend in draft.trends.items()]
    if draft.parameters:
        lines.append("[parameters]")
    for name in draft.parameters:
        fields = []
        if draft.often(0.75):
            conditions = draft.renamed(rng.choice(CONDITIONS), name, name).split(", ")
            fields.append(f"where = [{', '.join(chr(34) + one + chr(34) for one in conditions)}]")
        if draft.often(0.15):
            fields.append(
                rng.choice(
                    ('value = "1/2"', "value = 0.5, error = 0.1", "interval = [0.25, 1.5]", "value = 1", "value = 0")
                )
            )
        lines.append(f"{name} = {{ {', '.join(fields)} }}" if fields else f"{name} = {{}}")
    return lines


def _regimes(draft: _Draft) -> list[str]:
    rng = draft.rng
    if draft.often(0.75):
        return []
    lines = []
    for name in ("first", "second")[: rng.randint(1, 2)]:
        lines.append(f"[regimes.{name}]")
        if draft.often(0.5):
            listed = [f'"A{place}"' for place in range(len(draft.axioms)) if draft.often(0.8)]
            lines.append(f"axioms = [{', '.join(listed)}]")
        if draft.often(0.5):
            lines.append(f'where = ["{draft.law(draft.quantities)}"]')
        if draft.often(0.4):
            trend = rng.choice(("free", "grows", "falls", "fixed"))
            lines.append(f'trends = {{ {rng.choice(draft.quantities)} = "{trend}" }}')
    return lines


def _claims(draft: _Draft) -> list[str]:
    rng = draft.rng
    lines: list[str] = []
    for number in range(rng.choice((0, 1, 1, 2))):
        law = draft.law(draft.quantities)
        if draft.often(0.5):
            one, other = rng.sample(draft.quantities, 2)
            law = f"{one} {rng.choice(RELATIONS)} {other}^{draft.exponent()}"
        lines += ["[[claims]]", f'id = "T{number}"', f'law = "{law}"']
    return lines
