"""Count what the kernel says of proofs that were corrupted in one place.

    python benchmarks/proof_mutations.py proofs/*.json
    python benchmarks/proof_mutations.py proofs/percolation.json --every 50

For each file: how many mutants were refused, how many are still right proofs of the same theorem, and by which place
that was changed. It fails if one is accepted for another theorem, or for a reason that is not known.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from nslogic.theory.library import load
from tests.proof.mutations import REASONS, count


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take one mutant of so many")
    arguments = parser.parse_args()
    refused, accepted, wrong = 0, Counter[str](), []
    for path in arguments.files:
        data = json.loads(path.read_text(encoding="utf-8"))
        theory = load(data["theory"]["name"])
        here, still = 0, 0
        for offset, entry in enumerate(data["proofs"]):
            found = count(theory, entry, every=arguments.every, offset=offset)
            here += found.refused
            still += found.accepted.total()
            for (key, _), number in found.accepted.items():
                accepted[key] += number
            wrong += found.wrong
        refused += here
        print(f"{path.name}: {here} refused, {still} still right, {len(wrong)} wrong so far", flush=True)
    print(f"{refused} refused, {accepted.total()} still right, {len(wrong)} wrong")
    for key, number in accepted.most_common():
        print(f"  {number:6}  {key}: {REASONS.get(key, '?')}")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
