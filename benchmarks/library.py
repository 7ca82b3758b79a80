"""Say how long one `nslogic check` of every bundled theory takes, in one process and in as many as there are processors.

The answers of `check` and `derive` about all of them have to fit the schema of answers.

python benchmarks/library.py [RUNS]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

from jsonschema_rs import Draft202012Validator

from nslogic.report.answers_schema import answers_schema_text
from nslogic.theory.library import bundled

NSLOGIC = (sys.executable, "-m", "nslogic")
ALL = (*(str(path) for _, path in bundled()), "--format", "json")
COMMAND = (*NSLOGIC, "check", *ALL)


def measured(*options: str) -> tuple[float, float, str]:
    """Return seconds by the clock, seconds of processor time, and the answer of one run."""
    before, start = os.times(), time.perf_counter()
    run = subprocess.run([*COMMAND, *options], capture_output=True, text=True, check=True)
    took, after = time.perf_counter() - start, os.times()
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    return took, processor, run.stdout


def main(runs: int) -> None:
    """Print the least of some runs each, and how many claims were decided."""
    alone = [measured("--jobs", "1") for _ in range(runs)]
    together = [measured() for _ in range(runs)]
    answers = {answer for *_, answer in (*alone, *together)}
    assert len(answers) == 1, "the answer depends on the number of processes"
    checked = json.loads(answers.pop())
    derived = json.loads(subprocess.run([*NSLOGIC, "derive", *ALL], capture_output=True, text=True, check=False).stdout)
    schema = Draft202012Validator(json.loads(answers_schema_text()))
    assert not [error.message for answer in (checked, derived) for error in schema.iter_errors(answer)]
    theories = checked["theories"]
    claims = sum(len(regime["claims"]) for theory in theories for regime in theory["regimes"])
    print(f"{len(theories)} theories, {sum(len(one['regimes']) for one in theories)} regimes, {claims} claims")
    one, many = min(alone)[0], min(together)[0]
    print(f"one process: {one:.1f} s by the clock, {min(cpu for _, cpu, _ in alone):.1f} s of processor time")
    print(f"as many as processors: {many:.1f} s by the clock, {one / many:.2f} times as fast")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
