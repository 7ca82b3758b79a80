"""SARIF 2.1.0, which code scanning and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from hashlib import sha256
from urllib.parse import quote

from nslogic.diagnostics.catalogue import explain
from nslogic.diagnostics.verdicts import VERDICT_MEANINGS
from nslogic.report.ci.outcomes import FilePlace, Finding

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "%SRCROOT%"
"""The name for the folder that relative paths start from: the one in which the command was run."""

_DRIVE = re.compile("[A-Za-z]:/")


def sarif_data(outcomes: Sequence[Finding], *, version: str, command: str, ok: bool) -> dict[str, object]:
    """Return a SARIF log with one run: a result for each outcome that did not pass, and a rule for each kind of them.

    Args:
        outcomes: The outcomes of an answer.
        version: The version of nslogic.
        command: The name of the command that answered.
        ok: Whether everything passed.
    """
    shown = [outcome for outcome in outcomes if outcome.status != "passed"]
    rules = sorted({outcome.rule for outcome in shown})
    driver = {"name": "nslogic", "semanticVersion": version, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"nslogic/{command}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": ok or all(outcome.status != "unread" for outcome in shown)}],
        "results": [_result(outcome, rules.index(outcome.rule)) for outcome in shown],
    }
    return {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: str) -> dict[str, object]:
    entry = explain(rule) if rule.startswith("NSL") else None
    meaning = VERDICT_MEANINGS.get(rule, "")
    data: dict[str, object] = {"id": rule, "help": {"text": f"`nslogic explain {rule}` says more."}}
    if entry is not None:
        data |= {"shortDescription": {"text": entry.title}, "fullDescription": {"text": entry.explanation}}
    elif meaning:
        data["fullDescription"] = {"text": meaning}
    else:
        del data["help"]
    return data


def _result(outcome: Finding, rule: int) -> dict[str, object]:
    data: dict[str, object] = {
        "ruleId": outcome.rule,
        "ruleIndex": rule,
        "level": "warning" if outcome.warning or outcome.status == "undecided" else "error",
        "message": {"text": outcome.message},
        "partialFingerprints": {"nslogic/v1": _fingerprint(outcome)},
    }
    if outcome.place is not None:
        data["locations"] = [{"physicalLocation": _location(outcome.place)}]
    if outcome.related:
        data["relatedLocations"] = [
            {"id": number, "message": {"text": label}, "physicalLocation": _location(place)}
            for number, (label, place) in enumerate(outcome.related, 1)
        ]
    return data


def _fingerprint(outcome: Finding) -> str:
    """Return what stays the same while lines move: the same verdict on the same regime or claim."""
    file = outcome.place.file if outcome.place is not None else ""
    words = repr((outcome.rule, file, outcome.group, outcome.name))
    return sha256(words.encode(errors="replace")).hexdigest()[:32]


def _location(place: FilePlace) -> dict[str, object]:
    file = place.file.replace(os.sep, "/")
    drive = _DRIVE.match(file) is not None
    if drive or file.startswith("/"):
        address = quote(file, errors="replace", safe="/:" if drive else "/")
        artifact = {"uri": f"file://{'/' * drive}{address}"}
    else:
        artifact = {"uri": quote(file, errors="replace", safe="/"), "uriBaseId": ROOT}
    data: dict[str, object] = {"artifactLocation": artifact}
    if place.line > 0:
        data["region"] = {"startLine": place.line} | ({"startColumn": place.column} if place.column > 0 else {})
    return data
