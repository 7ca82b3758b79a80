"""The formats of CI by name."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version

from nslogic.report.ci.outcomes import outcomes_of


def ci_answer(name: str, answer: Mapping[str, object]) -> str | dict[str, object]:
    """Return a JSON answer in a format of CI: text for `github` and `junit`, JSON data for `sarif`."""
    outcomes = outcomes_of(answer)
    command = str(answer["command"])
    match name:
        case "github":
            from nslogic.report.ci.github import github_text

            return github_text(outcomes)
        case "junit":
            from nslogic.report.ci.junit import junit_text

            return junit_text(outcomes, command=command)
        case _:
            from nslogic.report.ci.sarif import sarif_data

            return sarif_data(outcomes, version=version("nslogic"), command=command, ok=bool(answer["ok"]))
