"""Runs of a table that were not fitted, by the option that left them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.runs import Runs
from nslogic.printing import Brief

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False, repr=False)
class RunsLeftOut(Brief):
    """The runs that one option left out.

    Args:
        option: The option, as the command line names it.
        lines: (runs,) the line of each.
        columns: (runs,) numbers, by what they are; none where the lines were not read.
    """

    option: str
    lines: NDArray[np.int64]
    columns: Mapping[Role, NDArray[np.float64]]

    def in_short(self) -> str:
        """Return how many runs the option left out."""
        return f"{len(self.lines)} by {self.option}"


def all_but(runs: Runs, kept: NDArray[np.int64], option: str) -> RunsLeftOut:
    """Return the runs that an option takes away, where it keeps those at some places."""
    import numpy as np

    away = np.setdiff1d(np.arange(runs.count), kept)
    return RunsLeftOut(option, runs.lines[away], {role: each[away] for role, each in runs.columns.items()})
