"""Compare what `check` answers for one regime with what the oracle finds."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from tests.oracle.meaning import conjunction, real
from tests.oracle.models import Models, Point
from tests.oracle.report import Report
from tests.oracle.sets import (
    MOST_FOR_SMALLEST,
    Labels,
    Question,
    UndecidedError,
    every_minimal,
    hitting_sets,
    is_antichain,
    smallest,
)
from tests.oracle.tables import Answer, items, table, tables, texts
from tests.oracle.theory import Regime, Theory
from tests.oracle.world import World


def compare_check(theory: Theory, regime: Regime, answer: Answer, points: Sequence[Point]) -> Report:
    """Return what came of comparing the answer of `check` for a regime."""
    return _Comparison(theory, regime, answer, points).report


class _Comparison:
    def __init__(self, theory: Theory, regime: Regime, answer: Answer, points: Sequence[Point]) -> None:
        self.theory, self.regime, self.answer = theory, regime, answer
        self.report = Report()
        self.claims = {name: claim for name, claim in theory.claims.items() if regime.name in claim.regimes}
        self.models = Models(theory, regime, self._state, points)
        self.labels = self.models.labels
        self.laws = self.labels - frozenset(self.models.whole.trends)
        self._compare()

    def _state(self, world: World) -> None:
        for name, claim in self.claims.items():
            world.state_law(f"claim {name}", claim.law)

    def _compare(self) -> None:
        verdict = self.answer["verdict"]
        if verdict == "unknown":
            self.report.unknown["verdict"] += 1
            return
        if verdict in ("consistent", "degenerate"):
            kept = self.labels if verdict == "consistent" else self.laws
            self._witness(self.answer["witness"], kept, needed=verdict == "consistent")
        self.report.expect(f"verdict {verdict}", lambda: self._verdict() == verdict, f"{verdict}, {self.regime.name}")
        if verdict != "consistent":
            self._cores()
        for claim in tables(self.answer["claims"]):
            self._claim(claim, held=verdict == "consistent")

    def _verdict(self) -> str:
        if self.models.can_hold(self.labels):
            return "consistent"
        return "degenerate" if self.models.can_hold(self.laws) else "inconsistent"

    def _witness(self, witness: object, kept: Labels, *, needed: bool, also: str = "", denied: str = "") -> None:
        if witness is None:
            if needed:
                self.report.disagreements.append("witness: none")
            return
        values = table(witness)
        if "approximate" in values:
            self.report.open["witness"] += 1
            return
        point = {name: Fraction(str(value)) for name, value in table(values["parameters"]).items()}
        point = {name: point.get(name, Fraction(0)) for name in self.theory.parameters}
        orders = {name: [Fraction(part) for part in texts(pair)] for name, pair in table(values["orders"]).items()}

        def stating(world: World) -> None:
            self._state(world)
            parts = [
                f"(= {part} {real(value)})"
                for name, pair in orders.items()
                for part, value in zip(world.orders[name], pair, strict=True)
            ]
            world.state("witness", conjunction(parts))

        def holds() -> bool:
            world = self.models.at(point, stating)
            held = world.can_hold([*kept, "witness", *([also] if also else [])], denied=[denied] if denied else [])
            if held is None:
                raise UndecidedError
            return held

        self.report.expect("witness", holds, f"{orders} at {point} is no model{f' of {also}' if also else ''}")

    def _cores(self) -> None:
        cores = [frozenset(texts(core)) for core in items(self.answer["cores"])]
        if not self.answer["cores_complete"]:
            self.report.unknown["cores"] += 1
            return
        model = self.models.question()
        told = f"cores {[sorted(core) for core in cores]}"
        contradictory = self.report.expect("cores", lambda: all(model(core) is None for core in cores), told)
        ordered = sorted(cores, key=lambda core: (len(core), sorted(core)))
        self.report.expect("order of cores", lambda: is_antichain(cores) and cores == ordered, told)
        if not contradictory or not is_antichain(cores):
            return

        def complete() -> bool:
            return len(every_minimal(self.labels, model, cores)) == len(cores)

        if self.report.expect("all cores", complete, f"{told} are not all"):
            self._repairs(cores)

    def _repairs(self, cores: list[Labels]) -> None:
        axioms = self.theory.axioms
        removable = frozenset(name for name in self.regime.axioms if not axioms[name].definition)
        repairs = hitting_sets(core & removable for core in cores) if all(core & removable for core in cores) else []

        def rank(repair: Labels) -> tuple[Fraction, int, list[str]]:
            return sum((axioms[name].cost for name in repair), Fraction(0)), len(repair), sorted(repair)

        right = [sorted(repair) for repair in sorted(repairs, key=rank)]
        told = [list(texts(repair)) for repair in items(self.answer["repairs"])]
        if not self.answer["repairs_complete"]:
            self.report.unknown["repairs"] += 1
            return
        self.report.expect("repairs", lambda: told == right, f"{told} and not {right}")
        costs = [Fraction(cost) for cost in texts(self.answer["repair_costs"])]
        self.report.expect("costs", lambda: costs == [rank(frozenset(one))[0] for one in told], f"costs {costs}")

    def _claim(self, answer: Answer, *, held: bool) -> None:
        name, verdict = f"claim {answer['id']}", str(answer["verdict"])
        if verdict == "unknown":
            self.report.unknown["claim"] += 1
            return

        def right() -> str:
            if not held:
                return "vacuous"
            with_it = self.models.can_hold((*self.labels, name))
            without = self.models.can_hold(self.labels, (name,))
            return "open" if with_it and without else "proved" if with_it else "refuted"

        law = self.claims[str(answer["id"])].law
        if verdict == "open":
            holding, failing = items(answer["witnesses"])
            self._witness(holding, self.labels, needed=True, also=name)
            self._witness(failing, self.labels, needed=True, denied=name)
        agreed = self.report.expect(f"claim {verdict}", lambda: right() == verdict, f"{law} is {verdict}")
        if agreed and verdict in ("proved", "refuted"):
            self._rests_on(answer, name, proved=verdict == "proved")

    def _rests_on(self, answer: Answer, name: str, *, proved: bool) -> None:
        rests_on = frozenset(texts(answer["rests_on"]))
        model = self.models.question((), (name,)) if proved else self.models.question((name,))
        told = f"{name} rests on {sorted(rests_on)}"
        if not self.report.expect("rests_on entails", lambda: model(rests_on) is None, told):
            return

        if not answer.get("rests_on_smallest", True):
            self.report.unknown["rests_on minimal"] += 1  # a limit cut the search
        else:
            self.report.expect(
                "rests_on minimal", lambda: all(model(rests_on - {label}) is not None for label in rests_on), told
            )
            if len(self.labels) <= MOST_FOR_SMALLEST:
                self.report.expect("rests_on smallest", lambda: smallest(self.labels, model) == rests_on, told)
        if len(self.labels) > MOST_FOR_SMALLEST:
            return
        if "plays_no_part" in answer:
            idle = frozenset(texts(answer["plays_no_part"]))
            self.report.expect("plays no part", lambda: self._idle(model, rests_on) == idle, f"{told}, idle {idle}")

    def _idle(self, model: Question, rests_on: Labels) -> Labels:
        sets = every_minimal(self.labels, model, [rests_on])
        return frozenset(self.regime.axioms) - frozenset[str]().union(*sets)
