"""Compare the steps that `derive` shows to a law with what the oracle finds: each follows from what it names."""

from __future__ import annotations

from itertools import groupby
from typing import cast

from tests.oracle.models import Models
from tests.oracle.report import Report
from tests.oracle.tables import Answer, tables, texts
from tests.oracle.world import World


def state_steps(world: World, place: int, case: Answer) -> None:
    """State what the lines of each step say, and what stands after it, under what the step assumes."""
    for number, step in enumerate(tables(case.get("steps", []))):
        _state(world, f"says {place} {number}", str(step["says"]), step)
        leaves = str(step["leaves"]).replace(" up to logarithms", " ignoring logs")
        _state(world, f"leaves {place} {number}", leaves, step)
    for number, statement in enumerate(tables(case.get("argument", []))):
        _state(world, f"argument {place} {number}", str(statement["says"]), statement)


def _state(world: World, name: str, law: str, step: Answer) -> None:
    where = texts(step.get("where", []))
    says = world.meaning.law(law)
    world.state(name, f"(=> {world.meaning.every(where)} {says})" if where else says)


def compare_steps(models: Models, report: Report, place: int, case: Answer) -> None:
    """Compare each step of a case, under the conditions of the case, of a base that scales as was asked.

    Steps to a law in several bases are in groups, one for each term where it decides; the last step joins them.
    """
    steps = tables(case.get("steps", []))
    if not steps:
        return
    told = f"{case['when']} {case['law']}"
    report.expect("steps end in the law", lambda: str(steps[-1]["leaves"]) == case["law"], told)
    named = {label for step in steps for label in texts(step["rests_on"])}
    report.expect("steps use what a law rests on", lambda: named == set(texts(case["rests_on"])), f"{named}, {told}")
    groups = [
        [number for number, _ in group]
        for _, group in groupby(enumerate(steps), lambda numbered: texts(numbered[1].get("where", [])))
    ]
    for group in groups:
        turn = next((number for number in group if steps[number]["bound"] == "below"), None)
        for number in group:
            step = steps[number]
            lines = [*texts(step["rests_on"]), f"when {place}", "direction"]
            before = [f"leaves {place} {number - 1}"] if number not in (group[0], turn) else []
            if turn is not None and number == group[-1]:
                before.append(f"leaves {place} {turn - 1}")
            if group is groups[-1] and len(groups) > 1:
                before += [f"leaves {place} {earlier[-1]}" for earlier in groups[:-1]]
            says, leaves = f"says {place} {number}", f"leaves {place} {number}"
            said = f"step {number + 1} of {told}: {step}"
            known = before if group is groups[-1] and len(groups) > 1 else []
            report.expect("step says", lambda: not models.can_hold([*lines, *known], (says,)), said)  # noqa: B023
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
