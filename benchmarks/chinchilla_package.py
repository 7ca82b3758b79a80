"""The same fit by nslogic and by the PyPI package `chinchilla`, in one run: estimates, and processor time of whole processes.

    python benchmarks/chinchilla_package.py RUNS.csv --python VENV/bin/python [--drop-highest 5]

VENV is an environment with `chinchilla` (0.2.0 was tried), which is not one of nslogic's dependencies. Both minimise the sum
of Huber losses (delta 0.001) of log residuals; the package from each of Hoffmann et al.'s 4,500 starts, nslogic from the
best ones of its own grid. RUNS.csv has columns of parameters, of tokens or FLOP, and of losses.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from nslogic.fits.tables.reading import read_runs

PACKAGE = """
import functools, json, sys
import numpy as np
from chinchilla import Chinchilla
from chinchilla._metrics import log_huber
grid = dict(e=np.arange(-1, 1.1, 0.5), a=np.arange(0, 26, 5.0), b=np.arange(0, 26, 5.0),
            alpha=np.arange(0, 2.1, 0.5), beta=np.arange(0, 2.1, 0.5))
fitted = Chinchilla(sys.argv[1], param_grid=grid, loss_fn=functools.partial(log_huber, delta=1e-3), log_level=50)
fitted.fit(parallel=False)
print(json.dumps({name: float(getattr(fitted, name)) for name in ("E", "A", "B", "alpha", "beta")}))
"""


def timed(command: list[str]) -> tuple[str, float]:
    """Return the last line of a command's output, and its processor time in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    return run.stdout.strip(), spent


def main() -> None:
    """Race, and print both answers and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--python", required=True, help="of an environment with the package")
    parser.add_argument("--drop-highest", type=int, default=0)
    asked = parser.parse_args()
    runs = read_runs(asked.runs)
    runs = runs.chosen(runs.without_highest(asked.drop_highest))
    columns = [runs.columns[role].tolist() for role in ("flop", "parameters", "tokens", "loss")]
    options = ["--drop-highest", str(asked.drop_highest), "--bootstrap", "200", "--format", "json"]
    answer, own = timed([sys.executable, "-m", "nslogic", "fit", str(asked.runs), *options])
    estimates = {name: each["estimate"] for name, each in json.loads(answer)["parameters"].items()}
    print(f"nslogic, with errors from 200 resamples: {own:.2f} s, {estimates}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        rows = "".join(f"{c!r},{n!r},{d!r},{loss!r}\n" for c, n, d, loss in zip(*columns, strict=True))
        (Path(folder) / "df.csv").write_text("C,N,D,loss\n" + rows, encoding="utf-8")
        answer, other = timed([asked.python, "-c", PACKAGE, folder])
    print(f"chinchilla, the estimate alone: {other:.2f} s, {json.loads(answer.splitlines()[-1])}")
    print(f"ratio {other / own:.1f}")


if __name__ == "__main__":
    main()
