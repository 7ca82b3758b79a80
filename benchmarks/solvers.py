"""Give the SMT-LIB files of `proofs/` to z3 and to cvc5 again, and count what they answer.

python benchmarks/solvers.py NAME…       the scripts of some theories; exit 1 if a solver contradicts one
python benchmarks/solvers.py             those of all
python benchmarks/solvers.py --every 3   every third script of each

Neither solver is told what to expect. Both work within a count of their own steps (`tests/proof/solvers.py`), so that the
answers are the same on every machine.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from importlib.metadata import version
from pathlib import Path

import z3

sys.path.insert(
    0, str(Path(__file__).parents[1])
)  # the limits of the solvers belong to the tests, which are not installed
from tests.proof.solvers import cvc5_answers, z3_answers

PROOFS = Path(__file__).parents[1] / "proofs"
STATUS = re.compile(r"^\(set-info :status (sat|unsat)\)$", re.MULTILINE)
SOLVERS = {"z3": z3_answers, "cvc5": cvc5_answers}


def scripts_of(name: str) -> list[str]:
    """Return the scripts of a theory, each of which asks one question."""
    return (PROOFS / f"{name}.smt2").read_text(encoding="utf-8").split("\n(reset)\n")


def asked_again(name: str, every: int) -> Counter[str]:
    """Return how many scripts of a theory there are, and how each solver answered; say which it contradicts."""
    counts: Counter[str] = Counter()
    for script in scripts_of(name)[::every]:
        (expected,) = STATUS.findall(script)
        counts["scripts"] += 1
        for solver, ask in SOLVERS.items():
            answer = ask(script)
            verdict = "agrees" if answer == expected else "contradicts" if answer in ("sat", "unsat") else "gives up"
            counts[f"{solver} {verdict}"] += 1
            if verdict == "contradicts":
                print(f"{solver} answers {answer} to this script of {name}:\n{script}")
    return counts


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=[], help="theories; all of them if left out")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="ask every N-th script only")
    asked = parser.parse_args()
    total: Counter[str] = Counter()
    for name in asked.names or sorted(path.stem for path in PROOFS.glob("*.smt2")):
        counts = asked_again(name, asked.every)
        total += counts
        print(f"{name:24} {_row(counts)}", flush=True)
    print(f"{'all':24} {_row(total)}   (z3 {z3.get_version_string()}, cvc5 {version('cvc5')})")
    return 1 if any(total[f"{solver} contradicts"] for solver in SOLVERS) else 0


def _row(counts: Counter[str]) -> str:
    parts = [f"{counts['scripts']:4} scripts"]
    for solver in SOLVERS:
        of_solver = [counts[f"{solver} {verdict}"] for verdict in ("agrees", "gives up", "contradicts")]
        parts.append("{}: {:4} agree, {:3} given up, {} contradict".format(solver, *of_solver))
    return "   ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
