"""Measured runs: columns of numbers, and the other columns of their table as texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nslogic.errors import Location
from nslogic.fits.tables.cells import positive_number
from nslogic.fits.tables.column_roles import Role
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False, repr=False)
class Runs(Brief):
    """Measured runs.

    Args:
        file: Where they are from.
        columns: (runs,) numbers, by what they are.
        names: Which column of the file each came from, or how it was made.
        lines: (runs,) the line of each run.
        others: (runs,) texts of the columns that are none of these, by their names; none of a large table that were not
            asked for.
        header: The names of all columns.
        places: Where the names of columns are, by what they hold.
    """

    file: str
    columns: Mapping[Role, NDArray[np.float64]]
    names: Mapping[Role, str]
    lines: NDArray[np.int64]
    others: Mapping[str, NDArray[np.str_]]
    header: tuple[str, ...]
    places: Mapping[Role, Location] = field(default_factory=dict)

    def in_short(self) -> str:
        """Return how many there are, and of what file."""
        return f"{self.count} of {self.file}"

    @property
    def count(self) -> int:
        """Return how many runs there are."""
        return len(self.lines)

    def chosen(self, places: NDArray[np.int64]) -> Runs:
        """Return some of the runs."""
        return replace(
            self,
            columns={role: each[places] for role, each in self.columns.items()},
            lines=self.lines[places],
            others={name: each[places] for name, each in self.others.items()},
        )

    def without_highest(self, number: int) -> NDArray[np.int64]:
        """Return the places of the runs without those of highest loss; of equal losses the earlier line goes first."""
        import numpy as np

        order = np.argsort(-self.columns["loss"], kind="stable")
        return np.sort(order[number:])

    def best_of(self, swept: Sequence[str]) -> NDArray[np.int64]:
        """Return the places of the runs of least loss among those that differ in the swept columns (and the loss) alone; ties go to the first line.

        A column that has another text in most runs is a name or was measured, and does not separate runs.
        """
        import numpy as np

        kept = [name for name in self.others if name not in swept and name in self.header and not self.counts_up(name)]
        keys = [self.columns[role] for role in self.columns if role != "loss"] + [self.codes(name) for name in kept]
        cells = np.unique(np.stack(keys, axis=1), axis=0, return_inverse=True)[1].ravel()
        order = np.lexsort((np.arange(self.count), self.columns["loss"], cells))
        first = np.concatenate([[True], np.diff(cells[order]) > 0])
        return np.sort(order[first])

    def codes(self, name: str) -> NDArray[np.int64]:
        """Return the number of each run's text in a column, in the order of the texts: (runs,)."""
        import numpy as np

        return np.unique(self.others[name], return_inverse=True)[1].ravel().astype(np.int64)

    def counted(self, name: str) -> bool:
        """Return whether a column holds several positive numbers and nothing else."""
        labels = self.labels(name)
        return len(labels) > 1 and all(positive_number(text) is not None for text in labels)

    def counts_up(self, name: str) -> bool:
        """Return whether a column has another text in most runs: an identifier, or a measured number."""
        return len(self.labels(name)) > 0.5 * self.count

    def labels(self, name: str) -> tuple[str, ...]:
        """Return the different texts of a column, in order."""
        import numpy as np

        return tuple(str(text) for text in np.unique(self.others[name]))
