"""Replay the steps of an argument as they are told, at random parameter values, by a second reading of the laws."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import cast

import z3

from nslogic.language import terms
from nslogic.language.reading import read_law
from nslogic.language.scope import Scope
from nslogic.questions.derive import LawResult
from nslogic.report.derive.data import derive_data
from nslogic.theory.model import Theory
from tests.derivation.second_reading import RELATIONS, Point, World, number, real

VALUES = tuple(
    Fraction(top, bottom) for top, bottom in ((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (5, 2), (3, 4), (7, 1), (1, 5))
)
MOST_DRAWS = 200


@dataclass
class Count:
    """How many steps and statements were replayed, at how many parameter values in all, and what went wrong."""

    arguments: int = 0
    steps: int = 0
    statements: int = 0
    untold: int = 0
    checks: int = 0
    unargued: int = 0
    faults: list[str] = field(default_factory=list)


def law_of(text: str, theory: Theory) -> terms.Law:
    """Return a law that was printed, as terms."""
    scope = Scope(
        {one.name: "free" for one in theory.quantities},
        {one.name: one.same_as or one.name for one in theory.parameters},
    )
    read = read_law(text.replace(" up to logarithms", " ignoring logs"), scope)
    assert read.law is not None, (text, read.problems)
    return read.law


def replay(result: LawResult, seed: str, count: Count, *, points: int = 2) -> None:
    """Check each step of each case of a derivation at random points where the case holds."""
    if result.derivation is None:
        return
    (data,) = derive_data([result])
    for place, case in enumerate(cast("list[dict[str, object]]", data["cases"])):
        steps = cast("list[dict[str, object]] | None", case.get("steps"))
        rests_on = cast("list[str]", case["rests_on"])
        if steps is None or not rests_on:
            continue
        if not steps:
            count.unargued += 1
            continue
        count.arguments += 1
        argument = cast("list[dict[str, object]]", case["argument"])
        count.untold += not argument
        told = f"{result.theory.name} {result.regime.name}: {case['law']}"
        named = {label for step in steps for label in cast("list[str]", step["rests_on"])}
        if named != set(rests_on):
            count.faults.append(f"{told}: the steps name {sorted(named)}, the law rests on {rests_on}")
        if steps[-1]["leaves"] != case["law"]:
            count.faults.append(f"{told}: the steps end in {steps[-1]['leaves']}")
        randomly = random.Random(f"{seed} {place}")
        conditions = [law_of(text, result.theory) for text in cast("list[str]", case["when"])]
        solved = cast("Mapping[str, str]", data.get("solved", {}))
        for number_of_point in range(points):
            point = _point(result, conditions, solved, randomly, inside=number_of_point % 2 == 0)
            if point is not None:
                _replay_at(result, steps, point, told, count)
                _replay_argument_at(result, argument, point, told, count)


def replay_ranges(result: LawResult, seed: str, count: Count, *, points: int = 2) -> None:
    """Check what is said of free trajectories: where ends are met or approached, and that what is free varies."""
    if result.derivation is None:
        return
    (data,) = derive_data([result])
    solved = cast("Mapping[str, str]", data.get("solved", {}))
    for place, case in enumerate(cast("list[dict[str, object]]", data["cases"])):
        if "range" not in case:
            continue
        randomly = random.Random(f"{seed} {place}")
        conditions = [law_of(text, result.theory) for text in cast("list[str]", case["when"])]
        for _ in range(points):
            point = _point(result, conditions, solved, randomly, inside=True)
            if point is not None:
                _range_at(result, case, point, count)


def _range_at(result: LawResult, case: dict[str, object], point: Point, count: Count) -> None:
    assert result.derivation is not None
    world = World(result.theory, result.regime.name, point)
    direction = result.derivation.question.direction
    known = [world.label(label) for label in result.derivation.system.labels]
    known.append(world.orders[result.base][0] == direction)
    if not world.can_hold(*known):
        return
    told = f"{result.theory.name} {result.regime.name}: {case['law']} at {point}"
    powers = {name: order[0] * direction for name, order in world.orders.items()}
    for name in cast("list[str]", case["free"]):
        count.checks += 1
        value_there = world.value_of(powers[name], *known)
        if not world.can_hold(*known, powers[name] != value_there):
            count.faults.append(f"{told}: {name} is not free")
    span = cast("dict[str, object]", case["range"])
    for end in ("low", "high"):
        if not span[f"{end}_when"]:
            continue
        count.checks += 1
        value = exponent(cast("str", span[end]), result.theory, point)
        near = [_near(powers[result.target], value, exact=bool(span[f"{end}_attained"]))]
        for text in cast("list[str]", span[f"{end}_when"]):
            name, _, product = text.partition(" ~ ")
            _, _, power_text = product.partition(f"{result.base}^")
            power = exponent(power_text or ("1" if product == result.base else "0"), result.theory, point)
            near.append(_near(powers[name], power, exact=bool(span[f"{end}_attained"])))
        if not world.can_hold(*known, *near):
            count.faults.append(f"{told}: {end} end {span}")


def exponent(text: str, theory: Theory, point: Point) -> Fraction:
    """Return the value of an exponent that was printed."""
    name = theory.parameters[0].name if theory.parameters else ""
    if not name:
        return Fraction(text.strip("()"))
    return number(cast("terms.ParameterLaw", law_of(f"{name} = {text}", theory)).sides[1], point)


def _near(power: z3.ArithRef, value: Fraction, *, exact: bool) -> z3.BoolRef:
    if exact:
        return power == real(value)
    tiny = Fraction(1, 10**6)
    return z3.And(power > real(value - tiny), power < real(value + tiny))


def _replay_at(result: LawResult, steps: list[dict[str, object]], point: Point, told: str, count: Count) -> None:
    theory = result.theory
    world = World(theory, result.regime.name, point)
    assert result.derivation is not None
    power = world.orders[result.base][0]
    assumed = [
        power > 0 if result.derivation.question.direction > 0 else power < 0
    ]  # a law is asked of a base that scales
    stands: list[z3.BoolRef] = []
    turn = next((place for place, step in enumerate(steps) if step["bound"] == "below"), None)
    for place, step in enumerate(steps):
        lines = [world.label(label) for label in cast("list[str]", step["rests_on"])]
        given = [stands[place - 1]] if place and place != turn else []
        if turn is not None and place == len(steps) - 1:
            given.append(stands[turn - 1])
        says = world.reading.law(law_of(cast("str", step["says"]), theory))
        leaves = world.reading.law(law_of(cast("str", step["leaves"]), theory))
        count.steps += 1
        for law, beside, what in ((says, [], "says"), (leaves, given, "leaves")):
            count.checks += 1
            if not world.follows(law, *assumed, *lines, *beside):
                count.faults.append(f"{told}: step {place + 1} {what} {step[what]} from {step['rests_on']} at {point}")
        stands.append(leaves)


def _replay_argument_at(
    result: LawResult, argument: list[dict[str, object]], point: Point, told: str, count: Count
) -> None:
    world = World(result.theory, result.regime.name, point)
    assert result.derivation is not None
    power = world.orders[result.base][0]
    scales = power > 0 if result.derivation.question.direction > 0 else power < 0
    said: list[z3.BoolRef] = []
    for statement in argument:
        lines = [world.label(label) for label in cast("list[str]", statement["rests_on"])]
        given = [said[use - 1] for use in cast("list[int]", statement["uses"])]
        says = world.reading.law(law_of(cast("str", statement["says"]), result.theory))
        count.statements += 1
        if not world.follows(says, scales, *lines, *given):
            count.faults.append(f"{told}: {statement} does not follow at {point}")
        said.append(says)
    if argument:
        law = told.partition(": ")[2].replace(" up to logarithms", " ignoring logs")
        if argument[-1]["says"] != law:
            count.faults.append(f"{told}: the argument ends in {argument[-1]['says']}")


def _point(
    result: LawResult,
    conditions: list[terms.Law],
    solved: Mapping[str, str],
    randomly: random.Random,
    *,
    inside: bool,
) -> Point | None:
    """Return parameter values that meet the conditions of a case, and with `inside` all domains of the regime."""
    theory = result.theory
    names = [one.name for one in theory.parameters if one.same_as is None]
    formulas = {
        name: cast("terms.ParameterLaw", law_of(f"{name} = {text}", theory)).sides[1] for name, text in solved.items()
    }
    for _ in range(MOST_DRAWS):
        values = {name: randomly.choice(VALUES) * randomly.choice((1, 1, 1, -1)) for name in names}
        values |= {one.name: one.value for one in theory.parameters if one.value is not None and one.name in values}
        try:
            if inside or randomly.random() < 0.5:
                values |= {name: number(formula, values) for name, formula in formulas.items()}
            for law in conditions:
                values |= _equal(law, values)
            if not all(_holds(law, values) for law in conditions):
                continue
        except ZeroDivisionError:
            continue
        world = World(theory, result.regime.name, values)
        domains = [f"domain({one.name})" for one in theory.parameters if one.where]
        if not inside or all(str(world.label(label)) != "False" and _is_true(world, label) for label in domains):
            return values
    return None


def _is_true(world: World, label: str) -> bool:
    return world.follows(world.label(label))


def _equal(law: terms.Law, values: Point) -> dict[str, Fraction]:
    """Return the value that an equation with one parameter alone on its left gives it."""
    match law:
        case terms.ParameterLaw((terms.Parameter(name), other), ("=",)):
            return {name: number(other, values)}
    return {}


def _holds(law: terms.Law, values: Point) -> bool:
    assert isinstance(law, terms.ParameterLaw)
    sides = [number(side, values) for side in law.sides]
    return all(
        RELATIONS[relation](one, two) for one, relation, two in zip(sides, law.relations, sides[1:], strict=False)
    )
