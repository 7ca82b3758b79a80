"""JUnit's XML, which every CI server shows as tests: a suite for each theory, a case for each regime, claim or proof."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from nslogic.report.ci.outcomes import Finding

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_text(outcomes: Sequence[Finding], *, command: str) -> str:
    """Return outcomes as XML: what is undecided or cannot be read is an error, and a warning a case that passes."""
    suites = dict.fromkeys(outcome.group for outcome in outcomes)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f"<testsuites {_counts(f'nslogic {command}', outcomes)}>"]
    for suite in suites:
        of_suite = [outcome for outcome in outcomes if outcome.group == suite]
        lines.append(f"  <testsuite {_counts(suite, of_suite)}>")
        for outcome in of_suite:
            lines += _case(outcome, f"nslogic.{command}.{suite}")
        lines.append("  </testsuite>")
    text = "\n".join((*lines, "</testsuites>", ""))
    return text.encode("ascii", "xmlcharrefreplace").decode()  # right whatever the stream encodes it as


def _counts(name: str, outcomes: Sequence[Finding]) -> str:
    tags = [_tag(outcome) for outcome in outcomes]
    counts = f'tests="{len(tags)}" failures="{tags.count("failure")}" errors="{tags.count("error")}"'
    return f'name={_attribute(name)} {counts} skipped="0"'


def _tag(outcome: Finding) -> str:
    if outcome.status == "passed" or outcome.warning:
        return ""
    return "failure" if outcome.status == "failed" else "error"


def _case(outcome: Finding, classname: str) -> list[str]:
    place = ""
    if outcome.place is not None:
        place = f" file={_attribute(outcome.place.file)}"
        place += f' line="{outcome.place.line}"' if outcome.place.line > 0 else ""
    case = f"    <testcase name={_attribute(outcome.name)} classname={_attribute(classname)}{place}"
    tag = _tag(outcome)
    if not tag:
        return [f"{case}/>"]
    where = [f"{label}: {other.file}:{other.line}" for label, other in outcome.related]
    text = escape(_NO_XML.sub("\ufffd", "\n".join((outcome.message, *where))))
    first = f"      <{tag} type={_attribute(outcome.rule)} message={_attribute(outcome.message)}>"
    return [f"{case}>", f"{first}{text}</{tag}>", "    </testcase>"]


def _attribute(text: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
