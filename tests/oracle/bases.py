"""Compare the argument for a law in several bases with what the oracle finds: each step follows from what it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tests.oracle.meaning import conjunction
from tests.oracle.models import Models, Point
from tests.oracle.report import Report
from tests.oracle.steps import compare_argument, compare_steps, state_steps
from tests.oracle.tables import Answer, tables, texts
from tests.oracle.theory import Regime, Theory
from tests.oracle.world import World


def compare_bases(theory: Theory, regime: Regime, answer: Answer, points: Sequence[Point]) -> Report:
    """Return what came of comparing the steps to the laws of a regime in several bases."""
    report = Report()
    cases = [case for case in tables(answer["cases"]) if case["law"] is not None]

    shown = " ".join(str(step[key]) for case in cases for step in tables(case["steps"]) for key in ("says", "leaves"))
    logarithms = sorted(set(re.findall(r"log\((1/)?([A-Za-z_]+)\)", shown)))

    def state(world: World) -> None:
        # What is told with `log(X)` is told of an X that grows, as the lines behind the law say.
        signs = [f"({'<' if falls else '>'} {world.orders[name][0]} 0.0)" for falls, name in logarithms]
        world.state("direction", conjunction(signs))
        for place, case in enumerate(cases):
            world.state(f"when {place}", world.meaning.every(texts(case["when"])))
            state_steps(world, place, case)

    models = Models(theory, regime, state, points)
    for place, case in enumerate(cases):
        report.drawn["laws"] += 1
        report.drawn["argued laws"] += bool(case["steps"])
        compare_steps(models, report, place, case)
        compare_argument(models, report, place, case)
    return report
