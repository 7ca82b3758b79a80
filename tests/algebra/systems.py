"""Random labelled systems for the tests of this folder, and their cores by brute force."""

import random
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from nslogic.algebra.linear_programs.rows import Multipliers, Row, contradiction_of
from nslogic.algebra.linear_programs.simplex import LinearProgram

Labels = list[str | None]


def is_contradiction(rows: Sequence[Row], multipliers: Multipliers) -> bool:
    """Tell, by exact arithmetic on the rows alone, whether multipliers are a Farkas certificate against them."""
    return contradiction_of(rows, multipliers) is not None


def random_rows(rng: random.Random) -> list[Row]:
    """Draw up to ten rows, some of them empty, doubled, or contradictory by themselves."""
    size, unknowns, share = rng.choice([0, 1, 1, 2, 3]), rng.randint(1, 5), rng.choice([0.1, 0.5, 0.9, 1])
    rows: list[Row] = []
    for _ in range(rng.randint(0, 9)):
        coefficients = {
            f"x{i}": Fraction(rng.choice([1, 1, -1, -1, 2, -2, 3]), rng.choice([1, 1, 2]))
            for i in rng.sample(range(unknowns), rng.randint(0, min(unknowns, 3)))
        }
        constant = tuple(Fraction(rng.choice([0, 0, 1, -1])) for _ in range(size if rng.random() < 0.8 else 0))
        rows.append(Row(coefficients, rng.choice(["<=", "<"]) if rng.random() < share else "=", constant))
        if rng.random() < 0.1:
            rows.append(rows[-1])
    return rows


def random_labels(rng: random.Random, count: int) -> Labels:
    """Label each row by itself, or some together, or leave some in the background."""
    labels: Labels = [f"a{i}" for i in range(count)]
    match rng.choice(["plain", "plain", "shared", "background"]):
        case "shared":
            labels = [f"a{rng.randint(0, 5)}" for _ in range(count)]
        case "background":
            labels = [rng.choice([None, f"a{rng.randint(0, 6)}", f"b{i}"]) for i in range(count)]
    rng.shuffle(labels)
    return labels


def cores_by_brute_force(rows: list[Row], labels: Labels) -> list[tuple[str, ...]]:
    """Try all sets of labels, small ones first."""
    system = LinearProgram(rows)
    names = sorted({label for label in labels if label is not None})
    found: list[tuple[str, ...]] = []
    for size in range(len(names) + 1):
        for chosen in combinations(names, size):
            active = [index for index, label in enumerate(labels) if label is None or label in chosen]
            if not any(set(core) <= set(chosen) for core in found) and not system.is_feasible(active):
                found.append(chosen)
    return found


Choices = list[list[list[Row]]]


def random_choices(seed: int) -> Choices:
    """Deal random rows out to labels with up to three ways, whose rows may be shared, doubled or weaker than others."""
    rng = random.Random(f"choices/{seed}")
    rows = [*random_rows(rng), *random_rows(rng)]
    size = max((len(row.constant) for row in rows), default=0)
    rows = [row for row in rows if len(row.constant) in (0, size)]
    labels: Choices = []
    while rows and len(labels) < 7:
        if rng.random() < 0.6:
            labels.append([[rows.pop()]])
            continue
        always = [rows.pop()]
        if rng.random() < 0.5:
            always.append(Row(always[0].coefficients, "<=", always[0].constant))
        ways = [
            [*always, *(rng.choice(rows) for _ in range(rng.randint(0, 2)) if rows)]
            for _ in range(rng.randint(1, 3 if len(labels) < 3 else 2))
        ]
        labels.append(ways)
    return labels
