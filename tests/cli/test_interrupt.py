"""Ctrl-C ends the program, also while Z3 is at work, which takes the signal for itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from nslogic.logic.answers import UndecidedError
from nslogic.logic.z3_engine import _undecided

INTERRUPTED = """
import os, signal
from nslogic.cli import main
from nslogic.cli.commands import check

# A runner in the background may have made this process deaf to Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)

def stopped(*arguments):
    os.kill(os.getpid(), signal.SIGINT)

check.read_regimes = stopped
main()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_is_130_without_a_traceback() -> None:
    run = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, "check"], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout) == (130, "")
    assert "Traceback" not in run.stderr


def test_what_z3_reports_as_interrupted_is_an_interruption() -> None:
    with pytest.raises(KeyboardInterrupt):
        _undecided("interrupted from keyboard")
    undecided = _undecided("timeout")
    assert isinstance(undecided, UndecidedError)
    assert undecided.reason == "Z3 gave up: timeout"
