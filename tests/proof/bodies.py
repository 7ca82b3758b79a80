"""Theorems of bundled theories with what proves them, and an optimum that is proved by hand."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from typing import Any

from nslogic.errors import LimitReachedError
from nslogic.kernel import Fact, Law
from nslogic.proof.draft import renumbered
from nslogic.proof.search import refute
from nslogic.proof.theorems import Theorem, theorem_of
from nslogic.questions.check import CheckOptions
from nslogic.questions.check import check as check_theory
from nslogic.theory.library import bundled
from nslogic.theory.loading import load
from nslogic.theory.model import Theory

Body = list[dict[str, Any]]


@cache
def theory_of(name: str) -> Theory:
    return load(dict(bundled())[name])[0]


@cache
def theorems_of(name: str, regimes: tuple[str, ...] = ()) -> tuple[Theorem, ...]:
    """Return the proved and refuted claims and the cores of a bundled theory."""
    theory, found = theory_of(name), []
    asked = regimes or tuple(regime.name for regime in theory.regimes)
    for result in check_theory(theory, regimes=asked, options=CheckOptions(repairs=0)).regimes:
        wanted: list[tuple[dict[str, Any], tuple[str, ...]]] = [({"kind": "core"}, one) for one in result.cores.found]
        for claim in result.claims:
            if claim.verdict in ("proved", "refuted"):
                about = {"kind": "claim", "id": claim.claim.id, "verdict": claim.verdict}
                wanted.append((about, claim.rests_on))
        found += [theorem_of(theory, result.regime, about, labels) for about, labels in wanted]
    return tuple(found)


def body_of(theorem: Theorem) -> Body:
    facts: dict[str, Fact] = {label: Law(law, True) for label, law in theorem.hypotheses.items()}
    if theorem.goal is not None:
        facts["(goal)"] = theorem.goal
    body: Body = json.loads(json.dumps(renumbered(refute(facts))))
    return body


@cache
def proofs_of(name: str, regimes: tuple[str, ...] = ()) -> tuple[tuple[Theorem, Body], ...]:
    """Return theorems with their steps, those left out that the search gives up on."""
    found = []
    for theorem in theorems_of(name, regimes):
        with suppress(LimitReachedError):
            found.append((theorem, body_of(theorem)))
    return tuple(found)


@cache
def witnesses_of(name: str) -> tuple[tuple[Theorem, dict[str, Any]], ...]:
    """Return models of consistent regimes without optima."""
    theory, found = theory_of(name), []
    for result in check_theory(theory, options=CheckOptions(repairs=0)).regimes:
        witness = result.witness
        if result.verdict != "consistent" or witness is None or witness.irrational:
            continue
        labels = tuple(sorted(theorem_labels(theory, result.regime.name)))
        theorem = theorem_of(theory, result.regime, {"kind": "model", "without": None}, labels)
        used = str(theorem.hypotheses)
        values = {
            "parameters": {one: str(value) for one, value in witness.parameters if repr(one) in used},
            "orders": {one: [str(power), str(log)] for one, (power, log) in witness.orders if repr(one) in used},
            "optima": {},
        }
        found.append((theorem, values))
    return tuple(found)


COMPARING: Body = [
    {"id": "1", "rule": "unfold", "of": "A1"},
    {
        "id": "2",
        "rule": "compare",
        "level": "order",
        "of": {"N": [["1", {}]], "N_w": [["-1", {}]]},
        "branches": [
            [
                {
                    "id": "3",
                    "rule": "combine",
                    "level": "order",
                    "relation": ">",
                    "is": {},
                    "terms": [{"times": [["1", {}]], "facts": ["2.1"]}, {"times": [["-1", {}]], "facts": ["1.1"]}],
                    "over": [],
                },
                {"id": "4", "rule": "absurd", "of": "3.1"},
            ],
            [{"id": "5", "rule": "trusted", "solver": "z3", "of": ["2.1", "A2", "A3", "(goal)"]}],
            [
                {
                    "id": "6",
                    "rule": "combine",
                    "level": "order",
                    "relation": ">",
                    "is": {},
                    "terms": [{"times": [["1", {}]], "facts": ["2.1"]}, {"times": [["1", {}]], "facts": ["1.1"]}],
                    "over": [],
                },
                {"id": "7", "rule": "absurd", "of": "6.1"},
            ],
        ],
    },
]
"""A proof of the claim `width-cubed` of `resource` that compares two orders where it need not."""


def changed(theorem: Theorem, **fields: Any) -> Theorem:
    """Return a theorem with other fields."""
    same = {name: getattr(theorem, name) for name in Theorem.__annotations__}
    return Theorem(**{**same, **fields})


def theorem_labels(theory: Theory, regime: str) -> tuple[str, ...]:
    from nslogic.proof.statements import statements_of

    return tuple(statements_of(theory, theory.regime(regime)))


def optimal_size() -> tuple[Theorem, Body]:
    """Return that Chinchilla's optimal size is `C^(beta/(alpha+beta))`, from one competitor; the rest is left to z3."""
    theory = theory_of("chinchilla")
    labels = ("cost", "domain(alpha)", "domain(beta)", "fit", "optimal", "trend(C)")
    about = {"kind": "claim", "id": "size", "verdict": "proved"}
    theorem = theorem_of(theory, theory.regime("compute-optimal"), about, labels)
    one: list[Any] = [["1", {}]]
    body: Body = [
        {"id": "1", "rule": "unfold", "of": "domain(alpha)"},
        {"id": "2", "rule": "unfold", "of": "domain(beta)"},
        {
            "id": "3",
            "rule": "combine",
            "level": "real",
            "relation": ">",
            "is": [["1", {"alpha": 1}], ["1", {"beta": 1}]],
            "terms": [{"times": one, "facts": ["1.1"]}, {"times": one, "facts": ["2.1"]}],
            "over": [],
        },
        {"id": "4", "rule": "let", "is": {"C": [["1", {"beta": 1}]]}, "over": ["3.1"]},
        {"id": "5", "rule": "let", "is": {"C": [["1", {"alpha": 1}]]}, "over": ["3.1"]},
        {"id": "6", "rule": "let", "is": {"C": [["-1", {"alpha": 1, "beta": 1}]]}, "over": ["3.1"]},
        {
            "id": "7",
            "rule": "optimum",
            "of": "optimal",
            "at": {"N_p": "4#1", "D": "5#1", "loss": "6#1"},
            "proofs": [
                [{"id": "8", "rule": "trusted", "solver": "z3", "of": ["4.1", "5.1", "6.1", "7.2"]}],
                [{"id": "9", "rule": "trusted", "solver": "z3", "of": ["4.1", "5.1", "7.3"]}],
            ],
        },
        {
            "id": "10",
            "rule": "trusted",
            "solver": "z3",
            "of": ["(goal)", "7.1", "cost", "fit", "trend(C)"],
        },
    ]
    return theorem, body
