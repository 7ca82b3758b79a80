"""`nslogic diff` as it is typed."""

from __future__ import annotations

import json
from collections.abc import Callable

from click.testing import Result

Nslogic = Callable[..., Result]


def test_each_format_answers(nslogic: Nslogic) -> None:
    asked = ("diff", "resource:redundancy", "critical-depth:structural")
    text = nslogic(*asked)
    assert text.exit_code == 0
    assert text.stdout.startswith("resource:redundancy and critical-depth:structural\n")
    data = json.loads(nslogic(*asked, "--format", "json").stdout)
    assert data["ok"] is True
    assert data["diff"]["differ"] is True
    assert nslogic(*asked, "--format", "latex").stdout.startswith(r"\begin{tabular}")
    assert nslogic(*asked, "--format", "markdown").stdout.startswith("| |")


def test_requests_that_cannot_be_read_end_with_two(nslogic: Nslogic) -> None:
    assert nslogic("diff", "resource").exit_code == 2
    answer = nslogic("diff", "resource", "quanta")
    assert answer.exit_code == 2
    assert "name one of each: resource:composite quanta:parameters" in answer.stderr
    assert nslogic("diff", "resource:nope", "quanta").exit_code == 2
