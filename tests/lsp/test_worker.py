"""The worker process: one request after the other, each part of an answer a line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from nslogic.errors import Fix
from nslogic.lsp.problems import FileProblem, Note
from nslogic.lsp.worker import Desk, as_data, problem_from

TEXT = """\
theory     = { name = "x", target = "N", base = "C" }
quantities = { N = { trend = "grows" }, C = { trend = "grows" } }
axioms     = [{ id = "a", law = "N ~ C" }, { id = "b", law = "N ~ C^2" }]
regimes    = { good = { axioms = ["a"] }, bad = {} }
"""
VERDICTS = {"ask": "verdicts", "file": "x.toml", "text": TEXT}


def about(kind: str, name: str, text: str = TEXT) -> dict[str, str]:
    return {"ask": "about", "file": "x.toml", "text": text, "kind": kind, "name": name}


def test_verdicts_come_regime_by_regime() -> None:
    good, bad = Desk().answers(VERDICTS)
    assert good == {"regime": "good", "problems": []}
    assert isinstance(bad["problems"], list)
    (problem,) = map(problem_from, bad["problems"])
    assert (problem.regime, problem.code, problem.repairs) == ("bad", "degenerate", (("a",), ("b",)))


def test_a_name_is_answered_by_lines() -> None:
    desk = Desk()
    (answer,) = desk.answers(about("quantity", "N"))
    assert answer == {
        "lines": ["good: `N ~ C`", "    rests on a", "bad: degenerate, so nothing is derived."],
    }
    assert list(desk.answers(about("prefix", "N"))) == []


@pytest.mark.parametrize("request_of", [VERDICTS | {"text": "theory ="}, about("quantity", "N", "theory =")])
def test_a_text_that_cannot_be_read_has_no_answer(request_of: Mapping[str, object]) -> None:
    assert list(Desk().answers(request_of)) == []


def test_a_problem_comes_through_as_it_is() -> None:
    fix = Fix("x.toml", 1, 2, "𝓁")
    problem = FileProblem(1, 2, "error", "c", "m", (Note("f", 1, 2, 3, "t"),), (fix,), "r", (("a", "b"),), (("N",),))
    data = json.loads(json.dumps(as_data(problem)))
    assert problem_from(data) == problem


def test_requests_are_answered_until_the_input_ends() -> None:
    requests = [about("quantity", "N") | {"id": "1"}, VERDICTS | {"id": "2"}, about("claim", "missing") | {"id": "3"}]
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "nslogic.lsp.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parent,
        text=True,
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        for request in requests:
            worker.stdin.write(json.dumps(request) + "\n")
        worker.stdin.flush()
        answers: list[dict[str, object]] = []
        while len([answer for answer in answers if "end" in answer]) < len(requests):
            answers.append(json.loads(worker.stdout.readline()))
        worker.stdin.close()
        assert worker.wait(60) == 0
    assert [answer["id"] for answer in answers] == ["1", "1", "2", "2", "2", "3", "3"]


def test_a_mistake_is_told_and_the_next_request_answered() -> None:
    requests = [about("regime", "missing") | {"id": "1"}, about("quantity", "C") | {"id": "2"}]
    script = "".join(json.dumps(request) + "\n" for request in requests)
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "nslogic.lsp.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(script)
        worker.stdin.flush()
        first, *rest = (json.loads(worker.stdout.readline()) for _ in range(3))
        worker.stdin.close()
    assert "UnknownNameError" in first["error"]
    assert rest[0]["lines"] == ["The base: laws are told in its powers."]
