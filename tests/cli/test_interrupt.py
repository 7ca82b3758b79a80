"""Ctrl-C ends the program with 130 and without a word, whatever it does: also while Z3 works, which would take it for itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")

LISTENING = """
# A runner in the background may have made this process deaf to Ctrl-C.
import os, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
"""

INTERRUPTED = """
from nslogic.cli import main
from nslogic.cli.commands import check

def stopped(*arguments):
    os.kill(os.getpid(), signal.SIGINT)

check.read_matching = stopped
main()
"""

CLEANED_UP = """
# Ctrl-C comes where no exception may go through: inside Z3's library, and where an object is cleaned up.
import os, signal, sys
import z3
from nslogic.cli import main
from nslogic.cli.commands import prove
from nslogic.questions import prove as question

class Cleaned:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)

def run(proving, **options):
    if "z3" in sys.argv:
        z3.z3.os_kill = lambda: os.kill(os.getpid(), signal.SIGINT)
        exec("os_kill()", vars(z3.z3))
    else:
        Cleaned()
    while True:
        pass
    yield

question.Proving.run = run
main()
"""

HARD = """
# Put a question that takes Z3 minutes in place of the one that is asked, and say so when Z3 is at it.
import sys
import z3
from nslogic.cli import main

answer = z3.Solver.check

def check(solver, *assumptions):
    x = [z3.Real(f"x{place}", solver.ctx) for place in range(5)]
    solver.add(
        z3.Sum([one**3 for one in x]) == 1,
        z3.Sum([x[place] * x[(place + 1) % 5] ** 2 for place in range(5)]) == z3.RealVal("1/3", solver.ctx),
        z3.Sum([x[place] ** 2 * x[(place + 2) % 5] for place in range(5)]) > 2,
        z3.Product(x) > 1,
        z3.Sum([one**2 for one in x]) < z3.RealVal("3/2", solver.ctx),
    )
    solver.set("rlimit", 2_000_000_000)
    print("Z3 works", file=sys.stderr, flush=True)
    return answer(solver, *assumptions)

z3.Solver.check = check
main()
"""

ASKS_Z3 = """
[theory]
name = "root"
target = "loss"
base = "N"

[quantities]
loss = { trend = "falls" }
N = { trend = "grows" }

[parameters]
a = { where = ["a^2 = 2", "a > 0"] }

[[axioms]]
id = "A"
law = "loss ~ N^-a"
"""


def test_ctrl_c_is_130_without_a_traceback() -> None:
    run = subprocess.run(
        [sys.executable, "-c", LISTENING + INTERRUPTED, "check"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr) == (130, "", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--jobs", "1"],
        ["check", "--format", "json"],
        ["derive"],
        ["plan", "--scale", "N=10"],
        ["prove"],
    ],
    ids=" ".join,
)
def test_ctrl_c_while_z3_works_is_no_answer(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "root.toml").write_text(ASKS_Z3, encoding="utf-8")
    command, *options = arguments
    run = subprocess.Popen(
        [sys.executable, "-c", LISTENING + HARD, command, "root.toml", *options],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert run.stderr is not None
    try:
        assert run.stderr.readline() == "Z3 works\n"
        run.send_signal(signal.SIGINT)
        start = time.monotonic()
        output, errors = run.communicate(timeout=30)
    finally:
        run.kill()
        run.communicate()
    assert (run.returncode, output, errors) == (130, "", "")
    assert time.monotonic() - start < 5  # 0.05 seconds, were there nothing else to do
    assert list(tmp_path.iterdir()) == [tmp_path / "root.toml"]


def test_an_interruption_at_a_bad_moment_comes_a_little_later(tmp_path: Path) -> None:
    (tmp_path / "root.toml").write_text(ASKS_Z3, encoding="utf-8")
    for where in ("z3", "cleaned"):
        run = subprocess.run(
            [sys.executable, "-c", LISTENING + CLEANED_UP, "prove", "root.toml", "-o", where],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (run.returncode, run.stdout, run.stderr) == (130, "", "")
