"""How often do the 95 % intervals of a fit hold the truth? Runs are made from known parameters, in five designs.

    python benchmarks/coverage.py [DESIGN …] [--tables N] [--resamples N] [--keep FILE]

A table takes about 0.7 s of processor time, so all five designs with 200 tables each take some twelve minutes. With `--keep`
each table's intervals are added to FILE as a line of JSON as soon as they are there, and a later call goes on behind them: it may be stopped at
any time, and more tables may be asked for. Lines of another code of `nslogic/fits` are not used.

`grid`: 5 × 5 sizes and tokens; `published`: 240 runs spread as Hoffmann's are, over sizes and budgets; `overtrained`:
34 runs at 5 to 640 tokens for each parameter; `ray`: 12 runs near D = 20 N, for which the fit has to refuse the
exponents; `checkpoints`: 8 runs with 20 checkpoints each, whose errors go together, resampled by run. Noise is 1 % (0.5 %
along the ray; 0.5 % a run and 0.1 % a checkpoint).

The last two columns compare the estimate with the mean of the resamples, from which distances are taken: how far
1/beta - 1/alpha is off, in standard errors (1.4826 times the median of absolute values; 1 if errors are right).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nslogic.experiments.optional_imports import one_thread_a_process

one_thread_a_process()

import numpy as np  # noqa: E402  threads are counted when NumPy is loaded
from numpy.typing import NDArray  # noqa: E402

from nslogic import fits  # noqa: E402
from nslogic.errors import InvalidInputError  # noqa: E402
from nslogic.questions.fit import FitResult, fit  # noqa: E402

TRUE = {"E": 1.817, "A": 478.0, "B": 2143.0, "alpha": 0.3473, "beta": 0.3672}
TRUE_A = TRUE["beta"] / (TRUE["alpha"] + TRUE["beta"])

ROWS = {"E": TRUE["E"], "alpha": TRUE["alpha"], "beta": TRUE["beta"], "a": TRUE_A}
"""What is counted, with the truth."""

RELATION = 1 / TRUE["beta"] - 1 / TRUE["alpha"]

Array = NDArray[np.float64]
Table = tuple[Array, Array, Array, NDArray[np.int64]]
"""Parameters, tokens, errors of log loss, and the number of the run that each row belongs to."""


def grid(generator: np.random.Generator) -> Table:
    """Return a grid of five sizes and five numbers of tokens."""
    sizes, tokens = np.meshgrid(np.geomspace(1e8, 1e10, 5), np.geomspace(2e9, 2e11, 5))
    return sizes.ravel(), tokens.ravel(), 0.01 * generator.standard_normal(25), np.arange(25)


def published(generator: np.random.Generator) -> Table:
    """Return 240 runs in ranges of sizes and budgets like those of Hoffmann et al."""
    sizes = 10 ** generator.uniform(7.7, 10.2, 240)
    flop = sizes**2 * 10 ** generator.uniform(1.2, 3.0, 240)
    return sizes, flop / (6 * sizes), 0.01 * generator.standard_normal(240), np.arange(240)


def overtrained(generator: np.random.Generator) -> Table:
    """Return small models that see from 5 to 640 tokens for each parameter."""
    sizes = np.resize(np.geomspace(1.1e7, 6.9e9, 5), 34)
    ratio = 5 * 2.0 ** (np.arange(34) // 5 % 8)
    return sizes, ratio * sizes, 0.01 * generator.standard_normal(34), np.arange(34)


def ray(generator: np.random.Generator) -> Table:
    """Return 12 runs of which each sees about 20 tokens for each parameter."""
    sizes = np.geomspace(1e8, 1e10, 12)
    tokens = 20 * sizes * np.exp(0.15 * generator.uniform(-1, 1, 12))
    return sizes, tokens, 0.005 * generator.standard_normal(12), np.arange(12)


def checkpoints(generator: np.random.Generator) -> Table:
    """Return 8 runs with 20 checkpoints each."""
    run = np.repeat(np.arange(8), 20)
    sizes = np.geomspace(1e8, 1e10, 8)[run]
    tokens = np.tile(np.geomspace(2e9, 2e11, 20), 8)
    error = 0.005 * generator.standard_normal(8)[run] + 0.001 * generator.standard_normal(160)
    return sizes, tokens, error, run


DESIGNS: dict[str, Callable[[np.random.Generator], Table]] = {
    "grid": grid,
    "published": published,
    "overtrained": overtrained,
    "ray": ray,
    "checkpoints": checkpoints,
}


def fitted(design: str, number: int, resamples: int, folder: Path) -> FitResult:
    """Return the fit to one table of a design."""
    sizes, tokens, error, run = DESIGNS[design](np.random.default_rng([number, len(design)]))
    loss = (TRUE["E"] + TRUE["A"] / sizes ** TRUE["alpha"] + TRUE["B"] / tokens ** TRUE["beta"]) * np.exp(error)
    path = folder / "runs.csv"
    rows = zip(sizes.tolist(), tokens.tolist(), loss.tolist(), run.tolist(), strict=True)
    path.write_text("N,D,loss,run\n" + "".join(f"{n!r},{d!r},{x!r},run{r}\n" for n, d, x, r in rows), encoding="utf-8")
    return fit(path, bootstrap=resamples, seed=number, group="run" if design == "checkpoints" else None)


@dataclass(frozen=True)
class Outcome:
    """What one table gave: its intervals by name, None where the exponents were refused, and how far off it was.

    Args:
        intervals: Of what was determined.
        off: By how many standard errors the estimate of 1/beta - 1/alpha is off, and the mean of its resamples.
    """

    intervals: Mapping[str, tuple[float, float]] | None
    off: tuple[float, float] | None


def outcome(design: str, number: int, resamples: int, folder: Path) -> Outcome:
    """Return what the fit to one table gives."""
    try:
        result = fitted(design, number, resamples, folder)
    except InvalidInputError:  # the loss does not fall with a scale: no number is given
        return Outcome(None, None)
    estimates = {each.name: each for each in (*result.parameters, *result.optimum)}
    if not estimates["alpha"].determined:
        return Outcome(None, None)
    intervals = {name: estimates[name].interval for name in (*TRUE, "a") if estimates[name].determined}
    return Outcome({name: each for name, each in intervals.items() if each is not None}, off(result))


def off(result: FitResult) -> tuple[float, float]:
    """Return by how many standard errors the estimate of 1/beta - 1/alpha is off, and the mean of its resamples."""
    alpha, beta = (result.form.place(name) for name in ("alpha", "beta"))
    sample = 1 / result.sample[:, beta] - 1 / result.sample[:, alpha]
    estimate = 1 / result.values[beta] - 1 / result.values[alpha]
    return float((estimate - RELATION) / sample.std()), float((sample.mean() - RELATION) / sample.std())


class Kept:
    """Outcomes in a file, those of this code alone; none are kept where there is no file."""

    def __init__(self, file: Path | None) -> None:
        """Read the outcomes that are there; half a line at the end, of a call that was stopped, is left out."""
        self.file, self.code, self.outcomes = file, code_of_fits(), dict[tuple[str, int, int], Outcome]()
        for line in file.read_text(encoding="utf-8").splitlines() if file is not None and file.exists() else ():
            try:
                each = json.loads(line)
            except ValueError:
                continue
            if each["code"] == self.code:
                intervals = each["intervals"] and {name: tuple(ends) for name, ends in each["intervals"].items()}
                key = (each["design"], each["table"], each["resamples"])
                self.outcomes[key] = Outcome(intervals, each["off"] and tuple(each["off"]))

    def of(self, design: str, number: int, resamples: int, folder: Path) -> Outcome:
        """Return the outcome of a table, and keep it."""
        key = (design, number, resamples)
        if key not in self.outcomes:
            self.outcomes[key] = new = outcome(*key, folder)
            line = {"code": self.code, "design": design, "table": number, "resamples": resamples, **vars(new)}
            if self.file is not None:
                with self.file.open("a", encoding="utf-8") as stream:
                    stream.write(json.dumps(line) + "\n")
        return self.outcomes[key]


def code_of_fits() -> str:
    """Return a digest of what the intervals depend on: the room of fits, and this file."""
    files = [*sorted(Path(fits.__file__).parent.rglob("*.py")), Path(__file__)]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:16]


def share(held: int, asked: int) -> str:
    """Return a share with its standard error."""
    if not asked:
        return "–"
    part = held / asked
    return f"{part:.3f} ± {(part * (1 - part) / asked) ** 0.5:.3f}"


def row(design: str, outcomes: Sequence[Outcome]) -> str:
    """Return the line of a design."""
    shares = []
    for name, true in ROWS.items():
        intervals = [each.intervals[name] for each in outcomes if each.intervals and name in each.intervals]
        shares.append(share(sum(low <= true <= high for low, high in intervals), len(intervals)))
    distances = np.array([each.off for each in outcomes if each.off is not None]).reshape(-1, 2)
    far = 1.4826 * np.median(np.abs(distances), axis=0) if len(distances) else None
    shares.append(str(sum(each.intervals is None for each in outcomes)))
    shares += ["–", "–"] if far is None else [f"{each:.2f}" for each in far]
    return f"| {design} | {len(outcomes)} | {' | '.join(shares)} |"


def main() -> None:
    """Count, and print a table row for each design."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("designs", nargs="*", metavar="DESIGN", help=f"of {', '.join(DESIGNS)}; all if none is named")
    parser.add_argument("--tables", type=int, default=200, help="how many tables of each (200)")
    parser.add_argument("--resamples", type=int, default=200, help="how many resamples of each table (200)")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="a file for what is done, to go on from")
    asked = parser.parse_args()
    if unknown := sorted(set(asked.designs) - set(DESIGNS)):
        parser.error(f"no design is called {', '.join(unknown)}; there are {', '.join(DESIGNS)}")
    kept = Kept(asked.keep)
    print("| design | tables | E | alpha | beta | a | exponents refused | estimate off | mean off |")
    print("|---|---|---|---|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for design in asked.designs or DESIGNS:
            outcomes = [kept.of(design, number, asked.resamples, Path(folder)) for number in range(asked.tables)]
            print(row(design, outcomes), flush=True)


if __name__ == "__main__":
    main()
