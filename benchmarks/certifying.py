"""Certify the verdicts of random theories, and count those without a proof, by reason: the kernel should refuse none.

python benchmarks/certifying.py 400                 the first 400 theories of a seed
python benchmarks/certifying.py 400 --seed NAME     of another seed

The theories are those of the oracle's generator (`tests/oracle/generator.py`). Searches are cut by counts of work, less than
the usual ones, so that the same seed gives the same answer everywhere. Exit code 1 if a certificate is refused.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # the generator belongs to the tests, which are not installed

import nslogic
from nslogic.limits import ProofLimits
from nslogic.questions.certify import RefusedError
from tests.oracle.generator import draw

LIMITS = nslogic.Limits(resource=2_000_000, proofs=ProofLimits(work=3_000_000, attempt_work=1_000_000))
OPTIONS = nslogic.CheckOptions(repairs=0, limits=LIMITS, certificates=False, in_words=False, certify=True)


def certify(seed: str, count: int) -> tuple[Counter[str], Counter[str]]:
    """Return how many verdicts of each kind have a proof, and how many have none for which reason."""
    certified: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for place in range(count):
        try:
            result = nslogic.check(nslogic.loads(draw(f"{seed}/{place}")), options=OPTIONS)
        except RefusedError as problem:
            print(f"refused: {seed}/{place}: {problem}", flush=True)
            reasons["refused by the kernel"] += 1
            continue
        for regime in result.regimes:
            answers: tuple[nslogic.RegimeResult | nslogic.ClaimResult, ...] = (regime, *regime.claims)
            for answer in answers:
                if answer.certified:
                    certified[answer.verdict] += 1
                elif answer.certified is False:
                    print(f"not certified: {seed}/{place} {regime.regime.name}: {answer.verdict}: {answer.uncertified}")
                    reasons[answer.uncertified.partition(":")[0]] += 1
    return certified, reasons


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=400, help="how many theories")
    parser.add_argument("--seed", default="certify")
    asked = parser.parse_args()
    certified, reasons = certify(asked.seed, asked.count)
    print(f"{asked.count} theories: the kernel has checked a proof of {sum(certified.values())} verdicts:")
    for verdict, times in certified.most_common():
        print(f"  {times:5} {verdict}")
    print(f"and of {sum(reasons.values())} it has not:")
    for reason, times in reasons.most_common():
        print(f"  {times:5} {reason}")
    return 1 if reasons["refused by the kernel"] else 0


if __name__ == "__main__":
    sys.exit(main())
