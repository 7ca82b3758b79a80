"""Do published runs give the estimates that others found? The tables are not part of the project: their folder is given.

    python benchmarks/public_tables.py FOLDER

FOLDER holds `chinchilla_runs.csv` (the 245 runs that Besiroglu et al. 2024 read off) and, in `runs/` or beside it, tables
of public repositories with columns N, D and loss; what is not there is left out. The numbers expected are those of fits
by SciPy from 60 random starts of the same objective, of the PyPI package `chinchilla`, and of the repositories.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nslogic.experiments.optional_imports import one_thread_a_process

one_thread_a_process()

from nslogic.questions.fit import fit  # noqa: E402

Row = Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """A table, which of its rows are fitted and how, and what comes out: each number with as many digits as are known."""

    file: str
    expected: Mapping[str, str]
    chosen: Callable[[Row], bool] = lambda row: True  # noqa: ARG005
    options: Mapping[str, Any] = field(default_factory=dict)
    runs: int = 0


def with_value(column: str, *values: str) -> Callable[[Row], bool]:
    """Return whether a row has one of some values in a column."""
    return lambda row: row[column] in values


TABLES = {
    "Hoffmann et al., read off, without 5": Table(
        "chinchilla_runs.csv",
        {"E": "1.8172", "A": "477.8", "B": "2143.4", "alpha": "0.3473", "beta": "0.3672", "a": "0.514"},
        options={"drop_highest": 5},
        runs=240,
    ),
    "the same below 1e21 FLOP": Table(
        "chinchilla_runs.csv",
        {"E": "1.821", "alpha": "0.327", "beta": "0.396"},
        lambda row: float(row["Training FLOP"]) < 1e21,
        {"drop_highest": 5},
        217,
    ),
    "over-training, C4": Table(
        "overtrain_all_c4eval.csv",
        {"E": "1.5936", "alpha": "0.2586", "beta": "0.2452", "a": "0.487"},
        with_value("train", "c4_original"),
        runs=34,
    ),
    "over-training, RedPajama": Table(
        "overtrain_all_c4eval.csv",
        {"E": "1.7359", "alpha": "0.2391", "beta": "0.2809", "a": "0.540"},
        with_value("train", "rpj"),
        runs=35,
    ),
    "over-training, RefinedWeb": Table(
        "overtrain_all_c4eval.csv",
        {"E": "1.7424", "alpha": "0.2187", "beta": "0.2893"},
        with_value("train", "rw_original"),
        runs=35,
    ),
    "Gemstones, hot": Table(
        "gem_hot.csv", {"E": "2.1432", "alpha": "0.2929", "beta": "0.7130", "a": "0.709"}, runs=220
    ),
    "Gemstones, ends of cooldowns": Table(
        "gem_cool_end.csv", {"E": "2.0748", "alpha": "0.3004", "beta": "0.5802"}, runs=199
    ),
    "data ablations, one epoch": Table(
        "datablations.csv",
        {"E": "1.9029", "alpha": "0.3359", "beta": "0.3868"},
        lambda row: float(row["epochs"]) <= 1,
        runs=33,
    ),
    "data ablations, all": Table(
        "datablations.csv", {"E": "1.92", "alpha": "0.259", "beta": "0.486"}, options={"form": "chinchilla"}, runs=229
    ),
    "routed, dense, final": Table(
        "routing_dense_final_ok.csv", {"alpha": "0.0790"}, options={"over": "N", "floor": False}, runs=8
    ),
    "routed, dense, curves": Table(
        "routing_dense_curves_ok.csv", {"E": "1.0830", "alpha": "0.1643", "beta": "0.2234"}, runs=200
    ),
    "translation, 6 and 6 layers, no floor": Table(
        "nmt.csv",
        {"alpha": "0.170"},
        lambda row: row["model"] == "6 Enc, 6 Dec" and row["training"] == "1",
        {"floor": False},
        10,
    ),
    "translation, 6 and 6 layers, floor": Table(
        "nmt.csv",
        {"alpha": "0.45"},
        lambda row: row["model"] == "6 Enc, 6 Dec" and row["training"] == "1",
        {"floor": True},
        10,
    ),
    "birds, no floor": Table("vision_bird5_mixer.csv", {"alpha": "0.189"}, options={"floor": False}, runs=33),
    "birds, floor": Table("vision_bird5_mixer.csv", {"E": "0.15", "alpha": "0.259"}, options={"floor": True}, runs=33),
}

HALF = 0.51
"""By which part of its last digit a number may be off: rounding, and the last step of an optimiser."""


def within(value: float, expected: str) -> bool:
    """Return whether a value has the digits that are expected."""
    places = len(expected.partition(".")[2])
    return abs(value - float(expected)) <= HALF * 10.0**-places


def main() -> None:
    """Fit each table that is there, and print what differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    wrong = fitted = 0
    with tempfile.TemporaryDirectory() as place:
        for title, table in TABLES.items():
            path = next((each for each in (folder / table.file, folder / "runs" / table.file) if each.exists()), None)
            if path is None:
                print(f"{title}: {table.file} is not there")
                continue
            with path.open(encoding="utf-8", newline="") as stream:
                rows = [row for row in csv.DictReader(stream) if table.chosen(row)]
            part = Path(place) / "runs.csv"
            with part.open("w", encoding="utf-8", newline="") as stream:
                writer = csv.DictWriter(stream, rows[0])
                writer.writeheader()
                writer.writerows(rows)
            result = fit(part, bootstrap=0, **table.options)
            values = {each.name: each.value for each in (*result.parameters, *result.optimum)}
            off = [name for name, digits in table.expected.items() if not within(values[name], digits)]
            off += ["runs"] if result.runs.count != table.runs else []
            fitted, wrong = fitted + 1, wrong + bool(off)
            shown = ", ".join(f"{name} {values[name]:.5g} ({digits})" for name, digits in table.expected.items())
            print(
                f"{title}: {result.runs.count} runs, {shown}{'  DIFFERS: ' + ', '.join(off) if off else ''}", flush=True
            )
    print(f"{fitted} tables, {wrong} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
