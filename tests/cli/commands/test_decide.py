"""`nslogic decide` as it is typed."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from nslogic.limits import DerivationLimits, Limits

Nslogic = Callable[..., Result]


def test_each_format_answers(nslogic: Nslogic) -> None:
    asked = ("decide", "quanta", "solvable")
    assert nslogic(*asked).stdout.startswith("quanta or solvable, each fitted to besiroglu-refit")
    data = json.loads(nslogic(*asked, "--format", "json", "--error", "0.01").stdout)
    assert data["decision"]["error"] == 0.01
    assert nslogic(*asked, "--format", "latex").stdout.startswith(r"\begin{tabular}")
    assert nslogic(*asked, "--format", "markdown").stdout.startswith("| measure |")


def test_measurements_are_taken_by_name_and_theories_in_one_regime(nslogic: Nslogic) -> None:
    text = nslogic("decide", "resource:redundancy", "critical-depth:structural", "--measured", "kaplan-measured").stdout
    assert text.startswith("resource:redundancy or critical-depth:structural, each fitted to kaplan-measured")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["quanta"], "Missing argument"),
        (["quanta", "quanta"], "name two theories"),
        (["quanta", "width-depth"], "names no exponent"),
        (["quanta", "solvable", "--error", "0"], "--error"),
        (["quanta", "solvable", "--runs", "1"], "1 is not in the range"),
        (["quanta", "solvable", "--measured", "quanta"], "measured nothing"),
    ],
)
def test_requests_that_cannot_be_read_end_with_two(nslogic: Nslogic, arguments: list[str], message: str) -> None:
    answer = nslogic("decide", *arguments)
    assert answer.exit_code == 2
    assert message in answer.stderr


def test_what_is_not_decided_ends_with_three(nslogic: Nslogic, monkeypatch: pytest.MonkeyPatch) -> None:
    few = Limits(derivation=DerivationLimits(cells=1))
    monkeypatch.setattr("nslogic.questions.decide.Limits", lambda: few)
    answer = nslogic("decide", "quanta", "solvable", "--format", "json")
    assert answer.exit_code == 3
    assert json.loads(answer.stdout)["ok"] is False
    assert "Not decided: " in nslogic("decide", "quanta", "solvable").stdout
