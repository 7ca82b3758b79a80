"""Time Coq over the proofs in `proofs/`: the prelude, then all theorems in one run of one `coqc`, each theory a module.

python benchmarks/coq.py                          all theories
python benchmarks/coq.py resource critical-depth  some of them
python benchmarks/coq.py --each                   a `coqc` for each theory, one after the other

Both times are those of the whole processes: by the clock, and of the processor.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from nslogic.export.coq import PRELUDE
from nslogic.export.coq.write import HEAD

PROOFS = Path(__file__).parents[1] / "proofs"


def main() -> None:
    """Print how long the prelude takes, the theorems, and both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="theories; all of them if left out")
    parser.add_argument("--each", action="store_true")
    asked = parser.parse_args()
    wanted = {name.replace("-", "_") for name in asked.names}
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(PROOFS.glob("*.v"))}
    prelude = texts.pop(PRELUDE)
    texts = {name: text for name, text in texts.items() if not wanted or name in wanted}
    runs = texts if asked.each else {"all_theories": _together(texts)}
    counts = [_count(text) for text in texts.values()]
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        start, before = time.perf_counter(), _processor()
        _compile(folder, PRELUDE, prelude)
        for name, text in runs.items():
            _compile(folder, name, text)
        print(
            f"{time.perf_counter() - start:.1f} s by the clock, {_processor() - before:.1f} s of the processor:"
            f" {sum(one for one, _ in counts)} theorems, {sum(other for _, other in counts)} left out"
        )


def _together(texts: dict[str, str]) -> str:
    parts = [HEAD]
    for name, text in texts.items():
        if HEAD not in text:
            raise SystemExit(f"{name}.v was written by another version: python benchmarks/proofs.py --formats")
        parts.append(f"Module {name}.\n{text.replace(HEAD, '')}\nEnd {name}.\n")
    return "\n".join(parts)


def _compile(folder: Path, name: str, text: str) -> None:
    (folder / f"{name}.v").write_text(text, encoding="utf-8")
    start = time.perf_counter()
    subprocess.run(["coqc", "-noglob", f"{name}.v"], cwd=folder, stdin=subprocess.DEVNULL, check=True)
    print(f"{name:28} {time.perf_counter() - start:6.1f} s", flush=True)


def _processor() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _count(text: str) -> tuple[int, int]:
    found = re.search(r"([0-9]+) theorems; ([0-9]+) left out", text)
    if found is None:
        raise SystemExit("a file does not say how many theorems it has")
    return int(found[1]), int(found[2])


if __name__ == "__main__":
    main()
