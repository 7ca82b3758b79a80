"""What the columns that a fit does not use say about those that it does: units, sweeps, checkpoints, families."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from nslogic.fits.forms.form import SYMBOLS
from nslogic.fits.tables.reading import FLOP_PER_PARAMETER_AND_TOKEN
from nslogic.fits.tables.runs import Runs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from nslogic.fits.tables.column_roles import Role

FLOP_OFF = 1.5
"""By which factor FLOP may differ from 6 N D before it is said: attention and embeddings make up less."""

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


def about_sweeps(runs: Runs, scales: Sequence[Role], named: Sequence[str]) -> Iterator[str]:
    """Yield that several runs of one size and one number of tokens differ in other columns."""
    import numpy as np

    keys = np.stack([runs.columns[scale] for scale in scales], axis=1)
    cells, inverse = np.unique(keys, axis=0, return_inverse=True)
    if runs.count < 2 * len(cells):
        return
    swept = [
        name
        for name in runs.others
        if name not in named and _differs_within(runs.codes(name), inverse.ravel()) and not _counts_up(runs, name)
    ]
    families = set(_families(runs, named))
    swept = [name for name in swept if name not in families]
    if swept:
        symbols = ", ".join(SYMBOLS[scale] for scale in scales)
        listed = " and ".join(f"`{name}`" for name in swept[:4])
        options = " ".join(f"--best-of {name}" for name in swept[:4])
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
                f" one run, they are not independent, and errors are too small; --group {name} resamples whole runs"
            )
            return
    levels = len(np.unique(runs.columns["parameters"]))
    cells = len(np.unique(np.stack([runs.columns["parameters"], tokens]), axis=1).T)
    if cells / levels >= MANY_ROWS:
        yield (
            f"N takes {levels} values in {runs.count} rows: if rows are checkpoints of the same runs, they are not"
            " independent, and errors are too small; --group COLUMN resamples whole runs"
        )


def about_families(runs: Runs, residuals: NDArray[np.float64], named: Sequence[str]) -> Iterator[str]:
    """Yield that the residuals differ between the values of a column: pooled experiments."""
    import numpy as np

    whole = float(np.abs(residuals - np.median(residuals)).mean())
    for name in _families(runs, named):
        codes = runs.codes(name)
        middles = np.array([np.median(residuals[codes == code]) for code in range(int(codes.max()) + 1)])
        by_chance = BY_CHANCE * (len(middles) - 1) / max(runs.count - 1, 1)
        if float(np.abs(residuals - middles[codes]).mean()) < (1 - max(EXPLAINED, by_chance)) * whole:
            yield (
                f"the runs lie above or below the fit by `{name}`, which has {len(middles)} values: they may be of"
                f" several families; --family {name} gives each its own E and factors"
            )


def _families(runs: Runs, named: Sequence[str]) -> Iterator[str]:
    """Yield the columns whose few texts may name families: each with several runs, and no numbers."""
    import numpy as np

    for name, texts in runs.others.items():
        if name in named:
            continue
        values, counts = np.unique(texts, return_counts=True)
        if 2 <= len(values) <= MOST_FAMILIES and counts.min() >= FEWEST_ROWS and not _numeric(values):
            yield name


def _numeric(values: NDArray[np.str_]) -> bool:
    try:
        values.astype(float)
    except ValueError:
        return False
    return True


def _counts_up(runs: Runs, name: str) -> bool:
    """Return whether a column has another text in almost every run: an identifier, or a measured number."""
    return len(runs.labels(name)) > 0.5 * runs.count


def _differs_within(codes: NDArray[np.int64], cells: NDArray[np.int64]) -> bool:
    import numpy as np

    pairs = np.unique(np.stack([cells, codes], axis=1), axis=0)
    return len(pairs) >= 2 * (int(cells.max()) + 1)
