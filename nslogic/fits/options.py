"""How runs are to be fitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nslogic.fits.budget import Cost
from nslogic.fits.minimising import HUBER
from nslogic.fits.problem import Given
from nslogic.fits.tables.column_roles import Role
from nslogic.limits import FIT_RESAMPLES_UNASKED
from nslogic.printing import Brief


@dataclass(frozen=True, repr=False)
class FitOptions(Brief):
    """How to fit.

    Args:
        columns: Columns by name, by what they hold; the others are recognised.
        scales: What the loss depends on; parameters and tokens, or the one that is there, if None.
        form: The name of a form; `auto` compares all that the columns allow; Chinchilla's form for two scales, and the
            better of a power law with and without a floor for one, if None.
        floor: Whether the form has an irreducible part E, where its name does not say so.
        given: Equations between parameters, or values of them.
        drop_highest: How many runs of highest loss to leave out.
        drop_lines: The lines of runs to leave out.
        best_of: Columns of a sweep: of runs that differ in them alone, the one of lowest loss is fitted.
        group: A column that names runs whose rows belong together: they are resampled whole.
        family: A column that names families with factors and floors of their own.
        weights: A column of how much each run counts.
        delta: Where Huber's loss of log residuals turns from a square to a line.
        resamples: How often to fit again to resampled runs; 0 for no errors.
        level: Of the intervals.
        seed: Of the resampling.
        budgets: FLOP to split between parameters and tokens.
        ratio: Tokens per parameter to split them by; the best ones if None.
        cost: What parameters and tokens cost.
    """

    columns: Mapping[Role, str] = field(default_factory=dict)
    scales: tuple[Role, ...] | None = None
    form: str | None = None
    floor: bool | None = None
    given: tuple[Given, ...] = ()
    drop_highest: int = 0
    drop_lines: tuple[int, ...] = ()
    best_of: tuple[str, ...] = ()
    group: str | None = None
    family: str | None = None
    weights: str | None = None
    delta: float = HUBER
    resamples: int = FIT_RESAMPLES_UNASKED
    level: float = 0.95
    seed: int = 0
    budgets: tuple[float, ...] = ()
    ratio: float | None = None
    cost: Cost = field(default_factory=Cost)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the columns that are needed beside those of the form."""
        return tuple(name for name in (*self.best_of, self.group, self.family, self.weights) if name is not None)
