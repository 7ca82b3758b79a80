"""Rows in series made one: of laws that every contradiction uses together, any one will do to be given up.

The multipliers of such rows are proportional in every certificate, so their combination takes their place: fewer rows
and fewer unknowns, and the same certificates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from nslogic.algebra.linear_programs.rows import ZERO_ENTRY, Row, RowRelation
from nslogic.algebra.linear_programs.simplex import LinearProgram


class Contracted(NamedTuple):
    """Rows of integers, some of them combinations, and for each the label by which it is given up, None if by none.

    `series` has, for each of these labels, those that do as well as it: itself first, by cost and then by name.
    """

    rows: list[Row]
    labels: list[str | None]
    series: dict[str, tuple[str, ...]]


def contracted(rows: Sequence[Row], labels: Sequence[str], costs: Mapping[str, Fraction]) -> Contracted:
    """Return rows with those in series made one, and without those that no certificate holds.

    Args:
        rows: The rows.
        labels: The label of each; rows of a label that has several are kept apart.
        costs: What each label that may be given up costs; the others are kept.
    """
    counts = Counter(labels)
    result = Contracted([], [], {})
    for group in LinearProgram(rows).series():
        for part in _alike(group, labels, costs, counts):
            row = _combined(rows, part)
            names = sorted({labels[index] for index in part if labels[index] in costs}, key=lambda n: (costs[n], n))
            if row is not None:
                result.rows.append(row)
                result.labels.append(names[0] if names else None)
                if names:
                    result.series[names[0]] = tuple(names)
    return result


def _alike(
    group: Mapping[int, Fraction], labels: Sequence[str], costs: Mapping[str, Fraction], counts: Mapping[str, int]
) -> Iterator[dict[int, Fraction]]:
    """Yield the parts of a group that are given up together, or never."""
    together = {row: factor for row, factor in group.items() if labels[row] not in costs or counts[labels[row]] == 1}
    if together:
        yield together
    yield from ({row: factor} for row, factor in group.items() if row not in together)


def _combined(rows: Sequence[Row], factors: Mapping[int, Fraction]) -> Row | None:
    """Return the sum of rows times factors, in integers; None where no certificate can have them all."""
    signs = {factor > 0 for row, factor in factors.items() if rows[row].relation != "="}
    if len(signs) > 1:
        return None
    scale = lcm(
        *(
            factor.denominator * number.denominator
            for row, factor in factors.items()
            for number in (*rows[row].coefficients.values(), *rows[row].constant)
        )
    )
    if signs == {False}:
        scale = -scale
    coefficients: dict[object, Fraction] = {}
    constant = [ZERO_ENTRY] * max(len(rows[row].constant) for row in factors)
    for row, factor in factors.items():
        for unknown, number in rows[row].coefficients.items():
            coefficients[unknown] = coefficients.get(unknown, ZERO_ENTRY) + scale * factor * number
        for place, number in enumerate(rows[row].constant):
            constant[place] += scale * factor * number
    relations = {rows[row].relation for row in factors}
    relation: RowRelation = "<" if "<" in relations else "<=" if "<=" in relations else "="
    nonzero = {unknown: number for unknown, number in coefficients.items() if number}
    return Row(nonzero, relation, tuple(constant))
