"""The best split of compute as powers of it, N ~ C^a and D ~ C^b, measured in three ways.

Hoffmann et al. 2022, Sec. 3: the envelope of training curves (approach 1), parabolas through runs of equal compute
(approach 2), and the form that was fitted (approach 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from nslogic.fits.intervals import Estimate, estimate
from nslogic.fits.tables.runs import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Approach: TypeAlias = Literal["envelope", "isoflop", "parametric"]

SAME_BUDGET = 0.05
"""By how much logarithms of FLOP may differ in runs of one budget."""

FEWEST_RUNS = 4
"""From how many runs a parabola is drawn."""

FEWEST_BUDGETS = 3
"""Through how many budgets a power law is drawn."""

SHARING = 0.5
"""Which share of the runs has to be of shared budgets: elsewhere equal compute is chance."""

WIDEST = 1.0
"""How far a minimum may lie beyond its runs, in their span: further out it is not seen."""

POINTS = 400
"""At how many budgets the envelope of training curves is looked at."""

APART = 2.0
"""From how many standard errors on two approaches disagree."""


@dataclass(frozen=True, eq=False)
class Split:
    """One approach's answer.

    Args:
        approach: Which one.
        a: The exponent of N in C.
        b: The exponent of D.
        budgets: (points,) FLOP at which the best size was found; none for the parametric one.
        sizes: (points,) the best N there.
    """

    approach: Approach
    a: Estimate
    b: Estimate
    budgets: Array
    sizes: Array


def isoflop_split(runs: Runs, *, resamples: int, seed: int, level: float) -> Split | None:
    """Return the split by parabolas of loss over log N, one for each budget; None where runs do not share budgets.

    Each resample draws runs within their budgets anew.
    """
    import numpy as np

    if not {"parameters", "tokens", "flop"} <= set(runs.columns):
        return None
    logs = {role: np.log(runs.columns[role]) for role in ("parameters", "flop", "loss")}
    slices = [each for each in _budgets(logs["flop"]) if len(np.unique(logs["parameters"][each])) >= FEWEST_RUNS]
    if sum(map(len, slices)) < SHARING * runs.count:
        return None

    def exponent(members: list[NDArray[np.int64]]) -> tuple[float, Array, Array]:
        points = [
            (float(logs["flop"][each].mean()), size)
            for each in members
            if (size := _lowest(logs["parameters"][each], logs["loss"][each])) is not None
        ]
        budgets, sizes = np.array(points).reshape(-1, 2).T
        slope = float(np.polyfit(budgets, sizes, 1)[0]) if len(points) >= FEWEST_BUDGETS else float("nan")
        return slope, np.exp(budgets), np.exp(sizes)

    a, budgets, sizes = exponent(slices)
    if not np.isfinite(a):
        return None
    drawn = []
    for number in range(resamples):
        generator = np.random.default_rng([seed, number])
        drawn.append(exponent([each[generator.integers(0, len(each), len(each))] for each in slices])[0])
    return _split("isoflop", a, np.array(drawn, dtype=np.float64), len(slices), level, budgets, sizes)


def envelope_split(runs: Runs, groups: NDArray[np.int64], *, resamples: int, seed: int, level: float) -> Split | None:
    """Return the split by the run that is lowest at each budget; None where groups are no training curves.

    Losses between the rows of a run are read from a straight line in logarithms. Each resample draws whole runs.
    """
    import numpy as np

    if not {"parameters", "tokens", "flop"} <= set(runs.columns):
        return None
    size, flop, loss = (np.log(runs.columns[role]) for role in ("parameters", "flop", "loss"))
    curves = []
    for code in range(int(groups.max()) + 1):
        rows = np.flatnonzero(groups == code)
        rows = rows[np.argsort(flop[rows], kind="stable")]
        if len(np.unique(flop[rows])) >= FEWEST_RUNS and np.ptp(size[rows]) == 0:
            curves.append((float(size[rows[0]]), flop[rows], loss[rows]))
    if len(curves) < FEWEST_RUNS:
        return None
    grid = np.linspace(min(each[1][0] for each in curves), max(each[1][-1] for each in curves), POINTS)
    table = np.stack([np.interp(grid, each[1], each[2], left=np.inf, right=np.inf) for each in curves])
    sizes = np.array([each[0] for each in curves])

    def exponent(chosen: NDArray[np.int64]) -> tuple[float, Array, Array]:
        part = table[chosen]
        # at the ends of the range the lowest curve is only the last one there is
        several = np.isfinite(part).sum(axis=0) >= 2
        best = sizes[chosen][np.argmin(part, axis=0)]
        inside = several & (best > sizes[chosen].min()) & (best < sizes[chosen].max())
        if len(np.unique(best[inside])) < FEWEST_BUDGETS:
            return float("nan"), grid[:0], grid[:0]
        return float(np.polyfit(grid[inside], best[inside], 1)[0]), np.exp(grid[inside]), np.exp(best[inside])

    a, budgets, best = exponent(np.arange(len(curves)))
    if not np.isfinite(a):
        return None
    drawn = [
        exponent(np.random.default_rng([seed, number]).integers(0, len(curves), len(curves)))[0]
        for number in range(resamples)
    ]
    return _split("envelope", a, np.array(drawn, dtype=np.float64), len(curves), level, budgets, best)


def parametric_split(
    form_names: tuple[str, ...], values: Array, sample: Array, *, units: int, level: float, determined: bool
) -> Split | None:
    """Return a = beta/(alpha + beta) of a form that has both exponents (Hoffmann et al. 2022, Eq. 4)."""
    import numpy as np

    if "alpha" not in form_names or "beta" not in form_names:
        return None
    alpha, beta = form_names.index("alpha"), form_names.index("beta")
    a = float(values[beta] / (values[alpha] + values[beta]))
    with np.errstate(all="ignore"):
        drawn = sample[:, beta] / (sample[:, alpha] + sample[:, beta])
    nothing = np.zeros(0)
    return Split(
        "parametric",
        estimate("a", a, drawn, level, units=units, determined=determined),
        estimate("b", 1 - a, 1 - drawn, level, units=units, determined=determined),
        nothing,
        nothing,
    )


def _split(approach: Approach, a: float, drawn: Array, units: int, level: float, budgets: Array, sizes: Array) -> Split:
    return Split(
        approach,
        estimate("a", a, drawn, level, units=units),
        estimate("b", 1 - a, 1 - drawn, level, units=units),
        budgets,
        sizes,
    )


def disagreements(splits: tuple[Split, ...]) -> tuple[str, ...]:
    """Return the pairs of approaches whose exponents are further apart than their errors allow, as sentences."""
    names = {
        "envelope": "the envelope of training curves",
        "isoflop": "runs of equal compute",
        "parametric": "the form",
    }
    sentences = []
    for number, first in enumerate(splits):
        for second in splits[number + 1 :]:
            errors = [each.a.error for each in (first, second)]
            if errors[0] is None or errors[1] is None:
                continue
            allowed = APART * (errors[0] ** 2 + errors[1] ** 2) ** 0.5
            if abs(first.a.value - second.a.value) > allowed:
                sentences.append(
                    f"{names[first.approach]} and {names[second.approach]} disagree on these runs:"
                    f" a is {first.a.value:.3f} ± {errors[0]:.2g} by the one,"
                    f" {second.a.value:.3f} ± {errors[1]:.2g} by the other"
                )
    return tuple(sentences)


def _budgets(flop: Array) -> list[NDArray[np.int64]]:
    """Return the places of runs of nearly the same compute, budget by budget."""
    import numpy as np

    order = np.argsort(flop, kind="stable")
    borders = np.flatnonzero(np.diff(flop[order]) > SAME_BUDGET) + 1
    return [np.sort(each) for each in np.split(order, borders) if np.ptp(flop[each]) < 4 * SAME_BUDGET]


def _lowest(size: Array, loss: Array) -> float | None:
    """Return where a parabola through losses is lowest; None where it has no lowest point near its runs."""
    import numpy as np

    if len(np.unique(size)) < FEWEST_RUNS - 1:
        return None
    centre = float(size.mean())
    square, slope, _ = np.polyfit(size - centre, loss, 2)
    if square <= 0:
        return None
    lowest = centre - slope / (2 * square)
    span = float(np.ptp(size))
    return float(lowest) if size.min() - WIDEST * span <= lowest <= size.max() + WIDEST * span else None
