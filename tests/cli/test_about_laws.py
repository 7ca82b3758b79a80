"""`derive --ablate` and `derive --sensitivity`: formats and exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Nslogic = Callable[..., Result]

CLASH = """
theory = { name = "clash", target = "Y", base = "X" }
quantities = { X = { trend = "grows" }, Y = { trend = "grows" } }
axioms = [{ id = "one", law = "Y ~ X" }, { id = "two", law = "Y ~ X^2" }]
"""


@pytest.mark.parametrize(("option", "key"), [("--ablate", "ablations"), ("--sensitivity", "sensitivities")])
def test_each_format_answers(nslogic: Nslogic, option: str, key: str) -> None:
    asked = ("derive", "besiroglu:refitted", "--target", "N_p", "--base", "C", option)
    text = nslogic(*asked)
    assert text.exit_code == 0
    assert text.stdout.startswith("✓ besiroglu · refitted   N_p as a power of C\n")
    data = json.loads(nslogic(*asked, "--format", "json").stdout)
    assert data["ok"] is True
    assert len(data[key]) == 1
    assert "\\begin{tabular}" in nslogic(*asked, "--format", "latex").stdout
    assert nslogic(*asked, "--format", "markdown").stdout.startswith("## besiroglu: refitted\n")


@pytest.mark.parametrize("option", ["--ablate", "--sensitivity"])
def test_a_regime_without_a_law_is_not_as_expected(nslogic: Nslogic, tmp_path: Path, option: str) -> None:
    (tmp_path / "clash.toml").write_text(CLASH, encoding="utf-8")
    asked = ("derive", str(tmp_path / "clash.toml"), "--regime", "default", option)
    assert nslogic(*asked).exit_code == 1
    assert json.loads(nslogic(*asked, "--format", "json").stdout)["ok"] is False


@pytest.mark.parametrize("option", ["--ablate", "--sensitivity"])
def test_a_limit_makes_it_undecided(nslogic: Nslogic, option: str) -> None:
    assert nslogic("derive", "percolation:data", option, "--timeout", "0.000001").exit_code == 3


def test_one_base_and_one_question_at_a_time(nslogic: Nslogic) -> None:
    assert nslogic("derive", "kaplan", "--base", "N_p,D", "--ablate").exit_code == 2
    assert nslogic("derive", "resource", "--sensitivity", "--ablate").exit_code == 2
