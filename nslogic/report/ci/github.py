"""Annotations of GitHub Actions: workflow commands on standard output, which mark lines of a change.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from collections.abc import Sequence

from nslogic.report.ci.outcomes import Finding, counts_text


def github_text(outcomes: Sequence[Finding]) -> str:
    """Return an annotation for each outcome that did not pass, and a line that counts all of them."""
    lines = [_command(outcome) for outcome in outcomes if outcome.status != "passed"]
    return "".join(f"{line}\n" for line in (*lines, f"nslogic: {counts_text(outcomes)}"))


def _command(outcome: Finding) -> str:
    properties = []
    place = outcome.place
    if place is not None:
        properties.append(f"file={_property(place.file)}")
        properties += [f"line={place.line}"] * (place.line > 0) + [f"col={place.column}"] * (place.column > 0)
    properties.append(f"title={_property(f'nslogic: {outcome.rule}')}")
    kind = "warning" if outcome.warning or outcome.status == "undecided" else "error"
    related = (f"{label}: {where.file}:{where.line}" for label, where in outcome.related)
    return f"::{kind} {','.join(properties)}::{_message(chr(10).join((outcome.message, *related)))}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
