"""Random theories: nslogic and the oracle agree, on other theories every day.

The seed is in the header of the run; `NSLOGIC_SEED=2026-01-31` draws the theories of that day again.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest

import nslogic
from nslogic.report.check.data import check_data
from nslogic.report.derive.data import derive_data
from tests.oracle.agreement import compare_some
from tests.oracle.generator import draw
from tests.oracle.report import Report
from tests.oracle.seed import seed_of_today

CHUNKS, IN_CHUNK = 16, 20
LEAST_COMPARED = 8
"""How many comparisons a theory gives at least, on average."""


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_nslogic_and_the_oracle_agree(chunk: int, tmp_path: Path) -> None:
    report = compare_some(seed_of_today(), range(chunk * IN_CHUNK, (chunk + 1) * IN_CHUNK), tmp_path)
    assert not report.disagreements, "\n".join(report.disagreements)
    assert report.drawn["theories"] == IN_CHUNK
    assert sum(report.compared.values()) >= LEAST_COMPARED * IN_CHUNK
    left_out = sum(report.open.values()) + sum(report.unknown.values())
    assert left_out <= sum(report.compared.values()) // 2


def test_a_theory_that_takes_too_long_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def go_on(_seed: str, _folder: Path, *, options: object) -> Report:
        assert options
        for number in count():  # in Python: libraries in the process need not be broken off at any moment
            assert number >= 0
        return Report()

    monkeypatch.setattr("tests.oracle.agreement.SECONDS", 0.01)
    monkeypatch.setattr("tests.oracle.agreement.compare", go_on)
    report = compare_some("named", range(2), tmp_path)
    assert report.given_up == ["named/0", "named/1"]
    assert report.drawn["theories"] == 2
    assert Report.read(report.data()) == report


def test_the_command_line_says_the_same(tmp_path: Path) -> None:
    """What is compared is what users see: the answers as JSON are those of the Python API."""
    texts = (draw(f"{seed_of_today()}/{place}") for place in count())
    for text in islice((text for text in texts if "[parameters]" not in text), 2):
        file = tmp_path / "drawn.toml"
        file.write_text(text, encoding="utf-8")
        theory = nslogic.load(file)
        options = nslogic.CheckOptions(cores="all", repairs=None)
        checked = check_data([nslogic.check(theory, options=options)])[0]["regimes"]
        assert _said("check", str(file), "--cores", "all", "--repairs", "all")["theories"][0]["regimes"] == checked
        assert _said("derive", str(file))["laws"] == derive_data(nslogic.derive(theory))


def _said(*arguments: str) -> Any:
    command = [sys.executable, "-m", "nslogic", *arguments, "--format", "json"]
    return json.loads(subprocess.run(command, capture_output=True, check=False, text=True).stdout)
