"""A table whose cells were not read yet: names of columns, rows of texts, and the place of each cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from nslogic.errors import Location


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows of texts.

    Args:
        header: The names of the columns.
        place: Where they are.
        rows: Each row with the line that it begins on.
        where: The place of the cell of a column in the row of a line; the first place beyond its end where it has none.
        decimal_commas: Whether commas in numbers are likely decimal, since something else separates cells.
    """

    header: tuple[str, ...]
    place: Location
    rows: Iterator[tuple[int, Sequence[str]]]
    where: Callable[[int, int], Location]
    decimal_commas: bool = False
