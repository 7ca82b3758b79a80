"""Compare the steps that `derive` shows to a law with what the oracle finds: each follows from what it names."""

from __future__ import annotations

from typing import cast

from tests.oracle.models import Models
from tests.oracle.report import Report
from tests.oracle.tables import Answer, tables, texts
from tests.oracle.world import World


def state_steps(world: World, place: int, case: Answer) -> None:
    """State what the lines of each step say, and what stands after it."""
    for number, step in enumerate(tables(case.get("steps", []))):
        world.state_law(f"says {place} {number}", str(step["says"]))
        leaves = str(step["leaves"]).replace(" up to logarithms", " ignoring logs")
        world.state_law(f"leaves {place} {number}", leaves)
    for number, statement in enumerate(tables(case.get("argument", []))):
        world.state_law(f"argument {place} {number}", str(statement["says"]))


def compare_steps(models: Models, report: Report, place: int, case: Answer) -> None:
    """Compare each step of a case, under the conditions of the case, of a base that scales as was asked."""
    steps = tables(case.get("steps", []))
    if not steps:
        return
    told = f"{case['when']} {case['law']}"
    report.expect("steps end in the law", lambda: str(steps[-1]["leaves"]) == case["law"], told)
    named = {label for step in steps for label in texts(step["rests_on"])}
    report.expect("steps use what a law rests on", lambda: named == set(texts(case["rests_on"])), f"{named}, {told}")
    turn = next((number for number, step in enumerate(steps) if step["bound"] == "below"), None)
    for number, step in enumerate(steps):
        lines = [*texts(step["rests_on"]), f"when {place}", "direction"]
        before = [f"leaves {place} {number - 1}"] if number and number != turn else []
        if turn is not None and number == len(steps) - 1:
            before.append(f"leaves {place} {turn - 1}")
        says, leaves = f"says {place} {number}", f"leaves {place} {number}"
        said = f"step {number + 1} of {told}: {step}"
        report.expect("step says", lambda: not models.can_hold(lines, (says,)), said)  # noqa: B023
        report.expect("step leaves", lambda: not models.can_hold([*lines, *before], (leaves,)), said)  # noqa: B023


def compare_argument(models: Models, report: Report, place: int, case: Answer) -> None:
    """Compare each statement of an argument: it follows from its lines and from the statements it uses."""
    statements = tables(case.get("argument", []))
    for number, statement in enumerate(statements):
        told = f"statement {number + 1} of {case['when']} {case['law']}: {statement}"
        uses = [int(str(use)) - 1 for use in cast("list[object]", statement["uses"])]
        report.expect("argument builds on what was said", lambda: all(use < number for use in uses), told)  # noqa: B023
        lines = [*texts(statement["rests_on"]), f"when {place}", "direction"]
        before = [f"argument {place} {use}" for use in uses]
        says = f"argument {place} {number}"
        report.expect("argument says", lambda: not models.can_hold([*lines, *before], (says,)), told)  # noqa: B023
    if statements:
        law = str(case["law"]).replace(" up to logarithms", " ignoring logs")
        last = str(statements[-1]["says"])
        report.expect("argument ends in the law", lambda: last == law, f"{last}, {case['when']} {law}")
