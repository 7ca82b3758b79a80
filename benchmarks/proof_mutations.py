"""Count what the kernel says of proofs that were corrupted in one place.

    python benchmarks/proof_mutations.py proofs/*.json
    python benchmarks/proof_mutations.py proofs/percolation.json --every 50
    nice -n 19 python benchmarks/proof_mutations.py proofs/*.json --state counts.jsonl

For each file: how many mutants were refused, how many are still right proofs of the same theorem, and by which place
that was changed. It fails if one is accepted for another theorem, or for a reason that is not known. With `--state`,
what was counted is kept in a file, one line for each proof, and a proof that stands there is not counted again.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from nslogic.theory.library import load
from nslogic.theory.model import Theory
from tests.proof.mutations import REASONS, count


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take one mutant of so many")
    parser.add_argument("--state", type=Path, help="a file that keeps what was counted")
    arguments = parser.parse_args()
    known = _known(arguments.state)
    refused, accepted, wrong = 0, Counter[str](), []
    for path in arguments.files:
        data = json.loads(path.read_text(encoding="utf-8"))
        theory = load(data["theory"]["name"])
        start = time.perf_counter()
        here = Counter[str]()
        for offset, entry in enumerate(data["proofs"]):
            key = sha256(f"{theory.digest} {arguments.every} {offset} {json.dumps(entry)}".encode()).hexdigest()
            if key not in known:
                known[key] = _count(theory, entry, data["proofs"], arguments.every, offset)
                _keep(arguments.state, key, known[key])
            found = known[key]
            here["refused"] += found["refused"]
            here["still"] += sum(found["accepted"].values())
            accepted.update(found["accepted"])
            wrong += found["wrong"]
        refused += here["refused"]
        took = time.perf_counter() - start
        print(
            f"{path.name}: {here['refused']} refused, {here['still']} still right, {len(wrong)} wrong so far, {took:.0f} s",
            flush=True,
        )
    print(f"{refused + accepted.total()} in all: {refused} refused, {accepted.total()} still right, {len(wrong)} wrong")
    for key, number in accepted.most_common():
        print(f"  {number:6}  {key}: {REASONS.get(key, '?')}")
    if wrong:
        sys.exit("\n".join(wrong))


def _count(
    theory: Theory, entry: dict[str, Any], others: list[dict[str, Any]], every: int, offset: int
) -> dict[str, Any]:
    found = count(theory, entry, others, every=every, offset=offset)
    accepted = Counter[str]()
    for (key, _), number in found.accepted.items():
        accepted[key] += number
    return {"refused": found.refused, "accepted": dict(accepted), "wrong": found.wrong}


def _known(state: Path | None) -> dict[str, dict[str, Any]]:
    if state is None or not state.exists():
        return {}
    lines = state.read_text(encoding="utf-8").splitlines()
    return {line["proof"]: line["counts"] for line in map(json.loads, lines)}


def _keep(state: Path | None, key: str, counts: dict[str, Any]) -> None:
    if state is not None:
        with state.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"proof": key, "counts": counts}) + "\n")


if __name__ == "__main__":
    main()
