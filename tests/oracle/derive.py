"""Compare what `derive` answers for one regime with what the oracle finds, at points of the parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from tests.oracle.meaning import Meaning, conjunction, disjunction
from tests.oracle.models import Models, Point
from tests.oracle.report import Report
from tests.oracle.sets import MOST_FOR_SMALLEST, UndecidedError, every_minimal, smallest
from tests.oracle.steps import compare_argument, compare_steps, state_steps
from tests.oracle.tables import Answer, items, table, tables, texts
from tests.oracle.theory import Regime, Theory
from tests.oracle.world import World

Can: TypeAlias = Callable[..., bool]

BASE = "base"
NEAR, FAR = "(/ 1.0 1000000.0)", "1000000.0"


def compare_derive(theory: Theory, regime: Regime, answer: Answer, points: Sequence[Point]) -> Report:
    """Return what came of comparing the answer of `derive` for a regime."""
    return _Comparison(theory, regime, answer, points).report


class _Comparison:
    def __init__(self, theory: Theory, regime: Regime, answer: Answer, points: Sequence[Point]) -> None:
        self.theory, self.regime, self.answer = theory, regime, answer
        self.report = Report()
        self.target, self.base = theory.target, theory.base
        self.cases = tables(answer["cases"])
        trend = regime.trends.get(self.base, theory.trends[self.base])
        self.free = trend == "free"
        fallen = self.free and any("fall" in note for note in texts(answer.get("notes", [])))
        self.direction = "(- 1.0)" if trend == "falls" or fallen else "1.0"
        if "undecided" in answer:
            self.report.unknown["derive"] += 1
        if not self.cases and "core" not in answer:
            return
        self.models = Models(theory, regime, self._state, points)
        self.labels = sorted(self.models.labels)
        if "core" in answer:
            if answer["core"]:
                self._no_law(texts(answer["core"]))
            else:
                self.report.unknown["no law"] += 1  # a limit kept nslogic from saying why
            return
        if fallen:
            self.report.expect("falls", lambda: not self.models.can_hold([*self.labels, "grows"]), f"{self.base} falls")
        points = [*points, *self._points_of_cases()]
        for point in points:
            self._at(point)
        for place, case in enumerate(self.cases):
            self._rests_on(place, case)
            compare_steps(self.models, self.report, place, case)
            compare_argument(self.models, self.report, place, case)

    def _state(self, world: World) -> None:
        (e, log), (target, target_log) = world.orders[self.base], world.orders[self.target]
        world.state(BASE, f"(and (= {e} {self.direction}) (= {log} 0.0))")
        world.state("scales", f"(distinct {e} 0.0)")
        world.state("grows", f"(> {e} 0.0)")
        world.state("direction", f"(> (* {e} {self.direction}) 0.0)")
        power = f"(* {self.direction} {target})"
        for place, case in enumerate(self.cases):
            world.state(f"when {place}", world.meaning.every(texts(case["when"])))
            state_steps(world, place, case)
            world.state(f"law {place}", world.meaning.every(self._laws(case)))
            if "range" in case:
                self._state_ends(world, f"power {place}", power, table(case["range"]))
                for number, value in enumerate(texts(case.get("values", []))):
                    world.state(f"power {place} is {number}", _is(world.meaning, power, value))
                values = [f"|power {place} is {number}|" for number in range(len(items(case.get("values", []))))]
                says = f"|power {place} within|"
                world.state(f"as {place}", conjunction([says, disjunction(values)]) if values else says)
                continue
            says = _is(world.meaning, power, str(case["power"]))
            if case["log"] is None:
                self._state_ends(world, f"log {place}", target_log, table(case["log_range"]))
                world.state(f"as {place}", f"(and {says} |log {place} within|)")
            else:
                world.state(f"as {place}", f"(and {says} {_is(world.meaning, target_log, str(case['log']))})")

    def _laws(self, case: Answer) -> list[str]:
        """Return what a case says in the language of laws, without a scale at which the base has an order."""
        if case.get("log") is not None:
            return [str(case["law"])]
        rising = self.direction == "1.0"
        if "range" in case:
            laws = [
                f"{self.target} {_relation(end, span, rising=rising)} {self.base}^({span[end]}) ignoring logs"
                for span in [table(case["range"])]
                for end in ("low", "high")
                if span[end] is not None
            ]
            values = texts(case.get("values", []))
            return laws + (
                [" or ".join(f"{self.target} ~ {self.base}^({value}) ignoring logs" for value in values)]
                if values
                else []
            )
        span = table(case["log_range"])
        grown = f"log({self.base if rising else '1/' + self.base})"
        laws = [f"{self.target} ~ {self.base}^({case['power']}) ignoring logs"]
        for end in ("low", "high"):
            if span[end] is not None:
                factor = "" if span[end] == "0" else f" * {grown}^({span[end]})"
                laws.append(f"{self.target} {_relation(end, span, rising=True)} {self.base}^({case['power']}){factor}")
        return laws

    @staticmethod
    def _state_ends(world: World, name: str, exponent: str, span: Answer) -> None:
        within = []
        for end, beyond, sign in (("low", "<", "-"), ("high", ">", "+")):
            if span[end] is None:
                world.state(f"{name} {end} far", f"({beyond} {exponent} ({sign} 0.0 {FAR}))")
                continue
            value, needs = world.meaning.value(str(span[end]))
            inner = "+" if sign == "-" else "-"
            world.state(f"{name} {end} reached", f"(and {needs} (= {exponent} {value}))")
            near = f"({beyond} {exponent} ({inner} {value} {NEAR}))"
            world.state(f"{name} {end} near", f"(and {needs} {near})")
            bound = {"<": ">", ">": "<"}[beyond] + ("=" if span[f"{end}_attained"] else "")
            within.append(f"(and {needs} ({bound} {exponent} {value}))")
        world.state(f"{name} within", conjunction(within))

    def _no_law(self, core: list[str]) -> None:
        """Compare the labels that leave no model, or none in which the base scales."""
        assumed = ["scales"] if "refused" in self.answer else []
        told = f"core {core} {self.answer.get('refused', '')}"
        held = self.report.expect("no law", lambda: not self.models.can_hold([*core, *assumed]), told)
        if held and not self.answer.get("core_smallest", True):
            self.report.unknown["no law, minimal"] += 1  # a limit cut the search
        elif held:
            rests = [[*core[:place], *core[place + 1 :], *assumed] for place in range(len(core))]
            self.report.expect("no law, minimal", lambda: all(map(self.models.can_hold, rests)), told)

    def _points_of_cases(self) -> list[Point]:
        """Return a point of each case, where the solver has one; each case has to have one."""
        points = []
        if not self.theory.parameters:
            return []
        for place, case in enumerate(self.cases):
            assumed = [*self.labels, BASE, f"when {place}"]
            self.report.expect("a case has a model", lambda: self.models.can_hold(assumed), f"{case['when']} has none")  # noqa: B023
            point = self.models.values(assumed)
            if point is not None:
                points.append(point)
        return points

    def _at(self, point: Point) -> None:
        world = self.models.at(point)
        if not world.can_hold([*self.labels, BASE]):
            return
        here = [place for place in range(len(self.cases)) if world.can_hold([f"when {place}"])]
        told = f"at {dict(point)}: " + "; ".join(f"{case['when']} {case['law']}" for case in self.cases)
        if len(here) != 1:
            if not here and not self.answer["complete"]:
                self.report.unknown["point"] += 1
                return
            self.report.compared["exactly one case"] += 1
            self.report.disagreements.append(f"exactly one case: {len(here)} {told}")
            return
        self.report.compared["exactly one case"] += 1
        (place,) = here
        case = self.cases[place]
        told = f"at {dict(point)}: {case}"

        def can(*assumed: str, denied: tuple[str, ...] = ()) -> bool:
            held = world.can_hold([*self.labels, BASE, *assumed], denied=denied)
            if held is None:
                raise UndecidedError
            return held

        kind = "range" if "range" in case else "log range" if case["log"] is None else "law"
        self.report.expect(kind, lambda: not can(denied=(f"as {place}",)), told)
        for number in range(len(items(case.get("values", [])))):
            self.report.expect("isolated value", lambda: can(f"power {place} is {number}"), f"{number} of {told}")  # noqa: B023
        if kind != "law":
            name = f"{'power' if kind == 'range' else 'log'} {place}"
            span = table(case["range" if kind == "range" else "log_range"])
            for end in ("low", "high"):
                self._end(
                    can,
                    f"{name} {end}",
                    reached=span[end] is not None and bool(span[f"{end}_attained"]),
                    far=span[end] is None,
                    told=told,
                )

    def _end(self, can: Can, name: str, *, reached: bool, far: bool, told: str) -> None:
        if far:
            self.report.expect("no end", lambda: can(f"{name} far"), f"{name}, {told}")
            return
        self.report.expect("end reached", lambda: can(f"{name} reached") == reached, f"{name}, {told}")
        if not reached:
            self.report.expect("end approached", lambda: can(f"{name} near"), f"{name}, {told}")

    def _rests_on(self, place: int, case: Answer) -> None:
        """Compare what a case rests on: with its conditions, and the direction of a base that is free, it entails the law."""
        rests_on = frozenset(texts(case["rests_on"]))
        model = self.models.question([f"when {place}", *(["direction"] if self.free else [])], (f"law {place}",))
        told = f"{case['law']} where {case['when']} rests on {sorted(rests_on)}"
        if not self.report.expect("case rests_on entails", lambda: model(rests_on) is None, told):
            return
        every = frozenset(self.labels)
        if not case.get("rests_on_smallest", True):
            self.report.unknown["case rests_on minimal"] += 1  # a limit cut the search
        else:
            self.report.expect(
                "case rests_on minimal", lambda: all(model(rests_on - {label}) is not None for label in rests_on), told
            )
            if len(every) <= MOST_FOR_SMALLEST:
                self.report.expect("case rests_on smallest", lambda: smallest(every, model) == rests_on, told)
        if len(every) > MOST_FOR_SMALLEST:
            return
        if "plays_no_part" in case:
            idle = frozenset(texts(case["plays_no_part"]))
            axioms = frozenset(self.regime.axioms)

            def outside_every_set() -> bool:
                return idle == axioms - frozenset[str]().union(*every_minimal(every, model, [rests_on]))

            self.report.expect("case plays no part", outside_every_set, f"{told}, idle {sorted(idle)}")


def _is(meaning: Meaning, exponent: str, value: str) -> str:
    said, needs = meaning.value(value)
    return f"(and {needs} (= {exponent} {said}))"


def _relation(end: str, span: Answer, *, rising: bool) -> str:
    """Return the relation that an end of a range says, to a base that grows or falls."""
    sign = ">" if (end == "low") == rising else "<"
    return sign + ("~" if span[f"{end}_attained"] else sign)
