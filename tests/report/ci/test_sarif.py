"""SARIF, held against its schema by two validators."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema
import jsonschema_rs
import pytest

from nslogic.report.ci.outcomes import FilePlace, Finding, outcomes_of
from nslogic.report.ci.sarif import sarif_data
from tests.report.ci.answers import answer, broken, clash

SCHEMA: dict[str, Any] = json.loads(
    Path(__file__)
    .with_name("sarif-2.1.0-rtm.5.json")
    .read_text(encoding="utf-8")
    .replace("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$")
)
"""The schema; strict validators refuse the stray bracket in one pattern as it is published."""


def log(data: dict[str, Any]) -> dict[str, Any]:
    """Return the run of an answer, once both validators take it."""
    whole = sarif_data(outcomes_of(data), version="0.1.0", command=data["command"], ok=data["ok"])
    validate(whole)
    (run,) = json.loads(json.dumps(whole))["runs"]
    assert isinstance(run, dict)
    return run


def validate(whole: object) -> None:
    jsonschema_rs.validator_for(SCHEMA).validate(whole)
    assert not list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(whole))


@pytest.mark.parametrize("data", [clash, broken], ids=["clash", "broken"])
def test_answers_fit_the_schema_and_rules_are_those_of_the_results(data: Any) -> None:
    run = log(data())
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted(set(rules))
    assert {rules[result["ruleIndex"]] for result in run["results"]} == set(rules)
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_a_clash_points_at_its_lines() -> None:
    regime, claim = log(clash())["results"]
    place = regime["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "theories/a%20clash.toml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 17},
    }
    lines = [each["physicalLocation"]["region"]["startLine"] for each in regime["relatedLocations"]]
    assert lines == [11, 15, 6]
    assert "relatedLocations" not in claim


def test_all_that_passes_is_no_result() -> None:
    run = log(answer("check", "resource"))
    assert run["results"] == run["tool"]["driver"]["rules"] == []
    assert run["invocations"] == [{"executionSuccessful": True}]


def test_a_file_that_cannot_be_read_is_no_success() -> None:
    assert log(broken())["invocations"] == [{"executionSuccessful": False}]
    assert log(clash())["invocations"] == [{"executionSuccessful": True}]
    assert log({"command": "check", "ok": False, "usage": "no such option"})["results"][0]["ruleId"] == "usage"


def fingerprint(outcome: Finding) -> object:
    whole: Any = sarif_data([outcome], version="1", command="check", ok=False)
    return whole["runs"][0]["results"][0]["partialFingerprints"]


def test_a_fingerprint_stays_while_lines_move_and_is_of_one_verdict() -> None:
    first, second = (
        Finding("refuted", "failed", "t", name, "m", FilePlace("a.toml", line)) for name, line in (("a", 1), ("b", 1))
    )
    moved = Finding("refuted", "failed", "t", "a", "m", FilePlace("a.toml", 9))
    prints = [fingerprint(each) for each in (first, second, moved)]
    assert prints[0] == prints[2] != prints[1]


@pytest.mark.parametrize("file", ["/a b/ü%.toml", "C:/x.toml", "a:b#c?d.toml", "π/a.toml"])
def test_paths_are_addresses(file: str) -> None:
    whole: Any = sarif_data(
        [Finding("open", "failed", "t", "n", "m", FilePlace(file, 1))], version="1", command="check", ok=False
    )
    validate(whole)
    uri = whole["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    parts = urlsplit(uri)
    assert not parts.query
    assert not parts.fragment
    assert unquote(parts.path).removeprefix("/" if file.startswith("C") else "") == file
