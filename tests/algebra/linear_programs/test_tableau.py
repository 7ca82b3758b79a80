"""Dictionaries: what they say about rows never changes, however often they are pivoted."""

import random
from fractions import Fraction

from nslogic.algebra.linear_programs.tableau import Tableau
from tests.algebra.systems import random_rows


def assert_says_the_same(tableau: Tableau) -> None:
    """Check each basic slack as a combination of rows: slack - sum(columns) is the constant, with no unknowns."""
    for basic, entries in tableau.basic.items():
        multipliers = {basic: Fraction(tableau.denominators[basic])}
        multipliers |= {column: Fraction(-number) for column, number in entries.items() if column >= 0}
        left: dict[object, Fraction] = {}
        constant = [Fraction(0)] * (tableau.size + 1)
        for index, multiplier in multipliers.items():
            row = tableau.rows[index]
            for unknown, number in row.coefficients.items():
                left[unknown] = left.get(unknown, Fraction(0)) + multiplier * number
            for place, component in enumerate(row.constant):
                constant[place] += multiplier * component
            constant[-1] += multiplier * (row.relation == "<")
        assert not any(left.values())
        assert tuple(constant) == tableau.constant(basic)


def test_pivoting_keeps_the_meaning() -> None:
    for seed in range(80):
        rng = random.Random(seed)
        tableau = Tableau(random_rows(rng))
        assert_says_the_same(tableau)
        for _ in range(6):
            choices = [(basic, column) for basic, entries in tableau.basic.items() for column in entries if column >= 0]
            if not choices:
                break
            tableau.pivot(*rng.choice(sorted(choices)))
            assert_says_the_same(tableau)


def test_columns_know_their_users() -> None:
    for seed in range(40):
        tableau = Tableau(random_rows(random.Random(seed)))
        users: dict[int, set[int]] = {column: set() for column in tableau.columns}
        for basic, entries in tableau.basic.items():
            for column in entries:
                if column >= 0:
                    users[column].add(basic)
        assert users == tableau.columns


def test_points_satisfy_the_definitions() -> None:
    for seed in range(40):
        tableau = Tableau(random_rows(random.Random(seed)))
        values = {
            variable: [Fraction(component, scale) for component in vector]
            for variable, (vector, scale) in tableau.evaluate({}).items()
        }
        for index, row in enumerate(tableau.rows):
            total = [*(row.constant or [Fraction(0)] * tableau.size), Fraction(row.relation == "<")]
            for unknown, number in row.coefficients.items():
                vector = values.get(tableau.unknowns[unknown], [Fraction(0)] * (tableau.size + 1))
                total = [a + number * b for a, b in zip(total, vector, strict=True)]
            assert total == values.get(index, [Fraction(0)] * (tableau.size + 1))
