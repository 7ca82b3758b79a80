"""What the columns that a fit does not use say about those that it does: units, sweeps, checkpoints, families."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from shlex import quote
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import SYMBOLS
from nslogic.fits.tables.column_roles import Role
from nslogic.fits.tables.reading import FLOP_PER_PARAMETER_AND_TOKEN
from nslogic.fits.tables.runs import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


FLOP_OFF = 1.5
"""By which factor FLOP may differ from 6 N D without a caution: attention and embeddings make up less."""

REPEATED = 1.5
"""From how many epochs on tokens are repeated."""

SPOKEN_OF: dict[Role, str] = {"parameters": "param", "tokens": "token"}
"""What the name of a column has in it that may hold a scale, though it is not a usual one."""

MANY_ROWS = 8
"""At how many numbers of tokens a size has to be seen for the rows to be taken for checkpoints."""

FEWEST_ROWS = 3
"""How many different tokens a run has whose rows are checkpoints."""

MOST_FAMILIES = 30
"""Up to how many values of a column may stand for families."""

EXPLAINED = 0.3
"""Which share of the residuals' deviations a column has to take away for its values to be families."""

BY_CHANCE = 3.0
"""How many times the share that as many values take away by chance it has to be, too."""


def about_flop(runs: Runs) -> Iterator[str]:
    """Yield that the FLOP of the runs are not 6 N D."""
    import numpy as np

    columns = runs.columns
    if not {"parameters", "tokens", "flop"} <= set(columns):
        return
    ratio = float(np.median(columns["flop"] / (columns["parameters"] * columns["tokens"])))
    if not 1 / FLOP_OFF < ratio / FLOP_PER_PARAMETER_AND_TOKEN < FLOP_OFF:
        yield (
            f"`{runs.names['flop']}` is {ratio:.3g} × N D, and not {FLOP_PER_PARAMETER_AND_TOKEN} × N D:"
            " one of the three columns may be in another unit, or count something else"
        )


def about_unused(runs: Runs, used: Sequence[Role]) -> Iterator[str]:
    """Yield that a scale is there that the form does not use."""
    scales: tuple[Role, ...] = ("parameters", "tokens")
    unused = [role for role in scales if role in runs.columns and role not in used]
    if unused and "flop" not in used:
        symbols = " and ".join(SYMBOLS[role] for role in unused)
        names = " and ".join(f"`{runs.names[role]}`" for role in unused)
        yield f"{names} ({symbols}) {'is' if len(unused) == 1 else 'are'} not used: runs that differ in it are pooled"
    for role, word in SPOKEN_OF.items():
        spoken = [name for name in runs.others if word in name.lower() and runs.counted(name)]
        if role not in runs.columns and len(spoken) == 1:
            yield f"`{spoken[0]}` may hold the {role}, and is not used: --{role} {quote(spoken[0])} takes it"
    if {"unique", "tokens"} <= set(runs.columns) and "unique" not in used:
        epochs = float((runs.columns["tokens"] / runs.columns["unique"]).max())
        if epochs > REPEATED:
            yield (
                f"`{runs.names['unique']}` is not used, though tokens were seen up to {epochs:.3g} times:"
                " --form data-constrained counts repeated ones for less"
            )


def swept_columns(runs: Runs, scales: Sequence[Role], named: Sequence[str]) -> list[str]:
    """Return the columns in which several runs of one size and one number of tokens differ."""
    import numpy as np

    keys = np.stack([runs.columns[scale] for scale in scales], axis=1)
    cells, inverse = np.unique(keys, axis=0, return_inverse=True)
    if runs.count < 2 * len(cells):
        return []
    families = set(_families(runs, named))
    return [
        name
        for name in runs.others
        if name not in (*named, *families)
        and not runs.counts_up(name)
        and _differs_within(runs.codes(name), inverse.ravel())
    ]


def about_sweeps(runs: Runs, scales: Sequence[Role], swept: Sequence[str]) -> Iterator[str]:
    """Yield that several runs of one size and one number of tokens differ in other columns."""
    import numpy as np

    if swept:
        cells = np.unique(np.stack([runs.columns[scale] for scale in scales], axis=1), axis=0)
        symbols = ", ".join(SYMBOLS[scale] for scale in scales)
        listed = " and ".join(f"`{name}`" for name in swept[:4])
        options = " ".join(f"--best-of {quote(name)}" for name in swept[:4])
        yield (
            f"{runs.count} runs share {len(cells)} values of ({symbols}) and differ in {listed}:"
            f" {options} takes the lowest loss of each"
        )


def about_checkpoints(runs: Runs, group: str | None) -> Iterator[str]:
    """Yield that many rows are likely checkpoints of few runs, which are not independent."""
    import numpy as np

    if group is not None or "tokens" not in runs.columns or "parameters" not in runs.columns:
        return
    tokens = runs.columns["tokens"]
    for name in runs.others:
        codes = runs.codes(name)
        number = int(codes.max()) + 1
        if not 1 < number <= runs.count / FEWEST_ROWS or np.char.isnumeric(runs.others[name]).all():
            continue
        members = [np.flatnonzero(codes == code) for code in range(number)]
        one_size = all(np.ptp(runs.columns["parameters"][each]) == 0 for each in members)
        if one_size and np.median([len(np.unique(tokens[each])) for each in members]) >= FEWEST_ROWS:
            yield (
                f"each value of `{name}` has rows of one size at several numbers of tokens: if they are checkpoints of"
                f" one run, they are not independent, and errors are too small; --group {quote(name)} resamples whole runs"
            )
            return
    levels = len(np.unique(runs.columns["parameters"]))
    cells = len(np.unique(np.stack([runs.columns["parameters"], tokens]), axis=1).T)
    if cells / levels >= MANY_ROWS:
        yield (
            f"N takes {levels} values in {runs.count} rows: if rows are checkpoints of the same runs, they are not"
            " independent, and errors are too small; --group COLUMN resamples whole runs"
        )


def about_families(
    runs: Runs, residuals: NDArray[np.float64], cost: NDArray[np.float64], named: Sequence[str]
) -> Iterator[str]:
    """Yield that the residuals differ between the values of a column, or drift apart with cost: pooled experiments."""
    import numpy as np

    whole = float(np.abs(residuals - np.median(residuals)).mean())
    for name in _families(runs, named, numbers=True):
        codes = runs.codes(name)
        number = int(codes.max()) + 1
        kept = np.empty(runs.count)
        for code in range(number):
            own = np.flatnonzero(codes == code)
            kept[own] = _apart_from_line(residuals[own], cost[own])
        by_chance = BY_CHANCE * (2 * number - 2) / max(runs.count - 2, 1)
        if float(np.abs(kept).mean()) < (1 - max(EXPLAINED, by_chance)) * whole:
            yield (
                f"the runs lie above or below the fit by `{name}`, which has {number} values: they may be of"
                f" several families; --family {quote(name)} gives each its own E and factors"
            )


def _apart_from_line(residuals: NDArray[np.float64], cost: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what is left of residuals beside a line in the logarithm of the cost."""
    import numpy as np

    logs = np.log(cost)
    degree = 1 if np.ptp(logs) > 0 and len(logs) > FEWEST_ROWS else 0
    line = np.polynomial.Polynomial.fit(logs, residuals, degree)
    rest: NDArray[np.float64] = residuals - line(logs)
    return rest


def _families(runs: Runs, named: Sequence[str], *, numbers: bool = False) -> Iterator[str]:
    """Yield the columns whose few texts may name families, each with several runs; those of numbers only if asked for."""
    import numpy as np

    for name, texts in runs.others.items():
        if name in named:
            continue
        values, counts = np.unique(texts, return_counts=True)
        if 2 <= len(values) <= MOST_FAMILIES and counts.min() >= FEWEST_ROWS and (numbers or not _numeric(values)):
            yield name


def _numeric(values: NDArray[np.str_]) -> bool:
    try:
        values.astype(float)
    except ValueError:
        return False
    return True


def _differs_within(codes: NDArray[np.int64], cells: NDArray[np.int64]) -> bool:
    import numpy as np

    pairs = np.unique(np.stack([cells, codes], axis=1), axis=0)
    return len(pairs) >= 2 * (int(cells.max()) + 1)
