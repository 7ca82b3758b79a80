"""Contradictory theories of power laws, drawn at random around a hidden model.

Laws have two to four quantities with exponents 1, 2 and 1/2 of either sign; the order of one quantity S, which grows,
stands for constants. Some laws are shifted away from the hidden model, and a draw is kept once it is contradictory.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction

Draw = tuple[dict[int, Fraction], str, Fraction]
SLACKS = (Fraction(0), Fraction(1, 2), Fraction(1))
SHIFTS = (Fraction(1, 2), Fraction(1), Fraction(3, 2), Fraction(2))
RELATIONS = {"equations": "~" * 18 + "<>", "half": "~~<>", "sums": "~"}
FAMILIES = tuple(RELATIONS)
SUMMED = 10
"""One in so many laws of the family `sums` has a sum of two terms on its right side."""


def theory(
    family: str, quantities: int, laws: int, seed: int, contradictory: Callable[[str], bool], *, shifted: int = 2
) -> str:
    """Return a theory file in which some laws are shifted; `contradictory` tells whether a draw is to be kept."""
    for attempt in range(1000):
        rng = random.Random(f"{family}/{quantities}/{laws}/{seed}/{attempt}")
        hidden = [Fraction(rng.randint(1, 12), rng.choice((1, 2, 3, 4))) for _ in range(quantities)]
        drawn = [_draw(rng, hidden, RELATIONS[family]) for _ in range(laws)]
        for place in rng.sample(range(laws), shifted):
            form, relation, constant = drawn[place]
            sign = {"~": rng.choice((-1, 1)), "<": -1, ">": 1}[relation]
            drawn[place] = form, relation, constant + sign * rng.choice(SHIFTS)
        texts = [_law(form, relation, constant) for form, relation, constant in drawn]
        if family == "sums":
            for place in rng.sample(range(laws), max(1, laws // SUMMED)):
                texts[place] += f" + {_power(f'X{rng.randrange(quantities)}', rng.choice(SHIFTS))}"
        text = _file(f"{family}-{seed}", texts, quantities)
        if contradictory(text):
            return text
    raise RuntimeError("no contradiction was drawn")


def _draw(rng: random.Random, hidden: list[Fraction], relations: str) -> Draw:
    places = sorted(rng.sample(range(len(hidden)), rng.choice((2, 2, 3, 3, 4))))
    form = {i: Fraction(rng.choice((1, 1, -1, -1, 2, -2)), rng.choice((1, 1, 1, 2))) for i in places}
    relation, slack = rng.choice(relations), rng.choice(SLACKS)
    constant = sum((power * hidden[i] for i, power in form.items()), Fraction(0))
    return form, relation, constant + {"~": 0, "<": 1, ">": -1}[relation] * slack


def _law(form: dict[int, Fraction], relation: str, constant: Fraction) -> str:
    left = [_power(f"X{i}", power) for i, power in form.items() if power > 0]
    right = [_power(f"X{i}", -power) for i, power in form.items() if power < 0]
    if constant:
        (right if constant > 0 else left).append(_power("S", abs(constant)))
    sign = {"~": "~", "<": "<~", ">": ">~"}[relation]
    return f"{' * '.join(left) or '1'} {sign} {' * '.join(right) or '1'}"


def _power(name: str, exponent: Fraction) -> str:
    return name if exponent == 1 else f"{name}^({exponent})"


def _file(name: str, laws: list[str], quantities: int) -> str:
    lines = ["[theory]", f'name = "{name}"', 'base = "S"', "", "[quantities]", 'S = { trend = "grows" }']
    lines += [f'X{i} = {{ trend = "free" }}' for i in range(quantities)]
    for number, law in enumerate(laws):
        lines += ["", "[[axioms]]", f'id = "a{number}"', f'law = "{law}"']
    return "\n".join(lines) + "\n"
