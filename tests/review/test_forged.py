"""Forged certificates: false statements with every sort of proof that might pass, and files that say two things.

Each recipe is tried on each false statement, so that a rule that can be misused is misused wherever it could help. None
may be verified; true statements with their proofs, in the same files, are.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from nslogic.errors import InvalidInputError
from nslogic.proof.documents import document_text
from nslogic.questions.check import check
from nslogic.questions.prove import prove
from nslogic.questions.verify import Verified, verify
from nslogic.statements.theorems import theorem_of
from nslogic.testing import read
from nslogic.theory.model import Theory

Steps = list[dict[str, Any]]

THEORY = """\
theory = { name = "evil" }
[quantities]
X = { trend = "grows" }
Y = { trend = "free" }
loss = { trend = "falls" }
N = { trend = "grows" }
D = { trend = "grows" }
C = { trend = "grows" }
W = { trend = "free" }
U = { trend = "free" }
V = { trend = "free" }
[parameters]
a = { where = ["a > 0"] }
b = {}
c = { where = ["0 < c < 1"] }
r = { where = ["r^2 = 2", "r > 0"] }
[[axioms]]
id = "A1"
law = "Y ~ X^a"
[[axioms]]
id = "A2"
law = "b >= 1"
[[axioms]]
id = "either"
law = "b > 3 or b < 2"
[[axioms]]
id = "fit"
law = "loss ~ N^-a + D^-c"
[[axioms]]
id = "cost"
law = "C ~ N * D"
[[axioms]]
id = "best"
minimise = "loss"
over = ["N", "D"]
subject_to = ["fit", "cost"]
[[axioms]]
id = "guarded"
law = "Y ~ 1"
when = "b > 5"
[[axioms]]
id = "flat"
law = "Y ~ 1"
[[axioms]]
id = "low"
law = "W >> 1"
[[axioms]]
id = "high"
law = "W << log(X)"
[[axioms]]
id = "other"
law = "U >> 1"
[[axioms]]
id = "under"
law = "U << log(X)"
[[axioms]]
id = "log"
law = "V ~ log(W)"
[[axioms]]
id = "third"
law = "log(U) <~ log(log(X))"
[[axioms]]
id = "above"
law = "V >~ log(W)"
[[axioms]]
id = "least"
minimise = "V"
over = ["W"]
subject_to = ["above", "low", "high"]
[[axioms]]
id = "wide"
law = "W >~ log(X)"
[[axioms]]
id = "lesser"
minimise = "V"
over = ["W"]
subject_to = ["above", "wide"]
[regimes.known]
axioms = ["lesser"]
[regimes.logs]
axioms = ["log", "low", "high", "other", "third", "under"]
[regimes.chosen]
axioms = ["least"]
[regimes.default]
axioms = ["A1", "A2", "either", "guarded"]
[regimes.optimal]
axioms = ["fit", "cost", "best"]
[regimes.clash]
axioms = ["A1", "flat"]
expect = "inconsistent"
[[claims]]
id = "true"
law = "Y >> 1 ignoring logs"
regime = "default"
[[claims]]
id = "false"
law = "Y ~ X^(-1)"
regime = "default"
expect = "refuted"
[[claims]]
id = "open"
law = "Y >> X"
regime = "default"
expect = "open"
[[claims]]
id = "below"
law = "V << W"
regime = "logs"
[[claims]]
id = "most"
law = "V <~ log(log(X))"
regime = "logs"
[[claims]]
id = "positive"
law = "V >~ 1"
regime = "logs"
[[claims]]
id = "iterated"
law = "log(log(X)) << log(X)"
regime = "logs"
[[claims]]
id = "same"
law = "U << W"
regime = "logs"
expect = "open"
[[claims]]
id = "size"
law = "N ~ C^(c/(a+c))"
regime = "optimal"
"""


@cache
def theory() -> Theory:
    return read(THEORY)


@cache
def true_entries() -> tuple[dict[str, Any], ...]:
    """Return the proofs that `nslogic prove` finds: of models, a core, claims and open claims."""
    found = prove(theory())
    assert (found.unproved, found.skipped, found.trusted) == ((), (), 0)
    entries: list[dict[str, Any]] = json.loads(document_text(theory(), found.proofs))["proofs"]
    return tuple(entries)


def true_entry(kind: str, identifier: str | None = None, regime: str | None = None) -> dict[str, Any]:
    for one in true_entries():
        same = one["about"].get("id") == identifier and (regime is None or one["regime"] == regime)
        if one["about"]["kind"] == kind and same:
            return copy.deepcopy(one)
    raise AssertionError(f"{kind} {identifier} is not proved")


def verified(folder: Path, *entries: dict[str, Any]) -> tuple[Verified, ...]:
    """Return what becomes of proofs in one file."""
    return verified_text(folder, file_of(*entries))


def file_of(*entries: dict[str, Any]) -> str:
    return json.dumps({"format": 1, "theory": {"name": "evil", "digest": theory().digest}, "proofs": list(entries)})


def verified_text(folder: Path, text: str | bytes) -> tuple[Verified, ...]:
    path = folder / "forged.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return verify(path, theories=[theory()])


# What is false -------------------------------------------------------------------------------------------------------


class Untrue(NamedTuple):
    """A statement that does not follow: its regime, what it is about, and the labels it may name."""

    regime: str
    about: dict[str, Any]
    labels: tuple[str, ...] = ()

    @property
    def is_model(self) -> bool:
        """Return whether a witness is asked for."""
        return self.about["kind"] in ("model", "open")

    def entry(self, proof: Any, labels: tuple[str, ...] | None = None, **more: Any) -> dict[str, Any]:
        """Return a certificate that states this, in the words that are asked for."""
        named = self.labels if labels is None else labels
        states = theorem_of(theory(), theory().regime(self.regime), self.about, named).states
        body = {"witness" if self.is_model else "steps": proof}
        entry = {"regime": self.regime, "states": states, "about": self.about, "hypotheses": list(named), **body}
        return {**entry, **more}


def law(text: str, *when: str) -> dict[str, Any]:
    return {"kind": "law", "when": list(when), "law": text, "base": None}


def claim(identifier: str, verdict: str) -> dict[str, Any]:
    return {"kind": "claim", "id": identifier, "verdict": verdict}


ALL = ("A1", "A2", "domain(a)", "either", "trend(X)")
REFUTABLE = [
    Untrue("default", claim("false", "proved"), ("A1", "domain(a)", "trend(X)")),
    Untrue("default", claim("true", "refuted"), ("A1", "domain(a)", "trend(X)")),
    Untrue("default", claim("open", "proved"), ("A1", "domain(a)", "trend(X)")),
    Untrue("default", claim("open", "refuted"), ("A1", "domain(a)", "trend(X)")),
    *(
        Untrue("default", law(text), labels)
        for text, labels in (
            ("1 = 2", ()),
            ("0 > 0", ()),
            ("1/0 = 1/0", ()),
            ("a > 1", ("domain(a)",)),
            ("a < 1", ("domain(a)",)),
            ("a >= 2 or a < 1", ("domain(a)",)),
            ("b > 1", ("A2",)),
            ("b > 2", ("A2", "either")),
            ("b < 5", ("A2", "either")),
            ("r = 2", ("domain(r)",)),
            ("r < 1", ("domain(r)",)),
            ("c >= 1", ("domain(c)",)),
            ("1/(b-1) >= 0", ("A2",)),
            ("(b-1)/(b-1) = 1", ()),
            ("(b-1)^2 > 0", ()),
            ("Y ~ X", ("A1",)),
            ("Y ~ 1", ("A1", "guarded")),
            ("X ~ 1", ("trend(X)",)),
            ("X << X", ()),
            ("log(X) >> X", ("trend(X)",)),
            ("X^(b-1) >> 1", ("A2", "trend(X)")),
            ("X + Y ~ Y", ()),
            ("min(X, Y) >> X", ()),
            ("sum(k = 1..X, k^-a) ~ X^(1-a)", ("domain(a)", "trend(X)")),
        )
    ),
    Untrue("default", law("Y ~ 1", "a < 1"), ("A1",)),
    Untrue("optimal", law("N ~ C"), ("best", "cost", "fit")),
    Untrue("optimal", law("loss ~ C^(-a)"), ("best", "cost", "fit")),
    Untrue("optimal", claim("size", "refuted"), ("best", "cost", "domain(a)", "domain(c)", "fit")),
    Untrue("default", {"kind": "cover", "cases": [["b > 3"], ["b < 2", "a > 1"]], "base": None}, ("either",)),
    Untrue("default", {"kind": "cover", "cases": [["a > 1"], ["a < 1"]], "base": None}),
    Untrue("default", {"kind": "disjoint", "cases": [["a > 1"], ["a < 2"]]}, ("domain(a)",)),
    Untrue("default", {"kind": "disjoint", "cases": [["b > 1 or b < 0"], ["b > 2"]]}, ("A2",)),
    Untrue("default", {"kind": "core"}, ("A1",)),
    Untrue("default", {"kind": "core"}, ("A1", "A2", "domain(a)", "either", "trend(X)")),
    Untrue("optimal", {"kind": "core"}, ("best",)),
    Untrue("clash", {"kind": "core"}, ("A1", "domain(a)", "trend(X)")),
]


IN_LOGS = ("high", "log", "low", "other", "trend(X)", "under")
LOGARITHMS = [
    *(
        Untrue("logs", law(text), labels)
        for text, labels in (
            ("log(log(X)) ~ 1", ("trend(X)",)),
            ("log(log(X)) >> 1", ("trend(X)",)),
            ("log(log(X)) << 1", ("trend(X)",)),
            ("log(log(X)) >~ log(X)", ("trend(X)",)),
            ("log(log(X)) ~ log(log(log(X)))", ("trend(X)",)),
            ("log(log(log(X))) >> 1", ("trend(X)",)),
            ("log(X)^2 ~ log(X^2)", ("trend(X)",)),
            ("log(Y) ~ log(X)", ("trend(X)",)),
            ("log(1/X) <~ 1", ("trend(X)",)),
            ("log(X)/log(log(X)) ~ log(X)", ("trend(X)",)),
            ("log(W) ~ log(U)", IN_LOGS),
            ("log(W) << log(U)", IN_LOGS),
            ("log(W) >~ log(U)", IN_LOGS),
            ("log(W^2) ~ log(W)", ("low", "high")),
            ("log(W*U) ~ log(W)", IN_LOGS),
            ("log(W+U) ~ log(W)", IN_LOGS),
            ("log(W) ~ W", ("low", "high")),
            ("log(W) >~ W", ("low", "high")),
            ("log(W) >> log(log(X))", ("low", "high", "trend(X)")),
            ("log(W) ~ log(log(X))", ("low", "high", "trend(X)")),
            ("log(W) ~ 1", ("low", "high")),
            ("log(W) >> 1", ("low", "high")),
            ("log(1/W) <~ 1", ("low",)),
            ("log(W/W) >> 1", ()),
            ("V ~ 1", ("high", "log", "low")),
            ("V >> 1", ("high", "log", "low")),
            ("V ~ log(U)", IN_LOGS),
            ("V << log(log(X))", IN_LOGS),
            ("log(V) >> 1", IN_LOGS),
            ("sum(k = 1..X, 1/k) ~ 1", ("trend(X)",)),
            ("sum(k = 1..X, 1/k) >> log(X)", ("trend(X)",)),
            ("sum(k = X..X*log(X), 1/k) ~ 1", ("trend(X)",)),
            ("sum(k = X..X*log(X), 1/k) ~ log(X)", ("trend(X)",)),
            ("sum(k = 1..W, 1/k) ~ W", ("low", "high")),
            ("sum(k = 1..W, 1/k) ~ 1", ("low", "high")),
            ("sum(k = U..U*W, 1/k) ~ log(W)", IN_LOGS),
            ("sum(k = W..U, 1/k) ~ log(U)", IN_LOGS),
            ("sum(k = 1..W, k^(b-1)) ~ log(W)", ("low", "high")),
        )
    ),
    Untrue("logs", claim("below", "refuted"), IN_LOGS),
    Untrue("logs", claim("most", "refuted"), IN_LOGS),
    Untrue("logs", claim("positive", "refuted"), ("high", "log", "low")),
    Untrue("logs", claim("iterated", "refuted"), ("trend(X)",)),
    Untrue("logs", claim("same", "proved"), IN_LOGS),
    Untrue("logs", claim("same", "refuted"), IN_LOGS),
    Untrue("logs", {"kind": "core"}, IN_LOGS),
    Untrue("chosen", law("V << log(X)"), ("least", "trend(X)")),
    Untrue("chosen", law("V <~ log(log(X))"), ("least", "trend(X)")),
    Untrue("chosen", law("V ~ 1"), ("least", "trend(X)")),
    Untrue("chosen", law("V >~ log(W)"), ("least", "trend(X)")),
    Untrue("chosen", {"kind": "core"}, ("least", "trend(X)")),
]
"""What is false, or does not follow, of logarithms: language.md §1.4."""

REFUTABLE += LOGARITHMS


def test_what_is_called_false_does_not_follow() -> None:
    """The engines, which the kernel does not know, find a model without each of the laws; the cores have one."""
    laws = [(one.regime, one.about["law"]) for one in REFUTABLE if one.about["kind"] == "law" and not one.about["when"]]
    text = THEORY + "".join(
        f'[[claims]]\nid = "law {place}"\nlaw = "{law}"\nregime = "{regime}"\n'
        for place, (regime, law) in enumerate(laws)
    )
    regimes = {result.regime.name: result for result in check(read(text)).regimes}
    for name in ("default", "optimal", "logs", "chosen"):
        found = {one.claim.id: one.verdict for one in regimes[name].claims}
        assert regimes[name].verdict == "consistent"
        assert {one for claim, one in found.items() if claim.startswith("law ")} <= {"open", "refuted"}


# Proofs of anything ----------------------------------------------------------------------------------------------------

ONE: Any = [["1", {}]]
MINUS: Any = [["-1", {}]]
A: Any = [["1", {"a": 1}]]


def step(identifier: int, rule: str, **keys: Any) -> dict[str, Any]:
    return {"id": str(identifier), "rule": rule, **keys}


def absurd(identifier: int, of: str) -> dict[str, Any]:
    return step(identifier, "absurd", of=of)


def term(*facts: str, times: Any = ONE, **more: Any) -> dict[str, Any]:
    return {"times": times, "facts": list(facts), **more}


def combine(
    identifier: int, *terms: Any, level: str = "real", relation: str = ">", said: Any = None, over: Any = ()
) -> Any:
    nothing: Any = [] if level == "real" else {}
    keys = {"level": level, "relation": relation, "is": nothing if said is None else said}
    return step(identifier, "combine", **keys, terms=list(terms), over=list(over))


def two(*terms: Any, **keys: Any) -> Steps:
    """Return a combination and the claim that it is absurd."""
    return [combine(901, *terms, **keys), absurd(902, "901.1")]


def opened(labels: tuple[str, ...], *, goal: str = "unfold") -> Steps:
    """Return steps that unfold every label that can be unfolded, and the goal."""
    plain = [one for one in labels if one not in ("either", "guarded", "best")]
    steps = [step(place, "unfold", of=label) for place, label in enumerate(plain, 1)]
    return [*steps, step(99, "unfold", of="(goal)")] if goal == "unfold" else steps


Recipe = Callable[[Untrue], Any]


def in_every_case(body: Callable[[int], Steps], cases: int) -> Recipe:
    def recipe(forged: Untrue) -> Steps:
        start = opened(forged.labels, goal="")
        branches = [body(1000 * (place + 1)) for place in range(cases)]
        return [*start, step(98, "split", of="(goal)", branches=branches)]

    return recipe


RECIPES: dict[str, Recipe] = {
    "no steps": lambda _: [],
    "no list": lambda _: None,
    "the scale is absurd": lambda _: [absurd(1, "(t)")],
    "its logarithm is absurd": lambda _: [absurd(1, "(log t)")],
    "the goal is absurd": lambda _: [absurd(1, "(goal)")],
    "the goal is absurd when unfolded": lambda _: [step(1, "unfold", of="(goal)"), absurd(2, "1.1")],
    "a label is absurd": lambda one: [absurd(1, one.labels[0] if one.labels else "(lemma 1)")],
    "everything is unfolded, and the last is absurd": lambda one: [*opened(one.labels), absurd(900, "99.1")],
    "the first fact is absurd": lambda one: [*opened(one.labels, goal=""), absurd(900, "1.1")],
    "nothing is greater than nothing": lambda _: two(term(times=[])),
    "one is nothing": lambda _: two(term(), said=[]),
    "one minus one": lambda _: two(term(), term(times=MINUS)),
    "a negative number is a term": lambda _: two(term(times=MINUS), said=MINUS),
    "a zero that is written": lambda _: two(term(times=[["0", {}]])),
    "minus zero": lambda _: two(term(times=[["-0", {}]])),
    "not a number": lambda _: two(term(times=[["nan", {}]])),
    "a division by zero": lambda _: two(term(times=[["1/0", {}]])),
    "digits of another script": lambda _: two(term(times=[["١", {}]])),
    "a truth for an exponent": lambda _: two(term(times=[["1", {"a": True}]])),
    "no exponent": lambda _: two(term(times=[["1", {"a": 0}]])),
    "a term twice": lambda _: two(term(times=[["1", {}], ["1", {}]])),
    "orders at the level of numbers": lambda _: two(term("(t)")),
    "an order at no level": lambda _: two(term("(t)"), level="log"),
    "a unit for a positive number": lambda _: two(term(unit="(t)"), level="order"),
    "a unit beside an order": lambda _: two(term("(t)", unit="(t)"), level="power"),
    "powers of a logarithm": lambda _: two(term("(log t)"), level="power"),
    "powers of a logarithm, not strictly": lambda _: two(term("(log t)"), level="power", relation=">="),
    "the scale read as an order": lambda _: two(term("(t)"), level="order", said={"(t)": ONE}),
    "the scale times a parameter": lambda _: two(term("(t)", times=A), level="power", said={"(t)": A}),
    "the scale minus itself": lambda _: two(term("(t)"), term("(t)", times=MINUS), level="power"),
    "divided by an order": lambda _: two(term(), over=["(t)"]),
    "divided by what may vanish": lambda one: [*opened(one.labels, goal=""), *two(term(), over=["1.1"])],
    "divided twice by what may be negative": lambda one: [*opened(one.labels), *two(term("99.1"), over=["99.1"])],
    "a fact that is multiplied by -1": lambda one: [*opened(one.labels), *two(term("99.1"), term("99.1", times=MINUS))],
    "a fact at another level": lambda one: [*opened(one.labels), *two(term("99.1"), term("1.1"), level="power")],
    "facts added up at random": lambda one: [*opened(one.labels), *two(term("1.1"), term("99.1"), level="order")],
    "an equation from an inequality": lambda one: [
        *opened(one.labels),
        combine(97, term("99.1"), relation="=", said=[]),
        *two(term("97.1")),
    ],
    "a strict sign from a weak one": lambda one: [*opened(one.labels), *two(term("1.1", "1.1"), relation=">")],
    "a wrong relation": lambda _: two(term(), relation="!="),
    "no relation": lambda _: two(term(), relation="<"),
    "a new order that is twice itself": lambda _: [
        step(1, "let", **{"is": {"1#1": [["2", {}]]}, "over": []}),
        absurd(2, "1.1"),
    ],
    "a new order over nothing": lambda _: [
        step(1, "let", **{"is": {"(t)": ONE}, "over": []}),
        *two(term("1.1"), term("(t)"), level="order"),
    ],
    "a number that a step has twice": lambda _: [step(1, "let", **{"is": {}, "over": []})] * 2,
    "a number of another script": lambda _: [{**step(1, "let", **{"is": {}, "over": []}), "id": "１"}],
    "a sign without cases": lambda _: [step(1, "signs", of=A, branches=[])],
    "a sign with two cases": lambda _: [step(1, "signs", of=A, branches=[[absurd(2, "1.1")], [absurd(3, "1.1")]])],
    "a sign of what is positive": lambda _: [
        step(1, "signs", of=ONE, branches=[two(term("1.1")), [absurd(3, "1.1")], [absurd(4, "1.1")]])
    ],
    "a comparison without cases": lambda _: [step(1, "compare", level="order", of={}, branches=[])],
    "a comparison with one case": lambda _: [step(1, "compare", level="order", of={}, branches=[[absurd(2, "1.1")]])],
    "a comparison of nothing with nothing": lambda _: [
        step(1, "compare", level="order", of={}, branches=[[absurd(2, "1.1")], [absurd(3, "1.1")], [absurd(4, "1.1")]])
    ],
    "a split of the goal without cases": lambda _: [step(1, "split", of="(goal)", branches=[])],
    "a split of a label without cases": lambda one: [
        step(1, "split", of=one.labels[-1] if one.labels else "(t)", branches=[])
    ],
    "a split of a label with one case": lambda one: [
        step(1, "split", of=one.labels[-1] if one.labels else "(t)", branches=[[absurd(2, "1.1")]])
    ],
    "one case, absurd as it stands": in_every_case(lambda first: [absurd(first, "98.1")], 1),
    "two cases, absurd as they stand": in_every_case(lambda first: [absurd(first, "98.1")], 2),
    "three cases, absurd as they stand": in_every_case(lambda first: [absurd(first, "98.1")], 3),
    "one case, opened and absurd": in_every_case(
        lambda first: [step(first, "unfold", of="98.1"), absurd(first + 1, f"{first}.1")], 1
    ),
    "two cases, opened and absurd": in_every_case(
        lambda first: [step(first, "unfold", of="98.1"), absurd(first + 1, f"{first}.1")], 2
    ),
    "two cases of which the second uses the first": in_every_case(lambda _: [absurd(1000, "98.1")], 2),
    "an optimum that is none": lambda one: [
        step(1, "optimum", of=one.labels[0] if one.labels else "(goal)", at={}, proofs=[])
    ],
    "an optimum without proofs": lambda _: [
        step(1, "optimum", of="best", at={"loss": "C", "N": "C", "D": "C"}, proofs=[]),
        *two(term("1.1"), level="order"),
    ],
    "a competitor that obeys nothing": lambda _: [
        step(
            1,
            "optimum",
            of="best",
            at={"loss": "C", "N": "C", "D": "C"},
            proofs=[[absurd(2, "1.2")], [absurd(3, "1.3")]],
        ),
        *two(term("1.1"), level="order"),
    ],
    "a competitor that is left to a solver": lambda _: [
        step(
            1,
            "optimum",
            of="best",
            at={"loss": "C", "N": "C", "D": "C"},
            proofs=[[step(2, "trusted", solver="z3", of=["1.2"])], [step(3, "trusted", solver="z3", of=["1.3"])]],
        ),
        *two(term("1.1"), level="order"),
    ],
    "a competitor that chooses less": lambda _: [step(1, "optimum", of="best", at={"loss": "C"}, proofs=[[], []])],
    "left to a solver: the goal": lambda _: [step(1, "trusted", solver="z3", of=["(goal)"])],
    "left to a solver: the scale": lambda _: [step(1, "trusted", solver="z3", of=["(t)"])],
    "left to a solver: the labels": lambda one: [step(1, "trusted", solver="z3", of=[*one.labels, "(goal)"])],
    "left to a solver: nothing": lambda _: [step(1, "trusted", solver="z3", of=[])],
    "left to another solver": lambda _: [step(1, "trusted", solver="me", of=["(goal)"])],
    "a rule that there is not": lambda _: [step(1, "qed", of="(goal)")],
    "a rule of Python": lambda _: [step(1, "__class__", of="(goal)")],
    "steps after the end": lambda _: [absurd(1, "(t)"), absurd(2, "(goal)")],
    "a lemma that is not there": lambda _: [absurd(1, "(lemma 1)")],
    "a step that is an object": lambda _: {"id": "1", "rule": "absurd", "of": "(goal)"},
    "a reference to a list": lambda _: [{"id": "1", "rule": "absurd", "of": ["(goal)"]}],
}

LOG_LOG = "(log log t)"
BETWEEN = "(log t / log log t)"
HALF: Any = [["1/2", {}]]
OWN_NAMES = ("X", "W", "V", "1", "inf", "None", "(log t)", "<1 1>", "<3 inf>", "(times W U)", "2#1", "", "W)", "log(W)")


def logarithm_of_nothing(name: str) -> Recipe:
    def recipe(forged: Untrue) -> Steps:
        compare = step(800, "compare", level="order", of={f"(log of {name})": ONE}, branches=[[], [], []])
        return [*opened(forged.labels), compare]

    return recipe


def fact_of_the_goal(place: int) -> Recipe:
    return lambda forged: [*opened(forged.labels), absurd(900, f"99.{place}")]


def definition_of_a_log(cases: int, body: Callable[[int], Steps]) -> Recipe:
    """Return steps that deny the goal, and treat a logarithm in it in so many cases."""

    def recipe(forged: Untrue) -> Steps:
        branches = [body(1000 * (place + 1)) for place in range(cases)]
        of_log = [step(97, "split", of="98.2", branches=branches)]
        return [
            *opened(forged.labels, goal=""),
            step(98, "split", of="(goal)", branches=[[absurd(96, "98.1")], of_log]),
        ]

    return recipe


def unknown_competitor(target: str, chosen: str, last: Callable[[int], Steps]) -> Recipe:
    """Return steps that set a competitor against the optimum, the square root of `log t`, whose logarithm is unknown."""

    def recipe(_: Untrue) -> Steps:
        log_t = "(log t)"

        def closed(number: int, *terms: Any, level: str = "order") -> Steps:
            return [combine(number, *terms, level=level), absurd(number + 1, f"{number}.1")]

        cases = [
            closed(8, term("7.1"), term("2.1", times=MINUS), level="power"),
            closed(10, term("7.2"), term("2.1", times=MINUS), term(log_t, times=HALF)),
            closed(12, term("7.4"), term("7.6", times=MINUS), term("4.3")),
            closed(14, term("7.1", times=MINUS), term("2.1"), term(log_t, times=HALF)),
        ]
        unmet = closed(5, term("4.1"), term("2.1"), term(log_t, times=HALF))
        proofs = [
            [step(4, "split", of="3.2", branches=[unmet, [step(7, "split", of="4.2", branches=cases)]])],
            [step(20, "split", of="3.3", branches=[closed(21, term("20.1"), term("2.1"), term(log_t, times=HALF))])],
            last(30),
            last(50),
        ]
        return [
            step(70, "unfold", of="trend(X)"),
            step(2, "let", **{"is": {log_t: HALF}, "over": []}),
            step(3, "optimum", of="least", at={"V": target, "W": chosen}, proofs=proofs),
            *two(term("3.1"), term(BETWEEN), level="order"),
        ]

    return recipe


LOG_RECIPES: dict[str, Recipe] = {
    "log log t is absurd": lambda _: [absurd(1, LOG_LOG)],
    "log log t below log t is absurd": lambda _: [absurd(1, BETWEEN)],
    "log log t is a constant": lambda _: two(term(LOG_LOG, times=MINUS), level="order"),
    "log log t is more than a constant": lambda _: two(term(LOG_LOG), said={LOG_LOG: ONE}, level="order"),
    "log log t is at least itself, strictly": lambda _: two(term(LOG_LOG), term(LOG_LOG, times=MINUS), level="order"),
    "log log t is log t": lambda _: two(term(BETWEEN), term(BETWEEN, times=MINUS), level="order"),
    "log log t is half of log t": lambda _: two(term(BETWEEN), term(LOG_LOG, times=MINUS), level="order"),
    "log log t has a power": lambda _: two(term(LOG_LOG), level="power", said={LOG_LOG: ONE}),
    "log log t has no power": lambda _: two(term(LOG_LOG, times=MINUS), level="power", relation="="),
    "log log t is left to a solver": lambda _: [step(1, "trusted", solver="z3", of=[LOG_LOG])],
    "a unit of log log t": lambda _: two(term(unit=LOG_LOG), level="order"),
    "log log t times a parameter": lambda _: two(term(LOG_LOG, times=A), level="order", said={LOG_LOG: A}),
    "an order called log log t": lambda _: [
        step(1, "let", **{"is": {LOG_LOG: ONE}, "over": []}),
        *two(term("1.1"), term(LOG_LOG), level="order"),
    ],
    "divided by log log t": lambda _: two(term(), over=[LOG_LOG]),
    "a comparison of log log t with one case": lambda _: [
        step(1, "compare", level="order", of={LOG_LOG: ONE}, branches=[[absurd(2, "1.1")]])
    ],
    "a comparison of log log t, absurd": lambda _: [
        step(1, "compare", level="order", of={LOG_LOG: ONE}, branches=[[absurd(place, "1.1")] for place in (2, 3, 4)])
    ],
    **{f"a logarithm that nobody wrote: {name}": logarithm_of_nothing(name) for name in OWN_NAMES},
    **{f"the {place}. fact of the denied law": fact_of_the_goal(place) for place in (2, 3, 4, 5)},
    **{
        f"{cases} cases of a logarithm, absurd as they stand": definition_of_a_log(
            cases, lambda first: [absurd(first, "97.1")]
        )
        for cases in (1, 2, 3, 4, 5)
    },
    "cases of a logarithm that say their last": definition_of_a_log(
        4, lambda first: [combine(first, term("97.1"), term("97.2"), level="order"), absurd(first + 1, f"{first}.1")]
    ),
    "a logarithm is what it is the logarithm of": definition_of_a_log(
        4, lambda first: [combine(first, term("97.1"), term("98.3"), level="order"), absurd(first + 1, f"{first}.1")]
    ),
    "a competitor whose logarithm is not known": unknown_competitor(LOG_LOG, "2#1", lambda _: []),
    **{
        f"the same, with its last law {what}": unknown_competitor(LOG_LOG, "2#1", last)
        for what, last in {
            "absurd": lambda first: [absurd(first, "3.5")],
            "unfolded": lambda first: [step(first, "unfold", of="3.5"), absurd(first + 1, f"{first}.1")],
            "unfolded, and its second": lambda first: [
                step(first, "unfold", of="3.5"),
                absurd(first + 1, f"{first}.2"),
            ],
            "left to a solver": lambda first: [step(first, "trusted", solver="z3", of=["3.5"])],
            "split": lambda first: [step(first, "split", of="3.4", branches=[[absurd(first + 1, f"{first}.1")]])],
        }.items()
    },
    "a competitor that is a logarithm": unknown_competitor("(log of W)", "W", lambda _: []),
    "a competitor that is a logarithm of its own": unknown_competitor("(log of 2#1)", "2#1", lambda _: []),
}
"""Misuses of what is known of logarithms."""

RECIPES |= LOG_RECIPES


@pytest.mark.parametrize("name", RECIPES)
def test_no_recipe_proves_what_is_false(name: str, tmp_path: Path) -> None:
    """With the labels that it may name, and without any."""
    for labels in (None, ()):
        wanted = [one for one in REFUTABLE if labels is None or one.about["kind"] != "core"]
        entries = [
            one.entry(RECIPES[name](one if labels is None else one._replace(labels=())), labels) for one in wanted
        ]
        found = verified(tmp_path, true_entry("claim", "true"), *entries)
        assert found[0].verdict == "verified", "the control"
        assert len(found) == len(entries) + 1
        for forged, one in zip(wanted, found[1:], strict=True):
            assert one.verdict == "failed", forged
            assert one.reason


def test_no_proof_of_something_else_proves_what_is_false(tmp_path: Path) -> None:
    """Graft every true proof onto every false statement, with its own labels and with those of the statement."""
    count = 0
    for one in true_entries():
        if "witness" in one:
            continue
        for forged in REFUTABLE:
            if one["regime"] != forged.regime:
                continue
            of_labels = forged.about["kind"] == "core"  # with other labels, it is another statement
            kinds = [forged.labels] if of_labels else [tuple(one["hypotheses"]), forged.labels]
            entries = [forged.entry(one["steps"], labels) for labels in kinds]
            assert {each.verdict for each in verified(tmp_path, *entries)} <= {"failed"}, forged
            count += len(entries)
    assert count >= 100


def test_no_false_statement_is_its_own_lemma(tmp_path: Path) -> None:
    """Lemmas that use themselves, each other, one of another regime, or one that is only said to be proved."""
    uses = [step(1, "unfold", of="(lemma 1)"), absurd(2, "1.1")]
    closes: Steps = [step(1, "split", of="(goal)", branches=[uses])]
    count = 0
    for forged in (one for one in REFUTABLE if one.about["kind"] in ("claim", "law")):
        own = forged.entry(closes, (), lemmas=[forged.about])
        other = Untrue(forged.regime, law("1 = 3"))
        for entries in (
            [own],
            [own, forged.entry([absurd(1, "(t)")], ())],
            [forged.entry(closes, (), lemmas=[other.about]), other.entry(closes, lemmas=[forged.about])],
            [forged.entry(closes, (), lemmas=[other.about]), other.entry([absurd(1, "(t)")])],
            [forged.entry(closes, (), lemmas=[other.about]), {**other.entry([]), "regime": "clash"}],
        ):
            try:
                found = verified(tmp_path, *entries)
            except InvalidInputError:
                found = ()
            assert all(one.verdict == "failed" for one in found), forged
            count += len(entries)
    assert count > 150


def test_a_solvers_word_is_never_verified(tmp_path: Path) -> None:
    """What can be left to a solver, facts about numbers, is `trusted`; with labels that play no part, it fails."""
    found = 0
    for forged in (one for one in REFUTABLE if one.about["kind"] != "core"):
        for cases in (1, 2, 3):
            trusted = in_every_case(lambda first: [step(first, "trusted", solver="z3", of=["98.1"])], cases)(forged)
            for one in verified(tmp_path, forged.entry(trusted), forged.entry(trusted[-1:], ())):
                assert one.verdict in ("failed", "trusted")
                found += one.verdict == "trusted"
    assert found >= 5


# Models ----------------------------------------------------------------------------------------------------------------


def changed(entry: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """Return an entry with something else at one place; None takes it out."""
    copied = copy.deepcopy(entry)
    inner = copied
    for key in path[:-1]:
        inner = inner[key]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return copied


LABELS_OF_THE_CLASH = ("A1", "flat", "domain(a)", "domain(c)", "domain(r)")
NUMBERS: tuple[Any, ...] = (
    *("0", "-1", "NaN", "1/0", "1e3", "0.5", "inf", " 1", "1_0", "", "٣", "-0", "1/-1", "9" * 3000),
    *(1, 1.5, None, [], {}, True),
)
PAIRS: tuple[Any, ...] = (
    *(["0", "0"], ["-1", "0"], ["7", "1"], ["0", "5"], ["1"], ["1", "0", "0"], "10", {}, None, [1, 0], ["x", "0"]),
)
ROOTS: tuple[Any, ...] = (
    {"of": ["-2", "0", "1"], "between": ["7/5", "13/10"]},
    {"of": ["-2", "0", "1"], "between": ["-2", "-1"]},
    {"of": ["-2", "0", "1"], "between": ["3/2", "2"]},
    {"of": ["-3", "0", "1"], "between": ["1", "2"]},
    {"of": ["2", "0", "1"], "between": ["1", "2"]},
    {"of": ["2", "0", "-1"], "between": ["1", "2"]},
    {"of": ["-2", "0", "1"], "between": ["1", "1"]},
    {"of": ["-2"], "between": ["1", "2"]},
    {"of": [], "between": ["1", "2"]},
    {"of": ["-2", "0", "1"]},
    {"of": "-201", "between": "12"},
    {"of": ["-2", "0", "1"], "between": ["1", "2"], "is": "1"},
    *([], "7/5", None),
)
LEFT = [step(1, "trusted", solver="z3", of=["(goal)"])]


def forged_models() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield wrong witnesses for what can hold, and witnesses for what cannot."""
    yield from forged_values()
    yield from forged_optima()
    right = true_entry("model", regime="default")
    for key in ("parameters", "orders", "optima", "roots", "laws"):
        yield f"no {key}", changed(right, ("witness", key), None)
        yield f"{key} are a list", changed(right, ("witness", key), [])
        yield f"{key} have one too many", changed(right, ("witness", key, "no such"), [["1", {}]])
    for label in right["witness"]["laws"]:
        for steps in ([], [absurd(1, "(goal)")], [absurd(1, "(t)")], LEFT, None):
            yield f"{label} by {steps}", changed(right, ("witness", "laws", label), steps)
    for label in right["hypotheses"]:
        fewer = [one for one in right["hypotheses"] if one != label]
        yield f"without {label}", {**right, "hypotheses": fewer}
        yield f"{label} twice", {**right, "hypotheses": [*right["hypotheses"], label]}
    about: dict[str, Any] = {"kind": "model", "without": "trends"}
    yield "but for its trends, with them", {**right, "about": about, "states": "default can hold but for its trends"}
    yield "without domains", {**right, "about": {"kind": "model", "without": "domains"}}
    about = {"kind": "model", "without": None}
    labels = sorted((*LABELS_OF_THE_CLASH, *(f"trend({one})" for one in ("C", "D", "N", "X", "loss"))))
    for one in (right, true_entry("model", regime="optimal")):
        beside = {"about": about, "states": "clash can hold", "hypotheses": labels}
        yield "what cannot hold", {**one, "regime": "clash", **beside}
    for identifier, holds in (("true", False), ("false", True)):
        text = next(claim.law.text for claim in theory().claims if claim.id == identifier)
        about = {"kind": "open", "id": identifier, "holds": holds}
        states = f"{text} can {'hold' if holds else 'fail'}"
        for witness in (right["witness"], true_entry("open", "open")["witness"]):
            yield states, {**right, "about": about, "states": states, "witness": witness}
    yield "holds is a number", {**right, "about": {"kind": "open", "id": "open", "holds": 1}}


def forged_values() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a model with other values: of a parameter, of an order, of a root."""
    right = true_entry("model", regime="default")
    for value in NUMBERS:
        yield f"a = {value!r:.20}", changed(right, ("witness", "parameters", "a"), value)
    for value in ("0", "-7", "5/2", "3"):
        yield f"b = {value}", changed(right, ("witness", "parameters", "b"), value)
    for name in ("X", "Y"):
        for pair in PAIRS:
            yield f"{name} ~ {pair}", changed(right, ("witness", "orders", name), pair)
    for root in ROOTS:
        yield f"r is a root {root}", changed(right, ("witness", "roots", "r"), root)
    yield "r has a value beside its root", changed(right, ("witness", "parameters", "r"), "7/5")


def forged_optima() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what is no optimum, and optima that are not proved."""
    optimal = true_entry("model", regime="optimal")
    (label,) = optimal["witness"]["optima"]
    for steps in ([], [absurd(1, "better")], [absurd(1, "program.1")], LEFT, None):
        yield f"no competitor, by {steps}", changed(optimal, ("witness", "optima", label), steps)
    for name in ("N", "D", "loss", "C"):
        for pair in (["1/7", "0"], ["-3", "0"], ["1", "2"]):
            yield f"not optimal: {name} ~ {pair}", changed(optimal, ("witness", "orders", name), pair)


LOG_W, LOG_U = "(log of W)", "(log of U)"
NO_LOGARITHMS = (
    *("(log of <1 W>)", "(log of  W)", "(log of w)", "(LOG of W)", "(log of 1)", "(log of inf)", "(log of None)"),
    *("(log of (W))", "log of W", "W", "(log log t )", "(log t)", "(t)", "(log of V)", "(log of W U)", "", "(log of )"),
    *(
        "(log of (times W))",
        "(log of (log W))",
        "(log of W\\n)",
        "log(W)",
        "(log of (quantity W))",
        "value of (log log t)",
    ),
)


def with_logs(entry: dict[str, Any], logs: Any, **log_powers: str) -> dict[str, Any]:
    """Return a witness with other values of logarithms, and other log powers of orders without a power."""
    copied = changed(entry, ("witness", "logs"), logs)
    for name, value in log_powers.items():
        copied = changed(copied, ("witness", "orders", name), ["0", value])
    return copied


def forged_logs() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield witnesses in which logarithms have values that they cannot have."""
    right = true_entry("model", regime="logs")
    for value in (*NUMBERS, "1", "3/2", "100", "-1/2"):
        if value not in ("0", "-0") and not isinstance(value, float):  # no file with one is read
            yield f"log log t is {value!r:.20}", with_logs(right, {LOG_LOG: value})
            yield f"log(W) is {value!r:.20}", with_logs(right, {LOG_LOG: "1/4", LOG_W: value})
    for name in NO_LOGARITHMS:
        for value in ("0", "1/8"):
            yield f"{name!r} has a value", with_logs(right, {LOG_LOG: "1/4", name: value})
    for log_log, w, own in (
        *(("1/4", "1/3", "1/3"), ("1/2", "1/3", "1/2"), ("1/2", "1/3", "1/3"), ("1/2", "1/3", "-1/4")),
        *(("0", "1/3", "1/4"), ("1/4", "1/8", "1/8"), ("1/4", "1/8", "1/5"), ("1/4", "1/3", "1"), ("1", "1/3", "1/4")),
    ):
        yield f"log(W) is {own} for {w}", with_logs(right, {LOG_LOG: log_log, LOG_W: own}, W=w, V=own)
    for order in ("1/3", "1/2", "7/8"):
        for first, second in (("0", "1/8"), ("1/8", "0"), ("1/8", "1/4"), ("1/4", "1/8"), ("1/5", "1/6")):
            logs = {LOG_LOG: "1/4", LOG_W: first, LOG_U: second}
            yield f"{logs} for one order", with_logs(right, logs, W=order, U=order, V=first)
    for w in ("1", "2", "0", "-1/3"):
        yield f"W ~ log(t)^({w})", with_logs(right, {LOG_LOG: "1/4"}, W=w, V="1/4" if w in ("1", "2") else "0")
    known = true_entry("model", regime="known")
    for log_log in ("0", "1/4", "3/4"):
        for v in ("1/8", "1/3", "7/8", "1", "5"):
            if Fraction(v) > Fraction(log_log):
                yield f"V ~ log(t)^({v}) is best", with_logs(known, {LOG_LOG: log_log}, V=v)
    for steps in ([], [absurd(1, "better")], [absurd(1, "value of (log log t)")], LEFT, None):
        yield f"best by {steps}", changed(known, ("witness", "optima", "lesser"), steps)


def forged_failures() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield witnesses that what follows of logarithms can fail."""
    right = true_entry("model", regime="logs")
    for identifier in ("below", "most", "positive", "iterated"):
        text = next(one.law.text for one in theory().claims if one.id == identifier)
        beside = {"about": {"kind": "open", "id": identifier, "holds": False}, "states": f"{text} can fail"}
        for w in ("1/4", "3/4"):
            for v in ("0", "1/8", w, "1", "-1/8"):
                for log_log in ("0", "1/2", "1", "-1/2"):
                    for own in ("0", "1/8", w, "1", "-1/8"):
                        entry = with_logs(right, {LOG_LOG: log_log, LOG_W: own}, W=w, V=v)
                        yield f"{text}: {w} {v} {log_log} {own}", {**entry, **beside}


def test_no_wrong_logarithm_is_a_model(tmp_path: Path) -> None:
    """Each in a file of its own or of few, so that none is refused for the work of others; with true ones beside."""
    right = true_entry("model", regime="logs")
    values = {LOG_LOG: "1/2", LOG_W: "1/8", LOG_U: "1/4"}
    controls = [
        with_logs(right, values, W="1/4", U="3/4", V="1/8"),
        with_logs(right, {LOG_LOG: "3/4"}, U="1/4", W="1/2"),
    ]
    forged = [*forged_logs(), *forged_failures()]
    for first in range(0, len(forged), 20):
        some = forged[first : first + 20]
        found = verified(tmp_path, *controls, *(entry for _, entry in some))
        assert [one.verdict for one in found[:2]] == ["verified"] * 2, found[:2]
        for (what, _), one in zip(some, found[2:], strict=True):
            assert one.verdict == "failed", what
            assert "more work" not in one.reason
    assert len(forged) >= 900


def test_no_wrong_witness_is_a_model(tmp_path: Path) -> None:
    count = 0
    for what, entry in forged_models():
        try:
            found = verified(tmp_path, entry)
        except InvalidInputError:
            found = ()
        assert all(one.verdict == "failed" for one in found), what
        count += 1
    assert count >= 120


# Files -----------------------------------------------------------------------------------------------------------------


def forged_files() -> Iterator[tuple[str, str | bytes]]:
    """Yield files that say one thing twice, or that are no proof files."""
    good = file_of(*true_entries())
    false = '"id": "false", "verdict": "refuted"'
    assert false in good

    def put(old: str, new: str) -> str:
        assert old in good
        return good.replace(old, new, 1)

    yield "a key twice", put('"format": 1', '"format": 1, "format": 1')
    yield "an id twice", put(false, f'"id": "true", {false}')
    yield "a verdict twice", put(false, f'{false}, "verdict": "proved"')
    yield "an escaped key", put('"id": "false"', '"id": "true", "\\u0069d": "false"')
    yield "steps twice", put('"steps": ', '"steps": [], "steps": ')
    for value in ("1.0", "true", "NaN", "Infinity", "1e0", '"1"', "null", "2", "0", "-1", "1" * 5000, "[1]"):
        yield f"format {value:.10}", put('"format": 1', f'"format": {value}')
    yield "a byte order mark", "\ufeff" + good
    yield "two files", good + good
    yield "half a file", good[: len(good) // 2]
    yield "UTF-16", good.encode("utf-16")
    yield "Latin-1", b"\xe9" + good.encode()
    yield "a surrogate for a regime", put('"regime": "default"', '"regime": "\\ud800"')
    yield "a surrogate for a theory", put('"name": "evil"', '"name": "\\ud800"')
    yield "another theory", put('"name": "evil"', '"name": "resource"')
    yield "a path for a theory", put('"name": "evil"', '"name": "../evil"')
    yield "no proofs", file_of()
    for digest in ("0" * 64, "", "\\ud800", theory().digest.upper(), theory().digest[:-1]):
        yield f"digest {digest[:6]}", put(theory().digest, digest)
    refuted = true_entry("claim", "false")
    text = next(one.law.text for one in theory().claims if one.id == "false")
    for what, entry in {
        "a refuted claim that is said to be proved": {**refuted, "about": claim("false", "proved"), "states": text},
        "the words of another verdict": {**refuted, "states": text},
        "the words of another claim": {**refuted, "states": "not: Y >> X"},
        "another verdict": {**refuted, "about": claim("false", "proved")},
        "another claim": {**refuted, "about": claim("open", "refuted"), "states": "not: Y >> X"},
        "another regime": {**refuted, "regime": "optimal"},
        "no regime": {**refuted, "regime": "nowhere"},
        "a regime with a blank": {**refuted, "regime": "default "},
        "a label too many": {**refuted, "hypotheses": [*refuted["hypotheses"], "A2"]},
        "a label twice": {**refuted, "hypotheses": refuted["hypotheses"] * 2},
        "a label too few": {**refuted, "hypotheses": refuted["hypotheses"][:-1]},
        "a label of another regime": {**refuted, "hypotheses": [*refuted["hypotheses"], "flat"]},
        "the goal as a label": {**refuted, "hypotheses": [*refuted["hypotheses"], "(goal)"]},
        "a lemma as a label": {**refuted, "hypotheses": [*refuted["hypotheses"], "(lemma 1)"]},
        "the base as a label": {**refuted, "hypotheses": [*refuted["hypotheses"], "(base)"]},
        "labels that are no list": {**refuted, "hypotheses": "A1"},
        "a key too many": {**refuted, "because": "I say so"},
        "steps and a witness": {**refuted, "witness": {}},
        "a witness for steps": {**{key: one for key, one in refuted.items() if key != "steps"}, "witness": {}},
        "a claim of no kind": {**refuted, "about": {"id": "false", "verdict": "refuted"}},
        "a kind that there is not": {**refuted, "about": {"kind": "lemma", "id": "false", "verdict": "refuted"}},
        "an id that is a list": {**refuted, "about": {"kind": "claim", "id": ["false"], "verdict": "refuted"}},
        "a base that is not free": {**refuted, "about": {**law("1 = 1"), "base": "X"}, "states": "1 = 1, if X grows"},
        "a law that cannot be read": {**refuted, "about": law("Y ~"), "states": "Y ~"},
        "a law with names of nobody": {**refuted, "about": law("Q ~ 1"), "states": "Q ~ 1"},
        "a law that runs": {**refuted, "about": law("__import__('os')"), "states": "__import__('os')"},
        "one case that covers": {
            **refuted,
            "about": {"kind": "cover", "cases": [["a > 1"]], "base": None},
            "states": "one of these holds: a > 1",
        },
        "a core of nothing": {
            **refuted,
            "about": {"kind": "core"},
            "states": " cannot hold together",
            "hypotheses": [],
        },
    }.items():
        yield what, file_of(entry)


@pytest.mark.parametrize(("what", "text"), list(forged_files()), ids=lambda one: one if len(one) < 60 else "")
def test_no_forged_file_is_believed(what: str, text: str | bytes, tmp_path: Path) -> None:
    try:
        found = verified_text(tmp_path, text)
    except InvalidInputError:
        return
    assert any(one.verdict != "verified" for one in found), what
    assert found[-1].verdict != "verified" or len(found) > 1


def test_true_proofs_are_accepted(tmp_path: Path) -> None:
    """The controls: each alone, and all in one file."""
    assert {one.verdict for one in verified(tmp_path, *true_entries())} == {"verified"}
    for one in true_entries():
        used = [other for other in true_entries() if other["about"] in one.get("lemmas", ())]
        assert {each.verdict for each in verified(tmp_path, one, *used)} == {"verified"}


def test_the_forged_are_many() -> None:
    """More than ten thousand, not counting those that differ in their labels alone."""
    others = [*forged_models(), *forged_logs(), *forged_failures()]
    assert len(RECIPES) * len(REFUTABLE) + len(others) + len(list(forged_files())) > 10_000
    assert len(LOG_RECIPES) * len(REFUTABLE) + len(RECIPES) * len(LOGARITHMS) > 5_000, "of which on logarithms"
