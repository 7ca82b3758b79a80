"""`nslogic prove` ends: at limits with a reason, at Ctrl-C with what is finished, and it says on the way what it does."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from nslogic import deadline
from nslogic.proof.proving import prove_theorem as prove_one
from nslogic.proof.unproved import Unproved
from nslogic.questions.prove import Proving, prove
from nslogic.theory.library import load

Nslogic = Callable[..., Result]

TWO = """
[theory]
name = "two"
[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
[parameters]
a = { where = "a > 1" }
[[axioms]]
id = "A"
law = "Y ~ X^a"
[regimes.first]
[regimes.second]
[[claims]]
id = "c"
law = "Y >> X"
"""

# The second regime is never finished: Ctrl-C comes in it.
INTERRUPTED = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from nslogic.cli import main
from nslogic import deadline
from nslogic.proof.unproved import Unproved
from nslogic.proof.proving import prove_theorem as prove_one
from nslogic.questions.prove import Proving

run = Proving.run

def interrupted(proving, **options):
    for what in run(proving, **options):
        if "second" in what or "1 of 2 regimes" in what:
            os.kill(os.getpid(), signal.SIGINT)
        yield what

Proving.run = interrupted
main()
"""

needs_signals = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")


def interrupted(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "two.toml").write_text(TWO, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-c", INTERRUPTED, "prove", "two.toml", "-o", "out", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@needs_signals
def test_what_is_finished_is_kept_at_ctrl_c(tmp_path: Path, nslogic: Nslogic) -> None:
    run = interrupted(tmp_path, "--to", "markdown", "--format", "json")
    assert (run.returncode, run.stdout) == (130, "")
    file = Path("out") / "two.json"
    assert (
        run.stderr
        == f"nslogic: interrupted: second not finished; 2 finished proofs are kept in {file}; go on with --regime second\n"
    )
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"two.json", "two.md"}
    assert (
        "2 of 2 proofs verified"
        in nslogic("verify", str(tmp_path / file), "--theory", str(tmp_path / "two.toml")).stdout
    )


@needs_signals
def test_regimes_that_other_processes_finished_are_kept_at_ctrl_c(tmp_path: Path) -> None:
    run = interrupted(tmp_path, "--jobs", "2")
    assert (run.returncode, run.stdout) == (130, "")
    assert (
        run.stderr
        == "nslogic: interrupted: second not finished; 2 finished proofs are kept in out/two.json; go on with --regime second\n"
    )


@needs_signals
def test_a_file_with_as_many_proofs_of_the_theory_stays(tmp_path: Path, nslogic: Nslogic) -> None:
    interrupted(tmp_path)
    assert nslogic("prove", str(tmp_path / "two.toml"), "-o", str(tmp_path / "out")).exit_code == 0
    before = (tmp_path / "out" / "two.json").read_bytes()
    run = interrupted(tmp_path)
    assert "stays as it was, with 4 proofs of this theory" in run.stderr
    assert (tmp_path / "out" / "two.json").read_bytes() == before


@needs_signals
def test_a_file_of_another_state_of_the_theory_is_replaced(tmp_path: Path) -> None:
    interrupted(tmp_path)
    file = tmp_path / "out" / "two.json"
    data = json.loads(file.read_text())
    data["theory"]["digest"] = "0" * 64
    data["proofs"] *= 5
    file.write_text(json.dumps(data), encoding="utf-8")
    assert "2 finished proofs are kept" in interrupted(tmp_path).stderr
    assert len(json.loads(file.read_text())["proofs"]) == 2


def test_a_proof_is_given_up_after_the_seconds_that_were_given(folder: Path, nslogic: Nslogic) -> None:
    (folder / "two.toml").write_text(TWO, encoding="utf-8")
    theory = load(folder / "two.toml")
    about = {"kind": "claim", "id": "c", "verdict": "proved"}
    with deadline.time_limit(1e-9):
        late = prove_one(theory, theory.regime("first"), about, ("A", "domain(a)", "trend(X)"))
    assert isinstance(late, Unproved)
    assert late.reason == "no proof was found: 1e-09 seconds were not enough."
    found = prove(theory, timeout=1e-9)
    assert not found.proofs
    assert all("1e-09 seconds were not enough" in reason for reason in found.skipped)
    assert found.skipped
    run = nslogic("prove", "two.toml", "--timeout", "100", "-o", "out", "--format", "json")
    assert run.exit_code == 0
    assert [len(one["proofs"]) for one in json.loads(run.stdout)["theories"]] == [4]


def test_a_theory_says_what_it_is_at(folder: Path) -> None:
    (folder / "two.toml").write_text(TWO, encoding="utf-8")
    found = list(Proving(load(folder / "two.toml")).run())
    assert found[0] == "two, regime 1 of 2, first: can it hold?"
    assert found[-1] == "two, regime 2 of 2, second: claim c"


def test_what_is_finished_can_be_had_at_any_time(folder: Path) -> None:
    (folder / "two.toml").write_text(TWO, encoding="utf-8")
    proving = Proving(load(folder / "two.toml"))
    counts = []
    for _ in proving.run():
        found = proving.result()
        counts.append((len(found.proofs), len(found.unfinished)))
    assert counts == sorted(counts, key=lambda one: (one[0], -one[1]))
    assert (len(proving.result().proofs), proving.result().unfinished) == (4, ())


@needs_signals
def test_a_terminal_shows_what_is_done_and_nothing_is_left_of_it(tmp_path: Path) -> None:
    import pty  # not on Windows

    (tmp_path / "two.toml").write_text(TWO, encoding="utf-8")
    ours, theirs = pty.openpty()
    program = [sys.executable, "-m", "nslogic", "prove", "two.toml", "-o", "out"]
    run = subprocess.Popen(program, cwd=tmp_path, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    shown = b""
    try:
        while part := _read(ours):
            shown += part
    finally:
        os.close(ours)
        output, _ = run.communicate(timeout=120)
    assert run.returncode == 0
    assert b"\x1b" not in output
    lines = re.split(rb"\r\x1b\[K", shown)
    assert b"two, regime 2 of 2, second: claim c" in lines
    assert lines[-1] == b""


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # how a terminal ends on Linux
        return b""
