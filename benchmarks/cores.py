"""Time the whole process that finds cores of random contradictory theories, and check each core to be one.

The instances are read from a folder: theory files named `*-NxM-*.toml`, made by any generator of contradictory power
laws. Without a folder, three families are made here: equations and inequalities, half inequalities, and laws with
two-term sums. Run `python benchmarks/cores.py [FOLDER]`.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

SHIFTS = (Fraction(1, 2), Fraction(1), Fraction(2))


def theory(name: str, laws: list[str], quantities: int) -> str:
    """Return a theory file: one quantity S grows, the others are free."""
    lines = ["[theory]", f'name = "{name}"', 'base = "S"', "", "[quantities]", 'S = { trend = "grows" }']
    lines += [f'X{i} = {{ trend = "free" }}' for i in range(quantities)]
    for number, law in enumerate(laws):
        lines += ["", "[[axioms]]", f'id = "a{number}"', f'law = "{law}"']
    return "\n".join(lines) + "\n"


def power(name: str, exponent: Fraction) -> str:
    """Return a factor of a law."""
    return name if exponent == 1 else f"{name}^({exponent})"


def make(family: str, quantities: int, laws: int, seed: int) -> str:
    """Return laws around a hidden model, two of which are shifted away from it."""
    rng = random.Random(f"{family}/{quantities}/{laws}/{seed}")
    hidden = [Fraction(rng.randint(1, 12), rng.choice((1, 2, 3, 4))) for _ in range(quantities)]
    shifted = set(rng.sample(range(laws), 2))
    texts = []
    for number in range(laws):
        chosen = rng.sample(range(quantities), rng.choice((2, 3, 3)))
        powers = [rng.choice((Fraction(1), Fraction(2), Fraction(1, 2))) for _ in chosen]
        rest = sum((hidden[i] * p for i, p in zip(chosen[1:], powers[1:], strict=True)), Fraction(0))
        constant = hidden[chosen[0]] * powers[0] - rest
        relation = "~"
        if family == "inequalities" and number % 2:
            relation = rng.choice(("<~", ">~"))
        if number in shifted:
            shift = rng.choice(SHIFTS)
            constant += shift if relation == ">~" else -shift
        left = power(f"X{chosen[0]}", powers[0])
        right = " * ".join(
            [*(power(f"X{i}", p) for i, p in zip(chosen[1:], powers[1:], strict=True)), f"S^({constant})"]
        )
        if family == "sums" and number % 4 == 0:
            right = f"{right} + {power(f'X{chosen[-1]}', Fraction(1, 3))}"
        texts.append(f"{left} {relation} {right}")
    return theory(f"{family}-{seed}", texts, quantities)


def run(file: Path, which: str) -> tuple[float, int, bool, str]:
    """Return seconds, number of cores, whether all were found, and the verdict."""
    command = [sys.executable, "-m", "nslogic", "check", str(file), "--cores", which, "--repairs", "none"]
    start = time.perf_counter()
    done = subprocess.run([*command, "--format", "json"], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    (regime,) = json.loads(done.stdout)["theories"][0]["regimes"]
    return seconds, len(regime["cores"]), bool(regime["cores_complete"]), str(regime["verdict"])


def main() -> None:
    """Print a table: file, what was asked, seconds, cores."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(scratch)
        if len(sys.argv) < 2:
            for family, quantities, laws in (("equations", 26, 30), ("inequalities", 14, 30), ("sums", 8, 10)):
                for seed in range(3):
                    file = folder / f"{family}-{quantities}x{laws}-s{seed}.toml"
                    file.write_text(make(family, quantities, laws, seed), encoding="utf-8")
        print(f"{'instance':<34}{'cores':>10}{'seconds':>9}{'found':>8}  complete")
        for file in sorted(folder.glob("*.toml")):
            for which in ("one", "smallest", "all"):
                seconds, found, complete, verdict = run(file, which)
                print(f"{file.stem:<34}{which:>10}{seconds:>9.2f}{found:>8}  {complete and which == 'all'}  {verdict}")


if __name__ == "__main__":
    main()
