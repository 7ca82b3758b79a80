"""Prove every bundled theory again and compare with `proofs/`, and say how long the kernel takes.

python benchmarks/proofs.py [NAME...]   compare what is found today with what is checked in; exit 1 if it differs;
                                        of named theories and of those that import them
python benchmarks/proofs.py --write     write it
python benchmarks/proofs.py --formats   write the other formats from the JSON files, without proving again
python benchmarks/proofs.py --kernel    only measure: the kernel on each proof, and `nslogic verify proofs` whole
python benchmarks/proofs.py --ratio     only measure: proving a theory against checking it, processor time in one process
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from nslogic.proof.document_reading import read_document, theorems
from nslogic.proof.documents import Proved, document_text
from nslogic.proof.witnesses import proof_from_data
from nslogic.questions.check import check
from nslogic.questions.prove import prove
from nslogic.report.narration.files import FORMATS, KEPT, file_text, shared_files
from nslogic.statements.theorems import check_theorem
from nslogic.theory.folders import bundled_below
from nslogic.theory.library import bundled, load

PROOFS = Path(__file__).parents[1] / "proofs"
DISPUTES = "disputes"
"""The folder of clashes between theories: their proofs are kept in the kernel's own format alone."""

REPEATS = 5


def every_name() -> list[str]:
    """Return the names of the bundled theories, and of the disputes among them."""
    return [name for name, _ in bundled()] + [f"{DISPUTES}/{path.stem}" for path in bundled_below(DISPUTES)]


def with_importers(names: list[str]) -> list[str]:
    """Return some names with those of the theories and disputes that import one of them, whose proofs are stale as well."""
    changed = {f"{name}.toml" for name in names}
    others = [name for name in every_name() if name not in names]
    return names + [name for name in others if changed & {Path(file).name for file, _ in load(name).sources[1:]}]


def prove_again(names: list[str], *, write: bool) -> bool:
    """Prove theories; return whether the files are what was found."""
    same = True
    for name in names:
        start = time.perf_counter()
        result = prove(load(name))
        texts = {f"{name}.json": document_text(result.theory, result.proofs)}
        if not name.startswith(DISPUTES):
            texts |= {FORMATS[form].file(name): file_text(form, result.theory, result.proofs) for form in KEPT}
            texts |= shared_files(KEPT)
        differs = []
        for file, text in texts.items():
            path = PROOFS / file
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                differs.append(file)
                if write:
                    path.write_text(text, encoding="utf-8", newline="\n")
        same = same and not differs
        print(
            f"{name:24} {len(result.proofs):4} proofs, {len(result.unproved)} not proved, {len(result.skipped)} left out,"
            f" {result.trusted} steps trusted, {time.perf_counter() - start:6.1f} s   {', '.join(differs) or 'the same'}",
            flush=True,
        )
        for none in result.unproved:
            print(f"    not proved: {none.theorem.regime.name}: {none.theorem.states} ({none.reason})")
        for reason in result.skipped:
            print(f"    left out: {reason}")
    return same


def write_formats(names: list[str]) -> None:
    """Write the other formats of the proofs that are there."""
    for file, text in shared_files(KEPT).items():
        (PROOFS / file).write_text(text, encoding="utf-8", newline="\n")
    for name in names:
        theory = load(name)
        proofs = []
        for theorem, entry in theorems(theory, read_document(PROOFS / f"{name}.json")):
            proof = proof_from_data(entry.proof)
            proofs.append(Proved(theorem, proof, check_theorem(theorem, entry.proof).trusted))
        for form in KEPT:
            text = file_text(form, theory, proofs)
            (PROOFS / FORMATS[form].file(name)).write_text(text, encoding="utf-8", newline="\n")


def measure_kernel() -> None:
    """Print the time of the kernel on each proof (least of several runs), and of the whole process."""
    times = []
    for path in sorted(PROOFS.glob("*.json")):
        document = read_document(path)
        theory = load(document.theory)
        for theorem, entry in theorems(theory, document):
            best = 1e9
            for _ in range(REPEATS):
                start = time.process_time()
                checked = check_theorem(theorem, entry.proof)
                best = min(best, time.process_time() - start)
            times.append((best, checked.steps, f"{theory.name} · {entry.regime}: {theorem.states[:60]}"))
    times.sort(reverse=True)
    slow = sum(seconds > 0.005 for seconds, _, _ in times)
    total = sum(seconds for seconds, _, _ in times)
    print(
        f"{len(times)} proofs, {sum(steps for _, steps, _ in times)} steps, {total:.2f} s in the kernel, {slow} over 5 ms"
    )
    for seconds, steps, what in times[:8]:
        print(f"    {1000 * seconds:6.1f} ms  {steps:4} steps  {what}")
    runs = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "nslogic", "verify", str(PROOFS)], check=True, capture_output=True)
        runs.append(time.perf_counter() - start)
    print(f"nslogic verify proofs: {min(runs):.2f} s (least of {REPEATS})")


def measure_ratio(names: list[str]) -> None:
    """Print how long each theory takes to check and to prove, in one process, and the steps of its proofs."""
    sums = [0.0, 0.0, 0]
    for name in names:
        theory = load(name)
        start = time.process_time()
        check(theory, jobs=1)
        checked = time.process_time()
        proofs = prove(theory, jobs=1).proofs
        proved = time.process_time()
        steps = sum(check_theorem(one.theorem, one.data()["steps"]).steps for one in proofs if "steps" in one.data())
        _print_ratio(name, checked - start, proved - checked, steps)
        sums = [sums[0] + checked - start, sums[1] + proved - checked, sums[2] + steps]
    _print_ratio("all", sums[0], sums[1], int(sums[2]))


def _print_ratio(name: str, checked: float, proved: float, steps: int) -> None:
    print(
        f"{name:24} check {checked:6.2f} s   prove {proved:6.2f} s   {proved / checked:5.1f}   {steps:5} steps",
        flush=True,
    )


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=[], help="theories; all of them if left out")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--formats", action="store_true")
    parser.add_argument("--kernel", action="store_true")
    parser.add_argument("--ratio", action="store_true")
    asked = parser.parse_args()
    if asked.kernel:
        measure_kernel()
        return 0
    names = with_importers(asked.names) if asked.names else every_name()
    if asked.ratio:
        measure_ratio(names)
        return 0
    if asked.formats:
        write_formats([name for name in names if not name.startswith(DISPUTES)])
        return 0
    return 0 if prove_again(names, write=asked.write) or asked.write else 1


if __name__ == "__main__":
    sys.exit(main())
