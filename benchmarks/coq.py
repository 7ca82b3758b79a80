"""Time Coq over the proofs of bundled theories, all in one run of `coqc` each.

The proofs are found first, which is not timed. Run it as `python benchmarks/coq.py resource critical-depth`; without
names it takes every bundled theory, and finding the proofs takes minutes.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from nslogic.proof.coq import PRELUDE, coq_theorems, prelude
from nslogic.proof.coq.write import coq_file
from nslogic.questions.prove import prove
from nslogic.theory.library import bundled
from nslogic.theory.loading import load


def seconds(folder: Path, name: str) -> float:
    """Return how long Coq takes to check a file; it has to accept it."""
    start = time.perf_counter()
    subprocess.run(["coqc", f"{name}.v"], cwd=folder, stdin=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main() -> None:
    """Print how long each theory takes, and all of them."""
    paths = dict(bundled())
    total = count = 0.0
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / f"{PRELUDE}.v").write_text(prelude(), encoding="utf-8")
        print(f"{'prelude':28} {seconds(folder, PRELUDE):6.1f} s")
        for name in sys.argv[1:] or sorted(paths):
            result = prove(load(paths[name])[0])
            proofs = [(one.theorem, one.proof) for one in result.proofs]
            stem = name.replace("-", "_")
            (folder / f"{stem}.v").write_text(coq_file(name, proofs), encoding="utf-8")
            written = sum(1 for one in coq_theorems(proofs) if not one.reason)
            took = seconds(folder, stem)
            total, count = total + took, count + written
            print(f"{name:28} {took:6.1f} s   {written:4} theorems, {len(proofs) - written} left out", flush=True)
    print(f"{'all':28} {total:6.1f} s   {count:4.0f} theorems, {1000 * total / max(count, 1):.0f} ms each")


if __name__ == "__main__":
    main()
